import type { ChildCase, Held } from '@hub/casebook';
import { ChildDetails, childStream } from '@hub/children';
import { AssessmentDetails, SafetyPlanDetails } from '@hub/exploitation';
import { ActionDetails } from '@hub/panels';
import { PlacementDetails } from '@hub/placements';
import type { HandoverPart } from '@hub/sharing';
import { z } from 'zod';

/** A record of the sender: what it says, where it stands in their log, and since when they know it. */
const recordOf = <Content extends z.ZodType>(content: Content) =>
  z.strictObject({
    stream: z.string().min(1),
    revision: z.number().int().min(0),
    knownAt: z.string().min(1),
    content,
  });

/** What is inside a handover. It is read from another authority's hub: every field of it is checked. */
export const PackageContent = z.strictObject({
  child: recordOf(ChildDetails),
  reason: z.string().min(1),
  assessments: z.array(recordOf(AssessmentDetails)),
  plans: z.array(recordOf(SafetyPlanDetails)),
  actions: z.array(recordOf(ActionDetails)),
  placements: z.array(recordOf(PlacementDetails)),
  /** How many records of the child stay with the sender, by kind: who needs them asks. */
  stays: z.strictObject({
    reports: z.number().int().min(0),
    interviews: z.number().int().min(0),
    reviews: z.number().int().min(0),
  }),
});
export type PackageContent = z.infer<typeof PackageContent>;

/** How many records a package holds, the child's own included. */
export const recordsIn = ({ assessments, plans, actions, placements }: PackageContent): number =>
  1 + assessments.length + plans.length + actions.length + placements.length;

const record = <Content extends object>({ key, revision, knownAt }: Held<Content>, content: Content) => ({
  stream: key,
  revision,
  knownAt,
  content,
});

const without = <Content extends object, Name extends keyof Content>(content: Content, ...names: Name[]): Content =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name as Name))) as Content;

/** An override cannot stand without its reason: in place of the reason stands where it is. */
const withoutReason = (content: AssessmentDetails): AssessmentDetails =>
  content.overrideReason === undefined
    ? content
    : { ...content, overrideReason: 'The reason stays with the authority that assessed: ask there.' };

/**
 * What goes of a child's record. Names of staff never go; reasons in words, which may name others, only as `notes`;
 * actions only while they are open. Police reports, interviews, reviews and links stay: they are counted, and belong to
 * those who made them.
 */
export const packageOf = (
  { id, child, assessments, plans, actions, placements, episodes, interviews, reviews }: ChildCase,
  parts: readonly HandoverPart[],
  reason: string,
): PackageContent => {
  const goes = (part: HandoverPart): boolean => parts.includes(part);
  const open = actions.filter(({ content }) => content.completedAt === undefined && content.cancelledAt === undefined);
  return {
    child: { ...record(child, { ...child.content, childId: id }), stream: childStream(child.content.childId) },
    reason,
    assessments: (goes('assessments') ? assessments : []).map((held) =>
      record(held, without(goes('notes') ? held.content : withoutReason(held.content), 'assessor')),
    ),
    plans: (goes('plans') ? plans : []).map((held) => record(held, held.content)),
    actions: (goes('actions') ? open : []).map((held) => record(held, without(held.content, 'owner'))),
    placements: (goes('placements') ? placements : []).map((held) =>
      record(held, without(held.content, 'authorisedBy')),
    ),
    stays: {
      reports: episodes.reduce((sum, { reports }) => sum + reports.length, 0),
      interviews: interviews.length,
      reviews: reviews.length,
    },
  };
};
