import { verifyChain } from '@/lib/docket/verify-chain';
import { readWords, runCommand } from './command';
import { StartRefusal } from './refusal';

// Recomputes the public chain. An end noted down earlier (--end SEQ:LINK) also detects a chain rewritten as a whole.
await runCommand(async (words) => {
  const { options } = readWords(words, ['--end']);
  const [, seq, link] = /^([0-9]+):([0-9a-f]+)$/.exec(options.get('--end') ?? '') ?? [];
  if (options.has('--end') && link === undefined)
    throw new StartRefusal('Usage: npm run verify -- [--end SEQ:LINK]');
  const { ok, end, withBody, withdrawn, faults } = await verifyChain(
    link === undefined ? [] : [{ seq: Number(seq), link }],
  );
  for (const { seq: at, fault } of faults) process.stdout.write(`${at}: ${fault.replaceAll('_', ' ')}\n`);
  process.stdout.write(
    `${ok ? 'the chain holds' : 'the chain is broken'}: ${withBody} revisions, ${withdrawn} withdrawn\n`,
  );
  process.stdout.write(`end ${end.seq}:${end.link}\n`);
  return ok ? 0 : 1;
});
