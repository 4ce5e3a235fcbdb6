import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import {
  commentaryFault,
  packDecider,
  quarterDue,
  PackVariant,
  releasesDecider,
  startingVariants,
  variantOf,
  type PackCommand,
  type PackEvent,
  type ReleaseData,
} from './index.js';

const of = { variant: 'bscb', period: '2016-17Q3' };
const by = (person: string) => ({ ...of, person });
const numbers = {
  audience: 'board',
  logPosition: 10,
  knownAt: '2017-01-20T09:00:00.000Z',
  lines: ['8a', '8b'],
  definitions: [{ id: '8a', version: '1', effectiveFrom: '2016-04-01' }],
};
const draft: PackCommand = { ...by('ann'), type: 'Draft', numbers };
const draftDue: PackCommand = { ...by('hub'), type: 'DraftDue', numbers };
const comment = (line: string, text = 'as expected', person = 'ann'): PackCommand => ({
  ...by(person),
  type: 'Comment',
  line,
  text,
});
const both = [comment('8a'), comment('8b')];
const challenge: PackCommand = {
  ...by('cy'),
  type: 'Challenge',
  line: '8a',
  challengeId: 'C1',
  matter: 'why so many?',
};
const answer: PackCommand = { ...by('ann'), type: 'Answer', challengeId: 'C1', answer: 'more were assessed' };
const passOn: PackCommand = { ...by('ann'), type: 'PassOn' };
const check = (person = 'bob'): PackCommand => ({ ...by(person), type: 'Check' });
const back: PackCommand = { ...by('bob'), type: 'Return', reason: 'say why' };
const seal = (edition = 1): PackCommand => ({
  ...by('bob'),
  type: 'Seal',
  seal: {
    edition,
    releaseId: 'board 10',
    logPosition: 10,
    knownAt: numbers.knownAt,
    logDigest: 'd',
    definitions: [...numbers.definitions],
    contentDigest: 'c',
    files: [{ name: 'pack.html', bytes: 1, sha256: 's' }],
  },
});
const publish: PackCommand = { ...by('bob'), type: 'Publish', publishedOn: '2017-01-25' };
const acknowledge = (edition = 1): PackCommand => ({ ...by('dee'), type: 'Acknowledge', edition });
const withdraw = (edition = 1): PackCommand => ({ ...by('bob'), type: 'Withdraw', edition, reason: 'wrong table' });
const again: PackCommand = { ...draft, reason: 'late facts' };

const checked = [draft, ...both, passOn, check()];
const published = [...checked, seal(), publish];

const run = (...commands: readonly PackCommand[]): { said: string; events: readonly PackEvent[] } => {
  const events: PackEvent[] = [];
  let said = '';
  for (const command of commands) {
    const decision = packDecider.decide(command, fold(packDecider, events));
    said = decision.outcome === 'refused' ? decision.refusal.code : '';
    if (decision.outcome === 'accepted') {
      said = decision.events.map(({ type }) => type.slice(10)).join(' ');
      events.push(...decision.events);
    }
  }
  return { said, events };
};

