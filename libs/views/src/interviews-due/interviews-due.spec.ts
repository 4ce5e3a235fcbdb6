import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { DEFAULT_SETTINGS, interviewsDue, presentInterviewsDue, type PresentedInterviewDue } from '../index.js';
import { rowsOf } from '../../test/told.js';

const borough = (): BoroughStory => new BoroughStory().learnedAt(at('2016-09-01T08:00')).child('A');

/** Missing on the evening of 30 August and back at ten the next morning. */
const back = (): BoroughStory =>
  borough().report('r', 'A', '2016-08-30T22:00').found('r', '2016-08-31T10:00', { told: '2016-08-31T20:00' });

const shown = (story: BoroughStory, now: string): PresentedInterviewDue[] =>
  presentInterviewsDue(rowsOf(interviewsDue(DEFAULT_SETTINGS), story, 'c:A'), at(now));

const stateOf = (story: BoroughStory): string | undefined => shown(story, '2016-09-01T10:00')[0]?.state;

describe('a return waits for an interview', () => {
  it('with both clocks', () => {
    expect(shown(back(), '2016-09-01T10:00')).toEqual([
      {
        childId: 'A',
        surname: 'A',
        forename: 'Sam',
        dob: '2002-06-15',
        age: 14,
        own: true,
        responsibleLa: 'E09000006',
        statuses: [],
        episodeId: 'r',
        reportRefs: ['r'],
        returnedAt: at('2016-08-31T10:00'),
        notifiedAt: at('2016-08-31T20:00'),
        state: 'not_offered',
        dueAt: at('2016-09-03T10:00'),
        hoursLeft: 48,
        overdue: false,
        dueFromNoticeAt: at('2016-09-03T20:00'),
        hoursLeftFromNotice: 58,
      },
    ]);
  });

  it('exactly 72 hours after the return it is not overdue yet', () => {
    expect(shown(back(), '2016-09-03T10:00')[0]).toMatchObject({ hoursLeft: 0, overdue: false });
    expect(shown(back(), '2016-09-03T10:01')[0]).toMatchObject({ overdue: true });
  });

  it('for hosted children too, but not for someone who was 18 at the return', () => {
    const hosted = new BoroughStory().learnedAt(at('2016-09-01T08:00')).child('A', { responsibleLa: 'E09000008' });
    hosted.report('r', 'A', '2016-08-30T22:00').found('r', '2016-08-31T10:00');
    expect(shown(hosted, '2016-09-01T10:00')).toMatchObject([{ own: false }]);
    const grown = new BoroughStory().learnedAt(at('2016-09-01T08:00')).child('A', { dob: '1998-08-31' });
    grown.report('r', 'A', '2016-08-30T22:00').found('r', '2016-08-31T10:00');
    expect(shown(grown, '2016-09-01T10:00')).toEqual([]);
  });

  it('not after an absence that police only called absent, and not when the end was never recorded', () => {
    expect(
      shown(
        borough().report('r', 'A', '2016-08-30T22:00', { category: 'absent' }).found('r', '2016-08-31T10:00'),
        '2016-09-01T10:00',
      ),
    ).toEqual([]);
    expect(
      shown(borough().report('r1', 'A', '2016-08-10T22:00').report('r2', 'A', '2016-08-30T22:00'), '2016-09-01T10:00'),
    ).toEqual([]);
  });

  it('until one took place at or after the return, whoever did it and whichever report it names', () => {
    const again = back().report('r2', 'A', '2016-08-31T02:00');
    expect(stateOf(again.interview('i', 'A', ['r2'], { completed: '2016-08-31T10:00' }))).toBeUndefined();
    expect(
      shown(back().interview('i', 'A', ['r'], { completed: '2016-08-31T09:59' }), '2016-09-01T10:00'),
    ).toMatchObject([{ state: 'not_offered', beforeReturn: true }]);
  });
});

