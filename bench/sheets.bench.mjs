// The tracking sheet of 2,000 and of 5,000 children, filtered and sorted, with the policy applied, asked over HTTP of the
// API in this process while nothing else happens: what a person waits for, and the processor time of it all. Prints one
// JSON object a line. Usage: node bench/sheets.bench.mjs [children ...]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../apps/api/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';
import { signIn } from './hub-process.mjs';

const Database = createRequire(new URL('../libs/platform/view-store/package.json', import.meta.url))('libsql');
const BUDGETS = { 2_000: 30, 5_000: 60 };
const ROUNDS = 120;
const WARM = 20;
const QUERY =
  '{ sheet(first: 200, filter: { rag: [RED] }, sort: [{ by: MISSING }, { by: NAME }]) { total edges { node { id surname overall gaps } } } }';
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

const at = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(2));
};

const measure = async (children) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const data = join(folder, 'data');
  const hub = await openHub({ settings: readSettings({ HUB_DATA: data, HUB_PORT: '0' }, '/') });
  const app = await createApp(hub);
  try {
    const delivery = join(folder, 'delivery');
    mkdirSync(delivery);
    const ids = Array.from({ length: children }, (_, n) => `B${String(n + 1).padStart(7, '0')}`);
    const write = (name, head, line) =>
      writeFileSync(join(delivery, `${name}.csv`), `${head}\n${ids.map(line).join('\n')}\n`);
    const who = (id) => `${id},Example${id},Robin,2018-03-14,1,E09000006`;
    write('children', 'child_id,surname,forename,dob,sex,responsible_la', who);
    write(
      'risk_assessments',
      'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency',
      (id, n) => `RA${id},${id},cse,SERAF,2024-01-01T10:00,${n % 2 === 0 ? 'red' : 'amber'},CSC,Y`,
    );
    await (
      await hub.takeIn({ delivery, by: { person: 'bench', agency: 'bench', role: 'OPERATOR' } })
    ).result;
    const ask = await signIn(await app.listen(), 'morgan-sample');
    const times = [];
    let total = 0;
    let before = process.cpuUsage();
    for (let n = 0; n < WARM + ROUNDS; n += 1) {
      if (n === WARM) before = process.cpuUsage();
      const since = performance.now();
      total = (await ask(QUERY)).sheet.total;
      if (n >= WARM) times.push(performance.now() - since);
    }
    const { user, system } = process.cpuUsage(before);
    const db = new Database(join(data, 'views.sqlite'), { readonly: true });
    const rows = db.prepare('select body from tracking_sheet_v2 where known_to = ?').raw();
    const bare = Array.from({ length: ROUNDS }, () => {
      const since = performance.now();
      for (const [body] of rows.all([Number.MAX_SAFE_INTEGER])) JSON.parse(body);
      return performance.now() - since;
    });
    db.close();
    console.log(
      JSON.stringify({
        name: `tracking sheet of ${children} children, filtered and sorted, p95`,
        unit: 'ms',
        figure: at(times, 0.95),
        ceiling: at(bare, 0.95),
        ...(BUDGETS[children] ? { budget: { of: 'figure', atMost: BUDGETS[children] } } : {}),
        how: `${total} of them red, 200 lines sent, over HTTP, ${ROUNDS} times; median ${at(times, 0.5)} ms, processor ${((user + system) / 1_000 / ROUNDS).toFixed(1)} ms each, client and server; ceiling: every row read by bare libsql, parsed`,
      }),
    );
  } finally {
    await app.close();
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

for (const children of sizes.length > 0 ? sizes : Object.keys(BUDGETS).map(Number)) await measure(children);
