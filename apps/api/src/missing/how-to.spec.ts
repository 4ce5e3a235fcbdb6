import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';
import { bodiesOfHowTo } from '../../test/how-to.js';

const bodies = bodiesOfHowTo();

describe('the operations to paste for a partner', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  it('are carried out as they stand, and once only', async () => {
    expect(bodies).toHaveLength(2);
    const cookie = await fixture.signIn('jo-sample');
    const headers = { cookie, 'x-hub': '1', 'content-type': 'application/json' };
    for (const body of [...bodies, ...bodies]) {
      const { data } = (await fixture.request('POST', '/graphql', headers, body)).json<{ data: object }>();
      expect(Object.values(data)).toMatchObject([{ __typename: 'Done', revision: 0 }]);
    }
    const events = await fixture.hub.log.readStream('missing.report-MERLIN/16/000123');
    expect(events.map(({ type }) => type)).toEqual(['missing.ChildReportedMissing']);
  });
});
