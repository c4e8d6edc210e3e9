import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TeamRole } from '@/drizzle/vocabulary/teams';
import type { Viewer } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import { CASE, SETTING } from '@/lib/db/invariants/setting';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { MOST_SENT_BYTES } from '../document';
import { finishUpload } from '../finish-upload';
import { openDocument } from '../open-document';
import { findCustody, listDocuments } from '../queries';
import { receivePart } from '../receive-part';
import { type Announced, startUpload } from '../start-upload';
import { jpeg } from './pictures';

// FICTION throughout: for database tests of documents.

interface TrialMember {
  id: string;
  viewer: Viewer;
}

interface Admin {
  unsafe(statement: string): PromiseLike<readonly Record<string, unknown>[]>;
  end(): Promise<void>;
}

/** What lib/db/trial-team.ts makes; handed in by the tests, since documents stand left of acts. */
type TrialTeam<A extends Admin, M extends TrialMember> = (database: TestDatabase) => {
  admin: A;
  join(name: string): Promise<M>;
  on(caseId: string, memberId: string, role: TeamRole, lead?: boolean): Promise<void>;
};

export const REF = 'kz-2b3c4';
export const CANARY = 'FICTION-CANARY-7f3k9-in-the-clear';

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
export const announce = (bytes: Buffer, more: Partial<Announced> = {}): Announced => ({
  ...{ id: randomUUID(), fileName: 'Приговор.jpg', bytes: bytes.length, sha256: null },
  ...{ circle: null, title: null, factId: null },
  ...more,
});

/** A photo of exactly this length, with the canary in every record of it. */
export function photo(length: number): Buffer {
  const filled = Buffer.alloc(length, CANARY);
  jpeg().copy(filled);
  return filled;
}

/** Two lawyers and an editor of one case, a reviewer who only reads, a lawyer of another case, and a store of files. */
export async function trialCase<A extends Admin, M extends TrialMember>(trialTeam: TrialTeam<A, M>) {
  const database = await testDatabase();
  const team = trialTeam(database);
  await team.admin.unsafe(SETTING);
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  process.env.DOCKET_FILES = folder;
  process.env.DOCKET_FILES_KEY = 'a key of files that is only for tests';
  const lawyer = await team.join('A. Lawyer');
  const colleague = await team.join('B. Lawyer');
  const editor = await team.join('An editor');
  const reviewer = await team.join('A reviewer');
  const stranger = await team.join('A stranger');
  await team.on(CASE, lawyer.id, 'lawyer', true);
  await team.on(CASE, colleague.id, 'lawyer');
  await team.on(CASE, editor.id, 'editor');
  await team.on(CASE, reviewer.id, 'reviewer');
  await team.on('00000000-0000-4000-8000-000000000002', stranger.id, 'lawyer');

  const start = (who: TrialMember, announced: Announced) =>
    as(who.viewer, (ctx) => startUpload(ctx, REF, announced));
  const send = (who: TrialMember, id: string, offset: number, part: Buffer) =>
    as(who.viewer, (ctx) => receivePart(ctx, REF, id, offset, part));
  const finish = (who: TrialMember, id: string) => finishUpload(who.viewer, REF, id);
  const list = (who: TrialMember) => as(who.viewer, (ctx) => listDocuments(ctx, REF));
  const custody = (who: TrialMember, id: string) => as(who.viewer, (ctx) => findCustody(ctx, REF, id));

  return {
    ...{ admin: team.admin, lawyer, colleague, editor, reviewer, stranger },
    ...{ start, send, finish, list, custody },
    /** Sends a whole file; the document's id. Throws if it is not kept. */
    async bring(who: TrialMember, bytes: Buffer, more: Partial<Announced> = {}): Promise<string> {
      const announced = announce(bytes, more);
      await start(who, announced);
      for (let at = 0; at < bytes.length; at += MOST_SENT_BYTES) {
        await send(who, announced.id, at, bytes.subarray(at, at + MOST_SENT_BYTES));
      }
      const finished = await finish(who, announced.id);
      if (!finished.ok || finished.upload.state !== 'kept') throw new Error(JSON.stringify(finished));
      return announced.id;
    },
    /** Opens a document and reads it to its end; null for who may not. */
    async save(who: TrialMember, id: string): Promise<Buffer | null> {
      const opened = await as(who.viewer, (ctx) => openDocument(ctx, REF, id));
      if (opened === null) return null;
      const records: Buffer[] = [];
      for await (const record of opened.records) records.push(record);
      return Buffer.concat(records);
    },
    seen: async (who: TrialMember, id: string) => (await list(who))?.kept.some((d) => d.id === id) ?? false,
    /** The custody log in short: who did what. */
    log: async (who: TrialMember, id: string) =>
      (await custody(who, id))?.log.map(({ actor, act }) => `${actor}: ${act}`),
    stored: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => statSync(file).isFile()),
    async folderOf(id: string): Promise<string> {
      const [row] = await team.admin.unsafe(`select stored_as from record.document where id = '${id}'`);
      return path.join(folder, String(row?.stored_as));
    },
    async end() {
      await team.admin.end();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
