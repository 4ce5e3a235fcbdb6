import { endOfLondonDay, epochMs, instantOf, type Instant } from '@hub/kernel';
import { asAtNow, type ChildCase } from '@hub/casebook';
import {
  openStrands,
  overallRag,
  type AssessmentDetails,
  type StrandFacts,
  type StrandReview,
} from '@hub/exploitation';
import { carriedOn, type Workings } from '../cases/workings.js';
import { piece, type Piece } from '../cases/pieces.js';
import { FOREVER, factsThatMatter } from './strand-facts.js';
import type { OpenRag, OverallStep } from './sheet-row.js';

/** What the RAG goes by. */
export type RagFacts = Pick<StrandFacts, 'assessments' | 'reviews'>;

/** What can decide the strands by assessment from a moment on, and how the overall RAG goes from then on. */
export interface RagState {
  readonly facts: Piece<RagFacts>;
  /** Since when the overall RAG is what it is, and every later change that is known already. */
  readonly overall: Piece<{ readonly overall: readonly OverallStep[] }>;
  /** A strand is open by assessment. */
  readonly open: boolean;
}

/** The first moment at which a review changes how things stand: the last millisecond of its meeting date. */
export const takesEffectAt = (review: StrandReview): Instant =>
  instantOf(epochMs(endOfLondonDay(review.meetingDate)) - 1);

/** The first moment at which an override holds no more by itself; none when it does not expire. */
const expiresAt = ({ overrideUntil, overrideRag }: AssessmentDetails): Instant[] =>
  overrideUntil === undefined || overrideRag === undefined ? [] : [endOfLondonDay(overrideUntil)];

/**
 * How a child's RAG goes, by all assessments and reviews. What was worked out is kept, because most events about a child
 * are about something else.
 */
export class RagStory {
  readonly #facts: StrandFacts;
  /** The moments at which the RAG of a strand may change, in order. */
  readonly #turns: readonly Instant[];
  readonly #overall = new Map<Instant, OpenRag | undefined>();
  readonly #states = new Map<number, RagState>();

  /** `before` = a story of earlier facts: how the RAG was before anything of them changed need not be worked out again. */
  constructor(
    private readonly all: RagFacts,
    before?: RagStory,
  ) {
    this.#facts = { ...all, episodes: [] };
    const turns = [
      ...all.assessments.map(({ assessedAt }) => assessedAt),
      ...all.assessments.flatMap(expiresAt),
      ...all.reviews.map(takesEffectAt),
    ];
    this.#turns = [...new Set(turns)].sort();
    if (!before) return;
    const changed = firstChange(before.all, all);
    for (const [moment, rag] of before.#overall) if (moment < changed) this.#overall.set(moment, rag);
  }

  /** The overall RAG at a moment. Episodes do not matter to it. */
  overallAt(now: Instant): OpenRag | undefined {
    if (this.#overall.has(now)) return this.#overall.get(now);
    const rag = overallRag(openStrands(this.#facts, asAtNow(now)));
    this.#overall.set(now, rag);
    return rag;
  }

  /** The overall RAG just after a panel review. */
  overallAfter(review: StrandReview): OpenRag | undefined {
    return this.overallAt(takesEffectAt(review));
  }

  /** What matters from a moment on: the same for every moment between two turns. */
  stateAt(now: Instant): RagState {
    let passed = this.#turns.length;
    while (passed > 0 && (this.#turns[passed - 1] ?? '') > now) passed -= 1;
    let state = this.#states.get(passed);
    if (!state) {
      const at = asAtNow(now);
      state = {
        facts: piece(factsThatMatter(this.all, at)),
        overall: piece({ overall: this.#stepsFrom(passed) }),
        open: openStrands(this.#facts, at).length > 0,
      };
      this.#states.set(passed, state);
    }
    return state;
  }

  #stepsFrom(passed: number): OverallStep[] {
    const steps: OverallStep[] = [];
    let rag: OpenRag | undefined;
    if (passed > 0) {
      let first = passed - 1;
      rag = this.#overallAtTurn(first);
      while (first > 0 && this.#overallAtTurn(first - 1) === rag) first -= 1;
      steps.push(step(this.#turns[first] ?? '', rag));
    }
    for (let turn = passed; turn < this.#turns.length; turn += 1) {
      const next = this.#overallAtTurn(turn);
      if (next !== rag) steps.push(step(this.#turns[turn] ?? '', next));
      rag = next;
    }
    return steps;
  }

  #overallAtTurn(turn: number): OpenRag | undefined {
    return this.overallAt(this.#turns[turn] ?? '');
  }
}

/** Entries of one list that are not in the other. */
const onlyIn = <Entry>(list: readonly Entry[], other: readonly Entry[]): Entry[] =>
  list.filter((entry) => !other.includes(entry));

/** The first moment for which two sets of facts may say something else. */
const firstChange = (before: RagFacts, after: RagFacts): Instant => {
  const assessments = [
    ...onlyIn(before.assessments, after.assessments),
    ...onlyIn(after.assessments, before.assessments),
  ];
  const reviews = [...onlyIn(before.reviews, after.reviews), ...onlyIn(after.reviews, before.reviews)];
  let first = FOREVER;
  for (const { assessedAt } of assessments) if (assessedAt < first) first = assessedAt;
  for (const review of reviews) if (takesEffectAt(review) < first) first = takesEffectAt(review);
  return first;
};

const step = (from: Instant, rag: OpenRag | undefined): OverallStep => (rag === undefined ? { from } : { from, rag });

const NO_STORY = new RagStory({ assessments: [], reviews: [] });

const storyOf = carriedOn<[RagFacts['assessments'], RagFacts['reviews']], RagStory>(
  (before, assessments, reviews) => new RagStory({ assessments, reviews }, before?.answer),
);

/** The story of a case: the one worked out before, when its assessments and reviews are the very same. */
export const ragStoryOf = (
  { strandFacts: { assessments, reviews } }: Pick<ChildCase, 'strandFacts'>,
  workings: Workings,
): RagStory => (assessments.length === 0 ? NO_STORY : storyOf(workings, assessments, reviews));
