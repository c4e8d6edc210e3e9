import { DrizzleQueryError } from 'drizzle-orm';

// Database errors carry bound values in their message; only the name of what was violated may leave this file.

type DatabaseError = { code: string; constraint_name?: string; table_name?: string; column_name?: string };

// Every SQLSTATE holds a digit; the system's own EPIPE has as many letters and is none.
const SQLSTATE = /^(?=.*[0-9])[0-9A-Z]{5}$/;

function databaseError(error: unknown): DatabaseError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && SQLSTATE.test(at.code))
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

/** What is left of a database error outside: its code, and the names of the rule and the place. No query, no value. */
export class DatabaseFailure extends Error {
  readonly code: string;
  readonly constraint_name?: string;
  readonly table_name?: string;
  readonly column_name?: string;

  constructor(code: string, { constraint_name, table_name, column_name }: Partial<DatabaseError> = {}) {
    super(['the database failed:', code, constraint_name, table_name, column_name].filter(Boolean).join(' '));
    this.name = 'DatabaseFailure';
    this.code = code;
    if (constraint_name) this.constraint_name = constraint_name;
    if (table_name) this.table_name = table_name;
    if (column_name) this.column_name = column_name;
  }
}

/**
 * The same failure without what was asked for: whoever logs an uncaught error (Next does) would write down the query and
 * its bound values, and with a search the name somebody looked for. Anything that is no database error stays as it is.
 */
export function withoutValues(error: unknown): unknown {
  const found = databaseError(error);
  if (found !== null) return new DatabaseFailure(found.code, found);
  return error instanceof DrizzleQueryError ? new DatabaseFailure(codeBelow(error)) : error;
}

function codeBelow({ cause }: Error): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
