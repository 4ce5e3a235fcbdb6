import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, handClock, newEventsOf, openMemoryLog } from '@hub/testing';
import { Bench, NOW } from '../test/workbench.js';
import { CsvSplitter, MAX_KEPT_BYTES } from './csv.js';
import type { IntakePorts } from './ports.js';
import type { IntakeResult } from './result.js';
import { takeDelivery } from './take.js';

let bench: Bench;
let ports: IntakePorts;
beforeEach(() => {
  bench = new Bench();
  ports = bench.ports(openMemoryLog({ authority: AUTHORITY, now: handClock(NOW).now }), newEventsOf);
});
afterEach(() => bench.remove());

const HEADER = 'plan_id,child_id,agreed_at\r\n';

const take = (files: Readonly<Record<string, string | Buffer>>): Promise<IntakeResult> =>
  takeDelivery(bench.delivery(files), ports);

const bytesOf = (result: IntakeResult, feed = 'safety_plans'): Buffer => bench.rejects(result.deliveryId, feed);

/** The cells of a rejects file, byte by byte, as a reader of RFC 4180 sees them. */
const cellsOf = (bytes: Buffer): string[][] => {
  const splitter = new CsvSplitter();
  const latin = Buffer.from(bytes.toString('latin1'), 'utf8');
  return [...splitter.push(latin), ...splitter.end()].map(({ cells }) => [...cells]);
};

describe('rejects', () => {
  it('say line, column, reason, the row as it came, and the file', async () => {
    const result = await take({ 'safety_plans.csv': `${HEADER}P1,B1,2026-02-30\r\n\r\nP2,B2,2026-01-01\r\nP3,B3\r\n` });
    expect(bytesOf(result).toString()).toBe(
      [
        'line,column,reason,row,file',
        '2,"agreed_at","agreed at 2026-02-30 does not exist. Put it right in the source system.","P1,B1,2026-02-30","safety_plans.csv"',
        '5,"","The row has 2 cells and the header has 3. Check for a missing or unquoted comma.","P3,B3","safety_plans.csv"',
        '',
      ].join('\r\n'),
    );
    expect(result.rejects[0]?.path?.endsWith('safety_plans.rejects.csv')).toBe(true);
  });

  const rows: readonly (readonly [string, Buffer | string])[] = [
    ['quotes and a line end', '"P,""1""\r\nx",B1,'],
    ['text after a closing quote', '"P1"x,B1,2026-01-01'],
    ['bytes that are not UTF-8', Buffer.from([0x50, 0xff, 0xfe, 0x2c, 0x2c])],
    ['a NUL', 'P\0,B1,2026-01-01'],
    ['a quote never closed', 'P1,"B1,2026-01-01\nP2,B2,2026-01-01\n'],
    ['a cell that is too long', `${'x'.repeat(70_000)},B1,2026-01-01`],
  ];
  it.each(rows)('keep a row with %s byte by byte, so that it can be cut out and sent again', async (_, row) => {
    const result = await take({ 'safety_plans.csv': Buffer.concat([Buffer.from(HEADER), Buffer.from(row)]) });
    const inOneCell = Buffer.from(row).toString('latin1').replaceAll('"', '""');
    expect(bytesOf(result).toString('latin1')).toContain(`,"${inOneCell}","safety_plans.csv"\r\n`);
    expect(result.feeds).toMatchObject([{ read: 1, rejected: 1 }]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])(
    'put an apostrophe before a row that a spreadsheet would run: %j',
    async (key) => {
      const result = await take({ 'safety_plans.csv': `${HEADER}${key},B1,\r\n` });
      expect(cellsOf(bytesOf(result))[1]?.[3]).toBe(`'${key},B1,`);
    },
  );

  it('hold all files of a feed, and say which', async () => {
    const result = await take({
      'safety_plans.csv': `${HEADER}P1,B1,\r\n`,
      'day/safety_plans.part-2.csv': `${HEADER}P1,B1,2026-01-01\r\nP2,B1,\r\n`,
    });
    expect(cellsOf(bytesOf(result)).map((cells) => [cells[0], cells[4]])).toEqual([
      ['line', 'file'],
      ['2', 'safety_plans.csv'],
      ['3', 'day/safety_plans.part-2.csv'],
    ]);
  });

  it('can only be read by their owner, because they hold what the rows held', async () => {
    const { rejects } = await take({ 'safety_plans.csv': `${HEADER}P1,B1,\r\n` });
    expect(statSync(rejects[0]?.path ?? '').mode & 0o077).toBe(0);
  });

  it('are not there when no row was rejected', async () => {
    const result = await take({ 'safety_plans.csv': `${HEADER}P1,B1,2026-01-01\r\n` });
    expect(result.rejects).toEqual([]);
    expect(existsSync(ports.rejectsFolder)).toBe(false);
  });

  it('of an earlier intake are removed when there are none now', async () => {
    const files = { 'safety_plans.csv': `${HEADER}P1,B1,2026-01-01\r\n` };
    const { deliveryId } = await take(files);
    const folder = join(ports.rejectsFolder, deliveryId);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'safety_plans.rejects.csv'), 'old');
    await take(files);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are the same when the delivery is sent again, not twice as many', async () => {
    const files = { 'safety_plans.csv': `${HEADER}P1,B1,\r\n` };
    const first = bytesOf(await take(files));
    expect(bytesOf(await take(files))).toEqual(first);
  });

  it('of a row beyond all measure keep the first part', async () => {
    const result = await take({ 'safety_plans.csv': `${HEADER}P1,"${'y'.repeat(2 * MAX_KEPT_BYTES)}` });
    const size = bytesOf(result).length;
    expect(size).toBeGreaterThan(MAX_KEPT_BYTES);
    expect(size).toBeLessThan(MAX_KEPT_BYTES + 2_000);
  });

  it('in their thousands are all written, and the first are told', async () => {
    const result = await take({ 'safety_plans.csv': HEADER + 'P1,B1,\r\n'.repeat(20_000) });
    expect(result.feeds).toMatchObject([{ read: 20_000, rejected: 20_000 }]);
    expect(result.rejects).toMatchObject([{ rows: 20_000, first: { length: 20 } }]);
    expect(cellsOf(bytesOf(result))).toHaveLength(20_001);
  });
});
