import { InterviewLinks } from '../parts/InterviewLinks.js';
import { Link } from '../frame/router.js';
import { DisputedMark } from '../records/DisputedMark.js';
import { Lacking } from '../parts/Tags.js';
import { sayCode, sayYesNo } from '../words/codes.js';
import { sayHours, sayLeft } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import type { Child, Interview } from './child.js';

const timing = (interview: Interview): string | undefined => {
  if (!interview.completedAt) return undefined;
  const after = interview.hoursAfterReturn;
  if (after === null || after === undefined) return undefined;
  if (after < 0) return 'before the return, so it does not count';
  return `${sayHours(after)} after the return: ${interview.inTime ? 'in time' : 'late'}`;
};

const Fact = ({ label, children }: { label: string; children: React.ReactNode }) =>
  children ? (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

/** Returns that still wait for an interview, then every interview with what was heard. */
export const Interviews = ({ child, closed }: { child: Child; closed: boolean }) => (
  <section id="interviews" className="hub-part">
    <div className="hub-part__head">
      <h2 className="govuk-heading-m">Return home interviews</h2>
      {!closed && <Link to={`/children/${child.id}/record/offer`}>Record an offer</Link>}
    </div>
    {child.interviewsDue.map((due) => (
      <div key={due.episodeId} className="hub-due">
        <p>
          <strong className={due.hoursLeft < 0 ? 'hub-clock--over' : undefined}>{sayLeft(due.hoursLeft)}</strong> for
          the return of {sayTime(due.returnedAt)} (72 h end {sayTime(due.dueAt)}). {sayCode(due.state)}
          {due.scheduledFor && ` for ${sayTime(due.scheduledFor)}`}
          {due.reason && `: ${due.reason}`}.
          {due.missingAgain && <Lacking> Missing again before the interview.</Lacking>}
        </p>
        {!closed && <InterviewLinks childId={child.id} due={due} />}
      </div>
    ))}
    {child.interviews.length === 0 && child.interviewsDue.length === 0 && (
      <p className="govuk-body">No interview is recorded, and none is due.</p>
    )}
    {child.interviews.map((interview) => (
      <div key={interview.interviewId} className="hub-interview">
        <h3>
          {interview.completedAt
            ? `Took place ${sayTime(interview.completedAt)}`
            : interview.offeredAt
              ? `Offered ${sayTime(interview.offeredAt)}`
              : 'Interview'}
          <DisputedMark of={`interviews.interview-${interview.interviewId}`} />
        </h3>
        <dl className="hub-facts">
          <Fact label="For">{interview.reportRefs.join(', ')}</Fact>
          <Fact label="By">
            {sayCode(interview.providerType)}
            {interview.independent && ', independent'}
          </Fact>
          <Fact label="Timing">{timing(interview)}</Fact>
          <Fact label="Offered">{interview.completedAt && interview.offeredAt && sayTime(interview.offeredAt)}</Fact>
          <Fact label="Answer">
            {interview.response &&
              `${sayCode(interview.response)}${interview.notOfferedReason ? `: ${interview.notOfferedReason}` : ''}`}
          </Fact>
          <Fact label="Booked for">
            {!interview.completedAt && interview.scheduledFor && sayTime(interview.scheduledFor)}
          </Fact>
          <Fact label="Pushed away by">{interview.pushFactors.join(', ')}</Fact>
          <Fact label="Drawn by">{interview.pullFactors.join(', ')}</Fact>
          <Fact label="With">{interview.companions.join(', ')}</Fact>
          <Fact label="Where">{interview.places.join(', ')}</Fact>
          {interview.completedAt && <Fact label="Told of harm">{sayYesNo(interview.harmDisclosed)}</Fact>}
          <Fact label="Shared with police">
            {interview.intelligenceSharedAt && sayTime(interview.intelligenceSharedAt)}
          </Fact>
          <Fact label="Quality">
            {interview.quality !== null && interview.quality !== undefined && `${interview.quality} of 5`}
          </Fact>
        </dl>
        {interview.childWords && <blockquote className="hub-quote">“{interview.childWords}”</blockquote>}
        <p className="hub-cell__under">known {sayTime(interview.knownAt)}</p>
        {!closed && (
          <p className="hub-actions">
            {!interview.completedAt && (
              <>
                <Link to={`/children/${child.id}/record/answer?interview=${interview.interviewId}`}>
                  Record the answer
                </Link>
                <Link to={`/children/${child.id}/record/schedule?interview=${interview.interviewId}`}>Book it</Link>
                <Link to={`/children/${child.id}/record/complete?interview=${interview.interviewId}`}>
                  It took place
                </Link>
              </>
            )}
            <Link to={`/children/${child.id}/record/correct-interview?interview=${interview.interviewId}`}>
              Correct<span className="govuk-visually-hidden"> interview {interview.interviewId}</span>
            </Link>
          </p>
        )}
      </div>
    ))}
  </section>
);
