import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { startTrialProvider, type TrialProvider } from '@/lib/auth/trial-provider';
import { accept, codeOf, giveCode, type Invited, invited, writeDown } from './newcomer';
import { accountWords, workspaceWords } from './words';

// An organisation's own identity provider, on the loopback: a linked account lets in, nothing else does. One provider
// stands at the address the site was told, so these stories come one after the other.

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'default', timeout: 120_000 });

const NAME = { name: 'FICTION Bureau' };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
let provider: TrialProvider;

const start = async () => {
  provider = await startTrialProvider(Number(new URL(process.env.E2E_ISSUER ?? '').port));
};
test.beforeAll(start);
test.afterAll(() => provider.close());
test.beforeEach(() => {
  const subject = `FICTION ${test.info().testId} ${Date.now()}`;
  Object.assign(provider.ways, { subject, methods: ['pwd'], age: 0, claims: {}, cancels: false });
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signOut(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/account`);
  await press(page, workspaceWords(locale)('shell.signOut'));
}

/** Sets out from the sign-in page. Where the provider sends the browser back is where this ends. */
async function through(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/sign-in?next=/${locale}/account`);
  await press(page, accountWords(locale)('provider.go', NAME));
}

/** A new member with the provider's present subject linked, signed out again; the secret of their app. */
async function linkedMember(page: Page, locale: Locale): Promise<{ who: Invited; secret: string }> {
  const t = accountWords(locale);
  const who = await invited(locale);
  const secret = await accept(page, who);
  await writeDown(page, locale);
  await press(page, t('provider.link', NAME));
  await expect(page.getByRole('status')).toHaveText(t('provider.linked', NAME));
  await signOut(page, locale);
  return { who, secret };
}

for (const [locale, javaScriptEnabled] of [
  ['en', true],
  ['ru', false],
] as const) {
  test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const t = accountWords(locale);

    test('a linked account lets in by two factors there, by one only with our second step', async ({
      page,
      context,
    }) => {
      const { who, secret } = await linkedMember(page, locale);

      provider.ways.methods = ['pwd', 'otp'];
      await through(page, locale);
      await expect(heading(page)).toHaveText(t('account.title'));
      await expect(page.getByText(who.login)).toBeVisible();
      const left = (await context.cookies()).map(({ name }) => name);
      expect(left.filter((name) => /oidc|authjs/.test(name))).toEqual([]);

      await signOut(page, locale);
      provider.ways.methods = ['pwd'];
      await through(page, locale);
      await expect(heading(page)).toHaveText(t('code.title'));
      await page.goto(`/${locale}/account`);
      await expect(page).not.toHaveURL(/\/account$/);
      await page.goto(`/${locale}/sign-in/code?next=/${locale}/account`);
      await giveCode(page, locale, codeOf(secret, 1));
      await expect(heading(page)).toHaveText(t('account.title'));

      // Unlinked, it lets nobody in.
      await page
        .locator('#provider')
        .getByRole('button', { name: t('account.remove') })
        .click();
      await expect(page.getByText(t('provider.none', NAME))).toBeVisible();
      await signOut(page, locale);
      provider.ways.methods = ['mfa'];
      await through(page, locale);
      await expect(page.getByRole('alert').first()).toContainText(t('provider.refused', NAME));
    });

    test('whoever is not known here, or turns back there, is told so and nothing more', async ({ page }) => {
      provider.ways.methods = ['mfa'];
      await through(page, locale);
      const said = page.getByRole('alert').first();
      await expect(said).toContainText(t('provider.refused', NAME));
      const stranger = (await said.textContent()) ?? '';
      provider.ways.cancels = true;
      await through(page, locale);
      await expect(page).toHaveURL(/provider=refused/);
      await expect(said).toHaveText(stranger);
      await page.goto(`/${locale}/account`);
      await expect(heading(page)).toHaveText(t('signIn.title'));
    });

    test('a provider that does not answer is named as what is wrong', async ({ page }) => {
      await provider.close();
      try {
        await through(page, locale);
        await expect(page.getByRole('alert').first()).toContainText(t('refused.provider_unreachable'));
        await expect(page.getByLabel(t('signIn.login'))).toBeVisible();
      } finally {
        await start();
      }
    });
  });
}

test('a changed state, a changed nonce and a code that was used open nothing', async ({ page }) => {
  const t = accountWords('en');
  await linkedMember(page, 'en');
  provider.ways.methods = ['mfa'];
  const refused = () => expect(page.getByRole('alert').first()).toContainText(t('provider.refused', NAME));

  // What the provider answers with, held back on its way to the site.
  const backs: string[] = [];
  await page.route('**/authorize?*', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const back = new URL(answer.headers().location ?? '');
    if (backs.length === 0) back.searchParams.set('state', `${back.searchParams.get('state')}x`);
    backs.push(back.href);
    await route.fulfill({ status: 302, headers: { location: back.href } });
  });
  await through(page, 'en');
  await refused();

  provider.ways.claims = { nonce: 'of another visit' };
  await through(page, 'en');
  await refused();

  provider.ways.claims = {};
  await through(page, 'en');
  await expect(heading(page)).toHaveText(t('account.title'));
  await signOut(page, 'en');
  await page.goto(backs.at(-1) ?? '');
  await refused();
  await page.goto('/en/account');
  await expect(heading(page)).toHaveText(t('signIn.title'));
});

test('nothing else of the library is there, and the policy of the sign-in page is that of every page', async ({
  request,
}) => {
  for (const path of ['signin', 'signin/oidc', 'signout', 'session', 'csrf', 'providers', 'callback/other']) {
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  }
  const bare = await request.get('/api/auth/callback/oidc?code=x&state=y', { maxRedirects: 0 });
  expect([bare.status(), bare.headers().location]).toEqual([303, '/en/sign-in?provider=refused']);
  const policy = (await request.get('/en/sign-in')).headers()['content-security-policy'];
  expect(policy).toContain("form-action 'self';");
  expect(policy).not.toContain('127.0.0.1');
});
