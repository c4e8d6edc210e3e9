import { expect, test } from '@playwright/test';
import { figure } from '@/lib/db/figures';
import { type Action, actionsOf } from './case-actions';
import { bringBeside, resourcesOf } from './case-resources';
import { type ClosedCase, closedCase, digestOf, type Principal } from './closed-case';
import { bodyOf, callOf, type Filled, formsOf } from './page-forms';
import { send } from './send';
import { formVerbs } from './verb-names';

// What is sent by somebody else, or from elsewhere, has no effect, whatever it says of itself: promises 17 and 2.

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const ORIGINS = [null, 'null', 'https://elsewhere.invalid', 'sibling'] as const;
const STRANGERS = [
  'anonymous',
  'expired',
  'revoked',
  'suspended',
  'first step only',
  'outsider',
  'former',
  'administrator',
] as const;

let site: ClosedCase;
let forms: Filled[];
let actions: Action[];

/** Every form that the lawyer is shown on a page of the case, filled in. */
async function formsOfCase(): Promise<Filled[]> {
  const resources = await resourcesOf(site, await bringBeside(site));
  const shown = resources.filter(
    ({ address, method, marks }) => address.includes(site.ref) && method === undefined && marks === undefined,
  );
  const pages = [
    ...shown.map(({ address }) => address).filter((address) => address.startsWith('/en/')),
    ...formVerbs().map((verb) => `/en/lawyer/cases/${site.ref}/enter/${verb}`),
  ];
  const found: Filled[] = [];
  for (const page of pages) {
    const { text } = await send(page, { cookie: site.cookie('lawyer') });
    found.push(...formsOf(text).filter(({ fields }) => fields.some(([name]) => name.startsWith('$ACTION'))));
  }
  // The session's own end is no form of the case; a form that stands on two pages counts once.
  return [...new Map(found.map((one) => [`${one.to} ${one.id}`, one])).values()];
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await closedCase();
  forms = await formsOfCase();
  actions = actionsOf(site);
});
test.afterAll(() => site?.close());

test("a form of the case sent with somebody else's session changes nothing", async () => {
  const before = await digestOf(site);
  const odd: string[] = [];
  let sent = 0;
  for (const { id, to, fields } of forms)
    await Promise.all(
      STRANGERS.map(async (who) => {
        const { status, headers } = await send(to, { cookie: site.cookie(who), body: bodyOf(fields) });
        sent += 1;
        if (status >= 500) odd.push(`${who} × ${to} ${id}: ${status}`);
        if (status === 303 && !/sign-in/.test(headers.location ?? ''))
          odd.push(`${who} × ${to} ${id}: accepted`);
      }),
    );
  expect(odd).toEqual([]);
  expect(await digestOf(site)).toBe(before);
  expect(forms.length).toBeGreaterThan(40);
  figure(
    17,
    `${forms.length} forms of a case × ${STRANGERS.length} sessions that have no right to it: ${sent} sent, 0 effects`,
  );
});

test("the reviewer's session writes nothing by any form of the record", async () => {
  const before = await digestOf(site);
  const written = forms.filter(({ to }) => !/\/(ngo|team)\b/.test(to));
  for (const { to, fields } of written)
    expect((await send(to, { cookie: site.cookie('reviewer'), body: bodyOf(fields) })).status).toBeLessThan(
      500,
    );
  expect(await digestOf(site)).toBe(before);
});

test('a mutation that another site, another origin or nobody names is refused', async () => {
  const before = await digestOf(site);
  const cookie = site.cookie('lawyer');
  const own = new URL(process.env.E2E_BASE_URL ?? '').origin;
  const sibling = own.replace('//', '//other.');
  const json = { 'content-type': 'application/json' };
  const routes = [
    { to: '/en/sign-in/out', method: 'POST', headers: {}, body: '' },
    { to: `/en/lawyer/cases/${site.ref}/export/file`, method: 'POST', headers: {}, body: '' },
    { to: `/api/documents/${site.ref}`, method: 'POST', headers: json, body: '{}' },
    { to: `/api/documents/${site.ref}/x/upload`, method: 'PUT', headers: {}, body: 'x' },
    { to: `/api/documents/${site.ref}/x/upload`, method: 'POST', headers: json, body: '' },
    ...['on', 'off', 'send'].map((name) => ({
      to: `/api/outbox/${name}`,
      method: 'POST',
      headers: json,
      body: '{}',
    })),
    ...forms.map(({ to, fields }) => ({ to, method: 'POST', headers: {}, body: bodyOf(fields) })),
    ...actions.map(({ id, at, bound }) => ({
      to: at,
      method: 'POST',
      headers: { 'next-action': id },
      body: callOf([...bound, { kind: 'asked' }, '$K1'], [['locale', 'en']]),
    })),
  ];
  const accepted: string[] = [];
  let sent = 0;
  const refuse = async (what: string, request: Parameters<typeof send>[1], to: string) => {
    const { status } = await send(to, { ...request, cookie });
    sent += 1;
    if (status !== 403) accepted.push(`${what} × ${to}: ${status}`);
  };
  for (const { to, ...request } of routes) {
    for (const origin of ORIGINS)
      await refuse(String(origin), { ...request, origin: origin === 'sibling' ? sibling : origin }, to);
    for (const site of ['cross-site', 'same-site', 'none'])
      await refuse(site, { ...request, headers: { ...request.headers, 'sec-fetch-site': site } }, to);
  }
  expect(accepted).toEqual([]);
  expect(await digestOf(site)).toBe(before);
  figure(
    17,
    `${routes.length} mutations × ${ORIGINS.length} origins and 3 words of the browser: ${sent} sent, 0 accepted`,
  );
});

