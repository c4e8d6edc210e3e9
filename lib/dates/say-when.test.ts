import { describe, expect, it } from 'vitest';
import { REPORTED_DATES } from './reported-dates';
import { sayDate, sayWhen } from './say';

describe('when something happened, inside a sentence', () => {
  it.each([
    ['2016-11-28', 'on 28 November 2016', '28 ноября 2016 года', '2016 жылғы 28 қарашада'],
    ['2016-10', 'in October 2016', 'в октябре 2016 года', '2016 жылғы қазанда'],
    ['2016', 'in 2016', 'в 2016 году', '2016 жылы'],
    ['2016-06?', 'possibly in June 2016', 'возможно, в июне 2016 года', 'мүмкін, 2016 жылғы маусымда'],
    ['2016-06~', 'about June 2016', 'примерно в июне 2016 года', 'шамамен 2016 жылғы маусымда'],
  ])('says %s', (edtf, en, ru, kk) => {
    expect([sayWhen({ edtf }, 'en'), sayWhen({ edtf }, 'ru'), sayWhen({ edtf }, 'kk')]).toEqual([en, ru, kk]);
  });

  it('says a span as it says it alone', () => {
    for (const edtf of REPORTED_DATES.range ?? [])
      for (const locale of ['en', 'ru', 'kk'] as const)
        expect(sayWhen({ edtf }, locale)).toBe(sayDate({ edtf }, locale));
  });
});
