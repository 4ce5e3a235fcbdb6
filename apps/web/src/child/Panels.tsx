import { DisputedMark } from '../records/DisputedMark.js';
import { Lacking, RagTag } from '../parts/Tags.js';
import { readRag, sayCode } from '../words/codes.js';
import { sayDate } from '../words/london.js';
import type { Child } from './child.js';

/** What panels were asked, decided and set, and who challenged whom. */
export const Panels = ({ child }: { child: Child }) => {
  const nothing = [child.referrals, child.reviews, child.actions, child.challenges].every((list) => list.length === 0);
  return (
    <section id="panels" className="hub-part">
      <h2 className="govuk-heading-m">Panels</h2>
      {nothing && <p className="govuk-body">No panel has heard of this child yet.</p>}
      {child.nextReviews.length > 0 && (
        <ul className="hub-lines" aria-label="Next reviews">
          {child.nextReviews.map(({ panel, setOn, due, overdue }) => (
            <li key={panel}>
              <strong>Next review by {sayDate(due)}</strong>
              {overdue && (
                <>
                  {' '}
                  <Lacking>overdue</Lacking>
                </>
              )}
              <span className="hub-cell__under">
                set on {sayDate(setOn)} by {panel}
              </span>
            </li>
          ))}
        </ul>
      )}
      {child.reviews.length > 0 && (
        <>
          <h3>Reviews</h3>
          <ul className="hub-lines">
            {child.reviews.map((review) => (
              <li key={`${review.panel} ${review.meetingDate}`}>
                <strong>
                  {review.panel}, {sayDate(review.meetingDate)}
                </strong>
                : {sayCode(review.decision).toLowerCase()}
                {review.strands.length > 0 ? ` (${review.strands.map(sayCode).join(', ')})` : ' (every concern)'}
                {review.ragAfter && (
                  <>
                    , RAG after: <RagTag rag={readRag(review.ragAfter)} />
                  </>
                )}
                {child.ids.map((id) => (
                  <DisputedMark key={id} of={`panels.review-${review.panel}|${review.meetingDate}|${id}`} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {child.actions.length > 0 && (
        <>
          <h3>Actions</h3>
          <ul className="hub-lines">
            {child.actions.map((action) => (
              <li key={action.actionId}>
                <strong>{action.ownerAgency}</strong>
                {action.owner && ` (${action.owner})`}: {action.action}. Due {sayDate(action.due)},{' '}
                {action.state === 'overdue' ? <Lacking>overdue</Lacking> : sayCode(action.state).toLowerCase()}
                {action.completedAt && ` ${sayDate(action.completedAt)}`}
                {action.cancelReason && `: ${action.cancelReason}`}
                <DisputedMark of={`panels.action-${action.actionId}`} />
                <span className="hub-cell__under">
                  set at {action.panel}, {sayDate(action.meetingDate)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {child.challenges.length > 0 && (
        <>
          <h3>Challenges</h3>
          <ul className="hub-lines">
            {child.challenges.map((challenge) => (
              <li key={challenge.challengeId}>
                <strong>
                  {challenge.byAgency} to {challenge.toAgency}
                </strong>
                : {challenge.matter}{' '}
                {challenge.answeredAt ? (
                  `Answered ${sayDate(challenge.answeredAt)}${challenge.accepted === null ? '' : challenge.accepted ? ', accepted' : ', not accepted'}.`
                ) : (
                  <Lacking>Not answered.</Lacking>
                )}
                {challenge.escalatedTo && ` Raised to ${challenge.escalatedTo}.`}
                <DisputedMark of={`panels.challenge-${challenge.challengeId}`} />
                <span className="hub-cell__under">
                  {challenge.panel}, {sayDate(challenge.meetingDate)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {child.referrals.length > 0 && (
        <>
          <h3>Referrals</h3>
          <ul className="hub-lines">
            {child.referrals.map((referral) => (
              <li key={referral.referralId}>
                <strong>{referral.panel}</strong>, {sayDate(referral.referredAt)} by {referral.referrerAgency}:{' '}
                {sayCode(referral.outcome).toLowerCase()}
                {referral.outcomeAt && ` ${sayDate(referral.outcomeAt)}`}
                <DisputedMark of={`panels.referral-${referral.referralId}`} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
