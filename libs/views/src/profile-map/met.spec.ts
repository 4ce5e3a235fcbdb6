import { describe, expect, it } from '@jest/globals';
import { at } from '@hub/testing';
import type { LinkRow } from '../intelligence/links.js';
import type { SubjectMergeRow } from '../intelligence/merges.js';
import type { PlaceRow } from '../intelligence/places.js';
import { meetings } from './met.js';

const PARK = { easting: 541_000, northing: 168_000, precision: 'street' } as const;

const place = (placeId: string, location?: PlaceRow['location']): PlaceRow =>
  ({ placeId, name: `Place ${placeId}`, placeType: 'park', ...(location ? { location } : {}) }) as PlaceRow;

const link = (more: Partial<LinkRow> = {}): LinkRow =>
  ({
    ...{ fromType: 'child', fromId: 'A', relation: 'met_at', toType: 'place', toId: 'PL1', state: 'suspected' },
    ...{ sourceAgency: 'Police', sourceRef: 'L1', firstSeen: '2016-10-03', lastSeen: '2016-10-08', ...more },
  }) as LinkRow;

const met = (links: readonly LinkRow[], merges: readonly Partial<SubjectMergeRow>[] = []) =>
  meetings({ links, places: [place('PL1', PARK), place('PL2')], merges: merges as readonly SubjectMergeRow[] });

describe('where children met somebody', () => {
  it('is the place of a link that says so, from the first day on which they were seen to the last', () => {
    expect(met([link()])).toEqual([
      {
        ref: 'place:PL1 child:A 2016-10-03',
        childIds: ['A'],
        placeKey: 'place:PL1',
        place: PARK,
        from: at('2016-10-03T00:00'),
        to: at('2016-10-08T00:00'),
      },
    ]);
  });

  it.each<[string, Partial<LinkRow>]>([
    ['refuted', { state: 'refuted' }],
    ['given under conditions of an agency', { handling: 'C' }],
    ['of no day', { firstSeen: undefined, lastSeen: undefined }],
    ['of another kind', { relation: 'found_at' }],
    ['of no child', { fromType: 'person', fromId: 'PC1' }],
    ['with no place', { toType: 'child', toId: 'B' }],
    ['to a place that is not on record', { toId: 'PL9' }],
  ])('is on no map by a link that is %s', (_what, more) => expect(met([link(more)])).toEqual([]));

  it('counts once what two agencies say of one child, place and day, and lasts to the later of their last days', () => {
    const both = [link(), link({ sourceAgency: 'School', sourceRef: 'L2', lastSeen: '2016-10-05' })];
    expect(met(both)).toEqual(met([link()]));
    expect(met([...both].reverse())).toEqual(met([link()]));
    expect(met([link(), link({ fromId: 'B' })])).toHaveLength(2);
  });

  it('is one day where only one is known, and nowhere where the place has no position', () => {
    expect(met([link({ firstSeen: undefined, toId: 'PL2' })])).toEqual([
      {
        ref: 'place:PL2 child:A 2016-10-08',
        childIds: ['A'],
        placeKey: 'place:PL2',
        from: at('2016-10-08T00:00'),
        to: at('2016-10-08T00:00'),
      },
    ]);
  });

  it('is at the place that another record was joined with, as long as they are joined', () => {
    const joined = { subjectType: 'place', oldId: 'PL2', id: 'PL1' } as const;
    expect(met([link({ toId: 'PL2' })], [joined])).toEqual(met([link()]));
    const parted = { ...joined, parted: { at: at('2016-11-01T00:00'), by: 'alex-sample' } };
    expect(met([link({ toId: 'PL2' })], [parted])[0]?.place).toBeUndefined();
  });
});
