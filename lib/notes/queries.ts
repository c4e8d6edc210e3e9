import { desc, eq, sql } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import { personPrivate } from '@/drizzle/schema/notes';
import type { PrivateKind } from '@/drizzle/vocabulary/notes';
import type { Circle } from '@/drizzle/vocabulary/teams';
import type { Context } from '@/lib/db/as';
import type { NoteKind } from './note';
import { NOTE_TABLES } from './write-note';

/** Something written beside a case, with its earlier wordings, the latest first. */
export type Note<Kept> = Kept & {
  id: string;
  at: Date;
  author: string;
  mine: boolean;
  about: string | null;
  text: string;
  past: { at: Date; text: string }[];
};
export type CaseNote = Note<{ circle: Circle }>;
export type PrivateNote = Note<{ kind: PrivateKind }>;

type Row = { id: string; at: Date; text: string; replaces: string | null };

// What another row replaces is shown under that one.
function withPast<R extends Row>(rows: readonly R[]): (R & { past: R[] })[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  return rows
    .filter(({ id }) => !replaced.has(id))
    .map((row) => {
      const past: R[] = [];
      for (let at = byId.get(row.replaces ?? ''); at !== undefined; at = byId.get(at.replaces ?? ''))
        past.push(at);
      return { ...row, past };
    });
}

const mineIn = (column: unknown) => sql<boolean>`${column} = (select v.member_id from record.viewer() v)`;
const authorIs = sql<string>`coalesce(${member.name}, '–')`;

/** The notes of one kind on a case that the viewer may read: their circle decides, in the database. Latest first. */
export async function listNotes({ tx }: Context, caseId: string, kind: NoteKind): Promise<CaseNote[]> {
  const table = NOTE_TABLES[kind];
  const rows = await tx
    .select({
      id: table.id,
      at: table.at,
      author: authorIs,
      mine: mineIn(table.memberId),
      about: table.about,
      text: table.text,
      circle: table.circle,
      replaces: table.replaces,
    })
    .from(table)
    .leftJoin(member, eq(member.id, table.memberId))
    .where(eq(table.caseId, caseId))
    .orderBy(desc(table.at));
  return withPast(rows);
}

/** What is kept of the people of a case for counsel alone; empty for everybody else. */
export async function listPrivate({ tx }: Context, caseId: string): Promise<PrivateNote[]> {
  const { id, at, about, text, kind, replaces, memberId } = personPrivate;
  const rows = await tx
    .select({ id, at, author: authorIs, mine: mineIn(memberId), about, text, kind, replaces })
    .from(personPrivate)
    .leftJoin(member, eq(member.id, memberId))
    .where(eq(personPrivate.caseId, caseId))
    .orderBy(desc(at));
  return withPast(rows);
}
