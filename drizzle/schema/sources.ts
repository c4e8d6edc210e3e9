import { sql } from 'drizzle-orm';
import { check, foreignKey, jsonb, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { LOCALES } from '../vocabulary/i18n';
import { GRADES_OF_SOURCE, SOURCE_KINDS, STANCES } from '../vocabulary/sources';
import { bytea, tenant } from './auth';
import { courtCase, fact } from './cases';
import {
  casePolicies,
  factKey,
  leaves,
  localTextColumn,
  ownedPolicies,
  partialDateColumns,
  within,
} from './columns';
import { recordSchema } from './roles';

export const source = recordSchema.table(
  'source',
  {
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenant.id, { onDelete: 'restrict' }),
    ref: text('ref').notNull(),
    kind: text('kind', { enum: SOURCE_KINDS }).notNull(),
    title: localTextColumn('title').notNull(),
    publisher: localTextColumn('publisher'),
    language: text('language', { enum: LOCALES }).notNull(),
    ...partialDateColumns('published'),
    ...partialDateColumns('covers'),
    ...partialDateColumns('speaksUntil'),
    url: text('url'),
    sha256: bytea('sha256'),
    note: localTextColumn('note'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.ref] }),
    unique('source_bytes').on(t.tenantId, t.sha256),
    check('source_sha256_is_32_bytes', sql`octet_length(sha256) = 32`),
    ...ownedPolicies(
      'source',
      sql`(tenant_id, ref) in (select u.tenant_id, u.ref from record.case_source u)`,
    ),
  ],
);

/** A source as one case cites it: `s1`, `s2`, … */
export const caseSource = recordSchema.table(
  'case_source',
  {
    ...factKey(),
    tenantId: uuid('tenant_id').notNull(),
    ref: text('ref').notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.id] }),
    foreignKey({
      columns: [t.caseId, t.tenantId],
      foreignColumns: [courtCase.id, courtCase.tenantId],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.tenantId, t.ref], foreignColumns: [source.tenantId, source.ref] }).onDelete(
      'no action',
    ),
    unique('case_source_once').on(t.caseId, t.ref),
    ...casePolicies('case_source'),
  ],
);

/** One source on one fact. The fact's row holds the value shown; a citation that differs carries the other. */
export const citation = recordSchema.table(
  'citation',
  {
    caseId: uuid('case_id').notNull(),
    factId: text('fact_id').notNull(),
    position: smallint('position').notNull(),
    source: text('source').notNull(),
    paragraph: smallint('paragraph'),
    stance: text('stance', { enum: STANCES }).notNull(),
    values: jsonb('values'),
    ...partialDateColumns('saidOn'),
    attribution: localTextColumn('attribution'),
    gradeSource: text('grade_source', { enum: GRADES_OF_SOURCE }),
    gradeItem: smallint('grade_item'),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.factId, t.position] }),
    within(t, t.factId, fact),
    within(t, t.source, caseSource),
    check('citation_that_differs_says_what', sql`(stance = 'differs') = (values is not null)`),
    check(
      'citation_grade',
      sql`(grade_source is null) = (grade_item is null) and grade_item between 1 and 6`,
    ),
    ...casePolicies('citation'),
    leaves('citation'),
  ],
);
