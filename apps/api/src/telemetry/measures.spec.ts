import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Fixture } from '../../test/fixture.js';

const TOKEN = 'a-secret-of-the-monitoring';

const BOARD = new URL('../../../../infra/telemetry/grafana-board.json', import.meta.url);

describe('the measures of a hub', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({ environment: { HUB_METRICS_TOKEN: TOKEN } });
  });
  afterAll(() => fixture.close());

  const measures = async (token = TOKEN) => fixture.request('GET', '/measures', { authorization: `Bearer ${token}` });
  const lines = async (): Promise<readonly string[]> => (await measures()).body.split('\n');
  const valueOf = async (name: string): Promise<number> =>
    Number((await lines()).find((line) => line.startsWith(`${name}{authority="E09000006"} `))?.split(' ')[1]);

  it('are given to whoever has the token, and to nobody else', async () => {
    expect(await measures()).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-store' } });
    expect((await measures('another-secret-of-the-same')).statusCode).toBe(401);
    expect((await fixture.request('GET', '/measures', {})).statusCode).toBe(401);
    const cookie = await fixture.signIn('sam-sample');
    expect((await fixture.request('GET', '/measures', { cookie })).statusCode).toBe(401);
  });

  it('say how far the log and the pages are', async () => {
    await fixture.hub.viewsCaughtUp();
    const { position } = await fixture.hub.log.head();
    expect(await valueOf('hub_log_events')).toBe(position);
    expect(await valueOf('hub_views_position')).toBe(position);
    expect(await valueOf('hub_views_behind_events')).toBe(0);
    expect(await valueOf('hub_parked_events')).toBe(0);
  });

  it('count requests by route: an address that names a child is never among them', async () => {
    const before = (await measures()).body;
    expect(before).not.toContain('route="none"');
    await fixture.request('GET', '/children/B0000001', {});
    await fixture.request('GET', '/intake/deliveries/secret-name/rejects/children.csv', {});
    const { body } = await measures();
    expect(body).toMatch(
      /hub_request_seconds_count\{authority="E09000006",method="GET",route="\/intake\/deliveries\/:deliveryId[^"]*",status="401"\} 1/,
    );
    for (const hidden of ['B0000001', 'secret-name', 'Example', 'Robin']) expect(body).not.toContain(hidden);
  });

  it('every measure that the board of infra/telemetry draws is there', async () => {
    const text = (await measures()).body;
    const drawn = new Set(readFileSync(BOARD, 'utf8').match(/\bhub_[a-z_]+/g));
    expect(drawn.size).toBeGreaterThan(5);
    for (const name of drawn) expect(text).toContain(name);
  });
});

describe('a hub without HUB_METRICS_TOKEN', () => {
  it('measures nothing, and says by which setting it would', async () => {
    const fixture = await Fixture.open({ history: false });
    const { statusCode, body } = await fixture.request('GET', '/measures', { authorization: 'Bearer undefined' });
    expect([statusCode, body]).toEqual([401, expect.stringContaining('HUB_METRICS_TOKEN')]);
    await fixture.close();
  });
});
