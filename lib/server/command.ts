import { type OpenDatabase, openDatabase } from './database';
import { home } from './home';
import { loadKeys } from './keys';
import { sentenceFor } from './refusal';

/** A command that the operator typed: its words, and where it says things. Returns the exit code. */
export type Command = (words: readonly string[], database: OpenDatabase) => Promise<number>;

/**
 * Runs an operator's command with the database open, and closes it again; what cannot go on is one sentence on standard
 * error and exit code 1. Works beside a running site, and starts the embedded database for itself when there is none.
 */
export async function runCommand(command: Command): Promise<void> {
  let database: OpenDatabase | null = null;
  try {
    database = await openDatabase(loadKeys(home()), () => {});
    process.exitCode = await command(process.argv.slice(2), database);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exitCode = 1;
  } finally {
    await database?.close();
  }
}

/** Splits typed words into options (`--check`, `--to FOLDER` when `valued` names it) and the rest. */
export function readWords(words: readonly string[], valued: readonly string[] = []) {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) rest.push(word);
    else if (valued.includes(word)) options.set(word, words[++at] ?? '');
    else options.set(word, '');
  }
  return { options, rest };
}
