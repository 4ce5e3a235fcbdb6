import { memo, useRef } from 'react';
import { useNear } from './blocks.js';
import type { ColumnMeta } from './columns.js';
import type { Reading, Row } from './reading.js';
import { SheetRow } from './SheetRow.js';

/** What a row is drawn high, until one was measured. */
const guessedHeight = 47;

interface Props {
  readonly rows: readonly Row[];
  /** Whether these rows stand where the reader begins. */
  readonly first: boolean;
  /** Columns of the table, the child's own with them. */
  readonly width: number;
  readonly metas: readonly ColumnMeta[];
  readonly reading: Reading;
  readonly opened: string | undefined;
  readonly onWhy: (id: string) => void;
}

/** Some rows of the sheet, drawn when they are near what the reader sees. */
export const SheetBlock = memo(({ rows, first, width, metas, reading, opened, onWhy }: Props) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const { near, height } = useNear(body, first);
  return (
    <tbody ref={body} data-near={near}>
      {near ? (
        rows.map((row) => (
          <SheetRow
            key={row.id}
            row={row}
            metas={metas}
            marks={reading.marks.get(row.id)}
            left={reading.left.has(row.id)}
            open={opened === row.id}
            onWhy={onWhy}
          />
        ))
      ) : (
        <tr aria-hidden="true">
          <td colSpan={width} style={{ height: height || rows.length * guessedHeight }} />
        </tr>
      )}
    </tbody>
  );
});
SheetBlock.displayName = 'SheetBlock';
