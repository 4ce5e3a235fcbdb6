import {
  MEMBERS,
  topicKey,
  type DecisionContent,
  type Minuted,
  type MinuteItem,
  type Minutes,
  type Said,
  type TopicDecision,
  type TopicMinutes,
} from '@hub/panels';
import { decisionInWords } from '@hub/reports';
import { counted, dateInWords, fullStop, momentInWords, sentence, valueInWords } from '../edge/words.js';
import type { MinutesLine, MinutesSection } from '../generated/graphql.js';
import { safeguardInWords, strandInWords } from './item.changes.js';
import { titleOf } from './topic-titles.js';
import { byInWords, reasonsInWords } from './sittings.js';

const line = (label: string, text: string | undefined): MinutesLine[] =>
  text === undefined || text === '' ? [] : [{ label, text }];

const people = (attendance: Minutes['attendance'], wanted: string): string =>
  attendance
    .filter((one) => one.attendance === wanted)
    .map(({ member, people: names }) => `${MEMBERS[member]}${names === undefined ? '' : ` (${names})`}`)
    .join('; ');

const quorumInWords = ({ quorate, present, least, lacking }: Minutes['quorum']): string => {
  if (quorate) return `Met: ${present} members, ${least} needed.`;
  const without = lacking.map((member) => MEMBERS[member]).join(', ');
  return `Not met: ${present} members, ${least} needed${without === '' ? '' : `; without ${without}`}.`;
};

const meetingSection = (minutes: Minutes): MinutesSection => {
  const { chairs, attendance, papers, terms } = minutes;
  return {
    heading: 'The meeting',
    childId: null,
    lines: [
      ...line('Panel', `${minutes.panel}, ${terms.name}`),
      ...line('Day', dateInWords(minutes.meetingDate)),
      ...line('Terms of reference', terms.version),
      ...line('Chair', `${chairs.chair}, ${chairs.chairAgency}`),
      ...line('Co-chair', [chairs.coChair, chairs.coChairAgency].filter(Boolean).join(', ')),
      ...line('Began', minutes.openedAt && momentInWords(minutes.openedAt)),
      ...line('Ended', minutes.closedAt && momentInWords(minutes.closedAt)),
      ...line('Present', people(attendance, 'present') || 'nobody noted'),
      ...line('Apologies', people(attendance, 'apologies')),
      ...line('Absent', people(attendance, 'absent')),
      ...line('Quorum', quorumInWords(minutes.quorum)),
      ...line(
        'Papers',
        papers && `sealed ${momentInWords(papers.judgedAt)}, ${counted(papers.childIds.length, 'child', 'children')}`,
      ),
    ],
  };
};

/** The words of minutes that a later form says otherwise. */
interface MinutesForm {
  readonly everyConcern: string;
  readonly aboutNoChild: string;
}

const FORM_1: MinutesForm = { everyConcern: 'every strand', aboutNoChild: 'About no child' };

/** In the words of the pages. */
const FORM_2: MinutesForm = { everyConcern: 'every concern', aboutNoChild: 'The meeting as a whole' };

/** The form with which meetings end today. */
export const MINUTES_FORM = '2';

/** Minutes of a meeting that has ended keep the form with which it ended, so that their digest stays true; others have the newest. */
const formOf = ({ closedAt, minutesForm = '1' }: Minutes): MinutesForm =>
  closedAt !== undefined && minutesForm === '1' ? FORM_1 : FORM_2;

/** A decision as one sentence: keep, every concern, RAG red, category 2. */
const decided = ({ content }: Said<DecisionContent>, form: MinutesForm): string => {
  const about =
    content.strands.length === 0
      ? form.everyConcern
      : content.strands.map((one) => strandInWords(one.toUpperCase())).join(', ');
  return sentence(
    [
      `${decisionInWords(content.decision)}, ${about}`,
      content.ragAfter && `RAG ${content.ragAfter}`,
      content.categoryAfter && `category ${content.categoryAfter}`,
      content.closeReason && (valueInWords(content.closeReason) ?? undefined),
    ]
      .filter(Boolean)
      .join(', '),
  );
};

const saidBy = ({ by, at }: Said<unknown>): string => `${byInWords(by)}, ${momentInWords(at)}`;

/** Decisions beside the one that stands: those it took the place of, those set aside, and those that wait for the chair. */
const besideLines = <Content>(
  { earlier, setAside, clashing }: Minuted<Content>,
  say: (one: Said<Content>) => string,
): MinutesLine[] => [
  ...earlier.flatMap((one) => line('Decided before', say(one))),
  ...setAside.flatMap((one) => line('Set aside', `${say(one)}. Made without seeing the decision that stood.`)),
  ...clashing.flatMap((one) =>
    line('Not settled yet', `${say(one)}. Made without seeing the decision above; the chair settles which is to hold.`),
  ),
];

