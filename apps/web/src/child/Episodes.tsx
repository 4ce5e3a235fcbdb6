import { Link } from '../frame/router.js';
import { DisputedMark } from '../records/DisputedMark.js';
import { Lacking, MissingNowTag } from '../parts/Tags.js';
import { sayCode } from '../words/codes.js';
import { sayHours, sayLeft } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import type { Child, Episode } from './child.js';

type Report = Episode['reports'][number];

/** When we were told, and how late, in words. */
const Told = ({
  at,
  late,
  sameDay,
  what,
}: {
  at: string | null;
  late: number | null;
  sameDay: boolean | null;
  what: string;
}) => {
  if (!at) return <Lacking>Not told of the {what}</Lacking>;
  const after = late === null ? '' : late < 0.02 ? ', at once' : `, ${sayHours(late)} later`;
  return (
    <>
      Told {sayTime(at)}
      {after}
      {sameDay === false && <Lacking> (not the same day)</Lacking>}
    </>
  );
};

const flags = (report: Report): string =>
  [report.cseFlag && 'CSE', report.gangFlag && 'gangs', report.traffickingFlag && 'trafficking']
    .filter(Boolean)
    .join(', ');

/** Who police say the child is, where the hub found that this is not who the record says. */
const otherName = ({ reportRef, surname, forename, dob }: Report, { findings }: Child): string | undefined => {
  const differs = findings.some((one) => one.reportRef === reportRef && /^(name|dob)-differs$/.test(one.code));
  return differs && surname && forename && dob ? `${surname}, ${forename}, born ${sayDate(dob)}` : undefined;
};

const ReportTimes = ({ report, child, closed }: { report: Report; child: Child; closed: boolean }) => {
  const back = report.return;
  const before = report.conflictingReturn;
  const other = otherName(report, child);
  const to = (form: string) => `/children/${child.id}/record/${form}?report=${encodeURIComponent(report.reportRef)}`;
  const correctReturn = !closed && (
    <Link to={to('correct-return')}>
      Correct<span className="govuk-visually-hidden"> the return of {report.reportRef}</span>
    </Link>
  );
  const from = [report.missingFromType && sayCode(report.missingFromType), report.missingFromName].filter(Boolean);
  return (
    <div className="hub-report">
      <p className="hub-report__head">
        <strong>{report.reportRef}</strong>
        {report.cadRef && ` · ${report.cadRef}`} · {sayCode(report.category)}
        {report.riskGrade && ` · risk ${sayCode(report.riskGrade).toLowerCase()}`}
        {from.length > 0 && ` · from ${from.join(', ')}`}
        {flags(report) && ` · police mark: ${flags(report)}`}
        {other && ` · police have: ${other}`}
        <DisputedMark of={`missing.report-${report.reportRef}`} />{' '}
        {!closed && (
          <Link to={to('correct-report')}>
            Correct<span className="govuk-visually-hidden"> report {report.reportRef}</span>
          </Link>
        )}
      </p>
      <div className="hub-scroll">
        <table className="hub-table hub-table--times hub-table--stacks">
          <caption className="govuk-visually-hidden">
            Times of report {report.reportRef}: police and social care
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Police</th>
              <th scope="col">Social care</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Went missing</th>
              <td data-head="Police">
                Last seen {sayTime(report.lastSeenAt)}
                <br />
                Reported {sayTime(report.reportedAt)}
                {report.categoryChangedAt && (
                  <>
                    <br />
                    Became missing {sayTime(report.categoryChangedAt)}
                  </>
                )}
              </td>
              <td data-head="Social care">
                <Told
                  at={report.laNotifiedAt ?? null}
                  late={report.toldLateHours ?? null}
                  sameDay={report.toldSameDay ?? null}
                  what="report"
                />
              </td>
            </tr>
            <tr>
              <th scope="row">Came back</th>
              <td data-head="Police">
                {back ? (
                  <>
                    {sayTime(back.foundAt)}
                    {back.foundHow && `: ${sayCode(back.foundHow).toLowerCase()}`}
                    {back.foundPlaceType && ` (${back.foundPlaceType})`}
                    {back.preventionInterviewAt && (
                      <>
                        <br />
                        Prevention interview {sayTime(back.preventionInterviewAt)}
                      </>
                    )}
                    {back.harm && (
                      <>
                        <br />
                        <Lacking>Came to harm</Lacking>
                      </>
                    )}
                    <DisputedMark of={`missing.return-${report.reportRef}`} /> {correctReturn}
                  </>
                ) : before ? (
                  <>
                    On record: {sayTime(before.foundAt)}.{' '}
                    <Lacking>That is before the child was last seen, so it counts nowhere.</Lacking> Find out which of
                    the two times is right, and put the other right. {correctReturn}
                  </>
                ) : (
                  <>
                    No return recorded.{' '}
                    {!closed && (
                      <Link to={to('return')}>
                        Record the return<span className="govuk-visually-hidden"> for {report.reportRef}</span>
                      </Link>
                    )}
                  </>
                )}
              </td>
              <td data-head="Social care">
                {back && (
                  <Told
                    at={back.laNotifiedAt ?? null}
                    late={back.toldLateHours ?? null}
                    sameDay={back.toldSameDay ?? null}
                    what="return"
                  />
                )}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      {report.notRequiredReason !== null && report.notRequiredReason !== undefined && (
        <p>
          A manager decided that no interview is required: {report.notRequiredReason}{' '}
          {!closed && (
            <>
              <Link to={to('not-required')}>
                Change the reason<span className="govuk-visually-hidden"> for {report.reportRef}</span>
              </Link>{' '}
              <Link to={to('require-again')}>
                Take it back
                <span className="govuk-visually-hidden"> and require an interview for {report.reportRef}</span>
              </Link>
            </>
          )}
        </p>
      )}
      {report.circumstances && <p className="hub-report__words">{report.circumstances}</p>}
      <p className="hub-cell__under">
        known {sayTime(report.knownAt)}
        {back && `, the return ${sayTime(back.knownAt)}`}
        {[...report.assumed, ...(back?.assumed ?? [])].length > 0 && ' · a time that came twice was assumed'}
      </p>
    </div>
  );
};

