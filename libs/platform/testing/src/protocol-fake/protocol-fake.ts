import { fork } from 'node:child_process';
import type { FakeNote, FakeOrder, FakeSettings, Faults, KeptEvent, Request } from './messages.js';

/** The protocol fake of an event store, in a process of its own. Not a database. */
export interface ProtocolFake {
  /** Where its servers are reached. */
  readonly ports: readonly number[];
  /** Connection string of one server, without encryption. */
  connection(node?: number): string;
  /** Connection string by which a client asks the first server where the leader is. */
  discovery(): string;
  /** Something goes wrong with the next request of a kind. */
  fault<Kind extends Request>(on: Kind, fault: Faults[Kind]): Promise<void>;
  tell(order: FakeOrder): Promise<readonly KeptEvent[]>;
  /** What the fake keeps under a name. */
  events(stream: string): Promise<readonly KeptEvent[]>;
  /** Resolves with the next request of a kind: the number of the server it came to. */
  seen(what: Request): Promise<number>;
  stop(): void;
}

/** The fake runs compiled, whether this module itself is compiled or run from its source by a test. */
const MAIN = new URL('../../dist/protocol-fake/main.js', import.meta.url);

/** Starts the fake, with an empty store. */
export const startProtocolFake = async (settings: Partial<FakeSettings> = {}): Promise<ProtocolFake> => {
  const whole: FakeSettings = { nodes: 1, batchAppend: true, ...settings };
  const child = fork(MAIN, [JSON.stringify(whole)], { execArgv: [] });
  const answers = new Map<number, (events: readonly KeptEvent[]) => void>();
  const waiting = new Map<Request, ((node: number) => void)[]>();
  let next = 0;
  const ports = await new Promise<readonly number[]>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The protocol fake ended with ${code}`)));
    child.on('message', (note: FakeNote) => {
      if (note.note === 'started') resolve(note.ports);
      else if (note.note === 'answer') answers.get(note.number)?.(note.events);
      else for (const seen of waiting.get(note.what)?.splice(0) ?? []) seen(note.node);
    });
  });
  const tell = (order: FakeOrder): Promise<readonly KeptEvent[]> =>
    new Promise((resolve) => {
      const number = next++;
      answers.set(number, (events) => {
        answers.delete(number);
        resolve(events);
      });
      child.send({ number, order });
    });
  return {
    ports,
    connection: (node = 0) => `esdb://127.0.0.1:${ports[node] ?? 0}?tls=false`,
    discovery: () => `esdb+discover://127.0.0.1:${ports[0] ?? 0}?tls=false`,
    fault: async (on, fault) => {
      await tell({ order: 'fault', fault: { on, fault } });
    },
    tell,
    events: (stream) => tell({ order: 'events', stream }),
    seen: (what) =>
      new Promise((resolve) => {
        waiting.set(what, [...(waiting.get(what) ?? []), resolve]);
      }),
    stop: () => {
      child.removeAllListeners();
      child.kill();
    },
  };
};
