import type { ChildCase } from '@hub/casebook';
import { bandOf, type AssessmentDetails, type Band, type Rag } from '@hub/exploitation';

/** Other bands for a tool: of one version, or of every version when none is named. */
export interface RagChange {
  readonly tool: string;
  readonly version?: string | undefined;
  readonly bands: readonly Band[];
  /** The highest score that the tool can give. */
  readonly most?: number | undefined;
}

/** Whether a change is about an assessment: it was made with the tool, in that version, and its score is on record. */
export const isAbout = (
  { tool, version }: RagChange,
  assessment: AssessmentDetails,
): assessment is AssessmentDetails & { readonly score: number } =>
  assessment.tool === tool &&
  (version === undefined || assessment.toolVersion === version) &&
  assessment.score !== undefined;

/** The tool's result by the changed bands; as recorded where they do not decide it. */
export const changedRag = (change: RagChange, assessment: AssessmentDetails & { readonly score: number }): Rag =>
  bandOf(assessment.score, change.bands, change.most)?.rag ?? assessment.rag;

/** The assessments of a case that would read otherwise, with what they would say. */
export const changedIn = (
  { assessments }: Pick<ChildCase, 'assessments'>,
  change: RagChange,
): readonly { readonly content: AssessmentDetails & { readonly score: number }; readonly rag: Rag }[] =>
  assessments.flatMap(({ content }) => {
    if (!isAbout(change, content)) return [];
    const rag = changedRag(change, content);
    return rag === content.rag ? [] : [{ content, rag }];
  });
