// The map of the problem profile: a map of many offences as the desk makes it, cells, hotspots, change and hours together, and
// one step of the slider over many points. Everything is made in memory before the clock starts. Prints one JSON object
// a line.
// Usage: node bench/map.bench.mjs [--offences 100000] [--points 20000]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chanceOf } from '@hub/analysis';
import ts from 'typescript';
import { approximateVersion } from '../apps/worker/dist/geography/approximate.js';
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
const points = Number(values.points);
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

print({
  name: 'map of the problem profile, everything the page shows of a quarter',
  budget: { of: 'figure', atMost: 1_000 },
  figure: median(() => openMap(area, 'hexagons', { events, days }, { events, days }), 5),
  how: `${offences} offences and as many in the quarter before, ${area.hexagons.cells.length} hexagons: cells, Gi*, change, density, hours; middle of five runs`,
});

const ids = area.hexagons.cells.map(({ id }) => id);
const records = Array.from({ length: points }, () => {
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
  how: `${points} episodes; middle of 101 steps; the drawing itself is the browser's`,
});
