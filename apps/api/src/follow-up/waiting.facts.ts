import { addDays, londonDateOf, type LondonDate, type RowVersion } from '@hub/kernel';
import {
  INTERVIEWS_DUE,
  INVOLVEMENT,
  panelMeetings,
  presentInterviewsDue,
  presentSheetRow,
  TRACKING_SHEET,
  type InterviewDueRow,
  type InvolvementRow,
  type PanelMeetingRow,
  type SheetRow,
} from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';
import { dateInWords, fullStop, hoursInWords } from '../edge/words.js';
import { strandInWords } from '../panels/item.changes.js';
import { sittingOf } from '../panels/sittings.js';

/** Something that waits for a child, and whose it is to do. */
export interface Waiting {
  readonly childId: string;
  readonly what: 'interview' | 'assessment' | 'information';
  readonly words: string;
  readonly overdue: boolean;
  /** Agencies whose it is; undefined = social care's, and that of whoever holds interviews. */
  readonly agencies: readonly string[] | undefined;
}

const interviews = async (hub: Hub, moment: Moment): Promise<Waiting[]> => {
  const rows = await rowsFor<InterviewDueRow>(hub, INTERVIEWS_DUE.table, moment);
  return presentInterviewsDue(rows, moment.at)
    .filter(({ state }) => state !== 'declined' && state !== 'not_required')
    .map(({ childId, hoursLeft, overdue, returnedAt, state }) => ({
      childId,
      what: 'interview' as const,
      words: `Return interview ${state === 'not_offered' ? 'to offer' : 'to hold'}: came back on ${dateInWords(londonDateOf(returnedAt))}, ${
        overdue ? `${hoursInWords(hoursLeft)} past the 72 hours` : `${hoursInWords(hoursLeft)} left of the 72 hours`
      }.`,
      overdue,
      agencies: undefined,
    }));
};

const assessments = async (hub: Hub, moment: Moment): Promise<Waiting[]> => {
  const rows = await rowsFor<SheetRow>(hub, TRACKING_SHEET.table, moment);
  return rows.flatMap(({ row }): Waiting[] => {
    const line = presentSheetRow(row, moment.at);
    const expired = (line?.strands ?? []).filter(({ judged }) => judged?.expired).map(({ strand }) => strand);
    const strands = [...new Set([...(line?.outOfDate ?? []), ...expired])];
    return strands.map((strand) => {
      const last = row.assessments.findLast((one) => one.strand === strand && one.assessedAt <= moment.at);
      const on = last ? `, last on ${dateInWords(londonDateOf(last.assessedAt))}` : '';
      return {
        childId: row.childId,
        what: 'assessment' as const,
        words: `${strandInWords(strand.toUpperCase())} to assess again${on}${expired.includes(strand) ? '; the professional judgement expired' : ''}.`,
        overdue: true,
        agencies: last ? [last.agency] : undefined,
      };
    });
  });
};

/** London dates for which information that a meeting asked for is still waited for. */
const ASKED_DAYS = 92;

interface AskedOf {
  readonly childId: string;
  readonly panel: string;
  readonly date: LondonDate;
  readonly words: string | undefined;
}

const askedAt = async (hub: Hub, moment: Moment): Promise<readonly AskedOf[]> => {
  const since = addDays(londonDateOf(moment.at), -ASKED_DAYS);
  const meetings: readonly RowVersion<PanelMeetingRow>[] = await rowsFor(hub, panelMeetings.table, moment);
  const asked = new Map<string, AskedOf>();
  const inOrder = meetings
    .map(({ row }) => row)
    .filter(({ meetingDate, decided }) => meetingDate >= since && decided.length > 0)
    .sort((a, b) => (a.meetingDate < b.meetingDate ? -1 : 1));
  for (const { panel, meetingDate: date } of inOrder) {
    const sitting = await sittingOf(hub, { panel, date });
    for (const { childId, decision } of sitting?.minutes.items ?? []) {
      if (childId === undefined || decision === undefined) continue;
      if (!moment.isNow && decision.at > moment.at) continue;
      asked.set(childId, { childId, panel, date, words: decision.content.missingInformation });
    }
  }
  return [...asked.values()];
};

/** Agencies that work with a child, by each id of the child. */
export const involvedAt = async (hub: Hub, moment: Moment): Promise<ReadonlyMap<string, readonly string[]>> => {
  const involved = await rowsFor<InvolvementRow>(hub, INVOLVEMENT.table, moment);
  return new Map(involved.flatMap(({ row }) => row.ids.map((id) => [id, row.agencies] as const)));
};

const information = async (hub: Hub, moment: Moment): Promise<Waiting[]> => {
  const agencies = await involvedAt(hub, moment);
  return (await askedAt(hub, moment)).flatMap(({ childId, panel, date, words }) =>
    words === undefined
      ? []
      : [
          {
            childId,
            what: 'information' as const,
            words: `The ${panel} of ${dateInWords(date)} asked for what is not known: ${fullStop(words)}`,
            overdue: false,
            agencies: agencies.get(childId) ?? [],
          },
        ],
  );
};

/** Everything that agencies have to do for children, beside actions: interviews, assessments, information asked for. */
export const waitingAt = async (hub: Hub, moment: Moment): Promise<readonly Waiting[]> => [
  ...(await interviews(hub, moment)),
  ...(await assessments(hub, moment)),
  ...(await information(hub, moment)),
];
