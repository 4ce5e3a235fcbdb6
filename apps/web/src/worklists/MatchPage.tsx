import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useCommand, type Outcome } from '../api/useCommand.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { MatchesQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { StatusBadge } from '../parts/Tags.js';
import { sayCode, sexes } from '../words/codes.js';
import { sayDate, sayTime } from '../words/london.js';
import { CreateChild } from './CreateChild.js';
import { MatchesQuery, MatchReport } from './queries.js';

type Queued = MatchesQueryQuery['matchQueue'][number];
type Candidate = Queued['candidates'][number];

const Report = ({ report }: { report: Queued }) => (
  <section className="hub-part" aria-labelledby="the-report">
    <h2 className="govuk-heading-m" id="the-report">
      The report
    </h2>
    <dl className="hub-facts">
      {[
        ['Name', `${report.surname}, ${report.forename}`],
        ['Born', sayDate(report.dob)],
        ['Sex', sexes.find(({ value }) => value === report.sex)?.label ?? 'Not recorded'],
        ['Category', sayCode(report.category)],
        ['Last seen', sayTime(report.lastSeenAt)],
        ['Reported', sayTime(report.reportedAt)],
        ['Came back', report.foundAt ? sayTime(report.foundAt) : 'Not recorded'],
        ['From', report.missingFromType ? sayCode(report.missingFromType) : 'Not recorded'],
        ['Known', sayTime(report.knownAt)],
      ].map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
    {report.circumstances && <p className="govuk-body">{report.circumstances}</p>}
    <p className="govuk-body">
      <strong>{report.reason}</strong>
    </p>
  </section>
);

const Marks = ({
  title,
  mark,
  words,
  none,
}: {
  title: string;
  mark: string;
  words: readonly string[];
  none?: string;
}) => (
  <div>
    <h4>{title}</h4>
    <ul>
      {words.length === 0 && <li>{none}</li>}
      {words.map((one) => (
        <li key={one}>
          <span aria-hidden="true">{mark}</span> {one}
        </li>
      ))}
    </ul>
  </div>
);

const CandidateCard = ({
  candidate,
  busy,
  closed,
  onMatch,
}: {
  candidate: Candidate;
  busy: boolean;
  closed: boolean;
  onMatch: () => void;
}) => (
  <li className="hub-candidate">
    <h3>
      <Link to={`/children/${candidate.childId}`}>
        {candidate.surname}, {candidate.forename}
      </Link>{' '}
      <span className="hub-cell__nothing">
        {candidate.age}, born {sayDate(candidate.dob)}, {candidate.childId}
      </span>{' '}
      {candidate.badges.map((badge) => (
        <StatusBadge key={badge} status={badge} />
      ))}
    </h3>
    <div className="hub-candidate__marks">
      <Marks title="Agrees" mark="✓" words={candidate.agrees} none="nothing" />
      <Marks title="Differs" mark="✗" words={candidate.differs} none="nothing" />
      {candidate.notRecorded.length > 0 && <Marks title="Cannot be compared" mark="?" words={candidate.notRecorded} />}
    </div>
    {!closed && (
      <button type="button" className="govuk-button hub-button--small" aria-disabled={busy} onClick={onMatch}>
        Match to {candidate.forename} {candidate.surname}
      </button>
    )}
  </li>
);

/** One report beside the children it could be about. */
export const MatchPage = ({ params }: { params: Record<string, string> }) => {
  const ref = params.ref ?? '';
  const known = useKnown();
  const { go } = useRouter();
  const { leave } = useAnnouncer();
  const [creating, setCreating] = useState(false);
  const [{ data: hub }] = useHub();
  const shown = useLive({ query: MatchesQuery, variables: { knownAt: known.at } });
  const match = useCommand(MatchReport);
  const report = shown.data?.matchQueue.find(({ reportRef }) => reportRef === ref);

  const finish = (outcome: Outcome, words: string) => {
    if (outcome.__typename !== 'Done') return;
    leave(words);
    go('/matches');
  };

  return (
    <>
      <p className="hub-back">
        <Link to="/matches">Reports to match</Link>
      </p>
      <PageTitle>{`Which child is report ${ref} about?`}</PageTitle>
      {shown.waiting && <Waiting />}
      {!shown.data && shown.error && <NoAnswer error={shown.error} again={shown.again} />}
      {shown.data && !report && (
        <p className="govuk-body">This report waits no longer: somebody decided, or police corrected it.</p>
      )}
      {report && (
        <div className="hub-match">
          <Report report={report} />
          <section className="hub-part" aria-labelledby="the-children">
            <h2 className="govuk-heading-m" id="the-children">
              Who it could be
            </h2>
            <OutcomeNote outcome={match.outcome} />
            {match.outcome?.__typename === 'Stale' && (
              <p className="govuk-body">Choose again to set your answer in place of the one on record.</p>
            )}
            {report.candidates.length === 0 && <p className="govuk-body">No child on record is like it.</p>}
            <ul className="hub-candidates" aria-label="Possible children">
              {report.candidates.map((candidate) => (
                <CandidateCard
                  key={candidate.childId}
                  candidate={candidate}
                  busy={match.busy}
                  closed={known.at !== null}
                  onMatch={() =>
                    void match
                      .run({
                        reportRef: ref,
                        childId: candidate.childId,
                        basedOn: match.outcome?.__typename === 'Stale' ? match.outcome.revision : null,
                      })
                      .then((outcome) =>
                        finish(outcome, `${ref} is matched to ${candidate.forename} ${candidate.surname}.`),
                      )
                  }
                />
              ))}
            </ul>
            {!known.at && (
              <div className="govuk-button-group">
                <button
                  type="button"
                  className="govuk-button govuk-button--secondary"
                  aria-expanded={creating}
                  onClick={() => setCreating(!creating)}
                >
                  None of these: create the child
                </button>
                <Link to="/matches">Leave it for now</Link>
              </div>
            )}
            {creating && hub && (
              <CreateChild
                report={report}
                me={hub.hub.me.id}
                authority={hub.hub.authority}
                now={hub.hub.now}
                onDone={(outcome, name) => finish(outcome, `${name} is created and ${ref} is matched.`)}
              />
            )}
          </section>
        </div>
      )}
    </>
  );
};
