import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { accept, type Invited, writeDown } from './newcomer';
import { operate } from './operate';
import { teamsWords } from './words';

// The lead of an invented case adds a stranger by their code, who reads what a team reads, until the lead ends it.

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'default', timeout: 120_000 });

async function signInAs(page: Page, login: string, locale: Locale): Promise<void> {
  // Another story may ask for a link of the same person, which ends this one: then a new one.
  await expect(async () => {
    const said = await operate('member', 'link', login);
    const link = /\/\w\w\/sign-in\/link\/[\w-]+/.exec(said)?.[0].replace(/^\/\w\w/, `/${locale}`) ?? '';
    await page.goto(link);
    await page.getByRole('main').getByRole('button').click({ timeout: 5_000 });
    await page.waitForURL((url) => !url.pathname.includes('/sign-in/'), { timeout: 5_000 });
  }).toPass();
}

/** Somebody new whose name nobody else has, so that stories may run side by side. */
async function invitedByName(locale: Locale): Promise<Invited> {
  const login = `f${Math.random().toString(36).slice(2, 10)}`;
  const name = `Zhuldyz ${login}`;
  const words = ['--organisation', 'FICTION Bureau', '--name', name, '--login', login, '--locale', locale];
  const said = await operate('member', 'invite', ...words);
  return { login, name, locale, path: /\/\w\w\/sign-in\/invitation\/\S+/.exec(said)?.[0] ?? '' };
}

async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    viewport: { width: 390, height: 844 },
  });
  return context.newPage();
}

/** The reference of the one case of the training organisation, as its lawyer sees it. */
async function trainingRef(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}/lawyer`);
  const address = await page.locator('main a[href*="/kz-"]').first().getAttribute('href');
  return /kz-[0-9a-z]{5}/.exec(address ?? '')?.[0] ?? '';
}

/** Sends a form and waits for the page that comes after it. */
async function send(page: Page, button: Locator): Promise<void> {
  const loaded = page.waitForEvent('load');
  await button.click();
  await loaded;
}

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

for (const locale of ['en', 'ru'] as const) {
  const t = teamsWords(locale);
  const what = (name: string, role: string) => t(`what.${name}`, { role: t(`role.${role}`) });

  test(`in ${locale} a stranger is added by code, writes and reads in the team's circle, and is out again`, async ({
    page,
    browser,
  }) => {
    const guest = await elsewhere(browser);
    const who = await invitedByName(locale);
    await accept(guest, who);
    await writeDown(guest, locale);
    const code = /m-[0-9a-f]{12}/.exec(await guest.getByRole('main').innerText())?.[0] ?? '';
    expect(code).not.toBe('');

    await signInAs(page, 'demo-lawyer', locale);
    const ref = await trainingRef(page, locale);
    const at = `/${locale}/lawyer/cases/${ref}`;
    for (const each of ['team', 'notes', 'history'])
      expect([each, (await guest.goto(`${at}/${each}`))?.status()]).toEqual([each, 404]);

    await page.goto(`${at}/team`);
    await fits(page);
    await page.getByText(t('add.title')).click();
    await page.getByLabel(t('add.code')).fill('m-000000000000');
    await page.getByLabel(t('role.monitor')).check();
    await page.getByRole('button', { name: t('add.go') }).click();
    await expect(page.getByRole('alert').first()).toContainText(t('refused.no_such_code'));
    await page.getByLabel(t('add.code')).fill(code);
    await send(page, page.getByRole('button', { name: t('add.go') }));
    await expect(page.getByText(`${who.name}: ${what('added', 'monitor')}`)).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: who.name });
    await expect(row).toContainText('FICTION Bureau');

    // Counsel's note stays with counsel; a team's note is the whole team's.
    const secret = `only for counsel ${who.login}`;
    const open = `for the team ${who.login}`;
    for (const [circle, text] of [
      ['counsel', secret],
      ['team', open],
    ] as const) {
      await page.goto(`${at}/notes`);
      const notes = page.locator('#note');
      await notes.locator('summary').last().click();
      await notes.getByLabel(t('notes.body')).last().fill(text);
      await notes
        .getByLabel(t(`circle.${circle}`), { exact: true })
        .last()
        .check();
      await send(page, notes.getByRole('button', { name: t('notes.write') }));
      await expect(notes.locator('li p').filter({ hasText: text })).toBeVisible();
    }
    await fits(page);
    await guest.goto(`${at}/notes`);
    await expect(guest.getByText(open)).toBeVisible();
    await expect(guest.getByText(secret)).toHaveCount(0);
    await expect(guest.getByRole('heading', { name: t('notes.private') })).toHaveCount(0);

    // Whoever is on the case reads its history; somebody who is no lead sets nothing of the team.
    expect((await guest.goto(`${at}/history`))?.status()).toBe(200);
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText(t('history.title'));
    await fits(guest);
    await guest.goto(`${at}/team`);
    await expect(guest.getByText(t('team.notLead'))).toBeVisible();
    await expect(guest.getByText(t('add.title'))).toHaveCount(0);

    // A lost phone: a colleague ends every session of the stranger at once.
    await page.goto(`${at}/team`);
    await row.getByRole('link').click();
    await page.getByRole('button', { name: t('member.freezeGo', { name: who.name }) }).click();
    await expect(page.getByText(t('member.frozen', { name: who.name }))).toBeVisible();
    await guest.goto(`${at}/team`);
    await expect(guest).toHaveURL(/\/sign-in/);

    await send(page, page.getByRole('button', { name: t('member.end') }));
    await expect(page.getByText(`${who.name}: ${what('ended', 'monitor')}`)).toBeVisible();
    await guest.context().close();
  });
}

