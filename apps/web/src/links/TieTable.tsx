import { Empty } from '../parts/States.js';
import { useMore } from '../parts/useMore.js';
import type { LinkState } from '../gql/graphql.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import { Subject } from './Subject.js';
import { sayState, sayTie } from './words.js';

export interface Tie {
  readonly id: string;
  readonly a: string;
  readonly aLabel: string;
  readonly aNote?: string | null;
  readonly b: string;
  readonly bLabel: string;
  readonly bNote?: string | null;
  readonly state: LinkState;
  readonly relations: readonly string[];
  readonly corroboration: number;
  readonly pieces: number;
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
}

interface Props {
  readonly ties: readonly Tie[];
  /** Shows what holds a tie up; absent where the page has no room for it. */
  readonly onEvidence?: ((tie: string) => void) | undefined;
}

const seen = (first: string | null | undefined, last: string | null | undefined): string =>
  last ? (first && first !== last ? `${sayDate(first)} to ${sayDate(last)}` : sayDate(last)) : 'Not said';

const Row = ({ tie, onEvidence }: { tie: Tie } & Pick<Props, 'onEvidence'>) => {
  const { id, a, aLabel, aNote, b, bLabel, bNote, state, relations, corroboration, pieces, firstSeen, lastSeen } = tie;
  return (
    <tr>
      <th scope="row">
        <Subject id={a} label={aLabel} />
        {aNote && <span className="hub-under">{aNote}</span>}
      </th>
      <td>{relations.map(sayTie).join(', ')}</td>
      <td>
        <Subject id={b} label={bLabel} />
        {bNote && <span className="hub-under">{bNote}</span>}
      </td>
      <td>{state === 'REFUTED' ? <s>{sayState(state)}</s> : sayState(state)}</td>
      <td>{corroboration}</td>
      <td>{seen(firstSeen, lastSeen)}</td>
      {onEvidence && (
        <td>
          <button type="button" className="hub-link" onClick={() => onEvidence(id)}>
            {count(pieces, 'piece')}
            <span className="govuk-visually-hidden">
              {' '}
              of evidence for {aLabel} and {bLabel}
            </span>
          </button>
        </td>
      )}
    </tr>
  );
};

/** So many rows at first, and with each press more. */
const ROWS = 200;

const Table = ({ ties, onEvidence }: Props) => {
  const { shown, more } = useMore(ties, ROWS);
  return (
    <>
      <div className="hub-scroll" role="region" aria-label="Ties" tabIndex={0}>
        <table className="hub-table hub-table--wide">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">How</th>
              <th scope="col">With whom or where</th>
              <th scope="col">How sure</th>
              <th scope="col">Agencies that say so</th>
              <th scope="col">Seen</th>
              {onEvidence && <th scope="col">Evidence</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((tie) => (
              <Row key={tie.id} tie={tie} onEvidence={onEvidence} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
};

/** Who is linked with whom, how sure it is and who says so: what the picture draws, line by line. */
export const TieTable = ({ ties, onEvidence }: Props) =>
  ties.length === 0 ? (
    <Empty>
      <p className="govuk-body">
        No ties are known to us here. That is no information: it does not say that there are none.
      </p>
    </Empty>
  ) : (
    <Table ties={ties} onEvidence={onEvidence} />
  );
