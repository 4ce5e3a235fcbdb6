import { describe, expect, it } from '@jest/globals';
import { Story } from '@hub/testing';
import type { Envelope } from '@hub/kernel';
import { access, type AccessRow } from '../index.js';

/** The row after these events of one stream. */
const rowAfter = (...told: readonly (readonly [type: string, data: object])[]): AccessRow | undefined => {
  const story = new Story();
  let row: AccessRow | undefined;
  for (const [type, data] of told) {
    const event = story.event('a stream', type, data) as Envelope<never>;
    row = (access.on as Record<string, (event: Envelope<never>, row: AccessRow | undefined) => AccessRow | undefined>)[
      type
    ]?.(event, row);
  }
  return row;
};

const CHILD = { childId: 'B1' };
const BROKEN = {
  ...CHILD,
  glassId: 'G1',
  person: 'sam-sample',
  agency: 'a',
  role: 'SOCIAL_WORKER',
  reason: 'why',
  purpose: 'safeguarding',
  brokenAt: '2016-03-31T23:00:00.000Z',
  until: '2016-04-01T02:00:00.000Z',
};

describe('who is kept away, who was let in', () => {
  it('a restriction stands until it is lifted', () => {
    const told = ['sharing.RecordRestricted', { ...CHILD, reason: 'why', people: ['p'], roles: [] }] as const;
    expect(rowAfter(told)).toMatchObject({
      kind: 'restriction',
      childId: 'B1',
      people: ['p'],
      by: 'user-social-worker',
    });
    expect(rowAfter(told, ['sharing.RestrictionLifted', { ...CHILD, reason: 'over' }])).toBeUndefined();
  });

  it('a conflict of interest stands until it is ended', () => {
    const told = ['sharing.ConflictDeclared', { ...CHILD, person: 'p', nature: 'relative' }] as const;
    expect(rowAfter(told)).toMatchObject({ kind: 'wall', person: 'p', nature: 'relative' });
    expect(rowAfter(told, ['sharing.ConflictEnded', { ...CHILD, person: 'p', reason: 'over' }])).toBeUndefined();
  });

  it('an involvement stands until it is ended', () => {
    const told = [
      'sharing.InvolvementGranted',
      { ...CHILD, kind: 'agency', who: 'Health', reason: 'why', gateway: 'CONSENT', until: '2016-05-01' },
    ] as const;
    expect(rowAfter(told)).toMatchObject({ kind: 'involvement', holder: 'agency', who: 'Health', until: '2016-05-01' });
    expect(
      rowAfter(told, ['sharing.InvolvementEnded', { ...CHILD, kind: 'agency', who: 'Health', reason: 'over' }]),
    ).toBeUndefined();
  });

  it('broken glass keeps its row when it is closed and when it was reviewed', () => {
    const row = rowAfter(
      ['sharing.GlassBroken', BROKEN],
      ['sharing.GlassClosed', { ...CHILD, glassId: 'G1', closedAt: '2016-04-01T01:00:00.000Z' }],
      [
        'sharing.GlassReviewed',
        { ...CHILD, glassId: 'G1', finding: 'justified', note: 'so', reviewedAt: '2016-04-02T01:00:00.000Z' },
      ],
    );
    expect(row).toMatchObject({
      kind: 'glass',
      glassId: 'G1',
      at: '2016-03-31T23:00:00.000Z',
      closedAt: '2016-04-01T01:00:00.000Z',
      review: { finding: 'justified', by: 'user-social-worker' },
    });
  });

  it('a disclosure keeps its row when it was taken back, with the reason', () => {
    const disclosed = { ...CHILD, disclosureId: 'D1', fromAgency: 'a', toAgency: 'b', recipient: 'r', what: 'w' };
    const told = [
      'sharing.RecordDisclosed',
      { ...disclosed, why: 'y', gateway: 'CONSENT', disclosedAt: '2016-03-01T00:00:00.000Z' },
    ] as const;
    expect(
      rowAfter(told, ['sharing.DisclosureWithdrawn', { ...CHILD, disclosureId: 'D1', reason: 'not sent' }]),
    ).toMatchObject({ kind: 'disclosure', at: '2016-03-01T00:00:00.000Z', withdrawn: 'not sent' });
  });
});
