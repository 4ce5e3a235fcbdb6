import { londonWallTimeOf } from '@hub/kernel';
import type { Subject } from '@hub/sharing';
import {
  FINDINGS,
  INTERVIEWS_DUE,
  MATCH_QUEUE,
  MISSING_NOW,
  presentInterviewsDue,
  presentMissingNow,
  presentSheet,
  TRACKING_SHEET,
  type FindingRow,
  type InterviewDueRow,
  type MissingRow,
  type QueueRow,
  type SheetRow,
} from '@hub/views';
import { say, sayJson, UserError, type Command } from '../command.js';
import { withReading, type Reading } from '../opening.js';
import { tableOf } from '../table.js';
import { JSON_OPTION, KNOWN_AT } from './known-at.js';

const hours = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(1)} h`);

const moment = (instant: string | undefined): string =>
  instant === undefined ? '' : londonWallTimeOf(instant).replace('T', ' ');

/** Rows of a table as known at the moment of a reading. */
const rowsOf = <R>({ hub, position }: Reading, table: string) => hub.views.rowsAt<R>(table, position);

export const sheet: Command = {
  name: 'sheet',
  usage: '',
  summary: 'the tracking sheet: every child of ours at risk',
  help: 'It names children, so it is written into the read audit.',
  options: { ...KNOWN_AT, ...JSON_OPTION },
  takes: [0, 0],
  run: (given, io) =>
    withReading(io, given.text('known-at'), async (reading) => {
      const rows = await rowsOf<SheetRow>(reading, TRACKING_SHEET.table);
      const lines = presentSheet(rows, reading.knownAt).map(({ line }) => line);
      await reading.named(
        'sheet',
        'sheet',
        lines.map(({ childId }) => childId),
      );
      if (given.has('json')) {
        sayJson(io.out, { knownAt: reading.knownAt, position: reading.position, children: lines });
        return 0;
      }
      say(io.out, `${lines.length} children at risk at ${moment(reading.knownAt)}\n`);
      say(
        io.out,
        tableOf([
          ['id', 'child', 'age', 'overall', 'strands', 'missing', 'interview', 'key worker', 'last panel', 'gaps'],
          ...lines.map((line) => [
            line.childId,
            `${line.surname}, ${line.forename}`,
            String(line.age),
            line.overall ?? 'not assessed',
            line.strands.map(({ strand, rag }) => `${strand} ${rag ?? '-'}`).join(', '),
            line.missing.now ? 'MISSING NOW' : `${line.missing.episodes90} in 90 d`,
            line.interview ? `${line.interview.state} ${hours(line.interview.hoursLeft)}` : '',
            line.keyWorker?.name ?? '',
            line.lastPanel ? `${line.lastPanel.panel} ${line.lastPanel.date}` : '',
            line.gaps.join(', '),
          ]),
        ]),
      );
      return 0;
    }),
};

interface List {
  readonly subject: Subject;
  read(reading: Reading): Promise<readonly object[]>;
  childIds(rows: readonly never[]): readonly string[];
  readonly head: readonly string[];
  cells(row: never): readonly string[];
}

const list = <Row extends object>(definition: {
  readonly subject: Subject;
  read(reading: Reading): Promise<readonly Row[]>;
  childIds(rows: readonly Row[]): readonly string[];
  readonly head: readonly string[];
  cells(row: Row): readonly string[];
}): List => definition as unknown as List;

const findingsOf = (kind: FindingRow['kind']): List =>
  list<FindingRow>({
    subject: 'findings',
    read: async (reading) =>
      (await rowsOf<FindingRow>(reading, FINDINGS.table))
        .map(({ row }) => row)
        .filter((row) => row.kind === kind)
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    childIds: (rows) => rows.flatMap(({ owner }) => (owner.startsWith('c:') ? owner.slice(2) : [])),
    head: ['record', 'what'],
    cells: ({ key, message }) => [key, message],
  });

const LISTS: Readonly<Record<string, List>> = {
  'missing-now': list({
    subject: 'missing-now',
    read: async (reading) =>
      presentMissingNow(await rowsOf<MissingRow>(reading, MISSING_NOW.table), reading.knownAt).filter(
        ({ missing, age }) => missing && age < 18,
      ),
    childIds: (rows) => rows.map(({ childId }) => childId),
    head: ['id', 'child', 'age', 'since', 'hours', 'risk', 'told late'],
    cells: (row) => [
      row.childId,
      `${row.surname}, ${row.forename}`,
      String(row.age),
      moment(row.since),
      hours(row.hours),
      row.riskGrade ?? '',
      row.toldLateHours === undefined ? 'not told' : hours(row.toldLateHours),
    ],
  }),
  'interviews-due': list({
    subject: 'interviews-due',
    read: async (reading) =>
      presentInterviewsDue(await rowsOf<InterviewDueRow>(reading, INTERVIEWS_DUE.table), reading.knownAt),
    childIds: (rows) => rows.map(({ childId }) => childId),
    head: ['id', 'child', 'returned', 'state', 'left of 72 h', 'left from notice'],
    cells: (row) => [
      row.childId,
      `${row.surname}, ${row.forename}`,
      moment(row.returnedAt),
      row.state,
      hours(row.hoursLeft),
      hours(row.hoursLeftFromNotice),
    ],
  }),
  'match-queue': list({
    subject: 'matches',
    read: async (reading) =>
      (await rowsOf<QueueRow>(reading, MATCH_QUEUE.table))
        .map(({ row }) => row)
        .sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt) || (a.reportRef < b.reportRef ? -1 : 1)),
    childIds: (rows) => rows.flatMap(({ candidates }) => candidates),
    head: ['report', 'name', 'born', 'last seen', 'may be'],
    cells: (row) => [
      row.reportRef,
      `${row.surname}, ${row.forename}`,
      row.dob,
      moment(row.lastSeenAt),
      row.candidates.join(', ') || 'nobody on record',
    ],
  }),
  waiting: findingsOf('waiting'),
  conflicts: findingsOf('conflict'),
  notes: findingsOf('note'),
};

export const worklist: Command = {
  name: 'worklist',
  usage: Object.keys(LISTS).join('|'),
  summary: 'one of the lists to work through',
  help: 'They name children, so they are written into the read audit.',
  options: { ...KNOWN_AT, ...JSON_OPTION },
  takes: [1, 1],
  run: (given, io) => {
    const [name = ''] = given.arguments;
    const found = LISTS[name];
    if (!found) throw new UserError(`There is no list ${name}. There are: ${Object.keys(LISTS).join(', ')}.`);
    return withReading(io, given.text('known-at'), async (reading) => {
      const rows = await found.read(reading);
      await reading.named(`worklist ${name}`, found.subject, found.childIds(rows as never[]));
      if (given.has('json')) sayJson(io.out, rows);
      else if (rows.length === 0) say(io.out, 'Nothing is on this list.');
      else say(io.out, tableOf([found.head, ...rows.map((row) => found.cells(row as never))]));
      return 0;
    });
  },
};
