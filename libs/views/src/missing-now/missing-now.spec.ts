import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { DEFAULT_SETTINGS, missingNow, presentMissingNow, type PresentedMissingRow } from '../index.js';
import { rowsOf, settingsWith } from '../../test/told.js';

const borough = (): BoroughStory => new BoroughStory().learnedAt(at('2016-09-01T08:00')).child('A');

const shown = (story: BoroughStory, now: string, owners = ['c:A'] as const): PresentedMissingRow[] =>
  presentMissingNow(
    owners.flatMap((owner) => rowsOf(missingNow(DEFAULT_SETTINGS), story, owner)),
    at(now),
  );

describe('who is missing now', () => {
  it('says since when, how long, and how late police told us', () => {
    const story = borough()
      .status('A', 'CLA', '2016-01-01')
      .keyWorker('A', '2016-01-01')
      .assessment('a', 'A', 'cse', '2016-08-01T10:00', 'red')
      .report('r1', 'A', '2016-08-30T22:00', {
        reported: '2016-08-31T01:00',
        told: '2016-09-01T07:00',
        riskGrade: 'medium',
        missingFromType: 'foster',
        missingFromName: 'a house',
        cseFlag: true,
      })
      .report('r2', 'A', '2016-08-31T22:00', { riskGrade: 'high', gangFlag: false, traffickingFlag: true });
    expect(shown(story, '2016-09-01T10:00')).toEqual([
      {
        childId: 'A',
        surname: 'A',
        forename: 'Sam',
        dob: '2002-06-15',
        age: 14,
        own: true,
        responsibleLa: 'E09000006',
        statuses: ['CLA'],
        keyWorker: { name: 'a worker' },
        episodeId: 'r1',
        missing: true,
        since: at('2016-08-30T22:00'),
        hours: 36,
        reportedAt: at('2016-08-31T01:00'),
        riskGrade: 'high',
        missingFromType: 'foster',
        missingFromName: 'a house',
        notifiedAt: at('2016-09-01T07:00'),
        toldLateHours: 30,
        toldSameDay: false,
        reportRefs: ['r1', 'r2'],
        episodes90: 1,
        overall: 'red',
        flags: ['cse', 'trafficking'],
        briefings: { reached: [24], next: { afterHours: 48, at: at('2016-09-01T22:00') } },
      },
    ]);
  });

  it('lists hosted children too, and briefs only about looked-after ones', () => {
    const story = borough().child('B', { responsibleLa: 'E09000008' }).report('r', 'B', '2016-08-31T22:00');
    const [row] = presentMissingNow(rowsOf(missingNow(DEFAULT_SETTINGS), story, 'c:B'), at('2016-09-01T10:00'));
    expect(row).toMatchObject({ childId: 'B', own: false, responsibleLa: 'E09000008' });
    expect(row).not.toHaveProperty('briefings');
    expect(row).not.toHaveProperty('toldLateHours');
  });

  it('is empty once the child is back, from that very moment', () => {
    const story = borough().report('r', 'A', '2016-08-31T22:00').found('r', '2016-09-01T12:00');
    expect(shown(story, '2016-09-01T11:59')).toHaveLength(1);
    expect(shown(story, '2016-09-01T12:00')).toEqual([]);
    expect(
      rowsOf(
        missingNow(DEFAULT_SETTINGS),
        borough().report('r', 'A', '2016-08-30T22:00').found('r', '2016-08-31T12:00'),
        'c:A',
      ),
    ).toEqual([]);
  });

  it('an absence nobody ended is left when another has begun', () => {
    const story = borough().report('r1', 'A', '2016-08-10T22:00').report('r2', 'A', '2016-08-30T22:00');
    expect(shown(story, '2016-09-01T10:00').map(({ episodeId, episodes90 }) => [episodeId, episodes90])).toEqual([
      ['r2', 2],
    ]);
  });

  it('an absence that has not begun is not there yet', () => {
    const story = borough().report('r', 'A', '2016-09-02T22:00');
    expect(shown(story, '2016-09-02T21:59')).toEqual([]);
    expect(shown(story, '2016-09-02T22:00')).toHaveLength(1);
  });

  it('missing before absent, high risk first, then the longest', () => {
    const story = borough();
    for (const [id, hour, more] of [
      ['B', '20', { riskGrade: 'low' }],
      ['C', '18', { riskGrade: 'high' }],
      ['D', '16', { category: 'absent', riskGrade: 'high' }],
      ['E', '17', { riskGrade: 'high' }],
      ['F', '10', {}],
    ] as const) {
      story.child(id).report(`r${id}`, id, `2016-08-31T${hour}:00`, more);
    }
    const rows = (['c:B', 'c:C', 'c:D', 'c:E', 'c:F'] as const).flatMap((owner) =>
      rowsOf(missingNow(DEFAULT_SETTINGS), story, owner),
    );
    expect(presentMissingNow(rows, at('2016-09-01T10:00')).map(({ childId }) => childId)).toEqual([
      'E',
      'C',
      'B',
      'F',
      'D',
    ]);
  });

  it('briefings come when the council says', () => {
    const story = borough().status('A', 'CLA', '2016-01-01').report('r', 'A', '2016-08-31T22:00');
    const rows = rowsOf(missingNow(DEFAULT_SETTINGS), story, 'c:A');
    const [row] = presentMissingNow(rows, at('2016-09-01T10:00'), settingsWith({ briefAfterHours: [6] }));
    expect(row?.briefings).toEqual({ reached: [6] });
  });
});
