import { describe, expect, it } from '@jest/globals';
import { parseTime } from '@hub/kernel';
import {
  HOUR,
  atTime,
  dateOf,
  dayOf,
  dayOfMoment,
  instantText,
  minuteOfDay,
  momentOf,
  officeHours,
  startOfDay,
  wallText,
  weekday,
} from './moments.js';

describe('moments as agencies write them', () => {
  it('are London wall time in summer and winter', () => {
    expect(wallText(momentOf('2026-07-01T12:00:00.000Z'))).toBe('2026-07-01T13:00');
    expect(wallText(momentOf('2026-01-01T12:00:00.000Z'))).toBe('2026-01-01T12:00');
  });

  it('carry a Z in the autumn hour that exists twice, where wall time would be refused', () => {
    expect(wallText(momentOf('2026-10-25T00:30:00.000Z'))).toBe('2026-10-25T00:30Z');
    expect(wallText(momentOf('2026-10-25T01:30:00.000Z'))).toBe('2026-10-25T01:30Z');
    expect(wallText(momentOf('2026-10-25T02:00:00.000Z'))).toBe('2026-10-25T02:00');
  });

  it('can be read back for every half hour of both clock changes', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      const midnight = startOfDay(dayOf(day));
      for (let moment = midnight; moment < midnight + 26 * HOUR; moment += 30) {
        expect(parseTime(wallText(moment))).toMatchObject({
          ok: true,
          instant: instantText(moment).replace('Z', ':00.000Z'),
        });
      }
    }
  });
});

describe('days', () => {
  it('begin at London midnight', () => {
    expect(instantText(startOfDay(dayOf('2016-04-01')))).toBe('2016-03-31T23:00Z');
    expect(dateOf(dayOfMoment(momentOf('2016-03-31T23:00:00.000Z')))).toBe('2016-04-01');
  });

  it('have a clock: minutes into the day are wall minutes, and the hour spring skips is moved on', () => {
    expect(wallText(atTime(dayOf('2026-07-01'), 9 * HOUR))).toBe('2026-07-01T09:00');
    expect(minuteOfDay(atTime(dayOf('2026-07-01'), 9 * HOUR + 7))).toBe(547);
    expect(wallText(atTime(dayOf('2026-03-29'), HOUR + 30))).toBe('2026-03-29T02:30');
  });

  it('office hours are the next weekday morning when it is evening or weekend', () => {
    const friday = dayOf('2026-11-20');
    expect(weekday(friday)).toBe(4);
    expect(officeHours(atTime(friday, 10 * HOUR))).toBe(atTime(friday, 10 * HOUR));
    const after = officeHours(atTime(friday, 20 * HOUR));
    expect(dateOf(dayOfMoment(after))).toBe('2026-11-23');
    expect(minuteOfDay(after)).toBeGreaterThanOrEqual(8 * HOUR + 30);
    expect(minuteOfDay(officeHours(atTime(friday, 3 * HOUR)))).toBeLessThan(11 * HOUR);
  });
});
