import { addDays, endOfLondonDay, epochMs, instantOf, londonDateOf, startOfLondonDay, type Instant } from '@hub/kernel';
import { asAtNow } from '@hub/casebook';
import {
  STRANDS,
  latestAssessment,
  openStrands,
  overallRag,
  severity,
  type AssessmentDetails,
  type AsAt,
  type Strand,
  type StrandEpisode,
  type StrandFacts,
  type StrandReview,
} from '@hub/exploitation';
import type { OpenRag, OverallStep } from './sheet-row.js';

const FACTS_WITHOUT_EPISODES = { episodes: [] as readonly StrandEpisode[] };

/** The first moment at which a review changes how things stand: the last millisecond of its meeting date. */
const takesEffectAt = (review: StrandReview): Instant => instantOf(epochMs(endOfLondonDay(review.meetingDate)) - 1);

const isAbout = (review: StrandReview, strand: Strand): boolean =>
  review.strands.length === 0 || review.strands.includes(strand);

const closes = (review: StrandReview): boolean => review.decision === 'close' || review.ragAfter === 'none';

const lastThatSets = (a: StrandReview, b: StrandReview): StrandReview => {
  const order =
    a.meetingDate.localeCompare(b.meetingDate) ||
    severity(a.ragAfter) - severity(b.ragAfter) ||
    a.panel.localeCompare(b.panel);
  return order > 0 ? a : b;
};

/** Leaves out who assessed and the words of the override: the child page has them. */
const slim = ({
  assessor: _assessor,
  overrideReason: _reason,
  assumed: _assumed,
  ...kept
}: AssessmentDetails): AssessmentDetails => kept;

/** The assessments that can decide a strand at the moment or later: the latest of each strand, and those dated later. */
const assessmentsThatMatter = (all: readonly AssessmentDetails[], at: AsAt): AssessmentDetails[] =>
  STRANDS.flatMap((strand) => {
    const latest = latestAssessment(all, strand, at.before);
    const later = all.filter((assessment) => assessment.strand === strand && assessment.assessedAt >= at.before);
    return latest ? [latest, ...later] : later;
  }).map(slim);

/** The reviews that can decide a strand at the moment or later, given the assessments that can. */
const reviewsThatMatter = (
  all: readonly StrandReview[],
  assessments: readonly AssessmentDetails[],
  at: AsAt,
): StrandReview[] => {
  const kept = new Set<StrandReview>();
  for (const strand of STRANDS) {
    const assessed = assessments.find((assessment) => assessment.strand === strand)?.assessedAt;
    if (assessed === undefined) continue;
    const after = all.filter((review) => isAbout(review, strand) && endOfLondonDay(review.meetingDate) > assessed);
    const past = after.filter((review) => endOfLondonDay(review.meetingDate) <= at.before);
    for (const review of after) if (endOfLondonDay(review.meetingDate) > at.before) kept.add(review);
    const closed = past.find(closes);
    if (closed) kept.add(closed);
    const setting = past.filter((review) => review.ragAfter !== undefined);
    if (setting.length > 0) kept.add(setting.reduce(lastThatSets));
  }
  return all.filter((review) => kept.has(review));
};

/** What can decide the strands by assessment at a moment or later; the answers stay the same as with all facts. */
export const factsThatMatter = (facts: StrandFacts, at: AsAt): Pick<StrandFacts, 'assessments' | 'reviews'> => {
  const assessments = assessmentsThatMatter(facts.assessments, at);
  return {
    assessments,
    reviews: reviewsThatMatter(facts.reviews, assessments, at).map(
      ({ panel, meetingDate, decision, strands, ragAfter }) => ({
        panel,
        meetingDate,
        decision,
        strands,
        ...(ragAfter === undefined ? {} : { ragAfter }),
      }),
    ),
  };
};

/** Whether an episode can still keep the missing strand open at the moment or later. */
export const mayKeepOpen = (episode: StrandEpisode, at: AsAt, days: number): boolean => {
  if (episode.end !== undefined) return episode.end >= at.before || addDays(londonDateOf(episode.end), days) >= at.date;
  return episode.endNotRecordedAt === undefined || episode.endNotRecordedAt >= at.before;
};

/** A moment later than every other. */
export const FOREVER: Instant = '9999-12-31T23:59:59.999Z';

const openByEpisodeUntil = (episode: StrandEpisode, days: number): Instant => {
  if (episode.end !== undefined) return startOfLondonDay(addDays(londonDateOf(episode.end), days + 1));
  return episode.endNotRecordedAt ?? FOREVER;
};

/** The last moment at which a strand can be open by what matters; `undefined` when none can be. */
export const openUntil = (facts: StrandFacts, at: AsAt, days: number): Instant | undefined => {
  if (facts.assessments.some(({ assessedAt }) => assessedAt >= at.before)) return FOREVER;
  if (openStrands({ ...facts, ...FACTS_WITHOUT_EPISODES }, at).length > 0) return FOREVER;
  let latest: Instant | undefined;
  for (const episode of facts.episodes) {
    if (!mayKeepOpen(episode, at, days)) continue;
    const until = openByEpisodeUntil(episode, days);
    if (latest === undefined || until > latest) latest = until;
  }
  return latest;
};

/** The overall RAG at a moment. Episodes do not matter to it. */
const overallAt = (facts: StrandFacts, at: Instant): OpenRag | undefined =>
  overallRag(openStrands({ ...facts, ...FACTS_WITHOUT_EPISODES }, asAtNow(at)));

const step = (from: Instant, rag: OpenRag | undefined): OverallStep => (rag === undefined ? { from } : { from, rag });

/** How the overall RAG goes: since when it is what it is at the moment, and every later change that is known already. */
export const overallSteps = (facts: StrandFacts, now: Instant): OverallStep[] => {
  const turns = [
    ...new Set([
      ...facts.assessments.map(({ assessedAt }) => assessedAt),
      ...facts.reviews.map((review) => takesEffectAt(review)),
    ]),
  ].sort();
  const past = turns.filter((turn) => turn <= now);
  const latest = past.at(-1);
  if (latest === undefined) return stepsAfter(facts, turns, undefined, []);
  const rag = overallAt(facts, latest);
  let from = latest;
  for (let index = past.length - 2; index >= 0; index -= 1) {
    const turn = past[index] as Instant;
    if (overallAt(facts, turn) !== rag) break;
    from = turn;
  }
  return stepsAfter(facts, turns.slice(past.length), rag, [step(from, rag)]);
};

const stepsAfter = (
  facts: StrandFacts,
  turns: readonly Instant[],
  before: OpenRag | undefined,
  steps: OverallStep[],
): OverallStep[] => {
  let rag = before;
  for (const turn of turns) {
    const next = overallAt(facts, turn);
    if (next !== rag) steps.push(step(turn, next));
    rag = next;
  }
  return steps;
};

/** How the child stood just after a panel review. */
export const standingAfter = (
  facts: StrandFacts,
  review: StrandReview,
  days: number,
): { readonly openAfter: boolean; readonly overallAfter?: OpenRag } => {
  const open = openStrands(facts, asAtNow(takesEffectAt(review)), days);
  const rag = overallRag(open);
  return { openAfter: open.length > 0, ...(rag === undefined ? {} : { overallAfter: rag }) };
};
