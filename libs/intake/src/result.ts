import type { FeedCount } from '@hub/deliveries';
import type { UnknownCode } from './counts.js';
import type { RefusedFile } from './delivery.js';
import type { Differences } from './differences.js';
import type { Settled } from './ports.js';
import type { FeedRejects } from './rejects.js';

/** What became of a delivery. */
export interface IntakeResult extends Settled {
  /** `refused`: nothing of it was taken. `stopped`: what was taken stays, and the same delivery continues. */
  readonly outcome: 'taken' | 'refused' | 'stopped';
  /** Why it was refused or stopped, and what to do. */
  readonly reason?: string;
  /** Empty when the folder could not be read as a delivery. */
  readonly deliveryId: string;
  /** How often this delivery was taken, this time included; 0 when refused. */
  readonly run: number;
  readonly dryRun: boolean;
  readonly historical: boolean;
  /** This continued a run that had been cut off. */
  readonly resumed: boolean;
  readonly feeds: readonly FeedCount[];
  readonly files: readonly string[];
  /** Files that were not taken, each with its reason. */
  readonly refusedFiles: readonly RefusedFile[];
  /** Files that are no CSV and were not read. */
  readonly otherFiles: readonly string[];
  /** Times of the rows taken or unchanged that were assumed as the delivery declares. */
  readonly assumedTimes: number;
  readonly unknownCodes: readonly UnknownCode[];
  readonly rejects: readonly FeedRejects[];
  /** Only of a dry run. */
  readonly differences?: Differences;
}

const number = (value: number): string => value.toLocaleString('en-GB');

const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

const LABELS = ['read', 'new', 'corrected', 'unchanged', 'rejected'] as const;

const table = (feeds: readonly FeedCount[]): string[] => {
  const rows = feeds.map((feed) => [feed.feed, ...LABELS.map((label) => number(feed[label]))]);
  const all = [['feed', ...LABELS], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => (row[at] as string).length))) ?? [];
  return all.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number)))
      .join('  '),
  );
};

const SHOWN_REJECTS = 5;
const SHOWN_DIFFERENCES = 20;

const rejectLines = ({ feed, rows, first, path }: FeedRejects, dryRun: boolean): string[] => {
  const lead = dryRun
    ? `${count(rows, 'row', 'rows')} would not be taken.`
    : `${count(rows, 'row was', 'rows were')} not taken.`;
  const severalFiles = new Set(first.map(({ file }) => file)).size > 1;
  return [
    '',
    `${feed}: ${lead}`,
    ...first
      .slice(0, SHOWN_REJECTS)
      .map(({ file, line, reason }) => `  Line ${line}${severalFiles ? ` of ${file}` : ''}: ${reason}`),
    ...(rows > SHOWN_REJECTS ? [`  and ${number(rows - SHOWN_REJECTS)} more.`] : []),
    ...(path === undefined ? [] : [`  All of them, with the rows as they came: ${path}`]),
  ];
};

const headline = (result: IntakeResult): string => {
  if (result.outcome === 'refused') return `This delivery was not taken in. ${result.reason ?? ''}`;
  if (result.outcome === 'stopped') return `The intake of this delivery was stopped. ${result.reason ?? ''}`;
  if (result.dryRun) return 'This is what would happen. Nothing was written.';
  if (result.resumed) return 'The intake that had been cut off was continued and is complete.';
  return 'The delivery was taken in.';
};

const waitingLines = ({ waiting, matchQueue, conflicts, assumedTimes, unknownCodes }: IntakeResult): string[] => {
  const lines: string[] = [];
  if (waiting > 0) lines.push(`${count(waiting, 'row waits', 'rows wait')} for a record that has not come yet.`);
  if (matchQueue > 0) {
    lines.push(
      `${count(matchQueue, 'report is', 'reports are')} in the match queue: a person decides which child it is.`,
    );
  }
  if (conflicts > 0) {
    lines.push(
      `${count(conflicts, 'record contradicts', 'records contradict')} another and ${conflicts === 1 ? 'is' : 'are'} counted nowhere until a person decides.`,
    );
  }
  if (assumedTimes > 0) {
    lines.push(
      `${count(assumedTimes, 'time exists', 'times exist')} twice on the clock and ${assumedTimes === 1 ? 'was' : 'were'} read as the delivery declares.`,
    );
  }
  for (const { feed, column, code, rows } of unknownCodes.slice(0, SHOWN_DIFFERENCES)) {
    lines.push(
      `${feed}: the code ${code} in ${column} is not known (${count(rows, 'row', 'rows')}). It was taken as it is.`,
    );
  }
  return lines;
};

const differenceLines = ({ differences }: IntakeResult): string[] => {
  if (!differences || differences.total === 0) return [];
  const shown = differences.first.slice(0, SHOWN_DIFFERENCES);
  return [
    '',
    `${count(differences.total, 'record', 'records')} would be corrected:`,
    ...shown.flatMap(({ feed, key, changes }) => [
      `  ${feed} ${key.join(', ')}`,
      ...changes.map(({ column, before, after }) => `    ${column}: ${before || '(empty)'} -> ${after || '(empty)'}`),
    ]),
    ...(differences.total > shown.length ? [`  and ${number(differences.total - shown.length)} more.`] : []),
  ];
};

/** Whether every file that was sent was taken, whatever became of single rows: then the exit status is 0. */
export const isComplete = (result: IntakeResult): boolean =>
  result.outcome === 'taken' && result.refusedFiles.length === 0;

/** The result in plain words, for a terminal. */
export const formatResult = (result: IntakeResult): string =>
  [
    headline(result),
    ...(result.feeds.length > 0 ? ['', ...table(result.feeds)] : []),
    ...result.rejects.flatMap((rejects) => rejectLines(rejects, result.dryRun)),
    ...(result.refusedFiles.length > 0
      ? [
          '',
          `${count(result.refusedFiles.length, 'file was', 'files were')} refused:`,
          ...result.refusedFiles.map(({ name, reason }) => `  ${name}: ${reason}`),
        ]
      : []),
    ...(result.otherFiles.length > 0 ? ['', `Not CSV, so not read: ${result.otherFiles.join(', ')}`] : []),
    ...differenceLines(result),
    ...(waitingLines(result).length > 0 ? ['', ...waitingLines(result)] : []),
    '',
  ].join('\n');
