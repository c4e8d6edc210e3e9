import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { and, eq, isNull } from 'drizzle-orm';
import { passkey } from '@/drizzle/schema/accounts';
import { member } from '@/drizzle/schema/auth';
import { asAuth, type Transaction } from '@/lib/db/as';
import { keepChallenge, takeChallenge } from './challenges';
import { siteOrigin } from './origin';

// User verification (a PIN, a finger) is required both times: what one has and what one knows or is, so a passkey is both factors.

export type PasskeyOffer = { challengeId: string; options: PublicKeyCredentialCreationOptionsJSON };
export type PasskeyQuestion = { challengeId: string; options: PublicKeyCredentialRequestOptionsJSON };
/** What the browser answers, as JSON of @simplewebauthn/browser. */
export type PasskeyMade = { challengeId: string; response: RegistrationResponseJSON; name: string };
export type PasskeyAnswer = { challengeId: string; response: AuthenticationResponseJSON };
export type VerifiedPasskey = Omit<typeof passkey.$inferInsert, 'memberId'>;

/** Asks a browser to make a passkey for `owner` (a member's or an invitation's id); `label` is shown by the device. */
export async function offerPasskey(
  owner: string,
  label: string,
  now: Date = new Date(),
): Promise<PasskeyOffer> {
  const known = await asAuth(({ tx }) => tx.select().from(passkey).where(eq(passkey.memberId, owner)), now);
  const options = await generateRegistrationOptions({
    rpName: 'Docket',
    rpID: siteOrigin().hostname,
    userName: label,
    attestationType: 'none',
    timeout: 300_000,
    excludeCredentials: known.map((one) => ({ id: one.credentialId, transports: one.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { challengeId: await keepChallenge('register', options.challenge, owner, now), options };
}

/** Checks a passkey that was just made for `owner`. Null: refused, for whatever reason. The caller stores it. */
export async function verifyNewPasskey(
  owner: string,
  { challengeId, response, name }: PasskeyMade,
  now: Date = new Date(),
): Promise<VerifiedPasskey | null> {
  const asked = await takeChallenge('register', challengeId, now);
  if (asked === null || asked.boundTo !== owner) return null;
  const origin = siteOrigin();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: asked.challenge,
    expectedOrigin: origin.origin,
    expectedRPID: origin.hostname,
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey),
    counter,
    transports: (response.response.transports ?? []).map(String),
    name: name.trim().slice(0, 60) || 'passkey',
    createdAt: now,
  };
}

/** Stores a verified passkey. False if that credential is somebody's already. */
export async function keepPasskey(
  tx: Transaction,
  memberId: string,
  made: VerifiedPasskey,
): Promise<boolean> {
  const kept = await tx
    .insert(passkey)
    .values({ ...made, memberId })
    .onConflictDoNothing()
    .returning({ id: passkey.id });
  return kept.length > 0;
}

/**
 * Asks a browser for a passkey: of this member, or of anybody (then the device offers the ones it has, and no login needs
 * to be typed).
 */
export async function askPasskey(memberId: string | null, now: Date = new Date()): Promise<PasskeyQuestion> {
  const known =
    memberId === null
      ? []
      : await asAuth(({ tx }) => tx.select().from(passkey).where(eq(passkey.memberId, memberId)), now);
  const options = await generateAuthenticationOptions({
    rpID: siteOrigin().hostname,
    userVerification: 'required',
    timeout: 300_000,
    allowCredentials: known.map((one) => ({ id: one.credentialId, transports: one.transports })),
  });
  return { challengeId: await keepChallenge('authenticate', options.challenge, memberId, now), options };
}

/** The member whose passkey gave this answer; null: refused, for whatever reason. An answer counts once. */
export async function checkPasskey(
  { challengeId, response }: PasskeyAnswer,
  now: Date = new Date(),
): Promise<string | null> {
  const asked = await takeChallenge('authenticate', challengeId, now);
  if (asked === null || typeof response?.id !== 'string') return null;
  const [known] = await asAuth(
    ({ tx }) =>
      tx
        .select({ passkey })
        .from(passkey)
        .innerJoin(member, eq(member.id, passkey.memberId))
        .where(and(eq(passkey.credentialId, response.id), isNull(member.suspendedAt))),
    now,
  );
  if (!known || (asked.boundTo !== null && asked.boundTo !== known.passkey.memberId)) return null;
  const counter = await verifiedCounter(response, asked.challenge, known.passkey);
  if (counter === null) return null;
  await asAuth(
    ({ tx }) => tx.update(passkey).set({ counter, usedAt: now }).where(eq(passkey.credentialId, response.id)),
    now,
  );
  return known.passkey.memberId;
}

async function verifiedCounter(
  response: AuthenticationResponseJSON,
  challenge: string,
  { credentialId, publicKey, counter }: typeof passkey.$inferSelect,
): Promise<number | null> {
  const origin = siteOrigin();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin.origin,
    expectedRPID: origin.hostname,
    requireUserVerification: true,
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}
