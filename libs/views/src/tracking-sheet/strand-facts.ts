import { addDays, endOfLondonDay, londonDateOf, startOfLondonDay, type Instant, type LondonDate } from '@hub/kernel';
import {
  STRANDS,
  isAboutStrand,
  latestAssessment,
  severity,
  type AssessmentDetails,
  type AsAt,
  type StrandEpisode,
  type StrandFacts,
  type StrandReview,
} from '@hub/exploitation';

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
  const ends = new Map(all.map((review) => [review, endOfLondonDay(review.meetingDate)]));
  const endOf = (review: StrandReview): Instant => ends.get(review) ?? '';
  for (const strand of STRANDS) {
    const [assessed] = assessments.flatMap((one) => (one.strand === strand ? one.assessedAt : [])).sort();
    if (assessed === undefined) continue;
    const after = all.filter((review) => isAboutStrand(review, strand) && endOf(review) > assessed);
    const past = after.filter((review) => endOf(review) <= at.before);
    for (const review of after) if (endOf(review) > at.before) kept.add(review);
    const closed = past.find(closes);
    if (closed) kept.add(closed);
    const setting = past.filter((review) => review.ragAfter !== undefined);
    if (setting.length > 0) kept.add(setting.reduce(lastThatSets));
  }
  return all.filter((review) => kept.has(review));
};

/** What can decide the strands by assessment at a moment or later; the answers stay the same as with all facts. */
export const factsThatMatter = (
  facts: Pick<StrandFacts, 'assessments' | 'reviews'>,
  at: AsAt,
): Pick<StrandFacts, 'assessments' | 'reviews'> => {
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

/** An episode that ended at this moment or later keeps the missing strand open on the date. */
export const openIfEndedSince = (date: LondonDate, days: number): Instant => startOfLondonDay(addDays(date, -days));

/** Whether an episode can still keep the missing strand open at the moment or later. */
export const mayKeepOpen = (episode: StrandEpisode, at: AsAt, openIfEnded: Instant): boolean => {
  if (episode.end !== undefined) return episode.end >= openIfEnded;
  return episode.endNotRecordedAt === undefined || episode.endNotRecordedAt >= at.before;
};

/** A moment later than every other. */
export const FOREVER: Instant = '9999-12-31T23:59:59.999Z';

const openByEpisodeUntil = (episode: StrandEpisode, days: number): Instant => {
  if (episode.end !== undefined) return startOfLondonDay(addDays(londonDateOf(episode.end), days + 1));
  return episode.endNotRecordedAt ?? FOREVER;
};

/**
 * The last moment at which a strand can be open by what matters; `undefined` when none can be. An assessed strand stays
 * open until somebody decides otherwise; `assessed` = one is open by assessment at the moment.
 */
export const openUntil = (facts: StrandFacts, assessed: boolean, at: AsAt, days: number): Instant | undefined => {
  if (assessed) return FOREVER;
  if (facts.assessments.some(({ assessedAt }) => assessedAt >= at.before)) return FOREVER;
  if (facts.assessments.some(({ overrideUntil }) => overrideUntil !== undefined && overrideUntil >= at.date))
    return FOREVER;
  const openIfEnded = openIfEndedSince(at.date, days);
  let latest: Instant | undefined;
  for (const episode of facts.episodes) {
    if (!mayKeepOpen(episode, at, openIfEnded)) continue;
    const until = openByEpisodeUntil(episode, days);
    if (latest === undefined || until > latest) latest = until;
  }
  return latest;
};
