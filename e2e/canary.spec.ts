import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { figure } from '@/lib/db/figures';
import { canariesIn, canary, fillWithCanaries, numbersIn } from '@/lib/server/policy/canaries';
import { EVERY_PAGE, inEveryLanguage, NOWHERE, ROUTES } from './addresses';
import { bringBeside, resourcesOf } from './case-resources';
import { type ClosedCase, closedCase } from './closed-case';
import { bodyOf, formsOf } from './page-forms';
import { bring, send } from './send';
import { formVerbs } from './verb-names';

// Everything confidential holds a word that stands nowhere else; no reader, program or log ever meets one: promise 6.

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** In a file of the case, and in its name. */
const IN_FILE = 9001;
const IN_NAME = 9002;
/** Columns that a member of the case must be shown: the scanner that finds nothing in public finds these. */
const SHOWN = [
  'case_note.text',
  'risk_note.text',
  'condition_private.text',
  'person_private.text',
  'document.file_name',
  'counsel.name',
  'hearing.judge',
  'case_person.house',
  'statement.text',
  'court.name',
  'past_fact.body',
];

let site: ClosedCase;
let filled: Map<string, number>;
let own: string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await closedCase();
  const { admin, caseId, ref, members } = site;
  const cookie = site.cookie('lawyer');
  const resources = await resourcesOf(site, await bringBeside(site));
  own = resources
    .filter(({ method, name }) => method === undefined && !/calendar|upload|file/.test(name))
    .map(({ address }) => address);
  // Facts with a past, and every kind of fact that a form enters.
  for (const at of [...formVerbs().map((verb) => `enter/${verb}`), 'facts/h2/correct', 'notes', 'team'])
    for (const { id, to, fields } of formsOf((await send(`/en/lawyer/cases/${ref}/${at}`, { cookie })).text))
      if (!/retract|^$|add|pass/.test(id)) await send(to, { cookie, body: bodyOf(fields) });
  const lawyer = members.lawyer ?? '';
  await admin`insert into record.counsel (case_id, member_id, party, name, kind, power) values (${caseId}, ${lawyer}, 'y1', 'x', 'retained', 'x')`.catch(
    () => [],
  );
  filled = await fillWithCanaries(admin, caseId);
  await bring(
    ref,
    cookie,
    'counsel',
    `${canary(IN_NAME)}.txt`,
    `${canary(IN_FILE)} ${canary(IN_FILE, 'ru')}`,
  );
});
test.afterAll(() => site?.close());

/** Addresses that anybody can ask for: every page, the addresses for programs, and guesses at what is closed. */
function publicAddresses(): string[] {
  const { ref } = site;
  const guesses = [
    `/cases/${ref}`,
    `/cases/${ref}/revisions/1`,
    `/people/per-${ref.slice(3)}`,
    `/sources/src-${ref.slice(3)}`,
    `/cases?q=${ref}`,
    `/cases?q=${canary(1)}`,
    `/cases?q=${encodeURIComponent(canary(1, 'ru'))}`,
    '/cases?q=Ertegiyev',
    '/offline',
    '/sign-in',
    '/sign-in/provider',
  ];
  return [
    ...EVERY_PAGE.map(({ address }) => address),
    ...inEveryLanguage([...ROUTES, ...NOWHERE, ...guesses]).map(({ address }) => address),
    '/api/v1/cases',
    '/api/v1/cases?page=2',
    `/api/v1/cases/${ref}`,
    '/api/v1/dossier.schema.json',
    '/sitemap.xml',
    '/robots.txt',
    '/feeds/docket.atom',
    '/feeds/hearings.ics',
    '/offline.js',
    '/sw.js',
    '/register.js',
    '/outbox.js',
    ...own,
  ];
}

