import {
  elapsedHours,
  londonDateOf,
  startOfLondonDay,
  type Instant,
  type LondonDate,
  type ViewTable,
} from '@hub/kernel';
import { readBriefings, readNotice, type BriefingReading } from '@hub/clocks';
import type { CaseEpisode, ChildCase, Owner } from '@hub/casebook';
import type { ReportDetails } from '@hub/missing';
import type { CaseMoment, CaseView } from '../cases/case-view.js';
import { fromEach, fromParts, type Workings } from '../cases/workings.js';
import { joined, piece, type MadeRow, type Piece } from '../cases/pieces.js';
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
import { ragStoryOf } from '../tracking-sheet/rag-story.js';
import { firstCountedDate } from '../tracking-sheet/make-row.js';
import type { OpenRag, OverallStep } from '../tracking-sheet/sheet-row.js';

/** A police report of the absence, as far as the list needs it. */
export interface MissingReport {
  readonly reportRef: string;
  readonly category: ReportDetails['category'];
  readonly reportedAt: Instant;
  readonly notifiedAt?: Instant;
  readonly riskGrade?: ReportDetails['riskGrade'];
  readonly cseFlag?: boolean;
  readonly gangFlag?: boolean;
  readonly traffickingFlag?: boolean;
}

/** An absence that has no end yet, or an end still to come. Own and hosted children alike. */
export interface MissingRow extends ChildHeader {
  readonly owner: Owner;
  readonly episodeId: string;
  /** False for an absence that police call absent: it is listed apart and never counted as missing. */
  readonly missing: boolean;
  readonly start: Instant;
  readonly end?: Instant;
  readonly endNotRecordedAt?: Instant;
  readonly missingFromType?: string;
  readonly missingFromName?: string;
  readonly reports: readonly MissingReport[];
  /** Starts of the child's missing episodes of the last 90 London dates, this one among them. */
  readonly recentStarts: readonly Instant[];
  readonly overall: readonly OverallStep[];
}

export const MISSING_NOW: ViewTable = {
  table: 'missing_now_v1',
  columns: { owner: 'text', childId: 'text' },
  currentLookups: ['owner'],
  wholeAtPosition: true,
};

const mayBeAway = (episode: CaseEpisode, knownAt: Instant): boolean =>
  (episode.end === undefined || episode.end > knownAt) &&
  (episode.endNotRecordedAt === undefined || episode.endNotRecordedAt > knownAt);

const eachAbsence = fromEach((episode: CaseEpisode) =>
  piece({
    episodeId: episode.id,
    missing: episode.missing,
    start: episode.start,
    ...given({
      end: episode.end,
      endNotRecordedAt: episode.endNotRecordedAt,
      missingFromType: episode.missingFromType,
      missingFromName: episode.reports.find(({ held }) => held.content.missingFromName !== undefined)?.held.content
        .missingFromName,
    }),
    reports: episode.reports.map(({ reportRef, category, reportedAt, held: { content } }) => ({
      reportRef,
      category,
      reportedAt,
      ...given({
        notifiedAt: content.laNotifiedAt,
        riskGrade: content.riskGrade,
        cseFlag: content.cseFlag,
        gangFlag: content.gangFlag,
        traffickingFlag: content.traffickingFlag,
      }),
    })),
  }),
);

const startsFrom = fromParts((missing: ChildCase['strandFacts']['episodes'], first: Instant | undefined) =>
  piece({
    recentStarts: missing.filter(({ start }) => first !== undefined && start >= first).map(({ start }) => start),
  }),
);

/** Starts of the missing episodes that are counted on the date. */
const recentStarts = (
  { strandFacts: { episodes } }: ChildCase,
  date: LondonDate,
  days: number,
  workings: Workings,
): Piece<Pick<MissingRow, 'recentStarts'>> => {
  const countedFrom = startOfLondonDay(firstCountedDate(date, days));
  return startsFrom(workings, episodes, episodes.find(({ start }) => start >= countedFrom)?.start);
};

const missingRows = (
  childCase: ChildCase,
  away: readonly CaseEpisode[],
  { now, date, workings }: CaseMoment,
  settings: ViewSettings,
): MadeRow<MissingRow>[] => {
  const header = ownedHeaderOf(childCase, date, workings);
  const starts = recentStarts(childCase, date, settings.episodeDays, workings);
  const { overall } = ragStoryOf(childCase, workings).stateAt(now);
  return eachAbsence(workings, away, undefined).map((absence) =>
    joined(absence.fields.episodeId, header, absence, starts, overall),
  );
};

