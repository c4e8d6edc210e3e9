import { asc, desc, eq } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { approval as approvalTable } from '@/drizzle/schema/reviews';
import type { Context } from '@/lib/db/as';
import { compile } from '@/lib/dossiers/compile';
import type { CaseFile } from './case-file';

/** The case file of every case that the viewer may see, or of those with the given references; in order of reference. */
export async function exportCaseFiles({ tx }: Context, refs?: readonly string[]): Promise<CaseFile[]> {
  const rows = await tx
    .select({ id: courtCase.id, ref: courtCase.ref })
    .from(courtCase)
    .orderBy(asc(courtCase.ref));
  const files: CaseFile[] = [];
  for (const { id, ref } of rows) {
    if (refs !== undefined && !refs.includes(ref)) continue;
    const [latest] = await tx
      .select()
      .from(approvalTable)
      .where(eq(approvalTable.caseId, id))
      .orderBy(desc(approvalTable.id))
      .limit(1);
    const dossier = await compile(tx, id);
    if (latest === undefined) files.push({ dossier });
    else {
      const { author, reviewer, on, harm, sha256 } = latest;
      files.push({ dossier, approval: { author, reviewer, on, harm, sha256 } });
    }
  }
  return files;
}

/** The text of a case file: JSON, two spaces, a last newline; the same file gives the same bytes. */
export const caseFileText = (file: CaseFile): string => `${JSON.stringify(file, null, 2)}\n`;
