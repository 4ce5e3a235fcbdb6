import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventLog } from '@hub/kernel';
import { AUTHORITY, handClock, newEventsOf, openMemoryLog, type HandClock } from '@hub/testing';
import { SAMPLE_FEEDS, csv, sample } from '../test/samples.js';
import { Bench, NOW, allEvents, recordsOf } from '../test/workbench.js';
import type { IntakeOptions, IntakePorts } from './ports.js';
import { isComplete, type IntakeResult } from './result.js';
import { takeDelivery } from './take.js';

let bench: Bench;
let clock: HandClock;
let log: EventLog;
let ports: IntakePorts;
beforeEach(() => {
  bench = new Bench();
  clock = handClock(NOW);
  log = openMemoryLog({ authority: AUTHORITY, now: clock.now });
  ports = bench.ports(log, newEventsOf);
});
afterEach(() => bench.remove());

type Files = Readonly<Record<string, string | Buffer>>;

const take = (files: Files | string, options: IntakeOptions = {}): Promise<IntakeResult> =>
  takeDelivery(typeof files === 'string' ? files : bench.delivery(files), ports, options);

const plan = (plan_id: string, cells: Readonly<Record<string, string>> = {}) =>
  sample('safety_plans', { plan_id, ...cells });
const plans = (...rows: readonly Readonly<Record<string, string>>[]): Files => ({ 'safety_plans.csv': csv(rows) });

const countOf = (result: IntakeResult, feed = 'safety_plans') => {
  const { feed: _, ...count } = result.feeds.find((one) => one.feed === feed) ?? { feed };
  return count;
};
const counted = (counts: Partial<Record<'new' | 'corrected' | 'unchanged' | 'rejected', number>>) => {
  const all = { new: 0, corrected: 0, unchanged: 0, rejected: 0, ...counts };
  return { ...all, read: all.new + all.corrected + all.unchanged + all.rejected };
};
const typesOf = async (): Promise<string[]> => (await allEvents(log)).map(({ type }) => type);

