// What a question to the read audit costs at a million lines: the index made anew, who has looked at one child, one
// person's lines, an adult of concern, and a month of unusual access, beside what SQLite needs to read the same rows and do
// nothing with them. Prints one JSON object a line.
// Usage: node bench/audit.bench.mjs [--lines 1000000]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { openMemoryLog } from '@hub/event-log';
import { USUAL_RULES } from '@hub/sharing';
import { AuditIndex } from '@hub/worker';

const { values } = parseArgs({ options: { lines: { type: 'string', default: '1000000' } } });
const lines = Number(values.lines);

const CHILDREN = 2_000;
const PEOPLE = 200;
const YEAR_MS = 365 * 24 * 3_600_000;
const START = Date.parse('2025-06-01T06:00:00.000Z');
const BATCH = 1_000;
const idOf = (n) => `B${String(n % CHILDREN).padStart(7, '0')}`;
const others = Array.from({ length: 200 }, (_, n) => `${n % 2 === 0 ? 'person:PC' : 'place:PL'}${n}`);
const sheet = Array.from({ length: 500 }, (_, n) => idOf(n));

/**
 * Nine lines in ten show one child, the tenth a page of the tracking sheet, which changes each thousandth line. Each
 * hundredth is the map of links with two hundred adults and places.
 */
const eventAt = (position) => {
  const one = position % 10 !== 0;
  const recordedAt = new Date(START + (position / lines) * YEAR_MS).toISOString();
  const childIds = one
    ? [idOf(position * 7919)]
    : sheet.map((id, at) => (at === 0 ? idOf(500 + Math.floor(position / 1_000)) : id));
  return {
    id: `e-${position}`,
    position,
    recordedAt,
    type: 'sharing.RecordsRead',
    by: { person: `p-${(position * 31) % PEOPLE}`, agency: `agency ${position % 7}`, role: 'SOCIAL_WORKER' },
    purpose: 'safeguarding',
    data: {
      ...{ query: one ? 'child' : 'sheet', subject: 'child', childIds, children: childIds.length },
      ...(position % 100 === 1 ? { query: 'linkMap', others } : {}),
    },
  };
};

/** An audit that makes its lines up as they are read: what is measured is the index. */
const audit = {
  ...openMemoryLog({ authority: 'E09000006', now: () => '2026-06-01T00:00:00.000Z' }),
  readAll: async (after, limit = BATCH) =>
    Array.from({ length: Math.max(0, Math.min(limit, lines - after)) }, (_, at) => eventAt(after + at + 1)),
};

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const file = join(folder, 'index.sqlite');
const index = new AuditIndex(audit, file);
const how = `${lines} lines of ${PEOPLE} people about ${CHILDREN} children, a tenth of them pages of 500 children`;
const print = (figure) => console.log(JSON.stringify({ ...figure, how }));

/** The slowest of twenty: milliseconds of the processor, whatever else the machine does. */
const slowest = async (ask) => {
  let most = 0;
  for (let round = 0; round < 20; round += 1) {
    const before = process.cpuUsage();
    await ask(round);
    const { user, system } = process.cpuUsage(before);
    most = Math.max(most, (user + system) / 1_000);
  }
  return Math.round(most);
};

try {
  const begun = performance.now();
  await index.catchUp();
  const seconds = (performance.now() - begun) / 1_000;
  print({ name: 'audit index made anew', unit: 'lines/s', figure: Math.round(lines / seconds) });
  print({ name: 'audit index on disk', unit: 'bytes a line', figure: Math.round(statSync(file).size / lines) });
  const within = { of: 'figure', atMost: 300 };
  const page = { first: 50 };
  const ms = async (name, ask) =>
    print({ name, unit: 'ms of the processor, slowest of 20', figure: await slowest(ask), budget: within });
  await ms('who has looked at one child', (round) => index.lookers([idOf(round * 97 + 600)]));
  await ms('who has looked at a child of every sheet', (round) => index.lookers([idOf(round + 1)]));
  await ms('lines of one child', (round) => index.lines({ filter: { subjects: [idOf(round * 97 + 600)] }, ...page }));
  await ms('lines of one adult of concern', () => index.lines({ filter: { subjects: ['person:PC2'] }, ...page }));
  await ms('who has looked at one adult of concern', () => index.lookers(['person:PC2']));
  await ms('lines of one person', (round) => index.lines({ filter: { person: `p-${round}` }, ...page }));
  await ms('latest lines', () => index.lines({ filter: {}, ...page }));
  const days = { from: '2026-05-01', to: '2026-05-28' };
  const { user, system } = process.cpuUsage();
  await index.unusual({ days, rules: USUAL_RULES });
  const first = process.cpuUsage({ user, system });
  print({
    name: 'a month of unusual access, asked for the first time under these rules',
    unit: 'ms of the processor',
    figure: Math.round((first.user + first.system) / 1_000),
  });
  const raw = new Database(file, { readonly: true });
  const bare = raw
    .prepare('select at, day, person, agency, role, kind, query, children, more from lines where day >= ? and day <= ?')
    .raw();
  const least = await slowest(() => {
    for (const row of bare.iterate([days.from, days.to])) if (row.length === 0) throw new Error('An empty row.');
  });
  raw.close();
  print({
    name: 'the rows of a month read by SQLite alone',
    unit: 'ms of the processor, slowest of 20',
    figure: least,
  });
  await ms('a month of unusual access', () => index.unusual({ days, rules: USUAL_RULES }));
  const today = { from: '2026-05-31', to: '2026-06-01' };
  await ms('the running day of unusual access', () => index.unusual({ days: today, rules: USUAL_RULES }));
} finally {
  index.close();
  rmSync(folder, { recursive: true, force: true });
}
