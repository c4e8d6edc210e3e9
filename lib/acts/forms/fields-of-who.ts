import { IDENTIFIER_SCHEMES, PARTY_ROLES, STEP_KINDS } from '@/drizzle/vocabulary/cases';
import { COURT_TYPES } from '@/drizzle/vocabulary/courts';
import { ORGANISATION_KINDS, PERSON_ROLES, SEXES } from '@/drizzle/vocabulary/people';
import type { FactList } from '@/lib/dossiers/dossier';
import { date, type FieldSpec, fact, number, simple, text, word, words } from './field';

const house = text('house', 200);
const names: FieldSpec = { kind: 'names', name: 'names' };

/** Who and what a case is about: subjects, courts, numbers, parties, steps. */
export const WHO_FIELDS = {
  people: [
    names,
    house,
    { kind: 'several', name: 'roles', list: 'personRole', values: PERSON_ROLES, label: 'personRoles' },
    word('sex', 'sex', SEXES),
    number('birthYear'),
    words('description'),
  ],
  organisations: [
    names,
    house,
    word('kind', 'organisationKind', ORGANISATION_KINDS, { label: 'organisationKind' }),
    text('acronym', 20),
    words('description'),
  ],
  groups: [words('label', { label: 'groupLabel' }), { kind: 'quantity', name: 'quantity' }, date('asOf')],
  courts: [
    words('name', { label: 'courtName' }),
    words('described', { label: 'courtDescribed' }),
    word('type', 'courtType', COURT_TYPES, { label: 'courtType' }),
    number('level', { label: 'courtLevel' }),
    simple('place'),
  ],
  identifiers: [
    word('scheme', 'identifierScheme', IDENTIFIER_SCHEMES),
    text('value', 100, { label: 'numberValue' }),
  ],
  parties: [
    fact('subject', 'subject'),
    word('role', 'partyRole', PARTY_ROLES, { label: 'partyRole' }),
    date('from'),
    date('until'),
    words('note'),
  ],
  steps: [
    word('kind', 'stepKind', STEP_KINDS, { label: 'stepKind' }),
    date('date'),
    fact('party', 'parties'),
    fact('decision', 'decisions', { label: 'servedDecision' }),
    simple('place'),
    words('text'),
  ],
} satisfies Partial<Record<FactList, readonly FieldSpec[]>>;
