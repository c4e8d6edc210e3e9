import { CONDITION_KINDS, CUSTODY_KINDS, MEASURE_KINDS } from '@/drizzle/vocabulary/custody';
import { CERTAINTIES, INCIDENT_KINDS, INVOLVEMENT_ROLES } from '@/drizzle/vocabulary/incidents';
import type { FactList } from '@/lib/dossiers/dossier';
import { fieldsOf } from '@/lib/dossiers/facts';
import { date, type FieldSpec, fact, number, simple, word, words } from './field';
import { AROUND_FIELDS } from './fields-around';
import { PROCEEDING_FIELDS } from './fields-of-proceeding';
import { WHO_FIELDS } from './fields-of-who';

const DETENTION_FIELDS = {
  measures: [
    fact('party', 'parties'),
    word('kind', 'measureKind', MEASURE_KINDS, { label: 'measureKind' }),
    date('from'),
    date('until'),
    number('months', { label: 'termMonths' }),
    number('days', { label: 'termDays' }),
    fact('decision', 'decisions', { label: 'byDecision' }),
    words('text'),
  ],
  custody: [
    fact('subject', 'subject'),
    word('kind', 'custodyKind', CUSTODY_KINDS, { label: 'custodyKind' }),
    date('start'),
    simple('place'),
    words('facility'),
    date('end', { label: 'custodyEnd' }),
    words('text'),
  ],
  custodyOrders: [
    fact('spell', 'custody'),
    date('until', { label: 'orderUntil' }),
    date('date', { label: 'orderDate' }),
    number('months', { label: 'termMonths' }),
    number('days', { label: 'termDays' }),
    fact('decision', 'decisions', { label: 'byDecision' }),
  ],
  conditions: [
    fact('spell', 'custody'),
    word('kind', 'conditionKind', CONDITION_KINDS, { label: 'conditionKind' }),
    date('date'),
    number('kilometres'),
    words('text'),
  ],
  incidents: [
    word('kind', 'incidentKind', INCIDENT_KINDS, { label: 'incidentKind' }),
    date('date'),
    simple('place'),
    words('text', { label: 'whatHappened' }),
  ],
  involvements: [
    fact('incident', 'incidents'),
    fact('subject', 'subject'),
    word('role', 'involvementRole', INVOLVEMENT_ROLES, { label: 'involvementRole' }),
    word('certainty', 'certainty', CERTAINTIES),
  ],
} satisfies Partial<Record<FactList, readonly FieldSpec[]>>;

const FIELDS: Record<FactList | 'sources', readonly FieldSpec[]> = {
  ...WHO_FIELDS,
  ...PROCEEDING_FIELDS,
  ...DETENTION_FIELDS,
  ...AROUND_FIELDS,
};

/** Every field of a fact of that list that a person can enter or correct, in the order of the form. */
export function factFields(list: FactList | 'sources'): readonly FieldSpec[] {
  if (list === 'sources') return FIELDS.sources;
  const shapes: Record<string, { safeParse(value: unknown): { success: boolean } } | undefined> =
    fieldsOf(list);
  return FIELDS[list].map((field) => ({
    ...field,
    required: shapes[field.name]?.safeParse(undefined).success === false,
  }));
}

/** Those of these names, in the order in which they are named. Throws on a name that the list does not have. */
export function fieldsNamed(list: FactList | 'sources', names: readonly string[]): FieldSpec[] {
  const all = factFields(list);
  return names.map((name) => {
    const field = all.find((one) => one.name === name);
    if (field === undefined) throw new Error(`${list} have no field ${name}`);
    return field;
  });
}
