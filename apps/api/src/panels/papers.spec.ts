import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, HISTORY, NOW } from '../../test/fixture.js';
import { newEventsOf } from '@hub/event-log';
import { sittingStream } from '@hub/panels';
import type { MinutesSection } from '../generated/graphql.js';
import { digestOf, papersAt, papersNow } from './papers.js';
import { formOf } from './papers.forms.js';
import { sittingOf } from './sittings.js';

const BY = { person: 'spec', agency: 'spec', role: 'CHAIR' };
const CHAIR = 'sam-sample';
const CHILDREN = ['B0000001', 'B0000002', 'B0000003'];

/** Beside the small history: a clock of each state, tools with and without a version, a judgement, a decision of a panel. */
const FEEDS = {
  ...HISTORY,
  risk_assessments: [
    'assessment_id,child_id,strand,tool,tool_version,assessed_at,score,rag,override_rag,override_reason,agency,multi_agency,recorded_at',
    'RA1,B0000001,cse,SERAF,2015,2016-09-02T10:00,17,red,,,CSC,Y,2016-09-02T12:00Z',
    'RA2,B0000002,gangs,MERSEYSIDE_CCE,2,2016-07-06T10:00,9,green,amber,Older friends.,CSC,N,2016-09-03T12:00Z',
    'RA3,B0000002,missing,MISSING_GRID,1,2016-06-01T10:00,,none,,,CSC,N,2016-09-03T12:01Z',
    'RA4,B0000003,trafficking,Own tool,,2016-06-01T10:00,,green,,,CSC,N,2016-09-03T12:02Z',
  ],
  safety_plans: [
    'plan_id,child_id,agreed_at,review_due,ended_at,recorded_at',
    'SP1,B0000002,2016-08-01,2016-10-06,,2016-09-03T12:03Z',
    'SP2,B0000003,2016-08-01,2016-09-20,,2016-09-03T12:04Z',
  ],
  panel_reviews: [
    'panel,meeting_date,child_id,decision,strands,rag_after,category_after,recorded_at',
    'MASE,2016-09-06,B0000003,continue,,green,,2016-09-06T12:00Z',
  ],
};

/** What the hub sealed in form 1, when that was its only form. */
const FORM_1 = `Example, Robin (15), B0000001
  Overall: Red
  Status: CLA
  Key worker: J. Placeholder, Children looked after
  CSE strand: red. SERAF 2015 says red, score 17; assessed on 2 Sep 2016 by CSC with other agencies.
  Missing strand: not assessed. Missing since 3 Oct 2016 21:40. Nobody has assessed this strand yet.
  Missing episodes: missing now; 1 episode in 90 days
  Not in place: Safety plan, Monthly review
  Police tell us the same day: missed: Police told us 11 h 30 min after the report
  Monthly panel review: overdue: never heard at MASE or MAP
  Assessment of missing: overdue: MISSING: never assessed
  Safety plan: overdue: MISSING
Sample, Alex (14), B0000002
  Overall: Amber
  Status: CIN
  Key worker: nobody
  Missing strand: not assessed. Came back on 2 Oct 2016: the strand stays open for 90 days after a return. MISSING_GRID 1 says none; assessed on 1 Jun 2016 by CSC.
  Gangs strand: amber. Professional judgement is amber: Older friends. MERSEYSIDE_CCE 2 says green, score 9; assessed on 6 Jul 2016 by CSC.
  Missing episodes: 1 episode in 90 days
  Not in place: Multi-agency assessment, Key worker, Monthly review
  Interview for the return of 2 Oct 2016: due soon: 21 h left (72 h end 5 Oct 2016 10:00)
  Interview for the return of 2 Oct 2016, from when we were told: due soon: 22 h left (72 h end 5 Oct 2016 11:00)
  Monthly panel review: overdue: never heard at MASE or MAP
  Assessment of missing: overdue: overdue since 1 Sep 2016
  Assessment of gangs: due soon: in 2 days (6 Oct 2016)
  Safety plan review: due soon: in 2 days (6 Oct 2016)
Sample, Alexis (14), B0000003
  Overall: Green
  Status: none
  Key worker: nobody
  Trafficking strand: green. The MASE of 6 Sep 2016 set it to green. Own tool says green; assessed on 1 Jun 2016 by CSC.
  Missing episodes: 0 episodes in 90 days
  Not in place: Multi-agency assessment, Key worker
  Monthly panel review: due soon: in 2 days (6 Oct 2016)
  Assessment of trafficking: overdue: overdue since 1 Sep 2016
  Safety plan review: overdue: overdue since 20 Sep 2016`;
const DIGEST_OF_FORM_1 = 'f279d35ab12123e22aa75f3b7b04ac42e39506dcdb9b61133cbac745b49b0e1f';

