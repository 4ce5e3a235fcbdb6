import {
  commentaryFault,
  profileDecider,
  profileStream,
  recommendationDecider,
  recommendationStream,
  type ProfileCommand,
  type ProfileSectionId,
  type RecommendationCommand,
} from '@hub/assurance';
import { londonDateOf, NOW } from '@hub/kernel';
import { actionDecider, actionStream, PANELS, type ActionDetails } from '@hub/panels';
import { thresholdOf } from '@hub/reports';
import { profiles, recommendations, type ProfileRow, type RecommendationRow } from '@hub/views';
import { quarterMeant } from '@hub/worker';
import { z } from 'zod';
import {
  command,
  newIdOf,
  recordWrite,
  refused,
  type CommandContext,
  type Plan,
  type Write,
} from '../edge/commands.js';
import { date, id, oneOf, text } from '../edge/fields.js';
import { problemOf } from '../edge/problems.js';

const MAKE = { subject: 'profile-make', purpose: 'assurance' } as const;
const CHECK = { subject: 'profile-check', purpose: 'assurance' } as const;

const NO_PROFILE = refused(
  'no-such-profile',
  'There is no such profile. Look at the list of versions as it is now.',
  'profileId',
);
const NO_RECOMMENDATION = refused(
  'no-such-recommendation',
  'There is no such recommendation. Look at the profile as it is now.',
  'recommendationId',
);

type OnProfile = ProfileCommand extends infer One
  ? One extends ProfileCommand
    ? Omit<One, 'period' | 'person'>
    : never
  : never;

const write = (period: string, { user }: CommandContext, what: OnProfile): Plan => ({
  writes: [
    {
      decider: profileDecider as Write['decider'],
      stream: profileStream(period),
      command: { ...what, period, person: user.person },
    },
  ],
});

const onProfile = async (
  profileId: string,
  context: CommandContext,
  what: (row: ProfileRow) => OnProfile,
): Promise<Plan> => {
  await context.hub.viewsCaughtUp();
  const row = (await context.hub.views.rowAt<ProfileRow>(profiles.table, profileId, NOW))?.row;
  return row ? write(row.period, context, what(row)) : NO_PROFILE;
};

/** Whose rule holds for words of a profile: they stand in what board and members are given. */
const READ_BY = 'councillors';

/** What stands in the way of words in a profile; undefined when nothing does. */
const faultIn = (words: string, { hub, now }: CommandContext): Plan | undefined => {
  const threshold = thresholdOf(hub.board.rules, { audience: READ_BY, knownAt: now, on: londonDateOf(now) });
  const fault = commentaryFault(words, threshold);
  return fault && { problems: [problemOf(fault)] };
};

export const draftProblemProfile = command({
  ...MAKE,
  input: z.object({ period: id, reason: text.optional() }),
  plan: async ({ period: asked, reason }, context) => {
    const { hub, now } = context;
    let period;
    try {
      period = quarterMeant(asked);
    } catch (error) {
      return refused('no-such-quarter', (error as Error).message, 'period');
    }
    if (londonDateOf(now) < period.end) {
      return refused(
        'quarter-not-over',
        'A profile is sealed of a quarter that is over. Choose an earlier one.',
        'period',
      );
    }
    const fault = reason === undefined ? undefined : faultIn(reason, context);
    if (fault) return fault;
    await hub.viewsCaughtUp();
    return write(period.id, context, {
      type: 'Draft',
      numbers: hub.profiles.numbersAt(now, hub.viewsPosition()),
      reason,
    });
  },
});

const section = oneOf(['VICTIMS', 'ADULTS', 'LOCATIONS', 'THEMES', 'GAPS']);

export const writeProfileText = command({
  ...MAKE,
  input: z.object({ profileId: id, section, text }),
  plan: async ({ profileId, section: of, text: words }, context) =>
    faultIn(words, context) ??
    onProfile(profileId, context, () => ({
      type: 'Write',
      section: of.toLowerCase() as ProfileSectionId,
      text: words,
    })),
});

export const makeRecommendation = command({
  ...MAKE,
  input: z.object({ profileId: id, text, agency: text, owner: text, due: date }),
  plan: async ({ profileId, text: words, agency, owner, due }, context) =>
    faultIn(words, context) ??
    onProfile(profileId, context, () => ({
      type: 'Recommend',
      recommendationId: newIdOf('PR', context.commandId),
      text: words,
      ...{ agency, owner, due },
      today: londonDateOf(context.now),
    })),
});

