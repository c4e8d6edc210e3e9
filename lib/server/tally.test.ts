import { expect, test } from 'vitest';
import { countPlaywright, countVitest, lastLine, sum } from './tally';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('a vitest report counts its tests, and a file that broke before its tests as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
});

test('a Playwright report counts a flaky test and an error outside tests as failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});

test('the last line adds everything up', () => {
  expect(
    lastLine(
      sum([
        { passed: 3, failed: 0 },
        { passed: 1, failed: 2 },
      ]),
    ),
  ).toBe('4 passed, 2 failed');
});
