import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import { acceptInvitation } from './accept-invitation';
import { invite, readInvitation } from './invitations';
import { OPERATOR } from './issuer';
import { offerRecoveryCodes, takeRecoveryCodes } from './recovery-codes';
import type { OpenedSession } from './session';
import { findSignedInByHash, type MemberViewer } from './signed-in';
import { offerTotp } from './totp';

// People for database tests who came in as members do: by an invitation, with a password and codes by time. FICTION.

export const PASSWORD: string = 'four grey herons at dusk';

export type TrialMember = {
  id: string;
  tenantId: string;
  login: string;
  secret: string;
  codes: string[];
  session: OpenedSession;
  viewer: MemberViewer;
};

/** A code of `secret` at `now`. */
export const codeAt = (secret: string, now: Date): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

export const seconds = (from: Date, count: number): Date => new Date(from.getTime() + count * 1000);
export const minutes = (from: Date, count: number): Date => seconds(from, count * 60);

/** Invites somebody at `now` and accepts for them; they are signed in, with both factors and ten recovery codes. */
export async function trialMember(
  now: Date,
  {
    orgRole = 'member',
    organisation = 'A trial office',
  }: { orgRole?: 'member' | 'administrator'; organisation?: string } = {},
): Promise<TrialMember> {
  process.env.DOCKET_SECRETS_KEY ??= randomBytes(32).toString('base64url');
  const login = `t-${randomBytes(6).toString('hex')}`;
  const invited = await invite(
    OPERATOR,
    { organisation, name: 'Trial Person', login, orgRole, locale: 'en' },
    now,
  );
  if (!invited.ok) throw new Error(invited.reason);
  const read = await readInvitation(invited.token, now);
  if (!read.ok) throw new Error(read.reason);
  const { secret, sealed } = offerTotp(read.invitation.id, login, now);
  const given = { kind: 'password_and_code', password: PASSWORD, sealed, code: codeAt(secret, now) } as const;
  const accepted = await acceptInvitation(invited.token, given, undefined, now);
  if (!accepted.ok) throw new Error(accepted.reason);
  const { memberId: id, session } = accepted;
  const offered = offerRecoveryCodes(id, now);
  await takeRecoveryCodes(id, offered.sealed, now);
  const tenantId = (await findSignedInByHash(session.hash, now))?.member.tenantId ?? '';
  const viewer = { kind: 'member', sessionHash: session.hash } as const;
  return { id, tenantId, login, secret, codes: offered.codes, session, viewer };
}
