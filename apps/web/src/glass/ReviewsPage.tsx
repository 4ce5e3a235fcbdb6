import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { GlassReviewsQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { GlassReviewsQuery } from './queries.js';
import { findings, ReviewGlassForm } from './ReviewGlassForm.js';

type Review = GlassReviewsQueryQuery['glassReviews'][number];

const When = ({ glass: { brokenAt, until, closedAt, open } }: { glass: Review }) => {
  if (open)
    return (
      <>
        Opened {sayTime(brokenAt)}. It is still open, until {sayTime(until)}.
      </>
    );
  return (
    <>
      Opened {sayTime(brokenAt)},{' '}
      {closedAt ? `closed by themselves ${sayTime(closedAt)}` : `closed by the hub ${sayTime(until)}`}.
    </>
  );
};

const Card = ({ glass, me, onDone }: { glass: Review; me: string | undefined; onDone: (words: string) => void }) => (
  <li className="hub-review">
    <h2 className="govuk-heading-s">
      {glass.person} opened the record of {glass.childId}
    </h2>
    <p>
      {glass.roleName}, {glass.agency}. <When glass={glass} />
    </p>
    <blockquote className="hub-review__reason">
      <p>{glass.reason}</p>
    </blockquote>
    <p>
      Purpose: {glass.purpose}. {count(glass.reads, 'look')} under it.
    </p>
    {glass.finding ? (
      <p>
        <strong>{findings.find(([value]) => value === glass.finding)?.[1]}.</strong> {glass.note}
        <span className="hub-cell__under">
          {glass.reviewedBy}
          {glass.reviewedAt && `, ${sayTime(glass.reviewedAt)}`}
        </span>
      </p>
    ) : (
      me && <ReviewGlassForm me={me} glass={glass} onDone={onDone} />
    )}
  </li>
);

/** Break-glass access of others: each stays until somebody has looked at it and said what they found. */
export const ReviewsPage = (_: { params: Record<string, string> }) => {
  const { query } = useRouter();
  const { say } = useAnnouncer();
  const reviewed = query.get('show') === 'closed';
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useHub();
  const shown = useLive({ query: GlassReviewsQuery, variables: { reviewed } });
  const finish = (words: string) => {
    setDone(words);
    say(words);
    shown.again();
  };
  return (
    <ListPage
      title="Break-glass to review"
      lead="Records that somebody opened although they were not theirs, because it could not wait. Each stays here until somebody else has looked at it and said what they found. Your own are not shown: somebody else looks at those."
      shown={shown}
      done={done}
    >
      {({ glassReviews }) => (
        <>
          <p className="hub-actions">
            <Link to="/reviews" aria-current={reviewed ? undefined : 'true'}>
              Waiting
            </Link>
            <Link to="/reviews?show=closed" aria-current={reviewed ? 'true' : undefined}>
              Closed with a finding
            </Link>
          </p>
          {glassReviews.length === 0 ? (
            <Empty>
              <p className="govuk-body">{reviewed ? 'None has been closed yet.' : 'Nothing waits for a review.'}</p>
            </Empty>
          ) : (
            <ul className="hub-reviews">
              {glassReviews.map((glass) => (
                <Card key={glass.id} glass={glass} me={hub?.hub.me.id} onDone={finish} />
              ))}
            </ul>
          )}
        </>
      )}
    </ListPage>
  );
};
