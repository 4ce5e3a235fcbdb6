import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { SilencesQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { RagTag } from '../parts/Tags.js';
import { sayDate } from '../words/london.js';
import { SilencesQuery } from './queries.js';
import { useSome } from '../parts/useSome.js';
import { matterAddress } from './words.js';

type Silence = SilencesQueryQuery['silences']['list'][number];

const groups: readonly (readonly [kind: string, label: string])[] = [
  ['child', 'Children at risk without news'],
  ['review', 'Next reviews that were not held'],
  ['agency', 'Agencies that stopped contributing'],
  ['action', 'Actions without movement'],
];

const Who = ({ silence, opens }: { silence: Silence; opens: boolean }) => {
  const { kind, childId, child, agency, matterId, overall, words } = silence;
  if (kind === 'agency') return <strong>{agency}</strong>;
  const name = child && (opens ? <Link to={`/children/${childId}`}>{child}</Link> : <strong>{child}</strong>);
  if (!matterId) {
    return (
      <>
        {name} <RagTag rag={overall} />
      </>
    );
  }
  return (
    <>
      <Link to={matterAddress({ kind: 'action', id: matterId }, 'chase')}>{words}</Link>
      <span className="hub-cell__under">
        {agency}
        {name && <>, about {name}</>}
      </span>
    </>
  );
};

const Group = ({ label, list, opens }: { label: string; list: readonly Silence[]; opens: boolean }) => {
  const { shown, more } = useSome(list, label.toLowerCase());
  if (list.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">
        {label}: {list.length}
      </h3>
      <div className="hub-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="hub-table hub-between">
          <thead>
            <tr>
              <th scope="col">Who or what</th>
              <th scope="col">Why it is told</th>
              <th scope="col">The last that was heard</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((silence) => (
              <tr key={`${silence.kind} ${silence.childId} ${silence.agency} ${silence.matterId}`}>
                <th scope="row" className="hub-breaks">
                  <Who silence={silence} opens={opens} />
                </th>
                <td>{silence.why}</td>
                <td>{silence.last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
};

interface Props {
  /** Only what is of this agency; absent = all that may be known. */
  readonly agency?: string | undefined;
  readonly knownAt: string | null;
  readonly opens: boolean;
  /** False on a page that lists the actions itself. */
  readonly withActions?: boolean;
}

/** Who and what went quiet, each with why it is told and the last that was heard. */
export const SilencesPart = ({ agency, knownAt, opens, withActions = true }: Props) => {
  const { data, waiting, error, again } = useLive({ query: SilencesQuery, variables: { agency, knownAt } });
  const all = data?.silences.list ?? [];
  const list = withActions ? all : all.filter(({ kind }) => kind !== 'action');
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
      {list.length < all.length && (
        <p className="govuk-body">
          Actions without movement stand under <a href="#actions">Actions</a>.
        </p>
      )}
      {groups.map(([kind, label]) => (
        <Group key={kind} label={label} list={list.filter((one) => one.kind === kind)} opens={opens} />
      ))}
    </section>
  );
};
