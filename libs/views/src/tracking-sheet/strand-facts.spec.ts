import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addHours, epochMs, instantOf } from '@hub/kernel';
import { asAtNow } from '@hub/casebook';
import {
  RAGS,
  STRANDS,
  openByEpisode,
  openStrands,
  overallRag,
  type AssessmentDetails,
  type StrandEpisode,
  type StrandReview,
} from '@hub/exploitation';
import { episodesOf } from '@hub/missing';
import { RagStory, type RagFacts } from './rag-story.js';
import { factsThatMatter, mayKeepOpen, openIfEndedSince, openUntil } from './strand-facts.js';

const START = '2016-10-20T00:00:00.000Z';

/** Moments around the end of summer time, on and just beside the hours at which days begin. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 24 * 20 }), fc.constantFrom(-1, 0, 0, 1))
  .map(([hours, ms]) => instantOf(epochMs(addHours(START, hours)) + ms));
const date = moment.map((instant) => instant.slice(0, 10));

const assessments: fc.Arbitrary<AssessmentDetails[]> = fc
  .array(
    fc.record({
      strand: fc.constantFrom(...STRANDS),
      assessedAt: moment,
      rag: fc.constantFrom(...RAGS),
      override: fc.option(fc.constantFrom(...RAGS), { nil: undefined }),
      until: fc.option(date, { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ override, until, ...one }, index) => ({
      ...one,
      assessmentId: `a${index}`,
      childId: 'A',
      tool: 'SERAF',
      agency: 'social care',
      multiAgency: false,
      ...(override === undefined ? {} : { overrideRag: override, overrideReason: 'seen' }),
      ...(override === undefined || until === undefined ? {} : { overrideUntil: until }),
    })),
  );

const reviews: fc.Arbitrary<StrandReview[]> = fc.array(
  fc.record({
    panel: fc.constantFrom('MAP', 'MASE'),
    meetingDate: date,
    decision: fc.constantFrom('continue', 'continue', 'close'),
    strands: fc.uniqueArray(fc.constantFrom(...STRANDS), { maxLength: 2 }),
    ragAfter: fc.option(fc.constantFrom(...RAGS), { nil: undefined }),
  }),
  { maxLength: 7 },
);

/** Absences of one child, as its reports make them. */
const episodes: fc.Arbitrary<StrandEpisode[]> = fc
  .array(fc.record({ lastSeenAt: moment, foundAt: fc.option(moment, { nil: undefined }) }), { maxLength: 4 })
  .map((all) =>
    episodesOf(
      all.map(({ lastSeenAt, foundAt }, index) => ({
        reportRef: `r${index}`,
        category: 'missing',
        lastSeenAt,
        reportedAt: lastSeenAt,
        foundAt: foundAt === undefined || foundAt < lastSeenAt ? undefined : foundAt,
      })),
    ),
  );

const RUNS = { numRuns: 3_000 };

/** Two moments, the second not before the first. */
const inOrder = fc.tuple(moment, moment).map((both) => both.sort() as [string, string]);

const strandsAt = (
  facts: { assessments: readonly AssessmentDetails[]; reviews: readonly StrandReview[] },
  now: string,
) => openStrands({ ...facts, episodes: [] }, asAtNow(now)).map(({ strand, rag }) => ({ strand, rag }));

describe('what matters from a moment on', () => {
  it('gives the same open strands and RAG at every later moment as everything does', () => {
    fc.assert(
      fc.property(assessments, reviews, inOrder, (all, held, [made, later]) => {
        const facts = { assessments: all, reviews: held };
        expect(strandsAt(factsThatMatter(facts, asAtNow(made)), later)).toEqual(strandsAt(facts, later));
      }),
      RUNS,
    );
  });

  it('holds at most one past assessment of a strand, and no words about a person', () => {
    fc.assert(
      fc.property(assessments, reviews, moment, (all, held, now) => {
        const kept = factsThatMatter({ assessments: all, reviews: held }, asAtNow(now));
        const past = kept.assessments.filter(({ assessedAt }) => assessedAt <= now).map(({ strand }) => strand);
        expect(new Set(past).size).toBe(past.length);
        expect(kept.assessments.some((one) => 'overrideReason' in one)).toBe(false);
      }),
    );
  });

  it('is enough to know the last moment at which a strand can be open', () => {
    fc.assert(
      fc.property(assessments, reviews, episodes, inOrder, (all, held, away, [made, later]) => {
        const facts = { assessments: all, reviews: held, episodes: away };
        const at = asAtNow(made);
        const assessed = openStrands({ ...facts, episodes: [] }, at).length > 0;
        const until = openUntil({ ...factsThatMatter(facts, at), episodes: away }, assessed, at, 3);
        if (openStrands(facts, asAtNow(later), 3).length > 0) expect((until ?? '') >= later).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps every episode that can still hold the missing strand open', () => {
    fc.assert(
      fc.property(episodes, inOrder, (all, [made, later]) => {
        const at = asAtNow(made);
        const kept = all.filter((one) => mayKeepOpen(one, at, openIfEndedSince(at.date, 3)));
        expect(openByEpisode(kept, asAtNow(later), 3)).toBe(openByEpisode(all, asAtNow(later), 3));
      }),
      RUNS,
    );
  });
});

describe('how the overall RAG goes', () => {
  it('is what the strands say at every moment from the one it was asked for', () => {
    fc.assert(
      fc.property(assessments, reviews, inOrder, (all, held, [made, later]) => {
        const facts = { assessments: all, reviews: held };
        const steps = new RagStory(facts).stateAt(made).overall.fields.overall;
        const rag = overallRag(openStrands({ ...facts, episodes: [] }, asAtNow(later)));
        expect(steps.findLast(({ from }) => from <= later)?.rag).toBe(rag);
      }),
      RUNS,
    );
  });

  it('begins where it was last another one', () => {
    fc.assert(
      fc.property(assessments, reviews, moment, (all, held, now) => {
        const facts = { assessments: all, reviews: held };
        const story = new RagStory(facts);
        const current = story.stateAt(now).overall.fields.overall.findLast(({ from }) => from <= now);
        if (current?.rag === undefined) return;
        const before = instantOf(epochMs(current.from) - 1);
        expect(story.overallAt(before)).not.toBe(current.rag);
        expect(story.overallAt(current.from)).toBe(current.rag);
      }),
      RUNS,
    );
  });

  it('carried on from a story of other facts is the story of these facts alone', () => {
    const some = <Entry>(list: fc.Arbitrary<Entry[]>) =>
      list.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)));
    fc.assert(
      fc.property(some(assessments), some(reviews), fc.array(moment), ([all, few], [held, fewHeld], asked) => {
        const of = (facts: RagFacts, before?: RagStory) => {
          const story = new RagStory(facts, before);
          return { story, told: asked.map((now) => [story.overallAt(now), story.stateAt(now)]) };
        };
        const less = { assessments: few, reviews: fewHeld };
        const more = { assessments: all, reviews: held };
        expect(of(more, of(less).story).told).toEqual(of(more).told);
        expect(of(less, of(more).story).told).toEqual(of(less).told);
      }),
      RUNS,
    );
  });
});
