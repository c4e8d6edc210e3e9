import { expect, test } from '@playwright/test';
import { NOWHERE } from './addresses';
import { ask } from './ask';

// An address at which nothing stands is answered in the reader's language, with a way on, and JavaScript is not needed.

test.use({ javaScriptEnabled: false });

const READERS = [
  { locale: 'en', says: 'There is no such page', text: 'We do not say which.', on: 'Register of cases' },
  { locale: 'ru', says: 'Такой страницы нет', text: 'Что именно, мы не сообщаем.', on: 'Реестр дел' },
  { locale: 'kk', says: 'Мұндай бет жоқ', text: 'Қайсысы екенін айтпаймыз.', on: 'Істер тізілімі' },
];

for (const { locale, says, text, on } of READERS) {
  test(`nothing stands here, in ${locale}`, async ({ page }) => {
    for (const path of NOWHERE) {
      await test.step(path, async () => {
        const answer = await page.goto(`/${locale}${path}`);
        expect(answer?.status()).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page).toHaveTitle(new RegExp(says));
        await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
        await expect(page.getByRole('main')).toContainText(text);
      });
    }
    await page.getByRole('main').getByRole('link', { name: on }).click();
    await expect(page.getByRole('heading', { level: 1, name: on })).toBeVisible();
  });
}

test('an address without a language is answered in that of the reader', async ({ browser }) => {
  for (const [locale, says] of [
    ['ru-RU', 'Такой страницы нет'],
    ['kk-KZ', 'Мұндай бет жоқ'],
    ['de-DE', 'There is no such page'],
  ] as const) {
    const context = await browser.newContext({ locale, javaScriptEnabled: false });
    const page = await context.newPage();
    expect((await page.goto('/nowhere'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
    await context.close();
  }
});

test('what is absent answers alike, whatever was asked for', async () => {
  const [first, ...others] = await Promise.all(NOWHERE.map((path) => ask(`/en${path}`)));
  for (const other of others) expect(other.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
  expect(first?.headers['cache-control']).toBe('private, no-store');
});

test('a machine is told in JSON', async () => {
  for (const address of ['/api/v1/cases/kz-00000', '/feeds/nothing', '/api/nothing']) {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(answer.bytes.toString('utf8'))).toMatchObject({ status: 404 });
  }
});

test('an address that is written otherwise leads to the one that counts', async () => {
  for (const [written, meant] of [
    ['/EN/Cases/', '/en/cases'],
    ['/en//cases', '/en/cases'],
    ['/en/cases/KZ-R5PXK', '/en/cases/kz-r5pxk'],
  ] as const) {
    const answer = await ask(written);
    expect([answer.status, answer.headers.location]).toEqual([308, meant]);
  }
});
