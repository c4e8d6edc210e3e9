import type { CaseKind } from '@/drizzle/vocabulary/cases';
import type { DeadlineTrigger } from '@/drizzle/vocabulary/deadlines';
import type { Appeal } from '@/lib/appeals/appeal';
import type { Procedure } from '@/lib/complaints/complaint';
import type { CustodySpell } from '@/lib/custody/custody';
import type { CustodyFile } from '@/lib/custody/custody-file';
import { movedThrough, REMAND } from '@/lib/custody/moved-on';
import { comparePartialDates, earliest, type PartialDate } from '@/lib/dates/partial-date';
import type { Decision, Finding } from '@/lib/decisions/decision';

/** What of a case starts terms, and what meets them. A dossier is one. */
export type DeadlineFile = CustodyFile & {
  kind: CaseKind;
  findings: Finding[];
  appeals: Appeal[];
  procedures: Procedure[];
};

/** Something that starts a term, for one party or for all. */
export type TriggerEvent = {
  trigger: DeadlineTrigger;
  /** The local id of the fact that starts it. */
  fact: string;
  party: string | null;
  date: PartialDate | null;
  /** False where the date itself is not entered and `date` only says "not before". */
  entered: boolean;
  /** The decision was entered for others who were tried, and nobody has entered whether it is about this party. */
  perhaps?: true;
};

/** Not before a day, perhaps later; null if there is no such day. */
const notBefore = (date: PartialDate | undefined): PartialDate | null => {
  const first = date ? earliest(date) : null;
  return first === null ? null : { edtf: `${first}/..` };
};

const TRIED = ['defendant', 'accused', 'administrative_offender'];

/**
 * Whom a decision is about: those for whom somebody entered what it found and, since a term must not be missed because one
 * defendant's finding was entered before another's, perhaps everybody tried of whom no decision is entered yet.
 */
function partiesOf(
  file: DeadlineFile,
  decision: Decision,
  deciding: readonly Decision[],
): { party: string; perhaps: boolean }[] {
  const judged = [...file.findings, ...file.sentences];
  const told = new Set(judged.filter((one) => one.decision === decision.id).map((one) => one.party));
  const elsewhere = new Set(
    judged.filter((one) => deciding.some(({ id }) => id === one.decision)).map((one) => one.party),
  );
  const open = file.parties.filter(({ id, role }) => TRIED.includes(role) && !elsewhere.has(id));
  return [
    ...[...told].map((party) => ({ party, perhaps: false })),
    ...open.map(({ id }) => ({ party: id, perhaps: told.size > 0 })),
  ];
}

/**
 * The day on which a copy was handed to a party, or to all where no party is named; of several the first. Without a
 * dated one, what is known is: not before the decision itself.
 */
function copyOf(
  file: DeadlineFile,
  decision: Decision,
  party: string,
): Pick<TriggerEvent, 'date' | 'entered'> {
  const copies = file.steps.filter(({ kind, decision: of }) => kind === 'copy_served' && of === decision.id);
  const own = copies.filter((copy) => copy.party === party);
  const dates = (own.length > 0 ? own : copies.filter((copy) => copy.party === undefined)).flatMap(
    ({ date }) => date ?? [],
  );
  const [first] = dates.toSorted(comparePartialDates);
  return first ? { date: first, entered: true } : { date: notBefore(decision.date), entered: false };
}

const entered = (date: PartialDate | undefined): Pick<TriggerEvent, 'date' | 'entered'> => ({
  date: date ?? null,
  entered: date !== undefined,
});

/** A court's act that decides at first instance; an instance that is not stated counts unless it modifies another. */
const isFirst = (decision: Decision) =>
  decision.instance === 1 || (decision.instance === undefined && decision.modifies === undefined);

