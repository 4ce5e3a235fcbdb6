import { foldName } from '@hub/children';
import type { PresentedSheetRow } from '@hub/views';
import type { SheetColumn, SheetFilter, SheetSort } from '../generated/graphql.js';
import type { SheetLine } from './sheet.lines.js';
import { gapOf, ragOf, strandOf } from './sheet.present.js';

const NAMES = new WeakMap<PresentedSheetRow, string>();

/** Surname and forename as they are compared; worked out once for each line. */
const nameOf = (line: PresentedSheetRow): string => {
  const known = NAMES.get(line);
  if (known !== undefined) return known;
  const name = `${foldName(line.surname)} ${foldName(line.forename)}`;
  NAMES.set(line, name);
  return name;
};

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
  return ({ line }) => {
    if (words.length > 0) {
      const searched = `${nameOf(line)} ${foldName(line.childId)}`;
      if (!words.every((word) => searched.includes(word))) return false;
    }
    const rag = ragOf(line.overall);
    const byRag = (filter.rag ?? []).length > 0 || filter.notAssessed === true;
    if (byRag && !(rag === null ? filter.notAssessed === true : (filter.rag ?? []).includes(rag))) return false;
    if (
      !includes(
        filter.strands,
        line.strands.map(({ strand }) => strandOf(strand)),
      )
    )
      return false;
    if (filter.missingNow === true && !line.missing.now) return false;
    if (filter.gapsOnly === true && line.gaps.length === 0) return false;
    if (!includes(filter.gaps, line.gaps.map(gapOf))) return false;
    if (filter.interviewOverdue === true && line.interview?.overdue !== true) return false;
    if (worker !== '' && !foldName(line.keyWorker?.name ?? '').includes(worker)) return false;
    return includes<string>(filter.statuses, line.statuses);
  };
};

const SEVERITY: Readonly<Record<string, number>> = { red: 3, amber: 2, green: 1 };

type Value = string | number | undefined;

/** What a column is sorted by; a line without it comes last, whichever way the column is sorted. */
const VALUES: Readonly<Record<SheetColumn, (line: PresentedSheetRow) => Value>> = {
  NAME: nameOf,
  AGE: ({ age }) => age,
  OVERALL: ({ overall }) => (overall === undefined ? 0 : SEVERITY[overall]),
  MISSING: ({ missing }) => (missing.now ? 1_000_000 + (missing.hours ?? 0) : missing.episodes90),
  INTERVIEW: ({ interview }) => interview?.hoursLeft,
  LAST_ASSESSMENT: ({ lastAssessment }) => lastAssessment?.date,
  SAFETY_PLAN: ({ safetyPlan }) => safetyPlan?.reviewDue ?? safetyPlan?.agreedAt,
  KEY_WORKER: ({ keyWorker }) => (keyWorker ? foldName(keyWorker.name) : undefined),
  LAST_PANEL: ({ lastPanel }) => lastPanel?.date,
  NEXT_ACTION: ({ nextAction }) => nextAction?.due,
  GAPS: ({ gaps }) => gaps.length,
};

const compare = (a: Value, b: Value, descending: boolean): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  const order = a < b ? -1 : 1;
  return descending ? -order : order;
};

type Key = readonly [value: (line: PresentedSheetRow) => Value, descending: boolean];

/** The most urgent first: missing now, then the worst RAG, then an overdue interview, then the most gaps. */
const MOST_URGENT: readonly Key[] = [
  [({ missing }) => (missing.now ? 1 : 0), true],
  [VALUES.OVERALL, true],
  [({ interview }) => (interview?.overdue ? 1 : 0), true],
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
  const keyed = lines.map((one) => ({ one, values: by.map(([value]) => value(one.line)) }));
  keyed.sort((a, b) => {
    for (const [at, [, descending]] of by.entries()) {
      const order = compare(a.values[at], b.values[at], descending);
      if (order !== 0) return order;
    }
    return a.one.line.childId < b.one.line.childId ? -1 : 1;
  });
  return keyed.map(({ one }) => one);
};
