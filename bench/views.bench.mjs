// How fast the views are, at several lengths of the log, so that growth shows. Prints one JSON object a line.
// Usage: node bench/views.bench.mjs [--children 31000] [events ...] (default 10000 100000; 1000000 takes minutes and 8 GB;
// without a number of children the events lie on an eighth as many). The ceiling of catching up is the
// same number of rows of the same size put into a plain table of the same columns.
import { parseArgs } from 'node:util';
import { measure, rounded } from './views-measure.mjs';
import { withSqlite } from './views-sqlite.mjs';

const { values: asked, positionals } = parseArgs({ options: { children: { type: 'string' } }, allowPositionals: true });
const sizes = positionals.map(Number).filter(Boolean);
const print = (figure) => console.log(JSON.stringify(figure));

const costs = [];
for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const { figures, cost } = await withSqlite((engine) => measure(engine, count, Number(asked.children ?? 0)));
  figures.forEach(print);
  costs.push({ count, cost });
}
const [least] = costs;
const most = costs.at(-1);
if (least !== most) {
  print({
    name: `cost of an event at ${most.count} events, times that at ${least.count}`,
    unit: 'times',
    figure: rounded(most.cost / least.cost),
    budget: { of: 'figure', atMost: 1.2 },
    how: 'views catching up with the log, wall time divided by events',
  });
}
