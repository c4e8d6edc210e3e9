import type { Audience } from '@/drizzle/vocabulary/consents';
import { hasFinding } from './check-verdicts';
import type { Disclosure } from './disclosure';
import type { Dossier, FactList } from './dossier';
import { everyFact, type ListedFact } from './facts';
import { mentionsIn } from './mention-form';
import { referencesOf } from './references';
import { textsIn } from './strings';
import { sees, usualVisibility } from './visibility';

/** Facts that are about those attached to them: gone with the last of these, if one went with a withheld person. */
const ATTACHED: Partial<Record<FactList, readonly FactList[]>> = {
  decisions: ['findings', 'sentences', 'appeals', 'measures', 'complaints', 'custodyOrders'],
  incidents: ['involvements'],
};
/** Lists that only describe what others refer to: gone when all that named them is gone. */
const DESCRIPTIVE: readonly FactList[] = ['people', 'organisations', 'groups', 'courts'];

type Gone = Map<string, 'withheld' | 'other'>;

/** Every id that a fact names: in its fields, and by mention in its texts. */
function namedBy({ list, fact }: ListedFact): Set<string> {
  const mentioned = textsIn(fact).flatMap(({ value }) => mentionsIn(value));
  return new Set([...referencesOf(list, fact).map(({ id }) => id), ...mentioned]);
}

function hidden(d: Dossier, audience: Audience, standing: Map<string, Disclosure>): Gone {
  const gone: Gone = new Map();
  const allNamed = [...standing.values()].every((how) => how === 'named');
  const partiesNamed = d.parties.every((y) => (standing.get(y.subject) ?? 'named') === 'named');
  for (const { list, fact } of everyFact(d)) {
    const follows = list === 'links' && (fact.kind === 'same_person' || fact.kind === 'later_case');
    if (standing.get(fact.id) === 'withheld') gone.set(fact.id, 'withheld');
    else if (!sees(audience, fact.visibility ?? usualVisibility(list))) gone.set(fact.id, 'other');
    else if ((follows && !allNamed) || (list === 'identifiers' && !partiesNamed)) gone.set(fact.id, 'other');
  }
  return gone;
}

/** One round: what goes because something went before. */
function drawnAlong(d: Dossier, facts: ListedFact[], gone: Gone): Gone {
  const more: Gone = new Map();
  const left = facts.filter(({ fact }) => !gone.has(fact.id));
  for (const { list, fact } of left) {
    const lost = referencesOf(list, fact).filter(({ reference, id }) => reference.needs && gone.has(id));
    const attached = facts.filter(
      (other) =>
        ATTACHED[list]?.includes(other.list) &&
        referencesOf(other.list, other.fact).some(({ id }) => id === fact.id),
    );
    const deserted = attached.length > 0 && attached.every((other) => gone.has(other.fact.id));
    const byPerson = [...lost.map(({ id }) => id), ...attached.map((other) => other.fact.id)];
    const withheld = byPerson.some((id) => gone.get(id) === 'withheld');
    if (lost.length > 0) more.set(fact.id, withheld ? 'withheld' : 'other');
    else if (deserted && withheld) more.set(fact.id, 'withheld');
  }
  const findings = d.findings.filter((f) => !gone.has(f.id));
  for (const sentence of d.sentences) {
    if (!gone.has(sentence.id) && hasFinding(d, sentence) && !hasFinding({ ...d, findings }, sentence))
      more.set(sentence.id, 'other');
  }
  return more;
}

/**
 * The ids of the facts that an audience does not see: those above its visibility, withheld people, whatever says
 * nothing without one of these, and what only these had named. Besides: a court's number where a party is not shown
 * by name, and links that follow a person into another case, because either tells who it is.
 */
export function hiddenFrom(d: Dossier, audience: Audience, standing: Map<string, Disclosure>): Set<string> {
  const facts = everyFact(d);
  const gone = hidden(d, audience, standing);
  for (let more = drawnAlong(d, facts, gone); more.size > 0; more = drawnAlong(d, facts, gone)) {
    for (const [id, why] of more) gone.set(id, why);
  }
  const caseTexts = textsIn({ matter: d.matter, summary: d.summary, unknowns: d.unknowns });
  const inCase = caseTexts.flatMap(({ value }) => mentionsIn(value));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    const leave = facts.filter(({ fact }) => !gone.has(fact.id)).flatMap((f) => [...namedBy(f)]);
    const stays = new Set([...leave, ...inCase]);
    const lost = new Set(facts.filter(({ fact }) => gone.has(fact.id)).flatMap((f) => [...namedBy(f)]));
    for (const { list, fact } of facts) {
      if (DESCRIPTIVE.includes(list) && lost.has(fact.id) && !stays.has(fact.id) && !gone.has(fact.id))
        gone.set(fact.id, 'other');
    }
  }
  return new Set(gone.keys());
}
