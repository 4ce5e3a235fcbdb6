import { useEffect, useRef } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { sayDate, sayTime } from '../words/london.js';
import { ofLinks } from './concerns.js';
import { LinkEvidenceQuery } from './queries.js';
import { Judge, TakeBack } from './Judge.js';
import { useOffered } from './rights.js';
import { sayGrade, sayRelation, sayState } from './words.js';

interface Props {
  readonly tie: string;
  readonly labelOf: (id: string) => string;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
}

/** What holds a tie up, piece by piece, with its grade: refuted ones too. */
export const Evidence = ({ tie, labelOf, onDone, onClose }: Props) => {
  const [a = '', b = ''] = tie.split('|');
  const known = useKnown();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, waiting, error, again } = useLive({
    query: LinkEvidenceQuery,
    variables: { a, b, knownAt: known.at },
    concerns: ofLinks,
  });
  const { records, reviews } = useOffered();
  useEffect(() => heading.current?.focus(), [tie]);
  const finish = (words: string) => {
    again();
    onDone(words);
  };
  return (
    <section className="hub-part" aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence" ref={heading} tabIndex={-1}>
        Evidence: {labelOf(a)} and {labelOf(b)}
      </h2>
      {waiting && !data && <Waiting />}
      {!data && error && <NoAnswer error={error} again={again} />}
      {data && (
        <ul className="hub-lines">
          {data.linkEvidence.map((one) => (
            <li key={one.key}>
              <strong>{sayState(one.state)}</strong>: {labelOf(one.from)} {sayRelation(one.relation)} {labelOf(one.to)}
              <span className="hub-under">
                {one.sourceAgency}, {one.sourceRef}. Grade {sayGrade(one.sourceGrade, one.infoGrade)}
                {one.handling === 'C' && '. Only under the conditions of the agency it came from'}
                {one.lastSeen && `. Seen last ${sayDate(one.lastSeen)}`}. Known since {sayTime(one.knownAt)}
              </span>
              {one.judgement && (
                <span className="hub-under">
                  {sayState(one.judgement.state)} by {one.judgement.by}, {sayTime(one.judgement.at)}:{' '}
                  {one.judgement.reason ?? 'erased'}. Its source says: {sayState(one.sourceState).toLowerCase()}
                </span>
              )}
              <span className="hub-links__acts">
                {reviews && <Judge key={one.judgementRevision} piece={one} onDone={finish} />}
                {records && <TakeBack piece={one} onDone={finish} />}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-hint">
        Grade: the source (1 reliable, 2 untested, 3 not reliable) and the information (A known directly, B indirectly
        but corroborated, C indirectly, D not known, E suspected to be false).
      </p>
      <button type="button" className="hub-link" onClick={onClose}>
        Close the evidence
      </button>
    </section>
  );
};
