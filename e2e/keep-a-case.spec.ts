import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { accept, invited, writeDown } from './newcomer';
import { formsWords } from './words';

// A lawyer keeps a whole case on a phone: opened, charged, heard, decided, appealed against, held; and one thing corrected.

test.describe.configure({ timeout: 240_000 });
const PHONE = { width: 390, height: 844 };

/** FICTION: nobody is called so. */
const NAME = { en: 'Zhuldyz Ertegiyeva', ru: 'Жулдыз Ертегиева', kk: 'Жұлдыз Ертегиева' };

type Fields = Record<string, string>;
/** Fills the one form of the page by the names of its fields, unfolding what is folded away. */
async function fill(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`).first();
    const type = await field.getAttribute('type');
    if (type === 'radio') {
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
      continue;
    }
    for (let tries = 0; tries < 3 && !(await field.isVisible()); tries += 1) {
      const folded = page
        .locator('main details:not([open])')
        .filter({ has: page.locator(`[name="${name}"]`) });
      await folded.first().locator('> summary').click();
    }
    const isChoice = (await field.evaluate((element) => element.tagName)) === 'SELECT';
    if (isChoice) await field.selectOption(value);
    else await field.fill(value);
  }
}

async function send(page: Page, form = 'enter'): Promise<void> {
  await page.locator(`#${form} button[type="submit"]`).click();
}

/** Enters a verb from the working page of the case, by its link under "what happened?". */
async function enter(page: Page, home: string, verb: string, fields: Fields): Promise<void> {
  await page.goto(home);
  const link = page.locator(`a[href$="/enter/${verb}"]`);
  if (!(await link.isVisible()))
    await page.locator('main details').filter({ has: link }).first().locator('> summary').click();
  await link.click();
  await page.waitForURL(/\/enter\//);
  await fill(page, { source: 'in_court', ...fields });
  await send(page);
  await page.waitForURL(({ search }) => search.startsWith('?entered='));
}

const noSideways = (page: Page) =>
  expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(PHONE.width);

async function newcomer(browser: Browser, locale: Locale, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await accept(page, await invited(locale));
  await writeDown(page, locale);
  if (javaScriptEnabled) return page;
  const storageState = await context.storageState();
  const plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, storageState });
  return plain.newPage();
}

