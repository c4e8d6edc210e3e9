import type { Locale } from '@/drizzle/vocabulary/i18n';
import { FACT_LISTS } from '@/lib/dossiers/dossier';
import type { Problem } from '@/lib/dossiers/problem';
import { formsMessages } from '@/lib/i18n/translator';
import { factFields } from './fact-fields';
import { fieldLabel, listLabel, reasonWords, ruleWords } from './form-labels';

/** The rules of a dossier by how their remedies begin or go on; a test holds them against the checks themselves. */
const RULES: readonly [RegExp, string][] = [
  [/^A person is named in the text/, 'named_in_text'],
  [/^(The mention |Only a redacted dossier|Double braces|The label of a group)/, 'mention'],
  [/^No source supports it/, 'no_source'],
  [/^There is no (source|person) /, 'not_there'],
  [/^".*" is not among the /, 'not_there'],
  [/^(It refers to itself|It modifies itself|A charge cannot replace itself)/, 'itself'],
  [/^(The id |The party |Two findings |Two sentences )/, 'twice'],
  [/stands? there twice/, 'twice'],
  [/is given twice/, 'twice'],
  [/^The house spelling/, 'house'],
  [/^A fact of this kind has no field/, 'no_value'],
  [/^This is no value/, 'no_value'],
  [/^A sentence needs a finding/, 'needs_finding'],
  [/^That charge is /, 'other_party'],
  [/^It cannot lie before /, 'order_of_dates'],
  [/^A hearing is adjourned to a later/, 'order_of_dates'],
  [/^An appeal ends in a decision of its own/, 'own_decision'],
  [/would certainly be in two places/, 'two_places'],
  [/^A document without /, 'document_date'],
  [/^The words do not name this/, 'date_basis'],
];

/** The rule that a remedy stands for; `other` if it is none of those that have words. */
export function ruleOf(remedy: string): string {
  return RULES.find(([pattern]) => pattern.test(remedy))?.[1] ?? 'other';
}

/** A reason that carries a rule and the place where it is broken, for `sayReason`. */
export function reasonOfProblem({ place, remedy }: Problem): string {
  return `rule|${ruleOf(remedy)}|${place}`;
}

/** A place ("charges › c3 › described") in words: which list, which fact, which field. */
function sayPlaceOf(locale: Locale, place: string): string {
  const [head = '', id = '', name = ''] = place.split(' › ');
  const list = [...FACT_LISTS, 'sources' as const].find((one) => one === head);
  if (list === undefined) return fieldLabel(locale, { name: head });
  const field = factFields(list).find((one) => one.name === name);
  return [listLabel(locale, list), /^\d+$/.test(id) ? '' : id, field ? fieldLabel(locale, field) : '']
    .filter(Boolean)
    .join(', ');
}

/** Words for whatever an act, a rule or the database refused. There are always some. */
export function sayReason(locale: Locale, reason: string): string {
  const t = formsMessages(locale);
  const [head, rule = '', place = ''] = reason.split('|');
  if (head === 'others_rest_on_it' && rule !== '') return t('retract.resting', { what: rule });
  if (head !== 'rule') return reasonWords(locale, reason) ?? t('refused.other');
  const said = ruleWords(locale, rule) ?? t('rule.other');
  return place === '' ? said : t('rule.at', { said, place: sayPlaceOf(locale, place) });
}
