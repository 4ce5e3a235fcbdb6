import { describe, expect, it } from '@jest/globals';
import { deliveriesKinds, deliveryDecider, deliveryStream, type DeliveryCommand, type DeliveryState } from './index.js';

const feeds = [{ feed: 'children', read: 3, new: 2, corrected: 0, unchanged: 1, rejected: 0 }];
const OPEN: DeliveryCommand = {
  type: 'OpenDelivery',
  deliveryId: 'd',
  historical: false,
  openedAt: '2016-11-01T10:00:00.000Z',
  files: [],
};
const PROGRESS: DeliveryCommand = { type: 'NoteProgress', deliveryId: 'd', upTo: 3, feeds };
const CLOSE: DeliveryCommand = {
  type: 'CloseDelivery',
  deliveryId: 'd',
  takenAt: '2016-11-01T10:01:00.000Z',
  feeds,
  waiting: 0,
  matchQueue: 0,
  conflicts: 0,
  assumedTimes: 0,
  unknownCodes: [],
};
const STOP: DeliveryCommand = {
  type: 'StopDelivery',
  deliveryId: 'd',
  stoppedAt: '2016-11-01T10:00:30.000Z',
  reason: 'disk full',
};

const after = (...commands: DeliveryCommand[]): { state: DeliveryState; last: readonly string[] } => {
  let state = deliveryDecider.initial;
  let last: readonly string[] = [];
  for (const command of commands) {
    const decision = deliveryDecider.decide(command, state);
    if (decision.outcome === 'refused') return { state, last: [decision.refusal.code] };
    for (const event of decision.events) state = deliveryDecider.evolve(state, event);
    last = decision.events.map(({ type }) => type);
  }
  return { state, last };
};

describe('the taking of one delivery', () => {
  it.each([
    ['is opened', [OPEN], ['deliveries.DeliveryOpened']],
    ['goes on', [OPEN, PROGRESS], ['deliveries.DeliveryProgressed']],
    ['is taken', [OPEN, PROGRESS, CLOSE], ['deliveries.DeliveryTaken']],
    ['is stopped', [OPEN, STOP], ['deliveries.DeliveryStopped']],
    ['opened while open, goes on where it was', [OPEN, PROGRESS, OPEN], []],
    ['opened after it stopped, goes on where it was', [OPEN, PROGRESS, STOP, OPEN], []],
    ['opened after it was taken, begins anew', [OPEN, CLOSE, OPEN], ['deliveries.DeliveryOpened']],
    ['makes no progress before it is opened', [PROGRESS], ['delivery-not-open']],
    ['is not taken before it is opened', [CLOSE], ['delivery-not-open']],
    ['is not stopped before it is opened', [STOP], ['delivery-not-open']],
    ['is not taken twice', [OPEN, CLOSE, CLOSE], ['delivery-not-open']],
  ] as [string, DeliveryCommand[], string[]][])('%s', (_words, commands, last) =>
    expect(after(...commands).last).toEqual(last),
  );

  it('remembers up to which row it came, through a stop', () =>
    expect(after(OPEN, PROGRESS, STOP, OPEN).state).toEqual({ run: 1, status: 'open', upTo: 3, feeds }));

  it('a second run begins at the first row', () =>
    expect(after(OPEN, PROGRESS, CLOSE, OPEN).state).toEqual({ run: 2, status: 'open', upTo: 0, feeds: [] }));

  it('keeps the count of rows when it is taken', () =>
    expect(after(OPEN, CLOSE).state).toEqual({ run: 1, status: 'taken', upTo: 0, feeds }));

  it('numbers its events with the run', () => {
    const { state } = after(OPEN, CLOSE, OPEN);
    expect(deliveryDecider.decide(PROGRESS, state)).toMatchObject({ events: [{ data: { run: 2, upTo: 3 } }] });
    expect(deliveryDecider.decide(STOP, state)).toMatchObject({ events: [{ data: { run: 2 } }] });
    expect(deliveryDecider.decide(CLOSE, state)).toMatchObject({ events: [{ data: { run: 2 } }] });
  });

  it('is one stream, and nothing in it is about a person', () => {
    expect(deliveryStream('d')).toBe('deliveries.delivery-d');
    expect(deliveriesKinds.flatMap(({ personal }) => personal)).toEqual([]);
  });
});