test('the last lead cannot leave; counsel and their power are entered, and ended with what was before', async ({
  page,
}) => {
  const t = teamsWords('en');
  await signInAs(page, 'demo-lawyer', 'en');
  const at = `/en/lawyer/cases/${await trainingRef(page, 'en')}`;
  await page.goto(`${at}/team`);
  await page
    .getByRole('row')
    .filter({ hasText: t('team.me') })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: t('member.end') }).click();
  await expect(page.getByRole('alert').first()).toContainText(t('refused.last_lead'));

  await page.goto(`${at}/team`);
  const name = `Advocate FICTION ${Date.now()}`;
  const counsel = page.locator('#counsel');
  await counsel.getByText(t('counsel.enter')).click();
  await counsel.getByLabel(t('counsel.name')).fill(name);
  await counsel.getByLabel(t('counselKind.substitute')).check();
  await counsel.getByLabel(t('counsel.power')).fill('order 12');
  await counsel.getByLabel(t('counsel.from')).fill('2026-11-02');
  await counsel.getByRole('button', { name: t('counsel.save'), exact: true }).click();
  const item = counsel.getByRole('listitem').filter({ hasText: name });
  await expect(item).toContainText('order 12');
  await item.getByRole('link', { name: t('counsel.correct') }).click();
  await item.getByLabel(t('counsel.until')).fill('2026-11-03');
  await item.getByRole('button', { name: t('counsel.saveCorrection') }).click();
  await expect(item).toContainText(t('counsel.ended'));
  await expect(item).toContainText(t('counsel.past', { n: 1 }));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an administrator invites and suspends, sees no case, and a link is shown to nobody else', async ({
    page,
    browser,
  }) => {
    const t = teamsWords('ru');
    await signInAs(page, 'demo-administrator', 'ru');
    await page.goto('/ru/team');
    await fits(page);
    const login = `f${Math.random().toString(36).slice(2, 10)}`;
    await page.getByText(t('admin.invite')).click();
    await page.getByLabel(t('admin.name'), { exact: true }).fill('Новый FICTION');
    await page.getByRole('textbox', { name: t('admin.login') }).fill(login);
    await page.getByRole('button', { name: t('admin.inviteGo') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('admin.issued'));
    const shown = await page.getByRole('main').innerText();
    const path = /\/(?:en|ru|kk)\/sign-in\/invitation\/\S+/.exec(shown)?.[0] ?? '';
    expect(page.url()).not.toContain(path.split('/').at(-1));
    const address = page.url();

    const other = await elsewhere(browser);
    await signInAs(other, 'demo-lawyer', 'ru');
    await other.goto(address);
    await expect(other.getByText(t('admin.issuedGone'))).toBeVisible();
    expect((await other.goto('/ru/team'))?.status()).toBe(404);
    const ref = await trainingRef(other, 'ru');
    await other.context().close();
    for (const each of ['team', 'notes', 'history'])
      expect((await page.goto(`/ru/lawyer/cases/${ref}/${each}`))?.status()).toBe(404);

    const come = await elsewhere(browser);
    await accept(come, { login, name: 'Новый FICTION', path, locale: 'ru' });
    await page.goto(`/ru/team/${login}`);
    await page.getByRole('button', { name: t('admin.suspendGo') }).click();
    await expect(page.getByRole('button', { name: t('admin.restoreGo') })).toBeVisible();
    await come.goto('/ru/account');
    await expect(come).toHaveURL(/\/sign-in/);
    await come.context().close();
  });
});

test('the history tells before and after, and one’s own data come as one file', async ({ page }) => {
  const t = teamsWords('en');
  await signInAs(page, 'demo-lawyer', 'en');
  const ref = await trainingRef(page, 'en');
  await page.goto(`/en/lawyer/cases/${ref}/history`);
  await page.getByLabel(t('history.fact')).selectOption('h1');
  await page.getByRole('button', { name: t('history.show') }).click();
  await expect(page).toHaveURL(/fact=h1/);
  await expect(page.getByText(`: ${t('history.added')}`).first()).toBeVisible();

  await page.goto('/en/account/my-data');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('data.get') }).click();
  const data = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(data).toMatchObject({ format: 1, account: { login: 'demo-lawyer' } });
  expect(data.cases.map((one: { dossier: { ref: string } }) => one.dossier.ref)).toContain(ref);
  expect(JSON.stringify(data)).not.toMatch(/password|tokenHash|secret"/i);
});