describe('a delivery', () => {
  it('of every feed is taken whole, and the same again changes nothing', async () => {
    const files = Object.fromEntries(SAMPLE_FEEDS.map((feed) => [`${feed}.csv`, csv([sample(feed)])]));
    const first = await take(files);
    expect(first.outcome).toBe('taken');
    for (const feed of SAMPLE_FEEDS) expect([feed, countOf(first, feed)]).toEqual([feed, counted({ new: 1 })]);
    const records = await recordsOf(log);
    const second = await take(files);
    expect(second).toMatchObject({ run: 2, resumed: false, deliveryId: first.deliveryId });
    for (const feed of SAMPLE_FEEDS) expect([feed, countOf(second, feed)]).toEqual([feed, counted({ unchanged: 1 })]);
    expect(await recordsOf(log)).toEqual(records);
  });

  it('carries who, why and which delivery on every event, and the moment of intake', async () => {
    const { deliveryId } = await take(plans(plan('1')));
    for (const event of await allEvents(log)) {
      expect(event).toMatchObject({
        by: ports.by,
        purpose: 'operation',
        correlationId: `delivery:${deliveryId}:1`,
        recordedAt: NOW,
      });
    }
  });

  it('is opened with its files and closed with its counts', async () => {
    const result = await take({ ...plans(plan('1')), 'delivery.json': '{"source": "Mosaic"}' });
    const events = await allEvents(log);
    expect(events.map(({ type }) => type)).toEqual([
      'deliveries.DeliveryOpened',
      'exploitation.SafetyPlanAgreed',
      'deliveries.DeliveryProgressed',
      'deliveries.DeliveryTaken',
    ]);
    expect(events[0]?.data).toMatchObject({
      deliveryId: result.deliveryId,
      run: 1,
      source: 'Mosaic',
      historical: false,
      files: [{ feed: 'safety_plans', name: 'safety_plans.csv' }],
    });
    expect(events[2]?.data).toMatchObject({
      run: 1,
      upTo: 1,
      feeds: [{ feed: 'safety_plans', ...counted({ new: 1 }) }],
    });
    expect(events[3]?.data).toMatchObject({ run: 1, takenAt: NOW, waiting: 0, assumedTimes: 0, unknownCodes: [] });
  });

  it('without a row is taken', async () =>
    expect(countOf(await take({ 'safety_plans.csv': 'plan_id,child_id,agreed_at\n' }))).toEqual(counted({})));

  it('asks what waits only when every row is in the log', async () => {
    let seen: string[] = [];
    const settle: IntakePorts['settle'] = async (run) => {
      seen = await typesOf();
      expect(run).toMatchObject({ run: 1, correlationId: `delivery:${run.deliveryId}:1` });
      return { waiting: 3, matchQueue: 2, conflicts: 1, lists: ['anything'] };
    };
    const result = await takeDelivery(bench.delivery(plans(plan('1'))), { ...ports, settle });
    expect(seen).toContain('exploitation.SafetyPlanAgreed');
    expect(result).toMatchObject({ waiting: 3, matchQueue: 2, conflicts: 1, lists: ['anything'] });
    expect((await allEvents(log)).at(-1)?.data).toMatchObject({ waiting: 3, matchQueue: 2, conflicts: 1 });
  });

  it('names whose keys sealing will need, before it writes', async () => {
    const asked: [string[], number][] = [];
    let written = 0;
    const counting: EventLog = {
      ...log,
      appendAll: (...args) => {
        written += 1;
        return log.appendAll(...args);
      },
    };
    await takeDelivery(
      bench.delivery({
        'children.csv': csv([sample('children'), sample('children', { child_id: 'B2' })]),
        'statuses.csv': csv([sample('statuses', { child_id: 'B3' })]),
      }),
      { ...ports, log: counting, prepareKeys: async (subjects) => void asked.push([[...subjects], written]) },
    );
    expect(asked).toEqual([[['child:B0000001', 'child:B2'], 0]]);
  });

  it('tells how far it has come', async () => {
    const seen: number[] = [];
    await take(plans(plan('1'), plan('2')), { onProgress: ({ done }) => seen.push(done) });
    expect(seen.at(-1)).toBe(1);
  });
});

