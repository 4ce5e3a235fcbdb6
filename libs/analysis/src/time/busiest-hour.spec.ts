import { describe, expect, it } from '@jest/globals';
import { busiestHour } from './busiest-hour.js';

const week = (...events: readonly (readonly [weekday: number, hour: number])[]): number[][] => {
  const weights = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const [weekday, hour] of events) {
    const day = weights[weekday];
    if (day) day[hour] = (day[hour] ?? 0) + 1;
  }
  return weights;
};

describe('the busiest hour of the week', () => {
  it('is none when nothing happened', () => expect(busiestHour(week())).toBeUndefined());

  it('does not stand out with one event: it has to be somewhere', () =>
    expect(busiestHour(week([4, 20]))).toEqual({ weekday: 4, hour: 20, share: 1, standsOut: false }));

  it('stands out when a third of thirty are in it', () => {
    const others = Array.from({ length: 20 }, (_, at): readonly [number, number] => [at % 7, at]);
    const ten = Array.from({ length: 10 }, (): readonly [number, number] => [5, 22]);
    expect(busiestHour(week(...others, ...ten))).toMatchObject({ weekday: 5, hour: 22, standsOut: true });
  });
});
