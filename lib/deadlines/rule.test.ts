import { describe, expect, it } from 'vitest';
import { exampleRule } from './example-rules';
import { heldOn } from './rule';

describe('heldOn', () => {
  const until = (edtf: string) => exampleRule({ until: { edtf } });
  it.each([
    ['2014-12-31', exampleRule({}), 'no'],
    ['2014-12', exampleRule({}), 'no'],
    ['2014-12/2015-01', exampleRule({}), 'possibly'],
    ['2015-01-01', exampleRule({}), 'certainly'],
    ['2026-11-22/..', exampleRule({}), 'certainly'],
    ['2017-12-31', until('2017-12-31'), 'certainly'],
    ['2018-01-01', until('2017-12-31'), 'no'],
    ['2017-12', until('2017-12-15'), 'possibly'],
    ['2017-12-01/..', until('2017-12-31'), 'possibly'],
    // The change came in 2018, on a day that is not known: in that year either rule may hold.
    ['2018-06-10', until('2017-12-31/2018'), 'possibly'],
    ['2018-06-10', exampleRule({ from: { edtf: '2018' } }), 'possibly'],
    ['2019-01-01', until('2017-12-31/2018'), 'no'],
    ['2019-01-01', exampleRule({ from: { edtf: '2018' } }), 'certainly'],
    ['2019-01-01', exampleRule({ from: null }), 'possibly'],
  ] as const)('%s', (date, rule, held) => {
    expect(heldOn(rule, { edtf: date })).toBe(held);
  });
  it('cannot tell of a date that nobody gives', () => {
    expect(heldOn(exampleRule({}), null)).toBe('possibly');
  });
});
