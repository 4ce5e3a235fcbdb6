// The events of the views' bench as a file of lines, made by a process of its own so that the memory it takes is not
// counted to the views, and read batch by batch. Usage: node bench/views-log.mjs <file> <events>
// [children]; without a number of children, or with 0, the events lie on an eighth as many.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boroughEvents } from './views-events.mjs';

const LINES_AT_ONCE = 1_000;
const BYTES_AT_ONCE = 1 << 20;
const LINE_END = 10;

const writeLines = (path, count, children) => {
  const file = openSync(path, 'w');
  let lines = [];
  const flush = () => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (const event of boroughEvents(count, undefined, { children })) {
    lines.push(`${JSON.stringify(event)}\n`);
    if (lines.length === LINES_AT_ONCE) flush();
  }
  flush();
  closeSync(file);
};

/** Where each line of the file begins, and the end of the file. */
const beginnings = (file, count) => {
  const at = new Float64Array(count + 1);
  const buffer = Buffer.allocUnsafe(BYTES_AT_ONCE);
  let line = 0;
  for (let from = 0; ;) {
    const bytes = readSync(file, buffer, 0, buffer.length, from);
    if (bytes === 0) return at;
    for (let end = buffer.indexOf(LINE_END); end >= 0 && end < bytes; end = buffer.indexOf(LINE_END, end + 1)) {
      at[(line += 1)] = from + end + 1;
    }
    from += bytes;
  }
};

/** A log of so many events of the bench about so many children, in a file at the path, as far as views need one. */
export const logInFile = (path, count, children = 0) => {
  const writing = [fileURLToPath(import.meta.url), path, String(count), String(children)];
  execFileSync(process.execPath, writing, { stdio: 'inherit' });
  const file = openSync(path, 'r');
  const at = beginnings(file, count);
  return {
    readAll: async (after, limit) => {
      const from = Math.min(after, count);
      const bytes = at[Math.min(from + limit, count)] - at[from];
      if (bytes === 0) return [];
      const buffer = Buffer.allocUnsafe(bytes);
      readSync(file, buffer, 0, bytes, at[from]);
      return buffer
        .toString('utf8', 0, bytes - 1)
        .split('\n')
        .map((line) => JSON.parse(line));
    },
    subscribeAll: () => ({ close: async () => undefined }),
    close: () => closeSync(file),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeLines(process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 0));
}
