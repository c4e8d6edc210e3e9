import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { figure } from '@/lib/db/figures';
import { actionsOf } from './case-actions';
import { bringBeside, resourcesOf } from './case-resources';
import { type ClosedCase, closedCase } from './closed-case';
import { bodyOf, callOf, type Filled, formsOf } from './page-forms';
import { type Sent, send } from './send';
import { formVerbs } from './verb-names';

// Whatever is sent, the answer is a page or a refusal, never a fault, and what was sent stands in no log: promise 13.

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** Stands in what is sent, and may stand in no log. */
const MARK = 'qzxwbadinput';
const SEED = 20_261_122;

let site: ClosedCase;
let other: ClosedCase;
let forms: Filled[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await closedCase();
  other = await closedCase();
  const resources = await resourcesOf(site, await bringBeside(site));
  const addresses = [
    ...resources.map(({ address }) => address).filter((at) => at.startsWith('/en/') && !at.endsWith('/file')),
    ...formVerbs().map((verb) => `/en/lawyer/cases/${site.ref}/enter/${verb}`),
  ];
  const found: Filled[] = [];
  for (const address of new Set(addresses))
    found.push(...formsOf((await send(address, { cookie: site.cookie('lawyer') })).text));
  forms = [...new Map(found.map((one) => [`${one.to} ${one.id}`, one])).values()].filter(
    ({ id }) => id !== '',
  );
});
test.afterAll(async () => {
  await site?.close();
  await other?.close();
});

const odd = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      `\0${MARK}`,
      `${MARK}\ud800`,
      `\u202e${MARK}\u2066`,
      `${MARK}'; drop table record.case_note; --`,
      `{{p1}} {{p999}} {{${MARK}}}`,
      '9'.repeat(400),
      '-1',
      '1e309',
      'NaN',
      '0000-00-00',
      '9999-99-99',
      '2026-02-30',
      '2026-11-20/1900-01-01',
      'Y-170000002~',
      '25:61',
      '__proto__',
      'constructor',
      '[object Object]',
      '{"__proto__":{"admin":true}}',
      `${MARK} ${'ы'.repeat(30_000)}`,
      `h${'1'.repeat(60)}`,
      'p1',
      'case',
      'Europe/Nowhere',
      `<script>${MARK}</script>`,
    ),
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `${MARK}${text}`),
    fc.uuid(),
  );
const oddName = (names: string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom(
      '__proto__.x',
      'constructor.prototype.x',
      'a.b'.repeat(400),
      `${'.'.repeat(5000)}x`,
      'text',
      'text.0.en',
      'seen.case',
      'key',
      'locale',
      'ref[]',
      'caseId',
      '0',
      'lists[]',
      'toString',
    ),
  );

