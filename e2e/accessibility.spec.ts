import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { NOWHERE, ROUTES } from './addresses';

// No automatic check of WCAG 2.2 AA finds anything, on any route, in any language: on a phone by day, on a desk by night.

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(LEVELS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html}`));
}

test('the check sees a picture without words and letters that are too pale', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.color = '#ccc';
    heading.append(document.createElement('img'));
  });
  const found = (await findings(page)).join('\n');
  expect(found).toContain('image-alt');
  expect(found).toContain('color-contrast');
});

/** Parts of the routes, so that two browsers share the work. */
const SHARES = [0, 1, 2, 3];

for (const locale of LOCALES) {
  for (const share of SHARES) {
    test(`axe finds nothing, in ${locale}, part ${share + 1}`, async ({ page }) => {
      test.setTimeout(120_000);
      const found: string[] = [];
      const paths = [...ROUTES, NOWHERE[0] ?? ''].filter((_path, at) => at % SHARES.length === share);
      for (const path of paths) {
        await page.goto(`/${locale}${path}`);
        for (const { colorScheme, viewport } of VIEWS) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          for (const what of await findings(page))
            found.push(`/${locale}${path}, ${viewport.width}, ${colorScheme}: ${what}`);
        }
      }
      expect(found).toEqual([]);
    });
  }
}
