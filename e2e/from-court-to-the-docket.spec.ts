import { type Browser, type Page, expect as plainly, test } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { shiftDays } from '@/lib/dates/day';
import { figure } from '@/lib/db/figures';
import { cited, courtDayDossier, IN_TEN_DAYS, newCourtDay, TODAY, withCaseFile } from './court-day';
import { type Line, openLine } from './line';
import { accept, invited, writeDown } from './newcomer';
import { operate } from './operate';
import { lawyerWords, ngoWords, outboxWords, vocabularyWords } from './words';

// From the invitation to the public page: a lawyer and a reviewer come in, the reviewer lets plain facts of open court
// stand, and what the lawyer records in the corridor is read by everybody within two seconds.

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 240_000 });
const expect = plainly.configure({ timeout: 15_000 });
const HARM = 'Nobody can be harmed: the case is invented.';

/** FICTION: a published case with a hearing yesterday, a custody and its order, and a hearing today for the verdict. */
async function publishCase() {
  const day = newCourtDay();
  const at = { court: 'q1', zone: 'Asia/Atyrau', ...cited };
  const dossier = courtDayDossier(day, {
    hearings: [
      { id: 'h1', kind: 'main', date: { edtf: shiftDays(TODAY, -1) }, time: '10:00', ...at },
      { id: 'h2', kind: 'verdict', date: { edtf: TODAY }, time: '00:05', ...at },
    ],
    custody: [
      {
        id: 'k1',
        subject: 'p1',
        kind: 'pretrial_detention',
        start: { edtf: shiftDays(TODAY, -40) },
        ...cited,
      },
    ],
    custodyOrders: [
      {
        id: 'u1',
        spell: 'k1',
        date: { edtf: shiftDays(TODAY, -40) },
        until: { edtf: shiftDays(TODAY, 3) },
        ...cited,
      },
    ],
    bases: [{ id: 'b1', subject: 'p1', scope: 'public_named', ground: 'consent', given: TODAY, harm: HARM }],
  });
  await withCaseFile(dossier, async (file) => {
    const people = ['--author', 'An author', '--reviewer', 'Another person'];
    await operate('approve', ...people, '--on', TODAY, '--harm', HARM, file);
    await operate('import', '--organisation', 'An office of fairy tales', '--publish', file);
  });
  return day;
}

/** Somebody invited, with both factors, on a page of their own. */
async function comesIn(
  browser: Browser,
  locale: Locale,
  ref: string,
  role: string,
  url?: string,
): Promise<Page> {
  const who = await invited(locale);
  const page = await browser.newPage({
    baseURL: url ?? test.info().project.use.baseURL,
    viewport: { width: 390, height: 844 },
  });
  await accept(page, who);
  await writeDown(page, locale);
  await operate('member', 'assign', who.login, ref, role, ...(role === 'lawyer' ? ['--lead'] : []));
  return page;
}

async function letStand(page: Page, locale: Locale, ref: string): Promise<void> {
  const t = ngoWords(locale);
  await page.goto(`/${locale}/ngo/cases/${ref}`);
  for (const list of ['hearings', 'custodyOrders', 'decisions'])
    await page.getByLabel(t(`standing.${list}`)).check();
  await page.locator('#stand').getByLabel(t('standing.harm')).fill(HARM);
  await page.getByRole('button', { name: t('standing.submit') }).click();
  await expect(page.getByRole('button', { name: t('standing.end') })).toBeVisible();
}

/** Waits until the public page of the case says it; how long that took, in milliseconds. */
async function untilPublic(page: Page, path: string, words: RegExp): Promise<number> {
  const began = Date.now();
  await plainly
    .poll(async () => (await page.request.get(path)).text(), { timeout: 10_000, intervals: [100] })
    .toMatch(words);
  return Date.now() - began;
}

