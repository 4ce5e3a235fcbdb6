import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { quarter } from '@hub/kernel';
import { BoroughStory } from '@hub/testing';
import { figure, metricOf, type Figure, type Metric } from './index.js';

const NOW = '2017-06-01T00:00:00.000Z';

const d1 = (story: BoroughStory, knownAt = NOW): Figure =>
  figure(
    metricOf('d1') as Metric,
    casebookOf(rowsAfter(story.events.filter(({ recordedAt }) => recordedAt <= knownAt)), 'E09000006'),
    quarter(2016, 3),
    knownAt,
  );

const story = (): BoroughStory => new BoroughStory().learnedAt('2017-01-05T00:00:00.000Z');

describe('disruption in a quarter (definition D1)', () => {
  const whole = story()
    .step('NEW', 'applied', '2016-10-01')
    .step('NEW', 'granted', '2016-11-01')
    .step('OLD', 'granted', '2016-05-01', { tool: 'CAWN' })
    .step('OLD', 'breached', '2016-10-05', { tool: 'CAWN' })
    .step('OLD', 'breached', '2016-11-05', { tool: 'CAWN' })
    .step('ENDED', 'granted', '2016-05-01', { tool: 'SHPO' })
    .step('ENDED', 'discharged', '2016-12-31', { tool: 'SHPO' })
    .step('OUT', 'granted', '2016-05-01', { tool: 'CLOSURE_ORDER', expires: '2016-08-01' })
    .step('COURT', 'charged', '2016-10-02', { tool: 'PROSECUTION' })
    .step('COURT', 'convicted', '2016-12-02', { tool: 'PROSECUTION' })
    .step('VISIT', 'served', '2016-12-30', { tool: 'VISIT' })
    .step('LATER', 'granted', '2017-01-01');

  it('counts what is new, in force on the last day, breached, charged and convicted, each disruption once', () =>
    expect(d1(whole)).toMatchObject({
      display: '2 disruptions in force',
      numerator: 2,
      denominator: null,
      value: 2,
      parts: { new: 3, inForce: 2, breached: 1, charged: 1, convicted: 1 },
    }));

  it('says them by tool', () => {
    const [table] = d1(whole).breakdowns;
    const row = (name: string) => table?.rows.find((one) => one.name === name)?.values;
    expect(table?.columns).toEqual(['new', 'in force', 'breached', 'charged', 'convicted']);
    expect(row('SRO')).toEqual([1, 1, 0, 0, 0]);
    expect(row('CAWN')).toEqual([0, 1, 1, 0, 0]);
    expect(row('PROSECUTION')).toEqual([1, 0, 0, 1, 1]);
    expect(row('VISIT')).toEqual([1, 0, 0, 0, 0]);
  });

  it('opens to each disruption, in words', () =>
    expect(d1(whole).explanation()).toContainEqual(
      expect.objectContaining({
        ref: 'ENDED',
        unit: 'disruption',
        outcome: 'not counted',
        reason: 'Sexual harm prevention order: not in force on the last day. It stood at "discharged".',
        facts: { tool: 'SHPO', status: 'discharged', since: '31 Dec 2016' },
      }),
    ));

  it('an end known later was not known then', () => {
    const told = story()
      .step('A', 'granted', '2016-05-01')
      .learnedAt('2017-02-01T00:00:00.000Z')
      .step('A', 'discharged', '2016-12-01');
    expect(d1(told, '2017-01-10T00:00:00.000Z').numerator).toBe(1);
    expect(d1(told).numerator).toBe(0);
  });

  it('a step that was taken back counts nowhere', () => {
    const told = story().step('A', 'granted', '2016-11-01');
    told.tell('disruption.step-A|granted|2016-11-01', 'disruption.StepWithdrawn', {
      disruptionId: 'A',
      status: 'granted',
      statusAt: '2016-11-01',
    });
    expect(d1(told).parts).toEqual({ new: 0, inForce: 0, breached: 0, charged: 0, convicted: 0 });
  });
});
