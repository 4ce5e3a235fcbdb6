import type { ChildCase, Held } from '@hub/casebook';
import {
  STRANDS,
  effectiveRag,
  isAboutStrand,
  latestAssessment,
  type AsAt,
  type OpenStrand,
  type Strand,
} from '@hub/exploitation';
import type { Facts } from './figure.js';
import type { Told } from './metric.js';
import type { ChildAtEnd } from './scope.js';
import { EIGHTEEN, STRAND_WORDS, dateText, listText, timeText } from './words.js';

const openWords = ({ strand, rag, review, byEpisode }: OpenStrand): string => {
  const by =
    rag === undefined
      ? 'not assessed'
      : review
        ? `${rag} since ${review.panel} of ${dateText(review.meetingDate)}`
        : rag;
  return `${STRAND_WORDS[strand]} (${byEpisode ? `${by}, missing now or back lately` : by})`;
};

/** Names of the open strands, in the order of the strands. */
export const openStrandWords = (strands: readonly OpenStrand[]): string => listText(strands.map(openWords));

/** Why someone with an open strand is in no figure of our own children; `undefined` when they may be. */
export const whyOutside = ({ childCase, isChild }: Pick<ChildAtEnd, 'childCase' | 'isChild'>): string | undefined => {
  if (!isChild) return EIGHTEEN;
  return childCase.own ? undefined : `Another authority is responsible: ${childCase.child.content.responsibleLa}.`;
};

/** Whether anything was ever known of a strand up to a moment: an assessment, or a missing episode. */
export const hasHistory = ({ strandFacts }: ChildCase, at: AsAt, strand?: Strand): boolean =>
  strandFacts.assessments.some(
    (one) => (strand === undefined || one.strand === strand) && one.assessedAt < at.before,
  ) ||
  ((strand ?? 'missing') === 'missing' && strandFacts.episodes.some((episode) => episode.start < at.before));

const closedWords = (childCase: ChildCase, strand: Strand, at: AsAt): string | undefined => {
  const assessment = latestAssessment(childCase.strandFacts.assessments, strand, at.before);
  if (assessment) {
    const rag = effectiveRag(assessment, at.date);
    return rag === 'none'
      ? `${STRAND_WORDS[strand]}: none by the assessment of ${timeText(assessment.assessedAt)}`
      : `${STRAND_WORDS[strand]}: closed by a panel since the assessment of ${timeText(assessment.assessedAt)}`;
  }
  const returns = childCase.strandFacts.episodes.flatMap((episode) =>
    episode.end !== undefined && episode.end < at.before ? [episode.end] : [],
  );
  const last = returns.sort().at(-1);
  return strand === 'missing' && last !== undefined ? `missing: last return ${timeText(last)}` : undefined;
};

/** Why no strand (or not this one) is open. */
export const closedStory = (childCase: ChildCase, at: AsAt, strands: readonly Strand[] = STRANDS): string => {
  const words = strands.flatMap((strand) => closedWords(childCase, strand, at) ?? []);
  return words.length === 0 ? 'No strand is open.' : `Not open: ${listText(words)}.`;
};

/** The records that decide which strands are open: assessments, reviews, and the reports of missing episodes. */
export const strandRecords = ({ assessments, reviews, episodes }: ChildCase, strand?: Strand): Held<object>[] => [
  ...assessments.filter(({ content }) => strand === undefined || content.strand === strand),
  ...reviews.filter(({ content }) => strand === undefined || isAboutStrand(content, strand)),
  ...((strand ?? 'missing') === 'missing'
    ? episodes.flatMap((episode) =>
        episode.missing ? episode.reports.flatMap(({ held, return: found }) => (found ? [held, found] : [held])) : [],
      )
    : []),
];

const strandFactsOf = (strands: readonly OpenStrand[]): Facts =>
  Object.fromEntries(
    strands.flatMap(({ strand, rag, assessment }) => [
      [`${strand} RAG`, rag ?? 'not assessed'],
      ...(assessment ? [[`${strand} assessed`, timeText(assessment.assessedAt)]] : []),
    ]),
  ) as Facts;

/** What is told of a child counted, or not, by its open strands. */
export const strandTold = (
  { childCase, strands }: Pick<ChildAtEnd, 'childCase' | 'strands'>,
  reason: string,
  strand?: Strand,
): Told => ({
  reason,
  records: strandRecords(childCase, strand),
  facts: strandFactsOf(strand === undefined ? strands : strands.filter((open) => open.strand === strand)),
});
