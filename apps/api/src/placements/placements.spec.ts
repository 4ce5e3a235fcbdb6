import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, HISTORY } from '../../test/fixture.js';

const FEEDS = {
  ...HISTORY,
  placements: [
    'child_id,placement_type,provider,name,host_la,easting,northing,precision,start,end,host_authority_consulted,exploitation_risk_checked,health_education_checked,checked_at,authorised_by,recorded_at',
    'B0000001,K2,PR4,Test House,E10000016,575123,155234,postcode,2016-09-20,,Y,,N,,,2016-09-21T09:00Z',
    'B0000001,U6,PR1,Near Home,E09000006,540123,169234,postcode,2016-01-01,2016-09-20,,,,,,2016-09-21T09:01Z',
    'B0000003,K2,PR4,,E10000016,,,,2016-09-22,,Y,,N,,,2016-09-22T09:01Z',
    'B0000002,U6,PR1,Far Home,E06000035,,,,2016-09-25,,Y,Y,Y,2016-09-24T10:00,H. Head,2016-09-26T09:01Z',
  ],
};

const FIELDS = `key revision childId name placeWithheld hostLa host outside phase missing agreed agreedBy reason work checksDaysLeft
  checks { check answer } place { easting }`;

interface Node {
  readonly key: string;
  readonly childId: string;
  readonly revision: number;
  readonly name: string | null;
  readonly agreed: string;
  readonly work: boolean;
}

/** A hub of its own for a group of specs, and what is asked and told there. */
const opened = () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS });
  });
  afterAll(() => fixture.close());

  const list = async (user: string, filter = '{}'): Promise<readonly Node[]> => {
    const { data, errors } = await fixture.ask<{ placements: { edges: readonly { node: Node }[] } }>(
      user,
      `{ placements(filter: ${filter}) { edges { node { ${FIELDS} } } } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.placements.edges.map(({ node }) => node);
  };

  let number = 0;
  const tell = async (user: string, name: string, input: object): Promise<Record<string, unknown>> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await fixture.ask<Record<string, Record<string, unknown>>>(
      user,
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Done { key childId }
        ... on Refused { problems { code field message } } ... on Withheld { reason ask } } }`,
      { input: { commandId: `p-${(number += 1)}`, ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    await fixture.hub.viewsCaughtUp();
    return data[name] ?? {};
  };
  return {
    list,
    tell,
    ask: (user: string, query: string) => fixture.ask(user, query),
    data: () => join(fixture.folder, 'data'),
  };
};

const KEY = { childId: 'B0000001', start: '2016-09-20' };
const OTHER = { childId: 'B0000003', start: '2016-09-22' };

describe('placements', () => {
  const { list, ask, data } = opened();

  it('with work to do come first, with each check as it is on record', async () => {
    const [first, , third, ...others] = await list('harper-sample');
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      childId: 'B0000001',
      name: 'Test House',
      place: { easting: 575123 },
      phase: 'CURRENT',
      checks: [
        { check: 'host_authority', answer: 'yes' },
        { check: 'exploitation_risk', answer: 'not_recorded' },
        { check: 'health_education', answer: 'no' },
      ],
      missing: ['exploitation_risk', 'health_education'],
      agreed: 'NOT_AGREED',
      work: true,
      checksDaysLeft: -15,
    });
    expect(third).toMatchObject({ childId: 'B0000002', missing: [], agreed: 'BY_SOURCE', work: false });
    expect(await list('harper-sample', '{ over: true }')).toHaveLength(4);
    expect(await list('harper-sample', '{ work: true }')).toHaveLength(2);
  });

  it('are shown to a social worker of the child’s team, and of no other child', async () => {
    expect((await list('robin-sample')).map(({ childId }) => childId)).toEqual(['B0000001']);
    const { errors } = await ask('jo-sample', '{ placements { total } }');
    expect(errors).toMatchObject([{ extensions: { code: 'WITHHELD' } }]);
  });

  it('the name and place are kept from a role that a deployment lets see placements', async () => {
    const other = await Fixture.open({
      feeds: FEEDS,
      environment: { HUB_ROLES: '{ "POLICE_LIAISON": { "also": ["placements"] } }' },
    });
    try {
      const { data } = await other.ask<{ placements: { edges: readonly { node: object }[] } }>(
        'jo-sample',
        `{ placements { edges { node { ${FIELDS} } } } }`,
      );
      expect(data.placements.edges[0]?.node).toMatchObject({ name: null, place: null, placeWithheld: true });
      const child = '{ child(id: "B0000001") { ... on Child { placement { name outside missing } } } }';
      expect((await other.ask<object>('jo-sample', child)).data).toMatchObject({
        child: { placement: { name: null, outside: true } },
      });
      expect((await other.ask<object>('alex-sample', child)).data).toMatchObject({
        child: { placement: { name: 'Test House' } },
      });
    } finally {
      await other.close();
    }
  });

  it('where a child is placed is sealed in the log', () => {
    const folder = data();
    const bytes = readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => path.includes('log') && statSync(path).isFile())
      .map((path) => readFileSync(path).toString('latin1'))
      .join('');
    expect(bytes).toContain('placements.PlacementRecorded');
    expect(bytes).not.toContain('Test House');
    expect(bytes).not.toContain('575123');
  });
});

