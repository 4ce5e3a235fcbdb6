import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { EventLog } from '@hub/kernel';
import { AUTHORITY, startProtocolFake, temporaryFolder } from '@hub/testing';
import { openEmbeddedLog } from './embedded-log.js';
import { eventIdOf } from './event-ids.js';
import { openServerLog } from './eventstore/server-log.js';
import { verifyChain } from './verifying.js';

const BUILT = fileURLToPath(new URL('../dist/index.js', import.meta.url));

const STREAM = `hub_log-${AUTHORITY}`;

/** Appends in sixteen loops, one to three events at a time, and prints the command of each append that was answered. */
const APPENDER = `
  import { writeSync } from 'node:fs';
  const [built, engine, file, round] = process.argv.slice(1);
  const { openEmbeddedLog, openThreadedLog, openThreadedServerLog, eventIdOf } = await import(built);
  const place = { file, authority: '${AUTHORITY}' };
  const log = await (engine === 'threaded' ? openThreadedLog(place)
    : engine === 'embedded' ? openEmbeddedLog(place)
    : openThreadedServerLog({ ...place, connection: engine, stream: '${STREAM}' }));
  const by = { person: 'p', agency: 'a', role: 'r' };
  const event = (command, index) => ({
    id: eventIdOf(command, index), type: 'sample.Noted', version: 1, by, purpose: 'test',
    correlationId: command, causationId: command, subject: '', data: { text: 'x'.repeat(300) },
  });
  for (let loop = 0; loop < 16; loop += 1) {
    (async () => {
      for (let n = 0; ; n += 1) {
        const command = [round, loop, n].join('-');
        const events = Array.from({ length: 1 + (n % 3) }, (_, index) => event(command, index));
        const { outcome } = await log.append({ stream: 'loop-' + loop, expected: 'any', events });
        if (outcome === 'appended') writeSync(1, command + '\\n');
      }
    })();
  }
`;

/** Runs the appender until so many answers have come, kills it, and gives every answer it had printed. */
const killAfter = async (answers: number, engine: string, file: string, round: number): Promise<string[]> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', APPENDER, BUILT, engine, file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const printed: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    printed.push(line);
    if (printed.length === answers) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return printed;
};

interface Contents {
  readonly ids: Set<string>;
  readonly positions: number[];
  /** How many events of each command are there. */
  readonly sizes: Map<string, number>;
}

const contentsOf = async (log: EventLog): Promise<Contents> => {
  const contents: Contents = { ids: new Set(), positions: [], sizes: new Map() };
  for (;;) {
    const batch = await log.readAll(contents.positions.length);
    if (batch.length === 0) return contents;
    for (const { id, position, correlationId } of batch) {
      contents.ids.add(id);
      contents.positions.push(position);
      contents.sizes.set(correlationId, (contents.sizes.get(correlationId) ?? 0) + 1);
    }
  }
};

const sizeOf = (command: string): number => 1 + (Number(command.split('-')[2]) % 3);

/** What the engines are opened with: a name, or where the event store is. */
interface Engine {
  readonly engine: string;
  open(file: string): EventLog | Promise<EventLog>;
}

const rule =
  'loses no acknowledged event, leaves no half append, no gap and an intact chain, at whatever answer it comes';

const keepsItsWord = async ({ engine, open }: Engine): Promise<void> => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'hub.log');
  const acknowledged: string[] = [];
  for (const [round, answers] of [1, 17, 400, 1_501].entries()) {
    acknowledged.push(...(await killAfter(answers, engine, file, round)));
    const log = await open(file);
    const { ids, positions, sizes } = await contentsOf(log);
    const lost = acknowledged.filter((command) =>
      Array.from({ length: sizeOf(command) }, (_, index) => eventIdOf(command, index)).some((id) => !ids.has(id)),
    );
    expect(lost).toEqual([]);
    expect(positions).toEqual(positions.map((_, index) => index + 1));
    expect([...sizes].filter(([command, size]) => size !== sizeOf(command))).toEqual([]);
    await log.close();
    expect(await verifyChain(file)).toMatchObject({ outcome: 'intact', position: positions.length });
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(1 + 17 + 400 + 1_501);
  folder.remove();
};

describe.each(['embedded', 'threaded'])('kill -9 while appending, %s', (engine) => {
  it(rule, () => keepsItsWord({ engine, open: (file) => openEmbeddedLog({ file, authority: AUTHORITY }) }));
});

describe('kill -9 while appending, esdb adapter over the protocol fake', () => {
  it(rule, async () => {
    const fake = await startProtocolFake();
    const connection = fake.connection();
    const open = (file: string) => openServerLog({ connection, stream: STREAM, file, authority: AUTHORITY });
    await keepsItsWord({ engine: connection, open });
    const stored = await fake.events(STREAM);
    const again = temporaryFolder();
    const log = await open(join(again.path, 'copy'));
    expect((await contentsOf(log)).positions).toHaveLength(stored.length);
    await log.close();
    again.remove();
    fake.stop();
  });
});
