import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { involvement, type InvolvementRow } from '../index.js';
import { rowsOf } from '../../test/told.js';

const borough = (): BoroughStory => new BoroughStory().learnedAt(at('2016-09-01T08:00')).child('A');

const shown = (story: BoroughStory, id = 'A'): InvolvementRow | undefined =>
  rowsOf(involvement, story, `c:${id}`)[0]?.row;

describe('who works with a child', () => {
  it('nobody, as far as nothing is on record', () => {
    expect(shown(borough())).toEqual({
      owner: 'c:A',
      childId: 'A',
      ids: ['A'],
      keyWorkers: [],
      agencies: [],
      panels: [],
      providers: [],
      reportRefs: [],
    });
  });

  it('every key worker with the span', () => {
    const story = borough().keyWorker('A', '2016-01-01', '2016-05-01').keyWorker('A', '2016-05-01');
    expect(shown(story)?.keyWorkers).toEqual([
      { worker: 'a worker', start: '2016-01-01', end: '2016-05-01' },
      { worker: 'a worker', start: '2016-05-01' },
    ]);
  });

  it('agencies that act, refer or assess, each once', () => {
    const story = borough()
      .action('AC1', '2016-10-01', { childId: 'A', ownerAgency: 'Health' })
      .action('AC2', '2016-10-01', { childId: 'A', ownerAgency: 'Health' })
      .referral('R1', 'A', '2016-08-01', { referrerAgency: 'Education', outcome: 'accepted', outcomeAt: '2016-08-05' })
      .assessment('RA1', 'A', 'cse', '2016-08-20T10:00', 'red', { agency: 'Youth offending service' });
    expect(shown(story)?.agencies).toEqual(['Education', 'Health', 'Youth offending service']);
  });

  it('panels by the latest hearing; one on whose list the child waits has no date', () => {
    const story = borough()
      .review('MASE', '2016-06-01', 'A')
      .review('MASE', '2016-05-01', 'A')
      .review('MAP', '2016-05-01', 'A')
      .referral('R1', 'A', '2016-08-01');
    expect(shown(story)?.panels).toEqual([{ panel: 'MAP' }, { panel: 'MASE', heardOn: '2016-06-01' }]);
  });

  it('providers until a month after the last interview, or without an end while one goes on', () => {
    const story = borough()
      .report('r', 'A', '2016-08-01T22:00')
      .found('r', '2016-08-02T10:00')
      .interview('I1', 'A', ['r'], { completed: '2016-08-03T10:00', providerType: 'la_team' })
      .interview('I2', 'A', ['r'], { completed: '2016-08-04T10:00', providerType: 'la_team' })
      .interview('I3', 'A', ['r'], { offered: '2016-08-04T10:00', providerType: 'commissioned_independent' })
      .interview('I4', 'A', ['r'], { completed: '2016-08-04T10:00', providerType: 'commissioned_independent' });
    expect(shown(story)?.providers).toEqual([
      { providerType: 'commissioned_independent' },
      { providerType: 'la_team', until: '2016-09-04' },
    ]);
  });

  it('with every id and every police reference of the child', () => {
    const story = borough()
      .child('B')
      .merge('B', 'A')
      .report('r2', 'B', '2016-08-01T22:00')
      .report('r1', 'A', '2016-08-09T22:00');
    expect(shown(story)).toMatchObject({ ids: ['A', 'B'], reportRefs: ['r1', 'r2'] });
  });
});
