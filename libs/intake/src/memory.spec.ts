import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../test/big-stream.mjs', import.meta.url));
const MEGABYTES = 200;
const MOST_MEGABYTES = 160;

interface Told {
  readonly good: number;
  readonly bad: number;
  readonly peakMegabytes: number;
}

const push = async (kind: string): Promise<Told> => {
  const { stdout } = await run(process.execPath, ['--max-old-space-size=24', PROGRAM, kind, String(MEGABYTES)]);
  return JSON.parse(stdout) as Told;
};

describe('a file much larger than the memory it is read with', () => {
  it('of good rows', async () => {
    const { good, bad, peakMegabytes } = await push('rows');
    expect(good).toBeGreaterThan(4_000_000);
    expect(bad).toBe(0);
    expect(peakMegabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it.each([
    ['with a quote that is never closed', 'quote', 0],
    ['with a cell without end', 'cell', 1],
    ['with commas without end', 'commas', 1],
  ])('%s is one bad row', async (_, kind, good) => {
    const told = await push(kind);
    expect(told).toMatchObject({ good, bad: 1 });
    expect(told.peakMegabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