describe('corrections', () => {
  it('the same key with other content is a correction, and the old value stays in history', async () => {
    await take(plans(plan('1')));
    const result = await take(plans(plan('1', { ended_at: '2026-07-01' })));
    expect(countOf(result)).toEqual(counted({ corrected: 1 }));
    const events = (await allEvents(log)).filter(({ stream }) => stream.startsWith('exploitation.'));
    expect(events.map(({ type, data }) => [type, (data as { endedAt: string }).endedAt])).toEqual([
      ['exploitation.SafetyPlanAgreed', '2026-05-06'],
      ['exploitation.SafetyPlanCorrected', '2026-07-01'],
    ]);
  });

  it('of several versions in one delivery the last in intake order holds', async () => {
    const result = await take({
      'safety_plans.part-2.csv': csv([plan('1', { ended_at: '2026-09-01' })]),
      'safety_plans.csv': csv([
        plan('1'),
        plan('1', { ended_at: '2026-07-01' }),
        plan('1', { ended_at: '2026-07-01' }),
      ]),
    });
    expect(countOf(result)).toEqual(counted({ new: 1, corrected: 2, unchanged: 1 }));
    expect(await recordsOf(log)).toMatchObject({ 'exploitation.plan-1': { data: { endedAt: '2026-09-01' } } });
  });

  it('back to an earlier content is a correction too, because it is compared with what holds now', async () => {
    await take(plans(plan('1')));
    await take(plans(plan('1', { ended_at: '2026-07-01' })));
    expect(countOf(await take(plans(plan('1'))))).toEqual(counted({ corrected: 1 }));
  });

  it('a withdrawn record stays in history, and a later version without it stands again', async () => {
    await take(plans(plan('1')));
    expect(countOf(await take(plans(plan('1', { withdrawn: 'Y' }))))).toEqual(counted({ corrected: 1 }));
    expect(countOf(await take(plans(plan('1', { withdrawn: 'Y', agreed_at: '' }))))).toEqual(counted({ unchanged: 1 }));
    expect(countOf(await take(plans(plan('1', { withdrawn: 'N' }))))).toEqual(counted({ corrected: 1 }));
    expect((await typesOf()).filter((type) => type.startsWith('exploitation.'))).toEqual([
      'exploitation.SafetyPlanAgreed',
      'exploitation.SafetyPlanWithdrawn',
      'exploitation.SafetyPlanCorrected',
    ]);
  });

  it('a withdrawal may come before the record it withdraws', async () => {
    expect(countOf(await take(plans(plan('1', { withdrawn: 'Y' }))))).toEqual(counted({ new: 1 }));
    expect(await typesOf()).toContain('exploitation.SafetyPlanWithdrawn');
  });

  it('what a feed has no column for stays as it is: a time agreed on a form survives the next export', async () => {
    const interview = {
      completed_at: '',
      push_factors: '',
      pull_factors: '',
      companions: '',
      places: '',
      harm_disclosed: '',
      intelligence_shared_at: '',
      quality: '',
      child_words: '',
    };
    await take({ 'return_interviews.csv': csv([sample('return_interviews', interview)]) });
    const [last] = await log.readStream('interviews.interview-I1');
    const scheduled = { ...last?.data, scheduledFor: '2026-02-03T09:00:00.000Z' };
    await log.append({
      stream: 'interviews.interview-I1',
      expected: 0,
      events: ports.newEvents([{ type: 'interviews.InterviewScheduled', data: scheduled }], {
        commandId: 'form-1',
        by: ports.by,
        purpose: 'test',
      }) as never,
    });
    expect(
      countOf(
        await take({ 'return_interviews.csv': csv([sample('return_interviews', interview)]) }),
        'return_interviews',
      ),
    ).toEqual(counted({ unchanged: 1 }));
    await take({ 'return_interviews.csv': csv([sample('return_interviews')]) });
    expect((await log.readStream('interviews.interview-I1')).at(-1)).toMatchObject({
      type: 'interviews.InterviewCompleted',
      data: { scheduledFor: '2026-02-03T09:00:00.000Z', childWords: 'I was fine' },
    });
  });

  it('the last day of a judgement is taken from its column; a file without it leaves the day as long as the judgement stays', async () => {
    const assessed = async (cells: Readonly<Record<string, string>>) => {
      await take({ 'risk_assessments.csv': csv([sample('risk_assessments', { override_until: '', ...cells })]) });
      return (await log.readStream('exploitation.assessment-A1')).at(-1);
    };
    expect(await assessed({ override_until: '2026-03-05' })).toMatchObject({ data: { overrideUntil: '2026-03-05' } });
    expect(await assessed({ score: '13' })).toMatchObject({
      revision: 1,
      data: { score: 13, overrideUntil: '2026-03-05' },
    });
    expect(await assessed({ override_until: '2026-03-09' })).toMatchObject({ data: { overrideUntil: '2026-03-09' } });
    for (const changed of [{ override_rag: 'green' }, { assessed_at: '2026-04-05T10:00' }]) {
      expect((await assessed(changed))?.data).not.toHaveProperty('overrideUntil');
    }
  });

  it('of someone whose personal data was erased only the rest is compared', async () => {
    await take({ 'children.csv': csv([sample('children')]) });
    const erased: EventLog = {
      ...log,
      readStreams: async (streams) =>
        new Map(
          [...(await log.readStreams(streams))].map(([stream, events]) => [
            stream,
            events.map((event) => {
              const {
                surname: _s,
                forename: _f,
                dob: _d,
                home: _h,
                upn: _u,
                nhsNumber: _n,
                ...rest
              } = event.data as Record<string, unknown>;
              return { ...event, data: { ...rest, $erased: true } };
            }),
          ]),
        ),
    };
    ports = bench.ports(erased, newEventsOf);
    expect(countOf(await take({ 'children.csv': csv([sample('children', { forename: 'Eve' })]) }), 'children')).toEqual(
      counted({ unchanged: 1 }),
    );
    expect(
      countOf(await take({ 'children.csv': csv([sample('children', { ethnicity: 'BAFR' })]) }), 'children'),
    ).toEqual(counted({ corrected: 1 }));
  });
});

