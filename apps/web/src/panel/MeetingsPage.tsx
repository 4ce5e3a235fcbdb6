import { useLive } from '../api/live.js';
import { SilencesPart } from '../between/SilencesPart.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import { CallMeetingForm } from './CallMeetingForm.js';
import { MeetingsQuery } from './queries.js';
import { sayState } from './words.js';

const preparers = ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'];

/** Meetings of panels: those to come, those under way, those that ended; and the way to make one. */
export const MeetingsPage = (_: { params: Record<string, string> }) => {
  const shown = useLive({
    query: MeetingsQuery,
    variables: {},
    concerns: () => false,
  });
  return (
    <ListPage
      title="Panels"
      lead="Meetings of MASE, MACE, MEGA and MAP: prepare the agenda, hold the meeting, read the minutes."
      shown={shown}
    >
      {({ panelMeetings, hub }) => (
        <>
          {preparers.includes(hub.me.role) && <CallMeetingForm me={hub.me.id} now={hub.now} />}
          {panelMeetings.length === 0 ? (
            <Empty>
              <p className="govuk-body">
                No meeting was made in the hub yet. Meetings that came with deliveries are on the page of each child.
              </p>
            </Empty>
          ) : (
            <div className="hub-scroll" role="region" aria-label="Meetings" tabIndex={0}>
              <table className="hub-table hub-table--stacks">
                <thead>
                  <tr>
                    <th scope="col">Meeting</th>
                    <th scope="col">State</th>
                    <th scope="col">Children</th>
                    <th scope="col">Chair</th>
                    <th scope="col">Quorum</th>
                  </tr>
                </thead>
                <tbody>
                  {panelMeetings.map((meeting) => (
                    <tr key={`${meeting.panel} ${meeting.date}`}>
                      <th scope="row">
                        <Link to={`/panels/${meeting.panel}/${meeting.date}`} className="hub-cell__name">
                          {meeting.panel}, {sayDate(meeting.date)}
                        </Link>
                        <span className="hub-cell__under">{meeting.panelName}</span>
                      </th>
                      <td data-head="State">{sayState(meeting.status)}</td>
                      <td data-head="Children">
                        {meeting.children} on the agenda
                        {meeting.topics > 0 && `, ${count(meeting.topics, 'other item')}`}
                        {meeting.status !== 'called' && `, ${meeting.decided} decided`}
                      </td>
                      <td data-head="Chair">{meeting.chairAgency}</td>
                      <td data-head="Quorum">
                        {meeting.quorate === null || meeting.quorate === undefined
                          ? ''
                          : meeting.quorate
                            ? 'Met'
                            : 'Not met'}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <SilencesPart knownAt={null} opens />
        </>
      )}
    </ListPage>
  );
};
