import { useState } from 'react';
import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { SilencesQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { RagTag } from '../parts/Tags.js';
import { sayDate } from '../words/london.js';
import { SilencesQuery } from './queries.js';
import { matterAddress } from './words.js';

type Silence = SilencesQueryQuery['silences']['list'][number];

const some = 15;

const groups: readonly (readonly [kind: string, label: string])[] = [
  ['child', 'Children at risk without news'],
  ['agency', 'Agencies that stopped contributing'],
  ['action', 'Actions without movement'],
];

const Who = ({ silence, opens }: { silence: Silence; opens: boolean }) => {
  const { kind, childId, child, agency, matterId, overall } = silence;
  if (kind === 'agency') return <strong>{agency}</strong>;
  return (
    <>
      {child && (opens ? <Link to={`/children/${childId}`}>{child}</Link> : <strong>{child}</strong>)}{' '}
      {kind === 'child' && <RagTag rag={overall} />}
      {matterId && (
        <>
          {agency}: <Link to={matterAddress({ kind: 'action', id: matterId }, 'chase')}>Chase</Link>
        </>
      )}
    </>
  );
};

const Group = ({ label, list, opens }: { label: string; list: readonly Silence[]; opens: boolean }) => {
  const [all, setAll] = useState(false);
  if (list.length === 0) return null;
  const shown = all ? list : list.slice(0, some);
  return (
    <>
      <h3 className="govuk-heading-s">
        {label}: {list.length}
      </h3>
      <ul className="hub-lines">
        {shown.map((silence) => (
          <li key={`${silence.kind} ${silence.childId} ${silence.agency} ${silence.matterId}`}>
            <Who silence={silence} opens={opens} /> {silence.why} {silence.last}
          </li>
        ))}
      </ul>
      {list.length > shown.length && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          onClick={() => setAll(true)}
        >
          Show all {list.length}
        </button>
      )}
    </>
  );
};

interface Props {
  readonly knownAt: string | null;
  readonly opens: boolean;
}

/** Who and what went quiet, each with why it is told and the last that was heard. */
export const SilencesPart = ({ knownAt, opens }: Props) => {
  const { data, waiting, error, again } = useLive({ query: SilencesQuery, variables: { knownAt } });
  const list = data?.silences.list ?? [];
  const oldest = list.map(({ since }) => since).sort()[0];
  return (
    <section className="hub-part" aria-labelledby="silences">
      <h2 className="govuk-heading-m" id="silences">
        Gone quiet{data ? `: ${list.length}` : ''}
      </h2>
      {waiting && <Waiting />}
      {!data && error && <NoAnswer error={error} again={again} />}
      {data && list.length === 0 && <p className="govuk-body">Nobody and nothing has gone quiet.</p>}
      {oldest && (
        <p className="hub-cell__nothing">
          The longest silence began on {sayDate(oldest)}. Silence is no proof that a child is safe.
        </p>
      )}
      {groups.map(([kind, label]) => (
        <Group key={kind} label={label} list={list.filter((one) => one.kind === kind)} opens={opens} />
      ))}
    </section>
  );
};
