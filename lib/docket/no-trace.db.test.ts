import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { compile } from '@/lib/dossiers/compile';
import { findSpellings } from '@/lib/names/find-spellings';
import { approve, ask, enter, NAMED, published, SECRET, TRIAL, trialDossier } from './trial-docket';

// Whoever is not shown by name leaves no spelling, folded in any way, in any column of any table that the public reads.

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = postgres(database.urlFor('public'), { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

/** Every row of every table of the docket that the public may read, as text, by table. */
async function everything(): Promise<Map<string, string>> {
  const tables = await sql`
    select relname from pg_class where relnamespace = 'docket'::regnamespace and relkind = 'r'
       and has_table_privilege(oid, 'select') order by 1`;
  const texts = new Map<string, string>();
  for (const { relname } of tables) {
    const rows = await sql`select t::text as row from docket.${sql(String(relname))} t`;
    texts.set(String(relname), rows.map((row) => row.row).join('\n|\n'));
  }
  return texts;
}

async function sighted(spellings: readonly string[]): Promise<string[]> {
  const sought = spellings.map((spelling) => ({ id: 'someone', spelling }));
  const found = [...(await everything())].filter(([, text]) => findSpellings(text, sought, []).length > 0);
  return found.map(([table]) => table);
}

describe('a person who is not shown by name', () => {
  it('stands nowhere in the docket, while one who is shown is found in it', async () => {
    await published(trialDossier());
    expect(await sighted(SECRET)).toEqual([]);
    expect([...(await everything()).values()].join()).not.toContain('per-5d6f7');
    expect(await sighted([NAMED])).toEqual(['last_known', 'person', 'register', 'revision', 'spelling']);
  });

  it('stands nowhere any more once the basis for the name has ended', async () => {
    const d = trialDossier('kz-7f8g9');
    const [first, second] = d.bases;
    const people = d.people.map((person, at) =>
      at === 0
        ? {
            ...person,
            house: 'Zarina Ketova',
            names: [{ ...person.names[0], spelling: 'Zarina Ketova' }],
            ref: 'per-99999',
          }
        : { ...person, ref: 'per-88888' },
    );
    const caseId = await enter(trialDossier('kz-7f8g9', { people }));
    await approve(caseId);
    expect(await ask(caseId)).toBe('done');
    expect((await sighted(['Зарина Кетова'])).length).toBeGreaterThan(3);
    await enter(trialDossier('kz-7f8g9', { people, bases: [{ ...first, withdrawn: '2026-11-15' }, second] }));
    expect(await ask(caseId)).toBe('done');
    expect(await sighted(['Зарина Кетова', 'Zarina Ketova'])).toEqual([]);
  });

  it('refuses a publication in which the name still stands somewhere, in an address of a source for one', async () => {
    const [source] = trialDossier().sources;
    const telling = { ...source, ref: 'src-5d6f7', url: 'https://example.org/yerlan-kupiyev-trial' };
    const caseId = await enter(trialDossier('kz-6d7f8', { sources: [telling] }));
    await approve(caseId);
    expect(await ask(caseId)).toBe('leak');
    expect(await sighted(SECRET)).toEqual([]);
  });
});

describe('what is not for the public', () => {
  // One word in every place that stays inside: an internal condition, statement and figure, a grade, a harm note.
  const CANARY = 'канарейка-canary-73917391';
  const cited = (more = {}) => [{ source: 's1', paragraph: 1, stance: 'supports', ...more }];
  const inside = { visibility: 'internal', citations: cited() };
  const withCanary = trialDossier('kz-8g9h2', {
    conditions: [{ id: 'n1', spell: 'k1', kind: 'health', text: { en: CANARY }, citations: cited() }],
    statements: [{ id: 'e1', kind: 'position', speaker: { en: CANARY }, text: { en: CANARY }, ...inside }],
    figures: [
      {
        id: 'f1',
        counted: { en: CANARY },
        quantity: { qualifier: 'exact', min: 73917391, max: 73917391, unit: 'people' },
        ...inside,
      },
    ],
    verifications: [{ id: 'w1', fact: 'k1', on: '2026-10-01', text: { en: CANARY }, citations: [] }],
    charges: [
      { id: 'c1', party: 'y1', stage: 'suspicion', citations: cited({ grade: { source: 'B', item: 2 } }) },
    ],
    bases: trialDossier().bases.map((basis) => ({ ...basis, harm: CANARY })),
  });

  it('stands in the record, and in no table that the public reads', async () => {
    const caseId = await enter(withCanary);
    await approve(caseId);
    expect(await ask(caseId)).toBe('done');
    const record = await as(TRIAL, ({ tx }) => compile(tx, caseId));
    expect(JSON.stringify(record).split(CANARY)).toHaveLength(8);
    const told = [...(await everything()).values()].join('\n');
    expect(told).toContain('kz-8g9h2');
    expect(told).not.toMatch(/canary|канарейка|73917391|"grade"|harm/);
  });
});
