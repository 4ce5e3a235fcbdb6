import { Link } from '../frame/router.js';
import { DisputedMark } from '../records/DisputedMark.js';
import { Lacking, StatusBadge } from '../parts/Tags.js';
import { sayDate, sayTime } from '../words/london.js';
import type { Child } from './child.js';

const span = (start: string, end: string | null | undefined): string =>
  end ? `${sayDate(start)} to ${sayDate(end)}` : `since ${sayDate(start)}`;

/** Safety plans, key workers and statuses, each with when it held. */
export const Care = ({ child, closed }: { child: Child; closed: boolean }) => (
  <section id="care" className="hub-part">
    <h2 className="govuk-heading-m">Plans and people</h2>
    <div className="hub-part__head">
      <h3>Safety plans</h3>
      {!closed && <Link to={`/children/${child.id}/record/plan`}>Record a plan</Link>}
    </div>
    {child.safetyPlans.length === 0 && !child.death && (
      <p>
        <Lacking>No safety plan</Lacking> is recorded.
      </p>
    )}
    <ul className="hub-lines">
      {child.safetyPlans.map((plan) => (
        <li key={plan.planId}>
          <strong>{plan.inForce ? 'In force' : 'Not in force'}</strong>, agreed {sayDate(plan.agreedAt)}
          <DisputedMark of={`exploitation.plan-${plan.planId}`} />
          {plan.reviewDue && `, review due ${sayDate(plan.reviewDue)}`}
          {plan.reviewOverdue && <Lacking> (overdue)</Lacking>}
          {plan.endedAt && `, ended ${sayDate(plan.endedAt)}`}{' '}
          {!closed && (
            <Link to={`/children/${child.id}/record/plan?plan=${plan.planId}`}>
              Change<span className="govuk-visually-hidden"> the plan agreed {sayDate(plan.agreedAt)}</span>
            </Link>
          )}
          <span className="hub-cell__under">known {sayTime(plan.knownAt)}</span>
        </li>
      ))}
    </ul>
    {child.death && (
      <>
        <h3>Death</h3>
        <p>
          Died {sayDate(child.death.diedOn)}, told by {child.death.toldBy}
          <DisputedMark of={`children.death-${child.death.childId}`} />{' '}
          {!closed && (
            <Link to={`/children/${child.id}/record/death`}>
              Correct<span className="govuk-visually-hidden"> the death</span>
            </Link>
          )}
          <span className="hub-cell__under">known {sayTime(child.death.knownAt)}</span>
        </p>
      </>
    )}
    <div className="hub-part__head">
      <h3>Key workers</h3>
      {!closed && <Link to={`/children/${child.id}/record/key-worker`}>Name the key worker</Link>}
    </div>
    {child.keyWorkers.length === 0 && (
      <p>
        <Lacking>Nobody</Lacking> has been key worker.
      </p>
    )}
    <ul className="hub-lines">
      {child.keyWorkers.map((one) => (
        <li key={one.key}>
          <strong>{one.worker}</strong>
          {one.team && `, ${one.team}`}, {span(one.start, one.end)}
          <DisputedMark of={one.key} />{' '}
          {!closed && !one.end && (
            <Link to={`/children/${child.id}/record/end-key-worker?start=${one.start}&of=${one.childId}`}>
              End<span className="govuk-visually-hidden"> {one.worker}</span>
            </Link>
          )}{' '}
          {!closed && (
            <Link to={`/children/${child.id}/record/correct-key-worker?start=${one.start}&of=${one.childId}`}>
              Correct<span className="govuk-visually-hidden"> the key worker since {sayDate(one.start)}</span>
            </Link>
          )}
          <span className="hub-cell__under">known {sayTime(one.knownAt)}</span>
        </li>
      ))}
    </ul>
    <h3>Statuses</h3>
    {child.statuses.length === 0 && <p>No status is recorded.</p>}
    <ul className="hub-lines">
      {child.statuses.map((status) => (
        <li key={status.key}>
          <StatusBadge status={status.status} /> {status.legalStatus && `${status.legalStatus}, `}
          {span(status.start, status.end)}
          <DisputedMark of={status.key} />
          <span className="hub-cell__under">known {sayTime(status.knownAt)}</span>
        </li>
      ))}
    </ul>
  </section>
);
