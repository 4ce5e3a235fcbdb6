import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, epochMs, startOfLondonDay } from '@hub/kernel';
import { writeBorough, type BoroughSummary } from './borough.js';
import { corners } from './corners.js';
import { commonColumns, feedColumns, feeds, type Feed } from './feeds.js';
import {
  atRisk,
  interviewedInTime,
  measure,
  missingBetween,
  missingNow,
  withStatus,
  type Measured,
} from './measure.js';
import { hoursOf, keyOf, readFeed, type RawRow } from './read-delivery.js';

jest.setTimeout(60_000);

const END = '2026-11-21';

let folder: string;
let summary: BoroughSummary;
let measured: Measured;
const rowsOf = new Map<Feed, readonly RawRow[]>();

const knownAt = (row: RawRow): number => Date.parse(row['recorded_at'] ?? '') / 3_600_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'borough-'));
  summary = await writeBorough(join(folder, 'whole'), { seed: 1, end: END });
  measured = await measure(join(folder, 'whole'));
  for (const feed of feeds) rowsOf.set(feed, (await readFeed(join(folder, 'whole'), feed)).rows);
});

afterAll(() => rm(folder, { recursive: true }));

const digests = async (of: string): Promise<string[]> =>
  Promise.all(
    (await readdir(of)).sort().map(
      async (file) =>
        `${file} ${createHash('sha256')
          .update(await readFile(join(of, file)))
          .digest('hex')}`,
    ),
  );

describe('the files', () => {
  it('are the same bytes for the same seed, end and size, and others for another seed', async () => {
    for (const [name, seed] of [
      ['a', 5],
      ['b', 5],
      ['c', 6],
    ] as const) {
      await writeBorough(join(folder, name), { seed, end: END, scale: 0.05 });
    }
    expect(await digests(join(folder, 'a'))).toEqual(await digests(join(folder, 'b')));
    expect(await digests(join(folder, 'a'))).not.toEqual(await digests(join(folder, 'c')));
  });

  it('are feeds with exactly their columns, and the declaration', async () => {
    expect((await readdir(join(folder, 'whole'))).sort()).toEqual(
      [...feeds.map((feed) => `${feed}.csv`), 'delivery.json'].sort(),
    );
    for (const feed of feeds) {
      const { header, rows } = await readFeed(join(folder, 'whole'), feed);
      expect(header).toEqual([...feedColumns[feed], ...commonColumns]);
      expect(rows).toHaveLength(summary.rows[feed]);
    }
  });

  it('grow with the size asked for, as a factor or as a number of children', async () => {
    const small = await writeBorough(join(folder, 'small'), { seed: 1, end: END, scale: 0.1 });
    const same = await writeBorough(join(folder, 'same'), { seed: 1, end: END, children: 630 });
    expect(small.children).toBeGreaterThan(500);
    expect(small.children).toBeLessThan(760);
    expect(same.children).toBe(small.children);
  });
});

