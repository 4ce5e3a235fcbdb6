import type { ChaseRow, Followed, PresentedHeader } from '@hub/views';
import { read, type ReadContext } from '../edge/reads.js';
import { dateInWords } from '../edge/words.js';
import type {
  ChaseLine,
  FollowedLine,
  Matter,
  MatterLine,
  MatterResult,
  QueryMatterArgs,
  QueryMeetingFollowUpArgs,
} from '../generated/graphql.js';
import { byInWords, headersAt } from '../panels/sittings.js';
import { byDue, matterLine } from './matter.present.js';
import { mayOf } from './matter.rights.js';
import { mattersAt, type MatterFound } from './matters.js';
import { knowsMatter } from './reach-matter.js';

/** Matters with who the children are. */
export interface MattersKnown {
  readonly matters: readonly MatterFound[];
  readonly headers: ReadonlyMap<string, PresentedHeader>;
}

/** The matters of which somebody may know. */
export const knownMatters = (known: MattersKnown, { hub, user, sight }: ReadContext): MattersKnown => ({
  ...known,
  matters: known.matters.filter(({ matter }) => knowsMatter(hub, user, sight, matter)),
});

/** The matters that are still work: nobody is asked to do anything for a child who died. */
export const stillWork = ({ matters, headers }: MattersKnown): readonly MatterFound[] =>
  matters.filter(({ childId }) => childId === undefined || headers.get(childId)?.diedOn === undefined);

const TITLES: Readonly<Record<Followed['what'], (line: Followed) => string>> = {
  done: ({ date }) => `Reported done${date ? ` on ${dateInWords(date)}` : ''}`,
  not_done: () => 'Opened again by the chair: not done',
  more_time_asked: ({ date }) => `More time asked for${date ? `, until ${dateInWords(date)}` : ''}`,
  more_time_granted: ({ date }) => `More time given${date ? `, until ${dateInWords(date)}` : ''}`,
  more_time_refused: () => 'No more time given',
  handed_over: ({ to }) => `Handed over to ${to ?? 'another agency'}`,
  replied: ({ date }) => `Answered${date ? ` on ${dateInWords(date)}` : ''}`,
  accepted: () => 'Answer accepted',
  escalated: ({ to }) => `Escalated to ${to ?? 'somebody above the panel'}`,
};

const followedLine = (line: Followed): FollowedLine => ({
  at: line.at,
  by: byInWords(line.by),
  title: TITLES[line.what](line),
  words: line.words ?? null,
});

const ERASED = '(erased)';

const chaseLine = ({ answer, ...chase }: ChaseRow): ChaseLine => ({
  chaseId: chase.chaseId,
  chasedOn: chase.chasedOn,
  by: byInWords(chase.by),
  agency: chase.agency,
  whom: chase.whom ?? null,
  means: chase.means,
  about: chase.about ?? ERASED,
  nextChase: chase.nextChase ?? null,
  answeredOn: answer?.on ?? null,
  answer: answer ? (answer.words ?? ERASED) : null,
});

/** What was said since the meeting, and who was asked again, the latest first. */
export const followedOf = ({ followUp }: MatterFound): Pick<Matter, 'story' | 'chases'> => ({
  story: (followUp?.story ?? []).map(followedLine).reverse(),
  chases: (followUp?.chases ?? []).map(chaseLine).reverse(),
});

const found = async ({ hub, moment }: Pick<ReadContext, 'hub' | 'moment'>): Promise<readonly MatterFound[]> =>
  mattersAt(hub, moment);

const withHeaders = async (
  matters: readonly MatterFound[],
  _args: unknown,
  { hub, moment }: ReadContext,
): Promise<MattersKnown> => ({ matters, headers: await headersAt(hub, moment) });

/** The children whose matters are shown. */
export const childrenIn = (lines: readonly Pick<MatterLine, 'childId'>[]): string[] =>
  lines.flatMap(({ childId }) => childId ?? []);

/** One action or challenge. */
export const matter = read({
  subject: 'agency-work',
  purpose: 'safeguarding',
  find: async ({ kind, id }: QueryMatterArgs, context) =>
    (await found(context)).filter((one) => one.matter.kind === kind && one.id === id),
  hydrate: withHeaders,
  rules: knownMatters,
  present: ({ matters: [one], headers }, _args, context): MatterResult => {
    if (!one) return { __typename: 'NotFound', message: 'There is no such action or challenge on record.' };
    const { followUp } = one;
    const shown: Matter = {
      line: matterLine(one, headers, context),
      ...followedOf(one),
      askedWhy: followUp?.asked?.reason ?? null,
      may: mayOf(one, context),
    };
    return { __typename: 'Matter', ...shown };
  },
  names: (answer) => (answer.__typename === 'Matter' ? childrenIn([answer.line]) : []),
});

/** The actions and challenges of a meeting, as they stand now. */
export const meetingFollowUp = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: async ({ panel, date }: QueryMeetingFollowUpArgs, context) =>
    (await found(context)).filter(({ matter: { record } }) => record.panel === panel && record.meetingDate === date),
  hydrate: withHeaders,
  rules: (known, context) => {
    const { matters, ...rest } = knownMatters(known, context);
    return { ...rest, matters: matters.filter(({ matter: { record } }) => context.sight.sitsOn(record.panel)) };
  },
  present: ({ matters, headers }, _args, context): MatterLine[] =>
    matters.map((one) => matterLine(one, headers, context)).sort(byDue),
  names: childrenIn,
});
