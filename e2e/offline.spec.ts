import { type BrowserContext, type Page, expect as plainly, test } from '@playwright/test';
import { shiftDays } from '@/lib/dates/day';
import { leftOnDevice, NOTHING } from './device';
import { type Line, openLine } from './line';
import { AT, bringCase, CANARY, COURT, LATER, NEXT, own, REF, TODAY } from './offline-case';
import { operate } from './operate';

// A lawyer without network: what is entered is sealed, waits, is sent, and leaves nothing behind (promise 19).

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 390, height: 780 } });

// Storages, workers and a line that was cut take their time on a busy machine.
const expect = plainly.configure({ timeout: 15_000 });
async function signIn(page: Page): Promise<void> {
  const said = await operate('member', 'link', 'demo-lawyer');
  const link = /\/\w\w\/sign-in\/link\/[\w-]+/.exec(said)?.[0].replace(/^\/\w\w/, '/en') ?? '';
  await page.goto(new URL(link, line.url).href);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL((url) => !url.pathname.includes('/sign-in/'));
}

async function switchOn(page: Page): Promise<void> {
  await page.goto(`${line.url}/en/lawyer/outbox`);
  await expect(page.getByText('The outbox is off. Nothing is kept on this device.')).toBeVisible();
  expect(await leftOnDevice(page)).toEqual(NOTHING);
  await page.getByRole('button', { name: 'Switch the outbox on' }).click();
  await expect(page.getByText(/The outbox is on until \d\d:\d\d/)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Enters an adjournment in the page that stands in without network. */
async function enterAdjournment(page: Page, at: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'No network' })).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(`^${at} .*${own}`) }).check();
  await page.getByRole('radio', { name: 'Adjourned' }).check();
  await page.getByRole('button', { name: 'Seal and keep' }).click();
  await expect(page.getByText('Give the next day, or tick that it was not fixed.')).toBeVisible();
  await page.getByLabel('Next day').fill(shiftDays(TODAY, 4));
  await page.getByLabel('Time', { exact: true }).fill(NEXT);
  await page.getByRole('button', { name: 'Seal and keep' }).click();
  await expect(page.getByText(/^1 outcome not sent, \d\d:\d\d$/)).toBeVisible();
}

let line: Line;

/** Cuts the network of this device, or brings it back. */
async function network(context: BrowserContext, there: boolean): Promise<void> {
  await (there ? line.mend() : line.cut());
  await context.setOffline(!there);
}

test.beforeAll(async () => {
  line = await openLine();
  test.setTimeout(90_000);
  await bringCase();
  await operate('member', 'assign', 'demo-lawyer', REF, 'lawyer', '--lead');
});

test('an outcome entered without network is sealed, sent when it returns, and gone', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await signIn(page);
  await switchOn(page);
  await network(context, false);
  await page.goto(`${line.url}/en/lawyer`);
  await expect(
    page.getByText(/Signing out, or the twelve hours ending at \d\d:\d\d, destroys what was not sent/),
  ).toBeVisible();
  await enterAdjournment(page, AT);

  const left = await leftOnDevice(page);
  const kept = left.databases['docket-outbox'];
  expect(kept?.items).toHaveLength(1);
  expect(Object.keys(kept?.items?.[0] ?? {}).sort()).toEqual(['at', 'body', 'from', 'id', 'iv', 'key', 'v']);
  const text = JSON.stringify(left.databases) + left.local + left.session;
  expect(text).toContain(COURT);
  for (const secret of [CANARY, 'Qanarbek', REF, 'secret', 'adjourned'])
    expect([secret, text.includes(secret)]).toEqual([secret, false]);
  for (const typed of [shiftDays(TODAY, 4), NEXT])
    expect([typed, JSON.stringify(kept?.items).includes(typed)]).toEqual([typed, false]);
  expect(Object.keys(left.caches)).toEqual(['docket-offline']);
  const pages = Object.entries(left.caches['docket-offline'] ?? {});
  for (const [address, body] of pages)
    for (const secret of [CANARY, REF, 'Demo lawyer', 'fairy tale'])
      expect([address, secret, body.includes(secret)]).toEqual([address, secret, false]);
  expect(pages.map(([address]) => address.replace(/\/chunks\/.*/, '/…')).sort()).toEqual([
    '/_next/static/…',
    '/en/offline',
    '/kk/offline',
    '/offline.js',
    '/outbox.js',
    '/ru/offline',
  ]);

  await network(context, true);
  await expect(page.getByText('Sent and recorded: 1.')).toBeVisible();
  await expect(page.getByText(/^1 outcome not sent/)).toHaveCount(0);
  expect((await leftOnDevice(page)).databases['docket-outbox']?.items).toEqual([]);
  await page.goto(`${line.url}/en/lawyer/outbox`);
  await expect(page.getByRole('heading', { name: 'What could not be recorded' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: REF })).toHaveCount(0);
  await page.getByRole('button', { name: 'Switch it off' }).click();
  await expect(page.getByText('The outbox is off. Nothing is kept on this device.')).toBeVisible();
  expect(await leftOnDevice(page)).toEqual(NOTHING);
});

