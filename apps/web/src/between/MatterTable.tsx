import { Link } from '../frame/router.js';
import type { MatterFieldsFragment } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import { useSome } from '../parts/useSome.js';
import { matterAddress, sayNext } from './words.js';

const pressing = new Set(['overdue', 'no_movement', 'unanswered']);

const State = ({ matter }: { matter: MatterFieldsFragment }) => (
  <>
    {pressing.has(matter.state) ? <Lacking>{matter.stateInWords}</Lacking> : matter.stateInWords}
    {matter.due && matter.state !== 'done' && <span className="hub-cell__under">due {sayDate(matter.due)}</span>}
    {matter.askedUntil && (
      <span className="hub-cell__under">More time asked for, until {sayDate(matter.askedUntil)}</span>
    )}
    {matter.chases > 0 && <span className="hub-cell__under">chased {count(matter.chases, 'time')}</span>}
    {matter.nextChase && <span className="hub-cell__under">ask again {sayDate(matter.nextChase)}</span>}
  </>
);

const About = ({ matter, opens }: { matter: MatterFieldsFragment; opens: boolean }) => {
  if (!matter.child) return <>The meeting</>;
  return opens ? <Link to={`/children/${matter.childId}`}>{matter.child}</Link> : <>{matter.child}</>;
};

interface Props {
  readonly label: string;
  readonly matters: readonly MatterFieldsFragment[];
  /** Whether the reader may open the page of a child. */
  readonly opens: boolean;
}

/** Actions or challenges, each with how it stands and the one thing that is to be done next. */
export const MatterTable = ({ label, matters, opens }: Props) => {
  const { shown, more } = useSome(matters, label.toLowerCase());
  return (
    <>
      <div className="hub-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="hub-table hub-between">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">About</th>
              <th scope="col">Who</th>
              <th scope="col">How it stands</th>
              <th scope="col">Next</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((matter) => (
              <tr key={`${matter.kind} ${matter.id}`}>
                <th scope="row" className="hub-breaks">
                  {matter.words}
                  <span className="hub-cell__under">
                    {matter.panel}, {sayDate(matter.meetingDate)}
                  </span>
                </th>
                <td>
                  <About matter={matter} opens={opens} />
                </td>
                <td>
                  {matter.byAgency ? `${matter.byAgency} to ${matter.agency}` : matter.agency}
                  {matter.owner && <span className="hub-cell__under">{matter.owner}</span>}
                </td>
                <td>
                  <State matter={matter} />
                </td>
                <td>
                  <Link
                    to={matterAddress(matter, matter.next)}
                    className="govuk-button govuk-button--secondary hub-button--small"
                  >
                    {sayNext(matter.next)}
                    <span className="govuk-visually-hidden">: {matter.words}</span>
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
};
