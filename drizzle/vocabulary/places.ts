// Places by period, in the forms used in each language. `from`/`until` are calendar days; absent means open.
// Spellings that sources use besides (slips, older forms) are for search only and never shown as ours.

type Named = { en: string; ru: string; kk: string; from?: string; until?: string };
type PlaceEntry = { names: readonly [Named, ...Named[]]; alsoSpelled?: readonly string[] };

export const PLACES = {
  kazakhstan: { names: [{ en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' }] },
  astana: {
    names: [
      { en: 'Astana', ru: 'Астана', kk: 'Астана', until: '2019-03-22' },
      { en: 'Nur-Sultan', ru: 'Нур-Султан', kk: 'Нұр-Сұлтан', from: '2019-03-23', until: '2022-09-16' },
      { en: 'Astana', ru: 'Астана', kk: 'Астана', from: '2022-09-17' },
    ],
  },
  almaty: { names: [{ en: 'Almaty', ru: 'Алматы', kk: 'Алматы' }], alsoSpelled: ['Alma-Ata'] },
  'almaty-region': { names: [{ en: 'Almaty Region', ru: 'Алматинская область', kk: 'Алматы облысы' }] },
  atyrau: { names: [{ en: 'Atyrau', ru: 'Атырау', kk: 'Атырау' }], alsoSpelled: ['Atyray'] },
  shymkent: { names: [{ en: 'Shymkent', ru: 'Шымкент', kk: 'Шымкент' }] },
  uralsk: { names: [{ en: 'Uralsk', ru: 'Уральск', kk: 'Орал' }], alsoSpelled: ['Oral'] },
  semey: { names: [{ en: 'Semey', ru: 'Семей', kk: 'Семей' }] },
  aktobe: { names: [{ en: 'Aktobe', ru: 'Актобе', kk: 'Ақтөбе' }] },
  aktau: { names: [{ en: 'Aktau', ru: 'Актау', kk: 'Ақтау' }] },
  zhanaozen: { names: [{ en: 'Zhanaozen', ru: 'Жанаозен', kk: 'Жаңаөзен' }], alsoSpelled: ['Zhanaosen'] },
  kyzylorda: { names: [{ en: 'Kyzylorda', ru: 'Кызылорда', kk: 'Қызылорда' }], alsoSpelled: ['Kizilorda'] },
  pavlodar: { names: [{ en: 'Pavlodar', ru: 'Павлодар', kk: 'Павлодар' }] },
  petropavlovsk: {
    names: [{ en: 'Petropavlovsk', ru: 'Петропавловск', kk: 'Петропавл' }],
    alsoSpelled: ['Petropavl'],
  },
  zhezkazgan: { names: [{ en: 'Zhezkazgan', ru: 'Жезказган', kk: 'Жезқазған' }] },
  baikonur: { names: [{ en: 'Baikonur', ru: 'Байконур', kk: 'Байқоңыр' }] },
  'mangystau-region': {
    names: [{ en: 'Mangystau Region', ru: 'Мангистауская область', kk: 'Маңғыстау облысы' }],
  },
  'east-kazakhstan-region': {
    names: [
      { en: 'East Kazakhstan Region', ru: 'Восточно-Казахстанская область', kk: 'Шығыс Қазақстан облысы' },
    ],
  },
  russia: { names: [{ en: 'Russia', ru: 'Россия', kk: 'Ресей' }] },
} as const satisfies Record<string, PlaceEntry>;

export type Place = keyof typeof PLACES;
export const PLACE_REFS = Object.keys(PLACES) as [Place, ...Place[]];
