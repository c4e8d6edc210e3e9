import { runChecks } from './check-steps';
import { lastLine } from './tally';

const tally = await runChecks();
process.stdout.write(`\n${lastLine(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
