import { sql } from 'drizzle-orm';
import { check, foreignKey, text, unique } from 'drizzle-orm/pg-core';
import { CHARGE_STAGES } from '../vocabulary/charges';
import { CODES } from '../vocabulary/law';
import { party } from './case-facts';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { codeEdition } from './law';
import { recordSchema } from './roles';

export const charge = recordSchema.table(
  'charge',
  {
    ...factKey(),
    party: text('party').notNull(),
    described: localTextColumn('described'),
    provisionCode: text('provision_code', { enum: CODES }).references(() => codeEdition.code, {
      onDelete: 'restrict',
    }),
    provisionArticle: text('provision_article'),
    provisionPart: text('provision_part'),
    provisionPoint: text('provision_point'),
    stage: text('stage', { enum: CHARGE_STAGES }).notNull(),
    ...partialDateColumns('date'),
  },
  (t) => [
    ...factTable(t, fact, 'charge'),
    within(t, t.party, party),
    unique('charge_of_party').on(t.caseId, t.party, t.id),
    check('charge_article_needs_code', sql`(provision_code is null) = (provision_article is null)`),
  ],
);

export const requalification = recordSchema.table(
  'requalification',
  {
    ...factKey(),
    party: text('party').notNull(),
    from: text('from').notNull(),
    to: text('to').notNull(),
    ...partialDateColumns('date'),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'requalification'),
    ...[t.from, t.to].map((side) =>
      foreignKey({
        columns: [t.caseId, t.party, side],
        foreignColumns: [charge.caseId, charge.party, charge.id],
      }).onDelete('no action'),
    ),
    check('requalified_into_another', sql`"from" <> "to"`),
  ],
);
