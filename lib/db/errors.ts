// Database errors carry bound values in their message; only the name of what was violated may leave this file.

type DatabaseError = { code: string; constraint_name?: string; table_name?: string; column_name?: string };

function databaseError(error: unknown): DatabaseError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code))
      return at as Error & DatabaseError;
  }
  return null;
}

/**
 * The name of the rule that a refused statement broke (constraint, or table and column), without any value; null if the
 * error is no refusal of the database (class 23: integrity).
 */
export function reasonOf(error: unknown): string | null {
  const found = databaseError(error);
  if (found === null || !found.code.startsWith('23')) return null;
  return found.constraint_name ?? [found.table_name, found.column_name].filter(Boolean).join('.');
}

/** SQLSTATE of a database error, or null. */
export const sqlState = (error: unknown): string | null => databaseError(error)?.code ?? null;
