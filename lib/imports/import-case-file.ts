import { and, desc, eq, sql } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { approval as approvalTable } from '@/drizzle/schema/reviews';
import type { Viewer } from '@/lib/auth/viewer';
import { requestPublication } from '@/lib/cases/request-publication';
import { as, type Context } from '@/lib/db/as';
import { reasonOf } from '@/lib/db/errors';
import { canonicalJson, sha256Of } from '@/lib/dossiers/canonical';
import { changes } from '@/lib/dossiers/changes';
import { compile } from '@/lib/dossiers/compile';
import type { Dossier } from '@/lib/dossiers/dossier';
import type { Problem } from '@/lib/dossiers/problem';
import { writeDossier } from '@/lib/dossiers/write';
import type { Approval, CaseFile } from './case-file';

export type ImportOptions = {
  /** Who imports, for the history. */
  by: Viewer;
  /** The organisation whose case it becomes. */
  tenantId: string;
  publish: boolean;
  /** Try everything, keep nothing. */
  dryRun: boolean;
};
export type Imported = { outcome: 'imported' | 'unchanged' } | { outcome: 'refused'; problems: Problem[] };

/**
 * Imports one case file in one transaction: the case becomes what the file says, or nothing changes. The same file again
 * changes nothing. Refuses a case that was edited in the record since its last import, and names the differences.
 */
export async function importCaseFile(file: CaseFile, options: ImportOptions): Promise<Imported> {
  try {
    return await as(options.by, async (ctx) => {
      const done = await bring(ctx, file, options);
      if (options.dryRun) {
        await ctx.tx.execute(sql`set constraints all immediate`);
        throw new DryRun(done);
      }
      return done;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.done;
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return refused([{ place: file.dossier.ref, remedy: `the record refuses this: ${reason}` }]);
  }
}

class DryRun extends Error {
  constructor(readonly done: Imported) {
    super('a dry run keeps nothing');
  }
}

const refused = (problems: Problem[]): Imported => ({ outcome: 'refused', problems });

async function bring(ctx: Context, file: CaseFile, options: ImportOptions): Promise<Imported> {
  const { tx } = ctx;
  const { dossier: d } = file;
  const [known] = await tx
    .select({ id: courtCase.id, imported: courtCase.importedSha256 })
    .from(courtCase)
    .where(and(eq(courtCase.tenantId, options.tenantId), eq(courtCase.ref, d.ref)));
  const before = known === undefined ? null : await compile(tx, known.id);
  if (before !== null && known?.imported !== ownMark(before) && canonicalJson(before) !== canonicalJson(d)) {
    return refused(differences(before, d));
  }
  const caseId = known?.id ?? (await openCase(ctx, d, options.tenantId));
  const same = before !== null && canonicalJson(before) === canonicalJson(d);
  if (same && known?.imported !== ownMark(d)) await setMark(ctx, caseId, d);
  if (!same) {
    const actor = { name: options.by.kind === 'operator' ? options.by.name : 'member', memberId: null };
    const doing = { actor, verb: 'import', at: ctx.now } as const;
    await writeDossier(tx, { caseId, tenantId: options.tenantId }, before, d, doing);
    const after = await compile(tx, caseId);
    if (canonicalJson(after) !== canonicalJson(d))
      throw new Error(`${d.ref}: the record does not give back what was imported`);
    await setMark(ctx, caseId, d);
  }
  const approvedAnew = file.approval !== undefined && (await enterApproval(ctx, caseId, file.approval));
  if (options.publish && file.approval !== undefined && (approvedAnew || !same))
    await requestPublication(ctx, caseId);
  return { outcome: same && !approvedAnew ? 'unchanged' : 'imported' };
}

// A file equal to an edited case was made from it: whoever holds that file knows of the edit, and may go on from there.
async function setMark({ tx }: Context, caseId: string, d: Dossier): Promise<void> {
  await tx
    .update(courtCase)
    .set({ importedSha256: ownMark(d) })
    .where(eq(courtCase.id, caseId));
}

async function openCase({ tx }: Context, d: Dossier, tenantId: string): Promise<string> {
  const { ref, kind, language, matter } = d;
  const [row] = await tx
    .insert(courtCase)
    .values({ tenantId, ref, kind, language, matter })
    .returning({ id: courtCase.id });
  if (row === undefined) throw new Error('a case that was inserted has no id');
  return row.id;
}

async function enterApproval({ tx, now }: Context, caseId: string, approval: Approval): Promise<boolean> {
  const [latest] = await tx
    .select({ sha256: approvalTable.sha256, reviewer: approvalTable.reviewer, on: approvalTable.on })
    .from(approvalTable)
    .where(eq(approvalTable.caseId, caseId))
    .orderBy(desc(approvalTable.id))
    .limit(1);
  if (
    latest?.sha256 === approval.sha256 &&
    latest.reviewer === approval.reviewer &&
    latest.on === approval.on
  )
    return false;
  await tx.insert(approvalTable).values({ caseId, ...approval, createdAt: now });
  return true;
}

/** SHA-256 over what is the case's own; campaigns and sources are shared and may be described better from elsewhere. */
function ownMark(d: Dossier): string {
  const sources = d.sources.map(({ id, ref }) => ({ id, ref }));
  return sha256Of(canonicalJson({ ...d, sources, campaign: d.campaign?.ref ?? null }));
}

function differences(before: Dossier, after: Dossier): Problem[] {
  const head: Problem = {
    place: after.ref,
    remedy:
      'the case was edited in the record since its last import; export it, import that export as it is, bring the differences below into it, import again',
  };
  return [
    head,
    ...changes(before, after).map((c) => ({ place: `${c.list} › ${c.fact}`, remedy: `differs (${c.kind})` })),
  ];
}
