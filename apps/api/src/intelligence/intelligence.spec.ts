import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newEventsOf } from '@hub/event-log';
import { Fixture, HISTORY } from '../../test/fixture.js';

const LEARNED = '2016-09-15T09:00Z';

const FEEDS = {
  ...HISTORY,
  persons_of_concern: [
    'person_id,label,born,handling,review_due,recorded_at',
    `PC1,Known as Jay,1985,P,2016-12-01,${LEARNED}`,
    `PC2,Known as Kay,1990,P,2016-09-30,${LEARNED}`,
    `PC3,Known as Elle,1991,P,2016-08-01,${LEARNED}`,
    `PC4,Known as Em,1992,C,2016-12-01,${LEARNED}`,
  ],
  places: [
    'place_id,name,place_type,easting,northing,precision,recorded_at',
    `PL1,High Street chicken shop,food_outlet,540200,169200,address,${LEARNED}`,
    `PL2,Station forecourt,transport_hub,540300,169300,address,${LEARNED}`,
    `PL3,Chicken shop (old record),food_outlet,,,unknown,${LEARNED}`,
  ],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,source_grade,info_grade,handling,last_seen,recorded_at',
    ...[
      'child,B0000001,met_at,place,PL1,confirmed,Police,L1,1,A,P,2016-09-14',
      'child,B0000001,met_at,place,PL1,suspected,School,L2,2,C,P,2016-09-10',
      'child,B0000002,met_at,place,PL1,suspected,Police,L3,2,C,P,2016-09-12',
      'child,B0000003,found_at,place,PL1,refuted,Police,L4,2,E,P,2016-09-12',
      'person,PC1,uses,place,PL1,confirmed,Police,L5,1,A,P,2016-09-14',
      'person,PC3,uses,place,PL1,confirmed,Police,L6,1,A,P,2016-09-14',
      'child,B0000002,associates_with,person,PC2,suspected,Housing,L7,2,C,C,2016-09-14',
      'child,B0000001,associates_with,person,PC4,suspected,Police,L8,2,C,P,2016-09-14',
      'child,B0000001,met_at,place,PL9,suspected,Police,L9,2,C,P,2016-09-14',
      'child,B0000001,suspected_of_exploiting,child,B0000002,suspected,Police,L10,2,C,P,2016-09-14',
      'person,PC2,uses,place,PL2,suspected,Police,L11,2,C,P,2016-09-14',
      'child,B0000001,met_at,place,PL8,suspected,Housing,L12,2,C,C,2016-09-14',
    ].map((line) => `${line},${LEARNED}`),
  ],
  offences: [
    'offence_id,theme,offence_type,occurred_from,place_id,child_ids,recorded_at',
    `O1,cse,Grooming,2016-09-13T20:00,PL1,B0000001,${LEARNED}`,
    `O2,cse,Grooming,2016-09-13T20:00,PL1,B0000002,${LEARNED}`,
  ],
};

interface Map {
  readonly nodes: readonly { id: string; label: string; note: string | null; children: number }[];
  readonly ties: readonly { id: string; state: string; corroboration: number; pieces: number }[];
  readonly leftOut: readonly { count: number; why: string }[];
  readonly standings: readonly { id: string; type: string }[];
}

const MAP = `{ linkMap { about nodes { id label note children } ties { id state corroboration pieces }
  leftOut { count why } standings { id type } cutPoints cutChildren } }`;