const title = (episode: Episode): string => {
  const kind = episode.missing ? 'Missing' : 'Absent';
  const from = episode.missingFromType ? ` from ${sayCode(episode.missingFromType).toLowerCase()}` : '';
  return `${kind}${from}, ${sayTime(episode.start)}`;
};

/** Episodes with police and care times side by side, and the clock of the interview. */
export const Episodes = ({ child, closed }: { child: Child; closed: boolean }) => (
  <section id="episodes" className="hub-part">
    <div className="hub-part__head">
      <h2 className="govuk-heading-m">Missing episodes</h2>
      {!closed && <Link to={`/children/${child.id}/record/report`}>Record a police report</Link>}
    </div>
    {child.episodes.length === 0 && <p className="govuk-body">No missing episode is recorded.</p>}
    {child.episodes
      .toSorted((a, b) => (a.start < b.start ? 1 : -1))
      .map((episode, at) => (
        <details key={episode.id} className="hub-episode" open={at === 0 || episode.open}>
          <summary>
            <span>{title(episode)}</span>{' '}
            {episode.open ? (
              <MissingNowTag>{sayHours(episode.hours ?? 0)}</MissingNowTag>
            ) : (
              <span className="hub-cell__nothing">
                {episode.endNotRecordedAt
                  ? `end not recorded (closed ${sayTime(episode.endNotRecordedAt)})`
                  : `away ${sayHours(episode.hours ?? 0)}`}
              </span>
            )}
          </summary>
          {episode.interview && (
            <p className="hub-episode__interview">
              Interview: {sayCode(episode.interview.state).toLowerCase()},{' '}
              <strong className={episode.interview.hoursLeft < 0 ? 'hub-clock--over' : undefined}>
                {sayLeft(episode.interview.hoursLeft)}
              </strong>{' '}
              of 72 h from the return
              {episode.interview.hoursLeftFromNotice !== null && episode.interview.hoursLeftFromNotice !== undefined
                ? `, ${sayLeft(episode.interview.hoursLeftFromNotice)} from when we were told`
                : ', and we were never told of the return'}
              .
            </p>
          )}
          {episode.reports.map((report) => (
            <ReportTimes key={report.reportRef} report={report} child={child} closed={closed} />
          ))}
        </details>
      ))}
  </section>
);
