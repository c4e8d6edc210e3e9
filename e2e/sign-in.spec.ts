import { expect, type Page, test } from '@playwright/test';

import { accept, codeOf, giveCode, givePassword, invited, keyOn, PASSWORD, writeDown } from './newcomer';
import { operate } from './operate';
import { accountWords, workspaceWords } from './words';

// Somebody is invited, sets up both factors, gets in, and is let in by nothing less.

test.use({ viewport: { width: 390, height: 844 } });
// Each story starts the operator's command, which takes seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const signOut = (page: Page, locale: 'en' | 'ru') =>
  page.getByRole('button', { name: workspaceWords(locale)('shell.signOut') }).click();

for (const [locale, javaScriptEnabled] of [
  ['en', true],
  ['ru', false],
] as const) {
  const how = `in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`;

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    const t = accountWords(locale);

    test('an invited member sets up both factors and comes in by both, never by less', async ({ page }) => {
      const who = await invited(locale);
      await page.goto(who.path);
      await expect(heading(page)).toContainText('FICTION Bureau');
      await expect(page.getByText(who.login)).toBeVisible();
      const secret = await keyOn(page);
      expect(secret).toMatch(/^[A-Z2-7]{32}$/);
      await expect(page.getByRole('img', { name: t('totp.picture') })).toBeVisible();

      // A password that everybody has and a wrong code are refused, and the key stays the one in the app.
      const password = page.getByLabel(t('invitation.passwordLabel'));
      const go = page.getByRole('button', { name: t('invitation.go') });
      await password.fill('password12345');
      await page.getByLabel(t('totp.code')).fill('000000');
      await go.click();
      await expect(page.getByRole('alert').first()).toContainText(t('refused.password_common'));
      await password.fill(PASSWORD);
      await page.getByLabel(t('totp.code')).fill('000000');
      await go.click();
      await expect(page.getByRole('alert').first()).toContainText(t('refused.wrong_code'));
      expect(await keyOn(page)).toBe(secret);
      await password.fill(PASSWORD);
      const first = codeOf(secret);
      await page.getByLabel(t('totp.code')).fill(first);
      await go.click();

      // Recovery codes are stored only once they are on paper, and are then the ones that were shown.
      await expect(heading(page)).toHaveText(t('recovery.title'));
      const shown = await page.locator('ol').innerText();
      await page.getByRole('button', { name: t('recovery.go') }).click();
      await expect(page.getByRole('alert').first()).toContainText(t('refused.not_saved'));
      expect(await page.locator('ol').innerText()).toBe(shown);
      const codes = await writeDown(page, locale);
      expect(codes).toHaveLength(10);
      await expect(page.getByText(t('account.recoveryLeft', { count: 10 }))).toBeVisible();

      // The invitation is used up.
      await page.goto(who.path);
      await expect(heading(page)).toHaveText(t('link.gone'));

      await page.goto(`/${locale}/account`);
      await signOut(page, locale);
      await expect(page.getByRole('status')).toHaveText(t('signIn.out'));
      await page.goto(`/${locale}/account`);
      await expect(page).toHaveURL(/\/sign-in\?next=/);

      await givePassword(page, who, 'not the password at all');
      await expect(page.getByRole('alert').first()).toContainText(t('refused.wrong_login_or_password'));
      await expect(page.getByLabel(t('signIn.login'))).toHaveValue(who.login);
      await givePassword(page, who);
      await expect(heading(page)).toHaveText(t('code.title'));

      // The password alone opens nothing.
      await page.goto(`/${locale}/account`);
      await expect(page).not.toHaveURL(/\/account$/);
      await page.goto(`/${locale}/sign-in/code?next=/${locale}/account`);
      await giveCode(page, locale, '123');
      await expect(page.getByRole('alert').first()).toContainText(t('refused.wrong_code'));
      await giveCode(page, locale, first);
      await expect(page.getByRole('alert').first()).toContainText(t('refused.wrong_code'));
      await giveCode(page, locale, codeOf(secret, 1));
      await expect(page).toHaveURL(new RegExp(`/${locale}/account`));
      await expect(page.getByText(who.login)).toBeVisible();
    });

    test('a recovery code opens once, and a one-time link too', async ({ page }) => {
      const who = await invited(locale);
      await accept(page, who);
      const [code = ''] = await writeDown(page, locale);
      for (const opens of [true, false]) {
        await signOut(page, locale);
        await page.goto(`/${locale}/sign-in?next=/${locale}/account`);
        await givePassword(page, who);
        await giveCode(page, locale, code);
        if (opens) await expect(heading(page)).toHaveText(t('account.title'));
        else await expect(page.getByRole('alert').first()).toContainText(t('refused.wrong_code'));
      }
      const said = await operate('member', 'link', who.login);
      const link = /\/(?:en|ru|kk)\/sign-in\/link\/\S+/.exec(said)?.[0] ?? '';
      // A messenger may look at it first: that uses nothing up.
      await page.goto(link);
      await page.goto(`${link}?next=/${locale}/account`);
      await page.getByRole('button', { name: t('link.go', { name: who.name }) }).click();
      await expect(heading(page)).toHaveText(t('account.title'));
      await page.goto(link);
      await expect(heading(page)).toHaveText(t('link.gone'));
    });

    test('one session ends another', async ({ page, browser }) => {
      const who = await invited(locale);
      const secret = await accept(page, who);
      const elsewhere = await browser.newPage({
        baseURL: test.info().project.use.baseURL,
        javaScriptEnabled,
      });
      await elsewhere.goto(`/${locale}/sign-in?next=/${locale}/account`);
      await givePassword(elsewhere, who);
      await giveCode(elsewhere, locale, codeOf(secret, 1));
      await expect(heading(elsewhere)).toHaveText(t('account.title'));
      await page.goto(`/${locale}/account`);
      await expect(page.getByText(t('account.thisSession'))).toHaveCount(1);
      await page.getByRole('button', { name: t('account.revoke'), exact: true }).click();
      await expect(page.getByRole('button', { name: t('account.revokeOthers') })).toHaveCount(0);
      await elsewhere.goto(`/${locale}/account`);
      await expect(heading(elsewhere)).toHaveText(t('signIn.title'));
      await elsewhere.close();
    });
  });
}

