import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, HISTORY, NOW, type Told } from '../../test/fixture.js';

const REFERRALS = [
  'referral_id,panel,child_id,referred_at,referrer_agency,recorded_at',
  'R1,MASE,B0000002,2016-09-20,School,2016-09-20T09:00Z',
];

const MASE = { panel: 'MASE', date: '2016-10-04' };
const CHAIR = 'sam-sample';
const POLICE = 'jo-sample';
const ROBIN = 'B0000001';
const ALEX = 'B0000002';

const MEETING = `query($panel: String!, $date: Date!) { panelMeeting(panel: $panel, date: $date) {
  ... on PanelMeeting { status canOpen mayChair quorum { quorate lacking } papers { children }
    agenda { childId surname overall reasons state decision } }
  ... on NotFound { message } ... on Withheld { reason } } }`;

const ITEM = `query($panel: String!, $date: Date!, $childId: ID!) { panelItem(panel: $panel, date: $date, childId: $childId) {
  __typename
  ... on PanelItem { reasons decisions since { date } changes { what before after worse } news { title }
    decision { decision reason by mine } clashing { decision reason by mine }
    actions { ownerAgency action due } challenges { matter answer } child { id overall } } } }`;

const MINUTES = `query($panel: String!, $date: Date!) { panelMinutes(panel: $panel, date: $date) {
  ... on PanelMinutes { title digest text status changed unanswered { matter } actions { ownerAgency } } } }`;

const PAPERS = `query($panel: String!, $date: Date!) { panelPapers(panel: $panel, date: $date) {
  ... on PanelPapers { intact digest sections { heading lines { label text } } } ... on NotFound { message } } }`;

interface Item {
  readonly panelItem: {
    readonly decisions: number;
    readonly decision: { readonly decision: string; readonly by: string; readonly mine: boolean } | null;
    readonly clashing: readonly { readonly decision: string; readonly mine: boolean }[];
  };
}

