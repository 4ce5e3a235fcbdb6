import { describe, expect, it } from '@jest/globals';
import { fold, type LondonDate } from '@hub/kernel';
import {
  profileAge,
  profileDecider,
  PROFILE_SECTIONS,
  recommendationDecider,
  type ProfileCommand,
  type ProfileEvent,
  type RecommendationCommand,
  type RecommendationEvent,
} from './index.js';

const period = '2016-17Q3';
const by = (person: string) => ({ period, person });
const numbers = { logPosition: 10, knownAt: '2017-01-20T09:00:00.000Z', definitions: [] };
const draft: ProfileCommand = { ...by('ann'), type: 'Draft', numbers };
const write = (person = 'ann', text = 'as known'): ProfileCommand[] =>
  PROFILE_SECTIONS.map((section) => ({ ...by(person), type: 'Write', section, text }));
const recommend = (recommendationId = 'R1', due: LondonDate = '2017-03-31', person = 'ann'): ProfileCommand => ({
  ...by(person),
  type: 'Recommend',
  recommendationId,
  text: 'Patrol the park after school',
  agency: 'Police',
  owner: 'the inspector',
  due,
  today: '2017-01-20',
});
const drop = (recommendationId = 'R1'): ProfileCommand => ({ ...by('ann'), type: 'Drop', recommendationId });
const passOn: ProfileCommand = { ...by('ann'), type: 'PassOn' };
const check = (person = 'bob'): ProfileCommand => ({ ...by(person), type: 'Check' });
const back: ProfileCommand = { ...by('bob'), type: 'Return', reason: 'say where' };
const seal = (version = 1): ProfileCommand => ({
  ...by('ann'),
  type: 'Seal',
  seal: {
    version,
    releaseId: 'r',
    logPosition: 10,
    knownAt: numbers.knownAt,
    wordsPosition: 20,
    logDigest: 'd',
    definitions: [],
    contents: [{ audience: 'board', digest: 'c' }],
    files: [{ name: 'board.html', bytes: 1, sha256: 's' }],
    sealedOn: '2017-01-25',
  },
});
const again: ProfileCommand = { ...draft, reason: 'late facts' };
const whole = [draft, ...write(), recommend(), passOn];
const checked = [...whole, check()];

const run = (...commands: readonly ProfileCommand[]): string => {
  const events: ProfileEvent[] = [];
  let said = '';
  for (const command of commands) {
    const decision = profileDecider.decide(command, fold(profileDecider, events));
    said =
      decision.outcome === 'refused' ? decision.refusal.code : decision.events.map(({ type }) => type.slice(10)).join();
    if (decision.outcome === 'accepted') events.push(...decision.events);
  }
  return said;
};

describe('the problem profile of a quarter', () => {
  it.each<[string, readonly ProfileCommand[], string]>([
    ['is drafted before anything is written', [passOn], 'no-draft'],
    ['says something on every section', [draft, recommend(), passOn], 'text-missing'],
    ['recommends something', [draft, ...write(), passOn], 'recommendation-missing'],
    ['recommends nothing for a day that has come', [draft, recommend('R1', '2017-01-20')], 'due-not-ahead'],
    ['is passed on when it is whole', whole, 'ProfilePassedOn'],
    ['is never checked by whoever passed it on', [...whole, check('ann')], 'two-people'],
    ['is never checked by whoever wrote in it', [draft, ...write('bob'), recommend(), passOn, check()], 'two-people'],
    [
      'nor by whoever recommended something',
      [draft, ...write(), recommend('R1', '2017-03-31', 'bob'), passOn, check()],
      'two-people',
    ],
    ['is checked by a second person', checked, 'ProfileChecked'],
    ['is sealed only when it was checked', [...whole, seal()], 'not-checked'],
    ['is sealed', [...checked, seal()], 'ProfileSealed'],
    ['is sealed once, however often it is asked for', [...checked, seal(), seal()], ''],
    ['goes back to its maker when something is written', [...checked, ...write('ann', 'new'), seal()], 'not-checked'],
    ['goes back when something is recommended late', [...checked, recommend('R2'), seal()], 'not-checked'],
    [
      'goes back when a recommendation is dropped',
      [...whole, recommend('R2'), passOn, check(), drop('R2'), seal()],
      'not-checked',
    ],
    ['can be sent back', [...whole, back, check()], 'not-passed-on'],
    ['takes no words when it is sealed', [...checked, seal(), ...write()], 'no-draft'],
    ['is made again only for a reason', [...checked, seal(), draft], 'reason-missing'],
    ['has a next version', [...checked, seal(), again, passOn, check(), seal(2)], 'ProfileSealed'],
    ['keeps what a sealed version recommended', [...checked, seal(), again, drop()], 'recommendation-sealed'],
  ])('%s', (_, commands, said) => expect(run(...commands)).toBe(said));
});

const followed = (...commands: readonly RecommendationCommand[]): string => {
  const events: RecommendationEvent[] = [];
  let said = '';
  for (const command of commands) {
    const decision = recommendationDecider.decide(command, fold(recommendationDecider, events));
    said =
      decision.outcome === 'refused' ? decision.refusal.code : decision.events.map(({ type }) => type.slice(10)).join();
    if (decision.outcome === 'accepted') events.push(...decision.events);
  }
  return said;
};
const of = { recommendationId: 'R1', period, person: 'ann', today: '2017-02-01' };

describe('a recommendation', () => {
  const takeOn = (actionId: string): RecommendationCommand => ({ ...of, type: 'TakeOn', actionId });
  it('becomes one action, not two', () => {
    expect(followed(takeOn('A1'))).toBe('RecommendationTakenOn');
    expect(followed(takeOn('A1'), takeOn('A1'))).toBe('');
    expect(followed(takeOn('A1'), takeOn('A2'))).toBe('is-an-action');
  });

  it('is said to be done, with what was done', () =>
    expect(followed({ ...of, type: 'Move', state: 'done', words: 'patrols since Monday' })).toBe(
      'RecommendationMoved',
    ));
});

describe('a profile is too old', () => {
  it('from the day after the last of ninety', () => {
    expect(profileAge(numbers.knownAt, '2017-04-20', 90)).toEqual({ days: 90, limit: 90, stale: false });
    expect(profileAge(numbers.knownAt, '2017-04-21', 90)).toEqual({ days: 91, limit: 90, stale: true });
  });

  it('when there never was one', () => expect(profileAge(undefined, '2017-04-21', 90).stale).toBe(true));
});
