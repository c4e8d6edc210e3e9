import { z } from 'zod';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { DANCE_LASTS } from './oidc-dance';
import { seal, unseal } from './secrets';

const errand = z.discriminatedUnion('what', [
  z.object({ what: z.literal('sign_in'), locale: z.enum(LOCALES), next: z.string() }),
  z.object({ what: z.literal('link'), locale: z.enum(LOCALES), session: z.string() }),
]);

/** What somebody goes to the provider for: to sign in, or to have it linked to the account of this session (its id). */
export type Errand = z.infer<typeof errand>;

/** `address` is where the provider asks; its `state` ties the errand to one dance. `at`: when it began. */
export type SetOut = { errand: Errand; address: string; at: Date };

const sealed = z.object({ errand, address: z.string(), at: z.coerce.date() });

const PURPOSE = 'errand to the identity provider';

/** Seals an errand into a cookie's value, so that the way back cannot be told another one. */
export const sealErrand = (setOut: SetOut): string =>
  seal(PURPOSE, JSON.stringify(setOut)).toString('base64url');

/** The errand in a cookie; null if there is none, it was altered, or fifteen minutes have passed. */
export function readErrand(value: string | undefined, now: Date = new Date()): SetOut | null {
  const text = value === undefined ? null : unseal(PURPOSE, Buffer.from(value, 'base64url'));
  if (text === null) return null;
  const read = sealed.parse(JSON.parse(text));
  const age = now.getTime() - read.at.getTime();
  return age >= 0 && age < DANCE_LASTS * 1000 ? read : null;
}

/** The `state` of the dance that an errand belongs to. */
export const stateOf = ({ address }: SetOut): string | null => new URL(address).searchParams.get('state');
