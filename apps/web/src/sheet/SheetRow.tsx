import { memo } from 'react';
import { Link } from '../frame/router.js';
import { StatusBadge } from '../parts/Tags.js';
import type { ColumnMeta } from './columns.js';
import type { Cell, Row } from './reading.js';

const Changed = () => <span className="hub-changed">changed</span>;

interface Props {
  readonly row: Row;
  /** The columns shown after the child's own. */
  readonly metas: readonly ColumnMeta[];
  readonly marks: ReadonlySet<Cell> | undefined;
  readonly left: boolean;
  readonly open: boolean;
  readonly onWhy: (id: string) => void;
}

/** One child of the sheet. Drawn again only when something of it changed. */
export const SheetRow = memo(({ row, metas, marks, left, open, onWhy }: Props) => (
  <tr
    data-row={row.id}
    className={[
      row.missing.now && 'hub-sheet__row--missing',
      left && 'hub-sheet__row--left',
      open && 'hub-sheet__row--open',
    ]
      .filter(Boolean)
      .join(' ')}
  >
    <th scope="row" className={marks?.has('child') ? 'is-changed' : undefined}>
      <Link to={`/children/${row.id}`} className="hub-cell__name" data-child={row.id}>
        {row.surname}, {row.forename}
      </Link>
      <span className="hub-cell__child">
        <span>
          {row.id}{' '}
          {row.statuses.map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
        </span>
        <button
          type="button"
          className="hub-cell__why"
          aria-expanded={open}
          aria-label={`Why: ${row.forename} ${row.surname}`}
          onClick={() => onWhy(row.id)}
        >
          Why
        </button>
      </span>
      {left && <strong className="hub-cell__left">no longer on the sheet</strong>}
      {marks?.has('child') && <Changed />}
    </th>
    {metas.map(({ cell, render }) => (
      <td key={cell} className={marks?.has(cell) ? 'is-changed' : undefined}>
        {render(row)}
        {marks?.has(cell) && <Changed />}
      </td>
    ))}
  </tr>
));
SheetRow.displayName = 'SheetRow';
