import { link } from '@/lib/auth/administer';
import { OPERATOR } from '@/lib/auth/issuer';
import { hasReached, oneStartAtATime, reach } from '@/lib/db/milestone';
import { prepareTraining, TRAINEES } from '@/lib/imports/prepare-training';
import type { OpenDatabase } from './database';

const HOURS = 12;

/**
 * On the embedded database, once in its life: the training organisation, and a sign-in link for each of its people, good
 * once and for twelve hours.
 * @returns the lines to print under the site's address; none on a later start or on somebody's own database
 */
export async function trainingLinks({ kind, adminUrl }: OpenDatabase, address: string): Promise<string[]> {
  if (kind !== 'embedded' || adminUrl === null) return [];
  return oneStartAtATime(adminUrl, async () => {
    if (await hasReached(adminUrl, 'training_prepared')) return [];
    await prepareTraining();
    const lines = [];
    for (const { login, name } of TRAINEES) {
      const made = await link(OPERATOR, login, new Date(), HOURS * 3_600_000);
      if (made.ok) lines.push(`  ${name.padEnd(20)} ${new URL(made.path, address).href}`);
    }
    await reach(adminUrl, 'training_prepared');
    return [
      `Try the workspaces on an invented case. Each link signs in once, within ${HOURS} hours, and is printed only now`,
      '(a new one: npm run member -- link LOGIN):',
      ...lines,
    ];
  });
}
