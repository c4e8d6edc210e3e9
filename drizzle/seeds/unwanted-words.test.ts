import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stringsIn } from '@/lib/dossiers/strings';
import { namesIn, readSeedText } from '@/lib/imports/read-seeds';

// This folder is a publication. No contact data, no health, no relatives, and nobody who must stay unnamed.

const CONTACTS: Record<string, RegExp> = {
  'e-mail': /[^\s@]+@[^\s@]+\.[a-z]{2,}|\b(e-mail|mailto)\b/i,
  phone: /\+\s?[0-9]|(?:[0-9][\s().-]{0,2}){7,}|\b(tel|phone|mob|fax)\s*[.:]/i,
  'web address': /\bwww\.|:\/\/|\b[a-z0-9-]+\.(kz|com|org|net|ru|info|no|nl|eu|int)\b/i,
  'home address': /\b(ulitsa|prospekt|mikrorayon|microdistrict|street|avenue)\b|(?<!\p{L})(ул|кв|мкр)\./iu,
  'path of a machine': /(?:^|[\s"'`(=])(?:\/[\w.-]+){2,}|[A-Z]:\\/,
};

/** Two media that are called by their address. */
const CALLED_SO = /\b(Nakanune|nur)\.kz\b/g;
const NO_CONTACT = [/\b[0-9a-f]{64}\b/g, /\b[0-9]{4}-[0-9]{2}(-[0-9]{2})?\b/g, /\b[0-9]{4}\/[0-9]{4}\b/g];

const WORDS = [
  ...[
    'hepatitis',
    'diabetes',
    'cancer',
    'wife',
    'husband',
    'spouse',
    'father',
    'mother',
    'brother',
    'sister',
  ],
  ...['daughter', 'rape', 'raped', 'gangraped', 'paternity', 'pregnant', 'гепатит', 'жена', 'жены', 'муж'],
  ...['отец', 'отца', 'мать', 'сын', 'дочь', 'жұбайы', 'әйелі', 'әкесі'],
];
const PHRASES = /\b(son|child) of\b|\bgave birth\b/i;

/** Family names of people whom no file may name, as the reports or their readers spell them: hashed, so not here either. */
const UNNAMED = new Set([
  ...['78a28dbcf766d6cd', '8537bc148e63e915', '03326ae60124189c', '85156745b6beb974', '852a99856e7b50e8'],
  ...['584e0951db1fe5db', 'e5e80b0e95a31464', '07c2749b9b8c641a', '3d6362f9de7d1ab6', '44bde1a4b4b1248e'],
  '58f3f1006ed0e46b',
]);
const mark = (word: string) =>
  createHash('sha256').update(`drizzle/seeds:${word}`).digest('hex').slice(0, 16);

/** What must not stand in a published text: the kind of each find, with the place. */
function unwantedIn(text: string, unnamed: ReadonlySet<string> = UNNAMED): string[] {
  const bare = [CALLED_SO, ...NO_CONTACT].reduce((rest, allowed) => rest.replace(allowed, ' '), text);
  const contacts = Object.entries(CONTACTS).flatMap(([kind, pattern]) => (pattern.test(bare) ? [kind] : []));
  const words = new Set(
    text
      .toLowerCase()
      .normalize('NFC')
      .split(/[^\p{L}]+/u),
  );
  const banned = WORDS.filter((word) => words.has(word));
  const named = [...words].some((word) => unnamed.has(mark(word))) ? ['somebody who stays unnamed'] : [];
  return [...contacts, ...banned, ...named, ...(PHRASES.test(text) ? ['a relative'] : [])];
}

describe('nothing that harms', () => {
  const files = [...namesIn('.json'), ...namesIn('.md')];

  test('there is something to look through', () => {
    expect(files.length).toBeGreaterThan(62);
  });

  test.each(files)('%s', (name) => {
    const text = readSeedText(name);
    const strings = name.endsWith('.json')
      ? stringsIn(JSON.parse(text))
      : text.split('\n').map((value, at) => ({ place: `line ${at + 1}`, value }));
    const found = strings.flatMap(({ place, value }) => unwantedIn(value).map((what) => `${place}: ${what}`));
    expect(found).toEqual([]);
  });
});

describe('the scanners can fail', () => {
  test.each([
    ['phone', 'Call +7 (000) 000 00 00.'],
    ['phone', 'Office: 8 000 000-00-00'],
    ['phone', 'Tel.: 000'],
    ['e-mail', 'Write to press@example.org today'],
    ['web address', 'It stands on example.kz.'],
    ['web address', 'See https://example.test'],
    ['home address', 'He lives in Example street 1'],
    ['home address', 'ул. Примерная, 1'],
    ['path of a machine', 'kept in /home/somebody/file'],
    ['hepatitis', 'He has Hepatitis C.'],
    ['wife', 'the flat of his wife'],
    ['father', 'her Father was there'],
    ['отец', 'его отец'],
    ['a relative', 'the son of another defendant'],
  ])('%s: %s', (kind, text) => {
    expect(unwantedIn(text)).toContain(kind);
  });

  test('a name that must not stand anywhere, in any case of letters', () => {
    const unnamed = new Set([mark('exampleyev')]);
    expect(unwantedIn('A caller who gave the name Exampleyev.', unnamed)).toEqual([
      'somebody who stays unnamed',
    ]);
    expect(unwantedIn('A caller who gave a name.', unnamed)).toEqual([]);
  });

  test('dates, hashes, sums of money and the media called by their address pass', () => {
    const text = `Nakanune.kz, nur.kz, 2016-05-17/2016-05-20, 2016/2017, 28 April 2012, USD 100,000, ${'0'.repeat(64)}`;
    expect(unwantedIn(text)).toEqual([]);
  });
});