describe('bad rows and refused files', () => {
  it('good rows of a file with bad rows are taken, and every row is counted', async () => {
    const result = await take(plans(plan('1'), plan('2', { agreed_at: '2026-02-30' }), plan('3'), plan('')));
    expect(countOf(result)).toEqual(counted({ new: 2, rejected: 2 }));
    expect(result.rejects).toMatchObject([
      {
        feed: 'safety_plans',
        rows: 2,
        first: [
          { line: 3, column: 'agreed_at', reason: expect.stringContaining('2026-02-30 does not exist') },
          { line: 5, column: 'plan_id', reason: expect.stringContaining('is missing') },
        ],
      },
    ]);
    expect(isComplete(result)).toBe(true);
  });

  it('a refused file does not stop the others, and is listed', async () => {
    const result = await take({
      ...plans(plan('1')),
      'children.csv': 'child_id,hat\n1,2\n',
      'hats.csv': 'x',
      'a.txt': '',
    });
    expect(result.outcome).toBe('taken');
    expect(result.files).toEqual(['safety_plans.csv']);
    expect(result.refusedFiles.map(({ name }) => name)).toEqual(['hats.csv', 'children.csv']);
    expect(result.otherFiles).toEqual(['a.txt']);
    expect(isComplete(result)).toBe(false);
  });

  it.each([
    ['a wrong declaration', { 'safety_plans.csv': csv([plan('1')]), 'delivery.json': '{"x":1}' }, '"x"'],
    ['no good file', { 'safety_plans.csv': 'hat\n' }, 'No file'],
    ['no feed', {}, 'holds no feed'],
  ])('with %s nothing is written', async (_, files, words) => {
    const result = await take(files as Files);
    expect(result).toMatchObject({ outcome: 'refused', run: 0, feeds: [], reason: expect.stringContaining(words) });
    expect(isComplete(result)).toBe(false);
    expect(await allEvents(log)).toEqual([]);
  });

  it('a file that changes while it is taken stops the intake, and what was taken stays', async () => {
    const folder = bench.delivery(plans(plan('1'), plan('2')));
    const changing: IntakePorts = {
      ...ports,
      settle: nothingToSettle,
      log: {
        ...log,
        append: async (append, options) => {
          const [event] = append.events;
          if (event?.type === 'deliveries.DeliveryOpened') {
            appendFileSync(join(folder, 'safety_plans.csv'), 'P9,B1,2026-01-01,,\n');
          }
          return log.append(append, options);
        },
      },
    };
    const result = await takeDelivery(folder, changing);
    expect(result).toMatchObject({ outcome: 'stopped', reason: expect.stringContaining('changed while') });
    expect((await typesOf()).at(-1)).toBe('deliveries.DeliveryStopped');
    expect(countOf(await take(folder))).toMatchObject({ read: 3, rejected: 0 });
  });
});

const nothingToSettle: IntakePorts['settle'] = async () => {
  throw new Error('Nothing is settled when the intake stops');
};

