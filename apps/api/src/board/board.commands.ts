import { commentaryFault, packDecider, packStream, type PackCommand } from '@hub/assurance';
import { londonDateOf } from '@hub/kernel';
import { thresholdOf } from '@hub/reports';
import { givenPeriodMeant } from '@hub/worker';
import type { PackRow } from '@hub/views';
import { z } from 'zod';
import { command, newIdOf, refused, type CommandContext, type Plan, type Write } from '../edge/commands.js';
import { id, text } from '../edge/fields.js';
import { problemOf } from '../edge/problems.js';
import { readsPack } from './rights.js';

const NO_PACK = refused('no-such-pack', 'There is no such pack. Look at the list of packs as it is now.', 'packId');
type OnPack = PackCommand extends infer One
  ? One extends PackCommand
    ? Omit<One, 'variant' | 'period' | 'person'>
    : never
  : never;

const write = (variant: string, period: string, { user }: CommandContext, what: OnPack): Plan => ({
  writes: [
    {
      decider: packDecider as Write['decider'],
      stream: packStream(variant, period),
      command: { ...what, variant, period, person: user.person },
    },
  ],
});

/** The edition that somebody works on: the latest one, whoever of those who may read it asks. */
const found = async (packId: string, { hub, user }: CommandContext): Promise<PackRow | undefined> => {
  await hub.viewsCaughtUp();
  const row = await hub.packs.pack(packId);
  return row && readsPack(user.role, hub.settings.roles, row, hub.packs.variant(row.variant)) ? row : undefined;
};

const onPack = async (packId: string, context: CommandContext, what: (row: PackRow) => OnPack): Promise<Plan> => {
  const row = await found(packId, context);
  return row ? write(row.variant, row.period, context, what(row)) : NO_PACK;
};

/** What stands in the way of words in a pack; undefined when nothing does. */
const faultIn = (
  words: string,
  { audience, knownAt }: Pick<PackRow, 'audience' | 'knownAt'>,
  { hub, now }: CommandContext,
  field = 'text',
): Plan | undefined => {
  const threshold = thresholdOf(hub.board.rules, { audience, knownAt, on: londonDateOf(now) });
  const fault = commentaryFault(words, threshold);
  return fault && { problems: [problemOf({ ...fault, field })] };
};

const packId = id;

export const draftBoardPack = command({
  subject: 'board-make',
  purpose: 'assurance',
  input: z.object({ variant: id, period: id, reason: text.optional() }),
  plan: async ({ variant: asked, period: askedPeriod, reason }, context) => {
    const { hub, now } = context;
    const variant = hub.packs.variant(asked);
    if (!variant) return refused('no-such-variant', 'There is no such pack. Choose one of the list.', 'variant');
    let period;
    try {
      period = givenPeriodMeant(askedPeriod);
    } catch (error) {
      return refused('no-such-period', (error as Error).message, 'period');
    }
    if (!period.id.includes('Q') || londonDateOf(now) < period.end) {
      return refused('quarter-not-over', 'A pack is made of a quarter that is over. Choose an earlier one.', 'period');
    }
    await hub.viewsCaughtUp();
    const numbers = hub.packs.numbersAt(variant, now, hub.viewsPosition());
    return (
      faultIn(reason ?? '', { audience: variant.audience, knownAt: now }, context, 'reason') ??
      write(variant.id, period.id, context, { type: 'Draft', numbers, reason })
    );
  },
});

export const commentOnBoardPack = command({
  subject: 'board-make',
  purpose: 'assurance',
  input: z.object({ packId, line: id, text }),
  plan: async ({ packId: asked, line, text: words }, context) => {
    const row = await found(asked, context);
    if (!row) return NO_PACK;
    return (
      faultIn(words, row, context) ?? write(row.variant, row.period, context, { type: 'Comment', line, text: words })
    );
  },
});

export const challengeBoardCommentary = command({
  subject: 'board-check',
  purpose: 'assurance',
  input: z.object({ packId, line: id, matter: text }),
  plan: ({ packId: asked, line, matter }, context) =>
    onPack(asked, context, () => ({ type: 'Challenge', line, matter, challengeId: newIdOf('BC', context.commandId) })),
});

export const answerBoardChallenge = command({
  subject: 'board-make',
  purpose: 'assurance',
  input: z.object({ packId, challengeId: id, answer: text }),
  plan: ({ packId: asked, challengeId, answer }, context) =>
    onPack(asked, context, () => ({ type: 'Answer', challengeId, answer })),
});

export const passOnBoardPack = command({
  subject: 'board-make',
  purpose: 'assurance',
  input: z.object({ packId }),
  plan: ({ packId: asked }, context) => onPack(asked, context, () => ({ type: 'PassOn' })),
});

export const returnBoardPack = command({
  subject: 'board-check',
  purpose: 'assurance',
  input: z.object({ packId, reason: text }),
  plan: ({ packId: asked, reason }, context) => onPack(asked, context, () => ({ type: 'Return', reason })),
});

export const checkBoardPack = command({
  subject: 'board-check',
  purpose: 'assurance',
  input: z.object({ packId }),
  plan: ({ packId: asked }, context) => onPack(asked, context, () => ({ type: 'Check' })),
});

export const publishBoardPack = command({
  subject: 'board-publish',
  purpose: 'assurance',
  input: z.object({ packId }),
  plan: async ({ packId: asked }, context) => {
    const row = await found(asked, context);
    if (!row) return NO_PACK;
    const { hub, user, now, commandId } = context;
    if (row.state === 'checked') {
      const { person, agency, role } = user;
      const meta = { commandId, by: { person, agency, role }, purpose: 'assurance' };
      const refusal = await hub.packs.seal(asked, meta, person);
      if (refusal) return { problems: [problemOf(refusal)] };
    }
    return write(row.variant, row.period, context, { type: 'Publish', publishedOn: londonDateOf(now) });
  },
});

export const acknowledgeBoardPack = command({
  subject: 'board',
  purpose: 'assurance',
  input: z.object({ packId }),
  plan: ({ packId: asked }, context) => onPack(asked, context, ({ edition }) => ({ type: 'Acknowledge', edition })),
});

export const withdrawBoardPack = command({
  subject: 'board-publish',
  purpose: 'assurance',
  input: z.object({ packId, reason: text }),
  plan: async ({ packId: asked, reason }, context) => {
    const row = await found(asked, context);
    if (!row) return NO_PACK;
    const { variant, period, edition } = row;
    return (
      faultIn(reason, row, context, 'reason') ?? write(variant, period, context, { type: 'Withdraw', edition, reason })
    );
  },
});
