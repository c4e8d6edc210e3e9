import { readFileSync } from 'node:fs';
import { type Browser, type Page, expect as plainly, test } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { capital } from '@/lib/i18n/locale';
import { ask } from './ask';
import { cited, courtDayDossier, newCourtDay, TODAY, withCaseFile } from './court-day';
import { provedMinutesAgo } from './last-proof';
import { accept, codeOf, invited, writeDown } from './newcomer';
import { operate } from './operate';
import { accountWords, consentsWords, ngoWords, vocabularyWords, workspaceWords } from './words';

// An editor names somebody who stood under a letter; a reviewer lets it out; the basis is withdrawn, and the name is gone.

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'default', timeout: 240_000 });
const expect = plainly.configure({ timeout: 15_000 });
const HARM = 'Nobody can be harmed: the person is invented.';

/** FICTION: a published case whose one person stands under a letter. */
async function publishedUnderLetter() {
  const fresh = newCourtDay();
  // The court is called after the case as well, and a name under a letter may stand nowhere.
  const day = { ...fresh, name: `Nurqiyal ${fresh.own.split('').reverse().join('')}ova` };
  const harm = { ground: 'consent', given: TODAY, harm: HARM };
  const bases = [{ id: 'b1', subject: 'p1', scope: 'public_pseudonym', ...harm }];
  const steps = [{ id: 'st1', kind: 'detained', date: { edtf: TODAY }, party: 'y1', ...cited }];
  await withCaseFile(courtDayDossier(day, { bases, steps }), async (file) => {
    const people = ['--author', 'An author', '--reviewer', 'Another person'];
    await operate('approve', ...people, '--on', TODAY, '--harm', HARM, file);
    await operate('import', '--organisation', 'An office of fairy tales', '--publish', file);
  });
  return day;
}

async function comesIn(browser: Browser, locale: Locale, ref: string, role: 'editor' | 'reviewer') {
  const who = await invited(locale, role === 'editor' ? 'Editor FICTION' : 'Reviewer FICTION');
  const page = await browser.newPage({
    baseURL: test.info().project.use.baseURL,
    viewport: { width: 390, height: 844 },
  });
  const secret = await accept(page, who);
  await writeDown(page, locale);
  await operate('member', 'assign', who.login, ref, role, ...(role === 'editor' ? ['--lead'] : []));
  return { page, secret, ...who };
}

/** Milliseconds until the public page tells the name, or no longer does. */
async function untilPublic(path: string, name: string, told: boolean): Promise<number> {
  const start = performance.now();
  const tells = async () => (await ask(path)).bytes.toString('utf8').includes(name);
  await plainly.poll(tells, { timeout: 20_000, intervals: [100] }).toBe(told);
  return performance.now() - start;
}

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

const scopeWord = (locale: Locale, scope: string) =>
  capital(vocabularyWords(locale)(`scope.${scope}`), locale);

async function fillGiving(page: Page, locale: Locale, scope: string): Promise<void> {
  const t = consentsWords(locale);
  const give = page.locator('#give');
  await give.getByLabel(scopeWord(locale, scope), { exact: true }).check();
  await give.getByLabel(capital(vocabularyWords(locale)('ground.consent'), locale)).check();
  await give.getByLabel(t('give.harm')).fill(HARM);
}

async function withdraw(page: Page, locale: Locale, scope: string): Promise<void> {
  const t = consentsWords(locale);
  const narrow = page.locator('#narrow');
  await narrow
    .locator('label')
    .filter({ hasText: scopeWord(locale, scope) })
    .click();
  await narrow.getByLabel(t('narrow.reason')).fill('The person changed their mind.');
  await narrow.getByRole('button', { name: t('narrow.submit') }).click();
  const line = page.locator('#stands li').filter({ hasText: scopeWord(locale, scope) });
  await expect(line.first()).toContainText(t('stands.over'));
}