describe('links', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS });
  });
  afterAll(() => fixture.close());

  const asked = async <Answer>(who: string, query: string, field: string): Promise<Answer> => {
    const { data, errors } = (await fixture.ask(who, query)) as { data: Record<string, Answer>; errors?: unknown };
    expect(errors).toBeUndefined();
    return data[field] as Answer;
  };
  const mapOf = (who: string): Promise<Map> => asked<Map>(who, MAP, 'linkMap');
  const tell = async (who: string, name: string, input: object): Promise<Record<string, unknown>> => {
    const fields = Object.entries({ commandId: `${name}-${JSON.stringify(input)}`.slice(0, 190), ...input })
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join(', ');
    const answer = await asked<Record<string, unknown>>(
      who,
      `mutation { ${name}(input: { ${fields} }) { __typename ... on Refused { problems { code message } } ... on Withheld { reason } } }`,
      name,
    );
    await fixture.hub.viewsCaughtUp();
    return answer;
  };

  const wall = async (childId: string, person: string): Promise<void> => {
    const { hub } = fixture;
    const conflict = { type: 'sharing.ConflictDeclared', data: { childId, person, nature: 'relative' } };
    const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
    const events = newEventsOf(hub.kinds, [conflict], {
      commandId: `wall-${childId}-${person}`,
      by,
      purpose: 'operation',
    });
    await hub.log.append({ stream: `sharing.wall-${childId}|${person}`, expected: 'any', events });
    await hub.viewsCaughtUp();
  };

  it('police see every tie between what is on record: confirmed, suspected and refuted', async () => {
    const { ties, nodes } = await mapOf('jo-sample');
    expect(ties.map(({ id, state, corroboration }) => [id, state, corroboration])).toEqual([
      ['child:B0000001|child:B0000002', 'SUSPECTED', 1],
      ['child:B0000001|person:PC4', 'SUSPECTED', 1],
      ['child:B0000001|place:PL1', 'CONFIRMED', 2],
      ['child:B0000002|place:PL1', 'SUSPECTED', 1],
      ['child:B0000003|place:PL1', 'REFUTED', 0],
      ['person:PC1|place:PL1', 'CONFIRMED', 1],
      ['person:PC2|place:PL2', 'SUSPECTED', 1],
    ]);
    expect(nodes.find(({ id }) => id === 'place:PL1')).toMatchObject({
      label: 'High Street chicken shop',
      children: 2,
    });
  });

  it('what waits, what expired and what an agency keeps is not drawn, and is counted with the reason', async () => {
    const { leftOut } = await mapOf('jo-sample');
    expect(leftOut.map(({ count }) => count)).toEqual([1, 1, 2]);
    expect(leftOut.map(({ why }) => why.split(/[:.]/)[0])).toEqual([
      'Ties that wait',
      'Adults whose record expired or was let go',
      'Pieces of evidence that are kept under the conditions of the agency they came from',
    ]);
  });

  it('a page of an adult says how much an agency keeps about them, and nothing of what is about a hidden child', async () => {
    const kept = (who: string): Promise<unknown> =>
      asked(who, '{ personOfConcern(id: "PC2") { leftOut { count why } } }', 'personOfConcern');
    expect(await kept('jo-sample')).toEqual({
      leftOut: [{ count: 1, why: expect.stringContaining('Ring that agency') }],
    });
    expect(await kept('robin-sample')).toBeNull();
    const place = '{ placeOfConcern(id: "PL1") { leftOut { count } } }';
    expect(await asked('jo-sample', place, 'placeOfConcern')).toEqual({ leftOut: [] });
  });

  it('an adult that police keep under conditions is in no answer to others, and neither is what names them', async () => {
    const { nodes, ties, leftOut } = await mapOf('alex-sample');
    expect(leftOut.map(({ count }) => count)).toEqual([1, 1, 3]);
    expect(nodes.map(({ id }) => id)).not.toContain('person:PC4');
    expect(ties.map(({ id }) => id).join()).not.toContain('PC4');
    expect(await asked('alex-sample', '{ personOfConcern(id: "PC4") { id } }', 'personOfConcern')).toBeNull();
  });

  it('a child who is said to bring others in is shown as a child and a victim, and no child is ranked', async () => {
    const { nodes, standings } = await mapOf('jo-sample');
    const child = nodes.find(({ id }) => id === 'child:B0000001');
    const victim = expect.stringContaining('a victim too');
    expect(child).toMatchObject({ label: expect.stringContaining('(child B0000001)'), note: victim });
    const lines = await asked<{ ties: { id: string; aNote: string | null; bNote: string | null }[] }>(
      'jo-sample',
      '{ linkMap { ties { id aNote bNote } } }',
      'linkMap',
    );
    expect(lines.ties.find(({ id }) => id === 'child:B0000001|place:PL1')).toMatchObject({
      aNote: victim,
      bNote: null,
    });
    expect(standings.map(({ type }) => type)).not.toContain('CHILD');
  });

  it('a social worker sees what hangs together with their own cases, and no tie of another child', async () => {
    const { ties, nodes } = await mapOf('robin-sample');
    expect(ties.map(({ id }) => id)).toEqual(['child:B0000001|place:PL1', 'person:PC1|place:PL1']);
    expect(nodes.map(({ id }) => id)).not.toContain('child:B0000002');
    expect(nodes.find(({ id }) => id === 'place:PL1')?.children).toBe(1);
  });

  it('who sees both sides is told what cases share; who sees one is told that something is held, and whom to ring', async () => {
    const query = '{ linkAlerts { id kind childIds explanation ask } }';
    const police = await asked<{ id: string; childIds: string[] }[]>('jo-sample', query, 'linkAlerts');
    expect(police.map(({ id, childIds }) => [id, childIds])).toContainEqual([
      'shared:place:PL1',
      ['B0000001', 'B0000002'],
    ]);
    const worker = await asked<object[]>('robin-sample', query, 'linkAlerts');
    expect(worker).toEqual([
      {
        id: 'held:place:PL1',
        kind: 'held',
        childIds: ['B0000001'],
        explanation: expect.stringContaining('Something else is held'),
        ask: expect.stringContaining('Ring'),
      },
    ]);
  });

  it('evidence is shown piece by piece with its grade, refuted ones too', async () => {
    const query = (a: string, b: string): string =>
      `{ linkEvidence(a: "${a}", b: "${b}") { sourceRef sourceGrade infoGrade state } }`;
    expect(await asked('jo-sample', query('place:PL1', 'child:B0000001'), 'linkEvidence')).toEqual([
      { sourceRef: 'L1', sourceGrade: '1', infoGrade: 'A', state: 'CONFIRMED' },
      { sourceRef: 'L2', sourceGrade: '2', infoGrade: 'C', state: 'SUSPECTED' },
    ]);
    expect(await asked('robin-sample', query('place:PL1', 'child:B0000002'), 'linkEvidence')).toEqual([]);
  });

  it('how two are linked goes by ties that stand, never by a refuted one', async () => {
    const query = (a: string, b: string): string => `{ linkPath(a: "${a}", b: "${b}") { from to state } }`;
    expect(await asked('jo-sample', query('child:B0000002', 'person:PC1'), 'linkPath')).toEqual([
      { from: 'child:B0000002', to: 'place:PL1', state: 'SUSPECTED' },
      { from: 'place:PL1', to: 'person:PC1', state: 'CONFIRMED' },
    ]);
    expect(await asked('jo-sample', query('child:B0000003', 'person:PC1'), 'linkPath')).toBeNull();
    expect(await asked('jo-sample', query('child:B0000001', 'person:PC4'), 'linkPath')).toHaveLength(1);
    expect(await asked('alex-sample', query('child:B0000001', 'person:PC4'), 'linkPath')).toBeNull();
    expect(await asked('robin-sample', query('child:B0000001', 'child:B0000002'), 'linkPath')).toBeNull();
  });

  it('whoever is kept from a child has none of its ties, and none of its incidents', async () => {
    const place = '{ placeOfConcern(id: "PL1") { children incidents } }';
    expect(await asked('robin-sample', place, 'placeOfConcern')).toEqual({ children: 1, incidents: 1 });
    expect(await asked('jo-sample', place, 'placeOfConcern')).toEqual({ children: 2, incidents: 2 });
  });

  it('whoever is tied to a child’s family finds none of its ties, and none is counted among what waits or is kept', async () => {
    await wall('B0000002', 'morgan-sample');
    const { nodes, ties, leftOut } = await mapOf('morgan-sample');
    expect(JSON.stringify([nodes, ties])).not.toContain('B0000002');
    expect(nodes.find(({ id }) => id === 'place:PL1')?.children).toBe(1);
    expect(leftOut.map(({ count }) => count)).toEqual([1, 1, 2]);
  });

  it('a record past its review date is flagged, after 28 days more it leaves the list, and a review brings it back', async () => {
    const query = '{ personsOfConcern { id standing } }';
    const before = [
      { id: 'PC2', standing: 'review-due' },
      { id: 'PC1', standing: 'current' },
      { id: 'PC4', standing: 'current' },
    ];
    expect(await asked('jo-sample', query, 'personsOfConcern')).toEqual(before);
    const all = await asked<{ id: string }[]>(
      'jo-sample',
      '{ personsOfConcern(all: true) { id } }',
      'personsOfConcern',
    );
    expect(all.map(({ id }) => id)).toContain('PC3');
    const review = { personId: 'PC3', outcome: 'keep', reason: 'Seen again', reviewDue: '2017-01-01' };
    expect(await tell('jo-sample', 'reviewPersonOfConcern', review)).toEqual({ __typename: 'Done' });
    expect(await asked('jo-sample', query, 'personsOfConcern')).toContainEqual({ id: 'PC3', standing: 'current' });
  });

  it('a merge joins what both ids have, and taking it back parts them again', async () => {
    const child = { fromType: 'child', fromId: 'B0000001', relation: 'met_at', toType: 'place', toId: 'PL3' };
    const link = { ...child, state: 'suspected', sourceAgency: 'School', sourceRef: 'M1' };
    expect(await tell('alex-sample', 'recordLink', link)).toEqual({ __typename: 'Done' });
    const merge = { subjectType: 'place', oldId: 'PL3', id: 'PL1', reason: 'One shop under two names' };
    const ids = async (): Promise<string[]> => (await mapOf('alex-sample')).ties.map(({ id }) => id);
    expect(await ids()).toContain('child:B0000001|place:PL3');
    expect(await tell('alex-sample', 'mergeSubjects', merge)).toEqual({ __typename: 'Done' });
    expect(await ids()).not.toContain('child:B0000001|place:PL3');
    const merges = async (): Promise<unknown> =>
      await asked<{ id: string; merges: unknown }>(
        'alex-sample',
        '{ placeOfConcern(id: "PL3") { id merges { oldId label reason parted { reason } } } }',
        'placeOfConcern',
      );
    const joined = { oldId: 'PL3', label: 'Chicken shop (old record)', reason: 'One shop under two names' };
    expect(await merges()).toEqual({ id: 'PL1', merges: [{ ...joined, parted: null }] });
    const part = { subjectType: 'place', oldId: 'PL3', reason: '' };
    expect(await tell('alex-sample', 'unmergeSubjects', part)).toMatchObject({ __typename: 'Refused' });
    expect(await tell('alex-sample', 'unmergeSubjects', { ...part, reason: 'Next door' })).toEqual({
      __typename: 'Done',
    });
    expect(await ids()).toContain('child:B0000001|place:PL3');
    expect(await merges()).toEqual({ id: 'PL3', merges: [] });
  });

  it('a merge with what is not on record is refused', async () => {
    const merge = { subjectType: 'place', oldId: 'PL3', id: 'PL8', reason: 'Guessed' };
    expect(await tell('alex-sample', 'mergeSubjects', merge)).toMatchObject({ problems: [{ code: 'not-on-record' }] });
  });

  it('evidence is weighed with a reason, stands as it was weighed, and what its source said is kept', async () => {
    const key = {
      fromType: 'child',
      fromId: 'B0000002',
      relation: 'met_at',
      toType: 'place',
      toId: 'PL1',
      sourceRef: 'L3',
    };
    const weigh = (who: string, more: object): Promise<Record<string, unknown>> =>
      tell(who, 'judgeLink', { ...key, ...more });
    const read =
      '{ linkEvidence(a: "child:B0000002", b: "place:PL1") { state sourceState judgement { reason by } judgementRevision } }';
    expect(await weigh('alex-sample', { state: 'refuted', reason: ' ' })).toMatchObject({
      problems: [{ code: 'empty' }],
    });
    expect(await weigh('robin-sample', { state: 'refuted', reason: 'No' })).toMatchObject({ __typename: 'Withheld' });
    const sure = { state: 'refuted', reason: 'Another child of that name' };
    expect(await weigh('alex-sample', { ...sure, basedOn: -1 })).toEqual({ __typename: 'Done' });
    expect(await asked('jo-sample', read, 'linkEvidence')).toEqual([
      {
        state: 'REFUTED',
        sourceState: 'SUSPECTED',
        judgement: { reason: 'Another child of that name', by: 'alex-sample' },
        judgementRevision: 0,
      },
    ]);
    const late = { state: 'confirmed', reason: 'Seen on camera', basedOn: -1 };
    expect(await weigh('jo-sample', late)).toMatchObject({ __typename: 'Stale' });
    expect(await weigh('jo-sample', { ...late, state: 'suspected', basedOn: 0 })).toEqual({ __typename: 'Done' });
    expect(await weigh('alex-sample', { ...sure, sourceRef: 'L99' })).toMatchObject({
      problems: [{ code: 'not-on-record' }],
    });
  });

  it('whoever sees only their cases links a case with what they recorded themselves, and reaches nothing by a guess', async () => {
    const child = { fromType: 'child', fromId: 'B0000001', state: 'suspected', sourceAgency: 'CSC' };
    const subjects = async (): Promise<readonly { id: string; label: string }[]> =>
      asked('robin-sample', '{ linkSubjects { id label } }', 'linkSubjects');
    expect((await subjects()).map(({ id }) => id)).toEqual(['place:PL3', 'place:PL1', 'person:PC3', 'person:PC1']);
    const guess = { ...child, relation: 'associates_with', toType: 'person', toId: 'PC2', sourceRef: 'R1' };
    expect(await tell('robin-sample', 'recordLink', guess)).toMatchObject({ problems: [{ code: 'not-on-record' }] });
    const phone = { ...child, relation: 'uses', toType: 'phone', toId: 'PH1', sourceRef: 'R2' };
    expect(await tell('robin-sample', 'recordLink', phone)).toMatchObject({ problems: [{ code: 'not-on-record' }] });

    await tell('robin-sample', 'recordPlaceOfConcern', { name: 'Bench by the pond', placeType: 'park' });
    await tell('robin-sample', 'nameLinkedObject', { objectType: 'phone', label: 'Pink handset' });
    const own = (label: string, all: readonly { id: string; label: string }[]): string =>
      all.find((one) => one.label === label)?.id.replace(/^\w+:/, '') ?? '';
    const all = await subjects();
    const bench = {
      ...child,
      relation: 'met_at',
      toType: 'place',
      toId: own('Bench by the pond', all),
      sourceRef: 'R3',
    };
    const handset = { ...child, relation: 'uses', toType: 'phone', toId: own('Pink handset', all), sourceRef: 'R4' };
    expect(await tell('robin-sample', 'recordLink', bench)).toEqual({ __typename: 'Done' });
    expect(await tell('robin-sample', 'recordLink', handset)).toEqual({ __typename: 'Done' });
  });

  it('an alert that was dealt with says so, and is new again when another child is joined', async () => {
    const dealt = { alertId: 'shared:place:PL1', done: 'Visited with police' };
    expect(await tell('alex-sample', 'dealWithAlert', dealt)).toEqual({ __typename: 'Done' });
    const query = '{ linkAlerts { id done { done } } }';
    const done = async (): Promise<unknown> =>
      (await asked<{ id: string; done: unknown }[]>('alex-sample', query, 'linkAlerts')).find(
        ({ id }) => id === 'shared:place:PL1',
      )?.done;
    expect(await done()).toEqual({ done: 'Visited with police' });
    await tell('alex-sample', 'recordLink', {
      ...{ fromType: 'child', fromId: 'B0000003', relation: 'met_at', toType: 'place', toId: 'PL1' },
      ...{ state: 'suspected', sourceAgency: 'School', sourceRef: 'N1' },
    });
    expect(await done()).toBeNull();
  });

  it('a place is rated and guarded, and what is no place on record is refused without telling more', async () => {
    const rating = { placeId: 'PL2', rag: 'red', reason: 'Children met here' };
    expect(await tell('robin-sample', 'ratePlace', rating)).toMatchObject({
      __typename: 'Refused',
      problems: [{ code: 'not-on-record' }],
    });
    expect(await tell('jo-sample', 'ratePlace', rating)).toEqual({ __typename: 'Done' });
    await tell('jo-sample', 'nameGuardian', { placeId: 'PL2', name: 'A Keeper', part: 'manager', since: '2016-10-01' });
    const query = '{ placeOfConcern(id: "PL2") { rag guardians { name part } } }';
    expect(await asked('jo-sample', query, 'placeOfConcern')).toEqual({
      rag: 'red',
      guardians: [{ name: 'A Keeper', part: 'manager' }],
    });
  });

  it('all that happened at a place and was done about it is one line, without what is kept from the reader', async () => {
    const line = async (who: string, id = 'PL1'): Promise<readonly { kind: string; words: string }[]> =>
      asked(who, `{ placeTimeline(id: "${id}") { on kind words } }`, 'placeTimeline');
    const all = await line('jo-sample');
    expect(all.filter(({ kind }) => kind === 'INCIDENT')).toHaveLength(2);
    expect(all).toContainEqual({
      on: '2016-09-14',
      kind: 'SEEN',
      words: expect.stringMatching(/\(child B0000001\) met others here \(Police, confirmed\)/),
    });
    expect(all.map(({ words }) => words).join()).not.toContain('was found here');
    const dates = all.map((one) => (one as { on?: string }).on ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    const own = await line('robin-sample');
    expect(own.filter(({ kind }) => kind === 'INCIDENT')).toHaveLength(1);
    expect(own.map(({ words }) => words).join()).not.toMatch(/B0000002|B0000003/);
    expect(await line('robin-sample', 'PL2')).toEqual([]);
    expect((await line('jo-sample', 'PL2')).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Rated red: Children met here', 'A Keeper, manager, looks out for children here']),
    );
  });

  it('what waits is listed with whom it lacks, to those who may know of its child', async () => {
    const query = '{ findings(kind: WAITING) { code message childId } }';
    const lacking = {
      code: 'link-waits',
      message: 'A link names place PL9, not on record yet. It counts nowhere, and joins when that record arrives.',
      childId: 'B0000001',
    };
    expect(await asked('jo-sample', query, 'findings')).toContainEqual(lacking);
    expect(await asked('robin-sample', query, 'findings')).toContainEqual(lacking);
    for (const who of ['jo-sample', 'robin-sample']) {
      expect(JSON.stringify(await asked(who, query, 'findings'))).not.toContain('PL8');
    }
  });

  it('evidence that an agency gave under conditions is changed by nobody who may not read it', async () => {
    expect(
      await tell('jo-sample', 'recordLink', {
        ...{ fromType: 'child', fromId: 'B0000002', relation: 'associates_with', toType: 'person', toId: 'PC2' },
        ...{ state: 'refuted', sourceAgency: 'Police', sourceRef: 'L7' },
      }),
    ).toMatchObject({ __typename: 'Withheld' });
  });

  it('a child who is withheld is told of as something held, one behind a wall is not', async () => {
    const held = async (): Promise<boolean> =>
      (await asked<{ id: string }[]>('robin-sample', '{ linkAlerts { id } }', 'linkAlerts')).some(
        ({ id }) => id === 'held:place:PL1',
      );
    expect(await held()).toBe(true);
    for (const childId of ['B0000002', 'B0000003', 'B0000004']) await wall(childId, 'robin-sample');
    expect(await held()).toBe(false);
  });

  describe('who looked', () => {
    const latest = async (): Promise<unknown> => (await fixture.hub.audit.latest(1))[0];
    const LINES = (other: string): string =>
      `{ readAudit(filter: { other: "${other}" }) { total lines { person queryName others page children } } }`;
    interface Lines {
      readonly total: number;
      readonly lines: readonly { person: string; queryName: string; others: string[]; children: number }[];
    }
    const linesAbout = (other: string, who = 'pat-sample'): Promise<Lines> =>
      asked<Lines>(who, LINES(other), 'readAudit');
    const lookersAt = (key: string, who = 'pat-sample'): Promise<{ keys: string[]; lookers: { person: string }[] }> =>
      asked(who, `{ whoHasLookedAt(key: "${key}") { keys lookers { person opened listed } } }`, 'whoHasLookedAt');

    it('at an adult’s page stands in the audit as that page, with whom and what else it shows', async () => {
      await asked('jo-sample', '{ personOfConcern(id: "PC4") { label } }', 'personOfConcern');
      expect(await latest()).toMatchObject({
        type: 'sharing.RecordsRead',
        by: { person: 'jo-sample', role: 'POLICE_LIAISON' },
        purpose: 'safeguarding',
        data: { query: 'personOfConcern', childIds: ['B0000001'], others: ['person:PC4'], page: 'person:PC4' },
      });
    });

    it('for an adult who is not on record, or not for them, leaves the id that was asked for', async () => {
      await asked('jo-sample', '{ personOfConcern(id: "PC77") { label } }', 'personOfConcern');
      expect(await latest()).toMatchObject({ data: { childIds: [], asked: 'person:PC77' } });
      await fixture.ask('lee-sample', '{ personOfConcern(id: "PC4") { label } }');
      expect(await latest()).toMatchObject({ type: 'sharing.AccessRefused', data: { other: 'person:PC4' } });
    });

    it('at the panel’s problem profile stands there with each adult and place that it names, for the board with none', async () => {
      const profile = (audience: string): string =>
        `{ problemProfile(period: "2016-17Q2", audience: ${audience}) { __typename } }`;
      await asked('alex-sample', profile('PANEL'), 'problemProfile');
      expect(await latest()).toMatchObject({
        data: { query: 'problemProfile', childIds: [], others: expect.arrayContaining(['place:PL1']) },
      });
      const { position } = await fixture.hub.audit.log.head();
      await asked('alex-sample', profile('BOARD'), 'problemProfile');
      expect((await fixture.hub.audit.log.head()).position).toBe(position);
    });

    it('is found by the adult or place, with its kind or without, and the question is a line too', async () => {
      const { lines } = await linesAbout('PC4');
      expect(lines.map(({ person }) => person)).toEqual(expect.arrayContaining(['jo-sample', 'lee-sample']));
      expect(lines).toContainEqual(expect.objectContaining({ queryName: 'an adult of concern', page: 'person:PC4' }));
      expect(await latest()).toMatchObject({
        by: { person: 'pat-sample' },
        data: { query: 'readAudit', others: ['person:PC4'] },
      });
      expect((await linesAbout('group:PC1')).total).toBe(0);
      const { keys, lookers } = await lookersAt('person:PC4');
      expect(keys).toEqual(['person:PC4']);
      expect(lookers).toContainEqual(expect.objectContaining({ person: 'jo-sample', opened: 1 }));
    });

    it('is told of what was merged together; an id that nobody has is told like one that nobody asked for', async () => {
      await tell('alex-sample', 'mergeSubjects', {
        ...{ subjectType: 'place', oldId: 'PL3', id: 'PL1', reason: 'One shop.' },
      });
      expect((await lookersAt('place:PL3')).keys).toEqual(['place:PL1', 'place:PL3']);
      expect(await lookersAt('person:PC78')).toEqual({ keys: ['person:PC78'], lookers: [] });
      expect(await lookersAt('person:PC78', 'alex-sample')).toEqual({ keys: [], lookers: [] });
      expect(await lookersAt('B0000001')).toEqual({ keys: [], lookers: [] });
    });

    it('may be known by leads, governance and auditors only', async () => {
      expect((await lookersAt('person:PC1', 'alex-sample')).lookers.length).toBeGreaterThan(0);
      expect((await lookersAt('person:PC1', 'ingrid-sample')).lookers.length).toBeGreaterThan(0);
      for (const who of ['jo-sample', 'robin-sample', 'lee-sample', 'ash-sample']) {
        const { errors } = await fixture.ask(who, '{ whoHasLookedAt(key: "person:PC1") { keys } }');
        expect(errors).toMatchObject([{ extensions: { code: 'WITHHELD' } }]);
      }
    });

    it('at whom an auditor would know only through a child kept from them is told by no line, count or looker', async () => {
      const before = await linesAbout('PC4');
      expect(before.total).toBeGreaterThan(0);
      await wall('B0000001', 'pat-sample');
      expect((await linesAbout('PC4')).total).toBe(0);
      const { keys, lookers } = await lookersAt('person:PC4');
      expect([keys, lookers.map(({ person }) => person)]).toEqual([['person:PC4'], ['pat-sample']]);
      expect((await lookersAt('place:PL1')).lookers.length).toBeGreaterThan(0);
      const { lines } = await asked<Lines>(
        'pat-sample',
        '{ readAudit(first: 500) { lines { others children childIds } } }',
        'readAudit',
      );
      expect(JSON.stringify(lines)).not.toMatch(/PC4|B0000001/);
      const counted = lines as unknown as readonly { children: number; childIds: readonly string[] }[];
      expect(counted.filter(({ children, childIds }) => children > childIds.length)).toEqual([]);
      // Whoever is kept from a child finds the adult as a lead no more either.
      await wall('B0000001', 'alex-sample');
      expect((await lookersAt('place:PL1', 'alex-sample')).lookers.length).toBeGreaterThan(0);
    });

    it('at what a record of an adult holds now, beside what was typed too late, stands there too', async () => {
      const late = { personId: 'PC1', label: 'Known as Jay', reviewDue: '2017-02-01', basedOn: -1 };
      expect(await tell('jo-sample', 'recordPersonOfConcern', late)).toMatchObject({ __typename: 'Stale' });
      expect(await latest()).toMatchObject({ data: { query: 'recordPersonOfConcern', others: ['person:PC1'] } });
    });

    it('at a page that was printed is told by the browser, as far as it is on record', async () => {
      await fixture.ask(
        'jo-sample',
        'mutation { noteTakenOut(how: PRINT, page: "links", childIds: [], others: ["person:PC1", "person:PC99", "Jay"]) }',
      );
      expect(await latest()).toMatchObject({
        type: 'sharing.PagePrinted',
        data: { query: 'linkMap', childIds: [], others: ['person:PC1'] },
      });
    });
  });
});
