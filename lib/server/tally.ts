import { z } from 'zod';

/** How many checks passed and failed: a test counts one, a tool such as the formatter counts one. */
export type Tally = { passed: number; failed: number };

const VITEST = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const PLAYWRIGHT = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts a report of `vitest --reporter=json`; a file that failed before any of its tests counts as one failure. */
export function countVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = VITEST.parse(report);
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Counts a report of Playwright's `json` reporter; a test that passed only when repeated has failed. */
export function countPlaywright(report: unknown): Tally {
  const { stats, errors } = PLAYWRIGHT.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of a run, alone on its line: `412 passed, 0 failed`. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