describe('how far it has come', () => {
  it.each([
    ['opened', {}, 'not_offered'],
    ['offered', { offered: '2016-08-31T12:00' }, 'offered'],
    ['accepted', { offered: '2016-08-31T12:00', response: 'accepted' }, 'accepted'],
    ['declined by the child', { response: 'declined_by_child' }, 'declined'],
    ['declined by a parent', { response: 'declined_by_parent' }, 'declined'],
    ['nobody answered', { response: 'no_response' }, 'no_response'],
    ['decided not to offer', { response: 'not_offered' }, 'not_offered'],
    ['a time is set', { response: 'accepted', scheduledFor: at('2016-09-02T10:00') }, 'scheduled'],
    ['a time is set without an answer', { scheduledFor: at('2016-09-02T10:00') }, 'scheduled'],
    [
      'a time is set after nobody answered',
      { response: 'no_response', scheduledFor: at('2016-09-02T10:00') },
      'scheduled',
    ],
  ])('%s', (_step, more, state) => {
    expect(stateOf(back().interview('i', 'A', ['r'], more))).toBe(state);
  });

  it('the interview offered or answered last counts, with who does it and why none was offered', () => {
    const story = back()
      .interview('i1', 'A', ['r'], { response: 'declined_by_child', responseAt: at('2016-08-31T13:00') })
      .interview('i2', 'A', ['r'], {
        offered: '2016-08-31T15:00',
        providerType: 'commissioned_independent',
        independent: true,
      });
    expect(shown(story, '2016-09-01T10:00')).toMatchObject([
      {
        state: 'offered',
        interviewId: 'i2',
        interviewRevision: 0,
        providerType: 'commissioned_independent',
        independent: true,
      },
    ]);
    const not = back().interview('i', 'A', ['r'], { response: 'not_offered', notOfferedReason: 'told too late' });
    expect(shown(not, '2016-09-01T10:00')).toMatchObject([{ state: 'not_offered', reason: 'told too late' }]);
  });

  it('not required, with the reason, until it is required again', () => {
    const duty = (type: string, data: object = {}): [string, string, Record<string, unknown>] => [
      'interviews.duty-r',
      `interviews.${type}`,
      { reportRef: 'r', ...data },
    ];
    const story = back().tell(
      ...duty('InterviewNotRequired', { decidedAt: at('2016-08-31T12:00'), reason: 'in custody' }),
    );
    expect(shown(story, '2016-09-10T10:00')).toMatchObject([
      { state: 'not_required', reason: 'in custody', overdue: false },
    ]);
    expect(stateOf(story.tell(...duty('InterviewRequiredAgain')))).toBe('not_offered');
  });

  it('says when the child went missing again meanwhile', () => {
    const story = back().report('r2', 'A', '2016-08-31T22:00');
    expect(shown(story, '2016-09-01T10:00')).toMatchObject([
      { episodeId: 'r', missingAgainAt: at('2016-08-31T22:00') },
    ]);
  });

  it('told of the return more than once: the first time counts', () => {
    const story = back()
      .report('r2', 'A', '2016-08-31T02:00')
      .found('r2', '2016-08-31T10:00', { told: '2016-08-31T11:00' });
    expect(shown(story, '2016-09-01T10:00')).toMatchObject([
      { notifiedAt: at('2016-08-31T11:00'), reportRefs: ['r', 'r2'] },
    ]);
  });
});

it('overdue first, the least overdue leading; then least time left; declined and excused last', () => {
  const story = borough();
  const returned = (ref: string, day: string): void => {
    story.report(ref, 'A', `2016-${day}T01:00`).found(ref, `2016-${day}T05:00`);
  };
  returned('r1', '08-20');
  returned('r2', '08-25');
  returned('r3', '08-30');
  returned('r4', '08-31');
  returned('r5', '08-10');
  returned('r6', '08-12');
  story
    .interview('i5', 'A', ['r5'], { response: 'declined_by_child' })
    .interview('i6', 'A', ['r6'], { response: 'declined_by_child' });
  expect(shown(story, '2016-09-01T10:00').map(({ episodeId }) => episodeId)).toEqual([
    'r2',
    'r1',
    'r3',
    'r4',
    'r6',
    'r5',
  ]);
});
