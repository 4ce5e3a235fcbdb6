import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Fixture, type Told } from '../../test/fixture.js';

/** A whole hub is opened and closed: on a busy machine that takes its time. */
jest.setTimeout(120_000);

const MASE = { panel: 'MASE', date: '2016-10-04' };
const BEFORE = { panel: 'MASE', date: '2016-09-06' };
const CHAIR = 'sam-sample';
const POLICE = 'jo-sample';
const WORDS = 'Cars outside schools at three.';

const MEETING = `query($panel: String!, $date: Date!) { panelMeeting(panel: $panel, date: $date) {
  ... on PanelMeeting { topics { topic kind title strand reason state decision } } } }`;

const TOPIC = `query($panel: String!, $date: Date!, $topic: ID!) { panelTopic(panel: $panel, date: $date, topic: $topic) {
  __typename
  ... on PanelTopic { title kind strand reason decisions earlier { date decision { decision reason } actions { action } }
    decision { decision reason by mine } clashing { decision mine }
    actions { topic kind ownerAgency action } challenges { topic matter } notes { note } } } }`;

const PROPOSED = `query($panel: String!, $date: Date!) { agendaProposal(panel: $panel, date: $date) {
  topics { topic kind title reason } } }`;

const MINUTES = `query($panel: String!, $date: Date!) { panelMinutes(panel: $panel, date: $date) {
  ... on PanelMinutes { text changed actions { topic action } unanswered { topic matter } } } }`;

const PAPERS = `query($panel: String!, $date: Date!) { panelPapers(panel: $panel, date: $date) {
  ... on PanelPapers { intact sections { heading childId lines { label text } } } } }`;

