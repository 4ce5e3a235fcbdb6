import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { temporaryFolder } from '@hub/testing';
import { createApp, type HubApp } from './app.js';
import { loadBorough } from './first-load.js';
import { firstStepsWait, takeFirstSteps } from './first-steps.js';

const going = new AbortController().signal;

describe('the made-up people of a new hub', () => {
  const folder = temporaryFolder();
  let hub: Hub;
  let app: HubApp;

  const ask = async (userId: string, query: string): Promise<unknown> => {
    const server = app.nest.getHttpAdapter().getInstance() as {
      inject(request: object): Promise<{ headers: Record<string, unknown>; json(): { data: unknown } }>;
    };
    const headers = { 'x-hub': '1' };
    const signedIn = await server.inject({ method: 'POST', url: '/session', headers, payload: { userId } });
    const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
    const payload = { query };
    return (await server.inject({ method: 'POST', url: '/graphql', headers: { ...headers, cookie }, payload })).json()
      .data;
  };

  beforeAll(async () => {
    hub = await openHub({
      settings: readSettings({ HUB_DATA: join(folder.path, 'data') }, '/'),
      now: () => '2016-11-21T08:00:00.000Z',
    });
    await loadBorough({ hub, output: { write: () => true }, children: 150 });
    app = await createApp(hub, { environment: {} });
  });

  afterAll(async () => {
    await app.close();
    await hub.close();
    folder.remove();
  });

  it('do nothing once they are told to stop, and begin at the next start', async () => {
    const stopped = AbortSignal.abort();
    const before = (await hub.log.head()).position;
    expect(await takeFirstSteps(hub, app.nest, stopped)).toBeUndefined();
    expect((await hub.log.head()).position).toBe(before);
    expect(firstStepsWait(hub)).toBe(true);
  });

  it('call a MASE of today with those on its agenda about whom people worry most', async () => {
    expect(await takeFirstSteps(hub, app.nest, going)).toContain('a MASE of today');
    await hub.viewsCaughtUp();
    const agenda = 'agenda { overall missingNow reasons }';
    const question = `{ panelMeeting(panel: "MASE", date: "2016-11-21") { ... on PanelMeeting { canOpen chair ${agenda} } } }`;
    const { panelMeeting } = (await ask('sam-sample', question)) as {
      panelMeeting: { canOpen: boolean; chair: string; agenda: { overall: string | null; missingNow: boolean }[] };
    };
    expect(panelMeeting).toMatchObject({ canOpen: true, chair: 'Sam Sample' });
    expect(panelMeeting.agenda.length).toBeGreaterThan(0);
    expect(panelMeeting.agenda.length).toBeLessThanOrEqual(12);
    for (const { overall, missingNow } of panelMeeting.agenda) expect(overall === 'RED' || missingNow).toBe(true);
  });

  it('begin the pack of the board and the problem profile of the last whole quarter, and publish neither', async () => {
    const packs = 'boardPacks(period: "2016-17Q2") { state period { id } }';
    const question = `{ ${packs} problemProfiles { age { stale } versions { state period { id } } } }`;
    const begun = { state: 'DRAFTED', period: { id: '2016-17Q2' } };
    expect(await ask('alex-sample', question)).toEqual({
      boardPacks: [begun],
      problemProfiles: { age: { stale: true }, versions: [begun] },
    });
  });

  it('begin once: the next start leaves them alone, and what is done again adds nothing', async () => {
    expect(firstStepsWait(hub)).toBe(false);
    const before = (await hub.log.head()).position;
    await takeFirstSteps(hub, app.nest, going);
    expect((await hub.log.head()).position).toBe(before);
  });
});
