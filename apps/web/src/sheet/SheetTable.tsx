import { useTable, type SortingState } from '@tanstack/react-table';
import { Fragment, useMemo, type MouseEvent } from 'react';
import type { SheetColumn, SheetSort } from '../gql/graphql.js';
import { columns, features, metaOf } from './columns.js';
import { blocksOf } from './blocks.js';
import { groupsOf } from './groups.js';
import type { Reading, Row } from './reading.js';
import { SheetBlock } from './SheetBlock.js';
import { count } from '../words/durations.js';
import type { Grouping, SheetView } from './view.js';

interface Props {
  readonly reading: Reading;
  readonly sort: readonly SheetSort[];
  readonly hidden: SheetView['hidden'];
  readonly group: Grouping | undefined;
  readonly opened: string | undefined;
  readonly label: string;
  readonly onSort: (sort: SheetSort[]) => void;
  readonly onWhy: (id: string) => void;
}

interface Section {
  /** Undefined when the rows stand in one list. */
  readonly label: string | undefined;
  readonly blocks: readonly (readonly Row[])[];
  readonly size: number;
}

const arrows = { asc: '▲', desc: '▼' };
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The tracking sheet as a real table: sticky head, sticky first column, a heading button for each order. */
export const SheetTable = ({ reading, sort, hidden, group, opened, label, onSort, onWhy }: Props) => {
  const data = useMemo(
    () => reading.order.flatMap((id): Row[] => (reading.rows.has(id) ? [reading.rows.get(id) as Row] : [])),
    [reading.order, reading.rows],
  );
  const sections = useMemo((): readonly Section[] => {
    if (!group) return [{ label: undefined, blocks: blocksOf(data), size: data.length }];
    return groupsOf(data, group).map(({ label: heading, ids }) => ({
      label: heading,
      blocks: blocksOf(ids.flatMap((id) => reading.rows.get(id) ?? [])),
      size: ids.length,
    }));
  }, [data, group, reading.rows]);
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
        {sections.map(({ label: heading, blocks, size }, at) => (
          <Fragment key={heading ?? 'all'}>
            {heading !== undefined && (
              <tbody>
                <tr className="hub-sheet__group">
                  <th scope="rowgroup" colSpan={shown.length}>
                    <span>
                      {heading} <span className="hub-sheet__size">{count(size, 'child', 'children')}</span>
                    </span>
                  </th>
                </tr>
              </tbody>
            )}
            {blocks.map((rows, index) => (
              <SheetBlock
                key={index}
                rows={rows}
                first={at === 0 && index === 0}
                width={shown.length}
                metas={metas}
                reading={reading}
                opened={opened}
                onWhy={onWhy}
              />
            ))}
          </Fragment>
        ))}
      </table>
    </div>
  );
};
