// A simulated London: boroughs made from seeds, each with a hub, a log, keys and views of its own, as one deployment serves
// several authorities. So many are made for so many years, each step in a process of its own, and what they cost a
// borough-year is carried on to all of London by the growth that was seen between a quarter of the years and all of them.
// Prints one JSON object a line.
// Usage: node bench/london.bench.mjs [--boroughs 1] [--years 2]   measured; 2 boroughs and 10 years take minutes and 4 GB
import { mkdtempSync, readdirSync, rmSync, statSync, statfsSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { finished, memoryOf, program, said, signIn, startHub, stopped } from './hub-process.mjs';

const { values } = parseArgs({
  options: { boroughs: { type: 'string', default: '1' }, years: { type: 'string', default: '2' } },
});
const boroughs = Number(values.boroughs);
const years = Number(values.years);

const LONDON = { boroughs: 33, years: 10 };
/** The synthetic borough has 65,972 rows in the two and a half years it covers. */
const EVENTS_A_YEAR = 26_000;
const CITY_OF_LONDON = 9_000_001;
const HOURS_OF_A_NIGHT = 8;

const rounded = (number, digits = 1) => Number(number.toFixed(digits));
const print = (figure) => console.log(JSON.stringify(figure));

/** One borough from nothing to a sheet that is answered. */
const live = async (number, ofYears) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const data = join(folder, 'data');
  const env = { HUB_AUTHORITY: `E0${CITY_OF_LONDON + number}` };
  const count = Math.round(EVENTS_A_YEAR * ofYears);
  try {
    const filling = ['bench/fill-hub.mjs', data, String(count), String(ofYears), String(1 + number)];
    const filled = JSON.parse(await finished(program(filling, env)));
    const keeping = program(['bench/keep-views.mjs', data], env);
    const views = JSON.parse(await said(keeping, /^(\{.*\})\n/));
    await stopped(keeping);
    const { child, url, seconds } = await startHub(data, env);
    const ask = await signIn(url, 'morgan-sample');
    const { sheet } = await ask('{ sheet(first: 200, knownAt: "2014-12-31") { total } }');
    const memory = memoryOf(child);
    await stopped(child);
    const sizes = readdirSync(data, { recursive: true }).map((name) => statSync(join(data, name)).size);
    return {
      ...{ count, children: filled.children, lines: sheet.total, start: seconds, memory },
      processor: filled.processor + views.processor,
      building: views.seconds,
      disk: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const mean = (list, of) => list.reduce((sum, one) => sum + of(one), 0) / list.length;
/** The power of the size by which a cost grows: 1 = twice the years, twice the cost. */
const growth = (small, large) => Math.log(large / small) / Math.log(4);

const quarter = await live(0, years / 4);
const lived = [];
for (let number = 0; number < boroughs; number += 1) lived.push(await live(number, years));
/** Carried on to all years by the steeper of two laws: that power, or as much for each further year as for those seen. */
const carried = (of) => {
  const [small, large] = [of(quarter), of(lived[0])];
  const power = growth(small, large);
  const aYear = (large - small) / (years - years / 4);
  const byPower = mean(lived, of) * (LONDON.years / years) ** power;
  return { power, each: Math.max(byPower, mean(lived, of) + aYear * (LONDON.years - years)) };
};
const processor = carried((one) => one.processor);
const disk = carried((one) => one.disk);
const memory = carried((one) => one.memory);
const building = carried((one) => one.building);

const made = `${boroughs} of ${years} years, ${lived.map(({ count, children }) => `${count} events of ${children} children`).join(', ')}`;
const law = ({ power }) => `grows with the power ${rounded(power, 2)} of the years (between ${years / 4} and ${years})`;
print({
  name: 'a borough-year, processor',
  unit: 's',
  figure: rounded(mean(lived, (one) => one.processor) / years),
  how: `${made}; its events made durable once and its views built once, two starts included; ${law(processor)}`,
});
print({
  name: 'a borough-year, disk',
  unit: 'MB',
  figure: rounded(mean(lived, (one) => one.disk) / years),
  how: `${made}; log, keys and views; ${law(disk)}`,
});
print({
  name: `a borough of ${years} years, memory while its sheet is used`,
  unit: 'MB',
  figure: rounded(mean(lived, (one) => one.memory)),
  how: `${made}; API and worker in one process; ${law(memory)}`,
});
print({
  name: `a borough of ${years} years, start until the first page`,
  unit: 's',
  figure: rounded(mean(lived, (one) => one.start)),
  budget: { of: 'figure', atMost: 3 },
  how: made,
});
const all = (each) => each * LONDON.boroughs;
const london = `carried on from ${made} to ${LONDON.boroughs} boroughs of ${LONDON.years} years`;
print({
  name: 'London, processor to build it all once',
  unit: 'hours',
  figure: rounded(all(processor.each) / 3_600, 2),
  how: `${london}; ${law(processor)}`,
});
print({ name: 'London, disk', unit: 'GB', figure: rounded(all(disk.each) / 1_000), how: `${london}; ${law(disk)}` });
print({
  name: 'London, memory',
  unit: 'GB',
  figure: rounded(all(memory.each) / 1_000),
  how: `${london}; ${law(memory)}`,
});
const { bavail, bsize } = statfsSync(tmpdir());
const limits = {
  memory: totalmem() / 1e6 / memory.each,
  disk: (bavail * bsize) / 1e6 / disk.each,
  'views built anew in one night': (HOURS_OF_A_NIGHT * 3_600 * cpus().length) / 2 / building.each,
};
const [[first, most]] = Object.entries(limits).sort(([, a], [, b]) => a - b);
print({
  name: 'boroughs of ten years that a machine like this one holds',
  unit: 'boroughs',
  figure: Math.floor(most),
  how: `${london}; ${cpus().length} cores, ${rounded(totalmem() / 1e9)} GB; what ends first is ${first}; ${Object.entries(
    limits,
  )
    .map(([what, number]) => `${what}: ${Math.floor(number)}`)
    .join(', ')}`,
});