describe('a meeting from its call to its minutes', () => {
  let fixture: Fixture;
  let commands = 0;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: { ...HISTORY, panel_referrals: REFERRALS } });
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
  const decision = (seen: number, more: object = {}) => ({
    childId: ROBIN,
    seen,
    decision: 'continue',
    strands: [],
    reason: 'Plan holds.',
    ...more,
  });
  const settled = async (): Promise<void> => {
    await fixture.hub.processesCaughtUp();
    await fixture.hub.viewsCaughtUp();
  };

  it('is made by the chair, not by a member', async () => {
    const chairs = { chair: 'Sam Sample', chairAgency: 'Metropolitan Police' };
    expect((await tell(POLICE, 'callMeeting', chairs)).__typename).toBe('Withheld');
    expect((await tell(CHAIR, 'callMeeting', chairs)).__typename).toBe('Done');
    expect((await tell(CHAIR, 'callMeeting', chairs)).problems[0]?.code).toBe('meeting-exists');
  });

  it('its agenda is proposed with every reason', async () => {
    const query = `query($panel: String!, $date: Date!) { agendaProposal(panel: $panel, date: $date) {
      rules children { childId overall reasons } } }`;
    expect(await ask(CHAIR, query)).toEqual({
      agendaProposal: {
        rules: '3',
        children: [
          {
            childId: ROBIN,
            overall: 'RED',
            reasons: ['Red', 'Missing now', 'New: never heard, or not at risk at the last panel'],
          },
          {
            childId: ALEX,
            overall: 'AMBER',
            reasons: ['New: never heard, or not at risk at the last panel', 'Referred on 20 Sep 2016, no outcome yet'],
          },
        ],
      },
    });
  });

  it('a child whom the rules do not propose needs a reason', async () => {
    expect((await tell(CHAIR, 'putOnAgenda', { childIds: ['B0000003'] })).problems[0]?.code).toBe('reason-missing');
    expect((await tell(CHAIR, 'putOnAgenda', { childIds: ['nobody'] })).problems[0]?.code).toBe('child-not-known');
    expect((await tell(CHAIR, 'putOnAgenda', { childIds: [ROBIN, ALEX] })).__typename).toBe('Done');
    expect((await tell(CHAIR, 'putOnAgenda', { childIds: ['B0000003'], reason: 'Sister of Alex.' })).__typename).toBe(
      'Done',
    );
    expect((await tell(CHAIR, 'takeOffAgenda', { childId: 'B0000003', reason: 'Heard at MAP.' })).__typename).toBe(
      'Done',
    );
    const { panelMeeting } = await ask<{ panelMeeting: { agenda: { childId: string }[] } }>(CHAIR, MEETING);
    expect(panelMeeting.agenda.map(({ childId }) => childId)).toEqual([ROBIN, ALEX]);
  });

  it('its papers are sealed, and open again as they were when records have changed since', async () => {
    await fixture.hub.viewsCaughtUp();
    expect((await tell(CHAIR, 'sealPapers')).__typename).toBe('Done');
    const before = await ask<{ panelPapers: { intact: boolean } }>(CHAIR, PAPERS);
    expect(before.panelPapers.intact).toBe(true);
    expect(JSON.stringify(before)).toContain('Example, Robin (15), B0000001');
    const worker = { childId: ALEX, worker: 'N. New', team: 'Atlas', start: '2016-10-04' };
    expect((await fixture.tell('alex-sample', 'allocateKeyWorker', { commandId: 'kw', ...worker })).__typename).toBe(
      'Done',
    );
    await settled();
    expect(await ask(CHAIR, PAPERS)).toEqual(before);
    await fixture.hub.rebuild();
    expect(await ask(CHAIR, PAPERS)).toEqual(before);
  });

  it('decides about children once it is open, and the record says so', async () => {
    expect((await tell(POLICE, 'decideItem', decision(0))).problems[0]?.code).toBe('meeting-not-open');
    expect((await tell(CHAIR, 'openMeeting')).__typename).toBe('Done');
    const entries = [
      { member: 'social_care', attendance: 'present', people: 'R. Sample' },
      { member: 'police', attendance: 'present' },
      { member: 'health', attendance: 'present' },
      { member: 'education', attendance: 'present' },
    ];
    expect((await tell(CHAIR, 'noteAttendance', { entries })).__typename).toBe('Done');
    expect((await tell(POLICE, 'decideItem', decision(0))).__typename).toBe('Done');
    await settled();
    const query = `{ child(id: "${ROBIN}") { ... on Child { reviews { panel meetingDate decision } } } }`;
    expect((await fixture.ask(CHAIR, query)).data).toEqual({
      child: { reviews: [{ panel: 'MASE', meetingDate: '2016-10-04', decision: 'continue' }] },
    });
    const { panelMeeting } = await ask<{ panelMeeting: { agenda: object[] } }>(CHAIR, MEETING);
    expect(panelMeeting.agenda[0]).toMatchObject({ childId: ROBIN, state: 'decided', decision: 'Keep' });
  });

  it('two who decide at once: the first stands, both see both, nothing is lost', async () => {
    const answer = await tell(
      CHAIR,
      'decideItem',
      decision(0, { decision: 'escalate', ragAfter: 'red', reason: 'New adult.' }),
    );
    expect(answer.__typename).toBe('Done');
    const chair = await ask<Item>(CHAIR, ITEM, { childId: ROBIN });
    const police = await ask<Item>(POLICE, ITEM, { childId: ROBIN });
    expect(chair.panelItem).toMatchObject({
      decisions: 1,
      decision: { decision: 'continue', mine: false, by: 'Police liaison, Metropolitan Police' },
      clashing: [{ decision: 'escalate', mine: true }],
    });
    expect(police.panelItem).toMatchObject({
      decision: { mine: true },
      clashing: [{ decision: 'escalate', mine: false }],
    });
    expect((await tell(CHAIR, 'closeMeeting')).problems[0]?.code).toBe('clash-open');
  });

  it('its minutes say that two decisions clash until the chair has settled it', async () => {
    const { panelMinutes } = await ask<{ panelMinutes: { text: string } }>(POLICE, MINUTES);
    expect(panelMinutes.text).toContain('Not settled yet: Raise, every concern, RAG red: New adult.');
    expect(panelMinutes.text).not.toContain('Set aside');
  });

  it('only the chair settles; a decision that has seen both settles it too', async () => {
    expect((await tell(POLICE, 'settleClash', { childId: ROBIN })).__typename).toBe('Withheld');
    const raise = decision(1, { decision: 'escalate', ragAfter: 'red', reason: 'New adult.', strands: ['CSE'] });
    expect((await tell(CHAIR, 'decideItem', raise)).__typename).toBe('Done');
    const { panelItem } = await ask<Item>(POLICE, ITEM, { childId: ROBIN });
    expect(panelItem).toMatchObject({ decisions: 2, decision: { decision: 'escalate' }, clashing: [] });
  });

  it('sets actions and records challenges; the same command twice adds nothing', async () => {
    const action = { childId: ROBIN, ownerAgency: 'Police', action: 'Visit the address.', due: '2016-10-11' };
    const input = { commandId: 'once', ...MASE, ...action };
    expect((await fixture.tell(POLICE, 'taskAction', input)).repeated).toBe(false);
    expect((await fixture.tell(POLICE, 'taskAction', input)).repeated).toBe(true);
    const matter = 'Told 11 hours late.';
    const challenge = { childId: ROBIN, byAgency: 'Health', toAgency: 'Police', matter };
    expect((await tell(CHAIR, 'putChallenge', challenge)).__typename).toBe('Done');
    expect(
      (await tell(CHAIR, 'putChallenge', { byAgency: 'Police', toAgency: 'Education', matter: 'No register.' }))
        .__typename,
    ).toBe('Done');
    await settled();
    const { panelItem } = await ask<{ panelItem: object }>(CHAIR, ITEM, { childId: ROBIN });
    expect(panelItem).toMatchObject({ actions: [{ ownerAgency: 'Police' }], challenges: [{ matter, answer: null }] });
  });

  it('is closed by the chair, counts as held, and takes only notes afterwards', async () => {
    expect((await tell(POLICE, 'closeMeeting')).__typename).toBe('Withheld');
    expect((await tell(CHAIR, 'closeMeeting')).__typename).toBe('Done');
    expect((await tell(POLICE, 'decideItem', decision(2))).problems[0]?.code).toBe('meeting-closed');
    expect(
      (await tell(POLICE, 'addMinuteNote', { childId: ROBIN, note: 'Robin was found at 18:00.' })).__typename,
    ).toBe('Done');
    await settled();
  });

  it('counts in indicator 8d: a meeting held, challenges without an answer, an action that falls due', async () => {
    // The log stamps what is recorded with the real time, so the figure is asked for after it.
    fixture.clock.at = '2099-01-01T00:00:00.000Z';
    const query = '{ figure(id: "8d", period: "2016-17Q3") { ... on Figure { display parts { name value } } } }';
    const { data } = await fixture.ask<{ figure: { display: string; parts: object[] } }>(CHAIR, query);
    fixture.clock.at = NOW;
    expect(data.figure.display).toContain('1 of 1 meeting');
    for (const [name, value] of [
      ['meetingsHeld', 1],
      ['challengesUnanswered', 2],
      ['actionsDue', 1],
    ]) {
      expect(data.figure.parts).toContainEqual({ name, value });
    }
  });

  it('its minutes say what was decided, and read the same after the views were built anew', async () => {
    const before = await ask<{ panelMinutes: { text: string; changed: string[] } }>(POLICE, MINUTES);
    const { text, changed } = before.panelMinutes;
    for (const said of [
      'Quorum: Met: 4 members, 4 needed.',
      'Decision: Raise, CSE, RAG red',
      'Reason: New adult.',
      'Decided before: Keep, every concern: Plan holds. (Police liaison, Metropolitan Police,',
      'Set aside: Raise, every concern, RAG red: New adult.',
      'Action: Police: Visit the address. Due 11 Oct 2016.',
      'Challenge: Health to Police: Told 11 hours late.',
      'Answer: Not answered at the meeting.',
      'Note added after the meeting: Robin was found at 18:00.',
      'Taken off the agenda: Heard at MAP.',
      'Decision: None: not heard',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Not settled yet');
    expect(changed).toEqual([
      '1 child heard of 2 on the agenda.',
      'Example, Robin: raised.',
      '1 action set, for Police.',
      '2 challenges, 2 not answered.',
    ]);
    await fixture.hub.rebuild();
    expect(await ask(POLICE, MINUTES)).toEqual(before);
  });

  it('every reading of it stands in the audit, and who does not sit on the panel reads nothing', async () => {
    await ask(POLICE, ITEM, { childId: ROBIN });
    expect((await fixture.hub.audit.latest(1))[0]).toMatchObject({
      type: 'sharing.RecordsRead',
      by: { person: POLICE },
      data: { query: 'panelItem', childIds: [ROBIN] },
    });
    for (const [query, field] of [
      [MEETING, 'panelMeeting'],
      [MINUTES, 'panelMinutes'],
      [PAPERS, 'panelPapers'],
    ] as const) {
      const { data } = await fixture.ask<Record<string, object>>('lee-sample', query, MASE);
      expect(Object.keys(data[field] ?? {})).not.toContain('text');
      expect(JSON.stringify(data)).not.toContain('Robin');
    }
  });

  it('a social worker meets the children of the own team there, and nowhere another', async () => {
    const worker = 'robin-sample';
    const meeting = await ask<{ panelMeeting: { agenda: { childId: string }[] } }>(worker, MEETING);
    expect(meeting.panelMeeting.agenda.map(({ childId }) => childId)).toEqual([ROBIN]);
    const item = await ask<{ panelItem: { __typename: string } }>(worker, ITEM, { childId: ALEX });
    expect(item.panelItem.__typename).toBe('Withheld');
    for (const query of [MINUTES, PAPERS]) {
      const said = JSON.stringify(await ask(worker, query));
      expect(said).toContain('Robin');
      for (const hidden of ['Alex', ALEX, 'Heard at MAP.']) expect(said).not.toContain(hidden);
    }
    expect((await tell(worker, 'decideItem', decision(0, { childId: ALEX }))).__typename).toBe('Withheld');
    expect((await tell(worker, 'addMinuteNote', { childId: ALEX, note: 'x' })).__typename).toBe('Withheld');
    expect((await tell(worker, 'addMinuteNote', { note: 'The next room is booked.' })).__typename).toBe('Done');
  });

  it('who has a conflict of interest finds the child nowhere at the meeting, not even in a count', async () => {
    const conflict = { commandId: 'wall', childId: ROBIN, nature: 'RELATIVE', detail: 'Nephew.' };
    expect((await fixture.tell(POLICE, 'declareConflict', conflict)).__typename).toBe('Done');
    await fixture.hub.viewsCaughtUp();
    const meeting = await ask<{ panelMeeting: { agenda: { childId: string }[] } }>(POLICE, MEETING);
    expect(meeting.panelMeeting.agenda.map(({ childId }) => childId)).toEqual([ALEX]);
    const list = await fixture.ask<{ panelMeetings: object[] }>(POLICE, '{ panelMeetings { children decided } }');
    expect(list.data.panelMeetings).toEqual([{ children: 1, decided: 0 }]);
    const minutes = await ask<{ panelMinutes: { text: string; changed: string[] } }>(POLICE, MINUTES);
    expect(minutes.panelMinutes.text).not.toContain('Robin');
    expect(minutes.panelMinutes.text).toMatch(/^Papers: sealed .*, 1 child$/m);
    expect(minutes.panelMinutes.changed).toEqual([
      '0 children heard of 1 on the agenda.',
      '0 actions set.',
      '1 challenge, 1 not answered.',
    ]);
    const papers = await ask<{ panelPapers: { intact: boolean; digest: string | null } }>(POLICE, PAPERS);
    expect(papers.panelPapers).toMatchObject({ intact: true });
    expect(JSON.stringify(papers)).not.toContain('Robin');
    const item = await ask<{ panelItem: { __typename: string } }>(POLICE, ITEM, { childId: ROBIN });
    expect(item.panelItem.__typename).toBe('NotFound');
    const note = await tell(POLICE, 'addMinuteNote', { childId: ROBIN, note: 'x' });
    expect(note.problems[0]?.code).toBe('child-not-known');
  });

  it('whoever does not sit on the panel is told so by every page, file and command, whether or not there is a meeting', async () => {
    const NOT_SEATED = 'The meetings of this panel are open to those who sit on it.';
    const withheld = '{ __typename ... on Withheld { reason } }';
    const pages = ['panelMeeting', 'panelPapers', 'panelMinutes'].map((name) => `${name}(panel: $panel, date: $date)`);
    const files = ['panelAgendaFile', 'panelPapersFile', 'panelMinutesFile'].map(
      (name) => `${name}(panel: $panel, date: $date, format: HTML)`,
    );
    const items = [
      `panelItem(panel: $panel, date: $date, childId: "${ROBIN}")`,
      'panelTopic(panel: $panel, date: $date, topic: "theme:TH-1")',
    ];
    for (const date of [MASE.date, '2016-11-01']) {
      for (const question of [...pages, ...files, ...items]) {
        const query = `query($panel: String!, $date: Date!) { answer: ${question} ${withheld} }`;
        const { answer } = await ask<{ answer: object }>('drew-sample', query, { date });
        expect([question, answer]).toEqual([question, { __typename: 'Withheld', reason: NOT_SEATED }]);
      }
      const commands = {
        noteAttendance: { entries: [{ member: 'probation', attendance: 'present' }] },
        addMinuteNote: { childId: ROBIN, note: 'x' },
        answerChallenge: { challengeId: 'none', answer: 'x' },
        decideItem: decision(0),
      };
      for (const [name, input] of Object.entries(commands)) {
        const told = await tell('drew-sample', name, { ...input, date });
        expect([name, told]).toEqual([name, expect.objectContaining({ __typename: 'Withheld', reason: NOT_SEATED })]);
      }
    }
  });

  it('free text of the meeting is nowhere in the log in plain words', async () => {
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(fixture.hub.folder.log).toString('latin1');
    for (const said of ['New adult.', 'Told 11 hours late.', 'Sam Sample', 'Robin was found']) {
      expect(bytes).not.toContain(said);
    }
  });
});
