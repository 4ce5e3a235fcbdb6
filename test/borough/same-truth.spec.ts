import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addHours, NOW, type Instant } from '@hub/kernel';
import { toJson } from '@hub/metrics';
import { writeBorough } from '@hub/seeds';
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
import { openHub, readSettings, type Hub } from '@hub/worker';
import { POSTGRES } from '../../libs/platform/view-store/test/engines.js';
import { declareAs, lastVersions, writeDelivery, writeParts } from './deliveries.js';

const END = '2026-10-01';
const PERIODS = ['2026-27Q2', '2026-27Q1', '2025-26'];
const BY = { person: 'test', agency: 'CSC', role: 'TEST' };

const folder = mkdtempSync(join(tmpdir(), 'hub-truth-'));
const at = (...parts: readonly string[]): string => join(folder, ...parts);

const open = (name: string, environment: Record<string, string> = {}): Promise<Hub> =>
  openHub({ settings: readSettings({ HUB_DATA: at(name), ...environment }, folder) });

const take = async (hub: Hub, ...deliveries: readonly string[]): Promise<void> => {
  for (const delivery of deliveries) {
    const { result } = await hub.takeIn({ delivery, by: BY });
    expect(await result).toMatchObject({ outcome: 'taken', refusedFiles: [] });
  }
};

/** Everything that people can look at: the figures, the sheet, the worklists; nothing of when or how it came. */
const truthOf = async (hub: Hub, at: Instant) => {
  await hub.viewsCaughtUp();
  const { position } = await hub.log.head();
  const figures = await Promise.all(
    PERIODS.map(async (period) =>
      toJson(await hub.figures.figures({ period, knownAt: '2099-01-01T00:00:00.000Z', position })),
    ),
  );
  const rows = <R>(table: string) => hub.views.rowsAt<R>(table, NOW);
  const [sheet, missing, interviews, queue, findings] = await Promise.all([
    rows<SheetRow>(TRACKING_SHEET.table),
    rows<MissingRow>(MISSING_NOW.table),
    rows<InterviewDueRow>(INTERVIEWS_DUE.table),
    rows<QueueRow>(MATCH_QUEUE.table),
    rows<FindingRow>(FINDINGS.table),
  ]);
  return {
    figures,
    sheet: presentSheet(sheet, at).map(({ line }) => line),
    missing: presentMissingNow(missing, at),
    interviews: presentInterviewsDue(interviews, at),
    queue: queue.map(({ row }) => [row.reportRef, row.candidates]).sort(),
    findings: findings.map(({ row }) => `${row.kind} ${row.code} ${row.key} ${row.message}`).sort(),
  };
};

/** The moment for which all hubs are shown: later than anything any of them records. */
let shownAt: Instant | undefined;

const truthAfter = async (name: string, work: (hub: Hub) => Promise<void>, environment?: Record<string, string>) => {
  const hub = await open(name, environment);
  try {
    await work(hub);
    shownAt ??= addHours(hub.now(), 24);
    return await truthOf(hub, shownAt);
  } finally {
    await hub.close();
  }
};

describe('the same records give the same sheet, worklists and figures', () => {
  let expected: Awaited<ReturnType<typeof truthOf>>;

  beforeAll(async () => {
    await writeBorough(at('borough'), { seed: 11, end: END, children: 250 });
    const files = lastVersions(at('borough'));
    writeDelivery(at('in-order'), files);
    writeDelivery(at('shuffled'), files, 3);
    declareAs(at('borough'), at('in-order'), at('shuffled'), ...writeParts(at('days'), files, 3));
    expected = await truthAfter('hub-in-order', (hub) => take(hub, at('in-order')));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('there is something to compare', () => {
    expect(expected.queue.length).toBeGreaterThan(0);
    expect(expected.findings.some((finding) => finding.startsWith('conflict'))).toBe(true);
    expect(expected.figures[2]?.['8e']?.denominator).toBeGreaterThan(20);
  });

  it('when the rows of every feed come in another order', async () => {
    expect(await truthAfter('hub-shuffled', (hub) => take(hub, at('shuffled')))).toEqual(expected);
  });

  it('when they come in three deliveries, in any order of feeds', async () => {
    const days = [0, 1, 2].map((part) => at('days', `part-${part}`));
    expect(await truthAfter('hub-days', (hub) => take(hub, ...days))).toEqual(expected);
  });

  it('when PostgreSQL keeps the views, in three deliveries and made again from the log', async () => {
    const { environment, remove } = await POSTGRES.newPlace();
    const days = [2, 0, 1].map((part) => at('days', `part-${part}`));
    expect(await truthAfter('hub-postgres', (hub) => take(hub, ...days), environment)).toEqual(expected);
    expect(await truthAfter('hub-postgres', (hub) => hub.rebuild(), environment)).toEqual(expected);
    expect(existsSync(at('hub-postgres', 'views.sqlite'))).toBe(false);
    await remove();
  });

  it('when the delivery comes twice, and when the views are made again from the log', async () => {
    const truth = await truthAfter('hub-in-order', async (hub) => {
      const before = await hub.log.head();
      const { result } = await hub.takeIn({ delivery: at('in-order'), by: BY });
      const counts = (await result).feeds;
      expect(counts.every((feed) => feed.unchanged === feed.read && feed.new + feed.corrected === 0)).toBe(true);
      expect((await hub.log.head()).position).toBeLessThan(before.position + 10);
      await hub.rebuild();
    });
    expect(truth).toEqual(expected);
  });

  it('when they come as the history they were, the last versions hold in figures and worklists', async () => {
    const truth = await truthAfter('hub-history', async (hub) => {
      const { result } = await hub.takeIn({ delivery: at('borough'), by: BY, historical: true });
      expect(await result).toMatchObject({ outcome: 'taken' });
    });
    const { figures, queue, findings } = expected;
    expect(truth).toMatchObject({ figures, queue, findings });
  });
});
