import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, HISTORY } from '../../test/fixture.js';

const FEEDS = {
  ...HISTORY,
  persons_of_concern: ['person_id,label,review_due,recorded_at', 'PC1,Known as Jay,2015-01-01,2016-09-09T09:00Z'],
  disruptions: [
    'disruption_id,tool,subject_type,subject_id,child_ids,status,status_at,expires,recorded_at',
    'D1,SRO,person,PC1,B0000001,granted,2016-09-01,2018-10-01,2016-09-10T09:01Z',
    'D1,SRO,person,PC1,B0000001,applied,2016-08-01,,2016-09-10T09:02Z',
    'D1,SRO,person,PC1,,breached,2016-09-20,,2016-09-21T09:00Z',
    'D2,CLOSURE_ORDER,place,PL1,,applied,2016-08-01,,2016-09-10T09:03Z',
    'D2,CLOSURE_ORDER,place,PL1,,granted,2016-08-10,2016-11-10,2016-09-10T09:04Z',
    'D3,SOPO,person,PC2,B0000002,granted,2014-05-01,2024-05-01,2016-09-10T09:05Z',
    'D4,CAWN,person,PC3,B0000002,breached,2016-09-05,,2016-09-10T09:06Z',
  ],
};

interface Node {
  readonly id: string;
  readonly status: string;
  readonly inForce: boolean;
  readonly decideNow: boolean;
  readonly children: readonly { readonly id: string; readonly name: string | null }[];
  readonly steps: readonly { readonly status: string; readonly revision: number }[];
  readonly lookAt: readonly string[];
}