describe('the lists beside the counts', () => {
  it('unknown codes are counted by column and code', async () => {
    const child = (child_id: string, ethnicity: string) =>
      sample('children', { child_id, ethnicity, disability: 'XX;LD' });
    const result = await take({ 'children.csv': csv([child('1', 'QQQQ'), child('2', 'QQQQ'), child('3', 'WBRI')]) });
    expect(result.unknownCodes).toEqual([
      { feed: 'children', column: 'ethnicity', code: 'QQQQ', rows: 2 },
      { feed: 'children', column: 'disability', code: 'XX', rows: 3 },
    ]);
    expect((await allEvents(log)).at(-1)?.data).toMatchObject({ unknownCodes: result.unknownCodes });
  });

  it('codes of rejected rows are not counted', async () => {
    const result = await take({ 'children.csv': csv([sample('children', { ethnicity: 'QQQQ', dob: '' })]) });
    expect(result.unknownCodes).toEqual([]);
  });

  it('beyond a hundred codes of a column the others are counted together', async () => {
    const rows = Array.from({ length: 250 }, (_, at) =>
      sample('children', { child_id: `C${at}`, ethnicity: `E${at}` }),
    );
    const codes = (await take({ 'children.csv': csv(rows) })).unknownCodes;
    expect(codes).toHaveLength(101);
    expect(codes.at(-1)).toEqual({ feed: 'children', column: 'ethnicity', code: '(other codes)', rows: 150 });
  });

  it('assumed times are counted and marked on the record', async () => {
    const report = sample('police_missing_reports', {
      last_seen_at: '2026-10-25T01:30',
      reported_at: '2026-10-25T01:40',
    });
    const result = await take({
      'police_missing_reports.csv': csv([report]),
      'delivery.json': '{"ambiguous":"second"}',
    });
    expect(result.assumedTimes).toBe(2);
    expect(await recordsOf(log)).toMatchObject({
      'missing.report-R1': { data: { assumed: ['lastSeenAt', 'reportedAt'] } },
    });
  });
});

describe('a dry run', () => {
  it('says column by column what would be corrected, and writes no rejects', async () => {
    await take(plans(plan('1'), plan('2'), plan('3', { withdrawn: 'Y' })));
    const result = await take(
      plans(
        plan('1', { ended_at: '', review_due: '2026-04-01' }),
        plan('2', { withdrawn: 'Y' }),
        plan('3', { withdrawn: 'N', ended_at: '' }),
        plan('4'),
        plan('', {}),
      ),
      { dryRun: true },
    );
    expect(countOf(result)).toEqual(counted({ new: 1, corrected: 3, rejected: 1 }));
    expect(result.differences).toEqual({
      total: 3,
      first: [
        {
          feed: 'safety_plans',
          file: 'safety_plans.csv',
          line: 2,
          key: ['1'],
          changes: [
            { column: 'review_due', before: '2026-03-06', after: '2026-04-01' },
            { column: 'ended_at', before: '2026-05-06', after: '' },
          ],
        },
        {
          feed: 'safety_plans',
          file: 'safety_plans.csv',
          line: 3,
          key: ['2'],
          changes: [{ column: 'withdrawn', before: 'N', after: 'Y' }],
        },
        {
          feed: 'safety_plans',
          file: 'safety_plans.csv',
          line: 4,
          key: ['3'],
          changes: expect.arrayContaining([{ column: 'withdrawn', before: 'Y', after: 'N' }]) as never,
        },
      ],
    });
    expect(result.rejects).toMatchObject([{ rows: 1 }]);
    expect(result.rejects[0]?.path).toBeUndefined();
    expect(existsSync(ports.rejectsFolder)).toBe(false);
  });

  it('shows flags, lists and places as they stand in the file', async () => {
    await take({ 'children.csv': csv([sample('children')]), 'panel_meetings.csv': csv([sample('panel_meetings')]) });
    const result = await take(
      {
        'children.csv': csv([sample('children', { home_easting: '', home_northing: '', disability: '' })]),
        'panel_meetings.csv': csv([sample('panel_meetings', { held: 'N', agencies_present: 'health' })]),
      },
      { dryRun: true },
    );
    expect(result.differences?.first.flatMap(({ changes }) => changes)).toEqual([
      { column: 'disability', before: 'AUT;LD', after: '' },
      { column: 'home_easting', before: '540123, 169234, postcode', after: '' },
      { column: 'agencies_present', before: 'police;health', after: 'health' },
      { column: 'held', before: 'Y', after: 'N' },
    ]);
  });
});