describe('a pack', () => {
  it.each<[string, readonly PackCommand[], string]>([
    ['is drafted', [draft], 'PackDrafted'],
    ['is not commented on before', [comment('8a')], 'no-draft'],
    ['has commentary on its lines', [draft, comment('8a')], 'CommentaryWritten'],
    ['and on no others', [draft, comment('8z')], 'no-such-line'],
    ['is not written in twice with the same words', [draft, comment('8a'), comment('8a')], ''],
    ['is not passed on with a line that nobody wrote about', [draft, comment('8a'), passOn], 'commentary-missing'],
    ['is passed on when each has its words', [draft, ...both, passOn], 'PackPassedOn'],
    ['can be challenged', [draft, ...both, challenge], 'CommentaryChallenged'],
    ['but not where nothing is written', [draft, challenge], 'nothing-to-challenge'],
    ['waits for an answer', [draft, ...both, challenge, passOn], 'challenge-open'],
    ['goes on when it has one', [draft, ...both, challenge, answer, passOn], 'PackPassedOn'],
    ['has no answer to what was not asked', [draft, ...both, answer], 'no-open-challenge'],
    ['is not checked before it is passed on', [draft, ...both, check()], 'not-passed-on'],
    ['is not checked by its maker', [draft, ...both, passOn, check('ann')], 'two-people'],
    [
      'is not checked by whoever wrote in it',
      [draft, ...both, comment('8b', 'fewer', 'bob'), passOn, check('bob')],
      'two-people',
    ],
    [
      'is not checked by whoever answered for it',
      [draft, ...both, challenge, { ...answer, person: 'bob' }, passOn, check('bob')],
      'two-people',
    ],
    ['is drafted by the hub itself', [draftDue], 'PackDrafted'],
    ['is drafted by the hub once', [draftDue, draftDue], ''],
    ['that somebody drafted keeps their numbers when its day comes', [draft, draftDue], ''],
    ['that was given up is not drafted again by the hub', [draft, withdraw(), draftDue], ''],
    [
      'made by the schedule is passed on by a person, who does not check it',
      [draftDue, comment('8a', 'x', 'eve'), comment('8b', 'x', 'eve'), { ...passOn, person: 'ann' }, check('ann')],
      'two-people',
    ],
    ['is checked by a second person', checked, 'PackChecked'],
    ['is sent back', [draft, ...both, passOn, back], 'PackReturned'],
    ['that was sent back is not checked', [draft, ...both, passOn, back, check()], 'not-passed-on'],
    [
      'that was written in after it was passed on is not checked',
      [draft, ...both, passOn, comment('8a', 'new'), check()],
      'not-passed-on',
    ],
    ['that was challenged after it was checked is not sealed', [...checked, challenge, seal()], 'not-checked'],
    ['drafted again after it was checked is not sealed', [...checked, draft, seal()], 'not-checked'],
    ['is not sealed unchecked', [draft, ...both, passOn, seal()], 'not-checked'],
    ['is sealed', [...checked, seal()], 'PackSealed'],
    ['is sealed as the edition that was checked', [...checked, seal(2)], 'not-checked'],
    ['is sealed once', [...checked, seal(), seal()], ''],
    ['that is sealed takes no more words', [...checked, seal(), comment('8a', 'late')], 'pack-sealed'],
    ['that is sealed takes no other numbers', [...checked, seal(), draft], 'pack-sealed'],
    ['is not published unsealed', [...checked, publish], 'not-sealed'],
    ['is published', published, 'PackPublished'],
    ['is published once', [...published, publish], 'no-draft'],
    ['is acknowledged', [...published, acknowledge()], 'PackAcknowledged'],
    ['is acknowledged once by each', [...published, acknowledge(), acknowledge()], ''],
    ['is not acknowledged before', [...checked, seal(), acknowledge()], 'not-published'],
    ['is withdrawn', [...published, withdraw()], 'PackWithdrawn'],
    ['that was withdrawn is not acknowledged', [...published, withdraw(), acknowledge()], 'not-published'],
    ['is given up before it is published', [draft, withdraw()], 'PackWithdrawn'],
    ['has no edition that was never made', [draft, withdraw(7)], 'no-such-edition'],
    ['that was published is made anew for a reason', [...published, draft], 'reason-missing'],
    ['that was published is made anew', [...published, again], 'PackDrafted'],
  ])('%s', (_rule, commands, outcome) => expect(run(...commands).said).toBe(outcome));

  it('has a number for each edition, once, also for one that was given up', () => {
    const editions = run(draft, withdraw(1), draft, ...both, passOn, check(), seal(2), publish, again).events.flatMap(
      (event) => (event.type === 'assurance.PackDrafted' ? event.data.edition : []),
    );
    expect(editions).toEqual([1, 2, 3]);
  });

  it('says which edition it revises, and why', () => {
    const last = run(...published, again).events.at(-1)?.data;
    expect(last).toMatchObject({ edition: 2, revises: { edition: 1, reason: 'late facts' } });
  });

  it('keeps its commentary when its numbers are drawn up anew', () =>
    expect(run(draft, ...both, draft, passOn).said).toBe('PackPassedOn'));
});

