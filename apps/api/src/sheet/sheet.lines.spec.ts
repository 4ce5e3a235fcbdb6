import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RowVersion } from '@hub/kernel';
import { presentSheet, TRACKING_SHEET, type SheetRow } from '@hub/views';
import { Fixture, HISTORY } from '../../test/fixture.js';
import { linesAt } from './sheet.lines.js';

const CHILDREN = Array.from({ length: 9 }, (_, n) => `C${n + 1}`);
const PAST = '2016-10-03';
const COLUMNS = [
  ...['NAME', 'AGE', 'OVERALL', 'MISSING', 'INTERVIEW', 'LAST_ASSESSMENT'],
  ...['SAFETY_PLAN', 'KEY_WORKER', 'LAST_PANEL', 'NEXT_ACTION', 'GAPS'],
];

/** Children beside those of the small history, each at risk in a way of its own. */
const FEEDS = {
  ...HISTORY,
  children: [
    ...(HISTORY['children'] ?? []),
    ...CHILDREN.map(
      (id, n) =>
        `${id},Sample${(n * 5) % 7},Pat,20${String(n + 1).padStart(2, '0')}-0${n + 1}-11,1,E09000006,2016-09-01T10:0${n}Z`,
    ),
  ],
  risk_assessments: [
    ...(HISTORY['risk_assessments'] ?? []),
    ...CHILDREN.map((id, n) => {
      const day = `2016-09-1${n}`;
      return `RB${id},${id},${n % 2 ? 'cse' : 'gangs'},SERAF,${day}T10:00,9,${n % 3 ? 'amber' : 'red'},CSC,${n % 2 ? 'Y' : 'N'},${day}T12:00Z`;
    }),
  ],
  keyworkers: [
    ...(HISTORY['keyworkers'] ?? []),
    ...CHILDREN.slice(0, 4).map((id, n) => `${id},W. Placeholder${n % 2},,2016-01-0${n + 1},,2016-09-01T11:0${n}Z`),
  ],
};

const NODE =
  'id surname forename age statuses strands { strand rag judged reviewJudgement } overall direction overallSince missing { now since hours episodes90 toldLateHours } interview { state returnedAt dueAt hoursLeft hoursLeftFromNotice } lastAssessment { strand date outOfDate } safetyPlan { agreedAt reviewDue reviewOverdue } ward keyWorker { name team } lastPanel { panel date daysAgo decision } nextAction { due agency what overdue } gaps version';

interface Page {
  readonly total: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

/** The same rows, which say how often they were read. */
const counted = (rows: readonly RowVersion<SheetRow>[]) => {
  const read = { times: 0 };
  const told = rows.map(({ key, knownFrom, row }) => ({
    key,
    knownFrom,
    get row() {
      read.times += 1;
      return row;
    },
  }));
  return { read, told };
};

describe('lines of the sheet that are worked out when they are shown', () => {
  let fixture: Fixture;
  let ask: (args: string) => Promise<Page>;
  let rows: readonly RowVersion<SheetRow>[];
  const at = '2016-10-03T23:00:00.000Z';
  const past = { at, position: 0, isNow: false };

  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS });
    ask = async (args) => {
      const query = `{ sheet(${args}) { total edges { cursor node { ${NODE} } } pageInfo { endCursor } } }`;
      return (await fixture.ask<{ sheet: Page }>('morgan-sample', query)).data.sheet;
    };
    const { hub } = fixture;
    rows = await hub.views.rowsAt<SheetRow>(TRACKING_SHEET.table, await hub.log.positionAt(at));
  });
  afterAll(() => fixture.close());

  it('are those of the whole sheet, whichever are shown and in whatever order', () => {
    const whole = presentSheet(rows, at).map(({ line }) => line);
    expect(whole.length).toBeGreaterThan(CHILDREN.length);
    const late = linesAt([...rows], past);
    expect([...late].reverse().map(({ shown }) => shown.line)).toEqual([...whole].reverse());
    expect(linesAt([...rows], past, true).map(({ shown }) => shown.line)).toEqual(whole);
  });

  it.each(['', `, knownAt: "${PAST}"`])('make pages that are the whole sheet cut into parts%s', async (known) => {
    for (const column of COLUMNS) {
      for (const descending of [false, true]) {
        const order = `sort: [{ by: ${column}, descending: ${descending} }]${known}`;
        const whole = await ask(`first: 5000, ${order}`);
        expect(whole.total).toBeGreaterThan(CHILDREN.length);
        const parts: Page['edges'][number][] = [];
        for (let after = ''; parts.length < whole.total;) {
          const page = await ask(`first: 4, ${after}${order}`);
          parts.push(...page.edges);
          after = `after: "${page.pageInfo.endCursor}", `;
        }
        expect(parts).toEqual(whole.edges);
      }
    }
  });

  it('read each row of a past day once, and once more those that are shown', () => {
    const { read, told } = counted(rows);
    const lines = linesAt(told, past);
    expect(read.times).toBe(rows.length);
    for (const line of lines.slice(0, 3)) expect([line.shown, line.shown]).toHaveLength(2);
    expect(read.times).toBe(rows.length + 3);
    expect(linesAt(told, past)).toBe(lines);
  });

  it('read no row twice when an order asks for all of every line', () => {
    const { read, told } = counted(rows);
    for (const { shown } of linesAt(told, past, true)) expect(shown.line.childId).toBeDefined();
    expect(read.times).toBe(rows.length);
  });
});
