import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { register, revision } from '@/drizzle/schema/docket';
import type { CaseKind, Stage } from '@/drizzle/vocabulary/cases';
import type { Place } from '@/drizzle/vocabulary/places';
import type { Day } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import type { Dossier } from '@/lib/dossiers/dossier';
import { stageOf } from '@/lib/dossiers/stage';
import type { LocalText } from '@/lib/i18n/text';
import { readBody } from './published';

/** A published case as a line of the register. `from` and `until` are the days of which its facts tell. */
export type RegisterRow = {
  ref: string;
  kind: CaseKind;
  title: LocalText;
  stage: Stage;
  from?: Day;
  until?: Day;
  places: Place[];
  campaign?: { ref: string; title: LocalText };
  number: number;
  publishedAt: Date;
};

/** The latest activity first. */
export const LATEST_FIRST = sql`${register.until} desc nulls last, ${register.ref}`;

/** Lines of the register with the dossiers they come from: a stage follows from facts and the day, and is not stored. */
export async function registerLines(
  { tx, now }: Context,
  where: SQL | undefined,
  page: { limit: number; offset: number },
): Promise<{ row: RegisterRow; dossier: Dossier }[]> {
  const found = await tx
    .select({ line: register, body: revision.body })
    .from(register)
    .innerJoin(revision, and(eq(revision.ref, register.ref), eq(revision.number, register.number)))
    .where(where)
    .orderBy(LATEST_FIRST)
    .limit(page.limit)
    .offset(page.offset);
  return found.flatMap(({ line, body }) => {
    if (body === null) return [];
    const dossier = readBody(body);
    const { ref, kind, title, places, number, publishedAt, campaignRef, campaignTitle } = line;
    const row: RegisterRow = {
      ref,
      kind,
      title,
      stage: stageOf(dossier, courtDay(now)),
      ...(line.from !== null && { from: line.from }),
      ...(line.until !== null && { until: line.until }),
      places,
      ...(campaignRef !== null &&
        campaignTitle !== null && { campaign: { ref: campaignRef, title: campaignTitle } }),
      number,
      publishedAt,
    };
    return [{ row, dossier }];
  });
}

/** The lines of these cases, as many as are published. */
export function linesOf(
  ctx: Context,
  refs: readonly string[],
): Promise<{ row: RegisterRow; dossier: Dossier }[]> {
  if (refs.length === 0) return Promise.resolve([]);
  return registerLines(ctx, inArray(register.ref, [...refs]), { limit: refs.length, offset: 0 });
}
