import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import { serviceDecider, type ServiceCommand, type ServiceDetails, type ServiceEvent } from './index.js';

const details: ServiceDetails = {
  serviceId: 'S1',
  name: 'Someone to talk to',
  provider: 'A charity',
  needs: ['being-heard'],
  ageFrom: 10,
  ageTo: 17,
  wards: [],
  startsOn: '2016-04-01',
};
const record = (more: Partial<ServiceDetails> = {}): ServiceCommand => ({
  type: 'Record',
  details: { ...details, ...more },
});
const end = (endsOn: string): ServiceCommand => ({ type: 'End', serviceId: 'S1', endsOn });

const after = (...commands: readonly ServiceCommand[]): readonly string[] | string => {
  const events: ServiceEvent[] = [];
  for (const command of commands) {
    const decision = serviceDecider.decide(command, fold(serviceDecider, events));
    if (decision.outcome === 'refused') return decision.refusal.code;
    events.push(...decision.events);
  }
  return events.map(({ type }) => type.replace('assurance.Service', ''));
};

describe('a service on the register', () => {
  it('is recorded, told otherwise, and ended', () =>
    expect(after(record(), record({ places: 20 }), end('2017-03-31'))).toEqual(['Recorded', 'Recorded', 'Ended']));

  it('told twice it is one', () => {
    expect(after(record(), record())).toEqual(['Recorded']);
    expect(after(record(), end('2017-03-31'), end('2017-03-31'))).toEqual(['Recorded', 'Ended']);
  });

  it('recorded after its end it goes on', () =>
    expect(after(record(), end('2017-03-31'), record())).toEqual(['Recorded', 'Ended', 'Recorded']));

  it.each([
    ['that is not on record cannot end', [end('2017-03-31')], 'no-such-service'],
    ['cannot end before it starts', [record(), end('2016-03-31')], 'ends-before-it-starts'],
    ['takes no ages the wrong way round', [record({ ageFrom: 12, ageTo: 11 })], 'ages-the-wrong-way'],
  ] as const)('%s', (_words, commands, code) => expect(after(...commands)).toBe(code));
});
