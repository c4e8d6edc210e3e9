import { STEP_UP_LASTS } from './step-up';

/** What we read of an id token (OpenID Connect Core 1.0, 2): who it is, and how and when they proved it there. */
export type Proved = {
  issuer: string;
  subject: string;
  methods: readonly string[];
  context: string | null;
  at: Date | null;
};

/** The claims of a token that was checked; null if it does not say who it is. All others are left where they are. */
export function provedBy(claims: Record<string, unknown>): Proved | null {
  const { iss, sub, amr, acr, auth_time: time } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string' || sub === '' || sub.length > 255) return null;
  return {
    issuer: iss,
    subject: sub,
    methods: Array.isArray(amr) ? amr.filter((one) => typeof one === 'string') : [],
    context: typeof acr === 'string' ? acr : null,
    at: typeof time === 'number' && Number.isFinite(time) ? new Date(time * 1000) : null,
  };
}

// RFC 8176. A message to a phone (`sms`, `tel`) is not something one has: the operator of the network reads it.
const HELD = ['otp', 'hwk', 'swk', 'sc'];
const KNOWN_OR_BEING = ['pwd', 'pin', 'kba', 'fpt', 'face', 'iris', 'retina', 'vbm'];

const CLOCKS_DIFFER = 60_000;

/**
 * Whether the provider asked for two factors, and just now: `amr` says `mfa` or names something held beside something known,
 * or `acr` is the value configured; and `auth_time` is of the last five minutes. Without that the sign-in there may be
 * hours old and the browser somebody else's by now, so our own second factor is asked.
 */
export function provedBothFactors(
  { methods, context, at }: Pick<Proved, 'methods' | 'context' | 'at'>,
  mfaAcr: string | null,
  now: Date,
): boolean {
  if (at === null) return false;
  const age = now.getTime() - at.getTime();
  if (age >= STEP_UP_LASTS || age < -CLOCKS_DIFFER) return false;
  if (mfaAcr !== null && context === mfaAcr) return true;
  const named = (list: readonly string[]) => methods.some((one) => list.includes(one));
  return methods.includes('mfa') || (named(HELD) && named(KNOWN_OR_BEING));
}
