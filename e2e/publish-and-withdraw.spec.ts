import { expect, type Page, test } from '@playwright/test';
import { inEveryLanguage } from './addresses';
import { ask, htmlOf, wordsOf } from './ask';
import { NAME, PERSON, publishFiction, REF, SOURCE, withdrawFiction } from './fiction';

// An operator publishes an invented case, changes it and takes it back: readers see each within seconds, and then nothing.

test.describe.configure({ mode: 'serial' });

const CASE = `/en/cases/${REF}`;

/** Milliseconds until an address shows what is expected, from now on. */
async function until(address: string, shows: (html: string, status: number) => boolean): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { status, bytes } = await ask(address);
    const elapsed = performance.now() - start;
    if (shows(bytes.toString('utf8'), status)) return elapsed;
    if (elapsed > 20_000) throw new Error(`${address} still answers ${status} without it after 20 s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function find(page: Page, words: string) {
  await page.goto(`/en/cases?q=${encodeURIComponent(words)}`);
  return page.getByRole('main').getByRole('link', { name: NAME });
}

test('a case that was published is read within two seconds', async ({ page }) => {
  test.setTimeout(60_000);
  expect((await ask(CASE)).status).toBe(404);
  await htmlOf('/en');
  await publishFiction('a story about a fox');
  expect(await until(CASE, (_html, status) => status === 200)).toBeLessThan(2000);
  expect(await until('/en', (html) => html.includes(NAME))).toBeLessThan(2000);

  await page.goto(CASE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${NAME}: a story about a fox`);
  await expect(page.getByRole('main')).toContainText(`${NAME} is in custody`);
  await expect(page.getByRole('main')).toContainText('Next: ');
  await expect(await find(page, 'Нуркиял Ертегиев')).toBeVisible();
  await page.goto('/kk/hearings');
  await expect(page.getByRole('link', { name: NAME })).toBeVisible();
});

test('what was changed after the approval is not published', async () => {
  test.setTimeout(60_000);
  await publishFiction('a story about a wolf', 'changed after approval').catch(() => 'refused');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await htmlOf(CASE)).not.toContain('wolf');
});

test('a changed case is a second revision, and the first stays readable', async ({ page }) => {
  test.setTimeout(60_000);
  const before = await ask(CASE);
  await publishFiction('a story about a bear');
  expect(await until(CASE, (html) => html.includes('bear'))).toBeLessThan(2000);
  const after = await ask(CASE, { headers: { 'if-none-match': before.headers.etag } });
  expect(after.status).toBe(200);

  await page.goto(CASE);
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes.getByRole('listitem').first()).toContainText('Revision 2');
  await changes.getByRole('link', { name: 'Revision 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${NAME}: a story about a fox`);
  await expect(page.getByRole('main')).toContainText('This is revision 1, not the latest');
  await page.getByRole('link', { name: 'Go to the latest revision' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${NAME}: a story about a bear`);
});

test('a case that was withdrawn is gone within five seconds, and leaves no trace but that it was', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const everywhere = inEveryLanguage([
    '',
    '/hearings',
    '/cases',
    `/cases?q=${encodeURIComponent(NAME)}`,
    `/cases/${REF}`,
    `/cases/${REF}/revisions/1`,
    `/cases/${REF}/revisions/2`,
    `/people/${PERSON}`,
    `/sources/${SOURCE}`,
  ]).map((one) => one.address);
  const machine = ['/api/v1/cases', `/api/v1/cases/${REF}`, '/api/v1/cases?q=Ertegiyev'];
  for (const address of everywhere) await htmlOf(address);
  expect(await htmlOf(`/en/people/${PERSON}`)).toContain(NAME);

  await withdrawFiction();
  expect(await until(CASE, (html) => !html.includes(NAME))).toBeLessThan(5000);
  const traces: string[] = [];
  for (const address of [...everywhere, ...machine]) {
    const { bytes } = await ask(address);
    // The search says again what was looked for, in its field and its address, and nothing else.
    const said = bytes.toString('utf8').replaceAll(/(value="|\?q=)Nurqiyal[ +]Ertegiyev/g, '');
    const words = address.startsWith('/api')
      ? said
      : wordsOf(said) + (said.match(/<head.*<\/head>/s)?.[0] ?? '');
    if (/Ertegiyev|Nurqiyal|fairy tale|story about a/.test(words)) traces.push(address);
  }
  expect(traces).toEqual([]);
  expect((await ask(`/en/people/${PERSON}`)).status).toBe(404);
  expect((await ask(`/en/sources/${SOURCE}`)).status).toBe(404);

  for (const [locale, words] of [
    ['en', 'Withdrawn'],
    ['ru', 'Снято с публикации'],
    ['kk', 'Жариялаудан алынды'],
  ]) {
    expect((await page.goto(`/${locale}/cases/${REF}`))?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words ?? '');
    expect((await page.goto(`/${locale}/cases/${REF}/revisions/1`))?.status()).toBe(410);
    await expect(page.getByRole('main')).not.toContainText(NAME);
  }
});
