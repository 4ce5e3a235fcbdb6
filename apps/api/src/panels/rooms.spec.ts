import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { Fixture } from '../../test/fixture.js';

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

/** Keeps back what is read of a stream from some event on, until it is let go. */
class Held {
  #letGo: () => void = () => undefined;
  #isHeld: () => void = () => undefined;
  readonly #gate = new Promise<void>((resolve) => (this.#letGo = resolve));
  /** Something is being kept back. */
  readonly once = new Promise<void>((resolve) => (this.#isHeld = resolve));

  after<Events>(read: (stream: string, from?: number) => Promise<Events>) {
    return async (stream: string, from = 0): Promise<Events> => {
      const events = await read(stream, from);
      if (from > 0) {
        this.#isHeld();
        await this.#gate;
      }
      return events;
    };
  }

  letGo(): void {
    this.#letGo();
  }
}

/** Just these people are there. */
const areThere =
  (...ids: readonly string[]) =>
  ({ people }: Room): boolean =>
    JSON.stringify(people.map(({ id }) => id).sort()) === JSON.stringify([...ids].sort());

const present =
  (user: string) =>
  ({ people }: Room): boolean =>
    people.some(({ id }) => id === user);

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
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  afterAll(() => fixture.close());

  /**
   * Comes into the room and is there when this ends; `until` waits for a message that is so. Messages tell what holds when
   * they are sent, so that one may tell of several who came or went: wait for who is there, not for each step.
   */
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
    const welcome = await until(present(user));
    return { welcome, until, leave: () => client.dispose() };
  };
  const look = (user: string, at: string | null, lead: boolean, take = false) =>
    fixture.ask<{ lookAtItem: boolean }>(user, LOOK, { ...MASE, at, lead, take });

  it('see each other come, look and go; the chair leads, others cannot', async () => {
    const chair = await enter('sam-sample');
    const police = await enter('jo-sample');
    await chair.until(areThere('sam-sample', 'jo-sample'));

    await look('sam-sample', 'child:B0000001', true);
    expect(await police.until(({ chairAt }) => chairAt !== null)).toMatchObject({ chairAt: 'child:B0000001' });
    await look('jo-sample', 'child:B0000002', true);
    const seen = await chair.until(({ people }) => people.some(({ at }) => at === 'child:B0000002'));
    expect(seen).toMatchObject({ chairAt: 'child:B0000001' });

    await police.leave();
    expect((await chair.until(areThere('sam-sample'))).people).toEqual([{ id: 'sam-sample', at: 'child:B0000001' }]);
  });

  it('are led by one person at a time, who is followed until somebody else takes over or they leave', async () => {
    const police = await enter('jo-sample');
    await enter('sam-sample');
    const lead = await enter('alex-sample');
    await police.until(areThere('alex-sample', 'jo-sample', 'sam-sample'));
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
    expect(await police.until(areThere('jo-sample', 'sam-sample'))).toMatchObject({ ledBy: null });
  });

  it('hear of everything that is said or done, with a number that rises', async () => {
    const police = await enter('jo-sample');
    const { revision } = police.welcome;
    await fixture.tell('sam-sample', 'putOnAgenda', { commandId: 'on', ...MASE, childIds: ['B0000001'] });
    expect((await police.until((room) => room.revision > revision)).revision).toBe(revision + 1);
  });

  it('hear of what is said while something earlier is still being told', async () => {
    const police = await enter('jo-sample');
    const { revision } = police.welcome;
    const { log } = fixture.hub;
    const held = new Held();
    const read = log.readStream.bind(log);
    const spied = jest.spyOn(log, 'readStream').mockImplementation(held.after(read));
    const child = { ...MASE, reason: 'Sister of Alex.' };
    await fixture.tell('sam-sample', 'putOnAgenda', { ...child, commandId: 'sister', childIds: ['B0000003'] });
    await held.once;
    await fixture.tell('sam-sample', 'takeOffAgenda', { ...child, commandId: 'no-sister', childId: 'B0000003' });
    await fixture.hub.viewsCaughtUp();
    held.letGo();
    expect((await police.until((room) => room.revision >= revision + 2)).revision).toBe(revision + 2);
    spied.mockRestore();
  });

  it('who does not sit on the panel is not let in', async () => {
    await expect(enter('lee-sample')).rejects.toMatchObject([{ message: expect.stringContaining('Ring the chair') }]);
    expect((await look('lee-sample', 'child:B0000001', true)).errors?.[0]?.extensions?.code).toBe('WITHHELD');
  });

  it('who sits on the panel is let in and is shown nobody at a child that is not theirs; who sits on others is not let in', async () => {
    const health = await enter('noor-sample');
    const chair = await enter('sam-sample');
    await look('sam-sample', 'child:B0000002', true);
    const seen = await chair.until(({ chairAt }) => chairAt === 'child:B0000002');
    expect(seen.people).toContainEqual({ id: 'sam-sample', at: 'child:B0000002' });
    const theirs = await health.until(areThere('noor-sample', 'sam-sample'));
    expect(theirs.chairAt).toBeNull();
    expect(theirs.people).toContainEqual({ id: 'sam-sample', at: null });
    await look('sam-sample', 'theme:TH-1', true);
    expect((await health.until(({ chairAt }) => chairAt !== null)).chairAt).toBe('theme:TH-1');
    const { errors } = await fixture.ask('drew-sample', LOOK, { ...MASE, at: null, lead: false });
    expect(errors?.[0]?.extensions?.code).toBe('WITHHELD');
  });

  it('an id that is no child’s is shown as one that is kept from them: it tells nothing of who is on record', async () => {
    const chair = await enter('sam-sample');
    await look('sam-sample', 'child:B0000001', true);
    await chair.until(({ chairAt }) => chairAt === 'child:B0000001');
    await look('sam-sample', 'child:B9999999', true);
    const { chairAt, people } = await chair.until((room) => room.chairAt !== 'child:B0000001');
    expect(chairAt).toBeNull();
    expect(people).toContainEqual({ id: 'sam-sample', at: null });
    await chair.leave();
  });

  it('a look at a meeting where nobody is says so', async () => {
    const { data } = await fixture.ask('sam-sample', LOOK, { ...MASE, panel: 'MAP', at: null, lead: true });
    expect(data).toEqual({ lookAtItem: false });
  });
});
