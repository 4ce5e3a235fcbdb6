import { isAtRiskAt, strandsAt } from '@hub/casebook';
import { londonDateOf, type Instant } from '@hub/kernel';
import { isAnalysed } from '../profile-map/map-event.js';
import type { ProfileAsked, ProfileKnown, ProfileRecords } from './known.js';

/** Something that is not known, as a part of what should be: `missing` of `of`. */
export interface KnowledgeGap {
  readonly name: string;
  readonly missing: number;
  readonly of: number;
  /** What closes it, and who. */
  readonly remedy: string;
}

export interface GapFacts {
  readonly gaps: readonly KnowledgeGap[];
  /** Agencies that gave intelligence before, and none in the quarter. */
  readonly silent: readonly string[];
}

const gapOf = <One>(name: string, all: readonly One[], lacks: (one: One) => boolean, remedy: string): KnowledgeGap => ({
  name,
  missing: all.filter(lacks).length,
  of: all.length,
  remedy,
});

/** What the records do not say: each as a part of those it could have been said of. */
export const gapFacts = (records: ProfileRecords, known: ProfileKnown, asked: ProfileAsked): GapFacts => {
  const { casebook } = records;
  const { at, period, borough } = asked;
  const within = (moment: Instant): boolean => {
    const date = londonDateOf(moment);
    return date >= period.start && date < period.end;
  };
  const atRisk = [...casebook.cases.values()].filter((one) => isAtRiskAt(one, at));
  const episodes = [...casebook.cases.values()].flatMap((one) => one.episodes.filter(({ missing }) => missing));
  const begun = episodes.filter(({ start }) => within(start));
  const ended = episodes.filter(({ end }) => end !== undefined && within(end));
  const offences = known.offences.filter(({ occurredFrom }) => within(occurredFrom));
  const unmatched = casebook.queue.filter(({ candidates }) => candidates.every(asked.counts));
  const given = new Map<string, boolean>();
  for (const { sourceAgency, firstKnownAt } of known.evidence) {
    if (londonDateOf(firstKnownAt) < period.end)
      given.set(sourceAgency, (given.get(sourceAgency) ?? false) || within(firstKnownAt));
  }
  return {
    gaps: [
      gapOf(
        'Children at risk with a strand that was never assessed',
        atRisk,
        (one) => strandsAt(one, at).some(({ rag }) => rag === undefined),
        'The key worker assesses the strand.',
      ),
      gapOf(
        'Children at risk without ethnicity on record',
        atRisk,
        ({ child }) => child.content.ethnicity === undefined,
        'Social care completes the record.',
      ),
      gapOf(
        'Children at risk without a school on record',
        atRisk,
        ({ child }) => child.content.schoolUrn === undefined,
        'Education tells social care.',
      ),
      gapOf(
        'Children at risk without a home known to the postcode',
        atRisk,
        ({ child }) => !isAnalysed(child.content.home),
        'Social care completes the address.',
      ),
      gapOf(
        'Missing episodes without a place last seen known to the postcode',
        begun,
        ({ reports }) => !reports.some(({ held }) => isAnalysed(held.content.lastSeenPlace)),
        'Police record the place with the report.',
      ),
      gapOf(
        'Returns without a place found known to the postcode',
        ended,
        ({ reports }) => !reports.some((report) => isAnalysed(report.return?.content.foundPlace)),
        'Police record where the child was found.',
      ),
      gapOf(
        'Returns without an interview on record',
        ended,
        ({ interviews }) => interviews.length === 0,
        'The interview provider offers one, or says why not.',
      ),
      gapOf(
        'Offences without a place known to the postcode',
        offences,
        ({ location }) => !isAnalysed(location),
        'Police record the place.',
      ),
      gapOf(
        'Offences without a child on record',
        offences,
        ({ childIds }) => childIds.length === 0,
        'Police and social care match the victim.',
      ),
      gapOf(
        'Evidence without a grade',
        known.evidence,
        ({ sourceGrade, infoGrade }) => sourceGrade === undefined || infoGrade === undefined,
        'The agency it came from grades it.',
      ),
      gapOf(
        'Places of concern without a position',
        known.places,
        ({ located }) => !located,
        'Police or MASH locate it.',
      ),
      ...(borough
        ? [
            {
              name: 'Police reports that match no child yet',
              missing: unmatched.length,
              of: unmatched.length,
              remedy: 'MASH matches them.',
            },
          ]
        : []),
    ],
    silent: borough ? [...given].flatMap(([agency, spoke]) => (spoke ? [] : [agency])).sort() : [],
  };
};
