import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { handle, openMemoryLog } from '@hub/event-log';
import type { EventLog } from '@hub/kernel';
import { reportDecider, reportStream, returnDecider, returnStream } from '@hub/missing';
import { processes } from '@hub/processes';
import { handClock, temporaryFolder } from '@hub/testing';
import { HUB_KINDS } from './kinds.js';
import { ProcessRun } from './process-runner.js';

const BY = { person: 'spec', agency: 'spec', role: 'OPERATOR' };

describe('processes that follow the log', () => {
  let log: EventLog;
  let folder: ReturnType<typeof temporaryFolder>;
  const clock = handClock('2016-10-04T08:00:00.000Z');
  const troubles: unknown[] = [];
  beforeEach(() => {
    folder = temporaryFolder();
    clock.set('2016-10-04T08:00:00.000Z');
    log = openMemoryLog({ authority: 'E09000006', now: clock.now });
    troubles.length = 0;
  });
  afterEach(async () => {
    await log.close();
    folder.remove();
  });

  const run = (): ProcessRun =>
    new ProcessRun({
      log,
      kinds: HUB_KINDS,
      processes,
      file: join(folder.path, 'processes.json'),
      agency: 'London Borough of Bromley',
      onTrouble: (error) => troubles.push(error),
    });

  const tell = async (ref: string): Promise<void> => {
    const meta = (part: string) => ({ commandId: `${ref} ${part}`, by: BY, purpose: 'spec' });
    const report = {
      reportRef: ref,
      surname: 'Example',
      forename: 'Robin',
      dob: '2002-06-15',
      category: 'missing' as const,
      missingFromType: 'foster' as const,
      lastSeenAt: '2016-10-01T17:00:00.000Z',
      reportedAt: '2016-10-01T19:00:00.000Z',
    };
    const found = { reportRef: ref, foundAt: '2016-10-02T09:00:00.000Z' };
    await handle(log, reportDecider, reportStream(ref), { type: 'Record', content: report }, meta('report'), {
      kinds: HUB_KINDS,
    });
    await handle(log, returnDecider, returnStream(ref), { type: 'Record', content: found }, meta('return'), {
      kinds: HUB_KINDS,
    });
  };

  const types = async (): Promise<string[]> => (await log.readAll(0)).map(({ type }) => type.replace(/^\w+\./, ''));

  it('carry out what events led to, each once, recorded at the moment of the log’s last event', async () => {
    await tell('MP1');
    clock.set('2016-11-01T00:00:00.000Z');
    await run().catchUp();
    await run().catchUp();
    expect(await types()).toEqual([
      'ChildReportedMissing',
      'ChildReturned',
      'InterviewRequired',
      'BriefingsPlanned',
      'BriefingsStoodDown',
    ]);
    const [, , required] = await log.readAll(0);
    expect(required).toMatchObject({
      recordedAt: '2016-10-04T08:00:00.000Z',
      occurredAt: '2016-10-02T09:00:00.000Z',
      by: { person: 'hub', agency: 'London Borough of Bromley', role: 'PROCESS' },
      causationId: (await log.readAll(0))[0]?.id,
    });
  });

  it('told again from the start after their checkpoint was lost, change nothing', async () => {
    await tell('MP1');
    await tell('MP2');
    await run().catchUp();
    const { position } = await log.head();
    const again = new ProcessRun({
      log,
      kinds: HUB_KINDS,
      processes,
      file: join(folder.path, 'another.json'),
      agency: 'spec',
      onTrouble: (error) => troubles.push(error),
    });
    await again.catchUp();
    expect((await log.head()).position).toBe(position);
    expect(JSON.parse(readFileSync(join(folder.path, 'another.json'), 'utf8'))).toEqual(
      Object.fromEntries(processes.map(({ name }) => [name, position])),
    );
  });

  it('decide anew when someone else wrote meanwhile', async () => {
    await tell('MP1');
    const { appendAll } = log;
    let lost = 0;
    log.appendAll = async (appends, options) => {
      if (lost === 0) {
        lost += 1;
        clock.set('2016-10-05T08:00:00.000Z');
        await tell('MP9');
      }
      return appendAll(appends, options);
    };
    await run().catchUp();
    expect(lost).toBe(1);
    expect((await types()).filter((type) => type === 'InterviewRequired')).toHaveLength(1);
  });

  it('write nothing while they are paused, and catch up afterwards', async () => {
    const own = run();
    own.resume();
    await own.pause();
    await tell('MP1');
    expect(await types()).toHaveLength(2);
    await own.catchUp();
    expect(await types()).toHaveLength(5);
    expect(troubles).toEqual([]);
  });

  it('go on by themselves when a server that they need was away, and say so once', async () => {
    await tell('MP1');
    const { readStreams } = log;
    let asked = 0;
    log.readStreams = async (streams) => {
      asked += 1;
      if (asked <= 2) throw Object.assign(new Error('PostgreSQL cannot be reached'), { passes: true });
      return readStreams(streams);
    };
    const carriedOut = new Promise<void>((resolve) => {
      log.subscribeAll(
        0,
        async (batch) => {
          if (batch.some(({ type }) => type.endsWith('.InterviewRequired'))) resolve();
        },
        () => undefined,
      );
    });
    const own = run();
    own.resume();
    await carriedOut;
    await own.pause();
    expect(troubles).toEqual([expect.objectContaining({ passes: true })]);
  });

  it('a checkpoint that cannot be read begins at the start', async () => {
    await tell('MP1');
    await run().catchUp();
    const { position } = await log.head();
    await new ProcessRun({
      log,
      kinds: HUB_KINDS,
      processes,
      file: folder.path,
      agency: 'spec',
      onTrouble: (error) => troubles.push(error),
    })
      .catchUp()
      .catch(() => undefined);
    expect((await log.head()).position).toBe(position);
  });
});
