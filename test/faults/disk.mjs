// The disk: full, read-only, a last write that was torn, a page that was corrupted; and clocks that jump.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedLog, verifyChain } from '@hub/event-log';
import { lostIn, sampleAppend } from './lib.mjs';

const AUTHORITY = 'E09000006';
const append = (command, stream, bytes = 300) => sampleAppend(command, stream, { text: 'x'.repeat(bytes) });

const open = (file, now) => openEmbeddedLog({ file, authority: AUTHORITY, ...(now ? { now } : {}) });

/** Appends so many; answers which were acknowledged and what the others were told. */
const appendAll = async (log, from, count, bytes) => {
  const acknowledged = [];
  const refused = new Map();
  for (let at = from; at < from + count; at += 1) {
    const command = `disk ${at}`;
    try {
      await log.append(append(command, `s-${at % 7}`, bytes));
      acknowledged.push(command);
    } catch ({ name, reason }) {
      refused.set(reason ?? name, (refused.get(reason ?? name) ?? 0) + 1);
    }
  }
  return { acknowledged, refused };
};

const mount = (...args) => spawnSync('mount', args, { encoding: 'utf8' }).status === 0;

/** A small disk of its own; undefined where this user may not make one. */
const smallDisk = (folder) => {
  const [at, view] = [join(folder, 'disk'), join(folder, 'disk read-only')];
  mkdirSync(at);
  if (!mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at)) return undefined;
  return {
    file: join(at, 'log.sqlite'),
    grow: () => mount('-o', 'remount,size=200m', at),
    /** The same files where nothing can be written. */
    readOnly: () => {
      mkdirSync(view);
      if (!mount('--bind', at, view) || !mount('-o', 'remount,bind,ro', view)) throw new Error('No read-only mount');
      return join(view, 'log.sqlite');
    },
    remove: () => [view, at].forEach((mounted) => spawnSync('umount', ['--lazy', mounted])),
  };
};

const notHere = { tried: 0, lost: 0, counts: {}, note: 'not tried: this user may not mount a disk' };

const full = async ({ n, folder }) => {
  const disk = smallDisk(folder);
  if (!disk) return notHere;
  try {
    const log = open(disk.file);
    const first = await appendAll(log, 0, 10 * n + 200, 20_000);
    disk.grow();
    const later = await appendAll(log, 1_000_000, n, 300);
    await log.close();
    const acknowledged = [...first.acknowledged, ...later.acknowledged];
    const lost = await lostIn(disk.file, acknowledged);
    const refused = Object.fromEntries([...first.refused].map(([reason, count]) => [`refused as "${reason}"`, count]));
    return {
      tried: 10 * n + 200,
      lost: lost + later.refused.size,
      counts: { ...refused, 'written when there was room': later.acknowledged.length },
    };
  } finally {
    disk.remove();
  }
};

const readOnly = async ({ n, folder }) => {
  const disk = smallDisk(folder);
  if (!disk) return notHere;
  try {
    const log = open(disk.file);
    const first = await appendAll(log, 0, n);
    await log.close();
    const view = disk.readOnly();
    let told;
    try {
      const again = open(view);
      told = [...(await appendAll(again, n, 1)).refused.keys()].join() || 'ACKNOWLEDGED';
      await again.close();
    } catch ({ name, code, reason }) {
      told = reason ?? code ?? name;
    }
    const last = open(disk.file);
    const later = await appendAll(last, 2 * n, n);
    await last.close();
    const lost = await lostIn(disk.file, [...first.acknowledged, ...later.acknowledged]);
    return {
      tried: n,
      lost: lost + (told === 'ACKNOWLEDGED' ? 1 : 0),
      counts: {},
      note: `a hub on a read-only disk is told: ${told}`,
    };
  } finally {
    disk.remove();
  }
};

const FRAME_HEADER = 24;
const PAGE = 4_096;

