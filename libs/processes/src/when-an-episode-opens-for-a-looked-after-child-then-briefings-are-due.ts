import type { Instant } from '@hub/kernel';
import { BRIEFING_HOURS, briefingDecider, briefingStream, type ReportDetails, type ReturnDetails } from '@hub/missing';
import { commandOf, type HubProcess } from './process.js';
import { REPORT_OR_RETURN, standing, streamsOf } from './report-and-return.js';

/** Places where only looked-after children live. A child looked after elsewhere is found by the list of missing children. */
const PLACEMENTS: readonly ReportDetails['missingFromType'][] = ['foster', 'childrens_home', 'semi_independent'];

/** When the child came back; a return before the child was last seen is none. */
const backSince = (missingSince: Instant, found: ReturnDetails | undefined): Instant | undefined =>
  found && found.foundAt >= missingSince ? found.foundAt : undefined;

/**
 * When a child is reported missing from a placement, then the care plan is reviewed, the reviewing officer, parents and
 * host authority are told, and senior officers are briefed as long as the absence lasts. When the child is back, or the
 * report turns out otherwise, then the briefings still to come fall away.
 */
export const whenAnEpisodeOpensForALookedAfterChildThenBriefingsAreDue: HubProcess = {
  name: 'when-an-episode-opens-for-a-looked-after-child-then-briefings-are-due',
  on: REPORT_OR_RETURN,
  reads: streamsOf,
  then: (event, histories) => {
    const { reportRef, report, return: found } = standing(event, histories);
    const fromPlacement = report?.category === 'missing' && PLACEMENTS.includes(report.missingFromType);
    const missingSince = fromPlacement ? report.lastSeenAt : undefined;
    const overAt = missingSince === undefined ? event.recordedAt : backSince(missingSince, found);
    return [
      commandOf(briefingDecider, briefingStream(reportRef), {
        type: 'ArrangeBriefings',
        reportRef,
        missingSince,
        overAt,
        afterHours: BRIEFING_HOURS,
      }),
    ];
  },
};
