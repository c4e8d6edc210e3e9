import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import { document, documentEvent } from '@/drizzle/schema/documents';
import type { CustodyAct } from '@/drizzle/vocabulary/documents';
import type { Words } from '@/drizzle/vocabulary/i18n';
import type { Circle } from '@/drizzle/vocabulary/teams';
import type { Context } from '@/lib/db/as';
import type { CaseDocument } from './document';
import { type DocumentRow, findDocument, findOwnCase } from './document-rows';
import { GOES_ON_MS } from './settle-upload';

export interface CaseDocuments {
  matter: Words;
  /** Whether the viewer may bring files and change circles; whether they are counsel on this case. */
  writes: boolean;
  counsel: boolean;
  kept: CaseDocument[];
  /** The viewer's own of the last week, begun and not ended, or refused: newest first. */
  open: CaseDocument[];
}

export interface CustodyLine {
  at: Date;
  actor: string;
  act: CustodyAct;
  from: Circle | null;
  to: Circle | null;
}

export interface Custody {
  document: CaseDocument;
  log: CustodyLine[];
  writes: boolean;
  counsel: boolean;
}

const NAMED = sql<string>`coalesce(${member.name}, '')`;

function shown({ sha256, ...row }: DocumentRow, addedBy: string): CaseDocument {
  const { id, title, fileName, circle, state, format, bytes, received, refusal, warning } = row;
  return {
    ...{ id, title, fileName, circle, state, format, bytes, received, refusal, warning, addedBy },
    sha256: sha256?.toString('hex') ?? null,
    factId: row.factId,
    version: row.version,
    addedAt: row.addedAt,
  };
}

/** The documents of one of the viewer's cases, as far as their circle lets them see; null if it is none of theirs. */
export async function listDocuments(ctx: Context, ref: string): Promise<CaseDocuments | null> {
  const courtCase = await findOwnCase(ctx, ref);
  if (courtCase === null) return null;
  const rows = await ctx.tx
    .select({ document, addedBy: NAMED })
    .from(document)
    .leftJoin(member, eq(member.id, document.addedBy))
    .where(eq(document.caseId, courtCase.id))
    .orderBy(desc(document.addedAt), asc(document.id));
  const all = rows.map((row) => shown(row.document, row.addedBy));
  return {
    matter: courtCase.matter,
    writes: courtCase.writes,
    counsel: courtCase.counsel,
    kept: all.filter(({ state }) => state === 'kept'),
    open: all.filter(
      ({ state, addedAt }) => state !== 'kept' && addedAt.getTime() > ctx.now.getTime() - GOES_ON_MS,
    ),
  };
}

/** One document with its custody log, oldest first; null if the viewer may not see it. */
export async function findCustody(ctx: Context, ref: string, id: string): Promise<Custody | null> {
  const [courtCase, row] = [await findOwnCase(ctx, ref), await findDocument(ctx, ref, id)];
  if (courtCase === null || row === null) return null;
  const log = await ctx.tx
    .select({
      at: documentEvent.at,
      actor: documentEvent.actor,
      act: documentEvent.act,
      from: documentEvent.fromCircle,
      to: documentEvent.toCircle,
    })
    .from(documentEvent)
    .where(and(eq(documentEvent.caseId, row.caseId), eq(documentEvent.documentId, id)))
    .orderBy(asc(documentEvent.id));
  const [named] = await ctx.tx.select({ name: member.name }).from(member).where(eq(member.id, row.addedBy));
  const { writes, counsel } = courtCase;
  return { document: shown(row, named?.name ?? ''), log, writes, counsel };
}