const decisionLines = (item: MinuteItem, form: MinutesForm): MinutesLine[] => {
  const { decision, takenOff } = item;
  if (takenOff) return line('Taken off the agenda', `${takenOff.content} (${saidBy(takenOff)})`);
  const beside = besideLines(item, (one) => `${decided(one, form)}: ${one.content.reason} (${saidBy(one)})`);
  if (!decision) return [...line('Decision', 'None: not heard'), ...beside];
  const { content } = decision;
  return [
    ...line('Decision', decided(decision, form)),
    ...line('Reason', content.reason),
    ...line('Not known, and asked for', content.missingInformation),
    ...line('To be in place by the next review', (content.safeguards ?? []).map(safeguardInWords).join(', ')),
    ...line('Next review', content.nextReview && dateInWords(content.nextReview)),
    ...line('Recorded by', saidBy(decision)),
    ...beside,
  ];
};

/** What was decided about a topic, in words. */
export const VERDICTS: Readonly<Record<TopicDecision['decision'], string>> = {
  keep: 'Kept in view',
  act: 'To be acted on',
  close: 'Closed',
};

/** What a topic is. */
export const TOPIC_KINDS: Readonly<Record<TopicMinutes['topic']['kind'], string>> = {
  person: 'Person of concern',
  place: 'Place',
  theme: 'Theme',
};

const topicLines = (topic: TopicMinutes): MinutesLine[] => {
  const { decision, takenOff } = topic;
  if (takenOff) return line('Taken off the agenda', `${takenOff.content} (${saidBy(takenOff)})`);
  const beside = besideLines(
    topic,
    (one) => `${VERDICTS[one.content.decision]}: ${one.content.reason} (${saidBy(one)})`,
  );
  if (!decision) return [...line('Decision', 'None: not talked about'), ...beside];
  const { content } = decision;
  return [
    ...line('Decision', VERDICTS[content.decision]),
    ...line('Reason', content.reason),
    ...line('Not known, and asked for', content.missingInformation),
    ...line('Next review', content.nextReview && dateInWords(content.nextReview)),
    ...line('Recorded by', saidBy(decision)),
    ...beside,
  ];
};

/** What an action is called in the minutes. */
const ACTIONS = { disruption: 'Disruption', place: 'Action for a place' } as const;

const restLines = ({ actions, challenges, notes }: Minuted<unknown>): MinutesLine[] => [
  ...actions.flatMap(({ content }) =>
    line(
      content.kind === undefined ? 'Action' : ACTIONS[content.kind],
      `${content.ownerAgency}${content.owner === undefined ? '' : ` (${content.owner})`}: ${fullStop(content.action)} Due ${dateInWords(content.due)}.`,
    ),
  ),
  ...challenges.flatMap(({ content }) => [
    ...line('Challenge', `${content.byAgency} to ${content.toAgency}: ${content.matter}`),
    ...line(
      'Answer',
      content.answer === undefined
        ? 'Not answered at the meeting.'
        : `${fullStop(content.answer)}${content.accepted === undefined ? '' : content.accepted ? ' Accepted.' : ' Not accepted.'}`,
    ),
    ...line('Raised to', content.escalatedTo),
  ]),
  ...notes.flatMap((note) =>
    line(note.afterClose ? 'Note added after the meeting' : 'Note', `${note.content} (${saidBy(note)})`),
  ),
];

/** The minutes as sections of labelled lines, in the words in which they are read and printed. */
export const minutesDocument = (minutes: Minutes, nameOf: (childId: string) => string): MinutesSection[] => {
  const general = restLines(minutes.general);
  const form = formOf(minutes);
  return [
    meetingSection(minutes),
    ...minutes.items.map((item) => ({
      heading: nameOf(item.childId ?? ''),
      childId: item.childId ?? null,
      lines: [
        ...line('Why on the agenda', reasonsInWords(item).join('; ')),
        ...decisionLines(item, form),
        ...restLines(item),
      ],
    })),
    ...minutes.topics.map((topic) => ({
      heading: `${TOPIC_KINDS[topic.topic.kind]}: ${titleOf(topic)}`,
      childId: null,
      topic: topicKey(topic.topic),
      lines: [...line('Why on the agenda', topic.byHand), ...topicLines(topic), ...restLines(topic)],
    })),
    ...(general.length === 0 ? [] : [{ heading: form.aboutNoChild, childId: null, lines: general }]),
  ];
};

/** The same as plain text. */
export const minutesText = (title: string, sections: readonly MinutesSection[]): string =>
  [
    title,
    ...sections.map(({ heading, lines }) => [heading, ...lines.map((one) => `${one.label}: ${one.text}`)].join('\n')),
  ]
    .join('\n\n')
    .concat('\n');
