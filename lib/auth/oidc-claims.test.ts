import { describe, expect, it } from 'vitest';
import { provedBothFactors, provedBy } from './oidc-claims';

const NOW = new Date('2026-11-22T06:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const both = (methods: string[], { at = ago(5) as Date | null, context = null as string | null } = {}) =>
  provedBothFactors({ methods, context, at }, 'urn:two', NOW);

describe('the provider asked for two factors', () => {
  it.each([[['mfa']], [['pwd', 'otp']], [['hwk', 'pin']], [['face', 'swk']], [['sc', 'pin', 'user']]])(
    '%j',
    (methods) => {
      expect(both(methods)).toBe(true);
    },
  );
  it.each([[[]], [['pwd']], [['otp']], [['hwk', 'user']], [['pwd', 'sms']], [['pwd', 'pin']], [['MFA']]])(
    'not by %j',
    (methods) => {
      expect(both(methods)).toBe(false);
    },
  );
  it('by the class that is configured, and by no other', () => {
    expect(both([], { context: 'urn:two' })).toBe(true);
    expect(both([], { context: 'urn:one' })).toBe(false);
    expect(provedBothFactors({ methods: [], context: null, at: ago(5) }, null, NOW)).toBe(false);
  });
  it('only within the last five minutes, and says when', () => {
    expect(both(['mfa'], { at: ago(299) })).toBe(true);
    expect(both(['mfa'], { at: ago(300) })).toBe(false);
    expect(both(['mfa'], { at: ago(-61) })).toBe(false);
    expect(both(['mfa'], { at: null })).toBe(false);
    expect(both([], { at: ago(300), context: 'urn:two' })).toBe(false);
  });
});

it('reads five claims and leaves the rest', () => {
  const claims = { iss: 'https://id.example', sub: 'one', email: 'f@invalid', name: 'FICTION' };
  expect(provedBy({ ...claims, amr: ['pwd', 7], acr: 2, auth_time: 'now' })).toEqual({
    issuer: 'https://id.example',
    subject: 'one',
    methods: ['pwd'],
    context: null,
    at: null,
  });
});

it.each([{ sub: '' }, { sub: 7 }, { iss: undefined }, { sub: 'x'.repeat(256) }])(
  'is nobody by %j',
  (wrong) => {
    expect(provedBy({ iss: 'https://id.example', sub: 'one', ...wrong })).toBeNull();
  },
);
