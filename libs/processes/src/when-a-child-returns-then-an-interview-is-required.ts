import { dutyDecider, dutyStream } from '@hub/interviews';
import { commandOf, type HubProcess } from './process.js';
import { REPORT_OR_RETURN, standing, streamsOf } from './report-and-return.js';

/**
 * When a child who was reported missing returns, then a return home interview is required within 72 hours of the return
 * (statutory guidance on children who run away or go missing from home or care). Not for an absence; and not for a
 * return that lies before the child was last seen, which is a conflict for a person to settle.
 */
export const whenAChildReturnsThenAnInterviewIsRequired: HubProcess = {
  name: 'when-a-child-returns-then-an-interview-is-required',
  on: REPORT_OR_RETURN,
  reads: streamsOf,
  then: (event, histories) => {
    const { reportRef, report, return: found } = standing(event, histories);
    if (report?.category !== 'missing' || found === undefined || found.foundAt < report.lastSeenAt) return [];
    return [
      commandOf(dutyDecider, dutyStream(reportRef), {
        type: 'RequireInterview',
        reportRef,
        returnedAt: found.foundAt,
      }),
    ];
  },
};
