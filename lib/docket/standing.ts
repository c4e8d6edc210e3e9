import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import { standingApproval } from '@/drizzle/schema/reviews';
import type { StandingList } from '@/drizzle/vocabulary/reviews';
import type { Day } from '@/lib/dates/day';
import { isDay } from '@/lib/dates/partial-date';
import type { Transaction } from '@/lib/db/as';
import { canonicalJson } from '@/lib/dossiers/canonical';
import { type Change, changes } from '@/lib/dossiers/changes';
import type { Dossier } from '@/lib/dossiers/dossier';
import { inCourt } from '@/lib/sources/in-court';

// The fields of a fact that say nothing in free words. A judge is a name, and a text may hold one.
const PLAIN: Record<StandingList, readonly string[]> = {
  hearings: [
    'id',
    'court',
    'kind',
    'date',
    'time',
    'zone',
    'outcome',
    'adjournedTo',
    'reason',
    'visibility',
    'citations',
  ],
  custodyOrders: ['id', 'spell', 'decision', 'date', 'months', 'days', 'until', 'visibility', 'citations'],
  decisions: [
    'id',
    'kind',
    'court',
    'instance',
    'date',
    'inForce',
    'modifies',
    'outcome',
    'visibility',
    'citations',
  ],
};

type Loose = Record<string, unknown>;

/** The lists that may go out at once on a day: of every standing approval of the case that has not ended. */
export async function standingLists(tx: Transaction, caseId: string, day: Day): Promise<StandingList[]> {
  const found = await tx
    .select({ lists: standingApproval.lists })
    .from(standingApproval)
    .where(
      and(
        eq(standingApproval.caseId, caseId),
        isNull(standingApproval.endedAt),
        gte(standingApproval.until, day),
      ),
    )
    .orderBy(desc(standingApproval.id));
  return [...new Set(found.flatMap(({ lists }) => lists))];
}

/**
 * Whether everything that `next` says otherwise than what is published lies within `lists`: facts without free text,
 * without a new person, court or custody, none of a hearing that was closed to the public. The only source that may come
 * with them is having been in court.
 */
export function withinStanding(published: Dossier, next: Dossier, lists: readonly StandingList[]): boolean {
  return lists.length > 0 && changes(published, next).every((change) => isWithin(change, lists));
}

function isWithin({ list, kind, fields, after }: Change, lists: readonly StandingList[]): boolean {
  if (list === 'sources') return fields === undefined && isPlainlyInCourt(after as Loose | undefined);
  const plain = PLAIN[list as StandingList];
  if (plain === undefined || !lists.includes(list as StandingList)) return false;
  if (kind === 'withdrawn') return true;
  if (fields !== undefined && !fields.every((field) => plain.includes(field))) return false;
  const fact = after as Loose;
  const added = fields ?? Object.keys(fact);
  return (
    added.every((field) => plain.includes(field) && saysNothingFreely(fact[field])) &&
    fact.outcome !== 'closed'
  );
}

// Its title is made by us; one that somebody typed may hold anything.
function isPlainlyInCourt(source: Loose | undefined): boolean {
  if (source?.kind !== 'in_court') return false;
  const { edtf } = source.published as { edtf: string };
  if (!isDay({ edtf })) return false;
  const { id, ...rest } = source;
  return canonicalJson(rest) === canonicalJson(inCourt(edtf, String(source.ref)));
}

// A date may carry the words of its source, a citation whose words they are or what another source says.
function saysNothingFreely(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(saysNothingFreely);
  if (typeof value !== 'object' || value === null) return true;
  return Object.keys(value).every((part) => ['edtf', 'source', 'stance', 'paragraph'].includes(part));
}
