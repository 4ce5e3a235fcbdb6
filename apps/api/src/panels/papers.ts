import { hash } from 'node:crypto';
import {
  agendaOf,
  agendaRulesOn,
  minutesOf,
  termsOn,
  topicKey,
  topicsOf,
  type Minutes,
  type TopicRef,
} from '@hub/panels';
import { londonDateOf, type Instant } from '@hub/kernel';
import { caseAt, DEFAULT_SETTINGS } from '@hub/views';
import { isOther, type PartName } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import { cutChild } from '../children/child.cut.js';
import { childPage } from '../children/child.present.js';
import { read } from '../edge/reads.js';
import { dateInWords, sentence } from '../edge/words.js';
import type { MinutesSection, PanelPapersResult } from '../generated/graphql.js';
import { TOPIC_KINDS } from './minutes.document.js';
import { withoutSeat } from './seats.js';
import { named, titleOf, titlesAt, topicSight } from './topic-titles.js';
import { childLines, line } from './papers.lines.js';
import { FORM, formOf, type PapersForm } from './papers.forms.js';
import { noMeeting, reasonsInWords, sittingOf, type MeetingAsked, type Sitting } from './sittings.js';

/** How the definitions of papers call their form. */
const FORM_OF_PAPERS = 'form of the papers';

/** What the papers of a meeting say of these children and topics, as known at a position of the log and judged at a moment. */
export const papersAt = async (
  hub: Hub,
  {
    childIds,
    topics = [],
    position,
    at,
  }: {
    readonly childIds: readonly string[];
    readonly topics?: readonly TopicRef[] | undefined;
    readonly position: number;
    readonly at: Instant;
  },
  minutes: Pick<Minutes, 'items' | 'topics'>,
  form: PapersForm,
  hidden: ReadonlySet<PartName> = new Set(),
): Promise<MinutesSection[]> => {
  const titles = await titlesAt(hub, { at, position, isNow: false });
  const sections: MinutesSection[] = [];
  for (const childId of childIds) {
    const found = await caseAt(hub.views, hub.settings.authority, childId, position);
    if (!found.case || found.case.erased) continue;
    const child = cutChild(childPage({ ...found, case: found.case }, [], at, form.wording), hidden);
    const minuted = minutes.items.find((one) => one.childId === childId);
    sections.push({
      heading: `${child.surname}, ${child.forename} (${child.age}), ${child.id}`,
      childId,
      lines: childLines(child, minuted ? reasonsInWords(minuted) : [], form),
    });
  }
  for (const topic of topics) {
    const minuted = minutes.topics.find((one) => topicKey(one.topic) === topicKey(topic));
    if (!minuted) continue;
    const heading = `${TOPIC_KINDS[topic.kind]}: ${titleOf(named(minuted, titles))}`;
    sections.push({ heading, childId: null, lines: line('Why on the agenda', minuted.byHand) });
  }
  return sections;
};

/** The digest of what papers or minutes say. */
export const digestOf = (sections: readonly MinutesSection[]): string =>
  hash('sha256', JSON.stringify(sections), 'hex');

/** Papers to be sealed: what the views know now of every child on the agenda. */
export const papersNow = async (hub: Hub, { state, minutes }: Sitting) => {
  const at = hub.now();
  const position = hub.viewsPosition();
  const childIds = agendaOf(state);
  const topics = topicsOf(state.topics);
  const sections = await papersAt(hub, { childIds, topics, position, at }, minutes, formOf(FORM));
  const date = londonDateOf(at);
  return {
    logPosition: position,
    judgedAt: at,
    childIds,
    ...(topics.length === 0 ? {} : { topics }),
    digest: digestOf(sections),
    definitions: [
      { name: FORM_OF_PAPERS, version: FORM },
      { name: 'terms of reference', version: termsOn(minutes.panel, minutes.meetingDate).version },
      { name: 'rules of the agenda', version: agendaRulesOn(date).version },
      { name: 'days a missing strand stays open', version: String(DEFAULT_SETTINGS.missingStrandDays) },
      { name: 'days of the monthly review', version: String(DEFAULT_SETTINGS.reviewWithinDays) },
    ],
  };
};

/** The form in which papers were sealed. */
const sealedForm = ({ definitions }: NonNullable<Minutes['papers']>): PapersForm =>
  formOf(definitions.find(({ name }) => name === FORM_OF_PAPERS)?.version ?? FORM);

/** What the meeting had said when its papers were sealed: an agenda that changed since changes nothing in them. */
const whenSealed = ({ events, minutes }: Sitting): Minutes => {
  const last = events.findLastIndex(({ type }) => type === 'panels.PapersSealed');
  return minutesOf(events.slice(0, last)) ?? minutes;
};

interface PapersKnown {
  readonly sitting: Sitting | undefined;
  readonly sections: readonly MinutesSection[];
  /** Topics among them. */
  readonly topics: readonly TopicRef[];
  /** What was sealed comes out again to the letter. */
  readonly intact: boolean;
}

/** The papers that were sealed last, made again. */
export const panelPapers = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: (args: MeetingAsked, { hub, sight }) =>
    sight.sitsOn(args.panel) ? sittingOf(hub, args) : Promise.resolve(undefined),
  hydrate: async (sitting: Sitting | undefined, _args, context): Promise<PapersKnown> => {
    const { hub, sight } = context;
    const papers = sitting?.minutes.papers;
    if (!sitting || !papers) return { sitting, sections: [], topics: [], intact: false };
    const { childIds, topics, logPosition: position, judgedAt: at } = papers;
    const asked = { childIds, topics, position, at };
    const then = whenSealed(sitting);
    const form = sealedForm(papers);
    const all = await papersAt(hub, asked, then, form);
    const open = await topicSight(context, topics ?? []);
    const theirs = { ...asked, topics: topics?.filter((topic) => open.opens(topic)) };
    const whole = sight.hiddenParts.size === 0 && theirs.topics?.length === topics?.length;
    const sections = whole ? all : await papersAt(hub, theirs, then, form, sight.hiddenParts);
    return { sitting, sections, topics: theirs.topics ?? [], intact: digestOf(all) === papers.digest };
  },
  rules: (known, { sight }) => ({
    ...known,
    sections: known.sections.filter(({ childId }) => typeof childId !== 'string' || sight.opens(childId)),
  }),
  present: ({ sitting, sections, intact }, args, { sight }): PanelPapersResult => {
    const refused = withoutSeat(args.panel, sight);
    if (refused) return refused;
    const papers = sitting?.minutes.papers;
    if (!sitting) return noMeeting(args);
    if (!papers) return { __typename: 'NotFound', message: 'No papers were sealed for this meeting.' };
    return {
      __typename: 'PanelPapers',
      title: `Papers for ${sitting.minutes.panel}, ${dateInWords(args.date)}`,
      sealedAt: papers.judgedAt,
      digest: digestOf(sections),
      intact,
      definitions: papers.definitions.map(({ name, version }) => `${sentence(name)}: ${version}`),
      sections: [...sections],
    };
  },
  names: (answer) =>
    answer.__typename === 'PanelPapers' ? answer.sections.flatMap(({ childId }) => childId ?? []) : [],
  others: (answer, { known }) =>
    answer.__typename === 'PanelPapers' ? known.topics.map(topicKey).filter(isOther) : [],
});
