import { expect, type Page, test } from '@playwright/test';
import { bringCourtDay, type CourtDay, IN_TEN_DAYS, signInAs } from './court-day';
import { lawyerWords, vocabularyWords, workspaceWords } from './words';

// Two lawyers enter the outcome of one hearing at the same time: the second sees both, and chooses.

test.describe.configure({ timeout: 180_000 });

const locale = 'ru';
const t = lawyerWords(locale);
const say = workspaceWords(locale);
const word = vocabularyWords(locale);

const open = async (page: Page, login: string, { ref }: CourtDay) => {
  await signInAs(page, login, locale);
  await page.goto(`/${locale}/lawyer/hearings/${ref}/h1`);
};
const tile = (page: Page, name: string) =>
  page.locator('#outcome label').filter({ hasText: new RegExp(`^${word(`outcomeTile.${name}`)}$`, 'i') });
const button = (page: Page, name: string) => page.locator('#outcome').getByRole('button', { name });
const entered = (page: Page) => page.getByRole('region', { name: t('hearing.entered'), exact: true });

for (const javaScriptEnabled of [true, false]) {
  test(`the second sees both versions and chooses, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const day = await bringCourtDay('demo-editor', 'demo-lawyer');
    const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled };
    const [first, second] = [
      await (await browser.newContext(phone)).newPage(),
      await (await browser.newContext(phone)).newPage(),
    ];
    await open(first, 'demo-editor', day);
    await open(second, 'demo-lawyer', day);

    await tile(first, 'adjourned').click();
    await first.getByLabel(t('outcome.next'), { exact: true }).fill(IN_TEN_DAYS);
    await button(first, t('outcome.save')).click();
    await expect(entered(first)).toContainText(word('hearingOutcome.adjourned'));

    await tile(second, 'custody_extended').click();
    await second.getByLabel(t('outcome.until'), { exact: true }).fill(IN_TEN_DAYS);
    await second.getByLabel(t('outcome.order'), { exact: true }).fill('№ 7, ВЫМЫСЕЛ');
    await button(second, t('outcome.save')).click();
    const notice = second.locator('#outcome').getByRole('alert');
    await expect(notice).toContainText(say('form.conflict'));
    await expect(notice).toContainText(word('hearingOutcome.adjourned'));
    await expect(notice).toContainText('№ 7, ВЫМЫСЕЛ');
    // Nothing is overwritten while they compare.
    await first.reload();
    await expect(entered(first)).toContainText(word('hearingOutcome.adjourned'));

    await button(second, say('form.sendMine')).click();
    await expect(entered(second)).toContainText(word('hearingOutcome.held'));
    const follows = second.getByRole('region', { name: t('hearing.follows') });
    await expect(follows).toContainText(day.name);
    await first.goto(`/${locale}/lawyer`);
    await expect(first.getByRole('region', { name: t('home.coming') })).not.toContainText(day.court);
    await expect(first.getByRole('region', { name: t('home.changed') })).toContainText('Demo lawyer');
    await first.context().close();
    await second.context().close();
  });
}
