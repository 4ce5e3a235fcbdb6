// What is known of all children, joined for the figures: put together whole, and carried on by one event after another, as
// the first question after an event has it done; with the figures of a quarter. On views of 20,000 events, made here, or on
// those of a hub that was filled and built before (fill-hub.mjs, keep-views.mjs). Prints one JSON object a line; times are
// of the processor, for the clock says little on a busy machine.
// Usage: node --expose-gc bench/casebook.bench.mjs [--on <data folder>]
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quarter } from '@hub/kernel';
import { allFigures } from '@hub/metrics';
import { ViewStore, runViews } from '@hub/view-store';
import { casebookAfter, casebookAt, hubViews } from '@hub/views';
import { boroughEvents } from './views-events.mjs';

const AUTHORITY = 'E09000006';
const MADE = 20_000;
const EVENTS = 40;
const Database = createRequire(new URL('../libs/platform/view-store/package.json', import.meta.url))('libsql');
const { values: asked } = parseArgs({ options: { on: { type: 'string' } } });
const folder = asked.on ?? mkdtempSync(join(tmpdir(), 'hub-bench-'));
const file = join(folder, 'views.sqlite');

if (!asked.on) {
  const events = [...boroughEvents(MADE)];
  const log = {
    readAll: async (after, limit) => events.slice(after, after + limit),
    subscribeAll: () => ({ close: async () => undefined }),
  };
  const made = await ViewStore.open({ file });
  const views = runViews({ log, store: made, groups: hubViews({ authority: AUTHORITY }), batch: 5_000 });
  await views.caughtUp;
  await views.close();
  await made.close();
}

const rounded = (number) => Number(number.toFixed(1));

const timed = async (work) => {
  const [since, processor] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(processor);
  return { result, clock: performance.now() - since, processor: (user + system) / 1_000 };
};
const timesOf = ({ clock, processor }) => ({ clock, processor });
const middle = (values) => rounded([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);
const print = (name, runs, more = {}) =>
  console.log(
    JSON.stringify({
      name,
      unit: 'ms of the processor',
      figure: middle(runs.map(({ processor }) => processor)),
      ...more,
      how: `${more.how ?? ''}middle of ${runs.length}; slowest ${rounded(Math.max(...runs.map((one) => one.processor)))}; by the clock ${middle(runs.map(({ clock }) => clock))} ms`,
    }),
  );
const heapMb = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};

const bare = new Database(file, { readonly: true });
/** Positions at which a record began, the last ones of the log, oldest first. */
const positions = bare
  .prepare(`select known_from from records_v1 where kind <> 'duty' order by known_from desc limit ?`)
  .raw()
  .all([EVENTS + 1])
  .map(([position]) => position)
  .reverse();
bare.close();

const store = await ViewStore.open({ file, readOnly: true });
const period = quarter(2019, 4);
const knownAt = '2020-04-30T12:00:00.000Z';
const empty = heapMb();
let [position] = positions;
const whole = await timed(() => casebookAt(store, AUTHORITY, position));
let casebook = whole.result;
delete whole.result;
const held = heapMb() - empty;
const how = `${casebook.cases.size} children; `;
print('every case, put together whole', [whole], { how: `${how}${held} MB held; ` });
print('all figures of a quarter, the first time', [await timed(() => allFigures(casebook, period, knownAt))], { how });
const carried = [];
const figures = [];
for (const next of positions.slice(1)) {
  const one = await timed(() => casebookAfter(store, AUTHORITY, { casebook, position }, next));
  casebook = one.result;
  position = next;
  carried.push(timesOf(one));
  figures.push(timesOf(await timed(() => allFigures(casebook, period, knownAt))));
}
print('every case, carried on by one event', carried, {
  ceiling: rounded(whole.processor),
  how: `${how}beside it: put together whole; `,
});
print('all figures of a quarter after one event', figures, { how });
print('memory held after so many events', carried, { unit: 'MB', figure: heapMb() - empty, how });
await store.close();
if (!asked.on) rmSync(folder, { recursive: true, force: true });
