import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { LOCALES } from '../vocabulary/i18n';
import { NAME_KINDS, ORGANISATION_KINDS, SCRIPTS, SEXES } from '../vocabulary/people';
import { tenant } from './auth';
import { courtCase, fact } from './cases';
import {
  casePolicies,
  factKey,
  factTable,
  leaves,
  localTextColumn,
  ownedPolicies,
  partialDateColumns,
  quantityColumns,
  within,
} from './columns';
import { recordSchema } from './roles';

const identity = (table: 'person' | 'organisation', usedIn: 'case_person' | 'case_organisation') =>
  recordSchema.table(
    table,
    {
      tenantId: uuid('tenant_id')
        .notNull()
        .references(() => tenant.id, { onDelete: 'restrict' }),
      ref: text('ref').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.tenantId, t.ref] }),
      ...ownedPolicies(
        table,
        sql`(tenant_id, ref) in (select u.tenant_id, u.ref from record.${sql.identifier(usedIn)} u)`,
      ),
    ],
  );

/** One human being, across cases. Identities are joined by people who reviewed them, never by a name key. */
export const person = identity('person', 'case_person');
export const organisation = identity('organisation', 'case_organisation');

const shown = () => ({
  ...factKey(),
  tenantId: uuid('tenant_id').notNull(),
  ref: text('ref').notNull(),
  house: text('house').notNull(),
  description: localTextColumn('description'),
});

/** A person as one case shows them. */
export const casePerson = recordSchema.table(
  'case_person',
  {
    ...shown(),
    roles: text('roles').array().notNull().default([]),
    sex: text('sex', { enum: SEXES }),
    birthYear: integer('birth_year'),
  },
  (t) => [
    ...factTable(t, fact, 'case_person'),
    foreignKey({
      columns: [t.caseId, t.tenantId],
      foreignColumns: [courtCase.id, courtCase.tenantId],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.tenantId, t.ref], foreignColumns: [person.tenantId, person.ref] }).onDelete(
      'no action',
    ),
    unique('case_person_once').on(t.caseId, t.ref),
  ],
);

export const caseOrganisation = recordSchema.table(
  'case_organisation',
  { ...shown(), kind: text('kind', { enum: ORGANISATION_KINDS }).notNull(), acronym: text('acronym') },
  (t) => [
    ...factTable(t, fact, 'case_organisation'),
    foreignKey({
      columns: [t.caseId, t.tenantId],
      foreignColumns: [courtCase.id, courtCase.tenantId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.tenantId, t.ref],
      foreignColumns: [organisation.tenantId, organisation.ref],
    }).onDelete('no action'),
    unique('case_organisation_once').on(t.caseId, t.ref),
  ],
);

/** Every spelling with the sources that have it. Acronyms are not unique: two bodies may share one. */
export const spelling = recordSchema.table(
  'spelling',
  {
    caseId: uuid('case_id').notNull(),
    subject: text('subject').notNull(),
    position: smallint('position').notNull(),
    spelling: text('spelling').notNull(),
    script: text('script', { enum: SCRIPTS }).notNull(),
    language: text('language', { enum: LOCALES }),
    kind: text('kind', { enum: NAME_KINDS }).notNull(),
    sources: text('sources').array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.subject, t.position] }),
    within(t, t.subject, fact),
    unique('spelling_once').on(t.caseId, t.subject, t.spelling),
    check('spelling_of_person_or_organisation', sql`subject ~ '^[po][0-9]'`),
    ...casePolicies('spelling'),
    leaves('spelling'),
  ],
);

/** People or bodies that stay unnamed, with a count where a source gives one. */
export const peopleGroup = recordSchema.table(
  'people_group',
  {
    ...factKey(),
    label: localTextColumn('label').notNull(),
    ...quantityColumns(),
    ...partialDateColumns('asOf'),
  },
  (t) => [
    ...factTable(t, fact, 'people_group'),
    check('people_group_bounds', sql`quantity_min <= quantity_max`),
  ],
);
