import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { scramVerifier } from './provision';

test('the stored verifier is that of RFC 7677: it signs the example exchange as the server there does', () => {
  const nonce = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
  const exchange = [
    'n=user,r=rOprNGfwEbeRWgbNEkqO',
    `r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`,
    `c=biws,r=${nonce}`,
  ].join(',');
  const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'), 4096);
  const serverKey = Buffer.from(verifier.split(':').at(-1) ?? '', 'base64');
  expect(verifier).toMatch(/^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$[^:]+:[^:]+$/);
  expect(createHmac('sha256', serverKey).update(exchange).digest('base64')).toBe(
    '6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  );
});

test('two verifiers of one password differ, so equal passwords cannot be seen', () => {
  expect(scramVerifier('pencil')).not.toBe(scramVerifier('pencil'));
});
