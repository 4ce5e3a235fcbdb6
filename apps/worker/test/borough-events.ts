import { chanceOf } from '@hub/analysis';
import type { MapEvent } from '@hub/views';

/** Events of made-up children around the borough, more of them in some places; the same seed, the same events. */
export const boroughEvents = (seed: number, count: number, children: number): readonly MapEvent[] => {
  const chance = chanceOf(seed);
  const within = (from: number, to: number): number => Math.round(from + chance.next() * (to - from));
  const centres = Array.from({ length: 6 }, () => [within(535_000, 548_000), within(160_000, 172_000)] as const);
  return Array.from({ length: count }, (_, number): MapEvent => {
    const [x, y] = centres[chance.below(centres.length)] ?? [0, 0];
    const anywhere = chance.next() < 0.4;
    const from = '2016-10-03T20:00:00.000Z';
    return {
      ref: `R${number}`,
      childIds: chance.next() < 0.1 ? [] : [`C${chance.below(children)}`],
      place: {
        easting: anywhere ? within(532_000, 551_000) : x + within(-400, 400),
        northing: anywhere ? within(156_000, 174_000) : y + within(-400, 400),
        precision: chance.next() < 0.9 ? 'address' : 'outcode',
      },
      from,
      to: from,
    };
  });
};