/** A hub of its own for a group of specs, and what is asked and told there. */
const opened = () => {
  let fixture: Fixture;
  let number = 0;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS });
  });
  afterAll(() => fixture.close());
  const register = async (user: string, filter = '{}', knownAt?: string): Promise<readonly Node[]> => {
    const { data, errors } = await fixture.ask<{ disruptions: { edges: readonly { node: Node }[] } }>(
      user,
      `query($at: DateTime) { disruptions(filter: ${filter}, knownAt: $at) { edges { node {
        id status inForce decideNow children { id name } steps { status revision } lookAt } } } }`,
      { at: knownAt ?? null },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.disruptions.edges.map(({ node }) => node);
  };
  return {
    register,
    hub: () => fixture.hub,
    ask: <Data>(user: string, query: string) => fixture.ask<Data>(user, query),
    ids: async (user: string, filter?: string, knownAt?: string): Promise<readonly string[]> =>
      (await register(user, filter, knownAt)).map(({ id }) => id),
    tell: async (user: string, input: object): Promise<Record<string, unknown>> => {
      const { data, errors } = await fixture.ask<{ recordDisruptionStep: Record<string, unknown> }>(
        user,
        `mutation($input: RecordDisruptionStepInput!) { recordDisruptionStep(input: $input) { __typename
          ... on Done { key childId } ... on Refused { problems { code field message } } ... on Withheld { reason }
          ... on Stale { fields { field yours theirs } } } }`,
        { input: { commandId: `c-${(number += 1)}`, ...input } },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      await fixture.hub.viewsCaughtUp();
      return data.recordDisruptionStep;
    },
  };
};

const ORDER = { tool: 'SRO', subjectType: 'person', subjectId: 'PC9' };
const idIn = (done: Record<string, unknown>): string | undefined => /step-(.+?)\|/.exec(String(done['key']))?.[1];

describe('the register of disruption', () => {
  const { register, ids, ask, hub } = opened();

  it('shows the life of each, what runs out first leading, whatever the order in which rows came', async () => {
    const all = await register('sam-sample');
    expect(all.map(({ id }) => id)).toEqual(['D2', 'D1', 'D3', 'D4']);
    expect(all[1]).toMatchObject({
      status: 'breached',
      inForce: true,
      children: [{ id: 'B0000001', name: 'Example, Robin' }],
      steps: [{ status: 'applied' }, { status: 'granted' }, { status: 'breached' }],
      lookAt: [],
    });
    expect(all[0]).toMatchObject({ decideNow: true, children: [] });
    expect(all[3]?.lookAt[0]).toContain('it does not begin with "breached"');
  });

  it.each([
    ['{ which: [IN_FORCE] }', ['D2', 'D1', 'D3']],
    ['{ which: [EXPIRING] }', ['D2']],
    ['{ which: [BREACHED, IN_FORCE] }', ['D1']],
    ['{ which: [LOOK_AT] }', ['D4']],
    ['{ tools: ["SOPO"] }', ['D3']],
    ['{ subjectType: "place", subjectId: "PL1" }', ['D2']],
    ['{ childId: "B0000002" }', ['D3', 'D4']],
  ])('asked for %s', async (filter, expected) => {
    expect(await ids('sam-sample', filter)).toEqual(expected);
  });

  it('as known before the breach was told, it was not breached', async () =>
    expect(await ids('sam-sample', '{ which: [BREACHED] }', '2016-09-20T12:00')).toEqual(['D4']));

  it('whoever works with one child sees what protects that child, and no other', async () => {
    expect(await ids('robin-sample')).toEqual(['D1']);
    const { data } = await ask<object>('robin-sample', '{ disruptions { total summary { all inForce } } }');
    expect(data).toEqual({ disruptions: { total: 1, summary: { all: 1, inForce: 1 } } });
  });

  it('says by name against whom to those who may know the record, expired or not, and by id alone to others', async () => {
    const namesFor = async (user: string): Promise<readonly unknown[]> => {
      const { data } = await ask<{ disruptions: { edges: { node: { id: string; subjectName: unknown } }[] } }>(
        user,
        '{ disruptions(filter: { subjectType: "person" }) { edges { node { id subjectName } } } }',
      );
      return data.disruptions.edges.map(({ node }) => [node.id, node.subjectName]);
    };
    expect(await namesFor('sam-sample')).toEqual([
      ['D1', 'Known as Jay'],
      ['D3', null],
      ['D4', null],
    ]);
    expect(await namesFor('robin-sample')).toEqual([['D1', null]]);
    expect(await namesFor('harper-sample')).toContainEqual(['D1', null]);
  });

  it('taken out, it stands in the audit with every child it names', async () => {
    await ask('sam-sample', '{ disruptionsExport { total } }');
    expect((await hub().audit.latest(1))[0]).toMatchObject({
      type: 'sharing.RecordsExported',
      data: { query: 'disruptionsExport', childIds: ['B0000001', 'B0000002'] },
    });
  });

  it('says what followed, and that so few children tell nothing; those one may not know are in no number', async () => {
    const { data } = await ask<{ disruptionEffect: object }>(
      'sam-sample',
      '{ disruptionEffect(days: 14) { days verdict words protected { children } matched { children } } }',
    );
    expect(data.disruptionEffect).toMatchObject({
      days: 14,
      verdict: 'TOO_FEW',
      words: 'Too few children can be compared to tell anything.',
    });
  });

  it('tells what the law says of each tool on a date', async () => {
    const { data } = await ask<{ disruptionTools: readonly { tool: string; closed: boolean; term: string }[] }>(
      'sam-sample',
      '{ disruptionTools(on: "2016-10-04") { tool closed term replacedBy } }',
    );
    expect(data.disruptionTools.find(({ tool }) => tool === 'SOPO')).toMatchObject({
      closed: true,
      replacedBy: 'SHPO',
    });
    expect(data.disruptionTools.find(({ tool }) => tool === 'CLOSURE_ORDER')).toMatchObject({
      closed: false,
      term: 'at most 3 months; 6 months with an extension',
    });
  });
});

describe('what is recorded of a disruption', () => {
  const { register, tell, hub } = opened();

  it('a life is recorded step by step, and a step that does not follow is refused in words', async () => {
    const begun = await tell('jo-sample', {
      ...ORDER,
      status: 'applied',
      statusAt: '2016-09-01',
      childIds: ['B0000001'],
    });
    expect(begun).toMatchObject({ __typename: 'Done', childId: 'B0000001' });
    const disruptionId = idIn(begun);
    expect(
      await tell('jo-sample', { ...ORDER, disruptionId, status: 'breached', statusAt: '2016-09-02' }),
    ).toMatchObject({ problems: [{ code: 'not-after', field: 'status' }] });
    expect(
      await tell('jo-sample', {
        ...ORDER,
        disruptionId,
        status: 'granted',
        statusAt: '2016-09-03',
        expires: '2017-09-03',
      }),
    ).toMatchObject({ problems: [{ code: 'too-short', field: 'expires' }] });
    expect(
      await tell('jo-sample', {
        ...ORDER,
        disruptionId,
        status: 'granted',
        statusAt: '2016-09-03',
        expires: '2018-09-03',
      }),
    ).toMatchObject({ __typename: 'Done' });
    expect((await register('jo-sample', '{ subjectId: "PC9" }'))[0]).toMatchObject({
      status: 'granted',
      inForce: true,
    });
  });

  it('an id that nobody gave, a child not on record and a date to come are refused, and nothing is written', async () => {
    const { position } = await hub().log.head();
    const step = { ...ORDER, status: 'considered', statusAt: '2016-09-01' };
    expect(await tell('jo-sample', { ...step, disruptionId: 'D99' })).toMatchObject({
      problems: [{ code: 'not-on-record' }],
    });
    expect(await tell('jo-sample', { ...step, childIds: ['B9'] })).toMatchObject({
      problems: [{ code: 'child-not-known' }],
    });
    expect(await tell('jo-sample', { ...step, statusAt: '2016-10-05' })).toMatchObject({
      problems: [{ code: 'in-the-future' }],
    });
    expect(await tell('robin-sample', step)).toMatchObject({ __typename: 'Withheld' });
    expect((await hub().log.head()).position).toBe(position);
  });
});

describe('a disruption that protects a child who is kept from somebody', () => {
  const { register, ids, tell, ask } = opened();
  beforeAll(async () => {
    const { data } = await ask<{ restrictRecord: { __typename: string } }>(
      'alex-sample',
      `mutation { restrictRecord(input: { commandId: "r", childId: "B0000002", reason: "named people only", people: ["alex-sample"], roles: [] }) { __typename } }`,
    );
    expect(data.restrictRecord.__typename).toBe('Done');
  });

  it('of a child who is kept from somebody nothing is told, nor of what protects nobody else', async () => {
    expect((await ids('sam-sample')).filter((id) => /^D\d$/.test(id))).toEqual(['D2', 'D1']);
    expect((await ids('alex-sample')).filter((id) => /^D\d$/.test(id))).toEqual(['D2', 'D1', 'D3', 'D4']);
  });

  it('a step that is put right keeps a child of whom the one who does it may not know, and tells nothing of it', async () => {
    const both = { ...ORDER, status: 'applied', statusAt: '2016-09-01' };
    const begun = await tell('alex-sample', { ...both, childIds: ['B0000001', 'B0000002'] });
    const disruptionId = idIn(begun);
    const again = await tell('jo-sample', {
      ...both,
      disruptionId,
      childIds: ['B0000001'],
      authority: 'police',
      basedOn: -1,
    });
    expect(again).toMatchObject({ __typename: 'Done' });
    const children = async (user: string) =>
      (await register(user, '{ subjectId: "PC9" }'))[0]?.children.map(({ id }) => id);
    expect(await children('jo-sample')).toEqual(['B0000001']);
    expect(await children('alex-sample')).toEqual(['B0000001', 'B0000002']);
  });
});
