// A links page: the picture of many linked people and places with its measures, as the page asks for it.
//
// Usage: node bench/links.bench.mjs [--nodes 2000]
import { parseArgs } from 'node:util';
import { communities, layoutOf, networkOf, standings, weakPoints } from '@hub/analysis';
import { crossLinks, intelligenceRulesOn, subjectKey, tiesOf } from '@hub/intelligence';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '2000' } } });
const size = Number(values.nodes);
const day = '2026-11-01';

/** Links of a made-up borough: a third children, the rest places and adults, twice as many links as nodes. */
const evidence = Array.from({ length: size * 2 }, (_, number) => {
  const [from, to] = [(number * 7919) % size, (number * 104_729 + 13) % size];
  const subject = (node) => ({ type: ['child', 'person', 'place'][node % 3], id: `N${node}` });
  return {
    fromType: subject(from).type,
    fromId: subject(from).id,
    relation: 'associates_with',
    toType: subject(to).type,
    toId: subject(to).id,
    state: number % 5 === 0 ? 'confirmed' : 'suspected',
    sourceAgency: `agency ${number % 4}`,
    sourceRef: `R${number}`,
    knownOn: day,
  };
});

const whole = () => {
  const ties = tiesOf(evidence);
  const keys = new Set(ties.flatMap(({ a, b }) => [subjectKey(a), subjectKey(b)]));
  const kinds = { child: 'child', person: 'adult', place: 'place' };
  const network = networkOf(
    [...keys].map((id) => ({ id, kind: kinds[id.slice(0, id.indexOf(':'))] })),
    ties.map(({ a, b, state }) => ({ a: subjectKey(a), b: subjectKey(b), state })),
  );
  const { groups } = communities(network, { seed: 2008, times: 2 });
  return [
    layoutOf(network, groups),
    standings(network),
    weakPoints(network),
    crossLinks(ties, day, intelligenceRulesOn(day)),
  ];
};

const timed = (work) => {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return times[2];
};

const ceiling = timed(() => JSON.stringify(evidence));
const figure = timed(whole);
console.log(
  JSON.stringify({
    name: 'links page: ties, groups, measures, layout and alerts',
    unit: 'ms',
    figure: Math.round(figure),
    ceiling: Math.round(ceiling * 10) / 10,
    budget: { of: 'figure', atMost: 1_000 },
    how: `${size} nodes, ${evidence.length} links; middle of five runs; ceiling: writing the links as JSON`,
  }),
);
