import { byChild } from './by-child.js';
import { count, metric, percentage, ratioText, tally, type Judged } from './metric.js';
import { dayText, episodeRecords, refsOf, whyNoMissingEpisode } from './returns.js';
import type { EpisodeStarted } from './scope.js';
import { isInNeedNotLookedAfterOn, onAnyDate } from './status-dates.js';
import { whyOutside } from './strand-story.js';

const counts = ({ childCase, episode, date, isChild }: EpisodeStarted): boolean =>
  episode.missing && isChild && isInNeedNotLookedAfterOn(childCase, date);

const whyNotCounted = (episodes: readonly EpisodeStarted[]): string => {
  if (episodes.length === 0) return 'No missing episode started in the period.';
  const why = episodes.map((one) => whyNoMissingEpisode(one)).find((reason) => reason !== undefined);
  return why ?? 'Had no CIN or CPP, or was looked after, on the dates on which a missing episode started.';
};

/**
 * Indicator definition 8f: children in need, or with a child protection plan, who went missing.
 *
 * Looked-after children are left out by date: a child counts by the date on which a missing episode started, and is in
 * the denominator with one date in the period, before the 18th birthday, with CIN or CPP and without CLA. Children with
 * a missing episode who are in neither are listed as excluded.
 */
export const childrenInNeedMissing = metric(
  {
    id: '8f',
    title: 'Children in need or with a protection plan with missing episodes',
    unit: 'child',
    definition:
      'Our own children under 18 with CIN or CPP, and not looked after, on the date a missing episode in the period started, of those with at least one date in the period on which they have CIN or CPP and are not looked after.',
  },
  (scope) => {
    const started = byChild(scope.episodesStarted.filter(({ episode }) => episode.missing));
    const judged: Judged[] = [];
    for (const childCase of scope.casebook.cases.values()) {
      const episodes = started.get(childCase) ?? [];
      const counting = episodes.filter(counts);
      const inCohort = childCase.own && onAnyDate(childCase, scope, isInNeedNotLookedAfterOn);
      if (!inCohort && episodes.length === 0) continue;
      const outside = whyOutside({ childCase, isChild: episodes.some(({ isChild }) => isChild) });
      judged.push({
        ref: childCase.id,
        childCase,
        outcome: !inCohort ? 'excluded' : counting.length > 0 ? 'counted' : 'not counted',
        tell: () => ({
          reason: !inCohort
            ? (outside ?? 'No date in the period with CIN or CPP on which the child was not looked after.')
            : counting.length > 0
              ? 'Went missing on a date with CIN or CPP and not looked after.'
              : whyNotCounted(episodes),
          records: [...childCase.statuses, ...episodes.flatMap(({ episode }) => episodeRecords(episode))],
          reportRefs: episodes.flatMap(({ episode }) => refsOf(episode)),
          facts: { starts: episodes.map(({ episode }) => dayText(episode.start)).join('; ') },
        }),
      });
    }
    const missing = tally(judged, 'counted');
    const cohort = missing + tally(judged, 'not counted');
    const episodes = scope.episodesStarted.filter((one) => one.childCase.own && counts(one)).length;
    return {
      numerator: missing,
      denominator: cohort,
      ratio: [missing, cohort],
      display: ratioText(missing, cohort, 'child', 'no children with CIN or CPP', 'children'),
      parts: [
        count('childrenMissing', 'children with CIN or CPP and a missing episode', missing),
        count('childrenInNeed', 'children with CIN or CPP and not looked after', cohort),
        percentage('percentageMissing', 'with a missing episode, share of all', missing, cohort),
        count('episodes', 'those missing episodes', episodes),
      ],
      judged,
    };
  },
);
