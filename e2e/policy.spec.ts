import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { figure } from '@/lib/db/figures';
import { ACTIONS, ADDRESSES } from '@/lib/server/policy/table';
import { bringBeside, type Resource, resourcesOf } from './case-resources';
import { type ClosedCase, closedCase, PRINCIPALS, type Principal } from './closed-case';
import { GROUPS, type Outcome, RULES } from './policy-rules';
import { type Sent, send } from './send';

// Nothing answers without a decision, and every decision is kept: promises 1 and 2.

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const ROOT = path.join(import.meta.dirname, '..');
const manifest = (name: string) =>
  JSON.parse(readFileSync(path.join(ROOT, '.next', 'server', name), 'utf8')) as Record<string, unknown>;

/** What the build made: addresses of pages and route handlers, with the methods that their files answer. */
function built(): { address: string; methods: string[] | undefined }[] {
  return Object.keys(manifest('app-paths-manifest.json')).map((entry) => {
    const address = entry.replace(/\/\([^)]+\)/g, '').replace(/\/(page|route)$/, '');
    if (!entry.endsWith('/route')) return { address, methods: undefined };
    const code = readFileSync(path.join(ROOT, 'app', `${entry}.ts`), 'utf8');
    return {
      address,
      methods: [...code.matchAll(/^export (?:async )?function ([A-Z]+)\b/gm)].map(([, m]) => m ?? ''),
    };
  });
}

/** The server actions of the build, as the table names them. */
function builtActions(): string[] {
  const { node, edge } = manifest('server-reference-manifest.json') as Record<
    'node' | 'edge',
    Record<string, { exportedName: string; filename: string }>
  >;
  return [...Object.values(node), ...Object.values(edge)].map(
    ({ filename, exportedName }) => `${filename.replace('app/[locale]/', '')} ${exportedName}`,
  );
}

test('nothing answers without a decision: the build and the table are equal sets', () => {
  const line = ([address, methods]: [string, readonly string[] | undefined]) =>
    `${[...(methods ?? ['page'])].sort().join(' ')} ${address}`;
  const made = built().map(({ address, methods }) => line([address, methods]));
  const decided = Object.entries(ADDRESSES).map(([address, { methods }]) => line([address, methods]));
  expect(made.sort()).toEqual(decided.sort());
  expect([...new Set(builtActions())].sort()).toEqual(Object.keys(ACTIONS).sort());
  expect(decided.length).toBeGreaterThan(50);
  figure(
    1,
    `${decided.length} pages and route handlers and ${Object.keys(ACTIONS).length} actions of the build, each with its decision; 0 without`,
  );
});

let site: ClosedCase;
let resources: Resource[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await closedCase();
  const beside = await bringBeside(site);
  resources = await resourcesOf(site, beside);
});
test.afterAll(() => site?.close());

function outcomeOf({ status, headers, text }: Sent, marks?: string): Outcome | string {
  if (marks !== undefined) return status === 200 && text.includes(marks) ? 'shown' : 'hidden';
  const to = headers.location ?? '';
  if (status === 200) return 'shown';
  if (status === 404) return 'absent';
  if (status === 401) return 'unauthorised';
  if (status === 422) return 'refused';
  if ([303, 307].includes(status) && /^\/\w\w\/sign-in/.test(to)) return 'sign in';
  if (status === 303 && /\/(account\/my-data|export)$/.test(to)) return 'prove again';
  return `${status} ${to}`;
}

const asJson = (body?: () => string) =>
  body === undefined ? {} : { body: body(), headers: { 'content-type': 'application/json' } };

const fits = (word: string, name: string) =>
  word === 'everyone' || word === name || (GROUPS[word] ?? []).includes(name);
const expected = (who: Principal, what: string) =>
  RULES.find((rule) => fits(rule.who, who) && fits(rule.what, what))?.gets ?? 'no rule';

test('every principal gets from every private address what the rules say', async () => {
  const mismatches: string[] = [];
  let cells = 0;
  for (const { name, method = 'GET', address, marks, body } of resources)
    await Promise.all(
      PRINCIPALS.map(async (who) => {
        const sent = await send(address, { method, cookie: site.cookie(who), ...asJson(body) });
        const [got, wanted] = [outcomeOf(sent, marks), expected(who, name)];
        cells += 1;
        if (got !== wanted) mismatches.push(`${who} × ${name}: ${got}, not ${wanted}`);
        if (sent.headers['cache-control'] !== 'private, no-store')
          mismatches.push(`${who} × ${name}: may be stored`);
      }),
    );
  expect(mismatches).toEqual([]);
  expect(RULES.length).toBeLessThanOrEqual(120);
  figure(
    2,
    `${RULES.length} rules, ${PRINCIPALS.length} principals × ${resources.length} resources = ${cells} cells, 0 mismatches`,
  );
});

test('the matrix leaves no private address out', () => {
  const covered = new Set(resources.map(({ route }) => route));
  const own = Object.entries(ADDRESSES).filter(
    ([, { who }]) => !['nobody', 'anyone', 'first step'].includes(who),
  );
  expect(own.map(([address]) => address).filter((address) => !covered.has(address))).toEqual([]);
});

test('the oracle fits each cell by one rule, and a wrong rule is noticed', async () => {
  const used = new Set(
    resources.flatMap(({ name }) =>
      PRINCIPALS.map((who) => RULES.findIndex((rule) => fits(rule.who, who) && fits(rule.what, name))),
    ),
  );
  expect(RULES.filter((_, at) => !used.has(at))).toEqual([]);
  const { address, marks } = resources.find(({ name }) => name === "words of counsel's note") ?? {
    address: '/',
  };
  expect(outcomeOf(await send(address, { cookie: site.cookie('lawyer') }), marks)).toBe('shown');
  expect(outcomeOf(await send(address, { cookie: site.cookie('outsider') }))).not.toBe('shown');
});

test('what is forbidden answers with the same bytes as what is not there', async () => {
  const differing: string[] = [];
  let compared = 0;
  const nowhere = 'kz-00000';
  // The hashes of inline scripts follow from the body, which is compared itself.
  const bare = ({ status, headers: { date: _, ...headers }, text }: Sent, ref: string) =>
    JSON.stringify({ status, headers, text })
      .replaceAll(ref, 'REF')
      .replaceAll(/'sha256-[^']+'/g, 'hash');
  const closed = resources.filter(({ address, marks }) => address.includes(site.ref) && marks === undefined);
  for (const { name, address, method = 'GET', body } of closed)
    for (const who of ['outsider', 'former', 'administrator', 'anonymous', 'reviewer'] as const) {
      const ask = (at: string) => send(at, { method, cookie: site.cookie(who), ...asJson(body) });
      const forbidden = await ask(address);
      if ([200, 422].includes(forbidden.status)) continue;
      const absent = await ask(address.replace(site.ref, nowhere));
      compared += 1;
      if (bare(forbidden, site.ref) !== bare(absent, nowhere)) differing.push(`${who} × ${name}`);
    }
  // On one's own case, too: what is counsel's is for the rest of the team like a document that never was.
  const never = await send(`/en/lawyer/cases/${site.ref}/documents/${randomUUID()}`, {
    cookie: site.cookie('editor'),
  });
  const counsels = resources.find(({ name }) => name === "counsel's document")?.address ?? '';
  const refused = await send(counsels, { cookie: site.cookie('editor') });
  expect(bare(refused, site.ref)).toBe(bare(never, site.ref));
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(50);
  figure(2, `${compared} refusals compared with addresses at which nothing stands: the same bytes`);
});
