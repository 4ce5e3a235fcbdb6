// Not a database. Our reading of the protocol, for tests. A real server may differ.
import type { FakeNote, FakeOrder, FakeSettings, KeptEvent } from './messages.js';
import { FakeNode, type Cluster } from './node.js';
import { FakeStore } from './store.js';

const tell = (note: FakeNote): void => {
  process.send?.(note);
};

const settings = JSON.parse(process.argv[2] ?? '') as FakeSettings;

let release!: () => void;
const newRelease = (): Promise<void> =>
  new Promise((resolve) => {
    release = resolve;
  });

const cluster: Cluster = {
  store: new FakeStore(),
  settings,
  nodes: [],
  leader: 0,
  faults: [],
  release: newRelease(),
  tell: (what, node) => tell({ note: 'seen', what, node }),
};
for (let number = 0; number < settings.nodes; number += 1) cluster.nodes.push(new FakeNode(cluster, number));
for (const node of cluster.nodes) await node.start();

const carryOut = (order: FakeOrder): readonly KeptEvent[] => {
  switch (order.order) {
    case 'fault':
      cluster.faults.push(order.fault);
      break;
    case 'release':
      release();
      cluster.release = newRelease();
      break;
    case 'drop':
      for (const node of cluster.nodes) node.drop();
      break;
    case 'mute':
      for (const node of cluster.nodes) node.mute(order.muted);
      break;
    case 'lead':
      cluster.leader = order.node;
      break;
    case 'tamper':
      cluster.store.tamper(order.stream, order.revision, order.data);
      break;
    case 'forget':
      cluster.store.forget(order.stream, order.events);
      break;
    case 'events':
      return cluster.store.plain(order.stream);
  }
  return [];
};

process.on('message', ({ number, order }: { readonly number: number; readonly order: FakeOrder }) => {
  tell({ note: 'answer', number, events: carryOut(order) });
});
process.on('disconnect', () => process.exit());
tell({ note: 'started', ports: cluster.nodes.map(({ port }) => port) });
