import { withoutValues } from '@/lib/db/errors';

/**
 * Writes down that an action failed: what kind of failure and where in our code, never its message unless it is one of
 * ours without values. What a member typed stands in no log.
 */
export function logFailure(error: unknown): void {
  const bare = withoutValues(error);
  const known = bare instanceof Error;
  const kind = known ? (bare.name === 'DatabaseFailure' ? bare.message : bare.name) : 'unknown';
  const place = known ? bare.stack?.split('\n').find((line) => /^\s+at /.test(line)) : undefined;
  console.error(`an action failed: ${kind}${place ?? ''}`);
}
