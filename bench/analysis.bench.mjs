// Statistics of a problem profile: the hotspot map of many offences on a borough cut into about 1,600 cells, and what else a
// page asks of them. The events are made in memory before the clock starts. Prints one JSON object a line.
// Usage: node bench/analysis.bench.mjs [--offences 100000] [--nodes 2000]
import { parseArgs } from 'node:util';
import {
  chanceOf,
  clustersInTime,
  communities,
  countsIn,
  densitySurface,
  gridOver,
  hotspots,
  nearRepeats,
  networkOf,
  standings,
  weakPoints,
  weekHours,
} from '@hub/analysis';

const { values } = parseArgs({
  options: { offences: { type: 'string', default: '100000' }, nodes: { type: 'string', default: '2000' } },
});
const offences = Number(values.offences);
const nodeCount = Number(values.nodes);
const chance = chanceOf(1);

/** Forty centres of different size, and a third of everything anywhere. */
const SIDE = 12_250;
const box = { minX: 0, minY: 0, maxX: SIDE, maxY: SIDE };
const somewhere = () => ({ x: chance.next() * SIDE, y: chance.next() * SIDE });
const centres = Array.from({ length: 40 }, somewhere);
const nearby = () => {
  const { x, y } = centres[Math.floor(40 * chance.next() ** 2)];
  const spread = () => (chance.next() + chance.next() + chance.next() - 1.5) * 500;
  return { x: x + spread(), y: y + spread() };
};
const events = Array.from({ length: offences }, () => ({
  ...(chance.next() < 1 / 3 ? somewhere() : nearby()),
  day: chance.below(730),
}));
const grid = gridOver(box, 307);

const milliseconds = (work) => {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
};
/** The middle of five runs. */
const median = (work) => [0, 1, 2, 3, 4].map(() => milliseconds(work)).sort((a, b) => a - b)[2];

const how = `${offences} offences on ${grid.centres.length} cells; middle of five runs`;
const print = (one) => console.log(JSON.stringify({ unit: 'ms', how, ...one }));

print({
  name: 'hotspot map: Gi* and local Moran with permutation and false discovery rates',
  figure: median(() => hotspots({ points: events, events: offences }, grid)),
  ceiling: median(() => countsIn(grid.centres.length, grid.cellOf, events)),
  budget: { of: 'figure', atMost: 1_000 },
  how: `${how}; ceiling: counting the offences of each cell alone`,
});
print({
  name: 'density surface of squares of 100 m, radius 300 m',
  figure: median(() => densitySurface(events, box, 100)),
});

const year = events.slice(0, Math.min(offences, 5_000));
const some = `${year.length} offences`;
print({
  name: 'near repeats, 999 permutations',
  figure: milliseconds(() => nearRepeats(year)),
  how: `${some}; one run`,
});
print({
  name: 'clusters in space and time',
  figure: median(() => clustersInTime(year, 14)),
  how: `${some}; middle of five runs`,
});

const HOUR = 3_600_000;
const windows = events.map(({ day }) => {
  const from = Date.UTC(2015, 0, 1) + day * 24 * HOUR;
  const length = Math.floor(chance.next() * 12) * HOUR;
  return { from: new Date(from).toISOString(), to: new Date(from + length).toISOString() };
});
print({
  name: 'hours of the week, by shares of when it may have happened',
  figure: median(() => weekHours(windows)),
  how: `${offences} windows of up to half a day; middle of five runs`,
});

const kinds = ['child', 'place', 'adult', 'group'];
const nodes = Array.from({ length: nodeCount }, (_, number) => ({ id: `n${number}`, kind: kinds[number % 4] }));
const links = Array.from({ length: nodeCount * 3 }, () => {
  const a = chance.below(nodeCount);
  const b = chance.next() < 0.8 ? (a + 1 + chance.below(12)) % nodeCount : chance.below(nodeCount);
  return { a: `n${a}`, b: `n${b}`, state: chance.next() < 0.6 ? 'confirmed' : 'suspected' };
});
print({
  name: 'links: standings, weak points and communities',
  figure: median(() => {
    const network = networkOf(nodes, links);
    return [standings(network), weakPoints(network), communities(network)];
  }),
  budget: { of: 'figure', atMost: 1_000 },
  how: `${nodeCount} nodes, ${links.length} links; middle of five runs`,
});