/** What form 2 says otherwise of the same facts. */
const NEW_IN_FORM_2: readonly string[] = [
  'CSE strand: red. SERAF, version 2015, says red, score 17; assessed on 2 Sep 2016 by CSC with other agencies.',
  'Police tell us the same day: late: police told us 11 h 30 min after the report',
  'Monthly panel review: overdue, never heard at MASE or MAP',
  'Assessment of going missing: overdue, never made',
  'Safety plan: none is in place',
  'Missing strand: not assessed. Came back on 2 Oct 2016: the strand stays open for 90 days after a return. Local missing risk grid, version 1, finds no risk; assessed on 1 Jun 2016 by CSC.',
  'Gangs strand: amber. Professional judgement is amber: Older friends. Merseyside criminal exploitation assessment, version 2, says green, score 9; assessed on 6 Jul 2016 by CSC.',
  'Interview for the return of 2 Oct 2016: 21 h left (72 h end 5 Oct 2016 10:00)',
  'Interview for the return of 2 Oct 2016, from when we were told: 22 h left (72 h end 5 Oct 2016 11:00)',
  'Monthly panel review: overdue, never heard at MASE or MAP',
  'Assessment of going missing: overdue since 1 Sep 2016',
  'Assessment of gangs: due in 2 days (6 Oct 2016)',
  'Safety plan review: due in 2 days (6 Oct 2016)',
  'Monthly panel review: due in 2 days (6 Oct 2016)',
  'Assessment of trafficking: overdue since 1 Sep 2016',
  'Safety plan review: overdue since 20 Sep 2016',
];
const DIGEST_OF_FORM_2 = '99ff24d45c9a397f9c6337f61efd66ea7eab96fc7850033178ccd3e7bece2d89';

interface Papers {
  readonly sections: readonly MinutesSection[];
}

const textOf = (sections: readonly MinutesSection[]): string =>
  sections
    .map(({ heading, lines }) => [heading, ...lines.map(({ label, text }) => `  ${label}: ${text}`)].join('\n'))
    .join('\n');

describe('the papers of a meeting', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS });
  });
  afterAll(() => fixture.close());

  const papers = (form: string): Promise<MinutesSection[]> =>
    papersAt(
      fixture.hub,
      { childIds: CHILDREN, position: fixture.hub.viewsPosition(), at: NOW },
      { items: [], topics: [] },
      formOf(form),
    );

  it('in form 1 read to the letter as they were sealed', async () => {
    const sections = await papers('1');
    expect(textOf(sections)).toBe(FORM_1);
    expect(digestOf(sections)).toBe(DIGEST_OF_FORM_1);
  });

  it('in form 2 say what is wrong in words and by the names of tools', async () => {
    const sections = await papers('2');
    const text = textOf(sections);
    const lines = text.split('\n').filter((line) => !FORM_1.split('\n').includes(line));
    expect(lines.map((line) => line.trim())).toEqual(NEW_IN_FORM_2);
    expect(text).not.toMatch(/MISSING|overdue: |[A-Z]_/);
    expect(digestOf(sections)).toBe(DIGEST_OF_FORM_2);
  });

  it('open again in the form in which they were sealed, and are sealed anew in the newest', async () => {
    const meeting = { panel: 'MASE', date: '2016-10-04' };
    const tell = (mutation: string, input: object) =>
      fixture.tell(CHAIR, mutation, { commandId: mutation, ...meeting, ...input });
    await tell('callMeeting', { chair: 'Sam Sample', chairAgency: 'Metropolitan Police' });
    expect((await tell('putOnAgenda', { childIds: CHILDREN.slice(0, 2) })).__typename).toBe('Done');
    await fixture.hub.viewsCaughtUp();
    const { hub } = fixture;
    const sitting = await sittingOf(hub, meeting);
    if (!sitting) throw new Error('The meeting was not called.');
    const { judgedAt, logPosition, childIds } = await papersNow(hub, sitting);
    const sections = await papersAt(
      hub,
      { childIds, position: logPosition, at: judgedAt },
      sitting.minutes,
      formOf('1'),
    );
    const data = {
      panel: 'MASE',
      meetingDate: meeting.date,
      logPosition,
      judgedAt,
      childIds,
      digest: digestOf(sections),
      definitions: [{ name: 'form of the papers', version: '1' }],
    };
    const events = newEventsOf(hub.kinds, [{ type: 'panels.PapersSealed', data }], {
      commandId: 'form-1',
      by: BY,
      purpose: 'operation',
    });
    await hub.log.append({ stream: sittingStream('MASE', meeting.date), expected: 'any', events });
    await hub.viewsCaughtUp();

    const query = `query($panel: String!, $date: Date!) { panelPapers(panel: $panel, date: $date) {
      ... on PanelPapers { intact digest definitions sections { heading lines { label text } } } } }`;
    const asked = async () => (await fixture.ask<{ panelPapers: Papers }>(CHAIR, query, meeting)).data.panelPapers;
    const old = await asked();
    expect(old).toMatchObject({ intact: true, digest: data.digest, definitions: ['Form of the papers: 1'] });
    expect(textOf(old.sections)).toContain('Safety plan: overdue: MISSING');

    expect((await tell('sealPapers', {})).__typename).toBe('Done');
    const anew = await asked();
    expect(anew).toMatchObject({ intact: true, definitions: expect.arrayContaining(['Form of the papers: 2']) });
    expect(textOf(anew.sections)).toContain('Safety plan: none is in place');
  });
});
