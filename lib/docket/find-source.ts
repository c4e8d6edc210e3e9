import { desc, eq } from 'drizzle-orm';
import { register, source } from '@/drizzle/schema/docket';
import { PUBLIC } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import type { Source } from '@/lib/sources/source';
import { linesOf, type RegisterRow } from './register-rows';

export type SourcePage = { source: Source; cases: RegisterRow[]; factCount: number };

/** A source that published cases cite, described as in the latest of them, and how many facts rest on it. */
export function findSource(ref: string): Promise<SourcePage | null> {
  return as(PUBLIC, async (ctx) => {
    const rows = await ctx.tx
      .select({ source })
      .from(source)
      .innerJoin(register, eq(register.ref, source.ref))
      .where(eq(source.sourceRef, ref))
      .orderBy(desc(register.seq));
    const [latest] = rows;
    if (latest === undefined) return null;
    const lines = await linesOf(
      ctx,
      rows.map((row) => row.source.ref),
    );
    return {
      source: latest.source.source as Source,
      cases: lines.map(({ row }) => row),
      factCount: rows.reduce((sum, row) => sum + row.source.facts, 0),
    };
  });
}
