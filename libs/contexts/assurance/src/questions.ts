import { z } from 'zod';

/** Groups by which an analyst may ask. A child is in one of each, except that several strands of risk may be theirs. */
export const QUESTION_GROUPS = {
  sex: ['girls', 'boys', 'sex not recorded'],
  age: ['under 10', '10 to 12', '13 to 15', '16 and 17', '18 and over'],
  strand: ['cse', 'missing', 'trafficking', 'gangs'],
} as const;

export type QuestionGroup = keyof typeof QUESTION_GROUPS;

/** A question of an analyst: how many of the children behind an indicator are in all of these groups. */
export const BoardQuestion = z.object({
  indicator: z.string().min(1),
  /** A quarter or a financial year: `2016-17Q3`. */
  period: z.string().min(1),
  sex: z.enum(QUESTION_GROUPS.sex).optional(),
  /** In whole years on the last day of the period. */
  age: z.enum(QUESTION_GROUPS.age).optional(),
  /** Assessed for it by the end of the period, whatever the result. */
  strand: z.enum(QUESTION_GROUPS.strand).optional(),
});
export type BoardQuestion = z.infer<typeof BoardQuestion>;

/** The groups that a question names, in one order. */
export const groupsOf = (question: BoardQuestion): readonly (readonly [QuestionGroup, string])[] =>
  (Object.keys(QUESTION_GROUPS) as QuestionGroup[]).flatMap((by) => {
    const is = question[by];
    return is === undefined ? [] : [[by, is] as const];
  });
