import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { bringCourtDay, type CourtDay, IN_TEN_DAYS, signInAs } from './court-day';
import { deadlineWords, lawyerWords, vocabularyWords, workspaceWords } from './words';

// A lawyer in the corridor, at phone width: what came of the hearing, in a few taps, and never lost.

test.use({ viewport: { width: 390, height: 844 } });
// Each story starts the operator's commands, which take seconds on a busy machine.
test.describe.configure({ timeout: 180_000 });

const entryOf = (page: Page, { court }: CourtDay): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: court });
const tileOf = (page: Page, locale: Locale, tile: string) =>
  page
    .locator('#outcome label')
    .filter({ hasText: new RegExp(`^${vocabularyWords(locale)(`outcomeTile.${tile}`)}$`, 'i') });

/** From the page of the lawyer to the filled form of an adjournment; counts what a thumb does. */
async function fillAdjournment(page: Page, locale: Locale, day: CourtDay): Promise<number> {
  const t = lawyerWords(locale);
  let taps = 0;
  const tap = async (what: Locator) => {
    taps += 1;
    await what.click();
  };
  await tap(entryOf(page, day).getByRole('link', { name: t('home.record') }));
  await expect(page.locator('#outcome').getByLabel(t('outcome.next'), { exact: true })).toBeHidden();
  await tap(tileOf(page, locale, 'adjourned'));
  // A phone's calendar: open it, choose the day, confirm.
  taps += 2;
  await tap(page.getByLabel(t('outcome.next'), { exact: true }));
  await page.getByLabel(t('outcome.next'), { exact: true }).fill(IN_TEN_DAYS);
  return taps;
}

const save = (page: Page, locale: Locale) =>
  page.locator('#outcome').getByRole('button', { name: lawyerWords(locale)('outcome.save') });
const isEntered = (page: Page, locale: Locale) =>
  expect(
    page.getByRole('heading', { name: lawyerWords(locale)('hearing.entered'), exact: true }),
  ).toBeVisible();

for (const [locale, javaScriptEnabled] of [
  ['en', true],
  ['ru', true],
  ['ru', false],
] as const) {
  test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const t = lawyerWords(locale);

    test('an adjournment is recorded in at most six taps, the next hearing stands, and it can be taken back', async ({
      page,
    }) => {
      const day = await bringCourtDay('demo-editor');
      await signInAs(page, 'demo-editor', locale);
      await page.goto(`/${locale}/lawyer`);
      const missing = page.getByRole('region', { name: t('home.missing'), exact: true });
      await expect(missing.getByRole('listitem').filter({ hasText: day.court })).toContainText(
        '10:00 (UTC+5)',
      );

      const began = Date.now();
      const taps = (await fillAdjournment(page, locale, day)) + 1;
      await save(page, locale).click();
      await isEntered(page, locale);
      const seconds = (Date.now() - began) / 1000;
      expect(taps).toBeLessThanOrEqual(6);
      console.info(
        `an adjournment in ${locale}: ${taps} taps, ${seconds.toFixed(1)} s from the lawyer's page`,
      );
      await expect(page.getByRole('region', { name: t('hearing.follows') })).toContainText(
        t('hearing.internal'),
      );

      // A reload, and the same form sent once more from the page before, record nothing more.
      await page.reload();
      await isEntered(page, locale);
      await page.goto(`/${locale}/lawyer`);
      const coming = page.getByRole('region', { name: t('home.coming'), exact: true });
      const next = coming.getByRole('listitem').filter({ hasText: day.court });
      await expect(next).toHaveCount(1);
      await expect(next).toContainText(new RegExp(t('countdown.in', { n: 10 }), 'i'));
      await expect(missing.getByRole('listitem').filter({ hasText: day.court })).toHaveCount(0);

      await page.goto(`/${locale}/lawyer/hearings/${day.ref}/h1`);
      await page.getByRole('button', { name: t('hearing.undo') }).click();
      await expect(save(page, locale)).toBeVisible();
      await page.goto(`/${locale}/lawyer`);
      await expect(next).toHaveCount(0);
      await expect(missing.getByRole('listitem').filter({ hasText: day.court })).toHaveCount(1);
    });

    test('what was typed survives a wrong field and an ended session', async ({ page, context }) => {
      const day = await bringCourtDay('demo-editor');
      const say = workspaceWords(locale);
      await signInAs(page, 'demo-editor', locale);
      await page.goto(`/${locale}/lawyer/hearings/${day.ref}/h1`);
      await tileOf(page, locale, 'requalified').click();
      await save(page, locale).click();
      const alert = page.locator('#outcome').getByRole('alert');
      await expect(alert).toContainText(say('form.refused'));
      await expect(page.locator('#outcome')).toContainText(t('refused.what_is_charged_now'));
      await expect(tileOf(page, locale, 'requalified').getByRole('radio')).toBeChecked();

      await tileOf(page, locale, 'custody_extended').click();
      await page.getByLabel(t('outcome.until'), { exact: true }).fill(IN_TEN_DAYS);
      await page.getByLabel(t('outcome.order'), { exact: true }).fill('No. 7-FICTION');
      await context.clearCookies();
      await save(page, locale).click();
      await expect(page.getByText(say('form.expired')).first()).toBeVisible();
      await expect(page.locator('body')).toContainText(javaScriptEnabled ? day.court : 'No. 7-FICTION');
      if (!javaScriptEnabled) await expect(page.locator('body')).not.toContainText(day.court);

      const other = await context.newPage();
      await signInAs(other, 'demo-editor', locale);
      await other.close();
      await page.getByRole('button', { name: say('form.sendAgain') }).click();
      await isEntered(page, locale);
      await expect(page.getByRole('region', { name: t('hearing.follows') })).toContainText(day.name);
    });
  });
}

