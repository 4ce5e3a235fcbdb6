import { answerOf } from '@hub/interviews';
import { byChild } from './by-child.js';
import { count, metric, percentage, ratioText, tally, type Judged } from './metric.js';
import { dayText, episodeRecords, refsOf } from './returns.js';
import type { EpisodeStarted } from './scope.js';
import { isLookedAfterOn, onAnyDate } from './status-dates.js';

const counts = ({ childCase, episode, date, isChild }: EpisodeStarted): boolean =>
  episode.missing && isChild && isLookedAfterOn(childCase, date);

const offeredIndependent = ({ episode }: EpisodeStarted): boolean =>
  answerOf(
    episode.end,
    episode.interviews.map(({ content }) => content),
  ).independentOffered;

/**
 * Indicator definition C1: looked-after children who went missing, and whether an independent interview was offered.
 *
 * Offered is that of 8e, also for an episode that has not ended: an interview that took place before the return is none.
 * Independent is what the record says; when it says nothing, the commissioned provider's interviews are. The inspection
 * of 2016 published 287, 32, 184 and 13 for the 12 months before it.
 */
export const lookedAfterMissing = metric(
  {
    id: 'C1',
    title: 'Looked-after children, missing and interviews',
    unit: 'child',
    definition:
      'Our own children under 18 looked after on any date in the period; of those, the ones with a missing episode that started in the period on a date they were looked after; those episodes; and the children offered an independent return home interview for any of them.',
  },
  (scope) => {
    const episodes = scope.episodesStarted.filter((one) => one.childCase.own && counts(one));
    const ofChild = byChild(episodes);
    const judged: Judged[] = [];
    let offered = 0;
    for (const childCase of scope.casebook.cases.values()) {
      if (!onAnyDate(childCase, scope, isLookedAfterOn)) continue;
      const own = ofChild.get(childCase) ?? [];
      const independent = own.some(offeredIndependent);
      if (independent) offered += 1;
      judged.push({
        ref: childCase.id,
        childCase,
        outcome: !childCase.own ? 'excluded' : own.length > 0 ? 'counted' : 'not counted',
        tell: () => ({
          reason: !childCase.own
            ? `Another authority is responsible: ${childCase.child.content.responsibleLa}.`
            : own.length === 0
              ? 'No missing episode started on a date on which the child was looked after.'
              : `Missing while looked after; an independent interview was ${independent ? 'offered' : 'not offered'}.`,
          records: [
            ...childCase.statuses.filter(({ content }) => content.status === 'CLA'),
            ...own.flatMap(({ episode }) => episodeRecords(episode)),
          ],
          reportRefs: own.flatMap(({ episode }) => refsOf(episode)),
          facts: { starts: own.map(({ episode }) => dayText(episode.start)).join('; '), independent },
        }),
      });
    }
    const missing = tally(judged, 'counted');
    const lookedAfter = missing + tally(judged, 'not counted');
    return {
      numerator: missing,
      denominator: lookedAfter,
      ratio: [missing, lookedAfter],
      display: ratioText(missing, lookedAfter, 'child', 'no looked-after children', 'children'),
      parts: [
        count('childrenLookedAfter', 'children looked after', lookedAfter),
        count('childrenMissing', 'of them missing while looked after', missing),
        percentage('percentageMissing', 'missing while looked after, share of all', missing, lookedAfter),
        count('episodes', 'missing episodes while looked after', episodes.length),
        count('childrenOfferedIndependent', 'children offered an independent interview', offered),
        percentage(
          'percentageOfferedIndependent',
          'of those missing, offered an independent interview',
          offered,
          missing,
        ),
      ],
      judged,
    };
  },
);
