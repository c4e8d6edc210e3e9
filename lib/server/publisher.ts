import { existsSync } from 'node:fs';
import { inProject } from './home';

type Publisher = { stop(): Promise<void> };

/** Starts the publisher's job, which hands approved cases to the docket. Null in a build that has none. */
export async function startPublisher(): Promise<Publisher | null> {
  const file = inProject('lib', 'docket', 'publisher.ts');
  if (!existsSync(file)) return null;
  const job = (await import(file)) as { startPublisher(): Publisher };
  return job.startPublisher();
}
