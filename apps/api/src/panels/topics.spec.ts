import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, HISTORY, type Told } from '../../test/fixture.js';

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

  it('an agency is asked to act before the meeting, which hears of it, by whoever prepares the meeting', async () => {
    const LATER = { panel: 'MASE', date: '2016-10-11' };
    await tell(CHAIR, 'callMeeting', { ...LATER, chair: 'Sam Sample', chairAgency: 'Police' });
    const asked = {
      ...{ ...LATER, kind: 'THEME', words: 'Taxis at the station', reason: 'Two children spoke of it.' },
      ...{ ownerAgency: 'Police', action: 'Speak to the drivers', due: '2016-10-12', actionKind: 'PLACE' },
    };
    expect((await tell(POLICE, 'askAgency', asked)).__typename).toBe('Withheld');
    const early = await tell(CHAIR, 'askAgency', { ...asked, due: '2016-10-10' });
    expect(early.problems).toMatchObject([{ code: 'due-before-meeting', field: 'due' }]);
    expect(await topics(LATER)).toEqual([]);
    expect((await tell(CHAIR, 'askAgency', asked)).__typename).toBe('Done');
    const [put] = await topics(LATER);
    const { panelTopic } = await ask<{ panelTopic: object }>(CHAIR, TOPIC, { ...LATER, topic: put?.topic });
    expect(panelTopic).toMatchObject({
      title: 'Taxis at the station',
      actions: [{ ownerAgency: 'Police', action: 'Speak to the drivers' }],
    });
    await fixture.hub.processesCaughtUp();
    await fixture.hub.viewsCaughtUp();
    const work = '{ agencyWork { actions { id words } } }';
    const { data } = await fixture.ask<{ agencyWork: { actions: readonly { words: string }[] } }>(POLICE, work);
    expect(data.agencyWork.actions.map(({ words }) => words)).toContain('Speak to the drivers');
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
  const PROBATION = 'drew-sample';
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
    expect(data.panelMeetings).toEqual([{ panel: 'MASE' }, { panel: 'MEGA' }]);
    const others = await fixture.ask<{ panelMeetings: object[] }>(PROBATION, '{ panelMeetings { panel } }');
    expect(others.data.panelMeetings).toEqual([{ panel: 'MEGA' }]);
    for (const panel of ['MASE', 'MAP']) {
      const answers = await Promise.all(
        [MEETING, MINUTES, PAPERS].map((query) =>
          fixture.ask<Record<string, object>>(PROBATION, query, { ...MASE, panel }),
        ),
      );
      for (const answer of answers) expect(Object.values(answer.data)).toEqual([{}]);
      expect((await tell(PROBATION, 'addMinuteNote', { panel, note: 'x' })).__typename).toBe('Withheld');
      const entries = [{ member: 'police', attendance: 'present' }];
      expect((await tell(PROBATION, 'noteAttendance', { panel, entries })).__typename).toBe('Withheld');
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

  it('is told when what was recorded is kept back from its role, so that silence is not taken for no news', async () => {
    const query = `query($panel: String!, $date: Date!) { panelItem(panel: $panel, date: $date, childId: "${ROBIN}") {
      ... on PanelItem { newsKept news { title } } } }`;
    expect((await fixture.ask(HEALTH, query, MASE)).data).toEqual({ panelItem: { newsKept: true, news: [] } });
    expect((await fixture.ask(CHAIR, query, MASE)).data).toMatchObject({ panelItem: { newsKept: false } });
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

describe('persons of concern and places at a meeting', () => {
  const feeds = {
    ...HISTORY,
    persons_of_concern: [
      'person_id,label,born,sex,handling,review_due,recorded_at',
      'P1,Adult One,1980,1,P,2017-03-01,2016-09-05T09:00Z',
      'P2,Young Two,2001,1,P,2017-03-01,2016-09-05T09:01Z',
      'P3,Kept Three,1979,1,C,2017-03-01,2016-09-05T09:02Z',
    ],
    places: [
      'place_id,name,place_type,easting,northing,precision,recorded_at',
      'PL1,The car park,other,540200,169300,street,2016-09-05T09:10Z',
    ],
    links: [
      'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,recorded_at',
      'child,B0000001,met_at,place,PL1,confirmed,Police,S1,2016-09-06T09:00Z',
      'person,P1,met_at,place,PL1,suspected,Police,S2,2016-09-06T09:01Z',
    ],
  };
  const HEALTH = 'noor-sample';
  let fixture: Fixture;
  let commands = 0;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds });
  });
  afterAll(() => fixture.close());

  const tell = (user: string, mutation: string, input: object = {}): Promise<Told> => {
    commands += 1;
    return fixture.tell(user, mutation, { commandId: `s${commands}`, ...MASE, ...input });
  };
  const put = (topic: string) =>
    tell(CHAIR, 'putTopicOnAgenda', {
      kind: topic.startsWith('person') ? 'PERSON' : 'PLACE',
      topic,
      reason: 'Two children named it.',
    });
  const agenda = async (user: string): Promise<readonly object[]> =>
    (await fixture.ask<{ panelMeeting: { topics: object[] } }>(user, MEETING, MASE)).data.panelMeeting.topics;

  it('go on the agenda by their records, and are called as those do', async () => {
    await tell(CHAIR, 'callMeeting', { chair: 'Sam Sample', chairAgency: 'Police' });
    expect((await put('person:P1')).__typename).toBe('Done');
    expect((await put('place:PL1')).__typename).toBe('Done');
    expect(await agenda(CHAIR)).toMatchObject([
      { topic: 'person:P1', kind: 'PERSON', title: 'Adult One' },
      { topic: 'place:PL1', kind: 'PLACE', title: 'The car park' },
    ]);
  });

  it('a child is never among people of concern: neither by the id of a child, nor by the year of birth', async () => {
    expect((await put('person:B0000001')).problems[0]?.code).toBe('topic-not-known');
    expect((await put('person:P2')).problems[0]?.code).toBe('is-a-child');
    expect((await put('person:P9')).problems[0]?.code).toBe('topic-not-known');
  });

  it('stand with the child who is linked with them, and who says so', async () => {
    await tell(CHAIR, 'putOnAgenda', { childIds: ['B0000001'] });
    const query = `query($panel: String!, $date: Date!) { panelItem(panel: $panel, date: $date, childId: "B0000001") {
      ... on PanelItem { links { kind title state agencies } } } }`;
    const links = [{ kind: 'place', title: 'The car park', state: 'confirmed', agencies: ['Police'] }];
    expect((await fixture.ask(CHAIR, query, MASE)).data).toEqual({ panelItem: { links } });
    await fixture.hub.viewsCaughtUp();
    expect((await fixture.ask(HEALTH, query, MASE)).data).toEqual({ panelItem: { links: [] } });
  });

  it('are decided about, tasked and minuted under their names; their papers read the same later', async () => {
    expect((await tell(CHAIR, 'sealPapers')).__typename).toBe('Done');
    await tell(CHAIR, 'openMeeting');
    const decide = { topic: 'person:P1', seen: 0, verdict: 'ACT', reason: 'A warning notice is asked for.' };
    expect((await tell(POLICE, 'decideTopic', decide)).__typename).toBe('Done');
    const task = {
      topic: 'person:P1',
      kind: 'DISRUPTION',
      ownerAgency: 'Police',
      action: 'Serve it.',
      due: '2016-10-11',
    };
    expect((await tell(POLICE, 'taskAction', task)).__typename).toBe('Done');
    await tell(CHAIR, 'noteAttendance', { entries: [{ member: 'police', attendance: 'present' }] });
    const { data } = await fixture.ask<{ panelMinutes: { text: string } }>(CHAIR, MINUTES, MASE);
    expect(data.panelMinutes.text).toContain('Adult One');
    expect(data.panelMinutes.text).toContain('A warning notice is asked for.');
    const papers = await fixture.ask<{ panelPapers: { intact: boolean; sections: { heading: string }[] } }>(
      CHAIR,
      PAPERS,
      MASE,
    );
    expect(papers.data.panelPapers.intact).toBe(true);
    expect(papers.data.panelPapers.sections.map(({ heading }) => heading).join('; ')).toContain('The car park');
  });

  it('are nowhere at the meeting for whoever may not know of them, not even in a count', async () => {
    expect(await agenda(HEALTH)).toEqual([]);
    const list = await fixture.ask<{ panelMeetings: object[] }>(HEALTH, '{ panelMeetings { topics } }');
    expect(list.data.panelMeetings).toEqual([{ topics: 0 }]);
    for (const query of [MINUTES, PAPERS]) {
      const said = JSON.stringify(await fixture.ask(HEALTH, query, MASE));
      for (const hidden of ['Adult One', 'P1', 'car park', 'warning notice', 'Serve it.']) {
        expect(said).not.toContain(hidden);
      }
    }
    const item = await fixture.ask(HEALTH, TOPIC, { ...MASE, topic: 'person:P1' });
    expect(item.data).toEqual({ panelTopic: { __typename: 'NotFound' } });
    const decide = { topic: 'person:P1', seen: 0, verdict: 'CLOSE', reason: 'x' };
    expect((await tell(HEALTH, 'decideTopic', decide)).problems[0]?.code).toBe('topic-not-on-agenda');
  });
});