for (const locale of ['en', 'ru'] as const) {
  test(`what is recorded in the corridor is public within two seconds (${locale})`, async ({ browser }) => {
    const t = lawyerWords(locale);
    const { ref, court } = await publishCase();
    const reviewer = await comesIn(browser, locale, ref, 'reviewer');
    await letStand(reviewer, locale, ref);
    const lawyer = await comesIn(browser, locale, ref, 'lawyer');
    const tile = (name: string) =>
      lawyer.locator('#outcome label').filter({
        hasText: new RegExp(`^${vocabularyWords(locale)(`outcomeTile.${name}`)}$`, 'i'),
      });
    const save = lawyer.locator('#outcome').getByRole('button', { name: t('outcome.save') });
    const entered = lawyer.getByRole('heading', { name: t('hearing.entered'), exact: true });

    await lawyer.goto(`/${locale}/lawyer`);
    const missing = lawyer.getByRole('region', { name: t('home.missing'), exact: true });
    await missing.getByRole('listitem').filter({ hasText: court }).getByRole('link').last().click();
    await tile('adjourned').click();
    await lawyer.getByLabel(t('outcome.next'), { exact: true }).fill(IN_TEN_DAYS);
    await save.click();
    await expect(entered).toBeVisible();
    const adjourned = vocabularyWords(locale)('hearingOutcome.adjourned');
    const first = await untilPublic(lawyer, `/${locale}/cases/${ref}`, new RegExp(adjourned, 'i'));

    // The next hearing stands, the end of the custody order is told, and a verdict starts the term to appeal.
    await lawyer.goto(`/${locale}/lawyer`);
    const coming = lawyer.getByRole('region', { name: t('home.coming'), exact: true });
    await expect(coming.getByRole('listitem').filter({ hasText: court })).toHaveCount(1);
    await lawyer.goto(`/${locale}/lawyer/hearings/${ref}/h2`);
    await tile('verdict').click();
    await save.click();
    await expect(entered).toBeVisible();
    await lawyer.goto(`/${locale}/lawyer/deadlines`);
    await expect(lawyer.getByRole('main')).toContainText(
      locale === 'en' ? /check with counsel/i : /проверьте с защитником/i,
    );
    const second = await untilPublic(lawyer, `/api/v1/cases/${ref}`, /"decisions":\s*\[\s*\{/);
    figure(
      8,
      `an outcome is public ${first} ms after the form has answered, a verdict ${second} ms (${locale})`,
    );
    expect(second).toBeLessThan(2000);
    expect(first).toBeLessThan(2000);
    await Promise.all([reviewer.close(), lawyer.close()]);
  });
}

test('the same with the network cut in between: sealed, sent when it returns, and public within two seconds', async ({
  browser,
}) => {
  const line: Line = await openLine();
  const { ref, court } = await publishCase();
  const reviewer = await comesIn(browser, 'ru', ref, 'reviewer');
  await letStand(reviewer, 'ru', ref);
  const lawyer = await comesIn(browser, 'ru', ref, 'lawyer', line.url);
  const t = outboxWords('ru');
  await lawyer.goto('/ru/lawyer/outbox');
  await lawyer.getByRole('button', { name: t('switch.on') }).click();
  await expect(lawyer.getByRole('button', { name: t('switch.off') })).toBeVisible();
  await lawyer.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await line.cut();
  await lawyer.context().setOffline(true);
  await lawyer.goto('/ru/lawyer');
  await lawyer.getByRole('radio', { name: new RegExp(`^00:05 .*${court}`) }).check();
  await lawyer.getByRole('radio', { name: vocabularyWords('ru')('outcomeTile.adjourned') }).check();
  await lawyer.getByLabel(t('field.next')).fill(IN_TEN_DAYS);
  await lawyer.getByRole('button', { name: t('offline.submit') }).click();
  await expect(lawyer.getByText(/^1 исход не отправлен, \d\d:\d\d$/)).toBeVisible();
  expect(await (await reviewer.request.get(`/ru/cases/${ref}`)).text()).not.toMatch(
    new RegExp(vocabularyWords('ru')('hearingOutcome.adjourned'), 'i'),
  );
  await line.mend();
  await lawyer.context().setOffline(false);
  const adjourned = new RegExp(vocabularyWords('ru')('hearingOutcome.adjourned'), 'i');
  await untilPublic(reviewer, `/ru/cases/${ref}`, adjourned);
  await Promise.all([reviewer.close(), lawyer.close()]);
  await line.cut();
});
