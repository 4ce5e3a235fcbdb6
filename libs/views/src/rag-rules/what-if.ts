import { asAtNow, type ChildCase } from '@hub/casebook';
import { isAboutStrand, openStrands, severity, type Rag, type Strand, type StrandFacts } from '@hub/exploitation';
import type { Instant } from '@hub/kernel';
import { takesEffectAt } from '../tracking-sheet/rag-story.js';
import { changedIn, isAbout, type RagChange } from './rag-change.js';

type OpenRag = Exclude<Rag, 'none'>;

/** A child whose RAG of a strand would have been another one for a time. */
export interface RagMove {
  readonly childId: string;
  readonly strand: Strand;
  readonly from: Instant;
  /** Until when; absent = still so at the moment asked for. */
  readonly until?: Instant;
  /** As it was; absent = the strand was not open. */
  readonly was?: OpenRag;
  /** As it would have been. */
  readonly wouldBe?: OpenRag;
  readonly higher: boolean;
}

/** What changed bands would have done to everybody. */
export interface WhatIf {
  readonly moves: readonly RagMove[];
  /** Assessments made with the tool, with a score. */
  readonly assessments: number;
  /** Those whose own result would be another one. */
  readonly otherwise: number;
  /** Children whose RAG would be another one at the moment asked for. */
  readonly higherNow: number;
  readonly lowerNow: number;
}

const turnsOf = ({ assessments, reviews }: StrandFacts, strand: Strand, at: Instant): Instant[] =>
  [
    ...new Set([
      ...assessments.flatMap((one) => (one.strand === strand ? [one.assessedAt] : [])),
      ...reviews.filter((review) => isAboutStrand(review, strand)).map(takesEffectAt),
    ]),
  ]
    .filter((turn) => turn <= at)
    .sort();

const ragOf = (facts: StrandFacts, strand: Strand, now: Instant): OpenRag | undefined =>
  openStrands({ ...facts, episodes: [] }, asAtNow(now)).find((one) => one.strand === strand)?.rag;

const movesOf = (childCase: ChildCase, strand: Strand, other: StrandFacts, at: Instant): RagMove[] => {
  const { id: childId, strandFacts } = childCase;
  const moves: RagMove[] = [];
  let open: Omit<RagMove, 'until'> | undefined;
  for (const turn of turnsOf(strandFacts, strand, at)) {
    const was = ragOf(strandFacts, strand, turn);
    const wouldBe = ragOf(other, strand, turn);
    if (open && open.was === was && open.wouldBe === wouldBe) continue;
    if (open) moves.push({ ...open, until: turn });
    open =
      was === wouldBe
        ? undefined
        : {
            childId,
            strand,
            from: turn,
            ...(was ? { was } : {}),
            ...(wouldBe ? { wouldBe } : {}),
            higher: severity(wouldBe) > severity(was),
          };
  }
  if (open) moves.push(open);
  return moves;
};

/**
 * Runs changed bands over everything on record up to a moment: whose RAG of a strand would have been another one, from
 * when, and whether it still would. Judgements and panels stand as they were: only the tool's own result is changed.
 */
export const whatIf = (cases: Iterable<ChildCase>, change: RagChange, at: Instant): WhatIf => {
  const moves: RagMove[] = [];
  let assessments = 0;
  let otherwise = 0;
  for (const childCase of cases) {
    if (childCase.erased) continue;
    assessments += childCase.assessments.filter(({ content }) => isAbout(change, content)).length;
    const changed = changedIn(childCase, change);
    if (changed.length === 0) continue;
    otherwise += changed.length;
    const ragById = new Map(changed.map(({ content, rag }) => [content.assessmentId, rag]));
    const other: StrandFacts = {
      ...childCase.strandFacts,
      assessments: childCase.strandFacts.assessments.map((one) => ({
        ...one,
        rag: ragById.get(one.assessmentId) ?? one.rag,
      })),
    };
    for (const strand of new Set(changed.map(({ content }) => content.strand))) {
      moves.push(...movesOf(childCase, strand, other, at));
    }
  }
  const still = moves.filter(({ until }) => until === undefined);
  const childrenOf = (some: readonly RagMove[]): number => new Set(some.map(({ childId }) => childId)).size;
  return {
    moves: moves.sort((a, b) => b.from.localeCompare(a.from) || a.childId.localeCompare(b.childId)),
    assessments,
    otherwise,
    higherNow: childrenOf(still.filter(({ higher }) => higher)),
    lowerNow: childrenOf(still.filter(({ higher }) => !higher)),
  };
};