describe('agreeing to a placement', () => {
  const { list, tell } = opened();

  it('is not agreed to while a check is missing, by nobody; the head of service overrides with a reason', async () => {
    const refused = await tell('harper-sample', 'authorisePlacement', { ...OTHER, shown: 0 });
    expect(refused).toMatchObject({ problems: [{ code: 'checks-missing', field: 'start' }] });
    const override = { ...OTHER, shown: 0, reason: 'No bed nearer; checked tomorrow' };
    expect(await tell('alex-sample', 'authorisePlacementWithoutChecks', override)).toMatchObject({
      __typename: 'Withheld',
      reason: 'Only the head of service can agree to a placement whose checks are missing.',
    });
    expect(await tell('harper-sample', 'authorisePlacementWithoutChecks', { ...override, reason: ' ' })).toMatchObject({
      problems: [{ field: 'reason' }],
    });
    expect(await tell('harper-sample', 'authorisePlacementWithoutChecks', override)).toMatchObject({
      __typename: 'Done',
    });
    expect((await list('harper-sample', '{ childId: "B0000003" }'))[0]).toMatchObject({
      agreed: 'WITHOUT_CHECKS',
      agreedBy: 'harper-sample',
      reason: 'No bed nearer; checked tomorrow',
      work: true,
    });
  });

  it('is agreed to once the checks are on record, and only as it was shown', async () => {
    const checked = {
      ...KEY,
      placementType: 'K2',
      provider: 'PR4',
      name: 'Test House',
      hostLa: 'kent',
      hostAuthorityConsulted: true,
      exploitationRiskChecked: true,
      healthEducationChecked: true,
      checkedAt: '2016-10-01T10:00',
      basedOn: 0,
    };
    expect(await tell('robin-sample', 'recordPlacement', { ...checked, hostLa: 'Kentshire' })).toMatchObject({
      problems: [{ code: 'no-such-council', field: 'hostLa' }],
    });
    expect(await tell('robin-sample', 'recordPlacement', checked)).toMatchObject({ __typename: 'Done' });
    expect((await list('harper-sample', '{ childId: "B0000001" }'))[0]).toMatchObject({
      hostLa: 'E10000016',
      host: 'Kent (E10000016)',
    });
    expect(await tell('harper-sample', 'authorisePlacement', { ...KEY, shown: 0 })).toMatchObject({
      problems: [{ code: 'changed-since-shown' }],
    });
    expect(await tell('harper-sample', 'authorisePlacement', { ...KEY, shown: 1 })).toMatchObject({
      __typename: 'Done',
    });
    expect((await list('harper-sample', '{ childId: "B0000001" }'))[0]).toMatchObject({ work: false });
    expect((await list('harper-sample', '{ childId: "B0000001" }'))[0]).toMatchObject({ agreed: 'WITH_CHECKS' });
    expect(await tell('harper-sample', 'withdrawAuthorisation', KEY)).toMatchObject({ __typename: 'Done' });
    expect((await list('harper-sample', '{ childId: "B0000001" }'))[0]).toMatchObject({
      agreed: 'NOT_AGREED',
      work: true,
    });
  });

  it('of no child on record, and none at all, are refused', async () => {
    expect(await tell('harper-sample', 'authorisePlacement', { ...KEY, start: '2015-01-01', shown: 0 })).toMatchObject({
      problems: [{ code: 'not-on-record' }],
    });
    expect(
      await tell('harper-sample', 'authorisePlacement', { childId: 'B9', start: '2015-01-01', shown: 0 }),
    ).toMatchObject({
      problems: [{ code: 'child-not-known' }],
    });
  });
});
