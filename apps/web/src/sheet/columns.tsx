import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { Fragment, type ReactNode } from 'react';
import type { SheetColumn } from '../gql/graphql.js';
import { DirectionMark, Lacking, MissingNowTag, RagTag, StrandTag } from '../parts/Tags.js';
import { sayCode, sayShortGaps, sayStrand } from '../words/codes.js';
import { sayAgo, sayLeft, sayShortHours } from '../words/durations.js';
import { sayDate, saySoon } from '../words/london.js';
import type { Cell, Row } from './reading.js';

export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

/** What the sheet needs to know of a column beside its cells. */
export interface ColumnMeta {
  readonly cell: Cell;
  /** Share of the table's width, in pixels of its narrowest form. */
  readonly width: number;
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
}

const Under = ({ children, title }: { children: ReactNode; title?: string }) => (
  <span className="hub-cell__under" title={title}>
    {children}
  </span>
);

const Nothing = ({ children }: { children: string }) => <span className="hub-cell__nothing">{children}</span>;

const told = (lateHours: number | null | undefined): string => {
  if (lateHours === null || lateHours === undefined) return 'not told';
  return lateHours < 1 ? 'told at once' : `told ${sayShortHours(lateHours)} late`;
};

const missing = ({ missing }: Row) => {
  if (!missing.now) {
    return missing.episodes90 === 0 ? <Nothing>None in 90 d</Nothing> : `${missing.episodes90} in 90 d`;
  }
  return (
    <>
      <MissingNowTag>{sayShortHours(missing.hours ?? 0)}</MissingNowTag>
      <Under>
        {missing.episodes90} in 90 d, {told(missing.toldLateHours)}
      </Under>
    </>
  );
};

const interview = ({ interview }: Row) => {
  if (!interview) return <Nothing>None due</Nothing>;
  const overdue = interview.hoursLeft < 0;
  const pressing = !overdue && interview.hoursLeft <= 24;
  return (
    <>
      <span className={overdue ? 'hub-clock hub-clock--over' : pressing ? 'hub-clock hub-clock--soon' : undefined}>
        {sayLeft(interview.hoursLeft, sayShortHours)}
      </span>
      <Under title={`72 h end ${saySoon(interview.dueAt)}`}>{sayCode(interview.state)}</Under>
    </>
  );
};

const helper = createColumnHelper<typeof features, Row>();

const column = (by: SheetColumn | 'STRANDS', meta: ColumnMeta) =>
  helper.accessor((row) => row.id, {
    id: by,
    header: meta.label,
    enableSorting: by !== 'STRANDS',
    enableHiding: by !== 'NAME',
    meta,
  });

/** The columns of the sheet after the child's own, which is the row's heading. */
export const columns = helper.columns([
  column('NAME', { cell: 'child', width: 160, label: 'Child', render: () => null }),
  column('AGE', { cell: 'age', width: 38, label: 'Age', render: (row) => row.age }),
  column('STRANDS', {
    cell: 'strands',
    width: 178,
    label: 'Concerns',
    render: (row) => (
      <span className="hub-cell__tags">
        {row.strands.map(({ strand, rag, judged, reviewJudgement }) => (
          <Fragment key={strand}>
            <StrandTag strand={strand} rag={rag} />
            {judged && (
              <span className="hub-cell__under">{reviewJudgement ? <Lacking>{judged}</Lacking> : judged}</span>
            )}
          </Fragment>
        ))}
      </span>
    ),
  }),
  column('OVERALL', {
    cell: 'overall',
    width: 100,
    label: 'Overall',
    render: (row) => (
      <>
        <RagTag rag={row.overall} strong />
        <Under title={row.overallSince ? `since ${sayDate(row.overallSince)}` : ''}>
          <DirectionMark direction={row.direction} />
        </Under>
      </>
    ),
  }),
  column('MISSING', { cell: 'missing', width: 138, label: 'Missing', render: missing }),
  column('INTERVIEW', { cell: 'interview', width: 96, label: 'Interview', render: interview }),
  column('LAST_ASSESSMENT', {
    cell: 'assessment',
    width: 92,
    label: 'Assessed',
    render: ({ lastAssessment: last }) =>
      last ? (
        <>
          {sayDate(last.date)}
          <Under>{last.outOfDate ? <Lacking>Out of date</Lacking> : sayStrand(last.strand)}</Under>
        </>
      ) : (
        <Lacking>Never</Lacking>
      ),
  }),
  column('SAFETY_PLAN', {
    cell: 'plan',
    width: 96,
    label: 'Safety plan',
    render: ({ safetyPlan: plan }) =>
      plan ? (
        <>
          {sayDate(plan.agreedAt)}
          {plan.reviewOverdue && (
            <Under>
              <Lacking>Review overdue</Lacking>
            </Under>
          )}
        </>
      ) : (
        <Lacking>No plan</Lacking>
      ),
  }),
  column('KEY_WORKER', {
    cell: 'worker',
    width: 106,
    label: 'Key worker',
    render: ({ keyWorker }) =>
      keyWorker ? (
        <>
          {keyWorker.name}
          {keyWorker.team && <Under title={keyWorker.team}>{keyWorker.team}</Under>}
        </>
      ) : (
        <Lacking>Nobody</Lacking>
      ),
  }),
  column('LAST_PANEL', {
    cell: 'panel',
    width: 86,
    label: 'Last panel',
    render: ({ lastPanel: last }) =>
      last ? (
        <>
          {sayAgo(last.daysAgo)}
          <Under title={`${sayDate(last.date)}: ${sayCode(last.decision)}`}>
            {last.panel}: {sayCode(last.decision).toLowerCase()}
          </Under>
        </>
      ) : (
        <Nothing>Never</Nothing>
      ),
  }),
  column('NEXT_ACTION', {
    cell: 'action',
    width: 92,
    label: 'Next action',
    render: ({ nextAction: next }) =>
      next ? (
        <>
          <span className={next.overdue ? 'hub-clock hub-clock--over' : undefined}>{sayDate(next.due)}</span>
          <Under title={`${next.agency}: ${next.what}`}>
            {next.overdue && <Lacking>Overdue: </Lacking>}
            {next.agency}: {next.what}
          </Under>
        </>
      ) : (
        <Nothing>None</Nothing>
      ),
  }),
  column('GAPS', {
    cell: 'gaps',
    width: 104,
    label: 'Gaps',
    render: ({ gaps }) =>
      gaps.length === 0 ? (
        <Nothing>None</Nothing>
      ) : (
        <span className="hub-cell__gaps">
          <Lacking>{sayShortGaps(gaps)}</Lacking>
        </span>
      ),
  }),
]);

/** The meta of a column of the sheet. Every column has one. */
export const metaOf = (column: { columnDef: { meta?: unknown } }): ColumnMeta => column.columnDef.meta as ColumnMeta;