/** The write-ahead file ends at each byte of its last frame in turn: the last commit is there whole or not at all. */
const torn = async ({ n, folder, slice, slices }) => {
  const file = join(folder, 'log.sqlite');
  const log = open(file);
  const { acknowledged } = await appendAll(log, 0, 30);
  const kept = join(folder, 'kept');
  for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${kept}${part}`);
  await log.close();
  const whole = statSync(`${kept}-wal`).size;
  const bytes = FRAME_HEADER + PAGE;
  const step = Math.max(1, Math.floor(bytes / Math.max(n, 1)));
  let [tried, lost] = [0, 0];
  const cut = join(folder, 'cut.sqlite');
  for (let off = 1 + slice; off <= bytes; off += n * slices >= 200 ? slices : step) {
    for (const part of ['', '-wal']) copyFileSync(`${kept}${part}`, `${cut}${part}`);
    truncateSync(`${cut}-wal`, whole - off);
    const opened = open(cut);
    await opened.append(append('afterwards', 'other'));
    await opened.close();
    lost += await lostIn(cut, [...acknowledged.slice(0, -1), 'afterwards']);
    for (const part of ['', '-wal', '-shm', '.lease', '.lock']) rmSync(`${cut}${part}`, { force: true });
    tried += 1;
  }
  return {
    tried,
    lost,
    counts: {},
    note: 'every commit before the torn one is whole, the chain intact, and appending goes on',
  };
};

/** A byte of the file is another one: it is named or stops the reading, and is never taken for the truth. */
const corrupted = async ({ n, folder, random }) => {
  const file = join(folder, 'log.sqlite');
  const log = open(file);
  const { acknowledged } = await appendAll(log, 0, 400);
  await log.close();
  const bytes = readFileSync(file);
  const backup = join(folder, 'backup.sqlite');
  copyFileSync(file, backup);
  const counts = { named: 0, refused: 0, harmless: 0 };
  let lost = 0;
  for (let at = 0; at < n; at += 1) {
    const place = Math.floor(random() * bytes.length);
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.from([bytes[place] ^ (1 + Math.floor(random() * 255))]), 0, 1, place);
    closeSync(handle);
    try {
      const report = await verifyChain(file);
      if (report.outcome === 'changed') counts.named += 1;
      else if (report.position === acknowledged.length && (await lostIn(file, acknowledged)) === 0)
        counts.harmless += 1;
      else lost += 1;
    } catch {
      counts.refused += 1;
    }
    for (const part of ['-wal', '-shm']) if (existsSync(`${file}${part}`)) rmSync(`${file}${part}`);
    copyFileSync(backup, file);
    if (at % 20 === 0) lost += await lostIn(file, acknowledged);
  }
  return {
    tried: n,
    lost,
    counts: {
      'named by the chain': counts.named,
      'refused by SQLite': counts.refused,
      'where nothing is read': counts.harmless,
    },
    note: 'the copy was whole each time',
  };
};

const clocks = async ({ n, folder, random }) => {
  const file = join(folder, 'log.sqlite');
  let last = '';
  let back = 0;
  let at = Date.parse('2026-03-01T00:00:00Z');
  const log = open(file, () => {
    at += Math.floor((random() - 0.5) * 2 * 86_400_000 * 400);
    return new Date(Math.min(Math.max(at, 0), 4e12)).toISOString();
  });
  const acknowledged = [];
  for (let number = 0; number < n * 10; number += 1) {
    const { recordedAt } = await log.append(append(`clock ${number}`, `s-${number % 5}`));
    acknowledged.push(`clock ${number}`);
    if (recordedAt < last) back += 1;
    last = recordedAt;
  }
  await log.close();
  return {
    tried: n * 10,
    lost: back + (await lostIn(file, acknowledged)),
    counts: {},
    note: 'the moment of recording never went back',
  };
};

export default [
  { name: 'disk full', run: full },
  { name: 'disk read-only', run: readOnly },
  { name: 'last write torn, at each byte of its frame', run: torn },
  { name: 'a byte of the log corrupted', run: corrupted },
  { name: 'clock jumps by up to 400 days', run: clocks },
];
