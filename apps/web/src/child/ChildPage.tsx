import { useState } from 'react';
import { Related } from '../access/Related.js';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer, useLeft } from '../frame/page.js';
import { Link } from '../frame/router.js';
import type { ChildQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Recorded, StaleNote, Waiting, WithheldNote } from '../parts/States.js';
import { WhoLookedLink } from '../audit/WhoLookedLink.js';
import { BreakGlassCard } from '../glass/BreakGlassCard.js';
import { HandOverLink } from '../handovers/HandOverLink.js';
import { Disputed } from '../records/Disputed.js';
import { DisputedMarks } from '../records/DisputedMark.js';
import { Care } from './Care.js';
import { ChildHead } from './ChildHead.js';
import { Concerns } from './Concerns.js';
import { Episodes } from './Episodes.js';
import { Interviews } from './Interviews.js';
import { NeedsDoing } from './NeedsDoing.js';
import { Panels } from './Panels.js';
import { Placements } from './Placements.js';
import { ChildQuery } from './queries.js';
import { Timeline } from './Timeline.js';

const sections = [
  ['concerns', 'Concerns and why'],
  ['timeline', 'Timeline'],
  ['episodes', 'Missing episodes'],
  ['interviews', 'Interviews'],
  ['care', 'Plans and people'],
  ['panels', 'Panels'],
] as const;

type Answer = ChildQueryQuery['child'];

/** Why a record stays closed, when it does, and whether it may be opened with a reason. */
const withheldIn = (answer: Answer) => {
  switch (answer.__typename) {
    case 'Withheld':
      return {
        title: 'This record is not open to you',
        reason: answer.reason,
        ask: answer.ask,
        mayOpen: answer.canBreakGlass === true,
      };
    case 'Sealed':
      return {
        title: 'Something is held here',
        reason: answer.message,
        ask: answer.ask,
        mayOpen: answer.mayBreakGlass,
      };
    default:
      return undefined;
  }
};

/** Everything known of one child, at the moment the page stands at. */
export const ChildPage = ({ params }: { params: Record<string, string> }) => {
  const id = params.id ?? '';
  const known = useKnown();
  const [related, setRelated] = useState<string>();
  const { say } = useAnnouncer();
  const done = useLeft();
  const { data, waiting, error, again } = useLive({
    query: ChildQuery,
    variables: { id, knownAt: known.at },
    concerns: ({ childIds }) => childIds.length === 0 || childIds.includes(id),
  });
  const child = data?.child;

  if (related) {
    return (
      <>
        <PageTitle>The record is closed to you</PageTitle>
        <Recorded>{related}</Recorded>
        <Link to="/search">Find a child</Link>
      </>
    );
  }
  if (waiting) return <Waiting>Loading the child’s record…</Waiting>;
  if (!child) {
    return (
      <>
        <PageTitle>This record could not be shown</PageTitle>
        <NoAnswer error={error} again={again} />
      </>
    );
  }
  if (child.__typename === 'NotFound') {
    return (
      <>
        <PageTitle>No such child</PageTitle>
        <p className="govuk-body">{child.message}</p>
        <Link to="/search">Find a child</Link>
      </>
    );
  }
  const closed = known.at !== null;
  const stop = withheldIn(child);
  if (stop?.mayOpen && !closed) {
    return (
      <BreakGlassCard
        childId={id}
        title={stop.title}
        reason={stop.reason}
        ask={stop.ask}
        onOpened={() => {
          say(`The record of ${id} is open to you for three hours.`);
          again();
        }}
      />
    );
  }
  if (stop) {
    return (
      <>
        <PageTitle>{stop.title}</PageTitle>
        <WithheldNote reason={stop.reason} ask={stop.ask} />
      </>
    );
  }
  if (child.__typename !== 'Child') return null;

  return (
    <DisputedMarks values={child.disputed}>
      <article className="hub-child">
        <Recorded>{done}</Recorded>
        <StaleNote error={error} again={again} />
        {child.id !== id && (
          <p className="govuk-inset-text">
            {id} was merged: this is the record of {child.id}.
          </p>
        )}
        <ChildHead child={child} />
        <Disputed child={child} knownAt={known.at} />
        <div className="hub-child__columns">
          <NeedsDoing child={child} closed={closed} />
          <div className="hub-child__main">
            <nav aria-label="On this page" className="hub-jump">
              <ul>
                {sections.map(([section, words]) => (
                  <li key={section}>
                    <a href={`#${section}`}>{words}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <Concerns child={child} closed={closed} />
            <Timeline child={child} />
            <Episodes child={child} closed={closed} />
            <Interviews child={child} closed={closed} />
            <Care child={child} closed={closed} />
            <Placements childId={child.id} />
            <Panels child={child} />
            {!closed && <HandOverLink childId={child.id} />}
            <WhoLookedLink childId={child.id} />
            {!closed && <Related among={{ [child.id]: child.id }} onDone={setRelated} />}
          </div>
        </div>
      </article>
    </DisputedMarks>
  );
};
