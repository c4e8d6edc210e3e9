import { is } from 'drizzle-orm';
import { type AnyPgTable, getTableConfig, PgTable } from 'drizzle-orm/pg-core';

/** A column that takes only the words of a closed list, with the check that holds it. */
export type ClosedColumn = {
  schema: string;
  table: string;
  column: string;
  values: readonly string[];
  sql: string;
};

/**
 * Every closed column of the given schema modules, with the check that a migration holds for it. The vocabulary is the
 * one place where a list is written; a test compares the database with it.
 */
export function closedColumns(modules: readonly Record<string, unknown>[]): ClosedColumn[] {
  const tables = modules.flatMap((m) => Object.values(m)).filter((v): v is AnyPgTable => is(v, PgTable));
  const found = tables.flatMap((table) => {
    const config = getTableConfig(table);
    return config.columns
      .filter((column) => column.enumValues !== undefined && column.enumValues.length > 0)
      .map((column) => {
        const [schema, values] = [config.schema ?? 'public', column.enumValues ?? []];
        const name = `${config.name}_${column.name}_is_in_its_list`;
        const list = values.map((value) => `'${value}'`).join(', ');
        const sql = `alter table ${schema}.${config.name} add constraint ${name} check ("${column.name}" in (${list}));`;
        return { schema, table: config.name, column: column.name, values, sql };
      });
  });
  return found.sort((a, b) => `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`));
}