/** What an action answered: the kind of its state and its code, or `null` where it answers none. */
function answered(text: string): string {
  const kind = /"kind":"(\w+)"/.exec(text)?.[1] ?? 'nothing';
  return kind === 'refused' ? (/"code":"(\w+)"/.exec(text)?.[1] ?? kind) : kind;
}

test('every action called by its id asks who calls, and how long ago they proved it', async () => {
  const before = await digestOf(site);
  const mismatches: string[] = [];
  let cells = 0;
  const call = async ({ id, at, bound }: Action, who: Principal, fields: [string, string][]) => {
    const body = callOf([...bound, { kind: 'asked' }, '$K1'], [['locale', 'en'], ...fields]);
    return send(at, {
      cookie: site.cookie(who),
      headers: { 'next-action': id, accept: 'text/x-component' },
      body,
    });
  };
  for (const action of actions) {
    const { who: may, stepUp = false } = action.decision;
    if (may === 'anyone' || may === 'first step') continue;
    for (const who of ['anonymous', 'expired', 'idle', 'revoked', 'suspended', 'first step only'] as const) {
      const { status, text } = await call(action, who, []);
      cells += 1;
      if (status !== 200 || answered(text) !== 'expired')
        mismatches.push(`${who} × ${action.name}: ${status} ${answered(text)}`);
    }
    const { status, text } = await call(action, 'stale', [['nothing', 'x']]);
    cells += 1;
    if (status !== 200 || (answered(text) === 'step_up_needed') !== stepUp)
      mismatches.push(`stale × ${action.name}: ${status} ${answered(text)}`);
    const foreign: [string, string][] = [
      ['ref', site.ref],
      ['caseId', site.caseId],
      ['member', site.members.editor ?? ''],
      ['login', site.logins.editor ?? ''],
      ['key', crypto.randomUUID()],
    ];
    const outside = await call(action, 'outsider', foreign);
    cells += 1;
    if (outside.status !== 200 || (answered(outside.text) === 'done' && may !== 'signed in'))
      mismatches.push(`outsider × ${action.name}: ${outside.status} ${answered(outside.text)}`);
  }
  expect(mismatches).toEqual([]);
  expect(await digestOf(site)).toBe(before);
  figure(2, `${cells} calls of actions by their ids, by whom and how fresh, 0 mismatches`);
});

test("headers of the framework's own give nothing", async () => {
  const closed = `/en/lawyer/cases/${site.ref}/notes`;
  const plain = await send(closed, {});
  const other = actions.find(({ name }) => name.endsWith('noteAction'))?.id ?? '';
  const SPOOFS: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware' },
    { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': site.cookie('lawyer') ?? '' },
    { 'x-middleware-rewrite': '/en', 'x-middleware-next': '1', 'x-middleware-prefetch': '1' },
    { 'x-nextjs-data': '1' },
    { 'x-nextjs-rewrite': '/en', 'x-nextjs-matched-path': '/en' },
    { 'x-matched-path': '/en/lawyer', 'x-invoke-path': '/en/lawyer', 'x-invoke-status': '200' },
    { 'x-forwarded-host': 'elsewhere.invalid', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
    { 'docket-method': 'POST' },
    { 'x-http-method-override': 'POST', 'x-method-override': 'POST' },
    { 'x-prerender-revalidate': '1', 'x-prerender-bypass': '1' },
    { 'x-now-route-matches': '1=en', 'x-action-forwarded': '1', 'x-action-redirected': '1' },
  ];
  for (const headers of SPOOFS) {
    const { status, headers: given, text } = await send(closed, { headers });
    expect([headers, status, given.location, text]).toEqual([
      headers,
      plain.status,
      plain.headers.location,
      plain.text,
    ]);
  }
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-url': '/en' },
  ]) {
    const { text } = await send(closed, { headers, cookie: site.cookie('outsider') });
    expect(text).not.toContain('dragon');
  }
  // An action asked for at an address that has none of it is not run there.
  const before = await digestOf(site);
  const body = callOf(
    [{ kind: 'asked' }, '$K1'],
    [
      ['ref', site.ref],
      ['text', 'x'],
      ['circle', 'team'],
      ['kind', 'note'],
    ],
  );
  for (const at of ['/en', '/en/cases', '/en/sign-in', '/api/v1/cases', '/en/method'])
    expect((await send(at, { headers: { 'next-action': other }, body })).text).not.toContain('"kind":"done"');
  expect(await digestOf(site)).toBe(before);
  figure(17, `${SPOOFS.length + 3} spoofed sets of the framework's headers, the same answer as without`);
});

test("the same forms, sent by the case's own lawyer, do have their effects", async () => {
  const effective: string[] = [];
  for (const { id, to, fields } of forms.filter(({ to }) => !to.includes('/team'))) {
    const before = await digestOf(site);
    const { status } = await send(to, { cookie: site.cookie('lawyer'), body: bodyOf(fields) });
    expect([to, status < 500]).toEqual([to, true]);
    if ((await digestOf(site)) !== before) effective.push(`${to} ${id}`);
  }
  expect(effective.length).toBeGreaterThan(10);
  figure(17, `positive control: ${effective.length} of these forms took effect for the lawyer of the case`);
});
