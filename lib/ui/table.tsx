import type { ReactNode } from 'react';

/** A column of a table. `figures`: dates and numbers that must not wrap. */
export type Column<Key extends string> = { key: Key; head: string; figures?: boolean };
export type Row<Key extends string> = { id: string; cells: Record<Key, ReactNode> };

type Props<Key extends string> = {
  caption: ReactNode;
  /** Hide the caption from the eye where a heading just above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Key>[];
  rows: readonly Row<Key>[];
  /** Keep rows and columns on a phone too: for two or three short columns. */
  narrow?: boolean;
};

const as = <Role extends string>(role: Role) => ({ role });
const AS = {
  table: as('table'),
  rowgroup: as('rowgroup'),
  row: as('row'),
  columnheader: as('columnheader'),
  rowheader: as('rowheader'),
  cell: as('cell'),
};

/**
 * A dense table; its first column heads each row. On a phone each row becomes an entry with labelled lines. The roles
 * are written out because a table that is laid out as blocks loses them in some browsers.
 */
export function Table<Key extends string>({ caption, captionHidden, columns, rows, narrow }: Props<Key>) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <table {...AS.table} className={narrow ? 'register narrow' : 'register'}>
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead {...AS.rowgroup}>
        <tr {...AS.row}>
          {columns.map((column) => (
            <th key={column.key} {...AS.columnheader} scope="col">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.rowgroup}>
        {rows.map((row) => (
          <tr key={row.id} id={row.id} {...AS.row}>
            <th {...AS.rowheader} scope="row">
              {row.cells[first.key]}
            </th>
            {others.map((column) => (
              <td
                key={column.key}
                {...AS.cell}
                data-label={columns.length > 2 ? column.head : undefined}
                className={column.figures ? 'sm:whitespace-nowrap' : undefined}
              >
                {row.cells[column.key] && <div>{row.cells[column.key]}</div>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
