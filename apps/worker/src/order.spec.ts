import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOW } from '@hub/kernel';
import { writeBorough } from '@hub/seeds';
import { temporaryFolder } from '@hub/testing';
import {
  CHILDREN,
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
import type { Hub } from './hub.js';
import { openHub } from './hub/open-hub.js';
import { readSettings } from './settings.js';

const END = '2016-11-21';
const AT = '2016-11-21T00:00:00.000Z';
const PERIODS = ['2016-17Q1', '2016-17Q2', '2016-17Q3', '2015-16', '2015-11-21..2016-11-21'];
const BY = { person: 'spec', agency: 'spec', role: 'OPERATOR' };

type Lines = Readonly<Record<string, readonly string[]>>;

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The rows of each feed of a delivery, the header first. The borough has no line break within a cell. */
const read = (delivery: string): Lines =>
  Object.fromEntries(
    readdirSync(delivery)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(join(delivery, name), 'utf8').trimEnd().split('\r\n')]),
  );

const write = (name: string, lines: Lines, declaration: string): string => {
  const target = join(folder.path, name);
  mkdirSync(target);
  writeFileSync(join(target, 'delivery.json'), declaration);
  for (const [file, rows] of Object.entries(lines)) writeFileSync(join(target, file), `${rows.join('\r\n')}\r\n`);
  return target;
};

const mapRows = (lines: Lines, change: (rows: readonly string[]) => readonly string[]): Lines =>
  Object.fromEntries(Object.entries(lines).map(([file, [head = '', ...rows]]) => [file, [head, ...change(rows)]]));

const knownAt = (row: string): string => row.slice(row.lastIndexOf(',') + 1);

/** A fixed shuffle: every 7th row first, then the rest from the back. */
const shuffled = (rows: readonly string[]): string[] => [
  ...rows.filter((_row, at) => at % 7 === 3),
  ...rows.filter((_row, at) => at % 7 !== 3).reverse(),
];

const take = async (hub: Hub, delivery: string): Promise<string> => {
  const { result } = await hub.takeIn({ delivery, by: BY, historical: true });
  const { outcome, reason } = await result;
  return reason ?? outcome;
};

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** Everything people look at, and every figure. Nothing in it says in which order the records came. */
const seen = async (hub: Hub) => {
  await hub.processesCaughtUp();
  await hub.viewsCaughtUp();
  const { views } = hub;
  const position = hub.viewsPosition();
  const figures = [];
  for (const period of PERIODS) figures.push(await hub.figures.figures({ period, knownAt: AT, position }));
  const rows = async <Row>(table: string): Promise<readonly { readonly row: Row }[]> => views.rowsAt<Row>(table, NOW);
  const findings = await rows<FindingRow>(FINDINGS.table);
  const queue = await rows<QueueRow>(MATCH_QUEUE.table);
  return {
    figures,
    sheet: sorted(presentSheet(await rows<SheetRow>(TRACKING_SHEET.table), AT).map(({ line }) => line)),
    missing: presentMissingNow(await rows<MissingRow>(MISSING_NOW.table), AT),
    due: presentInterviewsDue(await rows<InterviewDueRow>(INTERVIEWS_DUE.table), AT),
    children: sorted((await rows(CHILDREN.table)).map(({ row }) => row)),
    findings: sorted(findings.map(({ row: { kind, code, key, message } }) => ({ kind, code, key, message }))),
    queue: sorted(queue.map(({ row: { correlationId: _run, ...row } }) => row)),
    troubles: [...hub.troubles(), ...(await hub.parked())],
  };
};

const hubs: Hub[] = [];
afterAll(() => Promise.all(hubs.map((hub) => hub.close())));

const open = async (name: string): Promise<Hub> => {
  const hub = await openHub({
    settings: readSettings({ HUB_DATA: join(folder.path, `data ${name}`) }, '/'),
    now: () => AT,
  });
  hubs.push(hub);
  return hub;
};

describe('a history', () => {
  let lines: Lines;
  let declaration: string;
  let inOrder: Awaited<ReturnType<typeof seen>>;
  let hub: Hub;
  const original = join(folder.path, 'original');

  beforeAll(async () => {
    await writeBorough(original, { seed: 5, end: END, children: 120 });
    lines = read(original);
    declaration = readFileSync(join(original, 'delivery.json'), 'utf8');
    hub = await open('in order');
    expect(await take(hub, original)).toBe('taken');
    inOrder = await seen(hub);
  });

  it('has something of everything to compare', () => {
    expect(inOrder.troubles).toEqual([]);
    for (const list of [inOrder.sheet, inOrder.missing, inOrder.due, inOrder.findings, inOrder.queue]) {
      expect(list.length).toBeGreaterThan(0);
    }
  });

  it('comes to the same with its rows shuffled', async () => {
    const other = await open('shuffled');
    expect(await take(other, write('shuffled', mapRows(lines, shuffled), declaration))).toBe('taken');
    expect(await seen(other)).toEqual(inOrder);
  });

  it('comes to the same in two loads one after the other, with processes running in between', async () => {
    const other = await open('split');
    const middle = '2016-01-01T00:00:00Z';
    const early = mapRows(lines, (rows) => rows.filter((row) => knownAt(row) < middle));
    const late = mapRows(lines, (rows) => rows.filter((row) => knownAt(row) >= middle));
    expect(await take(other, write('early', early, declaration))).toBe('taken');
    await other.processesCaughtUp();
    expect(await take(other, write('late', late, declaration))).toBe('taken');
    expect(await seen(other)).toEqual(inOrder);
  });

  it('taken in twice changes nothing', async () => {
    const { position } = await hub.log.head();
    expect(await take(hub, original)).toBe('taken');
    expect((await hub.log.head()).position).toBe(position);
    expect(await seen(hub)).toEqual(inOrder);
  });

  it('comes to the same when every view is built anew', async () => {
    await hub.rebuild();
    expect(await seen(hub)).toEqual(inOrder);
  });
});
