import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope } from '@hub/kernel';
import type { ReadEvent } from '@hub/sharing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Fixture } from '../../test/fixture.js';

const USERS = [
  'sam-sample',
  'alex-sample',
  'morgan-sample',
  'jo-sample',
  'kit-sample',
  'lee-sample',
  'pat-sample',
  'ash-sample',
] as const;

const MEETING = 'panel: "MASE", date: "2016-10-04"';

const MAP = 'layer: FOUND, cells: WARDS, period: "2016-17Q1", reader: PUBLIC';

const VERSION = 'profileId: "none"';

const BANDS = '{ tool: "SERAF", bands: [{ rag: "red", from: 14 }] }';

/** Each question once, and who is given an answer; everyone else gets a refusal. */
const QUESTIONS: readonly (readonly [field: string, query: string, who: readonly string[]])[] = (() => {
  const panel = ['sam-sample', 'alex-sample', 'morgan-sample', 'jo-sample'];
  return [
    ['hub', '{ hub { name me { id } } }', USERS],
    ['sheet', '{ sheet { total } }', panel],
    ['sheetExport', '{ sheetExport { total } }', panel],
    ['child', '{ child(id: "B0000001") { __typename } }', [...panel, 'kit-sample']],
    ['searchChildren', '{ searchChildren(text: "sample") { id } }', [...panel, 'kit-sample']],
    ['merges', '{ merges { key } }', panel],
    ['matchQueue', '{ matchQueue { reportRef } }', panel],
    ['findings', '{ findings { code } }', panel],
    ['missingNow', '{ missingNow { childId } }', panel],
    ['interviewsDue', '{ interviewsDue { childId } }', [...panel, 'kit-sample']],
    ['disruptions', '{ disruptions { total } }', panel],
    ['disruptionsExport', '{ disruptionsExport { total } }', panel],
    ['disruptionTools', '{ disruptionTools { tool } }', panel],
    ['disruptionEffect', '{ disruptionEffect { verdict } }', panel],
    ['placements', '{ placements { total } }', ['alex-sample', 'morgan-sample']],
    ['areaChecks', '{ areaChecks { about } }', ['alex-sample', 'morgan-sample']],
    ['handovers', '{ handovers { mayDecide } }', ['alex-sample', 'morgan-sample']],
    ['handoverContent', '{ handoverContent(handoverId: "none") { shown } }', ['alex-sample', 'morgan-sample']],
    ['receivedHandovers', '{ receivedHandovers { id } }', ['alex-sample', 'morgan-sample']],
    ['receivedContent', '{ receivedContent(receivedId: "none") { shown } }', ['alex-sample', 'morgan-sample']],
    ['indicators', '{ indicators { id } }', [...panel, 'lee-sample']],
    ['periods', '{ periods { id } }', [...panel, 'lee-sample']],
    ['figures', '{ figures(period: "2016-17Q2") { __typename } }', [...panel, 'lee-sample']],
    ['figure', '{ figure(id: "8e", period: "2016-17Q2") { __typename } }', [...panel, 'lee-sample']],
    ['board', '{ board(period: "2016-17Q2") { __typename } }', [...panel, 'lee-sample']],
    ['boardPacks', '{ boardPacks(period: "2016-17Q2") { id } }', [...panel, 'lee-sample']],
    ['boardPack', '{ boardPack(packId: "none") { __typename } }', [...panel, 'lee-sample']],
    ['boardAnswers', '{ boardAnswers { id } }', ['lee-sample']],
    ['boardPackFile', '{ boardPackFile(packId: "none", name: "pack.html") { __typename } }', [...panel, 'lee-sample']],
    ['interviewAnalysis', '{ interviewAnalysis(year: "2015-16") { __typename } }', [...panel, 'lee-sample']],
    [
      'interviewAnalysisFile',
      '{ interviewAnalysisFile(analysisId: "none", name: "analysis.html") { __typename } }',
      [...panel, 'lee-sample'],
    ],
    ['quotations', '{ quotations(year: "2016-17") { __typename } }', ['alex-sample', 'morgan-sample']],
    ['serviceMap', '{ serviceMap(year: "2016-17") { __typename } }', [...panel, 'lee-sample']],
    ['dataQuality', '{ dataQuality { __typename } }', [...panel, 'lee-sample', 'pat-sample']],
    [
      'dataQualityRecords',
      '{ dataQualityRecords(quarter: "2016-17Q2", feed: "children", source: "All", fault: "home") { __typename } }',
      panel,
    ],
    ['problemProfiles', '{ problemProfiles { mayDraft } }', [...panel, 'lee-sample']],
    [
      'problemProfile',
      '{ problemProfile(period: "2016-17Q2", audience: BOARD) { __typename } }',
      [...panel, 'lee-sample'],
    ],
    [
      'problemProfileVersion',
      `{ problemProfileVersion(${VERSION}, audience: BOARD) { __typename } }`,
      [...panel, 'lee-sample'],
    ],
    [
      'problemProfilesBeside',
      '{ problemProfilesBeside(left: "none", right: "none", audience: BOARD) { __typename } }',
      [...panel, 'lee-sample'],
    ],
    [
      'problemProfileFile',
      `{ problemProfileFile(${VERSION}, audience: BOARD, name: "profile.html") { __typename } }`,
      [...panel, 'lee-sample'],
    ],
    ['riskTools', '{ riskTools { tool } }', ['sam-sample', 'alex-sample', 'morgan-sample']],
    ['ragWhatIf', `{ ragWhatIf(change: ${BANDS}) { __typename } }`, ['sam-sample', 'alex-sample', 'morgan-sample']],
    ['harmTrace', `{ harmTrace(right: ${BANDS}) { __typename } }`, ['sam-sample', 'alex-sample', 'morgan-sample']],
    ['mapChoices', '{ mapChoices { records } }', [...panel, 'lee-sample']],
    ['mapAreas', '{ mapAreas(cells: WARDS) { geography } }', [...panel, 'lee-sample']],
    ['profileMap', `{ profileMap(${MAP}) { __typename } }`, [...panel, 'lee-sample']],
    ['mapFile', `{ mapFile(${MAP}, format: CSV) { __typename } }`, [...panel, 'lee-sample']],
    ['mapRecords', '{ mapRecords(layer: FOUND, period: "2016-17Q1") { __typename } }', panel],
    ['deliveries', '{ deliveries { id } }', [...panel, 'pat-sample']],
    ['intakeJob', '{ intakeJob(id: "none") { id } }', ['alex-sample', 'morgan-sample', 'jo-sample']],
    ['readAudit', '{ readAudit { total } }', ['pat-sample']],
    ['unusualAccess', '{ unusualAccess { total } }', ['pat-sample']],
    ['whoHasLooked', '{ whoHasLooked(childId: "B0000001") { childIds } }', ['alex-sample', 'pat-sample']],
    ['whoHasLookedAt', '{ whoHasLookedAt(key: "person:PC1") { keys } }', ['alex-sample', 'pat-sample']],
    ['myGlass', '{ myGlass { __typename } }', USERS],
    ['glassReviews', '{ glassReviews { __typename } }', ['sam-sample', 'alex-sample']],
    ['restrictions', '{ restrictions { __typename } }', ['alex-sample', 'morgan-sample']],
    ['conflicts', '{ conflicts { __typename } }', ['alex-sample', 'morgan-sample']],
    ['involvements', '{ involvements { __typename } }', ['alex-sample', 'morgan-sample']],
    ['disclosures', '{ disclosures(childId: "B0000001") { __typename } }', panel],
    ['panelMeetings', '{ panelMeetings { panel } }', panel],
    ['panelTopic', `{ panelTopic(${MEETING}, topic: "theme:TH-1") { __typename } }`, panel],
    ['panelMeeting', `{ panelMeeting(${MEETING}) { __typename } }`, panel],
    ['panelItem', `{ panelItem(${MEETING}, childId: "B0000001") { __typename } }`, panel],
    ['panelPapers', `{ panelPapers(${MEETING}) { __typename } }`, panel],
    ['panelMinutes', `{ panelMinutes(${MEETING}) { __typename } }`, panel],
    ['panelAgendaFile', `{ panelAgendaFile(${MEETING}, format: HTML) { __typename } }`, panel],
    ['panelPapersFile', `{ panelPapersFile(${MEETING}, format: HTML) { __typename } }`, panel],
    ['panelMinutesFile', `{ panelMinutesFile(${MEETING}, format: HTML) { __typename } }`, panel],
    ['agencyWork', '{ agencyWork { today } }', [...panel, 'kit-sample']],
    ['agencyCounts', '{ agencyCounts { all } }', [...panel, 'kit-sample']],
    ['matter', '{ matter(kind: "action", id: "PA1") { __typename } }', [...panel, 'kit-sample']],
    ['meetingFollowUp', `{ meetingFollowUp(${MEETING}) { id } }`, panel],
    ['silences', '{ silences { rules } }', [...panel, 'kit-sample']],
    ['signedIn', '{ signedIn { __typename } }', ['ash-sample']],
    ['health', '{ health { __typename } }', ['ash-sample']],
    ['rolesInWords', '{ rolesInWords { __typename } }', ['ash-sample']],
    ['settings', '{ settings { __typename } }', ['ash-sample']],
    ['agendaProposal', `{ agendaProposal(${MEETING}) { rules } }`, ['sam-sample', 'alex-sample', 'morgan-sample']],
    ['retentionPreview', '{ retentionPreview { total } }', ['alex-sample']],
    ['legalHolds', '{ legalHolds { id } }', ['alex-sample']],
    ['disputes', '{ disputes { id } }', ['alex-sample']],
    ['disputedValues', '{ disputedValues(childId: "B0000001") { field } }', [...panel, 'kit-sample']],
    ['accessRequests', '{ accessRequests { id } }', []],
    ['accessRequest', '{ accessRequest(id: "none") { __typename } }', []],
    ['linkMap', '{ linkMap { about } }', panel],
    ['linkEvidence', '{ linkEvidence(a: "child:B0000001", b: "place:PL1") { key } }', panel],
    ['linkSubjects', '{ linkSubjects { id } }', panel],
    ['linkPath', '{ linkPath(a: "child:B0000001", b: "place:PL1") { from } }', panel],
    ['linkAlerts', '{ linkAlerts { id } }', panel],
    ['personsOfConcern', '{ personsOfConcern { id } }', panel],
    ['personOfConcern', '{ personOfConcern(id: "PC1") { id } }', panel],
    ['placesOfConcern', '{ placesOfConcern { id } }', panel],
    ['placeOfConcern', '{ placeOfConcern(id: "PL1") { id } }', panel],
    ['placeTimeline', '{ placeTimeline(id: "PL1") { on } }', panel],
    ['accessPack', '{ accessPack(requestId: "none", format: HTML) { __typename } }', []],
  ];
})();

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const isWithheld = ({ data, errors }: Answer, field: string): boolean =>
  errors?.[0]?.extensions?.code === 'WITHHELD' ||
  (data?.[field] as { __typename?: string } | null | undefined)?.__typename === 'Withheld';