test('a server that does not answer costs nothing typed, and sending again records once', async ({
  page,
}) => {
  const t = lawyerWords('en');
  const day = await bringCourtDay('demo-editor');
  await signInAs(page, 'demo-editor', 'en');
  await page.goto('/en/lawyer');
  await fillAdjournment(page, 'en', day);
  // The first answer is cut off after the server has recorded it; the second try never reaches the server.
  const address = `**/en/lawyer/hearings/${day.ref}/h1*`;
  let tries = 0;
  await page.route(address, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    tries += 1;
    if (tries === 1) await route.fetch();
    return tries <= 2 ? route.abort() : route.continue();
  });
  for (const button of [t('outcome.save'), workspaceWords('en')('form.sendAgain')]) {
    await page.locator('#outcome').getByRole('button', { name: button }).click();
    await expect(page.locator('#outcome').getByRole('alert')).toContainText(
      workspaceWords('en')('form.unreachable'),
    );
    await expect(page.getByLabel(t('outcome.next'), { exact: true })).toHaveValue(IN_TEN_DAYS);
  }
  await page
    .locator('#outcome')
    .getByRole('button', { name: workspaceWords('en')('form.sendAgain') })
    .click();
  await isEntered(page, 'en');
  await page.goto('/en/lawyer');
  await expect(
    page
      .getByRole('region', { name: t('home.coming') })
      .getByRole('listitem')
      .filter({ hasText: day.court }),
  ).toHaveCount(1);
});

test('a verdict starts the term of appeal, with its rule, and leads to the form of the verdict', async ({
  page,
}) => {
  const t = lawyerWords('ru');
  const say = deadlineWords('ru');
  const day = await bringCourtDay('demo-editor');
  await signInAs(page, 'demo-editor', 'ru');
  await page.goto(`/ru/lawyer/hearings/${day.ref}/h1`);
  await tileOf(page, 'ru', 'verdict').click();
  await save(page, 'ru').click();
  await isEntered(page, 'ru');
  const follows = page.getByRole('region', { name: t('hearing.follows') });
  await expect(follows).toContainText(say('limit.lodge_appeal'));
  await expect(follows).toContainText(say('deadline.checkWithCounsel'));
  await page.goto('/ru/lawyer');
  await expect(page.getByRole('region', { name: t('home.deadlines') })).toContainText(day.name);
  await page.goto(`/ru/lawyer/hearings/${day.ref}/h1`);
  await follows.locator('a[href*="enter_decision"]').click();
  await expect(page.locator('select[name="decision"]')).toHaveValue('d1');
});
