import { londonDateOf, type RowVersion } from '@hub/kernel';
import {
  agendaRulesOn,
  proposeAgenda,
  reviewDueFor,
  type AgendaFacts,
  type AgendaProposal,
  type ReferralDetails,
} from '@hub/panels';
import {
  CHILDREN,
  INVOLVEMENT,
  presentSheetRow,
  RECORDS,
  TRACKING_SHEET,
  type ChildRow,
  type InvolvementRow,
  type PresentedSheetRow,
  type RecordVersion,
  type SheetRow,
} from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';
import { mattersAt } from '../follow-up/matters.js';
import { quietChildren } from '../follow-up/silence.facts.js';
import { nextReviewsAt } from './next-reviews.js';
import type { MeetingAsked } from './sittings.js';

/** What the rules of the agenda look at, and what they make of it. */
export interface Proposed {
  readonly rules: string;
  readonly proposals: readonly AgendaProposal[];
  readonly lines: ReadonlyMap<string, PresentedSheetRow>;
}

/**
 * Children referred to the panel whose referral has no outcome yet, with the day of the oldest one. No panel hears a child
 * who died.
 */
const referredTo = async (hub: Hub, panel: string, moment: Moment): Promise<ReadonlyMap<string, string>> => {
  const children = await rowsFor<ChildRow>(hub, CHILDREN.table, moment);
  const died = new Set(children.flatMap(({ row }) => (row.diedOn === undefined ? [] : row.ids)));
  const rows: readonly RowVersion<RecordVersion>[] = await hub.views.rowsAt<RecordVersion>(
    RECORDS.table,
    moment.position,
    {
      where: { kind: 'referral' },
    },
  );
  const referred = new Map<string, string>();
  for (const { row } of rows) {
    const { panel: to, referredAt, outcome } = row.content as ReferralDetails;
    if (row.withdrawn || to !== panel || outcome !== undefined || died.has(row.child)) continue;
    const before = referred.get(row.child);
    if (before === undefined || referredAt < before) referred.set(row.child, referredAt);
  }
  return referred;
};

const factsOf = (
  line: PresentedSheetRow,
): Omit<AgendaFacts, 'stuckActions' | 'silentSince' | 'referredOn' | 'reviewDue'> => ({
  childId: line.childId,
  overall: line.overall,
  direction: line.direction,
  expiredJudgements: line.strands.filter(({ judged }) => judged?.expired).length,
  heardOn: line.lastPanel?.date,
  reviewOverdue: line.gaps.includes('monthly_review'),
  missingNow: line.missing.now,
  episodes: line.missing.episodes90,
});

/** A child who is not at risk by what is known: only a referral, or a review that a meeting set, speaks. */
const notAtRisk = (childId: string): AgendaFacts => ({
  childId,
  direction: 'same',
  reviewOverdue: false,
  missingNow: false,
  episodes: 0,
  stuckActions: 0,
});

const stuckActionsOf = async (hub: Hub, moment: Moment): Promise<ReadonlyMap<string, number>> => {
  const involved = await rowsFor<InvolvementRow>(hub, INVOLVEMENT.table, moment);
  const holds = new Map(involved.flatMap(({ row }) => row.ids.map((id) => [id, row.childId] as const)));
  const stuck = new Map<string, number>();
  for (const { childId, stuck: why } of await mattersAt(hub, moment)) {
    if (childId === undefined || why === undefined) continue;
    const id = holds.get(childId) ?? childId;
    stuck.set(id, (stuck.get(id) ?? 0) + 1);
  }
  return stuck;
};

/**
 * Whom the rules propose for a meeting of a panel: from the sheet, the referrals, the actions, the silences and the next
 * reviews as they stand. A review counts that is due by the day of the meeting.
 */
export const proposedFor = async (hub: Hub, { panel, date }: MeetingAsked, moment: Moment): Promise<Proposed> => {
  const rules = agendaRulesOn(londonDateOf(moment.at));
  const referred = await referredTo(hub, panel, moment);
  const stuck = await stuckActionsOf(hub, moment);
  const quiet = new Map((await quietChildren(hub, moment)).map(({ line, since }) => [line.childId, since]));
  const reviews = await nextReviewsAt(hub, moment);
  const more = (childId: string): Pick<AgendaFacts, 'referredOn' | 'reviewDue'> => ({
    referredOn: referred.get(childId),
    reviewDue: reviewDueFor(reviews.get(childId) ?? [], panel, date),
  });
  const lines = new Map<string, PresentedSheetRow>();
  const facts: AgendaFacts[] = [];
  for (const { row } of await rowsFor<SheetRow>(hub, TRACKING_SHEET.table, moment)) {
    const line = presentSheetRow(row, moment.at);
    if (!line) continue;
    lines.set(line.childId, line);
    facts.push({
      ...factsOf(line),
      stuckActions: stuck.get(line.childId) ?? 0,
      silentSince: quiet.get(line.childId),
      ...more(line.childId),
    });
  }
  for (const childId of new Set([...referred.keys(), ...reviews.keys()])) {
    if (!lines.has(childId)) facts.push({ ...notAtRisk(childId), ...more(childId) });
  }
  return { rules: rules.version, proposals: proposeAgenda(facts, rules), lines };
};
