import { Link } from '../frame/router.js';
import { DisputedMark } from '../records/DisputedMark.js';
import { Lacking, RagTag } from '../parts/Tags.js';
import { readRag, sayCode, sayRag, sayStrand } from '../words/codes.js';
import { londonDateOf, sayDate, sayTime } from '../words/london.js';
import type { Child } from './child.js';

type Strand = Child['strands'][number];

const Basis = ({ strand }: { strand: Strand }) => (
  <dl className="hub-facts">
    {strand.toolSays && (
      <div>
        <dt>Tool</dt>
        <dd>{strand.toolSays}</dd>
      </div>
    )}
    {strand.overrideRag && (
      <div>
        <dt>Judgement</dt>
        <dd>
          {sayRag(readRag(strand.overrideRag))}
          {strand.overrideUntil && ` until ${sayDate(strand.overrideUntil)}`}: {strand.overrideReason}
          {strand.reviewJudgement && (
            <>
              {' '}
              <Lacking>Judgement expired: review</Lacking>
            </>
          )}
        </dd>
      </div>
    )}
    {strand.setByPanel && (
      <div>
        <dt>Panel</dt>
        <dd>
          {strand.setByPanel.panel}, {sayDate(strand.setByPanel.date)}: {sayCode(strand.setByPanel.decision)}
        </dd>
      </div>
    )}
    {strand.assessedAt && (
      <div>
        <dt>Assessed</dt>
        <dd>
          {sayDate(londonDateOf(strand.assessedAt))}
          {strand.assessor && ` by ${strand.assessor}`}
          {strand.agency && `, ${strand.agency}`}
          {strand.multiAgency === false && ' (one agency only)'}
          {strand.multiAgency && ' (multi-agency)'}
        </dd>
      </div>
    )}
    {strand.category && (
      <div>
        <dt>Category</dt>
        <dd>{strand.category}</dd>
      </div>
    )}
    {strand.gangLink && (
      <div>
        <dt>Gang link</dt>
        <dd>{sayCode(strand.gangLink)}</dd>
      </div>
    )}
  </dl>
);

/** Each strand with its RAG and why: evidence in plain sentences, tool, judgement, panel, and how it was before. */
export const Concerns = ({ child, closed }: { child: Child; closed: boolean }) => {
  const open = child.strands.filter((strand) => strand.open);
  const others = child.strands.filter((strand) => !strand.open);
  return (
    <section id="concerns" className="hub-part">
      <div className="hub-part__head">
        <h2 className="govuk-heading-m">Concerns and why</h2>
        {!closed && <Link to={`/children/${child.id}/record/assessment`}>Record an assessment</Link>}
      </div>
      {open.length === 0 && (
        <p className="govuk-body">
          {child.death ? 'The child has died.' : 'No strand is open: this child is not on the sheet.'}
        </p>
      )}
      {open.map((strand) => (
        <div key={strand.strand} className="hub-strand">
          <h3>
            {sayStrand(strand.strand)} <RagTag rag={strand.rag} strong />
          </h3>
          <ul>
            {strand.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Basis strand={strand} />
          {strand.history.length > 1 && (
            <details className="hub-more-of">
              <summary>How it was before ({strand.history.length - 1})</summary>
              <ul>
                {strand.history.map((entry) => (
                  <li key={`${entry.at} ${entry.words}`}>
                    <RagTag rag={readRag(entry.rag)} /> {entry.words}
                    <span className="hub-cell__under">
                      happened {sayTime(entry.at)} · known {sayTime(entry.knownAt)}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      {others.length > 0 && (
        <p className="hub-cell__nothing">Not open: {others.map(({ strand }) => sayStrand(strand)).join(', ')}.</p>
      )}
      {child.assessments.length > 0 && (
        <details className="hub-more-of">
          <summary>All assessments ({child.assessments.length})</summary>
          <ul className="hub-lines">
            {child.assessments.map((one) => (
              <li key={one.assessmentId}>
                <strong>{sayStrand(one.strand)}</strong> {sayTime(one.assessedAt)}: {one.toolSays}{' '}
                <RagTag rag={readRag(one.overrideRag ?? one.rag)} />
                {one.overrideRag && ` (professional judgement: ${one.overrideReason})`}
                <DisputedMark of={`exploitation.assessment-${one.assessmentId}`} />
                {!closed && (
                  <>
                    {' '}
                    <Link to={`/children/${child.id}/record/assessment?assessment=${one.assessmentId}`}>
                      Correct
                      <span className="govuk-visually-hidden"> this assessment of {sayTime(one.assessedAt)}</span>
                    </Link>
                  </>
                )}
                <span className="hub-cell__under">known {sayTime(one.knownAt)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
