import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { requestPublication } from '@/lib/cases/request-publication';
import { as } from '@/lib/db/as';
import { urlVariable } from '@/lib/db/connect';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { kickPublisher, type Publisher, startPublisher } from './publisher';
import { findCase } from './queries';
import { approve, enter, TRIAL, trialDossier } from './trial-docket';

let database: TestDatabase;
let publisher: Publisher | undefined;

beforeAll(async () => {
  database = await testDatabase();
});
afterEach(() => publisher?.stop());
afterAll(() => database.drop());

async function requested(ref: string): Promise<void> {
  const caseId = await enter(trialDossier(ref));
  await approve(caseId);
  await as(TRIAL, (ctx) => requestPublication(ctx, caseId));
}
const isPublished = async (ref: string) => expect(await findCase(ref)).not.toBeNull();

describe('the publisher', () => {
  it('settles by itself what is asked, and counts what it settled when told to do it now', async () => {
    await requested('kz-eeee2');
    publisher = startPublisher();
    await vi.waitFor(() => isPublished('kz-eeee2'), { timeout: 20_000 });
    await requested('kz-eeee3');
    await requested('kz-eeee4');
    const rounds = await Promise.all([publisher.now(), publisher.now(), publisher.now()]);
    expect(rounds.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2);
    await isPublished('kz-eeee3');
    await isPublished('kz-eeee4');
  });

  it('is reached from anywhere in the process, and by nobody once it has stopped', async () => {
    publisher = startPublisher();
    await requested('kz-eeee5');
    kickPublisher();
    await vi.waitFor(() => isPublished('kz-eeee5'), { timeout: 20_000 });
    await publisher.stop();
    await requested('kz-eeee6');
    kickPublisher();
    expect(await findCase('kz-eeee6')).toBeNull();
  });

  it('goes on when the database was away, says so once and tells nothing of the case', async () => {
    const said: string[] = [];
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    const address = process.env[urlVariable('publisher')];
    process.env[urlVariable('publisher')] = 'postgres://docket_publisher:none@127.0.0.1:9/nowhere';
    publisher = startPublisher();
    await requested('kz-eeee7');
    await expect(publisher.now()).rejects.toThrow();
    await vi.waitFor(() => expect(said).toHaveLength(1), { timeout: 20_000 });
    process.env[urlVariable('publisher')] = address;
    await vi.waitFor(() => isPublished('kz-eeee7'), { timeout: 30_000 });
    write.mockRestore();
    expect(said.join()).toMatch(/waiting for the database \([A-Za-z0-9_]+\)/);
    expect(said.join()).not.toMatch(/kz-eeee7|Testbaeva/);
  });
});
