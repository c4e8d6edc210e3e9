import { expect, test } from '@playwright/test';
import { caseOf } from './addresses';

// A diplomat prints a page: the register on paper, with the address to find it again and the sources as notes.

/** The width of the text on A4 with the margins of the style sheet, in CSS pixels. */
const SHEET = { width: 672, height: 980 };

const READERS = [
  { locale: 'en', address: 'Permanent address', sources: 'Sources' },
  { locale: 'ru', address: 'Постоянный адрес', sources: 'Источники' },
  { locale: 'kk', address: 'Тұрақты мекенжай', sources: 'Дереккөздер' },
];

for (const { locale, address, sources } of READERS) {
  test(`a case on paper, in ${locale}`, async ({ page, baseURL }) => {
    await page.goto(`/${locale}/cases/${caseOf('R01')}`);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const footer = page.getByRole('contentinfo');
    await expect(footer.getByText(address)).toBeVisible();
    await expect(footer).toContainText(`${baseURL}/${locale}/cases/${caseOf('R01')}/revisions/1`);

    const notes = page.getByRole('region', { name: sources, exact: true }).getByRole('listitem');
    await expect(notes).toHaveCount(3);
    for (const note of await notes.all()) await expect(note).toContainText(`/${locale}/sources/src-`);

    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(SHEET.width);
  });
}

test('every kind of page fits on the paper', async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  for (const path of [
    '',
    '/cases',
    '/method',
    '/hearings',
    `/cases/${caseOf('R07')}`,
    `/cases/${caseOf('R16')}`,
  ]) {
    await page.goto(`/ru${path}`);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(SHEET.width);
  }
});

test('the browser makes a paper of it, with the tags that a screen reader needs', async ({ page }) => {
  await page.goto(`/en/cases/${caseOf('R01')}`);
  const paper = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThan(12);
});
