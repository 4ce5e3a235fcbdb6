import {
  ageOn,
  daysBetween,
  elapsedHours,
  endOfLondonDay,
  londonDateOf,
  type Instant,
  type LondonDate,
  type Writable,
} from '@hub/kernel';
import { readInterview, readPlanReview, readReassessment } from '@hub/clocks';
import type { Status } from '@hub/casebook';
import {
  overallRag,
  severity,
  type AssessmentDetails,
  type OpenStrand,
  type Rag,
  type Strand,
} from '@hub/exploitation';
import type { ReviewDetails } from '@hub/panels';
import { keyWorkerHeld, statusesHeld } from '../children/header.js';
import { given } from '../given.js';
import type { InterviewState } from '../interviews-due/returns-due.js';
import { momentOf, type Moment } from '../moment.js';
import { DEFAULT_SETTINGS, type ViewSettings } from '../settings.js';
import { firstCountedDate } from './make-row.js';
import type { OpenRag, SheetEpisode, SheetPlan, SheetRow } from './sheet-row.js';
import { gapsOf, isAway, planHeld, pressingReturn, strandsAtRisk, type Gap } from './standing.js';

/** How the overall RAG compares with the end of the day of the last panel; `new` = not at risk then, `no_panel` = never heard. */
export type Direction = 'up' | 'down' | 'same' | 'new' | 'no_panel';

export interface PresentedStrand {
  readonly strand: Strand;
  /** Absent = open only by episodes: not assessed. */
  readonly rag?: OpenRag;
  /** The child is missing or came back a short while ago. */
  readonly byEpisode: boolean;
  /** What the tool said and a professional judged, where they differ and no panel decided since. */
  readonly judged?: {
    readonly tool: Rag;
    readonly judgement: Rag;
    readonly until?: LondonDate;
    readonly expired: boolean;
  };
}

export interface PresentedMissing {
  readonly now: boolean;
  readonly since?: Instant;
  /** Elapsed hours since the child was last seen. */
  readonly hours?: number;
  /** Missing episodes that started in the last 90 London dates, today included. */
  readonly episodes90: number;
  /** Of the current or else the latest episode: elapsed hours from the report until police told us. */
  readonly toldLateHours?: number;
  /** Police have not told us of the current or latest episode. */
  readonly notTold?: true;
}

export interface PresentedInterview {
  readonly state: InterviewState;
  readonly episodeId: string;
  readonly returnedAt: Instant;
  readonly dueAt: Instant;
  /** Elapsed hours left of the 72; negative = overdue. */
  readonly hoursLeft: number;
  readonly overdue: boolean;
  /** Elapsed hours left of 72 from when we were told; absent = never told. */
  readonly hoursLeftFromNotice?: number;
  readonly interviewId?: string;
  /** Other returns that are overdue for an interview. */
  readonly otherOverdue: number;
}

/** One line of the tracking sheet as it stands at a moment. */
export interface PresentedSheetRow {
  readonly childId: string;
  readonly surname: string;
  readonly forename: string;
  readonly age: number;
  readonly statuses: readonly Status[];
  readonly strands: readonly PresentedStrand[];
  /** Worst RAG of the open strands; absent = none of them was assessed. */
  readonly overall?: OpenRag;
  /** The London date since when the overall RAG is what it is. */
  readonly overallSince?: LondonDate;
  readonly direction: Direction;
  readonly missing: PresentedMissing;
  readonly interview?: PresentedInterview;
  readonly lastAssessment?: { readonly strand: Strand; readonly date: LondonDate; readonly outOfDate: boolean };
  /** Open strands whose last assessment is out of date. */
  readonly outOfDate: readonly Strand[];
  readonly safetyPlan?: SheetPlan & { readonly reviewOverdue: boolean };
  readonly keyWorker?: { readonly name: string; readonly team?: string };
  readonly lastPanel?: {
    readonly panel: ReviewDetails['panel'];
    readonly date: LondonDate;
    readonly daysAgo: number;
    readonly decision: ReviewDetails['decision'];
  };
  readonly nextAction?: {
    readonly actionId: string;
    readonly due: LondonDate;
    readonly agency: string;
    readonly what: string;
    readonly overdue: boolean;
  };
  readonly overdueActions: number;
  readonly gaps: readonly Gap[];
}

const presentMissing = (row: SheetRow, { now, date }: Moment, settings: ViewSettings): PresentedMissing => {
  const countedFrom = firstCountedDate(date, settings.episodeDays);
  let current: SheetEpisode | undefined;
  let latest: SheetEpisode | undefined;
  let episodes90 = 0;
  for (const episode of row.episodes) {
    if (episode.start > now) continue;
    if (isAway(episode, now)) current = episode;
    latest = episode;
    if (londonDateOf(episode.start) >= countedFrom) episodes90 += 1;
  }
  const told = current ?? latest;
  return {
    now: current !== undefined,
    ...(current ? { since: current.start, hours: elapsedHours(current.start, now) } : {}),
    episodes90,
    ...(told?.notifiedAt === undefined ? {} : { toldLateHours: elapsedHours(told.reportedAt, told.notifiedAt) }),
    ...(told && told.notifiedAt === undefined ? { notTold: true } : {}),
  };
};

const presentInterview = (row: SheetRow, moment: Moment, settings: ViewSettings): PresentedInterview | undefined => {
  const pressing = pressingReturn(row, moment, settings);
  if (!pressing) return undefined;
  const { due, overdue, otherOverdue } = pressing;
  const { fromReturn, fromNotice } = readInterview(due, settings.interviewWithinHours, moment.now);
  return {
    state: due.state,
    episodeId: due.episodeId,
    returnedAt: due.returnedAt,
    dueAt: fromReturn.dueAt,
    hoursLeft: fromReturn.hoursLeft,
    overdue,
    ...given({ hoursLeftFromNotice: fromNotice?.hoursLeft, interviewId: due.interviewId }),
    otherOverdue,
  };
};

