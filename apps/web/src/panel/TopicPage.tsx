import { useEffect } from 'react';
import { useLive } from '../api/live.js';
import type { TopicQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { sayStrand } from '../words/codes.js';
import { sayDate } from '../words/london.js';
import type { Meeting } from './MeetingPage.js';
import { TopicQuery } from './queries.js';
import { TopicDecisionLine, TopicSaying } from './TopicSaying.js';
import { sayTopicKind } from './words.js';

export type Topic = Extract<TopicQueryQuery['panelTopic'], { __typename: 'PanelTopic' }>;

interface Props {
  readonly meeting: Meeting;
  readonly topic: string;
  readonly me: { readonly id: string; readonly agency: string };
  readonly now: string;
  /** Rises with everything that is said or done at the meeting. */
  readonly revision: number | undefined;
}

const Before = ({ topic: { earlier } }: { topic: Topic }) => (
  <section className="hub-part" aria-labelledby="since">
    <h3 id="since" className="govuk-heading-s">
      {earlier.length === 0 ? 'Not talked about before today' : 'What earlier meetings said'}
    </h3>
    {earlier.map(({ date, decision, actions }) => (
      <div key={date} className="hub-worry">
        <h4>{sayDate(date)}</h4>
        {decision ? <TopicDecisionLine decision={decision} /> : <p>Nothing was decided.</p>}
        <ul className="hub-lines">
          {actions.map(({ actionId, ownerAgency, action, due }) => (
            <li key={actionId}>
              <strong>{ownerAgency}</strong>: {action} <strong>Due {sayDate(due)}</strong>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

/** A person of concern, a place or a theme at the meeting: what was said of it before, and what is decided now. */
export const TopicPage = ({ meeting, topic: asked, me, now, revision }: Props) => {
  const { panel, date } = meeting;
  const { data, error, again } = useLive({
    query: TopicQuery,
    variables: { panel, date, topic: asked },
    concerns: () => false,
  });
  useEffect(() => {
    if (revision !== undefined) again();
  }, [revision, again]);
  const topic = data?.panelTopic;
  if (!topic) return error ? <NoAnswer error={error} again={again} /> : <Waiting>Loading…</Waiting>;
  if (topic.__typename === 'NotFound') return <p className="govuk-body">{topic.message}</p>;
  if (topic.__typename === 'Withheld') return <WithheldNote reason={topic.reason} ask={topic.ask} />;
  return (
    <>
      <div className="hub-item">
        <header className="hub-item__head">
          <h2 className="govuk-heading-m">{topic.title}</h2>
          <p>
            {sayTopicKind(topic.kind)}
            {topic.strand && ` · ${sayStrand(topic.strand)}`}
          </p>
          <p className="hub-cell__nothing">On the agenda: {topic.reason}</p>
        </header>
        <Before topic={topic} />
      </div>
      <TopicSaying topic={topic} meeting={meeting} me={me} now={now} again={again} />
    </>
  );
};
