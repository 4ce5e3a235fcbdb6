import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { placements, placementWorklist, presentPlacement, type PresentedPlacement } from '../index.js';
import { OURS, rowsOf } from '../../test/told.js';

const CHECKED = { hostAuthorityConsulted: true, exploitationRiskChecked: true, healthEducationChecked: true };

const story = (): BoroughStory =>
  new BoroughStory().learnedAt(at('2016-03-01T09:00')).child('A').status('A', 'CLA', '2016-01-01');

const shown = (told: BoroughStory, on = '2016-03-01'): PresentedPlacement[] =>
  rowsOf(placements, told, 'c:A').map(({ row }) => presentPlacement(row, on, OURS));

const worklist = (told: BoroughStory, now = '2016-03-01T12:00'): string[] =>
  placementWorklist(rowsOf(placements, told, 'c:A'), at(now), OURS).map(({ details }) => details.start);

const agreedTo = (told: BoroughStory, start: string, more: object = {}): BoroughStory =>
  told.tell(`placements.authorisation-A|${start}`, 'placements.PlacementAuthorised', {
    childId: 'A',
    start,
    hostLa: 'E10000016',
    decidedAt: '2016-02-20T10:00:00.000Z',
    missing: [],
    ...more,
  });

describe('a placement as it stands', () => {
  it('in another authority’s area says which checks are there and which are missing', () =>
    expect(
      shown(story().placement('A', '2016-03-10', { hostAuthorityConsulted: true, exploitationRiskChecked: false })),
    ).toMatchObject([
      {
        childId: 'A',
        phase: 'to_come',
        outside: true,
        checks: [
          { check: 'host_authority', answer: 'yes' },
          { check: 'exploitation_risk', answer: 'no' },
          { check: 'health_education', answer: 'not_recorded' },
        ],
        missing: ['exploitation_risk', 'health_education'],
        agreed: 'not_agreed',
        checksDueOn: '2016-03-09',
        checksDaysLeft: 8,
      },
    ]));

  it('in our own area needs none', () =>
    expect(shown(story().placement('A', '2016-03-10', { hostLa: OURS }))).toMatchObject([
      { outside: false, checks: [], missing: [], checkedLate: false },
    ]));

  it('is to come, current, or over', () => {
    const told = story().placement('A', '2016-03-10', { end: '2016-03-20' });
    expect(['2016-03-09', '2016-03-10', '2016-03-19', '2016-03-20'].map((on) => shown(told, on)[0]?.phase)).toEqual([
      'to_come',
      'current',
      'current',
      'over',
    ]);
  });

  it('says how it was agreed to: here with checks or without, or by the source system, or not', () => {
    const told = story().placement('A', '2016-03-10', CHECKED);
    expect(shown(agreedTo(told, '2016-03-10'))[0]?.agreed).toBe('with_checks');
    const without = story().placement('A', '2016-03-10');
    expect(shown(agreedTo(without, '2016-03-10', { missing: ['host_authority'] }))[0]?.agreed).toBe('without_checks');
    expect(shown(story().placement('A', '2016-03-10', { authorisedBy: 'H' }))[0]?.agreed).toBe('by_source');
  });

  it('an agreement to another area is none to this', () => {
    const moved = agreedTo(story().placement('A', '2016-03-10', { hostLa: 'E06000035' }), '2016-03-10');
    expect(shown(moved)[0]?.agreed).toBe('not_agreed');
  });

  it('says that the checks came after the child had moved in', () =>
    expect(
      shown(story().placement('A', '2016-02-10', { ...CHECKED, checkedAt: at('2016-02-11T09:00') }))[0]?.checkedLate,
    ).toBe(true));

  it('of two ids of one child is one child’s', () => {
    const told = story().child('B').placement('B', '2016-03-10').merge('B', 'A');
    expect(shown(told)).toMatchObject([{ childId: 'A', details: { childId: 'B' } }]);
  });

  it('that was taken back is shown nowhere', () => {
    const told = story().placement('A', '2016-03-10');
    told.tell('placements.placement-A|2016-03-10', 'placements.PlacementWithdrawn', {
      childId: 'A',
      start: '2016-03-10',
    });
    expect(shown(told)).toEqual([]);
  });
});

describe('the worklist of placements', () => {
  it('has those outside that are not checked or not agreed to, the earliest start first', () => {
    const told = story()
      .placement('A', '2016-03-10')
      .placement('A', '2016-02-01')
      .placement('A', '2016-04-01', CHECKED)
      .placement('A', '2016-04-02', { ...CHECKED, authorisedBy: 'H' })
      .placement('A', '2016-04-03', { hostLa: OURS });
    expect(worklist(told)).toEqual(['2016-02-01', '2016-03-10', '2016-04-01']);
  });

  it('keeps one that was agreed to without checks: they are still to be made', () =>
    expect(
      worklist(agreedTo(story().placement('A', '2016-03-10'), '2016-03-10', { missing: ['host_authority'] })),
    ).toEqual(['2016-03-10']));

  it('has none that is over, and none of another authority’s child', () => {
    expect(worklist(story().placement('A', '2016-01-10', { end: '2016-02-01' }))).toEqual([]);
    const hosted = new BoroughStory().learnedAt(at('2016-03-01T09:00')).child('A', { responsibleLa: 'E09000008' });
    expect(worklist(hosted.placement('A', '2016-03-10'))).toEqual([]);
  });
});
