import { sql } from 'drizzle-orm';
import { check, date, pgPolicy, smallint, text } from 'drizzle-orm/pg-core';
import { COURT_TYPES } from '../vocabulary/courts';
import { PLACE_REFS } from '../vocabulary/places';
import { fact } from './cases';
import { calendarReads, factKey, factTable, localTextColumn } from './columns';
import { docketMember, docketOperator, docketPublisher, recordSchema } from './roles';

/** The court as far as the sources of a case tell. */
export const court = recordSchema.table(
  'court',
  {
    ...factKey(),
    name: localTextColumn('name'),
    described: localTextColumn('described'),
    type: text('type', { enum: COURT_TYPES }).notNull(),
    level: smallint('level'),
    place: text('place', { enum: PLACE_REFS }),
  },
  (t) => [
    ...factTable(t, fact, 'court'),
    calendarReads('court'),
    check('court_named_or_described', sql`name is not null or described is not null`),
    check('court_level', sql`level between 1 and 4`),
  ],
);

/** What a place was called when: two names of one place never hold on the same day (exclusion in the walls). */
export const placeName = recordSchema.table(
  'place_name',
  {
    place: text('place', { enum: PLACE_REFS }).notNull(),
    en: text('en').notNull(),
    ru: text('ru').notNull(),
    kk: text('kk').notNull(),
    from: date('from'),
    until: date('until'),
  },
  () => [
    pgPolicy('place_name_reads', {
      for: 'select',
      to: [docketMember, docketPublisher],
      using: sql`true`,
    }),
    pgPolicy('place_name_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
