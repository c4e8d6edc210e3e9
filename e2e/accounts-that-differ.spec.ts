import { expect, test } from '@playwright/test';
import { caseOf, EVERY_PAGE } from './addresses';
import { htmlOf, wordsOf } from './ask';

// Two counts of the people arrested before 21 May 2016 stand side by side, each with who says it, and nowhere summed.

const READERS = [
  {
    locale: 'en',
    numbers: 'Numbers',
    differ: 'The sources differ',
    accounts: [
      /at least 34 people.*according to Amnesty International/,
      /at least 24 people.*Norwegian Helsinki/,
    ],
    note: 'they are never added up',
  },
  {
    locale: 'ru',
    numbers: 'Числа',
    differ: 'Источники расходятся',
    accounts: [/не менее 34 человек.*Amnesty International/, /не менее 24 человек.*Norwegian Helsinki/],
    note: 'числа не складываются',
  },
  {
    locale: 'kk',
    numbers: 'Сандар',
    differ: 'Дереккөздер әртүрлі айтады',
    accounts: [/кемінде 34 адам.*Amnesty International/, /кемінде 24 адам.*Norwegian Helsinki/],
    note: 'қосылмайды',
  },
];

for (const { locale, numbers, differ, accounts, note } of READERS) {
  test(`24 and 34 stand side by side with their sources, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/cases/${caseOf('R07')}`);
    const section = page.getByRole('region', { name: numbers, exact: true });
    await expect(section).toContainText(differ);
    await expect(section).toContainText(note);
    for (const account of accounts) {
      const line = section.getByRole('listitem').filter({ hasText: account }).last();
      await expect(line).toBeVisible();
      await expect(line.getByRole('link').first()).toHaveAttribute('href', /^#source-\d$/);
    }
  });
}

test('the same names disagree about a day: each says its own', async ({ page }) => {
  await page.goto(`/en/cases/${caseOf('R01')}`);
  const accounts = page.getByRole('listitem').filter({ hasText: /^November 2016 according to / });
  await expect(accounts.first()).toContainText('International Partnership for Human Rights');
});

const SUM = /(?<![\p{L}\d§.,:-])58(?![\p{L}\d.,:-])/u;

test('58, their sum, stands on no page', async () => {
  expect(wordsOf('<p>in all 58 people</p>')).toMatch(SUM);
  const summed: string[] = [];
  for (const { address } of EVERY_PAGE) {
    // The page on method says in so many words that 24 beside 34 is not 58.
    const words = wordsOf(await htmlOf(address)).replace(/24[^.]{1,60}34[^.]{1,60}58/, '');
    if (SUM.test(words)) summed.push(address);
  }
  expect(summed).toEqual([]);
});
