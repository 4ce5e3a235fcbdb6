import { describe, expect, it } from '@jest/globals';
import type { Envelope } from '@hub/kernel';
import { BoroughStory, Story, at } from '@hub/testing';
import {
  caseGroup,
  children,
  deliveryLog,
  findings,
  hubViews,
  momentOf,
  plainViews,
  presentHeader,
  recordVersionAfter,
  timelineOf,
  type CaseView,
  type DeliveryRow,
} from './index.js';
import { followed as follow } from '../test/followed.js';
import { OURS, rowsOf } from '../test/told.js';

describe('the delivery log', () => {
  const story = new Story();
  const tell = (type: string, data: object): Envelope =>
    story.event('deliveries.delivery-d', `deliveries.${type}`, { deliveryId: 'd', ...data });
  const feeds = [{ feed: 'children', read: 2, new: 1, corrected: 0, unchanged: 0, rejected: 1 }];
  const opened = { run: 1, source: 'CareFirst', historical: false, openedAt: at('2016-09-01T08:00'), files: [] };
  const events = [
    tell('DeliveryOpened', opened),
    tell('DeliveryProgressed', { run: 1, upTo: 2, feeds }),
    tell('DeliveryStopped', { run: 1, stoppedAt: at('2016-09-01T09:00'), reason: 'the disk is full' }),
    tell('DeliveryOpened', { ...opened, run: 2 }),
    tell('DeliveryTaken', {
      run: 2,
      takenAt: at('2016-09-01T10:00'),
      feeds,
      waiting: 1,
      matchQueue: 2,
      conflicts: 3,
      assumedTimes: 4,
      unknownCodes: [],
    }),
    tell('DeliveryTaken', {
      run: 3,
      takenAt: at('2016-09-01T10:00'),
      feeds,
      waiting: 0,
      matchQueue: 0,
      conflicts: 0,
      assumedTimes: 0,
      unknownCodes: [],
    }),
  ];

  it('has a line for each run: who, when, how far, and what became of the rows', () => {
    const { rows } = follow(plainViews('deliveries', [deliveryLog]), events);
    expect([...rows.keys()]).toEqual(['deliveries_v1 d|1', 'deliveries_v1 d|2']);
    expect(rows.get('deliveries_v1 d|1')).toMatchObject({
      state: 'stopped',
      upTo: 2,
      feeds,
      reason: 'the disk is full',
      by: { agency: 'bromley' },
    });
    expect(rows.get('deliveries_v1 d|2')).toMatchObject({
      state: 'taken',
      takenAt: at('2016-09-01T10:00'),
      waiting: 1,
      matchQueue: 2,
      conflicts: 3,
    });
  });

  it('says while a delivery is being taken', () => {
    const row = follow(plainViews('deliveries', [deliveryLog]), events.slice(0, 1)).rows.get(
      'deliveries_v1 d|1',
    ) as DeliveryRow;
    expect(row).toMatchObject({ state: 'open', run: 1, source: 'CareFirst', upTo: 0 });
  });

  it('parks a line whose event cannot be folded, and leaves it as it was', () => {
    const broken = {
      ...deliveryLog,
      on: {
        ...deliveryLog.on,
        'deliveries.DeliveryProgressed': () => {
          throw new Error('no');
        },
      },
    };
    const { rows, parked } = follow(plainViews('deliveries', [broken]), events);
    expect([...parked]).toEqual(['deliveries_v1 d|1']);
    expect(rows.get('deliveries_v1 d|1')).toMatchObject({ state: 'open' });
    expect(rows.get('deliveries_v1 d|2')).toMatchObject({ state: 'taken' });
  });
});

describe('findings', () => {
  it('have a row each, also when one record has the same twice', () => {
    const story = new BoroughStory().child('A').interview('i', 'A', ['r1', 'r2']);
    const rows = rowsOf(findings, story, 'c:A');
    expect(rows.map(({ key, row }) => [key, row.kind, row.message])).toEqual([
      ['c:A report-not-known interviews.interview-i', 'waiting', 'Interview i waits for police report r1.'],
      ['c:A report-not-known interviews.interview-i 2', 'waiting', 'Interview i waits for police report r2.'],
    ]);
  });
});

