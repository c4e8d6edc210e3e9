import { expect, type Locator, type Page, test } from '@playwright/test';
import { caseOf } from './addresses';

// A reader without a mouse goes from the front page to a source, and sees at every step where they are.

/** What has the focus, and whether a reader can see that: a ring, on the screen, not a pixel wide. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      name: element.textContent?.trim() || element.getAttribute('name') || element.tagName,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 4 && height > 4,
    };
  });
}

async function expectSeen(page: Page): Promise<void> {
  const at = await focused(page);
  if (at !== null) expect(at).toMatchObject({ ring: true, seen: true });
}

/** Presses Tab until the target has the focus; each stop on the way has to show itself. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    await expectSeen(page);
  }
  throw new Error('the focus does not get there in 150 steps');
}

test('the first thing that Tab finds leads past the header', async ({ page }) => {
  for (const [locale, skip] of [
    ['en', 'Skip to the text'],
    ['ru', 'Перейти к тексту'],
    ['kk', 'Мәтінге өту'],
  ]) {
    await page.goto(`/${locale}/cases/${caseOf('R01')}`);
    const link = page.getByRole('link', { name: skip });
    await expect(link).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#text$/);
    await page.keyboard.press('Tab');
    const inMain = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
    expect(inMain).toBe(true);
  }
});

for (const width of [390, 1280]) {
  test(`the whole way by keyboard, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en');
    await tabTo(page, page.getByRole('link', { name: 'Register', exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register of cases');

    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('Бокаев');
    await tabTo(page, page.getByLabel('Kind of case'));
    await page.keyboard.type('Criminal');
    await tabTo(page, page.getByLabel('Year'));
    await page.keyboard.type('2016');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/kind=criminal/);

    await tabTo(page, page.getByRole('link', { name: /^Maks Bokaev and Talgat Ayan/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Maks Bokaev');

    await tabTo(page, page.getByRole('link', { name: 'Source 3, § 8' }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#source-3$/);
    await tabTo(page, page.getByRole('link', { name: /Amnesty International Report 2016\/17/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Amnesty International Report');
  });
}

test('Tab goes through a whole case page, shows itself everywhere, and comes out again', async ({ page }) => {
  await page.goto(`/en/cases/${caseOf('R01')}`);
  const stops = await page.getByRole('link').count();
  let last = '';
  for (let presses = 0; presses < stops; presses += 1) {
    await page.keyboard.press('Tab');
    await expectSeen(page);
    last = (await focused(page))?.name ?? last;
  }
  expect(last).toMatch(/\/revisions\/1$/);
});
