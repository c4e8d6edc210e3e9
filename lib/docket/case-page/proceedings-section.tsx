import type { Party } from '@/lib/cases/case-facts';
import { comparePartialDates } from '@/lib/dates/partial-date';
import type { Decision } from '@/lib/decisions/decision';
import { partiesInOrder } from '@/lib/dossiers/title';
import { AppealsView } from './appeals-view';
import { ChargesView, FindingsView } from './charges-view';
import { DecisionHead } from './decision-head';
import type { Reading } from './reading';
import { Facts, Name, Section } from './said';
import { SentenceView } from './sentence-view';

const inOrder = (decisions: readonly Decision[]) =>
  decisions.toSorted(
    (a, b) =>
      (a.instance && b.instance ? a.instance - b.instance : 0) ||
      comparePartialDates(a.date ?? { edtf: '..' }, b.date ?? { edtf: '..' }),
  );

/** The decisions that concern one party: found or sentenced something, or came of an appeal. */
function decisionsOn(r: Reading, party: Party): Decision[] {
  const { findings, sentences, appeals, decisions } = r.d;
  const own = (fact: { party?: string }) => fact.party === party.id;
  const ids = new Set([
    ...[...findings, ...sentences].filter(own).map((fact) => fact.decision),
    ...appeals.filter(own).flatMap((a) => a.outcomeDecision ?? []),
  ]);
  return inOrder(decisions.filter((one) => ids.has(one.id)));
}

function OnDecision({ decision, party, r }: { decision: Decision; party: Party; r: Reading }) {
  const charges = r.d.charges.filter((c) => c.party === party.id);
  const sentences = r.d.sentences.filter((s) => s.decision === decision.id && s.party === party.id);
  const appeals = r.d.appeals.filter(
    (a) => a.decision === decision.id && (a.party === party.id || a.party === undefined),
  );
  return (
    <li>
      <DecisionHead decision={decision} r={r} />
      <FindingsView decisionId={decision.id} partyId={party.id} charges={charges} r={r} />
      {sentences.map((sentence) => (
        <SentenceView key={sentence.id} sentenceId={sentence.id} r={r} />
      ))}
      <AppealsView appeals={appeals} r={r} />
    </li>
  );
}

function OnParty({ party, r }: { party: Party; r: Reading }) {
  const charges = r.d.charges.filter((c) => c.party === party.id);
  const decisions = decisionsOn(r, party);
  const lone = r.d.appeals.filter(
    (a) => a.party === party.id && !decisions.some((one) => one.id === a.decision),
  );
  return (
    <div className="mt-6 first:mt-0">
      <h3 className="mb-1">
        <Name subject={party.subject} r={r} />
      </h3>
      <p className="text-sm text-soft">{r.t('charges.title')}</p>
      <ChargesView charges={charges} r={r} />
      {decisions.length > 0 && <p className="mb-1 mt-3 text-sm text-soft">{r.t('decisions.title')}</p>}
      {decisions.length > 0 && (
        <Facts>
          {decisions.map((decision) => (
            <OnDecision key={decision.id} decision={decision} party={party} r={r} />
          ))}
        </Facts>
      )}
      <AppealsView appeals={lone} r={r} />
    </div>
  );
}

/** For each party: charges, what was found on them, the sentence, relief, appeals. Then decisions that concern no one party. */
export function ProceedingsSection({ r }: { r: Reading }) {
  const { d, t } = r;
  const concerned = partiesInOrder(d).filter(
    (party) => decisionsOn(r, party).length > 0 || d.charges.some((c) => c.party === party.id),
  );
  const told = new Set(concerned.flatMap((party) => decisionsOn(r, party).map((one) => one.id)));
  const others = inOrder(d.decisions.filter((one) => !told.has(one.id)));
  if (concerned.length === 0 && others.length === 0) return null;
  return (
    <Section
      id="proceedings"
      title={concerned.length > 0 ? t('sections.proceedings') : t('sections.decisions')}
    >
      {concerned.map((party) => (
        <OnParty key={party.id} party={party} r={r} />
      ))}
      {concerned.length > 0 && others.length > 0 && (
        <h3 className="mb-2 mt-6">{t('sections.otherDecisions')}</h3>
      )}
      {others.length > 0 && (
        <Facts>
          {others.map((decision) => (
            <li key={decision.id}>
              <DecisionHead decision={decision} r={r} />
              <AppealsView appeals={d.appeals.filter((a) => a.decision === decision.id)} r={r} />
            </li>
          ))}
        </Facts>
      )}
    </Section>
  );
}
