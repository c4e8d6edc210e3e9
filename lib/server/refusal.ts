/** A start that cannot go on, said in one sentence to the person at the keyboard. Carries no stack to them. */
export class StartRefusal extends Error {}

type Coded = { code?: unknown; message?: unknown; cause?: unknown; address?: unknown; port?: unknown };

function coded(error: unknown): Coded {
  return typeof error === 'object' && error !== null ? error : {};
}

const NOT_OURS =
  'This user may not read or change a file that a start needs: start as the user who made it, or set DOCKET_HOME.';

const SENTENCES: Record<string, string> = {
  ENOSPC: 'The disk is full: free some space and start again; nothing was lost.',
  '53100': 'The disk of the database is full: free some space and start again; nothing was lost.',
  EROFS: 'The disk cannot be written to: start from a folder that this user may change.',
  EACCES: NOT_OURS,
  EPERM: NOT_OURS,
  EADDRINUSE: 'The port is taken: stop what listens there, or choose another with PORT.',
  ECONNREFUSED: 'The database cannot be reached: nothing answers at the address in DATABASE_URL.',
  ECONNRESET: 'The database cannot be reached: it closed the connection.',
  ENOTFOUND: 'The database cannot be reached: the name in DATABASE_URL is not known.',
  EAI_AGAIN: 'The database cannot be reached: its name could not be looked up.',
  EHOSTUNREACH: 'The database cannot be reached: there is no way to its address.',
  ENETUNREACH: 'The database cannot be reached: there is no way to its address.',
  ETIMEDOUT: 'The database cannot be reached: it did not answer in time.',
  CONNECT_TIMEOUT: 'The database cannot be reached: it did not answer in time.',
  CONNECTION_CLOSED: 'The database closed the connection while it was being used.',
  '28P01': 'The database refused the password.',
  '28000': 'The database refused this user.',
  '3D000': 'The database named in DATABASE_URL does not exist: create it first.',
  '42501':
    'The user in DATABASE_URL may not do what a start needs: it must create roles, schemas and extensions.',
  '53300': 'The database has no free connection left.',
  '57P03': 'The database is still starting up: try again in a moment.',
};

/**
 * The one sentence for an error that ended a start. Takes anything thrown; the cause is asked before the error
 * around it, because a query error's own message repeats the bound values.
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof StartRefusal) return error.message;
  const { code, message, cause } = coded(error);
  if (cause !== undefined && cause !== null) return sentenceFor(cause);
  if (typeof message === 'string' && message.includes('No space left on device')) return sentenceOf('ENOSPC');
  if (typeof code === 'string' && SENTENCES[code] !== undefined) return SENTENCES[code];
  const first = typeof message === 'string' ? message.split('\n')[0] : String(error);
  return `The start stopped on something unexpected${typeof code === 'string' ? ` (${code})` : ''}: ${first}`;
}

function sentenceOf(code: string): string {
  return SENTENCES[code] ?? code;
}
