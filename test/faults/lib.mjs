import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { eventIdOf, openReadOnlyLog, verifyChain } from '@hub/event-log';

/** Who does everything here. */
export const by = { person: 'fault', agency: 'spec', role: 'OPERATOR' };

export const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export const randomOf = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** An append of one small event. */
export const sampleAppend = (command, stream, data) => ({
  stream,
  expected: 'any',
  events: [
    {
      id: eventIdOf(command, 0),
      type: 'sample.Noted',
      version: 1,
      by,
      purpose: 'test',
      correlationId: command,
      causationId: command,
      subject: '',
      data,
    },
  ],
});

export const pause = (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Eight children who are looked after, as a delivery; what is recorded about them later has somebody to be about. */
export const writeChildren = (folder) => {
  mkdirSync(folder, { recursive: true });
  const lines = ['child_id,surname,forename,dob,sex,responsible_la'];
  for (let at = 1; at <= 8; at += 1) lines.push(`B000000${at},Fault,Example ${at},2018-0${at}-14,1,E09000006`);
  writeFileSync(join(folder, 'children.csv'), `${lines.join('\r\n')}\r\n`);
  return folder;
};

/** A process of its own, the lines that it said, and its end. */
export const startProcess = (program, args, environment = {}) => {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
  });
  const lines = [];
  const waiting = new Set();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const one of waiting) one();
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const ended = once(child, 'close');
  return {
    child,
    lines,
    ended,
    complaints: () => complaints,
    /** Resolves with the first line that fits; fails when the process ends before. */
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        void ended.then(() => reject(new Error(`It ended before it said ${pattern}: ${complaints}`)));
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** What the events of a log say of themselves. Throws when its chain is not whole. */
const namesIn = async (file) => {
  const chain = await verifyChain(file);
  if (chain.outcome !== 'intact') throw new Error(`The chain of ${file} is broken: ${chain.problem}`);
  const log = openReadOnlyLog(file);
  const names = new Set();
  for (let from = 0; ;) {
    const batch = await log.readAll(from, 5_000);
    if (batch.length === 0) break;
    for (const { correlationId, stream, position } of batch) {
      if (position !== from + 1) throw new Error(`Event ${from + 1} is left out`);
      names.add(correlationId).add(stream);
      from = position;
    }
  }
  await log.close();
  return names;
};

/** How many of what was acknowledged, commands or streams, a log does not hold. */
export const lostIn = async (file, acknowledged) => {
  const there = await namesIn(file);
  return acknowledged.filter((name) => !there.has(name)).length;
};

/** What each view holds, as digests; made by a hub that has caught up and is closed. */
export const viewsOf = async (views) => {
  const { ViewStore } = await import('@hub/view-store');
  const store = await ViewStore.open({ file: views, readOnly: true });
  const digests = [];
  for (const { tables } of await store.progress())
    for (const table of tables) digests.push(`${table} ${await store.digest(table)}`);
  await store.close();
  return digests.sort().join('\n');
};
