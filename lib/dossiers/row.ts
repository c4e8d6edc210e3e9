import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { writtenColumns } from './fact-tables';

// A fact and its row say the same in two shapes. A column has the name of its field; a partial date lies in three columns
// (`date` in dateEdtf, dateWords, dateBasis), a small object in one per part (`quantity` in quantityMin, …).

export type Row = Record<string, unknown>;
const DATE_PARTS = ['edtf', 'words', 'basis'] as const;
const joined = (field: string, part: string) => `${field}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The row of `fields` in `table`: every written column, null where the field is absent, and `more` over it. */
export function toRow(table: PgTable, fields: Row, more: Row): Row {
  const columns = writtenColumns(table);
  const row: Row = Object.fromEntries(columns.map((column) => [column, null]));
  for (const [field, value] of Object.entries(fields)) {
    if (columns.includes(field)) row[field] = value ?? null;
    else if (isObject(value)) {
      for (const [part, partValue] of Object.entries(value)) {
        if (columns.includes(joined(field, part))) row[joined(field, part)] = partValue ?? null;
      }
    }
  }
  return { ...row, ...more };
}

/** The fields named in `fields` from a row; an absent one is left out, never null. Refuses nothing: the row is ours. */
export function fromRow(table: PgTable, row: Row, fields: readonly string[]): Row {
  const columns = writtenColumns(table);
  const found: Row = {};
  for (const field of fields) {
    if (columns.includes(field)) {
      if (row[field] !== null && row[field] !== undefined) found[field] = row[field];
      continue;
    }
    const isDate = columns.includes(`${field}Edtf`);
    const parts = columns.filter(
      (column) => column.startsWith(field) && /^[A-Z]/.test(column.slice(field.length)),
    );
    const object: Row = {};
    for (const column of isDate ? DATE_PARTS.map((part) => joined(field, part)) : parts) {
      if (row[column] === null || row[column] === undefined) continue;
      const part = column.slice(field.length);
      object[part.charAt(0).toLowerCase() + part.slice(1)] = row[column];
    }
    if (Object.keys(object).length > 0) found[field] = object;
  }
  return found;
}

/** `set` of an upsert: every written column takes the new row's value. */
export function excluded(table: PgTable): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    writtenColumns(table).map((name) => [name, sql`excluded.${sql.identifier(columns[name]?.name ?? name)}`]),
  );
}
