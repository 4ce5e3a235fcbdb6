import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import { SincePart } from '../between/SincePart.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { MeetingQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { NoAnswer } from '../parts/Refusals.js';
import { StaleNote, Waiting, WithheldNote } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayDate, sayLongDate, sayTime } from '../words/london.js';
import { AgendaTabs } from './AgendaTabs.js';
import { AttendanceForm } from './AttendanceForm.js';
import { OpenMeeting, SealPapers } from './commands.js';
import { EndMeeting } from './EndMeeting.js';
import { MeetingFiles } from './MeetingFiles.js';
import { Proposal } from './Proposal.js';
import { MeetingQuery } from './queries.js';
import { sayState } from './words.js';

export type Meeting = Extract<MeetingQueryQuery['panelMeeting'], { __typename: 'PanelMeeting' }>;

const Quorum = ({ quorum }: { quorum: Meeting['quorum'] }) =>
  quorum.quorate ? (
    <>
      Met: {count(quorum.present, 'member')} here, {quorum.least} needed
    </>
  ) : (
    <>
      <Lacking>Not met</Lacking>: {count(quorum.present, 'member')} here, {quorum.least} needed
      {quorum.lacking.length > 0 && `, without ${quorum.lacking.join(', ')}`}
    </>
  );

const Papers = ({ meeting, again }: { meeting: Meeting; again: () => void }) => {
  const seal = useCommand(SealPapers);
  const { panel, date, papers } = meeting;
  return (
    <section className="hub-part" aria-labelledby="papers">
      <h2 className="govuk-heading-m" id="papers">
        Papers
      </h2>
      <OutcomeNote outcome={seal.outcome} />
      {papers ? (
        <p className="govuk-body">
          Sealed {sayTime(papers.sealedAt)}, {count(papers.children, 'child', 'children')}.{' '}
          <Link to={`/panels/${panel}/${date}/papers`}>Read the papers</Link>
        </p>
      ) : (
        <p className="govuk-body">
          Not sealed yet. Sealing keeps what is known now of every child on the agenda, so that it can be read the same
          in years.
        </p>
      )}
      {meeting.mayPrepare && meeting.status !== 'closed' && meeting.agenda.length + meeting.topics.length > 0 && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          aria-disabled={seal.busy}
          onClick={() => void seal.run({ panel, date }).then(again)}
        >
          {papers ? 'Seal them again, as known now' : 'Seal the papers'}
        </button>
      )}
    </section>
  );
};

const Steps = ({ meeting, again }: { meeting: Meeting; again: () => void }) => {
  const { go } = useRouter();
  const open = useCommand(OpenMeeting);
  const { panel, date, status } = meeting;
  const room = `/panels/${panel}/${date}/meeting`;
  return (
    <div className="hub-steps">
      <OutcomeNote outcome={open.outcome} />
      {status === 'called' &&
        meeting.mayPrepare &&
        meeting.canOpen &&
        meeting.agenda.length + meeting.topics.length > 0 && (
          <button
            type="button"
            className="govuk-button"
            aria-disabled={open.busy}
            onClick={() =>
              void open.run({ panel, date }).then((said) => {
                if (said.__typename === 'Done') go(room);
              })
            }
          >
            Begin the meeting
          </button>
        )}
      {status === 'called' && !meeting.canOpen && (
        <p className="govuk-body">It can begin on {sayLongDate(date)}. Until then the agenda can change.</p>
      )}
      {status === 'open' && (
        <Link to={room} className="govuk-button">
          Go into the meeting
        </Link>
      )}
      {status === 'open' && meeting.mayChair && <EndMeeting meeting={meeting} again={again} />}
      {status !== 'called' && <Link to={`/panels/${panel}/${date}/minutes`}>Minutes</Link>}
    </div>
  );
};

