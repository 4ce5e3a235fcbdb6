import { useTable, type SortingState } from '@tanstack/react-table';
import { useMemo, type MouseEvent } from 'react';
import type { SheetColumn, SheetSort } from '../gql/graphql.js';
import { columns, features, metaOf } from './columns.js';
import type { Reading, Row } from './reading.js';
import { SheetRow } from './SheetRow.js';
import type { SheetView } from './view.js';

interface Props {
  readonly reading: Reading;
  readonly sort: readonly SheetSort[];
  readonly hidden: SheetView['hidden'];
  readonly opened: string | undefined;
  readonly label: string;
  readonly onSort: (sort: SheetSort[]) => void;
  readonly onWhy: (id: string) => void;
}

const arrows = { asc: '▲', desc: '▼' };
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The tracking sheet as a real table: sticky head, sticky first column, a heading button for each order. */
export const SheetTable = ({ reading, sort, hidden, opened, label, onSort, onWhy }: Props) => {
  const data = useMemo(
    () => reading.order.flatMap((id): Row[] => (reading.rows.has(id) ? [reading.rows.get(id) as Row] : [])),
    [reading.order, reading.rows],
  );
  const sorting: SortingState = useMemo(
    () => sort.map(({ by, descending }) => ({ id: by, desc: Boolean(descending) })),
    [sort],
  );
  const columnVisibility = useMemo(() => Object.fromEntries(hidden.map((name) => [name, false])), [hidden]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableMultiSort: true,
    sortDescFirst: false,
    state: { sorting, columnVisibility },
    isMultiSortEvent: (event) => (event as MouseEvent).shiftKey,
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      onSort(next.map(({ id, desc }) => ({ by: id as SheetColumn, descending: desc })));
    },
  });
  const shown = table.getVisibleLeafColumns();
  const key = shown.map(({ id }) => id).join();
  const metas = useMemo(
    () => shown.filter(({ id }) => id !== 'NAME').map(metaOf),
    // The columns themselves never change: which are shown is all there is to know.
    [key],
  );

  return (
    <div className="hub-sheet" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption className="govuk-visually-hidden">
          {label}. Press a column’s button to sort by it, with Shift to add it to the order.
        </caption>
        <colgroup>
          {shown.map((column) => (
            <col key={column.id} style={{ width: metaOf(column).width }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => {
                const sorted = column.getIsSorted();
                const rank = column.getSortIndex();
                const sortable = column.getCanSort();
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={sortable ? (sorted ? ariaSort[sorted] : 'none') : undefined}
                    className={sorted ? 'is-sorted' : undefined}
                  >
                    {sortable ? (
                      <button type="button" onClick={column.getToggleSortingHandler()}>
                        {metaOf(column).label}
                        <span aria-hidden="true" className="hub-sheet__arrow">
                          {sorted ? arrows[sorted] : '↕'}
                          {sorted && sort.length > 1 ? rank + 1 : ''}
                        </span>
                      </button>
                    ) : (
                      metaOf(column).label
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {data.map((row) => (
            <SheetRow
              key={row.id}
              row={row}
              metas={metas}
              marks={reading.marks.get(row.id)}
              left={reading.left.has(row.id)}
              open={opened === row.id}
              onWhy={onWhy}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
