import { eq } from 'drizzle-orm';
import { tenant } from '@/drizzle/schema/auth';
import { courtCase } from '@/drizzle/schema/cases';
import { approval, publishRequest } from '@/drizzle/schema/reviews';
import { operator } from '@/lib/auth/viewer';
import { requestPublication } from '@/lib/cases/request-publication';
import type { Day } from '@/lib/dates/day';
import { as, type Context } from '@/lib/db/as';
import { compile } from '@/lib/dossiers/compile';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import { writeDossier } from '@/lib/dossiers/write';
import { reviewHash } from '@/lib/reviews/review-hash';
import { publishDue } from './publish';

// What the database tests of the docket start from: two made-up people, one of them under a pseudonym.

export const TRIAL = operator('a test');
export const NAMED = 'Alma Testbaeva';
/** Every spelling by which the person under a pseudonym is known; none may ever stand in the docket. */
export const SECRET = ['Yerlan Kupiyev', 'Ерлан Купиев'];
export const REVIEWED: Day = '2026-11-01';
export const NOON = new Date('2026-11-20T07:00:00Z');

const cited = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };
const basis = { ground: 'consent', given: '2026-10-01', harm: 'she asked for it herself' };

/** A dossier for trials. `with` replaces whole fields. */
export function trialDossier(
  ref = 'kz-2b3c4',
  change: Partial<Record<keyof Dossier, unknown>> = {},
): Dossier {
  const [spelling, other] = SECRET;
  return dossier.parse({
    format: 1,
    ref,
    kind: 'criminal',
    language: 'en',
    matter: { en: 'posts about the harbour', ru: 'посты о гавани', kk: 'айлақ туралы жазбалар' },
    sources: [
      {
        id: 's1',
        ref: 'src-2b3c4',
        kind: 'ngo_report',
        title: { en: 'A report for trials' },
        language: 'en',
        published: { edtf: '2026-07-01' },
      },
    ],
    people: [
      {
        id: 'p1',
        ref: 'per-2b3c4',
        house: NAMED,
        names: [{ spelling: NAMED, script: 'Latn', kind: 'press', sources: ['s1'] }],
        ...cited,
      },
      {
        id: 'p2',
        ref: 'per-5d6f7',
        house: spelling,
        names: [
          { spelling, script: 'Latn', kind: 'press', sources: ['s1'] },
          { spelling: other, script: 'Cyrl', kind: 'press', sources: ['s1'] },
        ],
        ...cited,
      },
    ],
    parties: [
      { id: 'y1', subject: 'p1', role: 'defendant', ...cited },
      { id: 'y2', subject: 'p2', role: 'defendant', ...cited },
    ],
    steps: [
      {
        id: 'st1',
        kind: 'arrested',
        date: { edtf: '2026-05-18' },
        party: 'y1',
        place: 'atyrau',
        text: { en: '{{p1}} was arrested together with {{p2}}.' },
        ...cited,
      },
    ],
    custody: [
      {
        id: 'k1',
        subject: 'p1',
        kind: 'pretrial_detention',
        place: 'atyrau',
        start: { edtf: '2026-05-18' },
        ...cited,
      },
    ],
    hearings: [{ id: 'h1', kind: 'main', date: { edtf: '2026-12-10' }, time: '10:00', ...cited }],
    bases: [
      { id: 'b1', subject: 'p1', scope: 'public_named', ...basis },
      { id: 'b2', subject: 'p2', scope: 'public_pseudonym', ...basis },
    ],
    ...change,
  });
}

/** Writes a dossier into the record of the organisation "A trial"; gives the id of the case. */
export function enter(d: Dossier): Promise<string> {
  return as(TRIAL, async (ctx) => {
    const { tx } = ctx;
    await tx.insert(tenant).values({ name: 'A trial' }).onConflictDoNothing();
    const [own] = await tx.select().from(tenant).where(eq(tenant.name, 'A trial'));
    const tenantId = own?.id ?? '';
    const [known] = await tx.select({ id: courtCase.id }).from(courtCase).where(eq(courtCase.ref, d.ref));
    const caseId = known?.id ?? (await open(ctx, d, tenantId));
    const before = known === undefined ? null : await compile(tx, caseId);
    const actor = { name: 'A trial', memberId: null };
    await writeDossier(tx, { caseId, tenantId }, before, d, { actor, verb: 'import', at: ctx.now });
    return caseId;
  });
}

async function open({ tx }: Context, { ref, kind, language, matter }: Dossier, tenantId: string) {
  const [row] = await tx
    .insert(courtCase)
    .values({ tenantId, ref, kind, language, matter })
    .returning({ id: courtCase.id });
  return row?.id ?? '';
}

/** Approves what the public may see of a case now; `sha256` for an approval of something else. */
export function approve(caseId: string, on: Day = REVIEWED, sha256?: string): Promise<void> {
  return as(TRIAL, async ({ tx }) => {
    const reviewed = reviewHash(await compile(tx, caseId), on);
    const seen = sha256 ?? (reviewed.ok ? reviewed.sha256 : '0'.repeat(64));
    const people = { author: 'An author', reviewer: 'A reviewer', harm: 'looked at by both' };
    await tx.insert(approval).values({ caseId, ...people, on, sha256: seen });
  });
}

/** Leaves a request and lets the publisher settle it; gives what came of it: the refusal's code word, or `done`. */
export async function ask(
  caseId: string,
  kind: 'publish' | 'withdraw' = 'publish',
  now = NOON,
): Promise<string> {
  await as(TRIAL, (ctx) => requestPublication(ctx, caseId, kind));
  await publishDue(() => now);
  return as(TRIAL, async ({ tx }) => {
    const rows = await tx.select().from(publishRequest).where(eq(publishRequest.caseId, caseId));
    const last = rows.sort((a, b) => a.id - b.id).at(-1);
    return last?.doneAt === null ? 'open' : (last?.refusal ?? 'done');
  });
}

/** A case entered, approved and published. */
export async function published(d: Dossier): Promise<string> {
  const caseId = await enter(d);
  await approve(caseId);
  const answer = await ask(caseId);
  if (answer !== 'done') throw new Error(`not published: ${answer}`);
  return caseId;
}
