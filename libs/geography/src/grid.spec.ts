import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInBritain, toGrid, toLonLat } from './grid.js';

/** Test points of the Ordnance Survey's OSTN15 developer pack in the south of England: latitude, longitude, easting, northing. */
const OSTN15 = [
  ['TP04', 50.57563665, -1.2978227724, 449816.371, 75335.861],
  ['TP05', 50.9312793791, -1.450514337, 438710.92, 114792.25],
  ['TP07', 51.3744702555, 1.44454730409, 639821.835, 169565.858],
  ['TP08', 51.4275474302, -2.54407618349, 362269.991, 169978.69],
  ['TP09', 51.4893656495, -0.1199255718, 530624.974, 178388.464],
  ['TP11', 51.8943663735, 0.89724327012, 599445.59, 225722.826],
  ['TP13', 52.2516095123, -0.9124895697, 474335.969, 262047.755],
] as const;

describe('degrees and the National Grid', () => {
  it.each(OSTN15)('%s lies within 2.5 m of where the Ordnance Survey puts it', (_id, latitude, longitude, x, y) => {
    const [easting, northing] = toGrid([longitude, latitude]);
    expect(Math.hypot(easting - x, northing - y)).toBeLessThan(2.5);
  });

  it('there and back is the same place, to a centimetre, anywhere in the borough', () =>
    fc.assert(
      fc.property(fc.integer({ min: 533_000, max: 551_000 }), fc.integer({ min: 156_000, max: 174_000 }), (x, y) => {
        const [easting, northing] = toGrid(toLonLat([x, y]));
        expect(Math.hypot(easting - x, northing - y)).toBeLessThan(0.01);
      }),
    ));

  it('a place in the borough is in Britain; with its axes swapped it is not', () => {
    const [longitude, latitude] = toLonLat([540_400, 168_700]);
    expect(isInBritain([longitude, latitude])).toBe(true);
    expect(isInBritain([latitude, longitude])).toBe(false);
  });
});
