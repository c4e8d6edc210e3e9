import type { Dossier } from '@/lib/dossiers/dossier';
import { everyFact, factsById } from '@/lib/dossiers/facts';
import { mentionsIn } from '@/lib/dossiers/mentions';
import { referencesOf } from '@/lib/dossiers/references';
import { textsIn } from '@/lib/dossiers/strings';
import type { Act } from './act';

/** The local ids of what rests on a fact, refers to it, or mentions it in a text; empty if it can go alone. */
export function restingOn(d: Dossier, id: string): string[] {
  const facts = everyFact(d).filter(({ fact }) => fact.id !== id);
  const referring = facts.filter(({ list, fact }) => {
    const refers = referencesOf(list, fact).some((reference) => reference.id === id);
    return refers || textsIn(fact).some(({ value }) => mentionsIn(value).includes(id));
  });
  const bases = d.bases.filter(({ subject }) => subject === id);
  const { matter, summary, jurisdiction, unknowns } = d;
  const ofCase = textsIn({ matter, summary, jurisdiction, unknowns }).some(({ value }) =>
    mentionsIn(value).includes(id),
  );
  return [
    ...referring.map(({ fact }) => fact.id),
    ...bases.map((one) => one.id),
    ...(ofCase ? ['case'] : []),
  ];
}

/**
 * The act that takes back a fact that should not stand; its last value stays in the history, with the reason. Refuses
 * one that is not there (`no_such_fact`), and one on which others rest (`others_rest_on_it`).
 */
export function retract(id: string): Act<unknown> {
  return (draft) => {
    if (!factsById(draft.now).has(id)) return { reason: 'no_such_fact' };
    if (restingOn(draft.now, id).length > 0) return { reason: 'others_rest_on_it' };
    draft.retract(id);
    return null;
  };
}