test('nothing that anybody can ask for holds a word of the closed case', async () => {
  const hits: string[] = [];
  const asked = new Set(publicAddresses());
  for (const address of asked) {
    for (const headers of address.includes('/lawyer') ? [{}, { rsc: '1' }] : [{}]) {
      const { text, headers: given } = await send(address, { headers });
      const found = canariesIn(`${JSON.stringify(given)} ${text}`);
      // What a reader typed into the search is shown to that reader.
      if (found.length > 0 && !address.includes('?q=')) hits.push(`${address}: ${found[0]}`);
      if (address.includes('?q=') && numbersIn(text).some((number) => number !== 1)) hits.push(address);
      for (const [, part] of text.matchAll(/"(\/_next\/static\/[^"]+\.(?:js|css))"/g))
        if (part) asked.add(part);
    }
  }
  expect(hits).toEqual([]);
  expect(filled.size).toBeGreaterThan(30);
  figure(
    6,
    `${filled.size} columns and 2 places of a file with a canary in three scripts, ${asked.size} public addresses: 0 hits`,
  );
});

test('no error, other session or odd request makes one appear', async () => {
  const hits: string[] = [];
  for (const address of own)
    for (const request of [
      { cookie: site.cookie('outsider') },
      { cookie: site.cookie('former') },
      { cookie: site.cookie('administrator') },
      { cookie: site.cookie('first step only'), headers: { rsc: '1' } },
      { method: 'DELETE' },
      { method: 'POST', body: 'x', origin: null },
      { method: 'TRACE' },
    ]) {
      const { text, headers } = await send(address, request);
      const found = canariesIn(`${JSON.stringify(headers)} ${text}`);
      if (found.length > 0) hits.push(`${address} ${JSON.stringify(request).slice(0, 60)}: ${found[0]}`);
    }
  expect(hits).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const at = path.join(folder, name);
    return statSync(at).isDirectory() ? filesUnder(at) : [at];
  });
}

test('the same scanner, as a member of the case, finds them', async () => {
  const { ref } = site;
  const cookie = site.cookie('lawyer');
  const facts = await site.admin`select id from record.fact where case_id = ${site.caseId}`;
  const pages = [
    ...own,
    ...facts.map(({ id }) => `/en/lawyer/cases/${ref}/facts/${id}`),
    `/ru/lawyer/cases/${ref}`,
    `/kk/lawyer/cases/${ref}`,
  ];
  const found = new Set<number>();
  for (const page of pages)
    for (const number of numbersIn((await send(page, { cookie })).text)) found.add(number);
  const [file] =
    await site.admin`select id from record.document where case_id = ${site.caseId} and file_name like ${`${canary(IN_NAME)}%`}`;
  const original = await send(`/api/documents/${ref}/${file?.id}`, { cookie });
  for (const number of numbersIn(original.text)) found.add(number);
  const missing = SHOWN.filter((name) => !filled.has(name));
  const unseen = [...filled].filter(([, number]) => !found.has(number)).map(([name]) => name);
  expect([...missing, ...unseen]).toEqual([]);
  expect([IN_FILE, IN_NAME].filter((number) => !found.has(number))).toEqual([]);
  figure(6, `positive control: as the lawyer of the case, the same scanner finds ${found.size} of them`);
});

test('neither the docket, nor a log, nor a finished page, nor a sealed file holds one', async () => {
  const { admin } = site;
  const hits: string[] = [];
  const tables =
    await admin`select relname as name from pg_class where relnamespace = 'docket'::regnamespace and relkind = 'r'`;
  for (const { name } of tables) {
    const rows = await admin`select t::text as row from ${admin(`docket.${name}`)} t`;
    if (rows.some(({ row }) => canariesIn(String(row)).length > 0)) hits.push(`docket.${name}`);
  }
  const home = process.env.E2E_HOME ?? '';
  const kept = readdirSync(home).filter((name) => /\.log$|^pages-|^files$/.test(name));
  const files = kept
    .map((name) => path.join(home, name))
    .flatMap((at) => (statSync(at).isDirectory() ? filesUnder(at) : [at]));
  for (const file of files)
    if (canariesIn(readFileSync(file, 'latin1') + readFileSync(file, 'utf8')).length > 0) hits.push(file);
  expect(hits).toEqual([]);
  expect(tables.length).toBeGreaterThan(3);
  expect(kept).toContain('site.log');
  figure(
    6,
    `${tables.length} tables of the docket and ${files.length} files (logs, finished pages, sealed files): 0 hits`,
  );
});
