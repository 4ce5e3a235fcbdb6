import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

/** Holds so much that is needed, has much more come and go, and prints the most that its heap was, in a thread. */
const PROGRAM = `
const { Worker } = await import('node:worker_threads');
if (process.argv[1] !== '') (await import(process.argv[1])).keepHeapsSmall();
new Worker(\`
  const { getHeapStatistics } = require('node:v8');
  const record = (number) => ({ number, words: ['a' + number, 'b' + number] });
  const held = Array.from({ length: 300_000 }, (_, number) => record(number));
  let most = 0;
  for (let number = 0; number < 2_000_000; number += 1) {
    held[number % 150_000] = record(number);
    if (number % 10_000 === 0) most = Math.max(most, getHeapStatistics().total_heap_size);
  }
  console.log(most);
\`, { eval: true, execArgv: [] });
`;

const mostOf = async (module: string): Promise<number> => {
  const arguments_ = ['--input-type=module', '-e', PROGRAM, module];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, arguments_, {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(stderr).toBe('');
  return Number(stdout);
};

describe('the heaps of a process', () => {
  it('are smaller in every thread when they are to be kept small', async () => {
    const kept = await mostOf(new URL('../dist/heaps.js', import.meta.url).href);
    expect(kept).toBeLessThan(0.75 * (await mostOf('')));
  });
});