const lastAssessed = (row: SheetRow, { before }: Moment): AssessmentDetails | undefined => {
  let latest: AssessmentDetails | undefined;
  for (const assessment of row.assessments) {
    if (assessment.assessedAt < before && (!latest || assessment.assessedAt > latest.assessedAt)) latest = assessment;
  }
  return latest;
};

const directionOf = (row: SheetRow, overall: OpenRag | undefined, { date, before }: Moment): Direction => {
  const last = row.panels.findLast(
    (review) => review.date < date || (review.date === date && endOfLondonDay(date) <= before),
  );
  if (!last) return 'no_panel';
  if (!last.openAfter) return 'new';
  const change = severity(overall) - severity(last.overallAfter);
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
};

const judgedOf = ({ assessment, review, overrideExpired }: OpenStrand): PresentedStrand['judged'] =>
  assessment?.overrideRag === undefined || review !== undefined
    ? undefined
    : {
        tool: assessment.rag,
        judgement: assessment.overrideRag,
        ...given({ until: assessment.overrideUntil }),
        expired: overrideExpired === true,
      };

const presentStrand = (open: OpenStrand): PresentedStrand => ({
  strand: open.strand,
  ...given({ rag: open.rag, judged: judgedOf(open) }),
  byEpisode: open.byEpisode,
});

const present = (row: SheetRow, moment: Moment, settings: ViewSettings): PresentedSheetRow | undefined => {
  const strands = strandsAtRisk(row, moment, settings);
  if (!strands) return undefined;

  const { now, date } = moment;
  const overall = overallRag(strands);
  const overallSince = row.overall.findLast(({ from }) => from <= now)?.from;
  const assessment = lastAssessed(row, moment);
  const outOfDate = (one: AssessmentDetails): boolean =>
    readReassessment(londonDateOf(one.assessedAt), settings.reassessWithin, date).overdue;
  const plan = planHeld(row, date);
  const keyWorker = keyWorkerHeld(row.keyWorkers, date);
  const panel = row.panels.findLast((review) => review.date <= date);
  const interview = presentInterview(row, moment, settings);
  const { nextAction } = row;
  const overdueActions = row.otherActions.filter((due) => due < date).length;
  // Field after field: spreading many small objects into one is slow, and a sheet has thousands of lines.
  const line: Writable<PresentedSheetRow> = {
    childId: row.childId,
    surname: row.surname,
    forename: row.forename,
    age: ageOn(row.dob, date),
    statuses: statusesHeld(row.statuses, date),
    strands: strands.map(presentStrand),
    direction: directionOf(row, overall, moment),
    missing: presentMissing(row, moment, settings),
    outOfDate: strands.flatMap((open) => (open.assessment && outOfDate(open.assessment) ? open.strand : [])),
    overdueActions: overdueActions + (nextAction && nextAction.due < date ? 1 : 0),
    gaps: gapsOf(row, moment, { plan: plan !== undefined, keyWorker: keyWorker !== undefined }, settings),
  };
  if (overall !== undefined) line.overall = overall;
  if (overall !== undefined && overallSince !== undefined) line.overallSince = londonDateOf(overallSince);
  if (interview) line.interview = interview;
  if (assessment) {
    line.lastAssessment = {
      strand: assessment.strand,
      date: londonDateOf(assessment.assessedAt),
      outOfDate: outOfDate(assessment),
    };
  }
  if (plan) line.safetyPlan = { ...plan, reviewOverdue: readPlanReview(plan.reviewDue, date)?.overdue ?? false };
  if (keyWorker) line.keyWorker = { name: keyWorker.worker ?? '', ...given({ team: keyWorker.team }) };
  if (panel) {
    line.lastPanel = {
      panel: panel.panel,
      date: panel.date,
      daysAgo: daysBetween(panel.date, date),
      decision: panel.decision,
    };
  }
  if (nextAction) {
    line.nextAction = {
      actionId: nextAction.actionId,
      due: nextAction.due,
      agency: nextAction.ownerAgency,
      what: nextAction.action,
      overdue: nextAction.due < date,
    };
  }
  return line;
};

/**
 * A line of the sheet as it stands at a moment, not earlier than the row was made; `undefined` when the child is not at
 * risk then (indicator definition "At-risk child"). All times of the row are judged against this moment and its London
 * date.
 */
export const presentSheetRow = (
  row: SheetRow,
  now: Instant,
  settings: ViewSettings = DEFAULT_SETTINGS,
): PresentedSheetRow | undefined => present(row, momentOf(now), settings);

/** The whole sheet at a moment: the lines of the children at risk, in the order of the rows, each with its row. */
export const presentSheet = <Source extends { readonly row: SheetRow }>(
  rows: readonly Source[],
  now: Instant,
  settings: ViewSettings = DEFAULT_SETTINGS,
): { readonly source: Source; readonly line: PresentedSheetRow }[] => {
  const moment = momentOf(now);
  return rows.flatMap((source) => {
    const line = present(source.row, moment, settings);
    return line ? [{ source, line }] : [];
  });
};

export type SheetField = Exclude<keyof PresentedSheetRow, 'childId'>;

/** The names of the fields in which two lines of one child differ: what changed between two positions or two moments. */
export const sheetChanges = (
  before: PresentedSheetRow | undefined,
  after: PresentedSheetRow | undefined,
): SheetField[] => {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]) as Set<keyof PresentedSheetRow>;
  names.delete('childId');
  return [...names].filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name])) as SheetField[];
};
