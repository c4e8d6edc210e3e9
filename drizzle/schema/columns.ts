import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  date,
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Words } from '../vocabulary/i18n';
import { COUNTING_UNITS, QUALIFIERS } from '../vocabulary/people';
import { docketMember, docketOperator, docketPublisher } from './roles';

// Columns and policies that every table of the record has alike.

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The key of a fact: its case and its stable local id, so that a reference can never leave its case. */
export const factKey = () => ({ caseId: uuid('case_id').notNull(), id: text('id').notNull() });

/** Text in one to three languages; a check holds its shape. */
export const localTextColumn = (name: string) => jsonb(name).$type<Words>();

type DateTextColumn = ReturnType<typeof dateText>;
const dateText = (name: string) => text(name);

/** A partial date: the EDTF text, its words and basis, and bounds that the database computes from it. */
export function partialDateColumns<N extends string>(name: N) {
  const column = snake(name);
  const bound = (fn: string, of: string): SQL =>
    fn === 'from' ? sql`record.edtf_from(${sql.identifier(of)})` : sql`record.edtf_to(${sql.identifier(of)})`;
  const columns = {
    [`${name}Edtf`]: dateText(`${column}_edtf`),
    [`${name}Words`]: dateText(`${column}_words`),
    [`${name}Basis`]: dateText(`${column}_basis`),
    [`${name}From`]: date(`${column}_from`).generatedAlwaysAs(bound('from', `${column}_edtf`)),
    [`${name}To`]: date(`${column}_to`).generatedAlwaysAs(bound('to', `${column}_edtf`)),
  };
  return columns as unknown as Record<`${N}${'Edtf' | 'Words' | 'Basis'}`, DateTextColumn>;
}

/** A count with its bound and unit. */
export const quantityColumns = () => ({
  quantityQualifier: text('quantity_qualifier', { enum: QUALIFIERS }),
  quantityMin: integer('quantity_min'),
  quantityMax: integer('quantity_max'),
  quantityUnit: text('quantity_unit', { enum: COUNTING_UNITS }),
});

type Keyed = { caseId: AnyPgColumn; id: AnyPgColumn };

/** A reference to another fact of the same case; looked at when the transaction ends, so that facts may go in any order. */
export const within = (t: { caseId: AnyPgColumn }, column: AnyPgColumn, to: Keyed) =>
  foreignKey({ columns: [t.caseId, column], foreignColumns: [to.caseId, to.id] }).onDelete('no action');

const mine = sql`case_id = any (array(select record.my_cases()))`;
const mineToWrite = sql`case_id = any (array(select record.my_cases('write')))`;
const approved = sql`case_id = any (array(select a.case_id from record.approval a))`;

/**
 * Row policies of a table whose rows belong to a case. Members read the cases they are on and write
 * those where their role writes, the publisher reads
 * approved cases, the operator (command line) reads and writes all. Nobody else has a policy, so nobody else sees a row.
 */
export const casePolicies = (table: string) => [
  pgPolicy(`${table}_member_reads`, { for: 'select', to: docketMember, using: mine }),
  pgPolicy(`${table}_member_adds`, { for: 'insert', to: docketMember, withCheck: mineToWrite }),
  pgPolicy(`${table}_member_changes`, {
    for: 'update',
    to: docketMember,
    using: mineToWrite,
    withCheck: mineToWrite,
  }),
  pgPolicy(`${table}_publisher_reads`, { for: 'select', to: docketPublisher, using: approved }),
  pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
];

/** A row may leave the current state once it stands in the history; `past_fact_kept` of the database sees to that. */
export const leaves = (table: string) =>
  pgPolicy(`${table}_member_takes_away`, { for: 'delete', to: docketMember, using: mineToWrite });

/** What a calendar program may read by its secret address alone: when and where hearings are. */
export const calendarReads = (
  table: string,
  which: SQL = sql`case_id = any (array(select record.calendar_cases()))`,
) => pgPolicy(`${table}_calendar_reads`, { for: 'select', to: docketMember, using: which });

/** What every table of facts has: the key, the link to `record.fact`, the row policies. */
export const factTable = (t: Keyed, fact: Keyed, table: string) => [
  primaryKey({ columns: [t.caseId, t.id] }),
  foreignKey({ columns: [t.caseId, t.id], foreignColumns: [fact.caseId, fact.id] }).onDelete('cascade'),
  ...casePolicies(table),
  leaves(table),
];

/**
 * Row policies of an identity that several cases of one organisation share (person, campaign, source): a member sees it
 * through a case of theirs that uses it and in no other way; who writes a case of that organisation may add and change it.
 */
export const ownedPolicies = (table: string, usedBy: SQL) => {
  const own = sql`tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write'))))`;
  return [
    pgPolicy(`${table}_member_reads`, { for: 'select', to: docketMember, using: usedBy }),
    pgPolicy(`${table}_member_adds`, { for: 'insert', to: docketMember, withCheck: own }),
    pgPolicy(`${table}_member_changes`, {
      for: 'update',
      to: docketMember,
      using: sql`${own} and ${usedBy}`,
      withCheck: own,
    }),
    pgPolicy(`${table}_publisher_reads`, { for: 'select', to: docketPublisher, using: usedBy }),
    pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
  ];
};
