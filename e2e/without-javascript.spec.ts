import { expect, test } from '@playwright/test';
import { CASES, EVERY_PAGE, inEveryLanguage, NOWHERE, ROUTES } from './addresses';
import { ask, htmlOf, wordsOf } from './ask';

// A cheap phone, a bad network, JavaScript off: everything is there all the same.

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

for (const locale of ['en', 'ru', 'kk']) {
  test(`every route reads fully in 320 pixels, in ${locale}`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const { address } of inEveryLanguage([...ROUTES, ...NOWHERE]).filter(
      (one) => one.locale === locale,
    )) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('navigation').first()).toBeVisible();
        await expect(page.getByRole('contentinfo')).toBeVisible();
        const { hidden, sideways, cut } = await page.evaluate(() => {
          const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
          const texts = [...document.querySelectorAll('main :is(h1,h2,h3,p,li,td,dd,summary)')];
          // Printed only: the address of a source in full.
          const onScreen = texts.filter(
            (one) => !one.closest('.hidden, details:not([open]) > :not(summary)'),
          );
          const right = Math.max(...onScreen.filter(shown).map((one) => one.getBoundingClientRect().right));
          return {
            hidden: onScreen
              .filter((one) => one.textContent?.trim() && !shown(one))
              .map((one) => one.outerHTML),
            sideways: document.documentElement.scrollWidth - window.innerWidth,
            cut: Math.max(0, Math.floor(right - window.innerWidth)),
          };
        });
        expect(hidden).toEqual([]);
        expect(sideways).toBeLessThanOrEqual(0);
        expect(cut).toBe(0);
      });
    }
  });
}

test('a search is a plain form', async ({ page }) => {
  await page.goto('/kk');
  await page.getByRole('searchbox').fill('Боқаев');
  await page.getByRole('button', { name: 'Іздеу' }).click();
  await page.getByRole('link', { name: /^Maks Bokaev және Talgat Ayan/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Talgat Ayan');
});

const SCRIPT = /<script\b([^>]*)>/gi;

test('no page holds a script, but for what machines read', async () => {
  const found: string[] = [];
  for (const { address } of EVERY_PAGE) {
    for (const [element, attributes] of (await htmlOf(address)).matchAll(SCRIPT)) {
      const register = /\/cases(\?|$)/.test(address) && /src="\/register\.js"/.test(attributes ?? '');
      if (!/type="application\/ld\+json"/.test(attributes ?? '') && !register)
        found.push(`${address} ${element}`);
    }
  }
  expect(found).toEqual([]);
});

/** Every English text under a part of a published case; who is named beside the parties is not told about further. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (['bases', 'note', 'people', 'organisations'].includes(key)) return [];
    return key === 'en' && typeof inner === 'string' ? [inner] : textsIn(inner);
  });
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

test('a case page tells every fact that was published of the case', async () => {
  const missing: string[] = [];
  for (const ref of CASES) {
    const published: unknown = JSON.parse((await ask(`/api/v1/cases/${ref}`)).bytes.toString('utf8'));
    const page = plain(wordsOf(await htmlOf(`/en/cases/${ref}`)));
    const texts = textsIn(published);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      // A name stands where the text has a mention: what is around it has to be there.
      const pieces = text.split(/\{\{\w+\}\}/).map(plain);
      if (pieces.some((piece) => piece.length > 2 && !page.includes(piece))) missing.push(`${ref}: ${text}`);
    }
  }
  expect(missing).toEqual([]);
});
