import type { ChildCase } from '@hub/casebook';
import {
  effectiveRag,
  isAboutStrand,
  latestAssessment,
  overrideExpired,
  openStrands,
  STRANDS,
  type AssessmentDetails,
  type AsAt,
  type OpenStrand,
  type Strand as StrandName,
} from '@hub/exploitation';
import { endOfLondonDay, epochMs, instantOf, londonDateOf, daysBetween } from '@hub/kernel';
import { decisionInWords } from '@hub/reports';
import { DEFAULT_SETTINGS } from '@hub/views';
import type { StrandDetail, StrandHistoryEntry } from '../generated/graphql.js';
import { ragOf, strandOf } from '../sheet/sheet.present.js';
import { dateInWords, momentInWords } from '../edge/words.js';
import { toolSaysInWords, type Wording } from './wording.js';

const assessedInWords = (assessment: AssessmentDetails, { toolSays }: Wording): string => {
  const who = assessment.multiAgency ? `${assessment.agency} with other agencies` : assessment.agency;
  return `${toolSays(assessment)}; assessed on ${dateInWords(londonDateOf(assessment.assessedAt))} by ${who}.`;
};

const episodesInWords = ({ strandFacts }: ChildCase, at: AsAt): string[] => {
  const begun = strandFacts.episodes.filter(({ start }) => start < at.before);
  const away = begun.find(
    ({ end, endNotRecordedAt }) =>
      (end === undefined || end >= at.before) && (endNotRecordedAt === undefined || endNotRecordedAt >= at.before),
  );
  if (away) return [`Missing since ${momentInWords(away.start)}.`];
  const returns = begun.flatMap(({ end }) => (end !== undefined && end < at.before ? [end] : [])).sort();
  const last = returns.at(-1);
  if (last === undefined) return [];
  const days = daysBetween(londonDateOf(last), at.date);
  const limit = DEFAULT_SETTINGS.missingStrandDays;
  return days > limit
    ? []
    : [`Came back on ${dateInWords(londonDateOf(last))}: the strand stays open for ${limit} days after a return.`];
};

const EXPIRED = 'The judgement expired: the worse of tool and judgement holds until somebody assesses again.';

const untilInWords = ({ overrideUntil }: AssessmentDetails): string =>
  overrideUntil === undefined ? '' : ` until ${dateInWords(overrideUntil)}`;

const whyOpen = (childCase: ChildCase, open: OpenStrand, at: AsAt, wording: Wording): string[] => {
  const { assessment, review } = open;
  const sentences: string[] = [];
  if (review) {
    sentences.push(
      `The ${review.panel} of ${dateInWords(review.meetingDate)} set it to ${review.ragAfter ?? 'what it was'}.`,
    );
  }
  if (assessment?.overrideRag !== undefined) {
    const reason = assessment.overrideReason ? `: ${assessment.overrideReason}` : '';
    sentences.push(`Professional judgement is ${assessment.overrideRag}${untilInWords(assessment)}${reason}`);
    if (open.overrideExpired) sentences.push(EXPIRED);
  }
  if (assessment) sentences.push(assessedInWords(assessment, wording));
  if (open.byEpisode) sentences.push(...episodesInWords(childCase, at));
  if (!assessment) {
    const last = latestAssessment(childCase.strandFacts.assessments, open.strand, at.before);
    sentences.push(last ? assessedInWords(last, wording) : 'Nobody has assessed this strand yet.');
  }
  return sentences;
};

const whyClosed = (
  childCase: ChildCase,
  assessment: AssessmentDetails | undefined,
  at: AsAt,
  wording: Wording,
): string[] => {
  if (!assessment) return childCase.death ? [] : ['Never assessed, and nothing on record opens it.'];
  const closed = childCase.strandFacts.reviews
    .filter(
      (review) =>
        (review.decision === 'close' || review.ragAfter === 'none') &&
        isAboutStrand(review, assessment.strand) &&
        review.meetingDate <= at.date &&
        endOfLondonDay(review.meetingDate) > assessment.assessedAt,
    )
    .map(({ panel, meetingDate }) => `The ${panel} of ${dateInWords(meetingDate)} closed it.`);
  return [...closed, assessedInWords(assessment, wording)];
};

const historyOf = (childCase: ChildCase, strand: StrandName, at: AsAt): StrandHistoryEntry[] => {
  const assessed = childCase.assessments
    .filter(({ content }) => content.strand === strand && content.assessedAt < at.before)
    .map(({ content, knownAt }) => ({
      at: content.assessedAt,
      knownAt,
      rag: effectiveRag(content, londonDateOf(content.assessedAt)),
      words:
        content.overrideRag === undefined
          ? toolSaysInWords(content)
          : `${toolSaysInWords(content)}; professional judgement ${content.overrideRag}`,
    }));
  const reviewed = childCase.reviews
    .filter(
      ({ content }) =>
        content.meetingDate <= at.date &&
        isAboutStrand(content, strand) &&
        (content.ragAfter !== undefined || content.decision === 'close'),
    )
    .map(({ content, knownAt }) => ({
      at: instantOf(epochMs(endOfLondonDay(content.meetingDate)) - 1),
      knownAt,
      rag: content.decision === 'close' ? 'none' : (content.ragAfter ?? 'none'),
      words: `${content.panel}: ${decisionInWords(content.decision)}`,
    }));
  const expired = childCase.assessments
    .filter(({ content }) => content.strand === strand && overrideExpired(content, at.date))
    .map(({ content, knownAt }) => ({
      at: endOfLondonDay(content.overrideUntil ?? at.date),
      knownAt,
      rag: effectiveRag(content, at.date),
      words: 'The professional judgement expired: the worse of tool and judgement holds',
    }));
  return [...assessed, ...expired, ...reviewed].sort((a, b) => b.at.localeCompare(a.at));
};

/** Every strand of a child at a moment, open or not, with the reasons in plain sentences; none is open of a child who died. */
export const strandDetails = (childCase: ChildCase, at: AsAt, wording: Wording): StrandDetail[] => {
  const openNow = childCase.death ? [] : openStrands(childCase.strandFacts, at);
  const open = new Map(openNow.map((one) => [one.strand, one]));
  return STRANDS.map((strand) => {
    const found = open.get(strand);
    const assessment = found?.assessment ?? latestAssessment(childCase.strandFacts.assessments, strand, at.before);
    const review = found?.review;
    return {
      strand: strandOf(strand),
      open: found !== undefined,
      rag: ragOf(found?.rag),
      why: found ? whyOpen(childCase, found, at, wording) : whyClosed(childCase, assessment, at, wording),
      toolSays: assessment ? toolSaysInWords(assessment) : null,
      overrideRag: assessment?.overrideRag ?? null,
      overrideReason: assessment?.overrideReason ?? null,
      overrideUntil: assessment?.overrideUntil ?? null,
      reviewJudgement: found?.overrideExpired ?? false,
      assessedAt: assessment?.assessedAt ?? null,
      assessor: assessment?.assessor ?? null,
      agency: assessment?.agency ?? null,
      multiAgency: assessment?.multiAgency ?? null,
      category: assessment?.category ?? null,
      gangLink: assessment?.gangLink ?? null,
      setByPanel: review
        ? {
            panel: review.panel,
            date: review.meetingDate,
            daysAgo: daysBetween(review.meetingDate, at.date),
            decision: review.decision,
          }
        : null,
      history: historyOf(childCase, strand, at),
    };
  });
};
