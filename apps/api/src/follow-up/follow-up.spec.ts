import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newEventsOf } from '@hub/event-log';
import { Fixture, HISTORY, NOW, type Told } from '../../test/fixture.js';

const CHAIR = 'sam-sample';
const POLICE = 'jo-sample';
const HEALTH = 'noor-sample';
const EDUCATION = 'ellis-sample';
const PROBATION = 'drew-sample';
const ROBIN = 'B0000001';

const MASE = { panel: 'MASE', date: '2016-10-04' };

const WORK = `query($agency: String) { agencyWork(agency: $agency) { agency agencies
  actions { id child agency state stateInWords askedUntil chases nextChase due }
  questions { id agency byAgency state stateInWords } children { childId what words overdue } } }`;

const MATTER = `query($kind: String!, $id: ID!) { matter(kind: $kind, id: $id) { __typename
  ... on Matter { may line { state due agency } story { title by words } chases { chaseId by whom means about answer } } } }`;

interface Work {
  readonly agencyWork: {
    readonly agencies: readonly string[];
    readonly actions: readonly { readonly id: string; readonly state: string }[];
    readonly questions: readonly { readonly id: string; readonly state: string }[];
    readonly children: readonly { readonly childId: string; readonly what: string; readonly words: string }[];
  };
}

interface MatterShown {
  readonly matter: {
    readonly __typename: string;
    readonly may: readonly string[];
    readonly line: { readonly state: string; readonly due: string | null; readonly agency: string };
    readonly story: readonly { readonly title: string; readonly words: string | null }[];
    readonly chases: readonly { readonly chaseId: string; readonly answer: string | null }[];
  };
}

