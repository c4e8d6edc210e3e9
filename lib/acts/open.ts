import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import { courtCase } from '@/drizzle/schema/cases';
import { idempotency } from '@/drizzle/schema/history';
import { CASE_KINDS } from '@/drizzle/vocabulary/cases';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import type { Context } from '@/lib/db/as';
import { canonicalJson, sha256Of } from '@/lib/dossiers/canonical';
import { checkDossier } from '@/lib/dossiers/check';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import type { Problem } from '@/lib/dossiers/problem';
import { writeDossier } from '@/lib/dossiers/write';
import { localText } from '@/lib/i18n/text';
import type { Moment, Refusal } from './act';
import { CaseDraft } from './draft';
import { enterPerson, enterPersonForm, type KnownPerson } from './enter-person';
import { emptyCase } from './forms/empty-case';
import { type FieldSpec, word, words } from './forms/field';
import type { FormInput } from './forms/form-input';
import { withMentions } from './forms/mention-names';
import { citationsOf } from './forms/verb';

const CASE_FIELDS: readonly FieldSpec[] = [
  word('kind', 'caseKind', CASE_KINDS, { label: 'caseKind', required: true, given: 'criminal' }),
  words('matter', { required: true }),
  word('language', 'locale', LOCALES, { label: 'caseLanguage', required: true }),
];

/** The questions of the form that opens a case: the case, and its first party, if there is one. */
export function openFields(): FieldSpec[] {
  const person = enterPersonForm.fields.filter(({ name }) => ['names', 'role', 'same'].includes(name));
  return [...CASE_FIELDS, ...person.map((field) => ({ ...field, required: false }))];
}

/**
 * A new case as its form tells it: its kind, matter and language, its first source, and its first party, if one is
 * named. The full name of that party in the matter becomes a mention. Pure.
 */
export function newCase(input: FormInput, known: readonly KnownPerson[], at: Moment): Dossier | Refusal {
  const { kind, matter, language, ...person } = input.values;
  const draft = new CaseDraft(emptyCase({ kind, matter, language, ref: `kz-${at.fresh()}` }));
  if (person.names === undefined) {
    const citations = citationsOf(draft, input, at);
    if ('reason' in citations) return citations;
  } else {
    const refusal = enterPerson(known)(draft, { ...input, values: person }, at);
    if (refusal !== null) return refusal;
  }
  const { values } = withMentions(draft.now, { matter: draft.now.matter });
  return { ...draft.now, matter: localText.parse(values.matter) };
}

export type Opened =
  | { ok: true; ref: string }
  | { ok: false; reason: string; field?: string; problems?: Problem[] };

/**
 * Opens a case: the opener is its first lead. The same key opens it once. Refuses what the rules of a dossier refuse.
 */
export async function openCase(
  ctx: Context,
  input: FormInput,
  { key, known, fresh }: { key: string; known: readonly KnownPerson[]; fresh: () => string },
  today: string,
): Promise<Opened> {
  const { tx, now } = ctx;
  const [me] = await tx
    .select({ id: member.id, name: member.name, tenantId: member.tenantId })
    .from(member)
    .where(sql`${member.id} = (select v.member_id from record.viewer() v)`);
  if (me === undefined) return { ok: false, reason: 'not_found' };
  const sha256 = sha256Of(canonicalJson({ verb: 'open', input }));
  const [done] = await tx
    .select({ sha256: idempotency.sha256, ref: courtCase.ref })
    .from(idempotency)
    .innerJoin(courtCase, eq(courtCase.id, idempotency.caseId))
    .where(and(eq(idempotency.memberId, me.id), eq(idempotency.key, key)));
  if (done !== undefined)
    return done.sha256 === sha256 ? { ok: true, ref: done.ref } : { ok: false, reason: 'key_reused' };
  const made = newCase(input, known, { now, today, member: me, fresh });
  if ('reason' in made) return { ok: false, ...made };
  const read = dossier.safeParse(made);
  if (!read.success) return { ok: false, reason: 'not_valid' };
  const problems = checkDossier(read.data);
  if (problems.length > 0) return { ok: false, reason: 'breaks_rules', problems };
  const d = read.data;
  const [caseId, { tenantId }] = [randomUUID(), me];
  const { ref, kind, language, matter } = d;
  // Only these columns are a member's to write; the query builder would name all of them.
  await tx.execute(sql`insert into record.court_case (id, tenant_id, ref, kind, language, matter, opened_by)
    values (${caseId}, ${tenantId}, ${ref}, ${kind}, ${language}, ${JSON.stringify(matter)}::jsonb, ${me.id})`);
  await tx.execute(sql`insert into auth.case_member (case_id, member_id, role, lead, added_by)
    values (${caseId}, ${me.id}, 'lawyer', true, ${me.id})`);
  const doing = { actor: { name: me.name, memberId: me.id }, verb: 'open' as const, at: now };
  const { eventId } = await writeDossier(tx, { caseId, tenantId }, null, d, doing);
  await tx.insert(idempotency).values({ memberId: me.id, key, sha256, caseId, eventId, at: now });
  await tx.execute(sql`set constraints all immediate`);
  return { ok: true, ref };
}