describe('children', () => {
  it('are found by folded name and by any of their ids', () => {
    const story = new BoroughStory()
      .child('A', { surname: "O'Néill-Smith", forename: 'Zoë' })
      .child('B')
      .merge('B', 'A');
    const [found] = rowsOf(children, story, 'c:A');
    expect(found?.row).toMatchObject({ childId: 'A', ids: ['A', 'B'], searchText: 'oneillsmith|zoe a b', own: true });
    expect(rowsOf(children, story, 'c:B')).toEqual([]);
  });

  it('show the statuses and the key worker of the day, the highest and the last first', () => {
    const story = new BoroughStory()
      .child('A')
      .status('A', 'CARE_LEAVER', '2016-01-01')
      .status('A', 'CPP', '2016-01-01', '2016-06-01')
      .keyWorker('A', '2016-01-01', '2016-05-01')
      .keyWorker('A', '2016-05-01');
    const [found] = rowsOf(children, story, 'c:A');
    if (!found) throw new Error('not found');
    expect(presentHeader(found.row, '2016-05-31').statuses).toEqual(['CPP', 'CARE_LEAVER']);
    expect(presentHeader(found.row, '2016-06-01').statuses).toEqual(['CARE_LEAVER']);
    expect(presentHeader(found.row, '2015-12-31').keyWorker).toBeUndefined();
    expect(presentHeader(found.row, '2016-06-14').age).toBe(13);
  });

  it('leave out what was over when the row was made', () => {
    const story = new BoroughStory()
      .learnedAt(at('2016-09-01T08:00'))
      .child('A')
      .status('A', 'CLA', '2016-01-01', '2016-09-01');
    expect(rowsOf(children, story, 'c:A')[0]?.row.statuses).toEqual([]);
  });
});

describe('the timeline', () => {
  const story = new BoroughStory()
    .learnedAt(at('2016-09-01T08:00'))
    .child('A')
    .status('A', 'CLA', '2016-05-01')
    .report('r', 'A', '2016-08-31T22:00')
    .report('r', 'A', '2016-08-31T22:00', { told: '2016-09-01T07:00' })
    .tell('missing.report-r', 'missing.ReportWithdrawn', { reportRef: 'r' });
  const held = new Map<string, NonNullable<ReturnType<typeof recordVersionAfter>>>();
  const versions = story.events.map((event) => {
    const row = recordVersionAfter(event, held.get(event.stream));
    if (!row) throw new Error('no record');
    held.set(row.key, row);
    return { key: row.key, row, knownFrom: row.position };
  });

  it('has an entry for each thing told, what differs from before, and what was taken back', () => {
    const entries = timelineOf(versions);
    expect(entries.map(({ type, changed, withdrawn }) => [type, changed, withdrawn])).toEqual([
      ['missing.ReportWithdrawn', [], true],
      ['missing.ChildReportedMissing', ['laNotifiedAt'], false],
      ['missing.ChildReportedMissing', [], false],
      ['children.ChildRegistered', [], false],
      ['children.StatusRecorded', [], false],
    ]);
    expect(entries.at(-1)).toMatchObject({ date: '2016-05-01', recordedAt: at('2016-09-01T08:00'), kind: 'status' });
    expect(entries[0]).toMatchObject({ reportRef: 'r', childId: 'A', by: { agency: 'bromley' } });
  });
});

describe('a case that cannot be worked out', () => {
  const stubborn: CaseView = {
    ...children,
    table: { ...children.table, table: 'stubborn_v1' },
    rows: (assembled, moment) => {
      if (assembled.case?.child.content.surname === 'Trouble') throw new Error('no');
      return children.rows(assembled, moment);
    },
  };
  const story = new BoroughStory().child('A').child('B').child('A', { surname: 'Trouble' });
  const group = caseGroup(OURS, [stubborn, children]);

  it('keeps its rows in that view, is parked, and everything else goes on', () => {
    const { rows, parked } = follow(group, story.events);
    expect([...parked]).toEqual(['stubborn_v1 c:A']);
    expect(rows.get('stubborn_v1 A')).toMatchObject({ surname: 'A' });
    expect(rows.get('children_v1 A')).toMatchObject({ surname: 'Trouble' });
    expect(rows.get('stubborn_v1 B')).toMatchObject({ surname: 'B' });
  });

  it('is right again after the next event without trouble', () => {
    const mended = new BoroughStory().child('A').child('A', { surname: 'Trouble' }).child('A', { surname: 'Fine' });
    const { rows, parked } = follow(group, mended.events);
    expect([...parked]).toEqual([]);
    expect(rows.get('stubborn_v1 A')).toMatchObject({ surname: 'Fine' });
  });
});

it('every view of the hub has a table of its own, with a number', () => {
  const tables = hubViews({ authority: OURS }).flatMap((group) => group.tables.map(({ table }) => table));
  expect(new Set(tables).size).toBe(tables.length);
  expect(tables.every((table) => /^[a-z_]+_v\d+$/.test(table))).toBe(true);
});

it('a moment includes everything at that very moment', () => {
  expect(momentOf('2016-09-30T23:30:00.000Z')).toEqual({
    now: '2016-09-30T23:30:00.000Z',
    before: '2016-09-30T23:30:00.001Z',
    date: '2016-10-01',
  });
});
