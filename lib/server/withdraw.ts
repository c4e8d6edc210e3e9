import { operator } from '@/lib/auth/viewer';
import { withdraw } from '@/lib/docket/withdraw';
import { readWords, runCommand } from './command';
import { StartRefusal } from './refusal';

// Takes published cases off the docket at once: every revision, or those named by --revision.
await runCommand(async (words) => {
  const { options, rest } = readWords(words, ['--revision']);
  if (rest.length === 0) throw new StartRefusal('Usage: npm run withdraw -- [--revision N] REFERENCE…');
  const number = options.get('--revision');
  if (number !== undefined && !/^[1-9][0-9]*$/.test(number))
    throw new StartRefusal(`There is no revision ${number}.`);
  let missing = 0;
  for (const ref of rest) {
    const gone = await withdraw(
      operator('operator'),
      ref,
      number === undefined ? undefined : [Number(number)],
    );
    if (gone === 0) missing += 1;
    process.stdout.write(
      `${ref}: ${gone === 0 ? 'nothing is published under this reference' : `withdrawn, ${gone} revisions`}\n`,
    );
  }
  return missing > 0 ? 1 : 0;
});
