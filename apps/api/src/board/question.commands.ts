import { QUESTION_GROUPS, RELEASES_STREAM, releasesDecider, type ReleaseCommand } from '@hub/assurance';
import { z } from 'zod';
import { command, refused, type Write } from '../edge/commands.js';
import { id } from '../edge/fields.js';
import { problem } from '../edge/problems.js';
import { audienceOf } from '../figures/audience.js';

/** A name of the schema as one of these words: `AGE_10_TO_12` is `10 to 12`. */
const oneOf = <Word extends string>(prefix: string, words: readonly Word[]) =>
  z
    .string()
    .transform((name): Word | undefined => words.find((word) => nameOf(prefix, word) === name))
    .refine((word) => word !== undefined, `This must be one of: ${words.join(', ')}.`);

/** How the schema names a word of a question. */
export const nameOf = (prefix: string, word: string): string => `${prefix}${word.replaceAll(' ', '_').toUpperCase()}`;

/**
 * Answers a question of an analyst: the answer is a release of its own, and counts as given when this is done. A question
 * about too few, or one that would tell of a few together with what was given before, is refused and leaves nothing.
 */
export const askBoardQuestion = command({
  subject: 'board-ask',
  purpose: 'assurance',
  input: z.object({
    indicator: id,
    period: id,
    sex: oneOf('', QUESTION_GROUPS.sex).optional(),
    age: oneOf('AGE_', QUESTION_GROUPS.age).optional(),
    strand: oneOf('', QUESTION_GROUPS.strand).optional(),
  }),
  plan: async (question, { hub, user, now, sight }) => {
    await hub.viewsCaughtUp();
    const { counted } = sight;
    try {
      const given = await hub.questions.answer({
        question,
        knownAt: now,
        position: hub.viewsPosition(),
        audience: audienceOf(user.role),
        rules: hub.board.rules,
        ...(counted ? { counted } : {}),
      });
      if (!given.answered)
        return {
          problems: [
            problem(`question-${given.refusal.kind.toLowerCase().replaceAll('_', '-')}`, given.refusal.message),
          ],
        };
      const { release, seen } = given;
      const answers = { question, askedBy: user.person };
      return {
        writes: [
          {
            decider: releasesDecider as Write['decider'],
            stream: RELEASES_STREAM,
            command: { type: 'Release', seen, release, answers } satisfies ReleaseCommand,
          },
        ],
      };
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchFigure') return refused('no-such-figure', error.message);
      throw error;
    }
  },
});
