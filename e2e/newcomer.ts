import { expect, type Page } from '@playwright/test';
import { generateSync } from 'otplib';
import type { Locale } from '@/drizzle/vocabulary/i18n';

import { operate } from './operate';
import { accountWords } from './words';

// A member of an invented organisation, from the operator's invitation on.

export const PASSWORD = 'quiet otters fold paper';

export type Invited = { login: string; name: string; path: string; locale: Locale };

/** Has the operator invite somebody new; the address is the one that is handed over, without its origin. */
export async function invited(locale: Locale, name = 'Zhuldyz FICTION'): Promise<Invited> {
  const login = `f${Math.random().toString(36).slice(2, 10)}`;
  const words = ['--organisation', 'FICTION Bureau', '--name', name, '--login', login, '--locale', locale];
  const said = await operate('member', 'invite', ...words);
  const path = /\/(?:en|ru|kk)\/sign-in\/invitation\/\S+/.exec(said)?.[0];
  if (path === undefined) throw new Error(`no invitation: ${said}`);
  return { login, name, path, locale };
}

/** The code that an authenticator app shows, some steps of 30 seconds from now. */
export const codeOf = (secret: string, stepsAhead = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * stepsAhead });

/** The key on a page that sets an authenticator app up, as a person would type it. */
export async function keyOn(page: Page): Promise<string> {
  const shown = await page.locator('[translate="no"]').first().innerText();
  return shown.replaceAll(/\s/g, '');
}

/** Accepts an invitation with a password and an authenticator app; ends at the recovery codes. */
export async function accept(page: Page, { path, locale }: Invited): Promise<string> {
  const t = accountWords(locale);
  await page.goto(path);
  const secret = await keyOn(page);
  await page.getByLabel(t('invitation.passwordLabel')).fill(PASSWORD);
  await page.getByLabel(t('totp.code')).fill(codeOf(secret));
  await page.getByRole('button', { name: t('invitation.go') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('recovery.title'));
  return secret;
}

/** Writes the recovery codes down; ends at the account. */
export async function writeDown(page: Page, locale: Locale): Promise<string[]> {
  const t = accountWords(locale);
  const codes = await page
    .getByRole('listitem')
    .filter({ hasText: /^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/ })
    .allInnerTexts();
  await page.getByLabel(t('recovery.saved')).check();
  await page.getByRole('button', { name: t('recovery.go') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account.title'));
  return codes;
}

/** Gives login and password; ends at the second step, unless they are wrong. */
export async function givePassword(
  page: Page,
  { login, locale }: Invited,
  password = PASSWORD,
): Promise<void> {
  const t = accountWords(locale);
  await page.getByLabel(t('signIn.login')).fill(login);
  await page.getByLabel(t('signIn.password')).fill(password);
  // After an attempt without an answer the button says "Send again".
  await page.getByLabel(t('signIn.password')).press('Enter');
}

/** Gives a code in the second step. */
export async function giveCode(page: Page, locale: Locale, code: string): Promise<void> {
  const t = accountWords(locale);
  await page.getByLabel(t('code.label'), { exact: true }).fill(code);
  await page.getByRole('button', { name: t('code.go') }).click();
}
