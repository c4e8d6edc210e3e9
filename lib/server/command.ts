import { mayConnect } from '@/lib/db/connect';
import { sealDue } from '@/lib/history/seal';
import { type OpenDatabase, openDatabase } from './database';
import { home } from './home';
import { loadKeys } from './keys';
import { StartRefusal, sentenceFor } from './refusal';

/** A command that the operator typed: its words, and where it says things. Returns the exit code. */
export type Command = (words: readonly string[], database: OpenDatabase) => Promise<number>;

/**
 * Runs an operator's command with the database open, and closes it again; what cannot go on is one sentence on standard
 * error and exit code 1. Works beside a running site, and starts the embedded database for itself when there is none.
 * What it entered is sealed at its end, unless the command only looks (`seals: false`): then nothing hides what it finds.
 */
export async function runCommand(command: Command, { seals = true } = {}): Promise<void> {
  let database: OpenDatabase | null = null;
  try {
    database = await openDatabase(loadKeys(home()), () => {});
    process.exitCode = await command(process.argv.slice(2), database);
    if (seals && mayConnect('sealer')) while ((await sealDue()) > 0);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exitCode = 1;
  } finally {
    await database?.close();
  }
}

/**
 * Splits typed words into options (`--to FOLDER` when `valued` names it, `--check` when `flags` does) and the rest.
 * Refuses an option that there is not, and one that npm kept for itself: a dry run must not become a real one.
 */
export function readWords(
  words: readonly string[],
  valued: readonly string[] = [],
  flags: readonly string[] = [],
) {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) rest.push(word);
    else if (valued.includes(word)) options.set(word, words[++at] ?? '');
    else if (flags.includes(word)) options.set(word, '');
    else
      throw new StartRefusal(`There is no option ${word} here; options: ${[...flags, ...valued].join(' ')}.`);
  }
  const kept = flags.find((flag) => process.env[`npm_config_${flag.slice(2)}`] && !options.has(flag));
  if (kept !== undefined) throw new StartRefusal(`npm took ${kept} for itself: put "--" before the options.`);
  return { options, rest };
}
