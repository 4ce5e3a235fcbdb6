import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { useAnnouncer } from '../frame/page.js';
import type { TopicDecisionFieldsFragment } from '../gql/graphql.js';
import type { Field } from '../record/fields.js';
import { fillDate } from '../record/fill.js';
import { sayDate, sayTime } from '../words/london.js';
import { Clash } from './Clash.js';
import { DecideTopic, SettleTopicClash } from './commands.js';
import { Overtaken } from './Overtaken.js';
import { SaidHere } from './SaidHere.js';
import { SayForm } from './SayForm.js';
import type { Speaking } from './speaking.js';
import type { Topic } from './TopicPage.js';
import { useSayForm } from './useSayForm.js';
import { sayVerdict, verdicts } from './words.js';

export interface TopicSayingProps extends Omit<Speaking, 'about'> {
  readonly topic: Topic;
}

/** A decision about a topic, and who recorded it when. */
export const TopicDecisionLine = ({ decision }: { decision: TopicDecisionFieldsFragment }) => (
  <div className="hub-decision">
    <p>
      <strong>{sayVerdict(decision.decision)}</strong>
    </p>
    <p>{decision.reason}</p>
    {decision.missingInformation && <p>Not known, and asked for: {decision.missingInformation}</p>}
    {decision.nextReview && <p>Next review {sayDate(decision.nextReview)}</p>}
    <p className="hub-cell__under">
      {decision.mine ? 'You' : decision.by}, {sayTime(decision.at)}
    </p>
  </div>
);

const fields: readonly Field[] = [
  { kind: 'radios', name: 'verdict', label: 'Decision', choices: verdicts },
  { kind: 'area', name: 'reason', label: 'Reason' },
  { kind: 'area', name: 'missingInformation', label: 'What is not known and was asked for', optional: true },
  { kind: 'date', name: 'nextReview', label: 'Next review', optional: true },
];

const Decide = ({ topic: { topic, decision, decisions }, meeting, me, now, again }: TopicSayingProps) => {
  const { panel, date, nextReview } = meeting;
  const { say } = useAnnouncer();
  const [wanted, setWanted] = useState(false);
  const form = useSayForm({
    name: `${me.id} panel decide ${panel}|${date} ${topic}`,
    fields,
    mutation: DecideTopic,
    initial: fillDate('nextReview', nextReview),
    about: ({ seen }) => ({ panel, date, topic, seen: seen ?? decisions }),
    onDone: () => {
      setWanted(false);
      say('The decision is recorded.');
      again();
    },
  });
  const { seen } = form.typed;
  if (decision && !wanted && seen === undefined) {
    return (
      <button type="button" className="hub-link" onClick={() => setWanted(true)}>
        Decide otherwise
      </button>
    );
  }
  return (
    <SayForm
      label="Decide"
      form={form}
      fields={fields}
      now={now}
      button="Record the decision"
      begin={() => ({ seen: decisions })}
    >
      {seen !== undefined && seen < decisions && (
        <Overtaken onSeen={() => form.change({ ...form.typed, seen: decisions })} onDrop={form.startAgain} />
      )}
    </SayForm>
  );
};

const TopicClash = ({ topic, meeting, again }: TopicSayingProps) => {
  const { panel, date, mayChair } = meeting;
  const settle = useCommand(SettleTopicClash);
  const decide = useCommand(DecideTopic);
  const { decision, clashing, decisions } = topic;
  if (!decision || clashing.length === 0) return null;
  const about = { panel, date, topic: topic.topic };
  return (
    <Clash
      mayChair={mayChair}
      busy={settle.busy || decide.busy}
      outcome={settle.outcome ?? decide.outcome}
      stands={<TopicDecisionLine decision={decision} />}
      letStand={() => void settle.run(about).then(again)}
      beside={clashing.map((one) => ({
        key: `${one.at} ${one.reason}`,
        shown: <TopicDecisionLine decision={one} />,
        take: () => {
          const { decision: verdict, reason, missingInformation, nextReview } = one;
          const content = { verdict, reason, missingInformation, nextReview };
          void decide.run({ ...about, seen: decisions, ...content }).then(again);
        },
      }))}
    />
  );
};

/** What the meeting says of a person of concern, a place or a theme: decision, actions, challenges, notes. */
export const TopicSaying = (props: TopicSayingProps) => {
  const { topic, ...speaking } = props;
  return (
    <div className="hub-saying">
      <section id="say-decide" aria-labelledby="decide-title">
        <h3 id="decide-title" className="govuk-heading-s">
          Decide
        </h3>
        <TopicClash {...props} />
        {topic.clashing.length === 0 && topic.decision && (
          <div className="hub-decided">
            <TopicDecisionLine decision={topic.decision} />
          </div>
        )}
        {speaking.meeting.status === 'open' && <Decide {...props} />}
      </section>
      <SaidHere said={topic} speaking={{ ...speaking, about: { topic: topic.topic } }} />
    </div>
  );
};
