import { TRACKING_SHEET, type SheetRow as ViewRow } from '@hub/views';
import { londonDateOf, type RowVersion } from '@hub/kernel';
import type { QuerySheetArgs, QuerySheetExportArgs, SheetConnection, SheetSummary } from '../generated/graphql.js';
import { asFound, read } from '../edge/reads.js';
import { storedRowsFor } from '../edge/live-rows.js';
import { scopeInWords } from '../edge/scope.words.js';
import { linesAt, type SheetLine } from './sheet.lines.js';
import { inOrder, passes, sortsByWhole } from './sheet.order.js';
import { sheetRowOf } from './sheet.present.js';
import { wardsOn } from './wards.js';

/** The most lines of one page. */
const MOST = 5_000;

const summaryOf = (lines: readonly SheetLine[]): SheetSummary => {
  const summary = {
    children: lines.length,
    red: 0,
    amber: 0,
    green: 0,
    notAssessed: 0,
    missingNow: 0,
    withGaps: 0,
    interviewsOverdue: 0,
  };
  for (const { standing } of lines) {
    summary[standing.overall ?? 'notAssessed'] += 1;
    if (standing.missingNow) summary.missingNow += 1;
    if (standing.gaps.length > 0) summary.withGaps += 1;
    if (standing.interviewOverdue) summary.interviewsOverdue += 1;
  }
  return summary;
};

const cursorOf = (index: number, childId: string): string => Buffer.from(`${index} ${childId}`).toString('base64url');

/** Where a page starts: after the child of the cursor, or at its old place when that child is no longer there. */
const startOf = (after: string | null | undefined, lines: readonly SheetLine[]): number => {
  if (!after) return 0;
  const [index = '', childId] = Buffer.from(after, 'base64url').toString().split(' ');
  const at = lines.findIndex(({ standing }) => standing.childId === childId);
  return at === -1 ? Math.max(0, Number(index) || 0) : at + 1;
};

/** The tracking sheet. */
export const sheet = read({
  subject: 'sheet',
  purpose: 'safeguarding',
  find: (_args: Partial<QuerySheetArgs>, { hub, moment }) => storedRowsFor<ViewRow>(hub, TRACKING_SHEET.table, moment),
  hydrate: asFound<readonly RowVersion<ViewRow>[]>,
  rules: (rows, { sight }) => sight.keepByKey(rows),
  present: (rows, args, { hub, user, moment, sight }): SheetConnection => {
    const lines = linesAt(rows, moment, sortsByWhole(args.sort));
    const kept = inOrder(lines.filter(passes(args.filter)), args.sort);
    const start = startOf(args.after, kept);
    const first = Math.min(Math.max(1, args.first ?? 200), MOST);
    const page = kept.slice(start, start + first);
    const wardOf = wardsOn(hub, londonDateOf(moment.at));
    const edges = page.map(({ shown: { line, home } }, at) => ({
      cursor: cursorOf(start + at, line.childId),
      node: sheetRowOf(line, sight.hiddenParts, wardOf(home)),
    }));
    return {
      edges,
      pageInfo: { hasNextPage: start + page.length < kept.length, endCursor: edges.at(-1)?.cursor ?? null },
      total: kept.length,
      summary: summaryOf(lines),
      scope: scopeInWords(hub.settings.roles[user.role].scope),
      at: moment.at,
    };
  },
  names: ({ edges }) => edges.map(({ node }) => node.id),
  searches: ({ filter }) => filter?.text,
});

/** The sheet to be taken away: the rows that the filter leaves, under the rules of the sheet itself. */
export const sheetExport = read({
  ...sheet,
  takesOut: true,
  present: (rows, args: Partial<QuerySheetExportArgs>, context) =>
    sheet.present(rows, { ...args, first: args.first ?? MOST }, context),
});
