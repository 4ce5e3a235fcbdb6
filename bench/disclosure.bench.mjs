// Disclosure control of a quarterly pack: 40 tables of 12 by 6 cells that share their margins, about 300 children, each
// in one category of every dimension; then the same pack a quarter later, with the first one in the ledger and late
// facts in it. Prints one JSON object a line.
// Usage: node bench/disclosure.bench.mjs [--children 300]
import { parseArgs } from 'node:util';
import { attack, lines, protect, recorded, startingRules } from '@hub/disclosure';

const { values } = parseArgs({ options: { children: { type: 'string', default: '300' } } });
const CHILDREN = Number(values.children);
const BUDGET = { of: 'figure', atMost: 1_000 };

let seed = 1;
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const skewed = (list) => list[Math.floor(list.length * random() ** 2)];
const numbered = (id, count) => Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}` }));

/** Eleven lines and the total: three areas, with two or three wards each, or eleven groups side by side. */
const long = Array.from({ length: 5 }, (_, index) => {
  const id = `long${index}`;
  const areas = ['north', 'middle', 'south'].map((area, at) => ({ id: area, parts: numbered(area, at === 0 ? 2 : 3) }));
  return { id, categories: index < 2 ? areas : numbered(id, 11) };
});
const short = Array.from({ length: 8 }, (_, index) => ({ id: `short${index}`, categories: numbered(`s${index}`, 5) }));
const dimensions = [...long, ...short];
const leaves = (categories) => categories.flatMap(({ id, parts }) => (parts ? leaves(parts) : [id]));
const child = () => Object.fromEntries(dimensions.map(({ id, categories }) => [id, skewed(leaves(categories))]));
const isIn = (one, { id, categories }, line) =>
  line === 'all' ||
  one[id] === line ||
  categories.some((category) => category.id === line && (category.parts ?? []).some((part) => part.id === one[id]));

const clause = (dimension, line) => (line === 'all' ? {} : { [dimension.id]: line });
const countsOf = (children, period) =>
  long.flatMap((rows) =>
    short.flatMap((columns) =>
      lines(rows).flatMap((row) =>
        lines(columns).map((column) => ({
          measure: 'children',
          where: { period, ...clause(rows, row), ...clause(columns, column) },
          value: children.filter((one) => isIn(one, rows, row) && isIn(one, columns, column)).length,
        })),
      ),
    ),
  );

const milliseconds = (work) => {
  const start = performance.now();
  const result = work();
  return { took: Math.round(performance.now() - start), result };
};
const median = (work) => [0, 1, 2, 3, 4].map(() => milliseconds(work).took).sort((a, b) => a - b)[2];

const children = Array.from({ length: CHILDREN }, child);
const draft = (id, who) => ({
  id,
  audience: 'board',
  on: '2017-02-01',
  dimensions,
  counts: countsOf(who, '2016/17 Q3'),
});
const first = draft('first', children);
const revised = draft('revised', [...children, child(), child()]);
const told = ({ loss }) => `${loss.counts} numbers, ${loss.small} small, ${loss.beside} hidden beside them`;
const print = (one) => console.log(JSON.stringify({ unit: 'ms', ...one }));

const { took: cold, result } = milliseconds(() => protect([], first, startingRules));
print({ name: 'a pack, in a process that has just begun', figure: cold, budget: BUDGET, how: told(result) });
print({
  name: 'a pack',
  figure: median(() => protect([], first, startingRules)),
  budget: BUDGET,
  how: `${told(result)}; middle of five runs`,
});
const ledger = recorded([], result.release);
const again = protect(ledger, revised, startingRules);
print({
  name: 'a pack again, with late facts about two children',
  figure: median(() => protect(ledger, revised, startingRules)),
  budget: BUDGET,
  how: `${told(again)}; the first release in the ledger; middle of five runs`,
});
const board = startingRules.filter(({ audience }) => audience === 'board');
const { took: attacking, result: found } = milliseconds(() => attack(recorded(ledger, again.release), board));
print({
  name: 'an attack on both packs',
  figure: attacking,
  how: `${found.length} numbers recovered; one run`,
});
