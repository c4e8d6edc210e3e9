import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from './check';
import { aDossier } from './dossier.arbitrary';

describe('checkDossier', () => {
  it('finds nothing in a valid dossier', () => {
    fc.assert(
      fc.property(aDossier, (d) => {
        expect(checkDossier(d)).toEqual([]);
      }),
    );
  });
});
