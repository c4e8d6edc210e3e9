import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { dossier } from '@/lib/dossiers/dossier';
import { readSeeds } from '@/lib/imports/read-seeds';
import {
  findPerson,
  findSource,
  listCampaigns,
  listLastKnownInCustody,
  listUpcomingHearings,
  searchRegister,
} from './queries';
import { approve, ask, enter, NAMED, published, SECRET, trialDossier } from './trial-docket';

let database: TestDatabase;
const BOKAEV = 'kz-r5pxk';
const WANTED = ['R01', 'R14', 'R16'];
const [ASSANDY, MATAEV] = ['kz-vh7bh', 'kz-fq58m'];

beforeAll(async () => {
  database = await testDatabase();
  for (const { record, dossier: seed } of readSeeds()) {
    if (!WANTED.includes(record)) continue;
    const caseId = await enter(dossier.parse(seed));
    await approve(caseId, '2026-11-22');
    expect([record, await ask(caseId, 'publish', new Date('2026-11-23T07:00:00Z'))]).toEqual([
      record,
      'done',
    ]);
  }
  await published(trialDossier());
  const [first, second] = trialDossier().people;
  const spelling = 'Dana Serikkyzy Orazova';
  const dana = { ...first, ref: 'per-99999', house: spelling, names: [{ ...first?.names[0], spelling }] };
  await published(trialDossier('kz-7f8g9', { people: [dana, second], steps: [], hearings: [], custody: [] }));
});
afterAll(() => database.drop());

const found = async (q: string) => (await searchRegister({ q })).matches.map((row) => row.ref);
const near = async (q: string) => (await searchRegister({ q })).suggestions.map((row) => row.ref);

describe('the register finds', () => {
  it.each(['Бокаев', 'Боқаев', 'Bokayev', 'Boqaev', 'Bokaev', 'bokaev maks', 'Макс Бокаев', 'Bokaev M.'])(
    'the man by %s',
    async (spelling) => expect(await found(spelling)).toContain(BOKAEV),
  );

  it.each([
    ['harbour', 'kz-2b3c4'],
    ['гавани', 'kz-2b3c4'],
    ['айлақ', 'kz-2b3c4'],
    ['kz-2b3c4', 'kz-2b3c4'],
    ['KZ-2B3C4', 'kz-2b3c4'],
    ['Атырау', 'kz-2b3c4'],
    ['Testbaeva Atyrau', 'kz-2b3c4'],
    ['Тестбаева гавани', 'kz-2b3c4'],
  ])('a case by %s', async (q, ref) => expect(await found(q)).toContain(ref));

  it('nothing by a name that is another one, and suggests only what is alike', async () => {
    expect(await found('Aset Assandy')).toEqual([ASSANDY]);
    expect(await found('Aset Mataev')).toEqual([MATAEV]);
    expect(await found('Матаев Асет')).toEqual([MATAEV]);
    expect((await found('Aset')).sort()).toEqual([MATAEV, ASSANDY].sort());
    expect(await found('Testbaev Aliya')).toEqual([]);
    expect(await found('Оразова Дана')).toEqual(['kz-7f8g9']);
    expect(await found('Dana Serikkyzy Orazova')).toEqual(['kz-7f8g9']);
    expect(await found('Dana Bolatkyzy Orazova')).toEqual([]);
    expect(await found('Bokayev harbour')).toEqual([]);
    expect(await near('Tesbaeva')).toContain('kz-2b3c4');
    expect(await found('Tesbaeva')).toEqual([]);
  });

  it('keeps matches and suggestions apart, and pages', async () => {
    const { matches, suggestions, total, page, pages } = await searchRegister({ q: 'Bokaev' });
    const both = matches.filter((row) => suggestions.some((one) => one.ref === row.ref));
    expect(both).toEqual([]);
    expect([total, page, pages]).toEqual([matches.length, 1, 1]);
    const beyond = await searchRegister({ q: 'Bokaev', page: 9 });
    expect(beyond).toMatchObject({ matches: [], suggestions: [], total, page: 9 });
    expect((await searchRegister({})).total).toBe(WANTED.length + 2);
  });

  it.each([
    "' or 1=1 --",
    '%',
    '\u0000',
    '\u0000Bo\u0000kaevxx',
    '\ud800',
    '\ud800Б',
    '{}',
    '\\',
    '🙂',
    'a'.repeat(200),
    ' ',
  ])('nothing harmful by %j', async (q) => expect((await searchRegister({ q })).suggestions).toEqual([]));

  it('by kind, year, place and campaign', async () => {
    const refs = async (search: object) => (await searchRegister(search)).matches.map((row) => row.ref);
    expect(await refs({ kind: 'criminal', place: 'atyrau', year: 2026 })).toEqual(['kz-2b3c4']);
    expect(await refs({ year: 2016 })).toContain(BOKAEV);
    expect(await refs({ year: 2011 })).not.toContain(BOKAEV);
    expect(await refs({ kind: 'tax', place: 'baikonur' })).toEqual([]);
    const campaigns = await listCampaigns();
    expect(campaigns.map(({ ref }) => ref)).toContain('cam-wfs2x');
    expect(await refs({ campaign: 'cam-wfs2x' })).toContain(BOKAEV);
  });
});

describe('beside the register', () => {
  it('a person has every spelling with its sources, and their cases', async () => {
    const person = await findPerson('per-rp7gq');
    expect(person?.names.map((name) => name.spelling)).toEqual(
      expect.arrayContaining(['Maks Bokaev', 'Max Bokayev']),
    );
    expect(person?.names.every((name) => name.sources.length > 0)).toBe(true);
    expect(person?.cases.find((row) => row.ref === BOKAEV)).toMatchObject({ partyRoles: ['defendant'] });
    for (const row of person?.cases ?? []) expect(row.liberty.state).not.toBe('held');
  });

  it('a source knows the cases that rest on it', async () => {
    const source = await findSource('src-rvbf2');
    expect(source?.cases.map((row) => row.ref)).toContain(BOKAEV);
    expect(source?.factCount).toBeGreaterThan(5);
    expect(await findSource('src-00000')).toBeNull();
  });

  it('says who was last reported in custody, and when, and what comes next in court', async () => {
    const known = await listLastKnownInCustody(50);
    expect(known.find((one) => one.personRef === 'per-rp7gq')).toMatchObject({ lastConfirmed: '2017-07-25' });
    expect(known.find((one) => one.name.en === NAMED)).toMatchObject({
      lastConfirmed: '2026-07-01',
      place: 'atyrau',
    });
    expect(await listUpcomingHearings('2026-12-10')).toMatchObject([{ ref: 'kz-2b3c4', time: '10:00' }]);
    expect(await listUpcomingHearings('2026-12-11')).toEqual([]);
  });

  it('a person under a pseudonym has no page and is found by no name', async () => {
    expect(await findPerson('per-5d6f7')).toBeNull();
    expect(await findPerson('per-00000')).toBeNull();
    for (const spelling of SECRET) expect([await found(spelling), await near(spelling)]).toEqual([[], []]);
  });
});