/** Who is missing? One row for each absence that is or may still be open. Key: the episode id. */
export const missingNow = (settings: ViewSettings): CaseView<MissingRow> => ({
  table: MISSING_NOW,
  of: new Set([...OF_THE_HEADER, 'match', 'report', 'return', 'assessment', 'review']),
  rows: (assembled, moment) => {
    const childCase = assembled.case;
    if (!childCase || childCase.death) return [];
    const away = childCase.episodes.filter((episode) => mayBeAway(episode, moment.now));
    return away.length === 0 ? [] : missingRows(childCase, away, moment, settings);
  },
});

/** An absence as it stands at a moment. */
export interface PresentedMissingRow extends PresentedHeader {
  readonly episodeId: string;
  readonly missing: boolean;
  readonly since: Instant;
  /** Elapsed hours since the child was last seen. */
  readonly hours: number;
  /** When police were first told. */
  readonly reportedAt: Instant;
  /** The highest grade of its reports. */
  readonly riskGrade?: NonNullable<ReportDetails['riskGrade']>;
  readonly missingFromType?: string;
  readonly missingFromName?: string;
  /** When police first told us; absent = not told. */
  readonly notifiedAt?: Instant;
  /** Elapsed hours from the report until we were told; absent = not told. */
  readonly toldLateHours?: number;
  /** Told on the London date of the report; absent while it is that date and we were not told. */
  readonly toldSameDay?: boolean;
  readonly reportRefs: readonly string[];
  readonly episodes90: number;
  /** Overall RAG of the child's open strands. */
  readonly overall?: OpenRag;
  readonly flags: readonly ('cse' | 'gangs' | 'trafficking')[];
  /** For a looked-after child: which briefings of senior officers have fallen due. */
  readonly briefings?: BriefingReading;
}

const GRADES = ['high', 'medium', 'low', 'none'] as const;

const flagsOf = (reports: readonly MissingReport[]): PresentedMissingRow['flags'] => [
  ...(reports.some(({ cseFlag }) => cseFlag) ? (['cse'] as const) : []),
  ...(reports.some(({ gangFlag }) => gangFlag) ? (['gangs'] as const) : []),
  ...(reports.some(({ traffickingFlag }) => traffickingFlag) ? (['trafficking'] as const) : []),
];

const present = (row: MissingRow, moment: Moment, settings: ViewSettings): PresentedMissingRow | undefined => {
  const { now, date } = moment;
  const over = (row.end !== undefined && row.end <= now) || (row.endNotRecordedAt ?? '9') <= now;
  if (row.start > now || over) return undefined;
  const header = presentHeader(row, date);
  const [reportedAt = row.start] = row.reports.map((report) => report.reportedAt).sort();
  const [notifiedAt] = row.reports.flatMap((report) => report.notifiedAt ?? []).sort();
  const notice = readNotice(reportedAt, notifiedAt, now);
  const grades = new Set(row.reports.map(({ riskGrade }) => riskGrade));
  const overall = row.overall.findLast(({ from }) => from <= now)?.rag;
  const countedFrom = firstCountedDate(date, settings.episodeDays);
  return {
    ...header,
    episodeId: row.episodeId,
    missing: row.missing,
    since: row.start,
    hours: elapsedHours(row.start, now),
    reportedAt,
    ...given({
      riskGrade: GRADES.find((grade) => grades.has(grade)),
      missingFromType: row.missingFromType,
      missingFromName: row.missingFromName,
      notifiedAt,
      toldLateHours: notice.told ? notice.lagHours : undefined,
      toldSameDay: notice.sameDay,
      overall,
    }),
    reportRefs: row.reports.map(({ reportRef }) => reportRef),
    episodes90: row.recentStarts.filter((start) => start <= now && londonDateOf(start) >= countedFrom).length,
    flags: flagsOf(row.reports),
    ...(header.statuses.includes('CLA') ? { briefings: readBriefings(row.start, now, settings.briefAfterHours) } : {}),
  };
};

const gradeRank = ({ riskGrade }: PresentedMissingRow): number =>
  riskGrade ? GRADES.indexOf(riskGrade) : GRADES.length;

/**
 * The absences that are open at a moment, missing before absent, then high risk first, then the longest first.
 */
export const presentMissingNow = (
  rows: readonly { readonly row: MissingRow }[],
  now: Instant,
  settings: ViewSettings = DEFAULT_SETTINGS,
): PresentedMissingRow[] => {
  const moment = momentOf(now);
  return rows
    .flatMap(({ row }) => present(row, moment, settings) ?? [])
    .sort(
      (a, b) =>
        Number(b.missing) - Number(a.missing) ||
        gradeRank(a) - gradeRank(b) ||
        a.since.localeCompare(b.since) ||
        a.episodeId.localeCompare(b.episodeId),
    );
};
