import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SCHEDULE, RetentionSchedule, retentionOf, scheduleOn, type RetentionFacts } from './index.js';

const retention = (statuses: readonly string[], more: Partial<RetentionFacts> = {}, today = '2026-11-27') => {
  const facts = {
    dob: '2000-02-29',
    statusesEver: new Set(statuses),
    strandsEver: new Set<string>(),
    lastContactOn: '2017-05-31',
    ...more,
  };
  return retentionOf(facts, DEFAULT_SCHEDULE, today);
};

describe('how long a record is kept', () => {
  it.each<[string, readonly string[], Partial<RetentionFacts>, string, string]>([
    ['looked after: the 75th anniversary of birth', ['CLA'], {}, '2075-03-01', 'looked-after'],
    [
      'looked after and died at 17: 15 years from death',
      ['CLA'],
      { diedOn: '2018-02-28' },
      '2033-02-28',
      'looked-after',
    ],
    ['looked after and died at 18: as if living', ['CLA'], { diedOn: '2018-03-01' }, '2075-03-01', 'looked-after'],
    ['care leaver: 75 years', ['CARE_LEAVER'], {}, '2075-03-01', 'care-leaver'],
    ['child protection plan: 35 years after the last contact', ['CPP'], {}, '2052-05-31', 'child-protection'],
    ['in need: 18, and three years without contact', ['CIN'], {}, '2020-05-31', 'in-need'],
    ['in need, quiet since early: 18', ['CIN'], { lastContactOn: '2005-01-01' }, '2018-03-01', 'in-need'],
    ['anybody else: 25 years from birth', [], {}, '2025-03-01', 'anybody'],
    ['the highest status ever held wins, also over a longer one', ['CIN', 'EARLY_HELP'], {}, '2020-05-31', 'in-need'],
    ['over the lower ones', ['CIN', 'CPP', 'CLA'], {}, '2075-03-01', 'looked-after'],
    ['a concern makes it longer', ['CIN'], { strandsEver: new Set(['cse']) }, '2075-03-01', 'sexual-exploitation'],
    ['a concern with no rule changes nothing', ['CIN'], { strandsEver: new Set(['gangs']) }, '2020-05-31', 'in-need'],
  ])('%s', (_rule, statuses, more, dueOn, rule) => {
    expect(retention(statuses, more)).toMatchObject({ dueOn, rule, version: '2026-1' });
  });

  it('says why in a sentence', () => {
    expect(retention(['CLA']).why).toBe(
      'Kept until the 75th anniversary of birth, because the child was looked after.',
    );
    expect(retention(['CPP']).why).toBe(
      'Kept 35 years after the last contact, because the child had a child protection plan.',
    );
  });

  it('is due on the day, not the day before', () => {
    expect(retention([], {}, '2025-02-28').due).toBe(false);
    expect(retention([], {}, '2025-03-01').due).toBe(true);
  });

  it('a further concern never makes it shorter', () => {
    const statuses = fc.subarray(['CLA', 'CARE_LEAVER', 'CPP', 'CIN', 'EARLY_HELP']);
    fc.assert(
      fc.property(statuses, fc.subarray(['cse', 'gangs', 'missing']), (held, strands) => {
        const without = retention(held).dueOn;
        expect(retention(held, { strandsEver: new Set(strands) }).dueOn >= without).toBe(true);
      }),
    );
  });
});

describe('a schedule', () => {
  const from = (effectiveFrom: string) => ({ ...DEFAULT_SCHEDULE, version: effectiveFrom, effectiveFrom });
  it.each([
    ['2015-01-01', '2016-04-01'],
    ['2016-04-01', '2016-04-01'],
    ['2019-12-31', '2016-04-01'],
    ['2020-01-01', '2020-01-01'],
  ])('on %s that of %s holds', (date, version) => {
    expect(scheduleOn([from('2020-01-01'), from('2016-04-01')], date).version).toBe(version);
  });

  it('has a rule for everybody, and nothing it does not know', () => {
    expect(RetentionSchedule.safeParse(DEFAULT_SCHEDULE).success).toBe(true);
    const [first] = DEFAULT_SCHEDULE.rules;
    expect(RetentionSchedule.safeParse({ ...DEFAULT_SCHEDULE, rules: [first] }).success).toBe(false);
    expect(RetentionSchedule.safeParse({ ...DEFAULT_SCHEDULE, keep: 1 }).success).toBe(false);
  });
});