describe('reads', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const latest = async (): Promise<Envelope<ReadEvent> | undefined> => (await fixture.hub.audit.latest(1))[0];

  describe.each(QUESTIONS)('%s', (field, query, who) => {
    it.each(USERS.map((user) => [user, who.includes(user) ? 'answered' : 'withheld'] as const))(
      'asked by %s is %s',
      async (user, expected) => {
        const answer = (await fixture.ask(user, query)) as Answer;
        if (expected === 'withheld') {
          expect(isWithheld(answer, field)).toBe(true);
          expect(await latest()).toMatchObject({
            type: 'sharing.AccessRefused',
            by: { person: user },
            data: { query: field },
          });
        } else {
          expect(answer.errors).toBeUndefined();
          expect(isWithheld(answer, field)).toBe(false);
        }
      },
    );
  });

  it('every question of the schema stands in the table above', () => {
    const { schema } = fixture.app.nest.get(GraphQLSchemaHost, { strict: false });
    const asked = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((field) => field !== '_');
    expect(QUESTIONS.map(([field]) => field).sort()).toEqual(asked.sort());
  });

  it('a read that names children is in the audit, with who, why and when, before it is given', async () => {
    await fixture.ask('sam-sample', '{ sheet(knownAt: "2016-10-03") { edges { node { id } } } }');
    expect(await latest()).toMatchObject({
      type: 'sharing.RecordsRead',
      by: { person: 'sam-sample', role: 'MASE_CHAIR' },
      purpose: 'safeguarding',
      data: { query: 'sheet', childIds: ['B0000001', 'B0000002'], children: 2, knownAt: '2016-10-03T22:59:59.999Z' },
    });
  });

  it('rows that are taken away stand in the audit under a name of their own, every one of them', async () => {
    const { data } = (await fixture.ask('sam-sample', '{ sheetExport { total edges { node { id } } } }')) as Answer;
    const { total, edges } = data?.['sheetExport'] as { total: number; edges: readonly unknown[] };
    expect(edges).toHaveLength(total);
    expect(await latest()).toMatchObject({
      type: 'sharing.RecordsExported',
      data: { query: 'sheetExport', subject: 'sheet', children: total },
    });
  });

  it('what cannot be written into the audit is not shown', async () => {
    const { audit } = fixture.hub;
    const { read } = audit;
    audit.read = () => Promise.reject(new Error('the disk is full'));
    const answer = (await fixture.ask('sam-sample', '{ sheet { total } }')) as Answer;
    audit.read = read;
    expect(answer.data).toBeNull();
    expect(answer.errors?.[0]?.extensions?.code).toBe('FAULT');
  });

  it('the list behind a figure is open to the panel; the board sees numbers, and no small ones', async () => {
    const list = `{ figure(id: "8a", period: "2016-17Q2") { ... on Figure { display basis
      explanation { counted edges { node { outcome reason childId childName ref facts { name } } } } } } }`;
    const { data } = await fixture.ask<{ figure: object }>('sam-sample', list);
    expect(data.figure).toMatchObject({
      display: '2 children',
      explanation: { counted: 2, edges: [{ node: { childId: 'B0000001', childName: 'Example, Robin' } }, {}] },
    });
    expect((await fixture.ask('lee-sample', list)).errors).toMatchObject([{ extensions: { code: 'WITHHELD' } }]);
    const numbers = '{ figure(id: "8a", period: "2016-17Q2") { ... on Figure { display numerator basis } } }';
    expect((await fixture.ask<{ figure: object }>('lee-sample', numbers)).data.figure).toEqual({
      display: 'c',
      numerator: null,
      basis: expect.stringContaining('from 1 to 5'),
    });
  });

  describe('as known at an earlier moment', () => {
    const total = async (knownAt: string): Promise<number> =>
      (
        await fixture.ask<{ sheet: { total: number } }>(
          'sam-sample',
          'query($at: DateTime) { sheet(knownAt: $at) { total } }',
          { at: knownAt },
        )
      ).data.sheet.total;

    it.each([
      ['2016-09-01', 0],
      ['2016-09-02T12:59', 0],
      ['2016-09-02T13:00', 1],
      ['2016-09-02', 1],
      ['2016-09-03T11:00:00.000Z', 1],
      ['2016-09-03', 2],
      ['2030-01-01', 2],
    ])('%s the sheet had %i children', async (at, expected) => {
      expect(await total(at)).toBe(expected);
    });

    it('a child who was not known yet is not found, and says when', async () => {
      const { data } = await fixture.ask(
        'sam-sample',
        '{ child(id: "B0000001", knownAt: "2016-08-31") { __typename ... on NotFound { message } } }',
      );
      expect(data).toEqual({
        child: {
          __typename: 'NotFound',
          message: 'No child was on record under the id B0000001 at 31 Aug 2016 23:59.',
        },
      });
    });

    it('worklists, search, figures and deliveries look back too', async () => {
      const at = '2016-10-02T08:30';
      const { data, errors } = await fixture.ask<Record<string, unknown>>(
        'sam-sample',
        `query($at: DateTime) {
          missingNow(knownAt: $at) { childId hours }
          interviewsDue(knownAt: $at) { childId }
          matchQueue(knownAt: $at) { reportRef }
          findings(knownAt: $at) { code }
          merges(knownAt: $at) { key }
          searchChildren(text: "alex", knownAt: $at) { id atRisk }
          deliveries(knownAt: $at) { state }
          figure(id: "R3", period: "2016-17Q3", knownAt: $at) { ... on Figure { numerator } }
        }`,
        { at },
      );
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        missingNow: [{ childId: 'B0000002', hours: 14.5 }],
        interviewsDue: [],
        matchQueue: [{ reportRef: 'MP3' }],
        searchChildren: [
          { id: 'B0000002', atRisk: true },
          { id: 'B0000003', atRisk: false },
        ],
      });
    });

    it('a moment that is none is said to be none', async () => {
      const { errors } = await fixture.ask('sam-sample', '{ sheet(knownAt: "soon") { total } }');
      expect(errors).toMatchObject([
        { extensions: { code: 'NOT_A_MOMENT' }, message: expect.stringContaining('2016-10-03') },
      ]);
    });
  });

  describe('the sheet', () => {
    const ids = async (args: string): Promise<string[]> => {
      const { data, errors } = await fixture.ask<{ sheet: { edges: { node: { id: string } }[] } }>(
        'sam-sample',
        `{ sheet(${args}) { edges { node { id } } } }`,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.sheet.edges.map(({ node }) => node.id);
    };

    it.each([
      ['first: 10', ['B0000001', 'B0000002']],
      ['sort: [{ by: OVERALL }]', ['B0000002', 'B0000001']],
      ['sort: [{ by: AGE }]', ['B0000002', 'B0000001']],
      ['sort: [{ by: NAME, descending: true }]', ['B0000002', 'B0000001']],
      ['sort: [{ by: KEY_WORKER, descending: true }]', ['B0000001', 'B0000002']],
      ['sort: [{ by: KEY_WORKER }]', ['B0000001', 'B0000002']],
      ['filter: { text: "éxample" }', ['B0000001']],
      ['filter: { text: "sample alex" }', ['B0000002']],
      ['filter: { text: "B0000002" }', ['B0000002']],
      ['filter: { rag: [AMBER] }', ['B0000002']],
      ['filter: { notAssessed: true }', []],
      ['filter: { rag: [RED], notAssessed: true }', ['B0000001']],
      ['filter: { strands: [CSE] }', ['B0000001']],
      ['filter: { strands: [CSE, GANGS] }', ['B0000001', 'B0000002']],
      ['filter: { missingNow: true }', ['B0000001']],
      ['filter: { gapsOnly: true }', ['B0000001', 'B0000002']],
      ['filter: { gaps: [KEY_WORKER] }', ['B0000002']],
      ['filter: { keyWorker: "placeholder" }', ['B0000001']],
      ['filter: { statuses: ["CIN"] }', ['B0000002']],
      ['filter: { interviewOverdue: true }', []],
    ])('%s', async (args, expected) => {
      expect(await ids(args)).toEqual(expected);
    });

    it('counts everyone in its summary, whatever the filter, and goes on after a cursor', async () => {
      const { data } = await fixture.ask<{ sheet: Record<string, unknown> & { pageInfo: { endCursor: string } } }>(
        'sam-sample',
        '{ sheet(first: 1) { total summary { children red amber missingNow withGaps } pageInfo { hasNextPage endCursor } } }',
      );
      expect(data.sheet).toMatchObject({
        total: 2,
        summary: { children: 2, red: 1, amber: 1, missingNow: 1, withGaps: 2 },
        pageInfo: { hasNextPage: true },
      });
      expect(await ids(`first: 1, after: "${data.sheet.pageInfo.endCursor}"`)).toEqual(['B0000002']);
      expect(await ids('filter: { rag: [AMBER] }, first: 1')).toEqual(['B0000002']);
    });
  });

  it('the child page says in plain words what holds, why, and which clock runs', async () => {
    const { data, errors } = await fixture.ask<{ child: Record<string, unknown> }>(
      'sam-sample',
      `{ child(id: "B0000001") { ... on Child { age badges overall gaps missing { now hours toldLateHours }
        keyWorker { name } clocks { name state words } strands { strand open rag why }
        timeline { title detail occurredAt occurredOn recordedAt by theme } episodes { open reports { toldLateHours toldSameDay } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { child } = data;
    expect(child).toMatchObject({
      age: 15,
      badges: ['CLA'],
      overall: 'RED',
      gaps: ['SAFETY_PLAN', 'MONTHLY_REVIEW'],
      keyWorker: { name: 'J. Placeholder' },
      episodes: [{ open: true, reports: [{ toldLateHours: 11.5, toldSameDay: false }] }],
    });
    expect(child['clocks']).toContainEqual({
      name: 'Police tell us the same day',
      state: 'MISSED',
      words: 'late: police told us 11 h 30 min after the report',
    });
    expect(child['clocks']).toContainEqual({
      name: 'Safety plan',
      state: 'OVERDUE',
      words: 'none is in place',
    });
    expect(child['strands']).toContainEqual({
      strand: 'CSE',
      open: true,
      rag: 'RED',
      why: ['SERAF says red, score 17; assessed on 2 Sep 2016 by CSC with other agencies.'],
    });
    expect((child['timeline'] as unknown[])[0]).toMatchObject({
      title: 'Reported missing to police, from a foster placement',
      occurredAt: '2016-10-03T20:40:00.000Z',
      recordedAt: '2016-10-04T08:30:00.000Z',
      theme: 'missing',
      detail: expect.arrayContaining(['Police told us 11 h 30 min after the report.']),
    });
    expect(child['timeline']).toContainEqual(
      expect.objectContaining({ occurredOn: '2016-01-01', title: 'Looked after from 1 Jan 2016' }),
    );
  });

  it('the match queue offers children who are alike, and says what agrees', async () => {
    await fixture.tell('jo-sample', 'reportMissing', {
      commandId: 'near',
      reportRef: 'MP4',
      surname: 'Samplle',
      forename: 'Alex',
      dob: '2002-06-15',
      category: 'missing',
      lastSeenAt: '2016-09-20T18:00',
      reportedAt: '2016-09-20T20:00',
    });
    await fixture.hub.viewsCaughtUp();
    const { data } = await fixture.ask<{ matchQueue: { reportRef: string; candidates: object[] }[] }>(
      'morgan-sample',
      '{ matchQueue { reportRef candidates { childId agrees differs notRecorded exact } } }',
    );
    expect(data.matchQueue.find(({ reportRef }) => reportRef === 'MP4')?.candidates).toContainEqual({
      childId: 'B0000002',
      agrees: ['forename', 'date of birth'],
      differs: ['surname (similar)'],
      notRecorded: ['sex: not recorded in the report'],
      exact: false,
    });
  });

  it.each([
    ['example', ['B0000001']],
    ['alex', ['B0000002', 'B0000003']],
    ['15/06/2002', ['B0000002', 'B0000003']],
    ['2003-01-01', ['B0000004']],
    ['MP2', ['B0000001']],
    ['b0000004', ['B0000004']],
    [' ', []],
  ])('search for "%s"', async (text, expected) => {
    const { data } = await fixture.ask<{ searchChildren: { id: string }[] }>(
      'sam-sample',
      'query($text: String!) { searchChildren(text: $text) { id } }',
      { text },
    );
    expect(data.searchChildren.map(({ id }) => id)).toEqual(expected);
  });

  it('a period or an indicator that does not exist is refused in words', async () => {
    const { data } = await fixture.ask(
      'lee-sample',
      `{ a: figures(period: "last year") { ... on Refused { problems { field message } } }
         b: figure(id: "8x", period: "2016-17") { ... on Refused { problems { field message } } } }`,
    );
    expect(data).toMatchObject({
      a: { problems: [{ field: 'period', message: expect.stringContaining('2016-17Q3') }] },
      b: { problems: [{ field: 'id', message: expect.stringContaining('8e') }] },
    });
  });

  it('figures come with their trend', async () => {
    const { data } = await fixture.ask<{ figure: { trend: { period: { id: string }; display: string }[] } }>(
      'lee-sample',
      '{ figure(id: "8a", period: "2016-17Q2") { ... on Figure { trend(quarters: 3) { period { id } display } } } }',
    );
    expect(data.figure.trend.map(({ period }) => period.id)).toEqual(['2015-16Q4', '2016-17Q1', '2016-17Q2']);
  });
});
