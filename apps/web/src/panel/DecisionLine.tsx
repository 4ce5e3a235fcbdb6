import type { PanelDecisionFieldsFragment } from '../gql/graphql.js';
import { RagTag } from '../parts/Tags.js';
import { readRag, sayGap, sayStrand } from '../words/codes.js';
import { sayDate, sayTime } from '../words/london.js';
import { sayDecision } from './words.js';

/** A decision with everything it says, and who recorded it when. */
export const DecisionLine = ({ decision }: { decision: PanelDecisionFieldsFragment }) => (
  <div className="hub-decision">
    <p>
      <strong>{sayDecision(decision.decision)}</strong>
      {decision.closeReason && `: ${sayDecision(decision.closeReason).toLowerCase()}`},{' '}
      {decision.strands.length === 0 ? 'every concern' : decision.strands.map(sayStrand).join(', ')}
      {decision.ragAfter && (
        <>
          , from this meeting on{' '}
          {decision.ragAfter === 'none' ? 'no RAG' : <RagTag rag={readRag(decision.ragAfter)} strong />}
        </>
      )}
      {decision.categoryAfter && `, category ${decision.categoryAfter}`}
    </p>
    <p>{decision.reason}</p>
    {decision.missingInformation && <p>Not known, and asked for: {decision.missingInformation}</p>}
    {decision.safeguards.length > 0 && (
      <p>To be in place by the next review: {decision.safeguards.map(sayGap).join(', ')}</p>
    )}
    {decision.nextReview && <p>Next review {sayDate(decision.nextReview)}</p>}
    <p className="hub-cell__under">
      {decision.mine ? 'You' : decision.by}, {sayTime(decision.at)}
    </p>
  </div>
);