async function keep(page: Page, locale: 'en' | 'ru'): Promise<void> {
  const t = formsWords(locale);
  const name = NAME[locale];
  await page.goto(`/${locale}/lawyer/cases/new`);
  await fill(page, { kind: 'criminal', 'names.0.spelling': name, role: 'defendant', source: 'in_court' });
  await fill(page, { [`matter.${locale}`]: `FICTION ${name}` });
  await send(page, 'open');
  await page.waitForURL(({ pathname }) => /\/lawyer\/cases\/kz-[0-9a-z]{5}$/.test(pathname));
  const home = new URL(page.url()).pathname;
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await noSideways(page);

  await enter(page, home, 'identify', { scheme: 'erdr', value: 'FICTION 26-01' });
  await page.goto(`${home}/enter/charge`);
  // The case is before trial: what is entered now is proposed as internal, and the form says why.
  await expect(page.locator('[name="visibility"]')).toHaveValue('internal');
  await expect(page.getByText(t('visibility.preTrial'))).toBeVisible();
  await enter(page, home, 'charge', {
    party: 'y1',
    'provision.article': '174',
    'provision.part': '1',
    stage: 'qualified',
    [`described.${locale}`]: `FICTION: ${name}`,
  });
  await expect(page.getByRole('status')).toContainText(t('case.mentioned', { names: name }));
  await enter(page, home, 'schedule', {
    kind: 'main',
    'date.day': '2031-03-04',
    time: '10:00',
    visibility: 'public',
  });
  await enter(page, home, 'take_into_custody', {
    subject: 'p1',
    kind: 'pretrial_detention',
    'start.about': locale === 'en' ? 'about May 2016' : 'около мая 2016',
    'orderUntil.day': '2016-07-18',
  });
  await enter(page, home, 'enter_decision', {
    kind: 'verdict',
    'date.day': '2016-11-28',
    'findings.c1': 'guilty',
    'sentence.y1.p1.kind': 'imprisonment',
    'sentence.y1.p1.years': '5',
    'sentence.y1.p2.kind': 'fine',
    'sentence.y1.p2.amount': '1000000',
    'sentence.y1.p2.currency': 'KZT',
  });
  await enter(page, home, 'lodge_appeal', { decision: 'd1', 'lodged.day': '2016-12-05' });

  await page.goto(home);
  for (const id of ['c1', 'h1', 'k1', 'u1', 'd1', 'v1', 't1', 'tp1', 'tp2', 'a1'])
    await expect(page.locator(`li#${id}`)).toBeVisible();
  await noSideways(page);

  // What cannot be is refused in the reader's words, and nothing typed is lost.
  await page.goto(`${home}/enter/lodge_appeal`);
  await fill(page, { source: 's1', decision: 'd1', 'lodged.day': '2016-01-05' });
  await send(page);
  await expect(page.locator('.verb-form [role="alert"]')).toContainText(t('rule.order_of_dates'));
  await expect(page.locator('[name="lodged.day"]')).toHaveValue('2016-01-05');

  await page.goto(`${home}/facts/tp1/correct`);
  await fill(page, { years: '4', why: 'FICTION: read again' });
  await send(page, 'correct');
  await page.waitForURL(({ pathname }) => pathname.endsWith('/facts/tp1'));
  await expect(page.locator('main')).toContainText('FICTION: read again');
  await expect(page.locator('main del').first()).toHaveText('5');
  await expect(page.locator('main ins').first()).toHaveText('4');
  await noSideways(page);

  // On what others rest stays; what nothing rests on can be taken back, with its reason.
  await page.goto(`${home}/facts/c1/correct`);
  await expect(page.locator('#retract')).toHaveCount(0);
  await page.goto(`${home}/facts/h1/correct`);
  await page.locator('#retract [name="why"]').fill('FICTION: entered twice');
  await send(page, 'retract');
  await page.waitForURL((url) => url.pathname === home);
  await expect(page.locator('li#h1')).toHaveCount(0);

  await page.goto(`${home}/chronology`);
  await expect(page.locator('main')).toContainText('2016');
  await page.goto(`/${locale}/lawyer/cases?q=${encodeURIComponent(NAME.ru)}`);
  await expect(page.locator(`a[href="${home}"]`)).toBeVisible();
  await page.goto(`/${locale}/lawyer/cases?q=26-01`);
  await expect(page.locator(`a[href="${home}"]`)).toBeVisible();
  await page.goto(`/${locale}/lawyer/cases?q=Ivanov`);
  await expect(page.getByText(t('cases.notFound'))).toBeVisible();
}

for (const locale of ['en', 'ru'] as const) {
  test(`a whole case is kept on a phone in ${locale}`, async ({ browser }) => {
    await keep(await newcomer(browser, locale), locale);
  });
}

test('a whole case is kept without JavaScript', async ({ browser }) => {
  await keep(await newcomer(browser, 'ru', false), 'ru');
});

test('nobody else sees the case, its facts or its forms', async ({ browser }) => {
  const page = await newcomer(browser, 'en');
  await page.goto('/en/lawyer/cases/new');
  await fill(page, { 'matter.en': 'FICTION', source: 'in_court' });
  await send(page, 'open');
  await page.waitForURL(({ pathname }) => /\/lawyer\/cases\/kz-[0-9a-z]{5}$/.test(pathname));
  const home = new URL(page.url()).pathname;
  const other = await newcomer(browser, 'en');
  for (const address of ['', '/facts/s1', '/facts/s1/correct', '/enter/charge', '/chronology']) {
    expect((await page.goto(`${home}${address}`))?.status()).toBe(200);
    expect((await other.goto(`${home}${address}`))?.status()).toBe(404);
  }
});
