import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { operate } from './operate';
import { documentWords } from './words';

// A photo of a ruling from a phone: the line is cut half-way, it goes on, and comes back byte by byte.

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 90_000 });

/** FICTION: a JPEG of nothing, of about so many bytes, behind whose end a camera's film would stand. */
function photo(length: number): Buffer {
  const head = 'ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100ffda0008010100003f00';
  const picture = Buffer.from(`${head}aa55ffd9`, 'hex');
  return Buffer.concat([picture, randomBytes(length - picture.length)]);
}

async function signIn(page: Page, login: string, locale: 'en' | 'ru'): Promise<void> {
  // Another story may ask for a link of the same person, which ends this one: then a new one.
  await expect(async () => {
    const said = await operate('member', 'link', login);
    const link = /\/\w\w\/sign-in\/link\/[\w-]+/.exec(said)?.[0].replace(/^\/\w\w/, `/${locale}`) ?? '';
    await page.goto(link);
    await page.getByRole('main').getByRole('button').click({ timeout: 5_000 });
    await page.waitForURL((url) => !url.pathname.includes('/sign-in/'), { timeout: 5_000 });
  }).toPass();
}

/** The reference of the one case of the training organisation. */
async function trainingRef(page: Page, locale: 'en' | 'ru'): Promise<string> {
  await page.goto(`/${locale}/lawyer`);
  const address = await page.locator('main a[href*="/kz-"]').first().getAttribute('href');
  return /kz-[0-9a-z]{5}/.exec(address ?? '')?.[0] ?? '';
}

async function saved(page: Page, address: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.locator(`a[href="${address}"]`).click();
  return readFileSync(await (await download).path());
}

for (const locale of ['en', 'ru'] as const) {
  const t = documentWords(locale);

  test(`in ${locale} a photo goes on after the line was cut, and comes back byte by byte`, async ({
    page,
    context,
  }) => {
    await signIn(page, 'demo-lawyer', locale);
    const ref = await trainingRef(page, locale);
    await page.goto(`/${locale}/lawyer/cases/${ref}/documents`);
    const bytes = photo(3_000_000);
    const name = `ruling-${randomBytes(4).toString('hex')}.jpg`;
    await page
      .getByLabel(t('bring.file'), { exact: true })
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer: bytes });

    // The line is gone from the third part on, half-way into it.
    let parts = 0;
    await page.route('**/upload?offset=*', async (route) => {
      parts += 1;
      if (parts === 3) await context.setOffline(true);
      await (parts >= 3 && parts < 5 ? route.abort('internetdisconnected') : route.continue());
    });
    await page.getByRole('button', { name: t('bring.go') }).click();
    await expect(page.getByText(t('bring.waiting').split('{')[0] ?? '')).toBeVisible();
    await context.setOffline(false);

    await expect(page.getByRole('status')).toHaveText(t('kept'), { timeout: 40_000 });
    expect(parts).toBeGreaterThan(4);
    const item = page.getByRole('listitem').filter({ hasText: name });
    await expect(item).toContainText(t('circle.counsel'));
    const address = await item.getByRole('link', { name: t('original') }).getAttribute('href');
    expect((await saved(page, address ?? '')).equals(bytes)).toBe(true);

    await item.getByRole('link', { name: t('custody') }).click();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await expect(page.getByText(sha256)).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: t('act.received') })).toHaveCount(1);
    await expect(page.getByRole('row').filter({ hasText: t('act.opened') })).toHaveCount(1);

    // Nobody else of the case sees it, until counsel opens it to them.
    const path = new URL(page.url()).pathname;
    const elsewhere = await context.browser()?.newContext({ baseURL: test.info().project.use.baseURL });
    const editor = await elsewhere?.newPage();
    if (editor === undefined) throw new Error('no second browser');
    await signIn(editor, 'demo-editor', locale);
    expect((await editor.request.get(address ?? '')).status()).toBe(404);
    expect((await editor.goto(path))?.status()).toBe(404);
    await page.getByLabel(t('circle.team'), { exact: true }).check();
    await page.getByRole('button', { name: t('change.go') }).click();
    await expect(page.getByRole('row').filter({ hasText: t('circle.team') })).toHaveCount(1);
    const got = await editor.request.get(address ?? '');
    expect([got.status(), got.headers()['content-disposition']?.startsWith('attachment')]).toEqual([
      200,
      true,
    ]);
    await elsewhere?.close();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an ordinary form brings a file, and says why another is not taken', async ({ page }) => {
    const t = documentWords('en');
    await signIn(page, 'demo-lawyer', 'en');
    const list = `/en/lawyer/cases/${await trainingRef(page, 'en')}/documents`;
    await page.goto(list);
    const name = `ruling-${randomBytes(4).toString('hex')}.jpg`;
    const bytes = photo(700_000);
    const file = page.getByLabel(t('bring.file'), { exact: true });
    await page.getByLabel(t('bring.name')).fill('FICTION: the ruling of the day');
    await file.setInputFiles({ name, mimeType: 'image/jpeg', buffer: bytes });
    await page.getByRole('button', { name: t('bring.go') }).click();
    await expect(page.getByRole('status')).toHaveText(t('kept'));
    const item = page.getByRole('listitem').filter({ hasText: 'FICTION: the ruling of the day' }).first();
    const address = await item.getByRole('link', { name: t('original') }).getAttribute('href');
    expect((await saved(page, address ?? '')).equals(bytes)).toBe(true);

    await file.setInputFiles({
      name: 'x.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg onload="1"/>'),
    });
    await page.getByRole('button', { name: t('bring.go') }).click();
    await expect(page.getByRole('alert').first()).toHaveText(t('refused.wrong_magic'));
  });
});
