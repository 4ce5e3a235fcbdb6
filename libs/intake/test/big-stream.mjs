// Pushes a generated file of many megabytes through the splitter and prints what it counted and the memory it took.
import { CsvSplitter } from '../dist/csv.js';

const [kind, megabytes] = process.argv.slice(2);
const CHUNK = 262_144;

const row = 'P1,B0000001,2026-02-06,2026-03-06,2026-05-06\r\n';
const fillers = {
  rows: Buffer.from(row.repeat(Math.floor(CHUNK / row.length))),
  quote: Buffer.alloc(CHUNK, 'x\n'),
  cell: Buffer.alloc(CHUNK, 'x'),
  commas: Buffer.alloc(CHUNK, ','),
};
const starts = { rows: '', quote: 'P1,"never closed,', cell: 'P1,', commas: '' };
const ends = { rows: '', quote: '', cell: '\r\n' + row, commas: '\r\n' + row };

const splitter = new CsvSplitter();
let good = 0;
let bad = 0;
// Watched here, because the system's own peak also counts the process that started this one.
let peak = 0;
const count = (rows) => {
  for (const { problem } of rows) {
    if (problem) bad += 1;
    else good += 1;
  }
  peak = Math.max(peak, process.memoryUsage.rss());
};
count(splitter.push(Buffer.from(`plan_id,child_id,agreed_at,review_due,ended_at\r\n${starts[kind]}`)));
const filler = fillers[kind];
for (let bytes = 0; bytes < Number(megabytes) * 1_048_576; bytes += filler.length)
  count(splitter.push(Buffer.from(filler)));
count(splitter.push(Buffer.from(ends[kind])));
count(splitter.end());
const peakMegabytes = Math.round(peak / 1_048_576);
console.log(JSON.stringify({ good: good - 1, bad, peakMegabytes }));
