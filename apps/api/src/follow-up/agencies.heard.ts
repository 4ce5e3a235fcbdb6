import { londonDateOf, type LondonDate, type RowVersion } from '@hub/kernel';
import {
  agencyIsSilent,
  agencyKey,
  silenceRulesOn,
  type ActionDetails,
  type AgencyHeard,
  type ChallengeDetails,
  type MeetingDetails,
  type ReferralDetails,
} from '@hub/panels';
import type { AssessmentDetails } from '@hub/exploitation';
import { RECORDS, type RecordVersion } from '@hub/views';
import type { Hub } from '@hub/worker';
import type { Moment } from '../edge/moment.js';
import type { Sight } from '../edge/sight.js';

/** Something that an agency did, and when. */
interface Heard {
  readonly agency: string;
  readonly on: LondonDate;
  readonly what: string;
}

const heardIn = ({ kind, content }: RecordVersion): readonly Heard[] => {
  switch (kind) {
    case 'assessment': {
      const { agency, assessedAt } = content as AssessmentDetails;
      return [{ agency, on: londonDateOf(assessedAt), what: 'an assessment' }];
    }
    case 'referral': {
      const { referrerAgency, referredAt } = content as ReferralDetails;
      return [{ agency: referrerAgency, on: referredAt, what: 'a referral to a panel' }];
    }
    case 'action': {
      const { ownerAgency, completedAt } = content as ActionDetails;
      return completedAt === undefined ? [] : [{ agency: ownerAgency, on: completedAt, what: 'an action done' }];
    }
    case 'challenge': {
      const { byAgency, toAgency, meetingDate, answeredAt } = content as ChallengeDetails;
      const put = { agency: byAgency, on: meetingDate, what: 'a challenge it put' };
      return answeredAt === undefined
        ? [put]
        : [put, { agency: toAgency, on: answeredAt, what: 'an answer to a challenge' }];
    }
    case 'meeting': {
      const { panel, meetingDate, agenciesPresent = [] } = content as MeetingDetails;
      return agenciesPresent.map((agency) => ({ agency, on: meetingDate, what: `presence at the ${panel}` }));
    }
    default:
      return [];
  }
};

/**
 * Meetings that an agency missed since it was last there: of the panels at which it sat, the one at which it missed the
 * fewest, so that an agency that comes to one panel has not stopped.
 */
const missedBy = (key: string, meetings: readonly MeetingDetails[]): number => {
  const byPanel = new Map<string, MeetingDetails[]>();
  for (const meeting of meetings) byPanel.set(meeting.panel, [...(byPanel.get(meeting.panel) ?? []), meeting]);
  let fewest: number | undefined;
  for (const held of byPanel.values()) {
    const there = held.map(({ agenciesPresent = [] }) => agenciesPresent.some((name) => agencyKey(name) === key));
    const last = there.lastIndexOf(true);
    if (last === -1) continue;
    const missed = there.length - 1 - last;
    if (fewest === undefined || missed < fewest) fewest = missed;
  }
  return fewest ?? meetings.length;
};

/** Agencies that used to contribute and stopped, by the records that a reader may know. */
export const quietAgencies = async (hub: Hub, moment: Moment, sight: Sight): Promise<readonly AgencyHeard[]> => {
  const today = londonDateOf(moment.at);
  const kinds: readonly RecordVersion['kind'][] = ['assessment', 'referral', 'action', 'challenge', 'meeting'];
  const all: readonly RowVersion<RecordVersion>[] = await hub.views.rowsAt<RecordVersion>(
    RECORDS.table,
    moment.position,
    { where: { kind: [...kinds] } },
  );
  const rows = sight
    .keep(all, ({ row }) => (row.child === '' ? undefined : row.child))
    .flatMap(({ row }) => (row.withdrawn ? [] : [row]));
  const meetings = rows
    .filter(({ kind }) => kind === 'meeting')
    .map(({ content }) => content as MeetingDetails)
    .filter(({ held, meetingDate }) => held !== false && meetingDate <= today)
    .sort((a, b) => (a.meetingDate < b.meetingDate ? -1 : 1));
  const latest = new Map<string, Heard>();
  for (const heard of rows.flatMap(heardIn)) {
    if (heard.on > today) continue;
    const key = agencyKey(heard.agency);
    const before = latest.get(key);
    if (before === undefined || before.on < heard.on) latest.set(key, heard);
  }
  const rules = silenceRulesOn(today);
  return [...latest]
    .map(([key, { agency, on, what }]): AgencyHeard => ({ agency, lastOn: on, what, missed: missedBy(key, meetings) }))
    .filter((heard) => agencyIsSilent(heard, today, rules))
    .sort((a, b) => (a.lastOn < b.lastOn ? -1 : a.lastOn > b.lastOn ? 1 : a.agency.localeCompare(b.agency)));
};
