import { createHash } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import { exportEvent } from '@/drizzle/schema/exports';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { findMyCase, type MyCase } from '@/lib/dossiers/my-cases';
import { caseFileText, exportCaseFiles } from './export-case-file';

/** A case file as it is handed over. The name tells the reference and the day at the courts, never a person. */
export type TakenFile = { fileName: string; text: string };

/**
 * Hands a member one whole case of theirs as a case file (JSON, UTF-8), by what they may see at this moment, and notes
 * who took it. Null if the case is not theirs now, whatever they could see when they asked for the page.
 */
export async function takeCaseFile(ctx: Context, ref: string): Promise<TakenFile | null> {
  const mine = await findMyCase(ctx.tx, ref);
  if (mine === null) return null;
  const [file] = await exportCaseFiles(ctx, [ref]);
  if (file === undefined) return null;
  const text = caseFileText(file);
  const sha256 = createHash('sha256').update(text).digest('hex');
  await ctx.tx.execute(sql`
    insert into record.export_event (case_id, actor, member_id, sha256)
    select ${mine.caseId}, m.name, m.id, ${sha256}
      from auth.member m join record.viewer() v on v.member_id = m.id`);
  return { fileName: `${ref}-${courtDay(ctx.now)}.json`, text };
}

export type Taken = { id: number; at: Date; actor: string };

/** The viewer's case under a reference and who took it out as a file, the latest first; null if it is not theirs. */
export async function readTakings(
  { tx }: Context,
  ref: string,
): Promise<{ of: MyCase; taken: Taken[] } | null> {
  const of = await findMyCase(tx, ref);
  if (of === null) return null;
  const taken = await tx
    .select({ id: exportEvent.id, at: exportEvent.at, actor: exportEvent.actor })
    .from(exportEvent)
    .where(eq(exportEvent.caseId, of.caseId))
    .orderBy(desc(exportEvent.id))
    .limit(100);
  return { of, taken };
}
