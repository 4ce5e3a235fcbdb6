import { foldName } from '@hub/children';
import type { SheetColumn, SheetFilter, SheetSort } from '../generated/graphql.js';
import type { SheetLine } from './sheet.lines.js';
import { gapOf, ragOf, strandOf } from './sheet.present.js';

const includes = <Value>(wanted: readonly Value[] | null | undefined, has: readonly Value[]): boolean =>
  !wanted || wanted.length === 0 || wanted.some((one) => has.includes(one));

/** The words of a search, folded; a line must hold each of them. */
const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .map(foldName)
    .filter((word) => word !== '');

/** Whether a line passes a filter. Groups of a filter must all hold; within a group one is enough. */
export const passes = (filter: SheetFilter | null | undefined): ((line: SheetLine) => boolean) => {
  if (!filter) return () => true;
  const words = wordsOf(filter.text);
  const worker = foldName(filter.keyWorker ?? '');
  return (line) => {
    const { standing } = line;
    if (words.length > 0) {
      const searched = `${line.name} ${foldName(standing.childId)}`;
      if (!words.every((word) => searched.includes(word))) return false;
    }
    const rag = ragOf(standing.overall);
    const byRag = (filter.rag ?? []).length > 0 || filter.notAssessed === true;
    if (byRag && !(rag === null ? filter.notAssessed === true : (filter.rag ?? []).includes(rag))) return false;
    if (!includes(filter.strands, standing.strands.map(strandOf))) return false;
    if (filter.missingNow === true && !standing.missingNow) return false;
    if (filter.gapsOnly === true && standing.gaps.length === 0) return false;
    if (!includes(filter.gaps, standing.gaps.map(gapOf))) return false;
    if (filter.interviewOverdue === true && !standing.interviewOverdue) return false;
    if (worker !== '' && !foldName(standing.keyWorker ?? '').includes(worker)) return false;
    return includes<string>(filter.statuses, standing.statuses);
  };
};

const SEVERITY: Readonly<Record<string, number>> = { red: 3, amber: 2, green: 1 };

type Value = string | number | undefined;

type ValueOf = (line: SheetLine) => Value;

/** Columns sorted by how each child stands. A line without a value comes last, whichever way a column is sorted. */
const OF_STANDING = {
  NAME: ({ name }) => name,
  AGE: ({ standing }) => standing.age,
  OVERALL: ({ standing: { overall } }) => (overall === undefined ? 0 : SEVERITY[overall]),
  KEY_WORKER: ({ standing: { keyWorker } }) => (keyWorker === undefined ? undefined : foldName(keyWorker)),
  GAPS: ({ standing }) => standing.gaps.length,
} satisfies Partial<Record<SheetColumn, ValueOf>>;

/** Columns sorted by what is shown of each line. */
const OF_WHOLE: Readonly<Record<Exclude<SheetColumn, keyof typeof OF_STANDING>, ValueOf>> = {
  MISSING: ({
    shown: {
      line: { missing },
    },
  }) => (missing.now ? 1_000_000 + (missing.hours ?? 0) : missing.episodes90),
  INTERVIEW: ({ shown }) => shown.line.interview?.hoursLeft,
  LAST_ASSESSMENT: ({ shown }) => shown.line.lastAssessment?.date,
  SAFETY_PLAN: ({
    shown: {
      line: { safetyPlan },
    },
  }) => safetyPlan?.reviewDue ?? safetyPlan?.agreedAt,
  LAST_PANEL: ({ shown }) => shown.line.lastPanel?.date,
  NEXT_ACTION: ({ shown }) => shown.line.nextAction?.due,
};

const VALUES: Readonly<Record<SheetColumn, ValueOf>> = { ...OF_STANDING, ...OF_WHOLE };

/** Whether the order asks for all that is shown of every line. */
export const sortsByWhole = (sort: readonly SheetSort[] | null | undefined): boolean =>
  (sort ?? []).some(({ by }) => by in OF_WHOLE);

const compare = (a: Value, b: Value, descending: boolean): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  const order = a < b ? -1 : 1;
  return descending ? -order : order;
};

type Key = readonly [value: ValueOf, descending: boolean];

/** The most urgent first: missing now, then the worst RAG, then an overdue interview, then the most gaps. */
const MOST_URGENT: readonly Key[] = [
  [({ standing }) => (standing.missingNow ? 1 : 0), true],
  [VALUES.OVERALL, true],
  [({ standing }) => (standing.interviewOverdue ? 1 : 0), true],
  [VALUES.GAPS, true],
];

const keysOf = (sort: readonly SheetSort[] | null | undefined): readonly Key[] =>
  sort && sort.length > 0 ? sort.map(({ by, descending }) => [VALUES[by], descending === true] as const) : MOST_URGENT;

/**
 * Orders lines by several columns, or the most urgent first when none is asked for; equal ones by name and id, so that
 * the order is always the same.
 */
export const inOrder = (lines: readonly SheetLine[], sort: readonly SheetSort[] | null | undefined): SheetLine[] => {
  const by: readonly Key[] = [...keysOf(sort), [VALUES.NAME, false]];
  const keyed = lines.map((one) => ({ one, values: by.map(([value]) => value(one)) }));
  keyed.sort((a, b) => {
    for (let at = 0; at < by.length; at += 1) {
      const order = compare(a.values[at], b.values[at], by[at]?.[1] === true);
      if (order !== 0) return order;
    }
    return a.one.standing.childId < b.one.standing.childId ? -1 : 1;
  });
  return keyed.map(({ one }) => one);
};
