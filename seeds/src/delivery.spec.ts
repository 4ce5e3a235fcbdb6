import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { csvCell, openDelivery, takenBack } from './delivery.js';
import { momentOf } from './moments.js';
import { parseCsv, readFeed, rowsInForce } from './read-delivery.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delivery-'));
});

afterEach(() => rm(folder, { recursive: true }));

const noon = momentOf('2026-05-01T12:00:00.000Z');

describe('a cell', () => {
  it('is quoted when it holds a comma, a quote or a line end, and read back as it was', () => {
    const cells = ['plain', 'a, b', 'he said "no"', 'two\nlines', ''];
    expect(csvCell('he said "no"')).toBe('"he said ""no"""');
    expect(parseCsv(`${cells.map(csvCell).join(',')}\r\n`)).toEqual([cells]);
  });
});

describe('a record', () => {
  it('is known a minute later for each version, says something new, and ends with the history', async () => {
    const delivery = await openDelivery(folder, 'test', noon + 60, ['safety_plans']);
    const plan = { plan_id: 'P1', child_id: 'C1', agreed_at: '2026-05-01' };
    delivery.record('safety_plans', [
      { knownAt: noon, cells: plan },
      { knownAt: noon, cells: { ...plan, review_due: '2026-06-01' } },
      { knownAt: noon + 5, cells: { ...plan, review_due: '2026-06-01' } },
      { knownAt: noon + 60, cells: { ...plan, review_due: '2026-07-01' } },
    ]);
    expect((await delivery.close()).safety_plans).toBe(2);
    const { header, rows } = await readFeed(folder, 'safety_plans');
    expect(header).toEqual(['plan_id', 'child_id', 'agreed_at', 'review_due', 'ended_at', 'withdrawn', 'recorded_at']);
    expect(rows.map((row) => [row['review_due'], row['recorded_at']])).toEqual([
      ['', '2026-05-01T12:00Z'],
      ['2026-06-01', '2026-05-01T12:01Z'],
    ]);
  });

  it('taken back keeps its key only and is no longer in force', async () => {
    const delivery = await openDelivery(folder, 'test', noon + 60, ['statuses']);
    const status = { child_id: 'C1', status: 'CIN', start: '2026-05-01', end: '2026-06-01' };
    delivery.record('statuses', [
      { knownAt: noon, cells: status },
      { knownAt: noon + 9, cells: takenBack('statuses', status) },
    ]);
    await delivery.close();
    const { rows } = await readFeed(folder, 'statuses');
    expect(rows[1]).toMatchObject({ child_id: 'C1', status: 'CIN', start: '2026-05-01', end: '', withdrawn: 'Y' });
    expect(rowsInForce('statuses', rows)).toEqual([]);
  });

  it('comes with a declaration that names its source', async () => {
    await (await openDelivery(folder, 'test', noon, ['children'])).close();
    expect(JSON.parse(await readFile(join(folder, 'delivery.json'), 'utf8'))).toEqual({
      responsibleLa: 'E09000006',
      source: 'test',
    });
  });
});
