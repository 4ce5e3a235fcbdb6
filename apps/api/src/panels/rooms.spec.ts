import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { Fixture } from '../../test/fixture.js';

/** A whole hub is opened and closed: on a busy machine that takes its time. */
jest.setTimeout(60_000);

const MASE = { panel: 'MASE', date: '2016-10-04' };
const ROOM = `subscription($panel: String!, $date: Date!) { panelRoom(panel: $panel, date: $date) {
  revision ledBy chairAt people { id at } } }`;
const LOOK = `mutation($panel: String!, $date: Date!, $at: ID, $lead: Boolean!, $take: Boolean) {
  lookAtItem(panel: $panel, date: $date, at: $at, lead: $lead, take: $take) }`;

interface Room {
  readonly revision: number;
  readonly chairAt: string | null;
  readonly ledBy: string | null;
  readonly people: readonly { readonly id: string; readonly at: string | null }[];
}

describe('people at a meeting', () => {
  let fixture: Fixture;
  let url: string;
  const clients: Client[] = [];
  beforeAll(async () => {
    fixture = await Fixture.open();
    url = (await fixture.app.listen()).replace('http', 'ws');
    const chairs = { chair: 'Sam Sample', chairAgency: 'Police' };
    await fixture.tell('sam-sample', 'callMeeting', { commandId: 'call', ...MASE, ...chairs });
    await fixture.hub.viewsCaughtUp();
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await fixture.close();
  });

  /** Comes into the room; `until` waits for a message that is so. */
  const enter = async (user: string) => {
    const cookie = await fixture.signIn(user);
    class Socket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie, origin: url.replace('ws', 'http') } });
      }
    }
    const client = createClient({ url: `${url}/graphql`, webSocketImpl: Socket, retryAttempts: 0, lazy: true });
    clients.push(client);
    const results = client.iterate<{ panelRoom: Room }>({ query: ROOM, variables: MASE });
    const until = async (wanted: (room: Room) => boolean): Promise<Room> => {
      for (;;) {
        const { value, done } = await results.next();
        const result = value as { data?: { panelRoom: Room }; errors?: readonly { message: string }[] } | undefined;
        if (done || !result?.data) throw new Error(result?.errors?.[0]?.message ?? 'the room was closed');
        if (wanted(result.data.panelRoom)) return result.data.panelRoom;
      }
    };
    return { until, leave: () => client.dispose() };
  };
  const look = (user: string, at: string | null, lead: boolean, take = false) =>
    fixture.ask<{ lookAtItem: boolean }>(user, LOOK, { ...MASE, at, lead, take });

  it('see each other come, look and go; the chair leads, others cannot', async () => {
    const chair = await enter('sam-sample');
    await chair.until(({ people }) => people.length === 1);
    const police = await enter('jo-sample');
    await police.until(({ people }) => people.length === 2);

    await look('sam-sample', 'child:B0000001', true);
    expect(await police.until(({ chairAt }) => chairAt !== null)).toMatchObject({ chairAt: 'child:B0000001' });
    await look('jo-sample', 'child:B0000002', true);
    const seen = await chair.until(({ people }) => people.some(({ at }) => at === 'child:B0000002'));
    expect(seen).toMatchObject({ chairAt: 'child:B0000001' });

    await police.leave();
    expect((await chair.until(({ people }) => people.length === 1)).people).toEqual([
      { id: 'sam-sample', at: 'child:B0000001' },
    ]);
    await chair.leave();
  });

  it('are led by one person at a time, who is followed until somebody else takes over or they leave', async () => {
    const police = await enter('jo-sample');
    const chair = await enter('sam-sample');
    const lead = await enter('alex-sample');
    await police.until(({ people }) => people.length === 1);
    await chair.until(({ people }) => people.length === 2);
    await lead.until(({ people }) => people.length === 3);
    await look('sam-sample', 'child:B0000001', true);
    await look('alex-sample', 'child:B0000002', true);
    const seen = await police.until(({ people }) => people.some(({ at }) => at === 'child:B0000002'));
    expect(seen).toMatchObject({ ledBy: 'sam-sample', chairAt: 'child:B0000001' });
    await look('alex-sample', 'child:B0000002', true, true);
    expect(await police.until(({ ledBy }) => ledBy === 'alex-sample')).toMatchObject({ chairAt: 'child:B0000002' });
    await look('jo-sample', 'child:B0000003', true, true);
    const still = await police.until(({ people }) => people.some(({ at }) => at === 'child:B0000003'));
    expect(still).toMatchObject({ ledBy: 'alex-sample', chairAt: 'child:B0000002' });
    await lead.leave();
    expect(await police.until(({ people }) => people.length === 2)).toMatchObject({ ledBy: null });
    await chair.leave();
    await police.leave();
  });

  it('hear of everything that is said or done, with a number that rises', async () => {
    const police = await enter('jo-sample');
    const { revision } = await police.until(() => true);
    await fixture.tell('sam-sample', 'putOnAgenda', { commandId: 'on', ...MASE, childIds: ['B0000001'] });
    expect((await police.until((room) => room.revision > revision)).revision).toBe(revision + 1);
    await police.leave();
  });

  it('who does not sit on the panel is not let in', async () => {
    const analyst = await enter('lee-sample');
    await expect(analyst.until(() => true)).rejects.toMatchObject([
      { message: expect.stringContaining('Ring the chair') },
    ]);
    expect((await look('lee-sample', 'child:B0000001', true)).errors?.[0]?.extensions?.code).toBe('WITHHELD');
  });

  it('who sits on the panel is let in, is shown nobody at a child that is not theirs, and is not let into another', async () => {
    const health = await enter('noor-sample');
    await health.until(({ people }) => people.some(({ id }) => id === 'noor-sample'));
    const chair = await enter('sam-sample');
    await chair.until(({ people }) => people.length === 2);
    await look('sam-sample', 'child:B0000002', true);
    const seen = await chair.until(({ chairAt }) => chairAt === 'child:B0000002');
    expect(seen.people).toContainEqual({ id: 'sam-sample', at: 'child:B0000002' });
    const theirs = await health.until(({ people }) => people.length === 2);
    expect(theirs.chairAt).toBeNull();
    expect(theirs.people).toContainEqual({ id: 'sam-sample', at: null });
    await look('sam-sample', 'theme:TH-1', true);
    expect((await health.until(({ chairAt }) => chairAt !== null)).chairAt).toBe('theme:TH-1');
    const { errors } = await fixture.ask('noor-sample', LOOK, { ...MASE, panel: 'MEGA', at: null, lead: false });
    expect(errors?.[0]?.extensions?.code).toBe('WITHHELD');
    await health.leave();
    await chair.leave();
  });

  it('a look at a meeting where nobody is says so', async () => {
    const { data } = await fixture.ask('sam-sample', LOOK, { ...MASE, panel: 'MAP', at: null, lead: true });
    expect(data).toEqual({ lookAtItem: false });
  });
});