test.afterAll(() => line.cut());

test('what followed from it stands in the record: the next hearing is on the device of the next morning', async ({
  page,
}) => {
  await signIn(page);
  await switchOn(page);
  const { databases } = await leftOnDevice(page);
  const hearings = (databases['docket-outbox']?.kept ?? []).find(Array.isArray) as {
    date: string;
    time: string;
  }[];
  const mine = hearings.map(({ date, time }) => `${date} ${time}`);
  expect(mine).toContain(`${shiftDays(TODAY, 4)} ${NEXT}`);
  expect(mine).not.toContain(`${TODAY} ${AT}`);
});

test('signing out leaves nothing on the device, sent or not, and twelve hours leave nothing either', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await signIn(page);
  await switchOn(page);
  await network(context, false);
  await page.goto(`${line.url}/en/lawyer/cases`);
  await enterAdjournment(page, LATER);
  await page.clock.setSystemTime(Date.now() + 12 * 3_600_000 + 60_000);
  await page.reload();
  await expect(page.getByText('the outbox of this device is off')).toBeVisible();
  expect(await leftOnDevice(page)).toEqual(NOTHING);

  await page.clock.setSystemTime(Date.now());
  await network(context, true);
  await switchOn(page);
  await network(context, false);
  await page.goto(`${line.url}/en/lawyer`);
  await enterAdjournment(page, LATER);
  await page.route('**/api/outbox/send', (route) => route.abort());
  await network(context, true);
  await page.goto(`${line.url}/en/lawyer/outbox`);
  await expect(page.getByText(/^1 outcome not sent, \d\d:\d\d$/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
  expect(await leftOnDevice(page)).toEqual(NOTHING);
  expect((await context.cookies()).filter(({ value }) => value !== '')).toEqual([]);
});

test('a hearing that somebody changed meanwhile is not overwritten: both versions are shown, and one is chosen', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000);
  await signIn(page);
  await switchOn(page);
  await network(context, false);
  await page.goto(`${line.url}/en/lawyer`);
  await enterAdjournment(page, LATER);

  await line.mend();
  const elsewhere = await browser.newContext();
  const desk = await elsewhere.newPage();
  await signIn(desk);
  await desk.goto(`${line.url}/en/lawyer/hearings/${REF}/h2`);
  await desk.getByRole('radio', { name: 'Cancelled' }).check();
  await desk.getByRole('main').getByRole('button').first().click();
  await expect(desk.getByText('cancelled', { exact: false }).first()).toBeVisible();
  await desk.waitForURL(/#entered/);
  await elsewhere.close();

  await context.setOffline(false);
  const told = page.getByText(
    'Not recorded, because somebody changed the hearing meanwhile: 1. Please choose.',
  );
  await expect(told).toBeVisible();
  await page.goto(`${line.url}/en/lawyer/outbox`);
  const waiting = page.getByRole('listitem').filter({ hasText: REF });
  await expect(waiting).toContainText('Nothing was overwritten: compare and choose.');
  await expect(waiting.getByRole('region', { name: 'In the record now' })).toContainText('cancelled');
  await expect(waiting.getByRole('region', { name: 'What you entered' })).toContainText(NEXT);
  await waiting.getByRole('button', { name: 'Record mine instead' }).click();
  await expect(page.getByRole('heading', { name: 'What could not be recorded' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: REF })).toHaveCount(0);
  await page.goto(`${line.url}/en/lawyer/hearings/${REF}/h2`);
  await expect(page.getByRole('main')).toContainText('adjourned');
});

test('an outcome form that was open when the network went is sealed too, and recorded once', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  await switchOn(page);
  // The hearing that followed from the first story; nobody has entered anything for it.
  await page.goto(`${line.url}/en/lawyer/hearings/${REF}/h3`);
  await page.getByRole('radio', { name: 'Cancelled' }).check();
  await network(context, false);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByText('No answer came')).toBeVisible();
  await expect(page.getByText(/^1 outcome not sent, \d\d:\d\d$/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Cancelled' })).toBeChecked();
  await network(context, true);
  await expect(page.getByText('Sent and recorded: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.waitForURL(/#entered/);
  await expect(page.getByRole('main')).toContainText('cancelled');
});