test('a server that does not answer costs nothing typed', async ({ page }) => {
  const who = await invited('en');
  const secret = await accept(page, who);
  await signOut(page, 'en');
  const wait = page.getByText(workspaceWords('en')('form.unreachable'));
  await page.goto('/en/sign-in?next=/en/account');
  for (const answer of ['none', 503] as const) {
    await page.route('**/sign-in**', (route) =>
      answer === 'none' ? route.abort() : route.fulfill({ status: answer, body: 'away' }),
    );
    await givePassword(page, who);
    await expect(wait).toBeVisible();
    await expect(page.getByLabel('Login')).toHaveValue(who.login);
    await expect(page.getByLabel('Password')).toHaveValue(PASSWORD);
    await page.unroute('**/sign-in**');
  }
  await page.getByRole('button', { name: workspaceWords('en')('form.sendAgain') }).click();
  await giveCode(page, 'en', codeOf(secret, 1));
  await expect(heading(page)).toHaveText(accountWords('en')('account.title'));
});

test('after signing in nobody is sent off the site', async ({ page }) => {
  const who = await invited('en');
  const secret = await accept(page, who);
  await signOut(page, 'en');
  await page.goto(`/en/sign-in?next=${encodeURIComponent('//evil.example/en/lawyer')}`);
  await givePassword(page, who);
  await giveCode(page, 'en', codeOf(secret, 1));
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/en\/lawyer$/);
});

test('a passkey is made on the way in, signs in alone, and confirms what cannot be taken back', async ({
  page,
}) => {
  const t = accountWords('en');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const who = await invited('en');
  await page.goto(who.path);
  await page.getByRole('button', { name: t('passkey.add') }).click();
  await expect(heading(page)).toHaveText(t('recovery.title'));
  await writeDown(page, 'en');
  await expect(page.getByText(t('account.noPassword'))).toBeVisible();

  await page.goto('/en/account/step-up');
  await page.getByRole('button', { name: t('code.passkey') }).click();
  await expect(page.getByRole('status')).toContainText(t('stepUp.done'));

  await signOut(page, 'en');
  await page.goto('/en/sign-in?next=/en/account');
  await page.getByRole('button', { name: t('signIn.passkey') }).click();
  await expect(heading(page)).toHaveText(t('account.title'));

  // A password may come besides; every other session ends with the change.
  await page.goto('/en/account/password');
  await page.getByLabel(t('account.newPassword')).fill(PASSWORD);
  await page.getByRole('button', { name: t('account.changePassword') }).click();
  await expect(page.getByRole('status')).toHaveText(t('account.passwordChanged'));
});
