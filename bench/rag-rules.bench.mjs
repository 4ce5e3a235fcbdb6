// Changed RAG rules over ten years of the synthetic borough: who would have moved and when (what-if), and whom a planted
// faulty version rated wrongly (harm trace), which must be exactly those that were planted. Prints one JSON object a line.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHub, readSettings } from '../apps/worker/dist/index.js';

/** The borough tells of two and a half years: so many of them, each three years before the one after it, are ten and more. */
const COPIES = 4;
const APART = 3;
const PLANTED = 300;
const RUNS = 5;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const once = join(folder, 'once');
execFileSync(process.execPath, ['apps/cli/bin/hub.mjs', 'borough', once], { cwd: root, stdio: 'ignore' });

const isId = (column) => /(^|_)(ids?|refs?)$/.test(column);
const earlier = (text, years) =>
  text.replace(/\b(\d{4})-(\d\d)-(\d\d)/g, (_, year, month, day) => {
    const date = month === '02' && day === '29' ? '28' : day;
    return `${Number(year) - years}-${month}-${date}`;
  });

/** The cells of a line, with what stands in quotes kept whole. */
const cells = (line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, ''));
const copied = (lines, copy) => {
  const [head, ...rows] = lines;
  const columns = head.split(',');
  return rows.map((row) =>
    columns
      .map((column, at) => {
        const value = earlier(cells(row)[at] ?? '', copy * APART);
        return isId(column) && value !== '' && copy > 0 ? value.replace(/[^;|" ]+/g, `X${copy}-$&`) : value;
      })
      .join(','),
  );
};

const delivery = join(folder, 'delivery');
mkdirSync(delivery);
let rows = 0;
for (const file of readdirSync(once).filter((name) => name.endsWith('.csv'))) {
  const lines = readFileSync(join(once, file), 'utf8').trimEnd().split(/\r?\n/);
  const all = Array.from({ length: COPIES }, (_, copy) => copied(lines, copy)).flat();
  if (file === 'risk_assessments.csv') all.push(...faulty(lines));
  rows += all.length;
  writeFileSync(join(delivery, file), `${[lines[0], ...all].join('\n')}\n`);
}

/** Assessments of a version that called a score of 16 and more amber: rated too low, every one of them. */
function faulty(lines) {
  const columns = lines[0].split(',');
  const children = [...new Set(lines.slice(1).map((row) => cells(row)[columns.indexOf('child_id')]))];
  return Array.from({ length: PLANTED }, (_, at) => {
    const row = {
      assessment_id: `FAULTY${at}`,
      child_id: children[(at * 7) % children.length],
      strand: 'cse',
      tool: 'SERAF',
      tool_version: 'faulty',
      assessed_at: '2016-11-01T10:00',
      score: String(16 + (at % 5)),
      rag: 'amber',
      agency: 'CSC',
      multi_agency: 'N',
      recorded_at: '2016-11-02T10:00Z',
    };
    return columns.map((column) => row[column] ?? '').join(',');
  });
}

const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/') });
const by = { person: 'bench', agency: 'bench', role: 'OPERATOR' };
const taken = await (await hub.takeIn({ delivery, by, historical: true })).result;
if (taken.outcome !== 'taken') throw new Error(JSON.stringify(taken).slice(0, 500));
await hub.processesCaughtUp();
await hub.viewsCaughtUp();

const BANDS = [
  { rag: 'none', from: 0 },
  { rag: 'green', from: 6 },
  { rag: 'amber', from: 11 },
  { rag: 'red', from: 16 },
];
const STRICTER = BANDS.map(({ rag, from }) => ({ rag, from: from === 0 ? 0 : from + 2 }));
const timed = async (work) => {
  const took = [];
  let result;
  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now();
    result = await work();
    took.push((performance.now() - since) / 1_000);
  }
  return { first: took[0], worst: Math.max(...took), result };
};
const moment = { knownAt: hub.now(), position: hub.viewsPosition() };
const whatIf = await timed(() => hub.rules.whatIf({ change: { tool: 'SERAF', bands: STRICTER }, ...moment }));
const trace = await timed(() =>
  hub.rules.harmTrace({ change: { tool: 'SERAF', version: 'faulty', bands: BANDS }, ...moment }),
);
const named = trace.result.map(({ assessmentId }) => assessmentId).sort();
const planted = Array.from({ length: PLANTED }, (_, at) => `FAULTY${at}`).sort();
if (JSON.stringify(named) !== JSON.stringify(planted)) {
  throw new Error(`${named.length} of ${planted.length} planted assessments were named`);
}

const print = (name, figure, how) =>
  console.log(
    JSON.stringify({ name, unit: 's', figure: Number(figure.toFixed(2)), budget: { of: 'figure', atMost: 5 }, how }),
  );
const situation = `${rows} rows, ${COPIES} boroughs ${APART} years apart`;
const { assessments, moves } = whatIf.result;
print(
  'what-if over ten years, the first',
  whatIf.first,
  `${situation}; ${assessments} assessments, ${moves.length} moves`,
);
print('what-if over ten years, worst', whatIf.worst, `${situation}; worst of ${RUNS}`);
print(
  'harm trace of a planted faulty version, worst',
  trace.worst,
  `${situation}; exactly the ${PLANTED} planted were named`,
);
await hub.close();
rmSync(folder, { recursive: true, force: true });