describe('the draft of a quarter', () => {
  it.each([
    [21, '2017-01-21', '2016-17Q2'],
    [21, '2017-01-22', '2016-17Q3'],
    [0, '2016-12-31', '2016-17Q2'],
    [0, '2017-01-01', '2016-17Q3'],
    [80, '2017-06-20', '2016-17Q4'],
  ])('that is made %d days after it is over: on %s it is that of %s', (draftAfterDays, on, period) =>
    expect(quarterDue({ draftAfterDays }, on)?.id).toBe(period),
  );

  it('is due on no day where none is set', () => expect(quarterDue({}, '2017-01-22')).toBeUndefined());
});

describe('the ledger of releases', () => {
  const release = (releaseId: string): ReleaseData => ({
    releaseId,
    audience: 'board',
    on: '2017-01-20',
    knownAt: numbers.knownAt,
    logPosition: 10,
    roundTo: 1,
    threshold: 5,
    sums: [],
    numbers: [['8a.atRisk 2016-17Q3', 14, 'exact']],
  });
  const outcome = (seen: number, id: string) => {
    const decision = releasesDecider.decide({ type: 'Release', seen, release: release(id) }, { ids: ['one'] });
    return decision.outcome === 'refused' ? decision.refusal.code : decision.events.length;
  };
  it('takes a release that was worked out with all others', () => expect(outcome(1, 'two')).toBe(1));
  it('refuses one that was worked out without the latest', () => expect(outcome(0, 'two')).toBe('ledger-moved'));
  it('notes with an answer what was asked, and by whom, once', () => {
    const answers = { question: { indicator: '8a', period: '2016-17Q3', sex: 'girls' as const }, askedBy: 'lee' };
    const decided = (ids: readonly string[]) =>
      releasesDecider.decide({ type: 'Release', seen: ids.length, release: release('two'), answers }, { ids });
    const first = decided(['one']);
    const events = first.outcome === 'accepted' ? first.events : [];
    expect(events.map(({ type, data }) => [type, data.releaseId])).toEqual([
      ['assurance.FiguresReleased', 'two'],
      ['assurance.QuestionAnswered', 'two'],
    ]);
    expect(fold(releasesDecider, events)).toEqual({ ids: ['two'] });
    expect(decided(['two'])).toMatchObject({ outcome: 'accepted', events: [] });
  });
  it('takes the same release once', () => expect(outcome(0, 'one')).toBe(0));
});

describe('a commentary', () => {
  it.each([
    ['four children moved away', true],
    ['4 children moved away', true],
    ['Three of the referrals came late', true],
    ['only 2 new return interviews', true],
    ['one looked-after child', true],
    ['14 children are at risk', false],
    ['80.4 % of interviews were in time', false],
    ['4 % of children', false],
    ['a rise over three quarters, as in 2016', false],
    ['a few children moved away', false],
    ['as in 2016-17Q3, see B0001234', true],
    ['more than in 2016-17Q3', false],
    ['since 5 October police send their reports daily', false],
  ])('"%s" is refused: %s', (text, refused) => expect(commentaryFault(text, 5) !== undefined).toBe(refused));

  it('is held to the threshold of its readers', () =>
    expect([commentaryFault('8 children', 5), commentaryFault('8 children', 9)?.code]).toEqual([
      undefined,
      'small-number-in-words',
    ]));
});

describe('the packs a hub starts with', () => {
  it('are well formed, each with a name of its own', () => {
    expect(startingVariants.map((one) => PackVariant.parse(one).id)).toEqual([
      'bscb',
      'vulnerable-children',
      'improvement-board',
      'management-team',
      'scrutiny',
      'councillors',
    ]);
  });
  it('are found by it', () =>
    expect([variantOf('scrutiny')?.audience, variantOf('nobody')]).toEqual(['councillors', undefined]));
});
