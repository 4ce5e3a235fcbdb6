import type { Instant, Row, RowVersion } from '@hub/kernel';
import {
  FINDINGS,
  INTERVIEWS_DUE,
  MATCH_QUEUE,
  MISSING_NOW,
  TRACKING_SHEET,
  presentInterviewsDue,
  presentMissingNow,
  presentSheet,
  type FindingRow,
  type InterviewDueRow,
  type MissingRow,
  type QueueRow,
  type SheetRow,
} from '@hub/views';
import { json, knownAt, Told, type Command, type Given } from '../command.js';
import { knownAtOf, withReader, type Asked } from '../open.js';
import { say, sayJson, table } from '../print.js';

interface List {
  readonly heads: readonly string[];
  /** The rows for programs, and the same as cells. */
  read(
    rowsOf: RowsOf,
    at: Instant,
  ): Promise<readonly { readonly row: object; readonly cells: readonly (string | number)[] }[]>;
}

type RowsOf = <R = Row>(view: string, where?: Readonly<Record<string, string>>) => Promise<readonly RowVersion<R>[]>;

const name = ({ surname, forename }: { readonly surname: string; readonly forename: string }): string =>
  `${surname}, ${forename}`;

const hours = (value: number): string => `${value.toFixed(1)} h`;

const ofFindings = (kind: FindingRow['kind']): List => ({
  heads: ['record', 'known', 'what'],
  read: async (rowsOf) => {
    const found = await rowsOf<FindingRow>(FINDINGS.table);
    return found
      .filter(({ row }) => row.kind === kind)
      .map(({ row }) => ({ row, cells: [row.key, row.knownAt, row.message] }));
  },
});

const LISTS: Readonly<Record<string, List>> = {
  'missing-now': {
    heads: ['child', 'name', 'age', 'since', 'away', 'risk', 'told late'],
    read: async (rowsOf, at) =>
      presentMissingNow(await rowsOf<MissingRow>(MISSING_NOW.table), at)
        .filter(({ missing, age }) => missing && age < 18)
        .map((row) => ({
          row,
          cells: [
            row.childId,
            name(row),
            row.age,
            row.since,
            hours(row.hours),
            row.riskGrade ?? 'not graded',
            row.toldLateHours === undefined ? 'not told' : hours(row.toldLateHours),
          ],
        })),
  },
  'interviews-due': {
    heads: ['child', 'name', 'returned', 'state', 'left of 72 h'],
    read: async (rowsOf, at) =>
      presentInterviewsDue(await rowsOf<InterviewDueRow>(INTERVIEWS_DUE.table), at).map((row) => ({
        row,
        cells: [row.childId, name(row), row.returnedAt, row.state, hours(row.hoursLeft)],
      })),
  },
  'match-queue': {
    heads: ['report', 'name', 'born', 'last seen', 'children of that name and date of birth'],
    read: async (rowsOf) => {
      const found = await rowsOf<QueueRow>(MATCH_QUEUE.table);
      return found.map(({ row }) => ({
        row,
        cells: [row.reportRef, name(row), row.dob, row.lastSeenAt, row.candidates.join(', ') || 'none'],
      }));
    },
  },
  waiting: ofFindings('waiting'),
  conflicts: ofFindings('conflict'),
  notes: ofFindings('note'),
};

const names = Object.keys(LISTS).join(', ');

const show = async (list: List, given: Given, { log, views }: Asked): Promise<number> => {
  const at = knownAtOf(given.text('known-at'));
  const position = await log.positionAt(at);
  const found = await list.read((view, where) => views.rowsAt(view, position, where ? { where } : undefined), at);
  if (given.flag('json')) {
    sayJson(found.map(({ row }) => row));
  } else {
    say(
      table(
        list.heads,
        found.map(({ cells }) => cells),
      ),
    );
    say(`\n${found.length} in all`);
  }
  return 0;
};

/** `hub worklist` */
export const worklist: Command = {
  name: 'worklist',
  takes: '<list>',
  words: [1, 1],
  help: `a list of what wants doing: ${names}`,
  options: { 'known-at': knownAt, json },
  run: (given) => {
    const list = LISTS[given.words[0] ?? ''];
    if (!list) throw new Told(`There is no list "${given.words[0]}". There are: ${names}.`, 2);
    return withReader((asked) => show(list, given, asked));
  },
};

const SHEET: List = {
  heads: ['child', 'name', 'age', 'concerns', 'overall', 'missing', 'gaps'],
  read: async (rowsOf, at) =>
    presentSheet(await rowsOf<SheetRow>(TRACKING_SHEET.table), at).map(({ line }) => ({
      row: line,
      cells: [
        line.childId,
        name(line),
        line.age,
        line.strands.map(({ strand, rag }) => `${strand} ${rag ?? 'not assessed'}`).join(', '),
        line.overall ?? 'not assessed',
        line.missing.now ? `MISSING NOW ${hours(line.missing.hours ?? 0)}` : `${line.missing.episodes90} in 90 d`,
        line.gaps.length,
      ],
    })),
};

/** `hub sheet` */
export const sheet: Command = {
  name: 'sheet',
  takes: '',
  words: [0, 0],
  help: 'the tracking sheet: children at risk',
  options: { 'known-at': knownAt, json },
  run: (given) => withReader((asked) => show(SHEET, given, asked)),
};