export const dropRecommendation = command({
  ...MAKE,
  input: z.object({ profileId: id, recommendationId: id }),
  plan: ({ profileId, recommendationId }, context) =>
    onProfile(profileId, context, () => ({ type: 'Drop', recommendationId })),
});

export const passOnProblemProfile = command({
  ...MAKE,
  input: z.object({ profileId: id }),
  plan: ({ profileId }, context) => onProfile(profileId, context, () => ({ type: 'PassOn' })),
});

export const returnProblemProfile = command({
  ...CHECK,
  input: z.object({ profileId: id, reason: text }),
  plan: ({ profileId, reason }, context) => onProfile(profileId, context, () => ({ type: 'Return', reason })),
});

export const checkProblemProfile = command({
  ...CHECK,
  input: z.object({ profileId: id }),
  plan: ({ profileId }, context) => onProfile(profileId, context, () => ({ type: 'Check' })),
});

export const sealProblemProfile = command({
  ...MAKE,
  input: z.object({ profileId: id }),
  plan: async ({ profileId }, context) => {
    const { hub, user, now, commandId } = context;
    await hub.viewsCaughtUp();
    const row = await hub.profiles.version(profileId);
    if (!row) return NO_PROFILE;
    if (row.seal) return write(row.period, context, { type: 'Seal', seal: { ...row.seal, version: row.version } });
    if (row.state !== 'checked') {
      return refused('not-checked', 'A second person must check this profile before it is sealed.');
    }
    const { person, agency, role } = user;
    const meta = { commandId, by: { person, agency, role }, purpose: 'assurance' };
    const seal = await hub.profiles.sealOf(row, meta, now);
    return 'code' in seal ? { problems: [problemOf(seal)] } : write(row.period, context, { type: 'Seal', seal });
  },
});

type OnRecommendation = RecommendationCommand extends infer One
  ? One extends RecommendationCommand
    ? Omit<One, 'recommendationId' | 'period' | 'person' | 'today'>
    : never
  : never;

const recommended = async (
  recommendationId: string,
  { hub }: CommandContext,
): Promise<RecommendationRow | undefined> => {
  await hub.viewsCaughtUp();
  return (await hub.views.rowAt<RecommendationRow>(recommendations.table, recommendationId, NOW))?.row;
};

const follow = (
  { recommendationId, period }: RecommendationRow,
  { user, now }: CommandContext,
  what: OnRecommendation,
  part?: string,
): Write => ({
  decider: recommendationDecider as Write['decider'],
  stream: recommendationStream(recommendationId),
  command: { ...what, recommendationId, period, person: user.person, today: londonDateOf(now) },
  ...(part === undefined ? {} : { part }),
});

const PROGRESS = { OPEN: 'open', BEGUN: 'begun', DONE: 'done', NOT_DONE: 'not_done' } as const;

export const moveRecommendation = command({
  ...MAKE,
  input: z.object({ recommendationId: id, progress: oneOf(['OPEN', 'BEGUN', 'DONE', 'NOT_DONE']), words: text }),
  plan: async ({ recommendationId, progress, words }, context) => {
    const row = await recommended(recommendationId, context);
    if (!row) return NO_RECOMMENDATION;
    return (
      faultIn(words, context) ?? { writes: [follow(row, context, { type: 'Move', state: PROGRESS[progress], words })] }
    );
  },
});

export const takeOnRecommendation = command({
  ...MAKE,
  input: z.object({ recommendationId: id, panel: oneOf(PANELS), meetingDate: date }),
  past: ['meetingDate'],
  plan: async ({ recommendationId, panel, meetingDate }, context) => {
    const row = await recommended(recommendationId, context);
    if (!row || row.text === undefined) return NO_RECOMMENDATION;
    const actionId = `${recommendationId}-A`;
    const action: ActionDetails = {
      actionId,
      panel,
      meetingDate,
      ownerAgency: row.agency,
      ...(row.owner === undefined ? {} : { owner: row.owner }),
      action: row.text,
      due: row.due,
    };
    return {
      writes: [
        follow(row, context, { type: 'TakeOn', actionId }, 'recommendation'),
        await recordWrite(context, actionDecider, actionStream(actionId), action, { part: 'action' }),
      ],
    };
  },
});
