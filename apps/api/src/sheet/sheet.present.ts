import { hash } from 'node:crypto';
import type { Gap as ViewGap, PresentedSheetRow } from '@hub/views';
import type { PartName } from '@hub/sharing';
import { dateInWords } from '../edge/words.js';
import type { Direction, Gap, Rag, SheetRow, Strand } from '../generated/graphql.js';

/** A RAG as the schema names it; null = not assessed. */
export const ragOf = (rag: string | undefined): Rag | null => (rag === undefined ? null : (rag.toUpperCase() as Rag));

/** A strand as the schema names it. */
export const strandOf = (strand: string): Strand => strand.toUpperCase() as Strand;

/** A gap as the schema names it. */
export const gapOf = (gap: ViewGap): Gap => gap.toUpperCase() as Gap;

const DIRECTIONS: Readonly<Record<PresentedSheetRow['direction'], Direction>> = {
  up: 'UP',
  down: 'DOWN',
  same: 'SAME',
  new: 'NEW',
  no_panel: 'NEW',
};

/** A direction as the schema names it. */
export const directionOf = (direction: PresentedSheetRow['direction']): Direction => DIRECTIONS[direction];

/** The missing part of a line. */
export const missingOf = ({ now, since, hours, episodes90, toldLateHours }: PresentedSheetRow['missing']) => ({
  now,
  since: since ?? null,
  hours: hours ?? null,
  episodes90,
  toldLateHours: toldLateHours ?? null,
});

/** Hours and days pass by themselves: that is no other state of a row. */
const PASSING: ReadonlySet<string> = new Set(['hours', 'hoursLeft', 'hoursLeftFromNotice', 'daysAgo']);

/** What tells two states of a row apart: made of what the row says and nothing else, so that it tells nothing else. */
const versionOf = (row: Omit<SheetRow, 'version'>): string => {
  const said = JSON.stringify(row, (name, value: unknown) => (PASSING.has(name) ? undefined : value));
  return hash('sha256', said, 'base64url').slice(0, 16);
};

const RAG_WORDS: Readonly<Record<string, string>> = { red: 'red', amber: 'amber', green: 'green', none: 'no risk' };

/** Tool and judgement side by side: `tool red, judgement amber until 3 Oct 2016`. */
export const judgedInWords = ({
  tool,
  judgement,
  until,
  expired,
}: NonNullable<PresentedSheetRow['strands'][number]['judged']>): string => {
  const both = `tool ${RAG_WORDS[tool] ?? tool}, judgement ${RAG_WORDS[judgement] ?? judgement}`;
  if (until === undefined) return both;
  return expired ? `${both}, expired on ${dateInWords(until)}: review` : `${both} until ${dateInWords(until)}`;
};

const sheetStrand = (
  { strand, rag, judged }: PresentedSheetRow['strands'][number],
  hidden: ReadonlySet<PartName>,
): SheetRow['strands'][number] => {
  const shown = hidden.has('assessments') ? undefined : judged;
  return {
    strand: strandOf(strand),
    rag: ragOf(rag),
    judged: shown ? judgedInWords(shown) : null,
    reviewJudgement: shown?.expired ?? false,
  };
};

/** A line of the sheet as the schema gives it, without what is kept back. */
export const sheetRowOf = (line: PresentedSheetRow, hidden: ReadonlySet<PartName>, ward: string | null): SheetRow => {
  const { interview, lastAssessment, safetyPlan, keyWorker, lastPanel, nextAction } = line;
  const row = {
    id: line.childId,
    surname: line.surname,
    forename: line.forename,
    age: line.age,
    statuses: [...line.statuses],
    strands: line.strands.map((strand) => sheetStrand(strand, hidden)),
    overall: ragOf(line.overall),
    direction: directionOf(line.direction),
    overallSince: line.overallSince ?? null,
    missing: missingOf(line.missing),
    interview: interview
      ? {
          state: interview.state,
          returnedAt: interview.returnedAt,
          dueAt: interview.dueAt,
          hoursLeft: interview.hoursLeft,
          hoursLeftFromNotice: interview.hoursLeftFromNotice ?? null,
        }
      : null,
    lastAssessment: lastAssessment
      ? {
          strand: strandOf(lastAssessment.strand),
          date: lastAssessment.date,
          outOfDate: lastAssessment.outOfDate,
        }
      : null,
    safetyPlan: safetyPlan
      ? {
          agreedAt: safetyPlan.agreedAt,
          reviewDue: safetyPlan.reviewDue ?? null,
          reviewOverdue: safetyPlan.reviewOverdue,
        }
      : null,
    ward,
    keyWorker: keyWorker ? { name: keyWorker.name, team: keyWorker.team ?? null } : null,
    lastPanel: lastPanel ?? null,
    nextAction: nextAction
      ? { due: nextAction.due, agency: nextAction.agency, what: nextAction.what, overdue: nextAction.overdue }
      : null,
    gaps: line.gaps.map(gapOf),
  };
  return { ...row, version: versionOf(row) };
};
