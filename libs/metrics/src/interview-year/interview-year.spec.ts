import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { financialYear } from '@hub/kernel';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { casebook as golden, KNOWN_AT } from '../../test/golden-borough.js';
import { allFigures, ANALYSIS_PROVIDERS, interviewYear, themesIn, type InterviewYear } from '../index.js';

const YEAR = financialYear(2016);
const LATER = '2017-06-01T00:00:00.000Z';
const of = (story: BoroughStory): InterviewYear =>
  interviewYear(casebookOf(rowsAfter(story.events), AUTHORITY), YEAR, LATER);
const held = (more = {}): BoroughStory =>
  new BoroughStory()
    .child('A')
    .report('r', 'A', '2016-10-05T20:00')
    .found('r', '2016-10-06T08:00', { told: '2016-10-06T09:00' })
    .interview('i', 'A', ['r'], { offered: '2016-10-06T10:00', completed: '2016-10-07T10:00', ...more });

describe('themes of interviews', () => {
  it.each([
    ['push', ['argument at home', 'not feeling heard'], ['family-conflict', 'not-heard']],
    ['pull', ['older group', 'offer of money or gifts'], ['exploitation', 'money-or-gifts']],
    ['where', ['Larkmere Green', 'a friend’s flat'], ['park', 'home-of-others']],
    ['who', ['an older friend, name not given'], ['older']],
    ['who', ['a school friend', 'best mate'], ['friends']],
    ['push', ['something nobody thought of'], ['other']],
    ['push', [], ['not recorded']],
    ['push', undefined, ['not recorded']],
  ] as const)('%s: %j is %j', (group, entries, themes) => expect(themesIn(group, entries)).toEqual(themes));

  it('count an interview once for each theme', () => {
    const { themes, interviews } = of(held({ pushFactors: ['bullying', 'bullied at school'], companions: ['cousin'] }));
    expect(interviews).toBe(1);
    expect([...themes.push]).toEqual([['bullying', 1]]);
    expect([...themes.who]).toEqual([['family', 1]]);
    expect([...themes.where]).toEqual([['not recorded', 1]]);
  });
});

describe('timeliness by provider', () => {
  it('adds up to the figures 8e and T4 of the golden borough', () => {
    const { providers } = interviewYear(golden, YEAR, KNOWN_AT);
    const sum = (part: keyof InterviewYear['providers']['none']): number =>
      ANALYSIS_PROVIDERS.reduce((total, one) => total + providers[one][part], 0);
    const figures = allFigures(golden, YEAR, KNOWN_AT);
    const parts = (id: string) => figures.find((one) => one.id === id)?.parts ?? {};
    for (const part of ['required', 'offered', 'accepted', 'completed', 'inTime'] as const) {
      expect([part, sum(part)]).toEqual([part, parts('8e')[part]]);
    }
    expect([sum('clock'), sum('inTimeOfNotice')]).toEqual([parts('T4')['required'], parts('T4')['inTime']]);
    expect(sum('required')).toBeGreaterThan(0);
  });

  it('counts a return for whoever held the first interview after it, not for whoever offered before', () => {
    const story = held({ providerType: 'youth_worker' }).interview('h', 'A', ['r'], {
      offered: '2016-10-06T09:00',
      response: 'declined_by_child',
      providerType: 'commissioned_independent',
    });
    const { providers } = of(story);
    expect([providers.youth_worker.inTime, providers.commissioned_independent.required]).toEqual([1, 0]);
  });

  it('a return without any interview stands by itself', () => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-10-05T20:00').found('r', '2016-10-06T08:00');
    expect(of(story).providers.none.required).toBe(1);
  });
});

describe('what followed', () => {
  it.each([
    ['a referral on the 28th day', () => held().referral('re', 'A', '2016-11-04'), 'referral'],
    ['a plan on the day itself', () => held().plan('p', 'A', '2016-10-07'), 'plan'],
    ['an assessment an hour later', () => held().assessment('a', 'A', 'cse', '2016-10-07T11:00', 'red'), 'assessment'],
  ] as const)('%s', (_words, story, what) => {
    const { followed } = of(story());
    expect([followed[what], followed.none]).toEqual([1, 0]);
  });

  it.each([
    ['a referral on the 29th day', () => held().referral('re', 'A', '2016-11-05')],
    ['an assessment an hour before', () => held().assessment('a', 'A', 'cse', '2016-10-07T09:00', 'red')],
  ] as const)('%s is too far: nothing followed', (_words, story) => expect(of(story()).followed.none).toBe(1));
});

it('interviews of others years, and with somebody of 18, are none of the year', () => {
  expect(of(held({ completed: '2017-04-01T10:00' })).interviews).toBe(0);
  const grown = new BoroughStory()
    .child('A', { dob: '1998-10-07' })
    .report('r', 'A', '2016-10-05T20:00')
    .interview('i', 'A', ['r'], { completed: '2016-10-07T10:00' });
  expect(of(grown).interviews).toBe(0);
});
