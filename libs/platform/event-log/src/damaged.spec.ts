import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AUTHORITY, sampleEvent, temporaryFolder } from '@hub/testing';
import { openEmbeddedLog } from './embedded-log.js';
import { verifyChain } from './verifying.js';

const EVENTS = 60;

describe('a log file that is damaged', () => {
  const folder = temporaryFolder();
  const whole = join(folder.path, 'whole');
  const file = join(folder.path, 'hub.log');
  let bytes: Buffer;

  beforeAll(async () => {
    const log = openEmbeddedLog({ file: whole, authority: AUTHORITY });
    for (let at = 0; at < EVENTS; at += 1) {
      await log.append({ stream: `a-${at % 3}`, expected: 'any', events: [sampleEvent(`event ${at}`)] });
    }
    await log.close();
    bytes = readFileSync(whole);
  });

  afterAll(() => folder.remove());

  /** What is said of the file with some of its bytes changed. */
  const reportOf = async (change: (copy: Buffer) => void) => {
    const copy = Buffer.from(bytes);
    change(copy);
    for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    writeFileSync(file, copy);
    return verifyChain(file);
  };

  it('is named when a text in it is none any more', async () => {
    const at = bytes.indexOf('"event 30"') + 2;
    expect(await reportOf((copy) => copy.writeUInt8(0xff, at))).toMatchObject({ outcome: 'changed', position: 31 });
  });

  it('is named from the first event that cannot be read', async () => {
    const PAGE = 4_096;
    const page = Math.floor(bytes.indexOf('"event 30"') / PAGE);
    const report = await reportOf((copy) => copy.fill(0xa5, page * PAGE, (page + 1) * PAGE));
    expect(report).toMatchObject({ outcome: 'changed', problem: 'the file is damaged from here on' });
    expect(report.position).toBeLessThanOrEqual(31);
    expect(report.position).toBeGreaterThan(1);
  });

  it('is named when it is no such file any more', async () => {
    expect(await reportOf((copy) => copy.fill(0xa5, 0, 100))).toMatchObject({ outcome: 'changed', position: 1 });
  });

  it('is named, or says the same, whichever byte was changed; never anything else', async () => {
    const intact = await verifyChain(whole);
    expect(intact).toMatchObject({ outcome: 'intact', position: EVENTS });
    let named = 0;
    for (let at = 101; at < bytes.length; at += 211) {
      const report = await reportOf((copy) => copy.writeUInt8((copy[at] ?? 0) ^ 0xd3, at));
      if (report.outcome === 'changed') named += 1;
      else expect(report).toEqual(intact);
    }
    expect(named).toBeGreaterThan(10);
  });

  it('is itself again when the copy is put in its place', async () => {
    await reportOf((copy) => copy.fill(0));
    for (const part of ['-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    copyFileSync(whole, file);
    expect(await verifyChain(file)).toMatchObject({ outcome: 'intact', position: EVENTS });
  });
});