describe('every row', () => {
  it('was learned before the history ends, later versions of a record later', () => {
    const limit = epochMs(startOfLondonDay(END)) / 3_600_000;
    const wrong: string[] = [];
    for (const [feed, rows] of rowsOf) {
      const lastKnown = new Map<string, number>();
      for (const row of rows) {
        const at = knownAt(row);
        const before = lastKnown.get(keyOf(feed, row)) ?? -Infinity;
        if (at >= limit || at <= before) wrong.push(`${feed} ${keyOf(feed, row)} ${row['recorded_at']}`);
        lastKnown.set(keyOf(feed, row), at);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says nothing that had not happened when it was learned', () => {
    const times = [
      'reported_at',
      'la_notified_at',
      'category_changed_at',
      'found_at',
      'offered_at',
      'response_at',
      'completed_at',
      'assessed_at',
      'merged_at',
      'decided_at',
      'prevention_interview_at',
    ];
    const early = [...rowsOf].flatMap(([feed, rows]) =>
      rows
        .filter((row) => times.some((column) => (hoursOf(row[column]) ?? -Infinity) > knownAt(row)))
        .map((row) => `${feed} ${keyOf(feed, row)}`),
    );
    expect(early).toEqual([]);
  });
});

describe('the history', () => {
  it('is two whole financial years and the running one', async () => {
    expect(summary.start).toBe('2024-04-01');
    const other = await writeBorough(join(folder, 'april'), { seed: 1, end: '2026-04-01', scale: 0.01 });
    expect(other.start).toBe('2024-04-01');
    const march = await writeBorough(join(folder, 'march'), { seed: 1, end: '2026-03-31', scale: 0.01 });
    expect(march.start).toBe('2023-04-01');
  });

  it('holds corrections, records taken back, merges, un-merges and decisions', () => {
    const rows = (feed: Feed): readonly RawRow[] => rowsOf.get(feed) ?? [];
    const withVersions = (feed: Feed, least: number): number => {
      const counts = new Map<string, number>();
      for (const row of rows(feed)) counts.set(keyOf(feed, row), (counts.get(keyOf(feed, row)) ?? 0) + 1);
      return [...counts.values()].filter((count) => count >= least).length;
    };
    expect(withVersions('return_interviews', 3)).toBeGreaterThan(200);
    expect(withVersions('police_missing_reports', 2)).toBeGreaterThan(200);
    expect(withVersions('child_aliases', 2)).toBeGreaterThan(0);
    for (const feed of ['police_missing_reports', 'statuses', 'child_aliases'] as const) {
      expect(rows(feed).some((row) => row['withdrawn'] === 'Y')).toBe(true);
    }
    expect(rows('match_decisions').length).toBeGreaterThan(40);
    const reports = rows('police_missing_reports');
    expect(reports.filter((row) => row['child_id'] === '').length / reports.length).toBeGreaterThan(0.7);
  });

  it('holds the corner cases whatever its size', async () => {
    await writeBorough(join(folder, 'tiny'), { seed: 9, end: '2027-02-02', scale: 0.001 });
    const { rows } = await readFeed(join(folder, 'tiny'), 'police_missing_reports');
    expect(Object.keys(corners).length).toBeGreaterThan(15);
    expect(rows.filter((row) => row['report_ref']?.startsWith('MP90/')).length).toBeGreaterThan(25);
    const { rows: children } = await readFeed(join(folder, 'tiny'), 'children');
    expect(children.some((row) => row['dob']?.endsWith('-02-29'))).toBe(true);
  });
});

describe('the borough is like the one described', () => {
  const lastDay = addDays(END, -1);

  it.each([
    ['at the start', '2024-04-01'],
    ['a year on', '2025-04-01'],
    ['at the end', lastDay],
  ])('in children with a status %s (1,785; 229 on a plan; 281 looked after)', (_, date) => {
    const counts = [
      withStatus(measured, date, 'CIN', 'CPP', 'CLA').size,
      withStatus(measured, date, 'CPP').size,
      withStatus(measured, date, 'CLA').size,
    ];
    expect(counts[0]).toBeGreaterThan(1600);
    expect(counts[0]).toBeLessThan(1980);
    expect(counts[1]).toBeGreaterThan(195);
    expect(counts[1]).toBeLessThan(265);
    expect(counts[2]).toBeGreaterThan(235);
    expect(counts[2]).toBeLessThan(325);
  });

  it('in how many go missing, how often, and for how long', () => {
    const year = missingBetween(measured, addDays(END, -365), END);
    const counts = new Map<string, number>();
    for (const { child } of year) counts.set(child, (counts.get(child) ?? 0) + 1);
    const lengths = year.flatMap(({ start, end }) => (end === undefined ? [] : [end - start]));
    expect(year.length).toBeGreaterThan(750);
    expect(year.length).toBeLessThan(1250);
    expect(year.length / counts.size).toBeGreaterThan(2.2);
    expect(year.length / counts.size).toBeLessThan(3.4);
    expect(Math.max(...counts.values())).toBeGreaterThan(18);
    expect(lengths.filter((hours) => hours <= 48).length / lengths.length).toBeGreaterThan(0.83);
    expect(lengths.filter((hours) => hours <= 48).length / lengths.length).toBeLessThan(0.91);
  });

  it('in interviews within 72 hours: few in the first year, most at the end', () => {
    const first = interviewedInTime(measured, '2024-04-01', '2025-04-01');
    const last = interviewedInTime(measured, addDays(END, -120), END);
    expect(first).toBeGreaterThan(0.1);
    expect(first).toBeLessThan(0.3);
    expect(last).toBeGreaterThan(0.7);
    expect(last).toBeLessThan(0.86);
  });

  it('in a sheet that is alive: children at risk in every colour, some missing now, a few reports to match', () => {
    const risk = atRisk(measured, END);
    expect(risk.size).toBeGreaterThanOrEqual(120);
    expect(risk.size).toBeLessThanOrEqual(190);
    for (const colour of ['red', 'amber', 'green', 'not assessed'])
      expect([...risk.values()].filter((rag) => rag === colour).length).toBeGreaterThan(10);
    expect(missingNow(measured).length).toBeGreaterThanOrEqual(4);
    expect(missingNow(measured).length).toBeLessThanOrEqual(16);
    expect(measured.unmatchedReports).toBeGreaterThan(2);
    expect(measured.unmatchedReports).toBeLessThan(30);
  });

  it('in its ages: 93 % of the children reported missing are 12 to 17', () => {
    const year = missingBetween(measured, addDays(END, -365), END);
    const children = new Set(year.map((episode) => episode.child));
    const ages = [...children].map(
      (id) => (Date.parse(END) - Date.parse(measured.children.get(id)?.['dob'] ?? '')) / 31_557_600_000,
    );
    const teenagers = ages.filter((age) => age >= 12).length / ages.length;
    expect(teenagers).toBeGreaterThan(0.85);
  });
});
