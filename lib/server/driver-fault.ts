/**
 * Whether an error is the database driver's own, thrown into nowhere when a connection is cut inside a transaction
 * (postgres 3.4.9 writes to a socket that is gone). The query it belongs to is refused on its own; the process goes on.
 */
export function isDriverFault(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /node_modules\/postgres\/(?:c?js\/)?src\/connection\.js/.test(error.stack ?? '')
  );
}
