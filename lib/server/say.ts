export type Say = (line: string) => void;

/** Prints one line of progress to the person at the keyboard, indented under the first one. */
export const say: Say = (line) => {
  process.stdout.write(`  ${line}\n`);
};

/** Prints one line about something that went wrong while running, with its time; never who asked or for what. */
export const complain: Say = (line) => {
  process.stderr.write(`  ${new Date().toISOString()} ${line}\n`);
};

/** How long something took, in the words of a progress line: `0.4 s`, `26 s`. */
export function since(start: number): string {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
