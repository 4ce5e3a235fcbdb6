// The type names below are the stored format: version with care.
import { z } from 'zod';
import { BoardQuestion } from './questions.js';
import { DateField, InstantField, eventKind, type EventOf } from '@hub/kernel';

/** How a number was shown: as it is, rounded, `c`, or not at all. */
export const STANDINGS = ['exact', 'rounded', 'c', 'x'] as const;

/** A true number by name, and how it was shown. */
export const ReleasedNumber = z.tuple([z.string().min(1), z.int().min(0), z.enum(STANDINGS)]);
export type ReleasedNumber = z.infer<typeof ReleasedNumber>;

/** Numbers, by name, that add up to another. `rest` = the parts that are named are not all of it. */
export const SumKnown = z.object({
  whole: z.string().min(1),
  parts: z.array(z.string().min(1)).min(1),
  /** Sums of one table, which are looked at together. */
  table: z.string().min(1),
  rest: z.boolean().optional(),
  harmless: z.boolean().optional(),
});
export type SumKnown = z.infer<typeof SumKnown>;

/**
 * These numbers count as given to an audience, shown like this, with the ways in which they add up. It holds the true
 * numbers, also of what was not shown. It does not say that anybody looked at them.
 */
export const FiguresReleased = eventKind(
  'assurance.FiguresReleased',
  1,
  z.object({
    releaseId: z.string().min(1),
    audience: z.string().min(1),
    /** London date; decides which rule of disclosure applied. */
    on: DateField,
    knownAt: InstantField,
    logPosition: z.int().min(0),
    roundTo: z.int().min(1),
    threshold: z.int().min(0),
    sums: z.array(SumKnown),
    numbers: z.array(ReleasedNumber),
    /** Children whom a question was about, by id; only for a question, against which the next is guarded. */
    about: z.array(z.string()).optional(),
  }),
);

/**
 * An analyst asked this, and the release of that id is the answer. It does not say what the answer was, nor that it was
 * shown in full.
 */
export const QuestionAnswered = eventKind(
  'assurance.QuestionAnswered',
  1,
  z.object({
    releaseId: z.string().min(1),
    audience: z.string().min(1),
    question: BoardQuestion,
    knownAt: InstantField,
    askedBy: z.string().min(1),
  }),
);

export const releaseKinds = [FiguresReleased, QuestionAnswered];
export type FiguresEvent = EventOf<typeof FiguresReleased>;
export type QuestionEvent = EventOf<typeof QuestionAnswered>;
export type ReleaseEvent = FiguresEvent | QuestionEvent;
export type ReleaseData = FiguresEvent['data'];
