import { topicKey, topicOfKey, type Minuted, type Said, type TopicDecision, type TopicMinutes } from '@hub/panels';
import { isOther } from '@hub/sharing';
import { nobody, read, type ReadContext } from '../edge/reads.js';
import { strandOf } from '../sheet/sheet.present.js';
import type {
  AgendaTopic,
  EarlierTopic,
  PanelTopicResult,
  ProposedTopic,
  QueryPanelTopicArgs,
  TopicDecision as TopicDecisionAnswer,
  TopicKind,
  TopicVerdict,
} from '../generated/graphql.js';
import { dateInWords } from '../edge/words.js';
import { actionsOf, challengesOf, notesOf } from './item.reads.js';
import { knownPart } from './known-part.js';
import { withoutSeat } from './seats.js';
import { byInWords, earlierMeetingsOf, noMeeting, sittingOf, type Sitting } from './sittings.js';
import { titleOf, topicsAt, topicSight, type TopicSight } from './topic-titles.js';

const kindOf = (kind: TopicMinutes['topic']['kind']): TopicKind => kind.toUpperCase() as TopicKind;
const verdictOf = (decision: TopicDecision['decision']): TopicVerdict => decision.toUpperCase() as TopicVerdict;

const decisionOf = ({ content, by, at }: Said<TopicDecision>, person: string): TopicDecisionAnswer => ({
  decision: verdictOf(content.decision),
  reason: content.reason,
  missingInformation: content.missingInformation ?? null,
  nextReview: content.nextReview ?? null,
  by: byInWords(by),
  at,
  mine: by.person === person,
});

/** The topics on the agenda of a meeting, as the agenda lists them. */
export const agendaTopics = ({ state, minutes }: Sitting): AgendaTopic[] =>
  minutes.topics.flatMap((minuted) => {
    const { topic, strand, byHand, takenOff } = minuted;
    const item = state.topics[topicKey(topic)];
    if (takenOff || !item) return [];
    return [
      {
        topic: topicKey(topic),
        kind: kindOf(topic.kind),
        title: titleOf(minuted),
        strand: strand === undefined ? null : strandOf(strand),
        reason: byHand ?? '',
        state: item.clashing.length > 0 ? 'clash' : item.decided ? 'decided' : 'waiting',
        decision: item.decided ? verdictOf(item.decided.decision) : null,
      },
    ];
  });

const KEPT: Readonly<Record<TopicDecision['decision'], string>> = {
  keep: 'Kept in view',
  act: 'Acted on',
  close: 'Closed',
};

/** Why a topic of an earlier meeting is proposed again; undefined when it was closed or taken off. */
const keptSince = ({ decision, takenOff }: Minuted<TopicDecision>, date: string): string | undefined => {
  if (takenOff || decision?.content.decision === 'close') return undefined;
  if (!decision) return `Not reached on ${dateInWords(date)}`;
  const { nextReview } = decision.content;
  const review = nextReview === undefined ? '' : `, to be reviewed by ${dateInWords(nextReview)}`;
  return `${KEPT[decision.content.decision]} on ${dateInWords(date)}${review}`;
};

/** What earlier meetings of the panel kept and this one does not have: each once, by what was said of it last. */
export const proposedTopics = (earlier: readonly Sitting[], sitting: Sitting | undefined): ProposedTopic[] => {
  const seen = new Set(sitting?.minutes.topics.filter(({ takenOff }) => !takenOff).map(({ topic }) => topicKey(topic)));
  const proposed: ProposedTopic[] = [];
  for (const { minutes } of earlier) {
    for (const minuted of minutes.topics) {
      const key = topicKey(minuted.topic);
      if (seen.has(key)) continue;
      seen.add(key);
      const reason = keptSince(minuted, minutes.meetingDate);
      if (reason === undefined) continue;
      proposed.push({ topic: key, kind: kindOf(minuted.topic.kind), title: titleOf(minuted), reason });
    }
  }
  return proposed;
};

interface TopicKnown {
  readonly sitting: Sitting | undefined;
  readonly earlier: readonly Sitting[];
  readonly topics: TopicSight;
}

const earlierOf = ({ earlier }: TopicKnown, key: string, person: string): EarlierTopic[] =>
  earlier.flatMap(({ minutes }) =>
    minutes.topics
      .filter(({ topic, takenOff }) => topicKey(topic) === key && !takenOff)
      .map((minuted) => ({
        date: minutes.meetingDate,
        decision: minuted.decision ? decisionOf(minuted.decision, person) : null,
        actions: actionsOf(minuted),
      })),
  );

const NOT_ON = { __typename: 'NotFound', message: 'This is not on the agenda of the meeting.' } as const;

/** A person of concern, a place or a theme at a meeting. */
export const panelTopic = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: (args: QueryPanelTopicArgs, { hub, sight }: ReadContext) =>
    sight.sitsOn(args.panel) ? sittingOf(hub, args) : Promise.resolve(undefined),
  hydrate: async (sitting: Sitting | undefined, args, context): Promise<TopicKnown> => ({
    sitting,
    earlier: sitting ? await earlierMeetingsOf(context.hub, args, context.moment) : [],
    topics: await topicSight(context, topicsAt([sitting])),
  }),
  rules: ({ sitting, earlier, topics }, { sight }) => ({
    sitting: sitting && knownPart(sitting, sight, topics),
    earlier: earlier.map((one) => knownPart(one, sight, topics)),
    topics,
  }),
  present: (known, args, { user, sight }): PanelTopicResult => {
    const refused = withoutSeat(args.panel, sight);
    if (refused) return refused;
    const { sitting } = known;
    if (!sitting) return noMeeting(args);
    const topic = topicOfKey(args.topic);
    const key = topic ? topicKey(topic) : '';
    const item = sitting.state.topics[key];
    const minuted = sitting.minutes.topics.find((one) => topicKey(one.topic) === key);
    if (!item?.on || !minuted) return NOT_ON;
    return {
      __typename: 'PanelTopic',
      topic: key,
      kind: kindOf(minuted.topic.kind),
      title: titleOf(minuted),
      strand: minuted.strand === undefined ? null : strandOf(minuted.strand),
      reason: minuted.byHand ?? '',
      earlier: earlierOf(known, key, user.person),
      decisions: item.decisions,
      decision: minuted.decision ? decisionOf(minuted.decision, user.person) : null,
      clashing: minuted.clashing.map((one) => decisionOf(one, user.person)),
      actions: actionsOf(minuted),
      challenges: challengesOf(minuted),
      notes: notesOf(minuted),
    };
  },
  names: nobody,
  others: (answer) => (answer.__typename === 'PanelTopic' ? [answer.topic].filter(isOther) : []),
  asks: ({ topic }) => (isOther(topic) ? topic : undefined),
});
