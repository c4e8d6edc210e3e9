import type { Dossier, FactList } from '@/lib/dossiers/dossier';
import { factOptions } from './options';
import { findVerb, type VerbName } from './verbs';

/** What can come of a fact of a list: the verb, and the field of its form that the fact fills. */
const NEXT: Partial<Record<FactList, readonly [VerbName, string][]>> = {
  charges: [['requalify', 'from']],
  decisions: [
    ['lodge_appeal', 'decision'],
    ['enter_finding', 'decision'],
  ],
  sentences: [
    ['grant_relief', 'sentence'],
    ['enter_sentence_part', 'sentence'],
  ],
  appeals: [['decide_appeal', 'appeal']],
  measures: [['lift', 'measure']],
  custody: [
    ['extend', 'spell'],
    ['release', 'spell'],
    ['transfer', 'spell'],
    ['record_condition', 'spell'],
    ['verify', 'fact'],
  ],
  complaints: [['answer_complaint', 'complaint']],
  incidents: [['involve', 'incident']],
};

/** The verbs that can follow from a fact as it stands, each with the query that fills it into the form. */
export function nextVerbs(d: Dossier, list: FactList, id: string): { verb: VerbName; query: string }[] {
  return (NEXT[list] ?? []).flatMap(([verb, name]) => {
    const field = findVerb(verb)?.verb.fields.find((one) => one.name === name);
    const may = field && factOptions(d, field, 'en').some(({ value }) => value === id);
    return may ? [{ verb, query: `${name}=${id}` }] : [];
  });
}