/** One meeting: before it the agenda and who comes, after it the way to the minutes. */
export const MeetingPage = ({ params }: { params: Record<string, string> }) => {
  const { panel = '', date = '' } = params;
  const { data, waiting, error, again } = useLive({
    query: MeetingQuery,
    variables: { panel, date },
    concerns: ({ childIds }) => childIds.length > 0,
  });
  const meeting = data?.panelMeeting;
  if (waiting) return <Waiting>Loading the meeting…</Waiting>;
  if (!data || !meeting) {
    return (
      <>
        <PageTitle>This meeting could not be shown</PageTitle>
        <NoAnswer error={error} again={again} />
      </>
    );
  }
  if (meeting.__typename === 'Withheld') {
    return (
      <>
        <PageTitle>This meeting is not open to you</PageTitle>
        <WithheldNote reason={meeting.reason} ask={meeting.ask} />
      </>
    );
  }
  if (meeting.__typename === 'NotFound') {
    return (
      <>
        <PageTitle>No such meeting</PageTitle>
        <p className="govuk-body">{meeting.message}</p>
        <Link to="/panels">All meetings</Link>
      </>
    );
  }
  const { me, now } = data.hub;
  return (
    <article className="hub-meeting">
      <p className="hub-back">
        <Link to="/panels">Panels</Link>
      </p>
      <StaleNote error={error} again={again} />
      <PageTitle>{`${meeting.panel}, ${sayLongDate(meeting.date)}`}</PageTitle>
      <p className="hub-lead">
        {meeting.panelName}. {meeting.purpose}
      </p>
      <dl className="hub-facts">
        <div>
          <dt>State</dt>
          <dd>{sayState(meeting.status)}</dd>
        </div>
        <div>
          <dt>Chair</dt>
          <dd>
            {meeting.chair}, {meeting.chairAgency}
            {meeting.coChair && ` with ${meeting.coChair}${meeting.coChairAgency ? `, ${meeting.coChairAgency}` : ''}`}
          </dd>
        </div>
        <div>
          <dt>Quorum</dt>
          <dd>
            <Quorum quorum={meeting.quorum} />
            {meeting.status !== 'closed' && (
              <>
                {'. '}
                <a href="#members">Who comes</a>
              </>
            )}
          </dd>
        </div>
        {meeting.closedAt && (
          <div>
            <dt>Ended</dt>
            <dd>{sayTime(meeting.closedAt)}</dd>
          </div>
        )}
      </dl>
      <Steps meeting={meeting} again={again} />
      {meeting.status === 'closed' && <SincePart panel={meeting.panel} date={meeting.date} />}
      <section className="hub-part" aria-labelledby="agenda">
        <h2 className="govuk-heading-m" id="agenda">
          Agenda: {count(meeting.agenda.length, 'child', 'children')}
          {meeting.topics.length > 0 && ` and ${count(meeting.topics.length, 'other item')}`}
        </h2>
        <AgendaTabs meeting={meeting} me={me.id} again={again} />
        {meeting.mayPrepare && meeting.status === 'called' && (
          <Proposal meeting={meeting} me={me.id} now={now} again={again} />
        )}
        {meeting.mayPrepare && meeting.status === 'open' && (
          <details className="hub-more-of">
            <summary>Put more on the agenda</summary>
            <Proposal meeting={meeting} me={me.id} now={now} again={again} />
          </details>
        )}
        {meeting.agenda.length + meeting.topics.length > 0 && (
          <>
            <h3 className="govuk-heading-s">The agenda to take with you</h3>
            <MeetingFiles what="agenda" panel={meeting.panel} date={meeting.date} />
          </>
        )}
      </section>
      <Papers meeting={meeting} again={again} />
      <section className="hub-part" aria-labelledby="members">
        <h2 className="govuk-heading-m" id="members">
          Who comes
        </h2>
        <p className="hub-cell__nothing">
          Terms of reference {meeting.terms}, as of {sayDate(meeting.date)}.
        </p>
        <AttendanceForm meeting={meeting} again={again} />
      </section>
    </article>
  );
};
