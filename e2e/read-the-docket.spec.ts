import { expect, test } from '@playwright/test';
import { caseOf } from './addresses';

// A reader opens the site and reads the trial of Bokaev and Ayan, in the language of their choice.

const READERS = [
  {
    locale: 'en-GB',
    home: '/en',
    welcome: 'Who is on trial, and on what ground',
    register: 'Register',
    title: /^Maks Bokaev and Talgat Ayan: ./,
    proceedings: 'Charges, findings, sentence, appeal',
    charges: [
      'inciting social, national, clan, racial, class or religious discord',
      'spreading knowingly false information',
      'organising unsanctioned gatherings and demonstrations',
    ],
    sentence: '5 years of imprisonment',
    verdictDays: ['28 November 2016 according to Amnesty International', 'November 2016 according to'],
    arrest: 'between 17 and 20 May 2016',
    lastReported: 'when last reported, 25 July 2017',
    notKnown: 'Whether custody went on is not known.',
    parties: 'Parties',
    links: 'Related cases',
    complaint: 'Maks Bokaev: complaint about the place where a sentence is served',
    strike: 'Hunger strike, between about 12 and about 26 June 2017',
    ruling: '12 June 2017',
  },
  {
    locale: 'ru-RU',
    home: '/ru',
    welcome: 'Кого судят и за что',
    register: 'Реестр',
    title: /^Maks Bokaev и Talgat Ayan: ./,
    proceedings: 'Обвинение, выводы суда, наказание, обжалование',
    charges: [
      'возбуждение социальной, национальной, родовой, расовой, сословной или религиозной розни',
      'распространение заведомо ложной информации',
      'организация несанкционированных собраний и демонстраций',
    ],
    sentence: 'лишение свободы на срок 5 лет',
    verdictDays: [
      '28 ноября 2016 года — по данным источника: Amnesty International',
      'ноябрь 2016 года — по',
    ],
    arrest: 'между 17 и 20 мая 2016 года',
    lastReported: '25 июля 2017 года',
    notKnown: 'Продолжалось ли заключение, неизвестно.',
    parties: 'Участники',
    links: 'Связанные дела',
    complaint: 'Maks Bokaev: жалоба на место отбывания наказания',
    strike: 'Голодовка, между примерно 12 и примерно 26 июня 2017 года',
    ruling: '12 июня 2017 года',
  },
  {
    locale: 'kk-KZ',
    home: '/kk',
    welcome: 'Кім, не үшін сотталып жатыр',
    register: 'Тізілім',
    title: /^Maks Bokaev және Talgat Ayan: ./,
    proceedings: 'Айып, сот тұжырымы, жаза, шағым',
    charges: [
      'әлеуметтік, ұлттық, рулық, нәсілдік, тектік-топтық немесе діни алауыздықты қоздыру',
      'көрінеу жалған ақпарат тарату',
      'рұқсат етілмеген жиналыстар мен демонстрациялар ұйымдастыру',
    ],
    sentence: '5 жыл мерзімге бас бостандығынан айыру',
    verdictDays: [
      '2016 жылғы 28 қараша — дереккөз бойынша: Amnesty International',
      '2016 жылғы қараша — дереккөз бойынша',
    ],
    arrest: '2016 жылғы 17–20 мамыр аралығында',
    lastReported: '2017 жылғы 25 шілде',
    notKnown: 'Қамау жалғасқан-жалғаспағаны белгісіз.',
    parties: 'Қатысушылар',
    links: 'Байланысты істер',
    complaint: 'Maks Bokaev: жазаны өтеу орнына қатысты шағым',
    strike: 'Аштық жариялау, шамамен 2017 жылғы 12–26 маусым аралығында',
    ruling: '2017 жылғы 12 маусым',
  },
];

for (const reader of READERS) {
  test.describe(`a reader whose browser asks for ${reader.locale}`, () => {
    test.use({ locale: reader.locale });

    test('reads the case of Bokaev and Ayan', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`${reader.home}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader.welcome);

      await page.getByRole('navigation').getByRole('link', { name: reader.register, exact: true }).click();
      await page.getByRole('searchbox').fill('Бокаев');
      await page.getByRole('searchbox').press('Enter');
      await page.getByRole('link', { name: reader.title }).click();
      await expect(page).toHaveURL(`${reader.home}/cases/${caseOf('R01')}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader.title);

      await test.step('both spellings', async () => {
        const parties = page.getByRole('region', { name: reader.parties, exact: true });
        await expect(parties).toContainText('Maks Bokaev');
        await expect(parties).toContainText('Max Bokayev');
      });

      await test.step('three charges and five years for each of the two', async () => {
        const proceedings = page.getByRole('region', { name: reader.proceedings });
        for (const charge of reader.charges) await expect(proceedings.getByText(charge)).toHaveCount(2);
        await expect(proceedings.getByText(reader.sentence)).toHaveCount(2);
      });

      await test.step('who says which day, and no day that nobody gives', async () => {
        const main = page.getByRole('main');
        for (const account of reader.verdictDays) await expect(main).toContainText(account);
        await expect(main).toContainText(reader.arrest);
        await expect(main).not.toContainText(/\b1[89][ .](May|мая|мамыр|05)/);
      });

      await test.step('held when last reported, and not a word about today', async () => {
        const main = page.getByRole('main');
        await expect(main).toContainText(reader.lastReported);
        await expect(main).toContainText(reader.notKnown);
      });

      await test.step('the complaint about the transfer and the hunger strike', async () => {
        const links = page.getByRole('region', { name: reader.links });
        await links.getByRole('link', { name: reader.complaint }).click();
        await expect(page).toHaveURL(`${reader.home}/cases/${caseOf('R02')}`);
        await expect(page.getByRole('main')).toContainText(reader.ruling);
        await expect(page.getByRole('main')).toContainText(reader.strike);
        await page.getByRole('link', { name: reader.title }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader.title);
      });
    });
  });
}

test('a reader of a language that we do not speak is met in English', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL('/en');
  await context.close();
});

test('a reader changes the language and stays on the same page', async ({ page }) => {
  await page.goto(`/en/cases/${caseOf('R01')}`);
  await page.getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(`/kk/cases/${caseOf('R01')}`);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(`/ru/cases/${caseOf('R01')}`);
});

test('a mark leads to its source, and the source to the cases that rest on it', async ({ page }) => {
  await page.goto(`/en/cases/${caseOf('R02')}`);
  await page.getByRole('link', { name: 'Source 1, § 5' }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.getByRole('link', { name: /Litany of abuses/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Litany of abuses');
  await expect(page.getByRole('link', { name: READERS[0]?.complaint })).toBeVisible();
});

test('the front page says of whom custody was reported, and of what day that is true', async ({ page }) => {
  await page.goto('/en');
  const custody = page.getByRole('region', { name: 'In custody when last reported' });
  await expect(custody).toContainText('We do not say that these people are held today');
  const rows = custody.getByRole('row').filter({ has: page.getByRole('cell') });
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) await expect(row).toContainText(/ 201[2-7]$/);
});
