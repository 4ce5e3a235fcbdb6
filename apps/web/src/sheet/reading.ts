import type { SheetFieldsFragment } from '../gql/graphql.js';

export type Row = SheetFieldsFragment;

/** The parts of a row that can be marked as changed: one for each column that shows something. */
export const cells = [
  'child',
  'age',
  'strands',
  'overall',
  'missing',
  'interview',
  'assessment',
  'plan',
  'worker',
  'panel',
  'action',
  'gaps',
] as const;
export type Cell = (typeof cells)[number];

/** What a cell says, without what merely grows with the clock: hours and days pass, that is no change. */
const says: Record<Cell, (row: Row) => unknown> = {
  child: (row) => [row.surname, row.forename, row.statuses],
  age: (row) => row.age,
  strands: (row) => row.strands.map(({ strand, rag }) => [strand, rag]),
  overall: (row) => [row.overall, row.direction],
  missing: ({ missing }) => [missing.now, missing.since, missing.episodes90, missing.toldLateHours],
  interview: ({ interview }) => interview && [interview.state, interview.returnedAt, interview.dueAt],
  assessment: ({ lastAssessment }) => lastAssessment && [lastAssessment.strand, lastAssessment.date],
  plan: ({ safetyPlan }) => safetyPlan && [safetyPlan.agreedAt, safetyPlan.reviewDue],
  worker: ({ keyWorker }) => keyWorker && [keyWorker.name, keyWorker.team],
  panel: ({ lastPanel }) => lastPanel && [lastPanel.panel, lastPanel.date, lastPanel.decision],
  action: ({ nextAction }) => nextAction && [nextAction.due, nextAction.agency, nextAction.what],
  gaps: (row) => row.gaps,
};

/** The cells that say something else than before. */
export const changedCells = (before: Row, after: Row): Cell[] =>
  cells.filter((cell) => JSON.stringify(says[cell](before)) !== JSON.stringify(says[cell](after)));

/**
 * What the reader has before them. The order is the one they asked for and stays until they ask again: a change is
 * written into its row, marked, and never moves, adds or takes away a row under the reader's hands.
 */
export interface Reading {
  /** Ids in the order shown. */
  readonly order: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
  readonly marks: ReadonlyMap<string, ReadonlySet<Cell>>;
  /** Children who belong on the sheet now and are not shown yet. */
  readonly joined: ReadonlySet<string>;
  /** Children shown who no longer belong there. */
  readonly left: ReadonlySet<string>;
  /** Ids in the order that would hold now. */
  readonly latest: readonly string[];
}

/** Takes an answer as it is: the reader asked for it. */
export const open = (rows: readonly Row[]): Reading => {
  const order = rows.map(({ id }) => id);
  return {
    order,
    latest: order,
    rows: new Map(rows.map((row) => [row.id, row])),
    marks: new Map(),
    joined: new Set(),
    left: new Set(),
  };
};

const mark = (marks: ReadonlyMap<string, ReadonlySet<Cell>>, id: string, changed: readonly Cell[]) => {
  if (changed.length === 0) return marks;
  return new Map(marks).set(id, new Set([...(marks.get(id) ?? []), ...changed]));
};

const write = (reading: Reading, row: Row): Reading => {
  const before = reading.rows.get(row.id);
  if (!before || JSON.stringify(before) === JSON.stringify(row)) return reading;
  return {
    ...reading,
    rows: new Map(reading.rows).set(row.id, row),
    marks: mark(reading.marks, row.id, changedCells(before, row)),
  };
};

/** Writes a newer answer to the same question into what the reader has before them. */
export const refresh = (reading: Reading, rows: readonly Row[]): Reading => {
  const latest = rows.map(({ id }) => id);
  const there = new Set(latest);
  const shown = new Set(reading.order);
  return {
    ...rows.reduce(write, reading),
    latest,
    joined: new Set(latest.filter((id) => !shown.has(id))),
    left: new Set(reading.order.filter((id) => !there.has(id))),
  };
};

/** Writes one changed row. A row that is null has left the sheet. One that is not shown is for the next answer to place. */
export const patch = (reading: Reading, change: { childId: string; row?: Row | null }): Reading => {
  if (!reading.rows.has(change.childId)) return reading;
  if (!change.row) return { ...reading, left: new Set([...reading.left, change.childId]) };
  return write(reading, change.row);
};

/** How many rows changed, came or went since the reader asked. */
export const changedRows = (reading: Reading): number =>
  new Set([...reading.marks.keys(), ...reading.joined, ...reading.left]).size;

/** Whether the rows would stand in another order now. */
export const wouldMove = (reading: Reading): boolean => reading.order.join('\n') !== reading.latest.join('\n');
