import type { DisruptionLineFragment } from '../gql/graphql.js';
import { useMore } from '../parts/useMore.js';
import { DisruptionRow } from './DisruptionRow.js';
import type { Tool } from './StepForm.js';

interface Props {
  /** What it is called to those who hear it. */
  readonly label: string;
  readonly lines: readonly DisruptionLineFragment[];
  readonly me: string;
  readonly tools: readonly Tool[];
  /** Whether steps can be recorded here: now, and by whoever may. */
  readonly records: boolean;
  readonly onDone: (words: string) => void;
}

/** So many rows at first, and with each press more. */
const ROWS = 25;

/** What is used against whom, whether it holds, until when, and what came of it. */
export const Register = ({ label, lines, me, tools, records, onDone }: Props) => {
  const { shown, more } = useMore(lines, ROWS);
  return (
    <>
      <div className="hub-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="hub-table hub-table--wide">
          <thead>
            <tr>
              <th scope="col">What is used</th>
              <th scope="col">Aimed at</th>
              <th scope="col">Stands</th>
              <th scope="col">Until</th>
              <th scope="col">Protects</th>
              <th scope="col">Its life</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <DisruptionRow key={line.id} line={line} me={me} tools={tools} records={records} onDone={onDone} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
};
