import { expect, type Page, test } from '@playwright/test';
import { CASES, caseOf } from './addresses';

// A reader looks for a name, however they spell it, and is never told that two people are one.

const BOKAEV = /^Maks Bokaev and Talgat Ayan: ./;

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/en/cases');
  await page.getByRole('searchbox', { name: /Name, word or case reference/ }).fill(words);
  await page.getByRole('button', { name: 'Search' }).click();
}

const found = (page: Page) => page.getByRole('region', { name: /cases? found/ });
const suggested = (page: Page) => page.getByRole('region', { name: 'Spelled alike' });
const refsIn = async (page: Page): Promise<string[]> =>
  (
    await found(page)
      .or(page.getByRole('region', { name: / cases$/ }))
      .innerText()
  ).match(/\bkz-\w{5}\b/g) ?? [];

for (const spelling of ['Боқаев', 'Бокаев', 'Bokayev', 'Boqaev', 'bokaev maks', 'Макс Бокаев', 'kz-r5pxk']) {
  test(`${spelling} finds the case of Bokaev`, async ({ page }) => {
    await search(page, spelling);
    await expect(found(page).getByRole('link', { name: BOKAEV })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(spelling);
    await expect(suggested(page)).toHaveCount(0);
  });
}

test('Aset Mataev is not Aset Assandy', async ({ page }) => {
  await search(page, 'Aset Mataev');
  await expect(found(page).getByRole('link', { name: /Aset Mataev/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Assandy');
  await search(page, 'Aset Assandy');
  await expect(found(page).getByRole('link', { name: /Aset Assandy/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Mataev');
});

test('a name that only looks alike is a suggestion and not a match', async ({ page }) => {
  await search(page, 'Tikhonova');
  await expect(page.getByRole('heading', { name: 'No case found' })).toBeVisible();
  await expect(suggested(page).getByRole('link', { name: /Dmitry Tikhonov/ })).toBeVisible();
  await expect(suggested(page)).toContainText('These do not match what you typed; they only look alike.');
});

const NOTHING = {
  en: ['No case found', 'Try another spelling, fewer letters or fewer filters.'],
  ru: ['Дел не найдено', 'Попробуйте другое написание, меньше букв или меньше условий.'],
  kk: ['Іс табылмады', 'Басқаша жазып, әріпті не шартты азайтып көріңіз.'],
} as const;

for (const [locale, [heading, advice]] of Object.entries(NOTHING)) {
  test(`who finds nothing is told so and what to try, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/cases?q=nobodyatall`);
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    await expect(page.getByText(advice)).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });
}

test('filters narrow the register, together and one by one, and are cleared by a link', async ({ page }) => {
  await page.goto('/en/cases');
  await page.getByLabel('Kind of case').selectOption({ label: 'Tax case' });
  await page.getByLabel('Year').fill('2016');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByLabel('Kind of case').locator('option:checked')).toHaveText('Tax case');
  expect((await refsIn(page)).sort()).toEqual([caseOf('R20'), caseOf('R21'), caseOf('R22')].sort());

  await page.getByLabel('Place').selectOption({ label: 'Astana' });
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await refsIn(page)).toEqual([caseOf('R22')]);

  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page.getByRole('heading', { name: `${CASES.length} cases` })).toBeVisible();

  await page.getByLabel('Series of events').selectOption({ label: 'Disagreement Day rallies of 2012' });
  await page.getByRole('button', { name: 'Search' }).click();
  const rallies = await refsIn(page);
  expect(rallies).toContain(caseOf('R57'));
  expect(rallies).not.toContain(caseOf('R01'));
});

test('the register is read page by page, each case on one page', async ({ page }) => {
  await page.goto('/en/cases');
  const refs = await refsIn(page);
  for (const next = page.getByRole('link', { name: 'Next' }); await next.isVisible(); ) {
    const before = page.url();
    await next.click();
    await expect(page).not.toHaveURL(before);
    refs.push(...(await refsIn(page)));
  }
  expect(refs.sort()).toEqual([...CASES].sort());
  await page.getByRole('link', { name: 'Previous' }).click();
  await expect(page.getByText('Page 2 of 3')).toBeVisible();
});

test('a page of the register that does not exist is not shown as an empty one', async ({ page }) => {
  expect((await page.goto('/en/cases?page=99'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});