describe('stopping', () => {
  it('a delivery that is stopped goes on later from where it was', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => plan(`P${at}`));
    const folder = bench.delivery(plans(...rows));
    const control = new AbortController();
    const stopped = await take(folder, { signal: control.signal, onProgress: () => control.abort() });
    expect(stopped).toMatchObject({
      outcome: 'stopped',
      reason: expect.stringContaining('send the same delivery again'),
    });
    expect(isComplete(stopped)).toBe(false);
    const result = await take(folder);
    expect(result).toMatchObject({ outcome: 'taken', resumed: true, run: 1 });
    expect(countOf(result)).toEqual(counted({ new: 5_000 }));
    expect((await typesOf()).filter((type) => type === 'exploitation.SafetyPlanAgreed')).toHaveLength(5_000);
  });
});

describe('others who write at the same time', () => {
  it('a record that changed meanwhile is judged again against what it now is', async () => {
    await take(plans(plan('1')));
    let disturbed = false;
    const disturbing: EventLog = {
      ...log,
      appendAll: async (appends, options) => {
        const own = appends.find(({ stream }) => stream === 'exploitation.plan-1');
        if (own && !disturbed) {
          disturbed = true;
          const data = { planId: '1', childId: 'B0000001', agreedAt: '2026-02-06', endedAt: '2026-12-01' };
          const events = ports.newEvents([{ type: 'exploitation.SafetyPlanCorrected', data }], {
            commandId: 'form',
            by: ports.by,
            purpose: 'test',
          });
          await log.append({ stream: own.stream, expected: 0, events });
        }
        return log.appendAll(appends, options);
      },
    };
    ports = bench.ports(disturbing, newEventsOf);
    const result = await take(plans(plan('1', { review_due: '' }), plan('2')));
    expect(countOf(result)).toEqual(counted({ new: 1, corrected: 1 }));
    expect(
      (await log.readStream('exploitation.plan-1')).map(({ data }) => (data as { endedAt: string }).endedAt),
    ).toEqual(['2026-05-06', '2026-12-01', '2026-05-06']);
  });

  it('the same delivery taken twice at once writes everything once, and both get the same answer', async () => {
    const folder = bench.delivery(plans(...Array.from({ length: 1_200 }, (_, at) => plan(`P${at}`))));
    const [one, other] = await Promise.all([take(folder), take(folder)]);
    expect(countOf(one)).toEqual(counted({ new: 1_200 }));
    expect(countOf(other)).toEqual(counted({ new: 1_200 }));
    const types = await typesOf();
    expect(types.filter((type) => type === 'exploitation.SafetyPlanAgreed')).toHaveLength(1_200);
    expect(types.filter((type) => type === 'deliveries.DeliveryTaken')).toHaveLength(1);
  });

  it('another writer on the stream of the delivery ends the intake, and nothing is taken twice', async () => {
    const folder = bench.delivery(plans(plan('1')));
    const lost: EventLog = {
      ...log,
      append: async (append) => ({ outcome: 'conflict', revision: append.events.length }),
    };
    await expect(takeDelivery(folder, { ...ports, log: lost })).rejects.toThrow('Someone else is writing');
  });

  it('a record that never stops changing ends the intake', async () => {
    const restless: EventLog = {
      ...log,
      appendAll: async (appends) => appends.map(() => ({ outcome: 'conflict', revision: 0 })),
    };
    await expect(takeDelivery(bench.delivery(plans(plan('1'))), { ...ports, log: restless })).rejects.toThrow(
      'changed 20 times',
    );
  });
});

it('nothing but rejects is left behind', async () => {
  await take(plans(plan('1'), plan('')));
  expect(readdirSync(bench.root).sort()).toEqual(['delivery-1', 'rejects']);
});
