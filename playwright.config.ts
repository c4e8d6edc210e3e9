import { defineConfig } from '@playwright/test';

/** The site under test and the browser are chosen by `npm test`, which sets both variables. */
const { E2E_BASE_URL, E2E_HOME, CHROMIUM_PATH, CI, PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;

// Stories of members publish, too: the docket is read while nobody changes it.
const KEEPING =
  /(bad-input|canary|documents|forged|from-court-to-the-docket|hostile-text|keep-a-case|name-somebody|offline|oidc|policy|record-hearing-outcome|sign-in|team-and-history|two-lawyers)\.spec\.ts$/;
const OPERATING = /(publish-and-withdraw|without-the-database)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  retries: 0,
  // Never a measure of speed: a busy machine takes its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  // First those that only read, then those of members, last, one at a time, those that operate the site as a whole.
  // A site of which nobody gives the folder is not ours to change: it is only read.
  projects: [
    { name: 'reading', testIgnore: [KEEPING, OPERATING] },
    ...(E2E_HOME
      ? [
          { name: 'keeping', testMatch: KEEPING, dependencies: ['reading'] },
          {
            name: 'operating',
            testMatch: OPERATING,
            dependencies: ['keeping'],
            workers: 1,
            fullyParallel: false,
          },
        ]
      : []),
  ],
  use: {
    baseURL: E2E_BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      // Not the argument list that the npm Chromium recommends: it switches web security off.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