const LEAKED =
  /SQLSTATE|PostgresError|DrizzleQueryError|Failed query|violates|at \w+ \(.*\.js:\d+|node_modules|pg_catalog/;

/** What is wrong with an answer, if anything. */
function wrong({ status, text }: Sent): string | null {
  if (status >= 500) return `${status} ${text.slice(0, 80)}`;
  return LEAKED.test(text) ? `tells ${LEAKED.exec(text)?.[0]}` : null;
}

test('a form with anything at all in its fields is answered', async () => {
  const faults: string[] = [];
  let sent = 0;
  for (const { id, to, fields } of forms) {
    const names = fields.map(([name]) => name).filter((name) => !name.startsWith('$'));
    const own = fields.filter(([name]) => name.startsWith('$'));
    const changes = fc.sample(fc.array(fc.tuple(oddName(names), odd()), { minLength: 1, maxLength: 4 }), {
      numRuns: 6,
      seed: SEED,
    });
    await Promise.all(
      changes.map(async (change) => {
        const rest = fields.filter(
          ([name]) => !name.startsWith('$') && !change.some(([given]) => given === name),
        );
        const said = await send(to, {
          cookie: site.cookie('lawyer'),
          body: bodyOf([...own, ...rest, ...change]),
        });
        sent += 1;
        const fault = wrong(said);
        if (fault !== null) faults.push(`${to} ${id} ${JSON.stringify(change).slice(0, 160)}: ${fault}`);
      }),
    );
  }
  expect(faults).toEqual([]);
  figure(13, `${sent} odd values in the fields of ${forms.length} forms: pages and refusals only, 0 of 5xx`);
});

const STATE = { kind: 'asked' };
const ARGUMENTS: unknown[] = [
  [],
  [null],
  [null, null],
  [null, '$K1'],
  ['asked', '$K1'],
  [7, 8],
  ['$K1'],
  ['$K1', STATE],
  [STATE, { locale: 'en' }],
  [STATE, 'text'],
  [{ ...STATE, attempt: 1e300 }, '$K1'],
  [{ kind: 'refused', values: 'x', attempt: {} }, '$K1'],
  [{ __proto__: null, constructor: { prototype: {} } }, '$K1'],
  [{}, [], STATE, '$K1'],
  [[MARK], { a: 1 }, STATE, '$K1'],
  [`${MARK}\0`, '__proto__', STATE, '$K1'],
  [null, null, null, '$K1'],
];

test('an action called with any arguments is answered', async () => {
  const faults: string[] = [];
  let sent = 0;
  for (const { id, name, at } of actionsOf(site))
    await Promise.all(
      ARGUMENTS.map(async (args) => {
        const body = callOf(args, [
          ['locale', 'en'],
          ['ref', other.ref],
          ['text', MARK],
        ]);
        const said = await send(at, { cookie: site.cookie('monitor'), headers: { 'next-action': id }, body });
        sent += 1;
        const fault = wrong(said);
        if (fault !== null) faults.push(`${name} ${JSON.stringify(args)}: ${fault}`);
      }),
    );
  expect(faults).toEqual([]);
  figure(13, `${sent} calls of ${actionsOf(site).length} actions with odd arguments: 0 of 5xx`);
});

test('an address or a body for programs may be anything', async () => {
  const faults: string[] = [];
  const values = fc.sample(odd(), { numRuns: 25, seed: SEED });
  const shapes = [
    ...values,
    ...values.map((text) =>
      JSON.stringify({ id: text, fileName: text, bytes: text, circle: text, locale: text, items: text }),
    ),
    '[]',
    'null',
    '7',
    '{',
    `{"a":${'['.repeat(20_000)}`,
  ];
  const { ref } = site;
  const cookie = site.cookie('lawyer');
  const json = { 'content-type': 'application/json' };
  let sent = 0;
  const check = async (at: string, request: Parameters<typeof send>[1]) => {
    const said = await send(at, { cookie, ...request });
    sent += 1;
    const fault = wrong(said);
    if (fault !== null) faults.push(`${at.slice(0, 120)}: ${fault}`);
  };
  for (const body of shapes)
    for (const at of [`/api/documents/${ref}`, '/api/outbox/on', '/api/outbox/send', '/api/outbox/off'])
      await check(at, { headers: json, body });
  for (const text of values.map((value) =>
    encodeURIComponent(Buffer.from(value).toString()).slice(0, 1500),
  )) {
    for (const at of [
      `/en/lawyer/cases/${text}`,
      `/en/lawyer/cases/${ref}/facts/${text}`,
      `/en/lawyer/cases/${ref}/documents/${text}`,
      `/en/lawyer/cases/${ref}/team/${text}`,
      `/en/lawyer/cases/${ref}/enter/${text}`,
      `/en/lawyer/hearings/${ref}/${text}`,
      `/en/lawyer/deadlines/${ref}/${text}`,
      `/en/team/${text}`,
      `/en/ngo/cases/${text}`,
      `/api/documents/${ref}/${text}`,
      `/api/calendar/${text}`,
      `/en/sign-in/link/${text}`,
      `/en/sign-in/invitation/${text}`,
      `/en/team/issued?link=${text}`,
      `/en/lawyer/cases/${ref}/enter/extend?measure=${text}`,
      `/en/cases?q=${text}`,
      `/en/cases/${text}`,
      `/api/v1/cases/${text}`,
    ])
      await check(at, {});
    await check(`/api/documents/${ref}/${text}/upload?offset=${text}`, { method: 'PUT', body: text });
  }
  expect(faults).toEqual([]);
  figure(13, `${sent} odd addresses and bodies for programs: 0 of 5xx`);
});

test('nothing of what was sent stands in a log', async () => {
  const home = process.env.E2E_HOME ?? '';
  const logs = readdirSync(home).filter((name) => name.endsWith('.log'));
  expect(logs).toContain('site.log');
  for (const name of logs) {
    const said = readFileSync(path.join(home, name), 'utf8');
    expect([name, said.includes(MARK)]).toEqual([name, false]);
    expect([name, said.includes(site.ref)]).toEqual([name, false]);
  }
  // The positive control: what a site says when it starts is in its log.
  expect(readFileSync(path.join(home, 'site.log'), 'utf8')).toContain('migrations');
});