function ofDecisions(file: DeadlineFile): TriggerEvent[] {
  const administrative = file.kind === 'administrative_offence';
  const kinds = administrative ? ['verdict', 'ruling', 'resolution', 'order'] : ['verdict'];
  const deciding = file.decisions.filter((decision) => isFirst(decision) && kinds.includes(decision.kind));
  return deciding.flatMap((decision) =>
    partiesOf(file, decision, deciding).flatMap(({ party, perhaps }): TriggerEvent[] => {
      const copy = copyOf(file, decision, party);
      const base = { fact: decision.id, party, ...(perhaps && { perhaps }) };
      if (administrative) return [{ trigger: 'administrative_ruling_copy_served', ...base, ...copy }];
      return [
        { trigger: 'verdict_announced', ...base, ...entered(decision.date) },
        { trigger: 'verdict_copy_served', ...base, ...copy },
      ];
    }),
  );
}

function ofAppeals(file: DeadlineFile): TriggerEvent[] {
  const decided = file.appeals.filter((appeal) => appeal.level === 'appeal' && appeal.outcomeDecision);
  return decided.flatMap((appeal): TriggerEvent[] => {
    const decision = file.decisions.find((one) => one.id === appeal.outcomeDecision);
    if (!decision) return [];
    const base = { trigger: 'appeal_decided' as const, fact: decision.id, ...entered(decision.date) };
    return [{ ...base, party: appeal.party ?? null }];
  });
}

const partyOfSubject = (file: DeadlineFile, subject: string) =>
  file.parties.find((party) => party.subject === subject)?.id ?? null;

/** Kinds of place through which a term that runs from the beginning of this one goes on. */
export const termGoesThrough = ({ kind }: CustodySpell) => (kind === 'police_custody' ? [kind] : REMAND);

/** Somebody who is moved is not taken into custody anew. */
const isFirstSpell = (file: CustodyFile) => (spell: CustodySpell) =>
  !movedThrough(file, spell, termGoesThrough(spell))
    .slice(0, -1)
    .some(({ kind }) => kind === spell.kind);

function ofCustody(file: DeadlineFile): TriggerEvent[] {
  const spells = file.custody.filter(isFirstSpell(file)).flatMap((spell): TriggerEvent[] => {
    const base = { fact: spell.id, party: partyOfSubject(file, spell.subject), ...entered(spell.start) };
    if (spell.kind === 'police_custody') return [{ trigger: 'police_detention_began', ...base }];
    return spell.kind === 'pretrial_detention' ? [{ trigger: 'custody_began', ...base }] : [];
  });
  const decisionDate = (id: string | undefined) => file.decisions.find((one) => one.id === id)?.date;
  const orders = file.custodyOrders.map((order): TriggerEvent => {
    const spell = file.custody.find((one) => one.id === order.spell);
    const party = spell ? partyOfSubject(file, spell.subject) : null;
    const date = order.date ?? decisionDate(order.decision);
    return { trigger: 'custody_order_made', fact: order.id, party, ...entered(date) };
  });
  const measures = file.measures.filter((one) => one.kind === 'custody' || one.kind === 'house_arrest');
  const imposed = measures.map((measure): TriggerEvent => {
    const date = measure.from ?? decisionDate(measure.decision);
    return { trigger: 'custody_order_made', fact: measure.id, party: measure.party, ...entered(date) };
  });
  return [...spells, ...orders, ...imposed];
}

/** Everything in a case that starts a term, each once per fact and party, in the order of its lists. */
export function triggersOf(file: DeadlineFile): TriggerEvent[] {
  const views = file.procedures
    .filter((procedure) => procedure.adopted !== undefined)
    .map(
      (procedure): TriggerEvent => ({
        trigger: 'views_adopted',
        fact: procedure.id,
        party: procedure.subject ? partyOfSubject(file, procedure.subject) : null,
        ...entered(procedure.adopted),
      }),
    );
  const all = [...ofDecisions(file), ...ofAppeals(file), ...ofCustody(file), ...views];
  const keys = all.map((one) => [one.trigger, one.fact, one.party].join(' '));
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
