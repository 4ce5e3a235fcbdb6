import { addHours, type Instant, type ViewTable } from '@hub/kernel';
import { readInterview } from '@hub/clocks';
import type { Owner } from '@hub/casebook';
import type { CaseView } from '../cases/case-view.js';
import { joined, piece, type Piece } from '../cases/pieces.js';
import { fromEach } from '../cases/workings.js';
import {
  OF_THE_HEADER,
  ownedHeaderOf,
  presentHeader,
  type ChildHeader,
  type PresentedHeader,
} from '../children/header.js';
import { given } from '../given.js';
import { momentOf, type Moment } from '../moment.js';
import { DEFAULT_SETTINGS, type ViewSettings } from '../settings.js';
import { returnsDue, type ReturnDue } from './returns-due.js';

/** A return of a child, ours or hosted, after which no interview has taken place yet. Kept until one has. */
export interface InterviewDueRow extends ChildHeader, ReturnDue {
  readonly owner: Owner;
  /** The last moment that is in time. */
  readonly dueAt: Instant;
}

export const INTERVIEWS_DUE: ViewTable = {
  table: 'interviews_due_v1',
  columns: { owner: 'text', childId: 'text', dueAt: 'text', state: 'text' },
  currentLookups: ['owner'],
  wholeAtPosition: true,
};

/** Which returns still wait for an interview? Key: the episode id. */
export const interviewsDue = (settings: ViewSettings): CaseView<InterviewDueRow> => {
  const rowOfEach = fromEach((due: Piece<ReturnDue>, _next: unknown, header: ReturnType<typeof ownedHeaderOf>) => {
    const { episodeId, returnedAt } = due.fields;
    return joined(episodeId, header, due, piece({ dueAt: addHours(returnedAt, settings.interviewWithinHours) }));
  });
  return {
    table: INTERVIEWS_DUE,
    of: new Set([...OF_THE_HEADER, 'match', 'report', 'return', 'interview', 'duty']),
    rows: (assembled, { date, workings }) => {
      const childCase = assembled.case;
      if (!childCase || childCase.death) return [];
      const due = returnsDue(childCase, workings);
      return due.length === 0 ? [] : rowOfEach(workings, due, ownedHeaderOf(childCase, date, workings));
    },
  };
};

/** A return that waits for an interview, as it stands at a moment. */
export interface PresentedInterviewDue extends PresentedHeader, ReturnDue {
  readonly dueAt: Instant;
  /** Elapsed hours left of the 72; negative = overdue. */
  readonly hoursLeft: number;
  /** Past the 72 hours, and neither declined nor excused. */
  readonly overdue: boolean;
  readonly dueFromNoticeAt?: Instant;
  /** Elapsed hours left of 72 from when we were told; absent = never told. */
  readonly hoursLeftFromNotice?: number;
}

const WAITING = new Set<ReturnDue['state']>(['not_offered', 'offered', 'accepted', 'no_response', 'scheduled']);

const present = (
  row: InterviewDueRow,
  { now, date }: Moment,
  settings: ViewSettings,
): PresentedInterviewDue | undefined => {
  if (row.returnedAt > now) return undefined;
  const { owner: _owner, statuses: _statuses, keyWorkers: _keyWorkers, ...due } = row;
  const { fromReturn, fromNotice } = readInterview(row, settings.interviewWithinHours, now);
  return {
    ...due,
    ...presentHeader(row, date),
    dueAt: fromReturn.dueAt,
    hoursLeft: fromReturn.hoursLeft,
    overdue: fromReturn.state === 'overdue' && WAITING.has(row.state),
    ...given({ dueFromNoticeAt: fromNotice?.dueAt, hoursLeftFromNotice: fromNotice?.hoursLeft }),
  };
};

const rank = (due: PresentedInterviewDue): number => (due.overdue ? 0 : WAITING.has(due.state) ? 1 : 2);

/**
 * The returns that wait for an interview at a moment: overdue first, the least overdue leading, because there the
 * interview can still come soonest after the return; then those whose clock runs, least time left first; then those
 * declined or excused, the latest first.
 */
export const presentInterviewsDue = (
  rows: readonly { readonly row: InterviewDueRow }[],
  now: Instant,
  settings: ViewSettings = DEFAULT_SETTINGS,
): PresentedInterviewDue[] => {
  const moment = momentOf(now);
  return rows
    .flatMap(({ row }) => present(row, moment, settings) ?? [])
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (rank(a) === 1 ? a.hoursLeft - b.hoursLeft : b.hoursLeft - a.hoursLeft) ||
        a.episodeId.localeCompare(b.episodeId),
    );
};
