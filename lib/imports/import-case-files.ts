import { eq } from 'drizzle-orm';
import { tenant } from '@/drizzle/schema/auth';
import { operator, type Viewer } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import type { Problem } from '@/lib/dossiers/problem';
import { approvalProblem } from './approval-problem';
import type { CaseFile } from './case-file';
import { importCaseFile } from './import-case-file';
import { readCaseFile } from './read-case-file';

export type ImportRun = {
  imported: string[];
  unchanged: string[];
  problems: (Problem & { path: string })[];
};

/**
 * Imports case files for one organisation, one transaction each; a file with problems changes nothing and does not stop
 * the others. With `publish`, files that carry their approval are handed to the publisher. With `dryRun`, nothing is kept.
 */
export async function importCaseFiles(
  paths: readonly string[],
  options: { publish: boolean; dryRun?: boolean; organisation?: string; by?: Viewer },
): Promise<ImportRun> {
  const by = options.by ?? operator('import');
  const run: ImportRun = { imported: [], unchanged: [], problems: [] };
  const files: { path: string; file: CaseFile }[] = [];
  for (const path of paths) {
    const read = readCaseFile(path);
    const unfit = read.ok && options.publish ? approvalProblem(read.file) : null;
    if (!read.ok) run.problems.push(...read.problems.map((problem) => ({ ...problem, path })));
    else if (unfit !== null) run.problems.push({ path, ...unfit });
    else files.push({ path, file: read.file });
  }
  if (files.length === 0) return run;
  const { tenantId, made } = await tenantNamed(options.organisation ?? 'The Docket', by);
  for (const { path, file } of files) {
    const done = await importCaseFile(file, {
      by,
      tenantId,
      publish: options.publish,
      dryRun: options.dryRun ?? false,
    });
    if (done.outcome === 'refused')
      run.problems.push(...done.problems.map((problem) => ({ ...problem, path })));
    else run[done.outcome].push(path);
  }
  if (options.dryRun && made) await as(by, ({ tx }) => tx.delete(tenant).where(eq(tenant.id, tenantId)));
  return run;
}

function tenantNamed(name: string, by: Viewer): Promise<{ tenantId: string; made: boolean }> {
  return as(by, async ({ tx }) => {
    const made = await tx.insert(tenant).values({ name }).onConflictDoNothing().returning({ id: tenant.id });
    const [row] = await tx.select({ id: tenant.id }).from(tenant).where(eq(tenant.name, name));
    if (row === undefined) throw new Error('an organisation that was inserted is not there');
    return { tenantId: row.id, made: made.length > 0 };
  });
}
