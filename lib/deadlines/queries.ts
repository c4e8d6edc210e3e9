import { asc, eq, inArray } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import { deadline, deadlineRule, holiday, holidayYear } from '@/drizzle/schema/deadlines';
import type { Context } from '@/lib/db/as';
import type { LocalText } from '@/lib/i18n/text';
import type { Calendar } from './calendar';
import type { Confirmation } from './confirmation';
import type { DeadlineRule, Term } from './rule';

type Reader = Pick<Context, 'tx'>;
type Row = typeof deadlineRule.$inferSelect;

/** Words that a check of the database holds to be a local text. */
const text = (words: Row['source']): LocalText => ({ ...words });

const termOf = ({ length, unit, counting }: Row): Term | null =>
  length !== null && unit !== null && counting !== null ? { length, unit, counting } : null;

/** All rules, in their order. Readable by every member. */
export async function readRules({ tx }: Reader): Promise<DeadlineRule[]> {
  const rows = await tx.select().from(deadlineRule).orderBy(asc(deadlineRule.position));
  return rows.map((row) => ({
    id: row.id,
    trigger: row.trigger,
    limits: row.limits,
    term: termOf(row),
    holder: row.holder,
    scope: row.scope,
    caseKind: row.caseKind,
    code: row.code,
    from: row.fromEdtf === null ? null : { edtf: row.fromEdtf },
    until: row.untilEdtf === null ? null : { edtf: row.untilEdtf },
    certainty: row.certainty,
    source: text(row.source),
    note: text(row.note),
  }));
}

/** The calendars of all known years, with their days off in order. */
export async function readHolidays({ tx }: Reader): Promise<Calendar> {
  const years = await tx.select().from(holidayYear).orderBy(asc(holidayYear.year));
  const days = await tx.select().from(holiday).orderBy(asc(holiday.day));
  return {
    years: years.map((row) => ({ ...row, source: text(row.source), note: text(row.note) })),
    holidays: days.map(({ day, name, certainty }) => ({ day, name: text(name), certainty })),
  };
}

/**
 * What counsel said of the deadlines of some cases, in the order of writing; nothing of a case that is not the viewer's.
 * @param caseIds the record's ids of the cases
 */
export async function readConfirmations({ tx }: Reader, caseIds: string[]): Promise<Confirmation[]> {
  if (caseIds.length === 0) return [];
  const rows = await tx
    .select({ row: deadline, by: member.name })
    .from(deadline)
    .leftJoin(member, eq(member.id, deadline.memberId))
    .where(inArray(deadline.caseId, caseIds))
    .orderBy(asc(deadline.id));
  return rows.map(({ row, by }) => ({
    caseId: row.caseId,
    rule: row.rule,
    fact: row.fact,
    party: row.party,
    kind: row.kind,
    dueOn: row.dueOn,
    reason: row.reason,
    by,
    at: row.at,
  }));
}
