import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Envelope } from '@hub/kernel';
import { BoroughStory, at } from '@hub/testing';
import { disruptions, presentDisruption, type DisruptionRow } from '../index.js';

const fold = (events: readonly Envelope[]): DisruptionRow | undefined => {
  let row: DisruptionRow | undefined;
  for (const event of events) row = disruptions.on[event.type as 'disruption.StepRecorded']?.(event as never, row);
  return row;
};

const story = (): BoroughStory => new BoroughStory().learnedAt(at('2016-09-01T08:00'));

const order = (): BoroughStory =>
  story()
    .step('D1', 'applied', '2016-02-01', { childIds: ['B'] })
    .step('D1', 'granted', '2016-03-01', { expires: '2018-06-01', childIds: ['A'] })
    .step('D1', 'breached', '2016-05-01', { outcome: 'arrest' });

describe('a disruption', () => {
  it('holds its steps in the order of its life, whatever the order in which they came', () => {
    const { events } = order();
    const steps = fold(events)?.steps.map(({ status }) => status);
    expect(steps).toEqual(['applied', 'granted', 'breached']);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(fold(shuffled)).toEqual(fold(events));
      }),
    );
  });

  it('a corrected step takes the place of the one before; a withdrawn one is gone, and stands again when it comes again', () => {
    const told = order().step('D1', 'granted', '2016-03-01', { expires: '2019-01-01' });
    expect(fold(told.events)?.steps.find(({ status }) => status === 'granted')?.expires).toBe('2019-01-01');
    const key = { disruptionId: 'D1', status: 'granted', statusAt: '2016-03-01' };
    told.tell('disruption.step-D1|granted|2016-03-01', 'disruption.StepWithdrawn', key);
    expect(fold(told.events)?.steps.map(({ status }) => status)).toEqual(['applied', 'breached']);
    told.step('D1', 'granted', '2016-03-01');
    expect(fold(told.events)?.steps.map(({ status }) => status)).toEqual(['applied', 'granted', 'breached']);
  });

  it('without a step is none', () => {
    const told = story().step('D1', 'applied', '2016-02-01');
    told.tell('disruption.step-D1|applied|2016-02-01', 'disruption.StepWithdrawn', {
      disruptionId: 'D1',
      status: 'applied',
      statusAt: '2016-02-01',
    });
    expect(fold(told.events)).toBeUndefined();
  });

  it('is shown as it stood on a date: what came later is not known to it', () => {
    const row = fold(order().events) as DisruptionRow;
    expect(presentDisruption(row, '2016-01-31')).toBeUndefined();
    expect(presentDisruption(row, '2016-02-15')).toMatchObject({ status: 'applied', inForce: false, childIds: ['B'] });
    expect(presentDisruption(row, '2016-09-01')).toMatchObject({
      begunOn: '2016-02-01',
      inForce: true,
      expires: '2018-06-01',
      childIds: ['A', 'B'],
      breaches: [{ on: '2016-05-01', outcome: 'arrest' }],
      contradictions: [],
    });
  });
});
