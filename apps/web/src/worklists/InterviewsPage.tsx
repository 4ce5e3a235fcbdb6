import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import type { InterviewsQueryQuery } from '../gql/graphql.js';
import { InterviewLinks } from '../parts/InterviewLinks.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { sayCode } from '../words/codes.js';
import { sayLeft } from '../words/durations.js';
import { sayMoment, saySoon } from '../words/london.js';
import { ChildCell } from './ChildCell.js';
import { ListPage } from './ListPage.js';
import { InterviewsQuery } from './queries.js';

type Due = InterviewsQueryQuery['interviewsDue'][number];

const Clock = ({ hours, ends }: { hours: number; ends: string }) => (
  <>
    <strong className={hours < 0 ? 'hub-clock--over' : undefined}>{sayLeft(hours)}</strong>
    <span className="hub-cell__under">
      72 h {hours < 0 ? 'ended' : 'end'} {sayMoment(ends, -hours)}
    </span>
  </>
);

const some = 25;
const more = 100;
const longAgo = -30 * 24;

const Rows = ({
  label,
  rows,
  opens,
  closed,
}: {
  label: string;
  rows: readonly Due[];
  opens: boolean;
  closed: boolean;
}) => {
  const [shown, setShown] = useState(some);
  if (rows.length === 0) return null;
  return (
    <section className="hub-list">
      <h2 className="govuk-heading-m">
        {label}: {rows.length}
      </h2>
      <div className="hub-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="hub-table">
          <thead>
            <tr>
              <th scope="col">Child</th>
              <th scope="col">From the return</th>
              <th scope="col">From when we were told</th>
              <th scope="col">How it stands</th>
              {!closed && <th scope="col">Next</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={`${row.childId} ${row.episodeId}`}>
                <ChildCell child={row} opens={opens} />
                <td>
                  <Clock hours={row.hoursLeft} ends={row.dueAt} />
                  <span className="hub-cell__under">returned {sayMoment(row.returnedAt, -row.hoursLeft)}</span>
                </td>
                <td>
                  {row.dueFromNoticeAt && row.hoursLeftFromNotice !== null && row.hoursLeftFromNotice !== undefined ? (
                    <Clock hours={row.hoursLeftFromNotice} ends={row.dueFromNoticeAt} />
                  ) : (
                    <Lacking>Never told of the return</Lacking>
                  )}
                </td>
                <td>
                  {sayCode(row.state)}
                  {row.state === 'scheduled' && row.scheduledFor && ` for ${saySoon(row.scheduledFor)}`}
                  {row.missingAgain && (
                    <span className="hub-cell__under">
                      <Lacking>Missing again</Lacking>
                    </span>
                  )}
                  <span className="hub-cell__under">
                    {row.reason ?? (row.state === 'not_offered' ? 'No interview offered: reason not recorded' : '')}
                  </span>
                </td>
                {!closed && (
                  <td>
                    <InterviewLinks childId={row.childId} due={row} who={`${row.forename} ${row.surname}`} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setShown(shown + more)}>
          Show {Math.min(more, rows.length - shown)} more of {rows.length}
        </button>
      )}
    </section>
  );
};

/** Returns without an interview: what can still be mended first, long overdue last. Both clocks in words. */
export const InterviewsPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const shown = useLive({ query: InterviewsQuery, variables: { knownAt: known.at } });
  return (
    <ListPage
      title="Interviews due"
      lead="Every return without a return home interview yet. The interview is due within 72 hours of the return; the second clock runs from when police told us."
      shown={shown}
      ofChildren
    >
      {({ interviewsDue, hub }) => {
        const decided = interviewsDue.filter(({ state }) => state === 'not_required');
        const open = interviewsDue.filter(({ state }) => state !== 'not_required');
        const overdue = open.filter(({ hoursLeft }) => hoursLeft < 0 && hoursLeft >= longAgo);
        const due = open.filter(({ hoursLeft }) => hoursLeft >= 0);
        const old = open.filter(({ hoursLeft }) => hoursLeft < longAgo);
        const common = { opens: hub.me.doors.includes('search'), closed: known.at !== null };
        return (
          <>
            {interviewsDue.length === 0 && (
              <Empty>
                <p className="govuk-body">No interview is due.</p>
              </Empty>
            )}
            <Rows label="Overdue" rows={overdue} {...common} />
            <Rows label="Due" rows={due} {...common} />
            <Rows label="Overdue for more than 30 days" rows={old} {...common} />
            <Rows label="A manager decided that none is required" rows={decided} {...common} />
          </>
        );
      }}
    </ListPage>
  );
};
