// The map of the problem profile: a map of many offences as the desk makes it, from the offences as they are kept, and from
// events that are at hand; Gi* alone; and one step of the slider over many points. Everything is made in memory before the
// clock starts. What a browser takes to draw that step is map-frame.bench.mjs. Prints one JSON object a line.
// Usage: node bench/map.bench.mjs [--offences 100000] [--points 20000]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chanceOf, hotspotsAmong } from '@hub/analysis';
import ts from 'typescript';
import { approximateVersion } from '../apps/worker/dist/geography/approximate.js';
import { MapDesk } from '../apps/worker/dist/map/map-desk.js';
import { openMap } from '../apps/worker/dist/map/open-map.js';
import { studyAreaOf } from '../apps/worker/dist/map/study-area.js';

/** The page's own code: it is bundled for browsers only. */
const source = readFileSync(new URL('../apps/web/src/map/days.ts', import.meta.url), 'utf8');
const script = ts.transpile(source, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
const { countsOn, timelineOf } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

const { values } = parseArgs({
  options: { offences: { type: 'string', default: '100000' }, points: { type: 'string', default: '20000' } },
});
const offences = Number(values.offences);
const episodes = Number(values.points);
const chance = chanceOf(1);
const within = (from, to) => Math.round(from + chance.next() * (to - from));
const area = studyAreaOf(approximateVersion());

const DAY = 86_400_000;
const START = Date.UTC(2016, 3, 1);
const place = () => ({ easting: within(535_000, 548_000), northing: within(158_000, 171_500), precision: 'address' });
const events = Array.from({ length: offences }, (_, number) => {
  const from = new Date(START + chance.below(90) * DAY + chance.below(DAY)).toISOString();
  return {
    ref: `O${number}`,
    childIds: [`C${chance.below(2_000)}`],
    place: place(),
    from,
    to: from,
    window: { from, to: from },
  };
});
const days = { start: '2016-04-01', end: '2016-07-01' };

const milliseconds = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (work, times) =>
  Array.from({ length: times }, () => milliseconds(work)).sort((a, b) => a - b)[Math.floor(times / 2)];

const print = (one) => console.log(JSON.stringify({ unit: 'ms', ...one, figure: Math.round(one.figure * 100) / 100 }));

const study = area.studies.hexagons;
/** What any program has to do: look at each place once and add one to its cell, here by a table made beforehand. */
const squares = new Int32Array(64 * 64);
const addUp = () => {
  for (const { place: at } of events) {
    const square = (((at.northing - 158_000) >> 8) << 6) + ((at.easting - 535_000) >> 8);
    squares[square] += 1;
  }
};
const ceiling = median(addUp, 21);
const counts = new Array(study.ids.length).fill(0);
const points = events.map(({ place: { easting: x, northing: y } }) => ({ x, y }));
for (const point of points) {
  const cell = study.cellOf(point);
  if (cell !== undefined) counts[cell] += 1;
}

print({
  name: 'Gi* and local Moran of the map, by permutation, with false discovery rates',
  figure: median(() => hotspotsAmong({ points, events: offences }, counts, study.neighbours), 5),
  ceiling,
  how: `${offences} offences already in ${area.hexagons.cells.length} hexagons, 99,999 dealings; ceiling: adding one to a table for each offence; middle of five runs`,
});
print({
  name: 'map of the problem profile, everything the page shows of a quarter',
  budget: { of: 'figure', atMost: 1_000 },
  figure: median(() => openMap(area, 'hexagons', { events, days }, { events, days }), 5),
  ceiling,
  how: `${offences} offences and as many in the quarter before, ${area.hexagons.cells.length} hexagons: cells, Gi*, change, density, hours; ceiling as above; middle of five runs`,
});

/** Offences as the desk is handed them: of the quarter, and of the one before. */
const kept = [...events, ...events].map(({ ref, childIds, place: location, from }, at) => {
  const occurredFrom = at < offences ? from : new Date(Date.parse(from) - 91 * DAY).toISOString();
  return { offenceId: `${ref} ${at}`, theme: 'cse', childIds, location, occurredFrom };
});
const version = area.version;
const sources = {
  offences: () => Promise.resolve(kept),
  casebook: () => Promise.resolve({ cases: new Map() }),
  geographies: { on: () => version },
};
const asked = {
  layer: 'offences-cse',
  cells: 'hexagons',
  days,
  before: { start: '2016-01-01', end: '2016-04-01' },
  boundariesOn: days.end,
  position: 1,
};
const answered = async () => {
  const desk = new MapDesk(sources);
  const [start, used] = [performance.now(), process.cpuUsage()];
  await desk.map(asked);
  const { user, system } = process.cpuUsage(used);
  return { time: performance.now() - start, processor: Math.round((user + system) / 1_000) };
};
const runs = [];
for (let run = 0; run < 5; run += 1) runs.push(await answered());
const middle = (numbers) => numbers.sort((a, b) => a - b)[2];
print({
  name: 'the same asked for the first time, from the offences as they are kept',
  budget: { of: 'figure', atMost: 1_000 },
  figure: middle(runs.map(({ time }) => time)),
  processor: middle(runs.map(({ processor }) => processor)),
  ceiling,
  how: `${kept.length} offences of two quarters; the second time it is answered from memory; ceiling as above; middle of five runs`,
});

const ids = area.hexagons.cells.map(({ id }) => id);
const records = Array.from({ length: episodes }, () => {
  const first = chance.below(90);
  const date = (day) => new Date(START + day * DAY).toISOString().slice(0, 10);
  return {
    firstDay: date(first),
    lastDay: date(Math.min(90, first + chance.below(10))),
    hexagon: ids[chance.below(ids.length)],
  };
});
const timeline = timelineOf(records, 'HEXAGONS');
let day = START / DAY;
print({
  name: 'one step of the slider: how many go on in each cell on a day',
  figure: median(() => countsOn(timeline, ((day += 1) % 90) + START / DAY), 101),
  budget: { of: 'figure', atMost: 50 },
  how: `${episodes} episodes; middle of 101 steps; the drawing itself is the browser's`,
});