describe('what a panel talks about beside children', () => {
  let fixture: Fixture;
  let theme: string;
  let commands = 0;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const tell = (user: string, mutation: string, input: object = {}): Promise<Told> => {
    commands += 1;
    return fixture.tell(user, mutation, { commandId: `c${commands}`, ...MASE, ...input });
  };
  const ask = async <Data>(user: string, query: string, more: object = {}): Promise<Data> => {
    const { data, errors } = await fixture.ask<Data>(user, query, { ...MASE, ...more });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const topics = async (meeting: object = MASE): Promise<readonly { topic: string; state: string }[]> =>
    (await ask<{ panelMeeting: { topics: { topic: string; state: string }[] } }>(CHAIR, MEETING, meeting)).panelMeeting
      .topics;

  it('a theme is put on the agenda in words, with a reason, by whoever prepares the meeting', async () => {
    const chairs = { chair: 'Sam Sample', chairAgency: 'Police' };
    await tell(CHAIR, 'callMeeting', { ...BEFORE, ...chairs });
    const put = { ...BEFORE, kind: 'THEME', strand: 'CSE', reason: 'Three children spoke of it.' };
    expect((await tell(POLICE, 'putTopicOnAgenda', { ...put, words: WORDS })).__typename).toBe('Withheld');
    expect((await tell(CHAIR, 'putTopicOnAgenda', put)).problems[0]).toMatchObject({ code: 'words-missing' });
    expect((await tell(CHAIR, 'putTopicOnAgenda', { ...put, words: WORDS })).__typename).toBe('Done');
    expect(await topics(BEFORE)).toMatchObject([
      { kind: 'THEME', title: WORDS, strand: 'CSE', reason: 'Three children spoke of it.', state: 'waiting' },
    ]);
    theme = (await topics(BEFORE))[0]?.topic ?? '';
    expect(theme).toMatch(/^theme:TH-/);
  });

  it('a person or place that is not on record is refused, and so is a name that is no topic', async () => {
    for (const topic of ['person:P1', 'place:PL1']) {
      const kind = topic.startsWith('person') ? 'PERSON' : 'PLACE';
      const answer = await tell(CHAIR, 'putTopicOnAgenda', { ...BEFORE, kind, topic, reason: 'x' });
      expect(answer.problems[0]?.code).toBe('topic-not-known');
    }
    const child = await tell(CHAIR, 'putTopicOnAgenda', {
      ...BEFORE,
      kind: 'PERSON',
      topic: 'child:B0000001',
      reason: 'x',
    });
    expect(child.__typename).toBe('Refused');
  });

  it('what an earlier meeting kept is proposed to the next, and goes on it in the same words', async () => {
    await tell(CHAIR, 'openMeeting', BEFORE);
    const keep = { ...BEFORE, topic: theme, seen: 0, verdict: 'KEEP', reason: 'Watch it.', nextReview: '2016-10-01' };
    expect((await tell(POLICE, 'decideTopic', keep)).__typename).toBe('Done');
    await tell(CHAIR, 'callMeeting', { chair: 'Sam Sample', chairAgency: 'Police' });
    await fixture.hub.viewsCaughtUp();
    const { agendaProposal } = await ask<{ agendaProposal: { topics: object[] } }>(CHAIR, PROPOSED);
    expect(agendaProposal.topics).toEqual([
      { topic: theme, kind: 'THEME', title: WORDS, reason: 'Kept in view on 6 Sep 2016, to be reviewed by 1 Oct 2016' },
    ]);
    const again = { kind: 'THEME', topic: theme, reason: 'Kept in view.' };
    expect((await tell(CHAIR, 'putTopicOnAgenda', again)).__typename).toBe('Done');
    expect(await topics()).toMatchObject([{ topic: theme, title: WORDS, strand: 'CSE' }]);
    expect(await ask(CHAIR, PROPOSED)).toEqual({ agendaProposal: { topics: [] } });
    const unknown = await tell(CHAIR, 'putTopicOnAgenda', { ...again, topic: 'theme:nowhere' });
    expect(unknown.problems[0]?.code).toBe('topic-not-known');
  });

  it('stands in the sealed papers, which read the same when the agenda has changed since', async () => {
    await fixture.hub.viewsCaughtUp();
    await tell(CHAIR, 'putOnAgenda', { childIds: ['B0000001'] });
    expect((await tell(CHAIR, 'sealPapers')).__typename).toBe('Done');
    const before = await ask<{ panelPapers: { intact: boolean; sections: { heading: string }[] } }>(CHAIR, PAPERS);
    expect(before.panelPapers.intact).toBe(true);
    expect(before.panelPapers.sections.map(({ heading }) => heading)).toContain(`Theme: ${WORDS}`);
    await tell(CHAIR, 'takeOffAgenda', { childId: 'B0000001', reason: 'Ill.' });
    await tell(CHAIR, 'putOnAgenda', { childIds: ['B0000001'], reason: 'Well again.' });
    expect(await ask(CHAIR, PAPERS)).toEqual(before);
  });

  it('two who decide at once both see both; what is set and challenged stands with it', async () => {
    await tell(CHAIR, 'openMeeting');
    await tell(CHAIR, 'noteAttendance', { entries: [{ member: 'police', attendance: 'present' }] });
    const decide = { topic: theme, seen: 0, reason: 'It goes on.' };
    expect((await tell(POLICE, 'decideTopic', { ...decide, verdict: 'ACT' })).__typename).toBe('Done');
    expect((await tell(CHAIR, 'decideTopic', { ...decide, verdict: 'CLOSE' })).__typename).toBe('Done');
    expect((await topics())[0]).toMatchObject({ state: 'clash', decision: 'ACT' });
    const task = { topic: theme, kind: 'DISRUPTION', ownerAgency: 'Police', action: 'Plates.', due: '2016-10-11' };
    expect((await tell(POLICE, 'taskAction', task)).__typename).toBe('Done');
    expect((await tell(CHAIR, 'taskAction', { ...task, childId: 'B0000001' })).problems[0]?.code).toBe('about-two');
    const challenge = { topic: theme, byAgency: 'Health', toAgency: 'Police', matter: 'No patrol.' };
    expect((await tell(CHAIR, 'putChallenge', challenge)).__typename).toBe('Done');
    expect((await tell(POLICE, 'addMinuteNote', { topic: theme, note: 'Ask the schools.' })).__typename).toBe('Done');
    const { panelTopic } = await ask<{ panelTopic: object }>(POLICE, TOPIC, { topic: theme });
    expect(panelTopic).toMatchObject({
      decision: { decision: 'ACT', mine: true },
      clashing: [{ decision: 'CLOSE', mine: false }],
      earlier: [{ date: '2016-09-06', decision: { decision: 'KEEP', reason: 'Watch it.' } }],
      actions: [{ topic: theme, kind: 'DISRUPTION', action: 'Plates.' }],
      challenges: [{ topic: theme, matter: 'No patrol.' }],
      notes: [{ note: 'Ask the schools.' }],
    });
    expect((await tell(POLICE, 'settleTopicClash', { topic: theme })).__typename).toBe('Withheld');
    expect((await tell(CHAIR, 'closeMeeting')).problems[0]?.code).toBe('clash-open');
    expect((await tell(CHAIR, 'settleTopicClash', { topic: theme })).__typename).toBe('Done');
  });

  it('stands in the minutes, and its actions and challenges are on record like every other', async () => {
    expect((await tell(CHAIR, 'closeMeeting')).__typename).toBe('Done');
    const { panelMinutes } = await ask<{ panelMinutes: { text: string; changed: string[] } }>(CHAIR, MINUTES);
    for (const said of [
      `Theme: ${WORDS}`,
      'Decision: To be acted on',
      'Set aside: Closed: It goes on.',
      'Disruption: Police: Plates. Due 11 Oct 2016.',
      'Challenge: Health to Police: No patrol.',
      'Note: Ask the schools.',
    ]) {
      expect(panelMinutes.text).toContain(said);
    }
    expect(panelMinutes.changed).toContain(`${WORDS} To be acted on.`);
    await fixture.hub.processesCaughtUp();
    const tasked = await fixture.hub.log.readStream(`panels.action-${await actionId()}`);
    expect(tasked.map(({ type, data }) => [type, (data as { ownerAgency: string }).ownerAgency])).toEqual([
      ['panels.ActionSet', 'Police'],
    ]);
  });

  const actionId = async (): Promise<string> => {
    const events = await fixture.hub.log.readStream('panels.sitting-MASE|2016-10-04');
    return (events.find(({ type }) => type === 'panels.ActionTasked')?.data as { actionId: string }).actionId;
  };

  it('its words are nowhere in the log in plain text', async () => {
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(fixture.hub.folder.log).toString('latin1');
    for (const said of [WORDS, 'Three children spoke of it.', 'It goes on.', 'Plates.']) {
      expect(bytes).not.toContain(said);
    }
  });
});

describe('a member whose agency sees the children it works with', () => {
  const HEALTH = 'noor-sample';
  const ROBIN = 'B0000001';
  let fixture: Fixture;
  let commands = 0;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const tell = (user: string, mutation: string, input: object = {}): Promise<Told> => {
    commands += 1;
    return fixture.tell(user, mutation, { commandId: `m${commands}`, ...MASE, ...input });
  };
  const agenda = async (user: string): Promise<readonly string[]> => {
    const query = `query($panel: String!, $date: Date!) { panelMeeting(panel: $panel, date: $date) {
      ... on PanelMeeting { agenda { childId } } } }`;
    const { data } = await fixture.ask<{ panelMeeting: { agenda?: { childId: string }[] } }>(user, query, MASE);
    return (data.panelMeeting.agenda ?? []).map(({ childId }) => childId);
  };

  it('finds the meetings of the panels on which it sits, and no trace of others', async () => {
    const chairs = { chair: 'Sam Sample', chairAgency: 'Police' };
    await tell(CHAIR, 'callMeeting', chairs);
    await tell(CHAIR, 'callMeeting', { ...chairs, panel: 'MEGA' });
    await fixture.hub.viewsCaughtUp();
    const { data } = await fixture.ask<{ panelMeetings: object[] }>(HEALTH, '{ panelMeetings { panel } }');
    expect(data.panelMeetings).toEqual([{ panel: 'MASE' }]);
    for (const panel of ['MEGA', 'MACE']) {
      const answers = await Promise.all(
        [MEETING, MINUTES, PAPERS].map((query) =>
          fixture.ask<Record<string, object>>(HEALTH, query, { ...MASE, panel }),
        ),
      );
      for (const answer of answers) expect(Object.values(answer.data)).toEqual([{}]);
      expect((await tell(HEALTH, 'addMinuteNote', { panel, note: 'x' })).__typename).toBe('Withheld');
      const entries = [{ member: 'health', attendance: 'present' }];
      expect((await tell(HEALTH, 'noteAttendance', { panel, entries })).__typename).toBe('Withheld');
    }
  });

  it('knows a child from the moment the panel has it on its list, and no other', async () => {
    expect(await agenda(HEALTH)).toEqual([]);
    const child = `{ child(id: "${ROBIN}") { __typename } }`;
    expect((await fixture.ask(HEALTH, child)).data).not.toEqual({ child: { __typename: 'Child' } });
    await tell(CHAIR, 'putOnAgenda', { childIds: [ROBIN] });
    await fixture.hub.viewsCaughtUp();
    expect(await agenda(HEALTH)).toEqual([ROBIN]);
    expect((await fixture.ask(HEALTH, child)).data).toEqual({ child: { __typename: 'Child' } });
    const other = '{ child(id: "B0000002") { __typename } }';
    expect((await fixture.ask(HEALTH, other)).data).not.toEqual({ child: { __typename: 'Child' } });
  });

  it('decides, sets actions and challenges there like every member, and does not chair', async () => {
    await tell(CHAIR, 'openMeeting');
    const decide = { childId: ROBIN, seen: 0, decision: 'continue', strands: [], reason: 'Plan holds.' };
    expect((await tell(HEALTH, 'decideItem', { ...decide, safeguards: ['SAFETY_PLAN'] })).__typename).toBe('Done');
    const other = { ...decide, childId: 'B0000002' };
    expect(['Withheld', 'Refused']).toContain((await tell(HEALTH, 'decideItem', other)).__typename);
    expect((await tell(HEALTH, 'settleClash', { childId: ROBIN })).__typename).toBe('Withheld');
    expect((await tell(HEALTH, 'closeMeeting')).__typename).toBe('Withheld');
  });

  it('no longer knows a child who was taken off without having been heard', async () => {
    await tell(CHAIR, 'putOnAgenda', { childIds: ['B0000002'], reason: 'Brother of Robin.' });
    await fixture.hub.viewsCaughtUp();
    expect(await agenda(HEALTH)).toEqual([ROBIN, 'B0000002']);
    await tell(CHAIR, 'takeOffAgenda', { childId: 'B0000002', reason: 'Heard at MAP.' });
    await fixture.hub.viewsCaughtUp();
    expect(await agenda(HEALTH)).toEqual([ROBIN]);
  });

  it('a conflict of interest keeps it from a child on the list too', async () => {
    const conflict = { commandId: 'wall', childId: ROBIN, nature: 'RELATIVE', detail: 'Niece.' };
    expect((await fixture.tell(HEALTH, 'declareConflict', conflict)).__typename).toBe('Done');
    expect(await agenda(HEALTH)).toEqual([]);
  });
});