for (const locale of ['en', 'ru'] as const) {
  test(`in ${locale} somebody is named, a reviewer lets it out, and withdrawn the name is gone within five seconds`, async ({
    browser,
  }) => {
    const [t, ngo] = [consentsWords(locale), ngoWords(locale)];
    const { ref, name } = await publishedUnderLetter();
    const address = `/${locale}/cases/${ref}`;
    await plainly.poll(async () => (await ask(address)).status, { timeout: 20_000 }).toBe(200);
    expect((await ask(address)).bytes.toString('utf8')).not.toContain(name);
    const editor = await comesIn(browser, locale, ref, 'editor');
    const reviewer = await comesIn(browser, locale, ref, 'reviewer');

    const { page } = editor;
    await page.goto(`/${locale}/ngo/cases/${ref}`);
    await page.getByRole('link', { name: t('list.title') }).click();
    const letter = locale === 'en' ? 'Person A' : 'Лицо А';
    await expect(page.getByText(t('reads.publicPseudonymous', { letter }))).toBeVisible();
    await fits(page);
    await page.getByRole('link', { name: t('list.open', { name }) }).click();
    await fits(page);

    // The second step was too long ago: it is asked for once more, and what was filled in waits for it.
    await provedMinutesAgo(editor.login, 6);
    await fillGiving(page, locale, 'public_named');
    await page.getByRole('button', { name: t('give.submit') }).click();
    await expect(page.getByRole('alert').first()).toContainText(workspaceWords(locale)('form.stepUpReason'));
    const opened = page.waitForEvent('popup');
    await page.getByRole('alert').getByRole('link').click();
    const confirming = await opened;
    const account = accountWords(locale);
    await confirming.getByLabel(account('code.label'), { exact: true }).fill(codeOf(editor.secret, 1));
    await confirming.getByRole('button', { name: account('stepUp.go') }).click();
    await expect(confirming.getByRole('status')).toContainText(account('stepUp.done'));
    await confirming.close();
    await page.getByRole('button', { name: t('give.submit') }).click();
    const stands = page.locator('#stands');
    await expect(stands).toContainText(scopeWord(locale, 'public_named'));
    await expect(page.getByText(t('reads.waits'))).toBeVisible();
    expect((await ask(address)).bytes.toString('utf8')).not.toContain(name);

    await reviewer.page.goto(`/${locale}/ngo/cases/${ref}/people/p1`);
    await expect(reviewer.page.getByText(t('list.readsOnly'))).toBeVisible();
    await reviewer.page.goto(`/${locale}/ngo/cases/${ref}`);
    await reviewer.page.locator('#approval').getByLabel(ngo('approve.harm')).fill(HARM);
    await reviewer.page.getByLabel(ngo('approve.secrecySeen')).check();
    await reviewer.page.getByLabel(ngo('approve.seen'), { exact: true }).check();
    await reviewer.page.getByRole('button', { name: ngo('approve.submit') }).click();
    expect(await untilPublic(address, name, true)).toBeLessThan(5000);
    const search = `/${locale}/cases?q=${encodeURIComponent(name)}`;
    const found = async () => (await ask(search)).bytes.toString('utf8');
    expect(await found()).toContain(`/cases/${ref}"`);

    await page.goto(`/${locale}/ngo/cases/${ref}/people/p1`);
    await expect(page.getByText(t('reads.nowNamed'))).toBeVisible();
    await withdraw(page, locale, 'public_named');
    expect(await untilPublic(address, name, false)).toBeLessThan(5000);
    const earlier = await ask(`${address}/revisions/2`);
    expect([earlier.status, earlier.bytes.toString('utf8').includes(name)]).toEqual([410, false]);
    expect(await found()).not.toContain(`/cases/${ref}"`);
    for (const one of [editor, reviewer]) await one.page.close();
  });
}

test('a member takes the case out as a file after a fresh second step, and the team sees it', async ({
  browser,
}) => {
  const t = consentsWords('en');
  const { ref, name } = await publishedUnderLetter();
  const { page, login } = await comesIn(browser, 'en', ref, 'editor');
  await page.goto(`/en/lawyer/cases/${ref}`);
  await page.getByRole('link', { name: t('export.link') }).click();
  await expect(page.getByText(t('export.none'))).toBeVisible();
  await fits(page);
  await provedMinutesAgo(login, 6);
  await page.getByRole('button', { name: t('export.get') }).click();
  await expect(page.getByText(t('export.stepUp'))).toBeVisible();
  await provedMinutesAgo(login, 0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('export.get') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${ref}-${TODAY}.json`);
  const { dossier } = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(dossier).toMatchObject({ ref, people: [{ house: name }] });
  await page.reload();
  await expect(page.getByText('Editor FICTION').last()).toBeVisible();
  await expect(page.getByText(t('export.logged'))).toBeVisible();

  const stranger = await comesIn(browser, 'en', (await publishedUnderLetter()).ref, 'editor');
  for (const path of [`ngo/cases/${ref}/people`, `ngo/cases/${ref}/people/p1`, `lawyer/cases/${ref}/export`])
    expect([path, (await stranger.page.goto(`/en/${path}`))?.status()]).toEqual([path, 404]);
  for (const one of [page, stranger.page]) await one.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a basis is given, refused a second time, and withdrawn', async ({ page }) => {
    const t = consentsWords('ru');
    const { ref } = await publishedUnderLetter();
    const who = await invited('ru', 'Editor FICTION');
    await accept(page, who);
    await writeDown(page, 'ru');
    await operate('member', 'assign', who.login, ref, 'editor', '--lead');
    await page.goto(`/ru/ngo/cases/${ref}/people/p1`);
    await fillGiving(page, 'ru', 'partners');
    await page.getByRole('button', { name: t('give.submit') }).click();
    await expect(page.locator('#stands')).toContainText(scopeWord('ru', 'partners'));
    await fillGiving(page, 'ru', 'partners');
    await page.getByRole('button', { name: t('give.submit') }).click();
    await expect(page.getByRole('alert').first()).toContainText(t('refused.stands_already'));
    await expect(page.locator('#give').getByLabel(t('give.harm'))).toHaveValue(HARM);
    await withdraw(page, 'ru', 'partners');
    await expect(page.getByText(t('reads.partnersPseudonymous', { letter: 'Лицо А' }))).toBeVisible();
  });
});