describe('between two meetings', () => {
  let fixture: Fixture;
  let commands = 0;
  let visit = '';
  let letter = '';
  let late = '';

  const tell = async (user: string, mutation: string, input: object): Promise<Told> => {
    commands += 1;
    const told = await fixture.tell(user, mutation, { commandId: `c${commands}`, ...input });
    await fixture.hub.processesCaughtUp();
    await fixture.hub.viewsCaughtUp();
    return told;
  };
  const code = async (user: string, mutation: string, input: object): Promise<string | undefined> =>
    (await tell(user, mutation, input)).problems[0]?.code;
  const ask = async <Data>(user: string, query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await fixture.ask<Data>(user, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const work = async (user: string, agency?: string): Promise<Work['agencyWork']> =>
    (await ask<Work>(user, WORK, { agency })).agencyWork;
  const matter = async (user: string, kind: string, id: string): Promise<MatterShown['matter']> =>
    (await ask<MatterShown>(user, MATTER, { kind, id })).matter;

  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: HISTORY });
    const chairs = { chair: 'Sam Sample', chairAgency: 'Police' };
    await tell(CHAIR, 'callMeeting', { ...MASE, ...chairs });
    await tell(CHAIR, 'putOnAgenda', { ...MASE, childIds: [ROBIN] });
    await tell(CHAIR, 'openMeeting', MASE);
    const entries = ['social_care', 'police', 'health', 'education'].map((member) => ({
      member,
      attendance: 'present',
    }));
    await tell(CHAIR, 'noteAttendance', { ...MASE, entries });
    const action = { ...MASE, childId: ROBIN, ownerAgency: 'Health', due: '2016-10-18' };
    await tell(CHAIR, 'taskAction', { ...action, action: 'Offer a health check' });
    await tell(CHAIR, 'taskAction', { ...action, action: 'Write to the GP', due: '2016-10-11' });
    const challenge = { ...MASE, childId: ROBIN, byAgency: 'Health', toAgency: 'Police', matter: 'We were told late.' };
    await tell(CHAIR, 'putChallenge', challenge);
    const content = { seen: 0, decision: 'continue', strands: [], reason: 'Plan holds.' };
    await tell(CHAIR, 'decideItem', {
      ...MASE,
      childId: ROBIN,
      ...content,
      missingInformation: 'Which school Robin goes to',
      nextReview: '2016-11-01',
    });
    await tell(CHAIR, 'closeMeeting', MASE);
    const set = (await work(CHAIR)).actions;
    letter = set[0]?.id ?? '';
    visit = set[1]?.id ?? '';
    late = (await work(CHAIR)).questions[0]?.id ?? '';
  });
  afterAll(() => fixture.close());

  it('an agency finds its own actions, the one due first leading; others find none of them', async () => {
    expect((await work(HEALTH)).actions).toEqual([
      expect.objectContaining({ id: letter, child: 'Example, Robin', state: 'open', stateInWords: 'Due in 7 days' }),
      expect.objectContaining({ id: visit, stateInWords: 'Due in 14 days' }),
    ]);
    expect((await work(EDUCATION)).actions).toEqual([]);
    expect((await work(HEALTH, 'Police')).questions).toEqual([]);
    expect((await work(CHAIR, 'Health')).actions).toHaveLength(2);
    expect((await work(POLICE)).questions).toEqual([expect.objectContaining({ id: late, state: 'unanswered' })]);
  });

  it('whoever works with a child is told what the meeting asked for and nobody knew', async () => {
    expect((await work(HEALTH)).children).toContainEqual({
      childId: ROBIN,
      what: 'information',
      words: 'The MASE of 4 Oct 2016 asked for what is not known: Which school Robin goes to.',
      overdue: false,
    });
    expect((await work(CHAIR)).children.map(({ what }) => what)).toContain('interview');
  });

  it('the next review that the meeting set stands on the child’s page and brings the child to the agenda of its panel', async () => {
    const page = `{ child(id: "${ROBIN}") { ... on Child { nextReviews { panel setOn due overdue } } } }`;
    expect(await ask(CHAIR, page)).toEqual({
      child: { nextReviews: [{ panel: 'MASE', setOn: '2016-10-04', due: '2016-11-01', overdue: false }] },
    });
    const proposed = async (panel: string, date: string): Promise<readonly string[]> => {
      const query = `query($panel: String!, $date: Date!) { agendaProposal(panel: $panel, date: $date) {
        children { childId reasons } } }`;
      const { agendaProposal } = await ask<{ agendaProposal: { children: { childId: string; reasons: string[] }[] } }>(
        CHAIR,
        query,
        { panel, date },
      );
      return agendaProposal.children.find(({ childId }) => childId === ROBIN)?.reasons ?? [];
    };
    const due = 'Next review due by 1 Nov 2016, set on 4 Oct 2016 by MASE';
    expect(await proposed('MASE', '2016-11-01')).toContain(due);
    expect(await proposed('MASE', '2016-10-31')).not.toContain(due);
    expect(await proposed('MAP', '2016-11-01')).not.toContain(due);
  });

  it('nobody says an action is done but its agency and the chair', async () => {
    const done = { actionId: visit, doneOn: '2016-10-04', done: 'Seen by the nurse.' };
    expect(await code(POLICE, 'reportActionDone', done)).toBe('other-agency');
    expect(await code(EDUCATION, 'reportActionDone', done)).toBe('other-agency');
    expect((await tell(PROBATION, 'reportActionDone', done)).__typename).toBe('Withheld');
    expect((await matter(POLICE, 'action', visit)).may).toEqual(['chase']);
    expect((await matter(HEALTH, 'action', visit)).may).toEqual(['done', 'more_time', 'hand_over', 'chase']);
    expect(await matter(PROBATION, 'action', visit)).toEqual({
      __typename: 'NotFound',
    });
    expect(await code(HEALTH, 'reportActionDone', { ...done, doneOn: '2016-11-01' })).toBe('in-the-future');
  });

  it('whoever may open the record but not what agencies do is told of none of their actions', async () => {
    const { hub } = fixture;
    const to = { childId: ROBIN, kind: 'person', who: 'kit-sample', reason: 'works with them', gateway: 'CA_1989_S17' };
    const meta = { commandId: 'grant', by: { person: 'spec', agency: 'spec', role: 'OPERATOR' }, purpose: 'operation' };
    const events = newEventsOf(hub.kinds, [{ type: 'sharing.InvolvementGranted', data: to }], meta);
    await hub.log.append({ stream: `sharing.involvement-${ROBIN}|person:kit-sample`, expected: 'any', events });
    await hub.viewsCaughtUp();
    expect(await ask('kit-sample', `{ child(id: "${ROBIN}") { __typename } }`)).toEqual({
      child: { __typename: 'Child' },
    });
    expect(await matter('kit-sample', 'action', visit)).toEqual({ __typename: 'NotFound' });
  });

  it('more time is asked for by the agency and given by the chair', async () => {
    const asks = { actionId: visit, until: '2016-11-01', reason: 'The clinic is full.' };
    expect((await tell(HEALTH, 'askMoreTime', asks)).__typename).toBe('Done');
    expect((await work(HEALTH)).actions).toContainEqual(
      expect.objectContaining({ id: visit, askedUntil: '2016-11-01', due: '2016-10-18' }),
    );
    expect((await tell(HEALTH, 'answerMoreTime', { actionId: visit, granted: true })).__typename).toBe('Withheld');
    expect(await code(CHAIR, 'answerMoreTime', { actionId: visit, granted: false })).toBe('reason-missing');
    expect((await tell(CHAIR, 'answerMoreTime', { actionId: visit, granted: true })).__typename).toBe('Done');
    expect(await matter(HEALTH, 'action', visit)).toMatchObject({
      line: { due: '2016-11-01' },
      story: [
        { title: 'More time given, until 1 Nov 2016' },
        { title: 'More time asked for, until 1 Nov 2016', words: 'The clinic is full.' },
      ],
    });
  });

  it('who was chased about what stands with the action, with the answer', async () => {
    const chase = {
      matter: 'action',
      matterId: visit,
      chasedOn: '2016-10-04',
      agency: 'Health',
      whom: 'N. Sample',
      means: 'telephone',
      about: 'Is there a date?',
      nextChase: '2016-10-10',
    };
    expect((await tell(POLICE, 'recordChase', chase)).__typename).toBe('Done');
    expect(await work(HEALTH)).toMatchObject({ actions: [{ chases: 0 }, { chases: 1, nextChase: '2016-10-10' }] });
    const { chaseId } = (await matter(HEALTH, 'action', visit)).chases[0] ?? { chaseId: '' };
    const answer = { matter: 'action', matterId: visit, chaseId, answeredOn: '2016-10-04', answer: 'Next week.' };
    expect((await tell(HEALTH, 'answerChase', answer)).__typename).toBe('Done');
    expect(await matter(POLICE, 'action', visit)).toMatchObject({
      chases: [
        {
          by: 'Police liaison, Metropolitan Police',
          whom: 'N. Sample',
          means: 'telephone',
          about: 'Is there a date?',
          answer: 'Next week.',
        },
      ],
    });
    expect((await work(HEALTH)).actions[1]).toMatchObject({ nextChase: null });
  });

  it('a challenge is answered by whoever was challenged and accepted by whoever put it', async () => {
    const reply = { challengeId: late, repliedOn: '2016-10-04', reply: 'The form went to the old address.' };
    expect(await code(HEALTH, 'replyToChallenge', reply)).toBe('other-agency');
    expect((await tell(POLICE, 'replyToChallenge', reply)).__typename).toBe('Done');
    expect((await work(POLICE)).questions).toEqual([]);
    expect((await work(HEALTH)).questions).toEqual([expect.objectContaining({ id: late, state: 'answered' })]);
    expect(await code(POLICE, 'acceptReply', { challengeId: late })).toBe('other-agency');
    expect((await tell(HEALTH, 'acceptReply', { challengeId: late })).__typename).toBe('Done');
    expect((await work(HEALTH)).questions).toEqual([]);
  });

  it('an action that is handed over is the other agency’s, which may now know the child', async () => {
    const hand = { actionId: letter, toAgency: 'Education', reason: 'The school nurse does it.' };
    expect((await tell(HEALTH, 'handOverAction', hand)).__typename).toBe('Done');
    expect((await work(HEALTH)).actions.map(({ id }) => id)).toEqual([visit]);
    expect((await work(EDUCATION)).actions.map(({ id }) => id)).toEqual([letter]);
    expect(
      (await tell(EDUCATION, 'reportActionDone', { actionId: letter, doneOn: '2016-10-04', done: 'Sent.' })).__typename,
    ).toBe('Done');
    expect((await work(EDUCATION)).actions).toEqual([]);
  });

  it('indicator 8d counts what was said in the meeting and after it', async () => {
    const query = `{ figure(id: "8d", period: "2016-17Q3") { ... on Figure { parts { name value } } } }`;
    fixture.clock.at = '2017-01-10T12:00:00.000Z';
    const { figure } = await ask<{ figure: { parts: { name: string; value: number }[] } }>(CHAIR, query);
    fixture.clock.at = NOW;
    const parts = Object.fromEntries(figure.parts.map(({ name, value }) => [name, value]));
    expect(parts).toMatchObject({
      meetingsHeld: 1,
      meetingsWithChallenge: 1,
      challenges: 1,
      challengesAnswered: 1,
      actionsDue: 2,
      actionsCompletedInTime: 1,
    });
  });

  it('the chair opens an action again that was not done after all, and the figure follows', async () => {
    expect((await tell(EDUCATION, 'findActionNotDone', { actionId: letter, reason: 'No.' })).__typename).toBe(
      'Withheld',
    );
    expect((await tell(CHAIR, 'findActionNotDone', { actionId: letter, reason: 'It came back.' })).__typename).toBe(
      'Done',
    );
    expect((await work(EDUCATION)).actions.map(({ id }) => id)).toEqual([letter]);
  });

  it('the minutes stay as they were', async () => {
    const { panelMinutes } = await ask<{ panelMinutes: { text: string } }>(
      CHAIR,
      '{ panelMinutes(panel: "MASE", date: "2016-10-04") { ... on PanelMinutes { text } } }',
    );
    expect(panelMinutes.text).toContain('Write to the GP');
    expect(panelMinutes.text).toContain('Answer: Not answered at the meeting.');
  });

  it('what is overdue says so and comes first', async () => {
    fixture.clock.at = '2016-11-03T12:00:00.000Z';
    expect((await work(CHAIR)).actions).toEqual([
      expect.objectContaining({ id: letter, state: 'overdue', stateInWords: 'Overdue by 23 days' }),
      expect.objectContaining({ id: visit, state: 'overdue', stateInWords: 'Overdue by 2 days' }),
    ]);
    const { agencyCounts } = await ask<{ agencyCounts: { all: number; overdue: number } }>(
      EDUCATION,
      '{ agencyCounts { all overdue } }',
    );
    expect(agencyCounts).toMatchObject({ overdue: 1 });
  });

  it('a next review that was not held is told to those who may know the child; the next meeting sees what was asked for and whether it was done, and hears the child', async () => {
    const query = '{ silences { list { kind childId child since why last } } }';
    const told = async (user: string): Promise<readonly object[]> =>
      (await ask<{ silences: { list: { kind: string }[] } }>(user, query)).silences.list.filter(
        ({ kind }) => kind === 'review',
      );
    const missed = {
      kind: 'review',
      childId: ROBIN,
      child: 'Example, Robin',
      since: '2016-11-01',
      why: 'The next review was due by 1 Nov 2016, 2 days ago, set on 4 Oct 2016 by MASE.',
      last: 'MASE has not heard this child since.',
    };
    expect(await told(CHAIR)).toEqual([missed]);
    expect(await told(HEALTH)).toEqual([missed]);
    expect(await told(PROBATION)).toEqual([]);
    const next = { panel: 'MASE', date: '2016-11-03' };
    await tell(CHAIR, 'callMeeting', { ...next, chair: 'Sam Sample', chairAgency: 'Police' });
    await tell(CHAIR, 'putOnAgenda', { ...next, childIds: [ROBIN] });
    await tell(CHAIR, 'openMeeting', next);
    const item = `{ panelItem(panel: "MASE", date: "2016-11-03", childId: "${ROBIN}") { ... on PanelItem {
      since { date askedFor } followUp { line { id agency state stateInWords } story { title } chases { about answer } } } } }`;
    for (const user of [CHAIR, HEALTH]) {
      expect(await ask(user, item)).toEqual({
        panelItem: {
          since: { date: '2016-10-04', askedFor: 'Which school Robin goes to' },
          followUp: [
            {
              line: { id: late, agency: 'Police', state: 'accepted', stateInWords: 'Answered and accepted' },
              story: [{ title: 'Answer accepted' }, { title: 'Answered on 4 Oct 2016' }],
              chases: [],
            },
            {
              line: { id: letter, agency: 'Education', state: 'overdue', stateInWords: 'Overdue by 23 days' },
              story: [
                { title: 'Opened again by the chair: not done' },
                { title: 'Reported done on 4 Oct 2016' },
                { title: 'Handed over to Education' },
              ],
              chases: [],
            },
            {
              line: { id: visit, agency: 'Health', state: 'overdue', stateInWords: 'Overdue by 2 days' },
              story: [
                { title: 'More time given, until 1 Nov 2016' },
                { title: 'More time asked for, until 1 Nov 2016' },
              ],
              chases: [{ about: 'Is there a date?', answer: 'Next week.' }],
            },
          ],
        },
      });
    }
    const content = { seen: 0, decision: 'continue', strands: [], reason: 'Heard.' };
    await tell(CHAIR, 'noteAttendance', {
      ...next,
      entries: ['social_care', 'police', 'health', 'education'].map((member) => ({ member, attendance: 'present' })),
    });
    expect((await tell(CHAIR, 'decideItem', { ...next, childId: ROBIN, ...content })).__typename).toBe('Done');
    expect(await told(CHAIR)).toEqual([]);
  });

  it('the meeting shows how everything it set stands now', async () => {
    const query = `{ meetingFollowUp(panel: "MASE", date: "2016-10-04") { id kind state } }`;
    const { meetingFollowUp } = await ask<{ meetingFollowUp: { id: string }[] }>(CHAIR, query);
    expect(meetingFollowUp).toEqual([
      { id: late, kind: 'challenge', state: 'accepted' },
      { id: letter, kind: 'action', state: 'overdue' },
      { id: visit, kind: 'action', state: 'overdue' },
    ]);
  });
});
