import { endOfLondonDay, epochMs, instantOf, type Instant } from '@hub/kernel';
import { asAtNow, type ChildCase } from '@hub/casebook';
import {
  openStrands,
  overallRag,
  type AssessmentDetails,
  type StrandFacts,
  type StrandReview,
} from '@hub/exploitation';
import { factsThatMatter } from './strand-facts.js';
import type { OpenRag, OverallStep } from './sheet-row.js';

type Facts = Pick<StrandFacts, 'assessments' | 'reviews'>;

/** What can decide the strands by assessment from a moment on, and how the overall RAG goes from then on. */
export interface RagState {
  readonly facts: Facts;
  /** Since when the overall RAG is what it is, and every later change that is known already. */
  readonly steps: readonly OverallStep[];
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

  constructor(private readonly all: Facts) {
    this.#facts = { ...all, episodes: [] };
    const turns = [
      ...all.assessments.map(({ assessedAt }) => assessedAt),
      ...all.assessments.flatMap(expiresAt),
      ...all.reviews.map(takesEffectAt),
    ];
    this.#turns = [...new Set(turns)].sort();
  }

  /** Whether it is the story of these very facts. */
  isOf({ assessments, reviews }: Facts): boolean {
    return isSame(this.all.assessments, assessments) && isSame(this.all.reviews, reviews);
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
      state = { facts: factsThatMatter(this.all, asAtNow(now)), steps: this.#stepsFrom(passed) };
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

const step = (from: Instant, rag: OpenRag | undefined): OverallStep => (rag === undefined ? { from } : { from, rag });

const isSame = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

const NO_STORY = new RagStory({ assessments: [], reviews: [] });

/** Stories by their first assessment, for as long as that is held anywhere. */
const stories = new WeakMap<AssessmentDetails, RagStory>();

/** The story of a case: the one worked out before, when its assessments and reviews are the very same. */
export const ragStoryOf = ({ strandFacts }: Pick<ChildCase, 'strandFacts'>): RagStory => {
  const [first] = strandFacts.assessments;
  if (!first) return NO_STORY;
  let story = stories.get(first);
  if (!story?.isOf(strandFacts)) {
    story = new RagStory(strandFacts);
    stories.set(first, story);
  }
  return story;
};
