import { expect, type Page, test } from '@playwright/test';
import { figure } from '@/lib/db/figures';
import { fillWithCanaries } from '@/lib/server/policy/canaries';
import { bringBeside, resourcesOf } from './case-resources';
import { type ClosedCase, closedCase } from './closed-case';
import { HOSTILE } from './hostile-words';
import { bodyOf, formsOf } from './page-forms';
import { send } from './send';
import { formVerbs } from './verb-names';

// Whatever is typed is shown and never run, on every page of a case, in a real browser: promise 18.

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let site: ClosedCase;
let columns: number;
let entered = 0;
let pages: string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await closedCase();
  const { admin, caseId, ref } = site;
  const cookie = site.cookie('lawyer');
  const resources = await resourcesOf(site, await bringBeside(site));
  // Typed into forms, one way after another, and a note for each of the sixty.
  const note = formsOf((await send(`/en/lawyer/cases/${ref}/notes`, { cookie })).text).find(
    ({ id }) => id === 'note-new',
  );
  for (const hostile of HOSTILE) {
    const fields =
      note?.fields.map(
        ([name, value]) =>
          [name, name === 'text' ? hostile : name === 'key' ? crypto.randomUUID() : value] as const,
      ) ?? [];
    if ((await send(note?.to ?? '', { cookie, body: bodyOf(fields) })).status === 303) entered += 1;
  }
  for (const [at, page] of [
    ...formVerbs().map((verb) => `enter/${verb}`),
    'facts/h2/correct',
    'team',
  ].entries())
    for (const { id, to, fields } of formsOf(
      (await send(`/en/lawyer/cases/${ref}/${page}`, { cookie })).text,
      HOSTILE[at % HOSTILE.length],
    ))
      if (
        !/retract|^$|add|pass/.test(id) &&
        (await send(to, { cookie, body: bodyOf(fields) })).status === 303
      )
        entered += 1;
  // And one into every column that takes free text, in every language; the shortest fields take fifty letters.
  const short = HOSTILE.filter((text) => text.length <= 50);
  const wordsOf = (number: number) => {
    const hostile = short[number % short.length] ?? '';
    return { en: hostile, ru: hostile, kk: hostile };
  };
  columns = (await fillWithCanaries(admin, caseId, { wordsOf })).size;
  const facts = await admin`select id from record.fact where case_id = ${caseId}`;
  const closed = resources.filter(
    ({ method, address }) => method === undefined && address.startsWith('/en/') && !address.endsWith('/file'),
  );
  pages = [
    ...new Set([
      ...closed.map(({ address }) => address),
      ...facts.map(({ id }) => `/en/lawyer/cases/${ref}/facts/${id}`),
      `/ru/lawyer/cases/${ref}`,
      `/kk/ngo/cases/${ref}`,
    ]),
  ];
});
test.afterAll(() => site?.close());

/** Notes what runs that is not ours, what the policy refuses, and what is asked of others. */
async function watch(page: Page): Promise<string[]> {
  const noted: string[] = [];
  const { origin } = new URL(process.env.E2E_BASE_URL ?? '');
  await page.exposeFunction('noteViolation', (what: string) => noted.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation(what: string): void };
      noteViolation(`violation: ${event.effectiveDirective} ${event.blockedURI} on ${location.pathname}`);
    });
  });
  page.on('dialog', (dialog) => dialog.dismiss().finally(() => noted.push('dialog')));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) noted.push(`asked: ${url.href}`);
  });
  return noted;
}

/** How much ran, and which links would run something. */
const look = (page: Page) =>
  page.evaluate(() => ({
    ran: (window as unknown as { ran?: number }).ran ?? 0,
    links: [...document.querySelectorAll('[href],[src],[action]')]
      .map((one) => ['href', 'src', 'action'].map((name) => one.getAttribute(name)?.trim() ?? '').join(' '))
      .filter((to) => /^\s*(javascript|data:text|vbscript)/i.test(to)),
    handlers: [...document.querySelectorAll('*')].filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
  }));

async function signIn(page: Page): Promise<void> {
  const [, value = ''] = (site.cookie('lawyer') ?? '').split('=');
  await page.context().addCookies([{ name: 'docket', value, url: process.env.E2E_BASE_URL ?? '' }]);
}

test('the watch sees what runs, and what the policy stops', async ({ page }) => {
  const noted = await watch(page);
  const hostile = HOSTILE.filter((text) => text.startsWith('<img') || text.startsWith('<script>')).join('');
  await page.route('**/en/method', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', `${hostile}</main>`);
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body });
  });
  await page.goto('/en/method');
  await expect.poll(async () => (await look(page)).ran).toBeGreaterThan(0);
  expect((await look(page)).handlers).toBeGreaterThan(0);
  await page.unroute('**/en/method');
  await page.route('**/en/method', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${hostile}</main>`) });
  });
  await page.goto('/en/method');
  await expect.poll(() => noted.join()).toContain('violation: script-src');
  expect((await look(page)).ran).toBe(0);
});

test('sixty ways to make a page run something run on no page of the case', async ({ page }) => {
  expect(HOSTILE).toHaveLength(60);
  expect(new Set(HOSTILE).size).toBe(60);
  expect(entered).toBeGreaterThan(75);
  expect(columns).toBeGreaterThan(30);
  const noted = await watch(page);
  await signIn(page);
  const faults: string[] = [];
  let shown = 0;
  for (const address of pages) {
    const answer = await page.goto(address, { waitUntil: 'load' });
    const { ran, links, handlers } = await look(page);
    if ((answer?.status() ?? 0) >= 500 || ran > 0 || handlers > 0 || links.length > 0)
      faults.push(`${address}: ${answer?.status()}, ${ran} ran, ${handlers} handlers, ${links.join(' ')}`);
    if ((await page.content()).includes('window.ran')) shown += 1;
  }
  expect(faults).toEqual([]);
  expect(noted).toEqual([]);
  expect(shown).toBeGreaterThan(20);
  figure(
    18,
    `60 hostile texts, typed into forms ${entered} times and put into ${columns} columns; ${pages.length} private pages in a browser, ${shown} of which show them: 0 run, 0 violations, 0 requests elsewhere`,
  );
});

test('nor on a public page, to which they come in its address', async ({ page }) => {
  const noted = await watch(page);
  for (const hostile of HOSTILE) {
    await page.goto(`/en/cases?q=${encodeURIComponent(hostile)}`);
    const { ran, handlers, links } = await look(page);
    expect([hostile, ran, handlers, links]).toEqual([hostile, 0, 0, []]);
  }
  expect(noted).toEqual([]);
  figure(18, '60 hostile texts in the search of the register: 0 run, 0 violations');
});
