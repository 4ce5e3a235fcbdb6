import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { WhyQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { DisputedMark, DisputedMarks } from '../records/DisputedMark.js';
import { Lacking, MissingNowTag, StatusBadge, StrandTag } from '../parts/Tags.js';
import { sayGap } from '../words/codes.js';
import { sayHours } from '../words/durations.js';
import { sayDate, londonDateOf, sayTime } from '../words/london.js';
import { WhyQuery } from './queries.js';

type Child = Extract<NonNullable<WhyQueryQuery['child']>, { __typename: 'Child' }>;

interface Props {
  readonly id: string;
  readonly knownAt: string | null;
  readonly onClose: () => void;
}

const pressing = ['OVERDUE', 'DUE_SOON', 'MISSED', 'RUNNING'];

const isOpen = ({ state }: { state: string }): boolean => state === 'open' || state === 'overdue';

/** What is disputed of the records behind what the panel says, each with its record. */
const others = ({ id, disputed }: Pick<Child, 'id' | 'disputed'>): readonly string[] =>
  disputed
    .filter(({ recordKey }) => recordKey !== `children.child-${id}`)
    .map(({ record, words }) => `${record}: ${words.toLowerCase()}`);

/** Beside the sheet: why a child stands where they stand, without leaving it. */
export const WhyPanel = ({ id, knownAt, onClose }: Props) => {
  const { data, waiting, error, again } = useLive({
    query: WhyQuery,
    variables: { id, knownAt },
    concerns: ({ childIds }) => childIds.includes(id),
  });
  const child = data?.child;
  return (
    <aside className="hub-why" aria-label="Why">
      <button type="button" className="hub-why__close" onClick={onClose}>
        Close <kbd>Esc</kbd>
      </button>
      {waiting && <Waiting />}
      {!child && error && <NoAnswer error={error} again={again} />}
      {child?.__typename === 'NotFound' && <p className="govuk-body">{child.message}</p>}
      {child?.__typename === 'Withheld' && <WithheldNote reason={child.reason} ask={child.ask} />}
      {child?.__typename === 'Child' && (
        <DisputedMarks values={child.disputed}>
          <h2 className="govuk-heading-m hub-why__name">
            <Link to={`/children/${child.id}`}>
              {child.surname}, {child.forename}
            </Link>{' '}
            <span className="hub-why__age">{child.age}</span>
            <DisputedMark of={`children.child-${child.id}`} />
          </h2>
          {others(child).length > 0 && (
            <p className="hub-why__line">
              <strong className="hub-disputed-mark">Disputed</strong> {others(child).join('; ')}
            </p>
          )}
          <p className="hub-why__badges">
            {child.badges.map((badge) => (
              <StatusBadge key={badge} status={badge} />
            ))}{' '}
            {child.missing.now && <MissingNowTag>{sayHours(child.missing.hours ?? 0)}</MissingNowTag>}
          </p>
          <p className="hub-why__line">
            Key worker:{' '}
            {child.keyWorker ? (
              [child.keyWorker.name, child.keyWorker.team].filter(Boolean).join(', ')
            ) : (
              <Lacking>Nobody</Lacking>
            )}
          </p>
          {child.gaps.length > 0 && (
            <p className="hub-why__line">
              Not in place: <Lacking>{child.gaps.map(sayGap).join(', ')}</Lacking>
            </p>
          )}
          <h3>Why</h3>
          {child.strands
            .filter(({ open }) => open)
            .map(({ strand, rag, why }) => (
              <div key={strand} className="hub-why__strand">
                <StrandTag strand={strand} rag={rag} />
                <ul>
                  {why.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
            ))}
          <h3>Clocks</h3>
          <ul className="hub-why__clocks">
            {child.clocks
              .filter(({ state }) => pressing.includes(state))
              .map(({ name, state, words }) => (
                <li key={name} className={state === 'OVERDUE' ? 'is-over' : undefined}>
                  <strong>{name}:</strong> {words}
                </li>
              ))}
          </ul>
          {child.actions.some(isOpen) && (
            <>
              <h3>Actions</h3>
              <ul>
                {child.actions.filter(isOpen).map(({ actionId, ownerAgency, action, due, state }) => (
                  <li key={actionId}>
                    {ownerAgency}: {action}, due {sayDate(due)}
                    {state === 'overdue' && <Lacking> (overdue)</Lacking>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {child.childWords[0] && (
            <>
              <h3>In the child’s words</h3>
              <blockquote className="hub-quote">
                “{child.childWords[0].words}” <span>{sayDate(londonDateOf(child.childWords[0].at))}</span>
              </blockquote>
            </>
          )}
          <h3>Last changes</h3>
          <ol className="hub-why__last">
            {child.timeline
              .filter(({ withdrawn }) => !withdrawn)
              .toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))
              .slice(0, 4)
              .map(({ id: entry, title, occurredAt, occurredOn, recordedAt }) => (
                <li key={entry}>
                  {title}
                  <span className="hub-cell__under">
                    happened {occurredOn ? sayDate(occurredOn) : sayTime(occurredAt)} · known {sayTime(recordedAt)}
                  </span>
                </li>
              ))}
          </ol>
        </DisputedMarks>
      )}
    </aside>
  );
};
