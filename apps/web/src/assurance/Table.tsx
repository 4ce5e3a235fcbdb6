import { NumbersTable } from '../board/NumbersTable.js';
import type { PlainTableFieldsFragment } from '../gql/graphql.js';

interface Props {
  readonly table: PlainTableFieldsFragment;
  /** What each symbol means that may stand in it. */
  readonly symbols: readonly string[];
}

/** A table of the board, as its readers are shown it, and how it was counted. */
export const Table = ({ table: { id, title, head, rows, note }, symbols }: Props) => (
  <section className="hub-part" aria-labelledby={`table-${id}`}>
    <h2 id={`table-${id}`} className="govuk-heading-m">
      {title}
    </h2>
    <NumbersTable title={title} head={head} rows={rows} symbols={symbols} />
    <p className="hub-shown">{note}</p>
  </section>
);
