// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';

/** How far a recommendation is. */
export const RECOMMENDATION_STATES = ['open', 'begun', 'done', 'not_done'] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

const key = { recommendationId: z.string().min(1), period: z.string().min(1) };
const ofProfile = { subject: ({ period }: { readonly period: string }) => `profile:${period}` };

/** Somebody said how far a recommendation is, and what was done or why not. It does not say that it had an effect. */
export const RecommendationMoved = eventKind(
  'assurance.RecommendationMoved',
  1,
  z.object({
    ...key,
    state: z.enum(RECOMMENDATION_STATES),
    words: personal(z.string().min(1)),
    movedOn: DateField,
    movedBy: z.string().min(1),
  }),
  ofProfile,
);

/** A panel took a recommendation on: it is now an action of an agency, followed up as every action of a meeting is. */
export const RecommendationTakenOn = eventKind(
  'assurance.RecommendationTakenOn',
  1,
  z.object({ ...key, actionId: z.string().min(1), takenOn: DateField, takenBy: z.string().min(1) }),
);

export const recommendationKinds = [RecommendationMoved, RecommendationTakenOn];
export type RecommendationEvent = EventOf<typeof RecommendationMoved> | EventOf<typeof RecommendationTakenOn>;
