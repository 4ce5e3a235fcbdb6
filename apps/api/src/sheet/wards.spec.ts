import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, HISTORY } from '../../test/fixture.js';

/** The middle of Bromley, and a place far outside the borough. */
const [HOME, FAR] = ['540300,169100', '530000,180400'];

const homes = (robin: string, alex: string): Readonly<Record<string, readonly string[]>> => ({
  ...HISTORY,
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,home_easting,home_northing,home_precision,recorded_at',
    `B0000001,Example,Robin,2001-03-14,1,E09000006,${robin},2016-09-01T09:00Z`,
    `B0000002,Sample,Alex,2002-06-15,2,E09000006,${alex},2016-09-01T09:01Z`,
  ],
});

describe('the ward on the sheet', () => {
  const wardsIn = async (fixture: Fixture): Promise<Readonly<Record<string, string | null>>> => {
    const { data } = await fixture.ask<{ sheet: { edges: { node: { id: string; ward: string | null } }[] } }>(
      'sam-sample',
      '{ sheet { edges { node { id ward } } } }',
    );
    return Object.fromEntries(data.sheet.edges.map(({ node }) => [node.id, node.ward]));
  };

  let near: Fixture;
  beforeAll(async () => {
    near = await Fixture.open({ feeds: homes(`${HOME},postcode`, `${FAR},address`) });
  });
  afterAll(() => near.close());

  it('is that of a home in the borough, and none for a home outside it', async () => {
    expect(await wardsIn(near)).toEqual({
      B0000001: near.hub.geographies.wardOf(540300, 169100, '2016-10-04')?.name,
      B0000002: null,
    });
    expect((await wardsIn(near))['B0000001']).toMatch(/Bromley/);
  });

  it('is not told of a home that is known too roughly', async () => {
    const rough = await Fixture.open({ feeds: homes(`${HOME},outcode`, ',,') });
    expect(await wardsIn(rough)).toEqual({ B0000001: null, B0000002: null });
    await rough.close();
  });
});
