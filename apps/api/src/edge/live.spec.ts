import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { Live } from './live.js';
import { Fixture } from '../../test/fixture.js';

/** Children who stay under 18 for years, because the sheet is made for the moment at which something is recorded. */
const FEEDS = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    'B0000001,Example,Robin,2018-03-14,1,E09000006,2024-01-01T09:00Z',
    'B0000002,Sample,Alex,2018-06-15,2,E09000006,2024-01-01T09:01Z',
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    'B0000001,J. Placeholder,Children looked after,2023-01-05,,2024-01-01T09:20Z',
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,recorded_at',
    'MP1,B0000001,Example,Robin,2018-03-14,missing,medium,home,2024-01-02T18:00,2024-01-02T20:00,2024-01-02T20:30Z',
  ],
  police_found_reports: ['report_ref,found_at,found_how,recorded_at', 'MP1,2024-01-03T10:00,police,2024-01-03T10:30Z'],
  panel_actions: [
    'action_id,panel,meeting_date,child_id,owner_agency,action,due,recorded_at',
    'PA1,MASE,2024-01-03,B0000001,Metropolitan Police,Visit the address,2024-02-01,2024-01-03T12:00Z',
    'PA2,MASE,2024-01-03,B0000002,Metropolitan Police,Visit the school,2024-02-01,2024-01-03T12:01Z',
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency,recorded_at',
    'RA1,B0000001,cse,SERAF,2024-01-01T10:00,red,CSC,Y,2024-01-01T12:00Z',
    'RA2,B0000002,gangs,SERAF,2024-01-01T10:00,amber,CSC,N,2024-01-01T12:00Z',
  ],
};

describe('pages that are kept up to date', () => {
  let fixture: Fixture;
  let url: string;
  const clients: Client[] = [];
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS, realClock: true });
    url = (await fixture.app.listen()).replace('http', 'ws');
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await fixture.close();
  });

  const httpOrigin = (): string => url.replace('ws', 'http');

  const open = async (user: string, signedIn?: string): Promise<Client> => {
    const cookie = signedIn ?? (await fixture.signIn(user));
    class Socket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie, origin: httpOrigin() } });
      }
    }
    const client = createClient({ url: `${url}/graphql`, webSocketImpl: Socket, retryAttempts: 0, lazy: true });
    clients.push(client);
    return client;
  };

  interface Heard<Data> {
    next(): Promise<Data>;
    stop(): void;
  }

  /** Follows a subscription; resolves when the server has begun to send. */
  const follow = <Data>(client: Client, query: string): Heard<Data> => {
    const results = client.iterate<Data>({ query });
    return {
      next: async () => {
        const { value } = await results.next();
        const result = value as { data?: Data; errors?: readonly { message: string }[] };
        if (!result.data) throw new Error(result.errors?.[0]?.message ?? 'no data');
        return result.data;
      },
      stop: () => void results.return?.(),
    };
  };

  const refusal = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${url}/graphql`, 'graphql-transport-ws', { headers });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('error', () => undefined);
    });

  it('a socket without a session is refused, and so is one from another site', async () => {
    const cookie = await fixture.signIn('sam-sample');
    expect(await refusal({ origin: httpOrigin() })).toBe(401);
    expect(await refusal({ cookie, origin: 'http://evil.example' })).toBe(403);
    expect(await refusal({ cookie, origin: httpOrigin() })).toBe(101);
  });

  it('a change is told to another user as a line of the sheet, and stands in the audit', async () => {
    const chair = await open('sam-sample');
    const lines = follow<{ sheetChanged: { childId: string; row: { overall: string } | null } }>(
      chair,
      'subscription { sheetChanged { childId row { id overall gaps } } }',
    );
    const changes = follow<{ viewsChanged: { views: string[]; childIds: string[] } }>(
      chair,
      'subscription { viewsChanged { views childIds } }',
    );
    const line = lines.next();
    const change = changes.next();
    await untilFollowed(2);
    const told = await fixture.tell('morgan-sample', 'recordAssessment', {
      commandId: 'live-1',
      childId: 'B0000002',
      strand: 'GANGS',
      tool: 'SERAF',
      assessedAt: '2024-02-01T10:00',
      rag: 'red',
      agency: 'CSC',
      multiAgency: true,
    });
    expect(told.__typename).toBe('Done');
    expect((await line).sheetChanged).toMatchObject({ childId: 'B0000002', row: { overall: 'RED' } });
    expect((await change).viewsChanged).toMatchObject({
      views: expect.arrayContaining(['tracking_sheet']),
      childIds: ['B0000002'],
    });
    expect((await fixture.hub.audit.latest(5)).map(({ data }) => data)).toContainEqual({
      query: 'sheetChanged',
      subject: 'sheet',
      childIds: ['B0000002'],
      children: 1,
      ownSurname: ['B0000002'],
      live: true,
    });
    lines.stop();
    changes.stop();
    await untilLeft();
  });

  it('a child who leaves the sheet is told as a line that is gone', async () => {
    const lines = follow<{ sheetChanged: { childId: string; row: object | null } }>(
      await open('sam-sample'),
      'subscription { sheetChanged { childId row { id } } }',
    );
    const line = lines.next();
    await untilFollowed(1);
    await fixture.tell('morgan-sample', 'recordAssessment', {
      commandId: 'live-2',
      childId: 'B0000002',
      strand: 'GANGS',
      tool: 'SERAF',
      assessedAt: '2024-02-02T11:00',
      rag: 'none',
      agency: 'CSC',
      multiAgency: true,
    });
    expect((await line).sheetChanged).toEqual({ childId: 'B0000002', row: null });
    lines.stop();
    await untilLeft();
  });

  it('one who may not see the sheet gets no line', async () => {
    const analyst = await open('lee-sample');
    await expect(follow(analyst, 'subscription { sheetChanged { childId } }').next()).rejects.toBeDefined();
  });

  it('a change of a child who is not theirs sends them nothing: the first they hear of is their own case', async () => {
    const worker = await open('robin-sample');
    const changes = follow<{ viewsChanged: { childIds: string[] } }>(
      worker,
      'subscription { viewsChanged { childIds } }',
    );
    const lines = follow<{ sheetChanged: { childId: string } }>(worker, 'subscription { sheetChanged { childId } }');
    const change = changes.next();
    const line = lines.next();
    await untilFollowed(2);
    for (const childId of ['B0000002', 'B0000001']) {
      const assessed = { childId, strand: 'CSE', tool: 'SERAF', assessedAt: '2024-02-02T12:00', rag: 'red' };
      const told = await fixture.tell('morgan-sample', 'recordAssessment', {
        commandId: `live-4 ${childId}`,
        ...assessed,
        agency: 'CSC',
        multiAgency: true,
      });
      expect(told.__typename).toBe('Done');
      await fixture.hub.viewsCaughtUp();
    }
    expect((await change).viewsChanged.childIds).toEqual(['B0000001']);
    expect((await line).sheetChanged.childId).toBe('B0000001');
    changes.stop();
    lines.stop();
    await untilLeft();
  });

  it('somebody who was chased is told at once, to those who may know of it', async () => {
    const changes = follow<{ viewsChanged: { views: string[]; childIds: string[] } }>(
      await open('robin-sample'),
      'subscription { viewsChanged { views childIds } }',
    );
    const change = changes.next();
    await untilFollowed(1);
    for (const matterId of ['PA2', 'PA1']) {
      const chase = { matter: 'action', matterId, chasedOn: '2024-02-02', agency: 'Metropolitan Police' };
      const told = await fixture.tell('sam-sample', 'recordChase', {
        commandId: `live-chase ${matterId}`,
        ...chase,
        means: 'telephone',
        about: 'Was anybody at home?',
      });
      expect(told.__typename).toBe('Done');
      await fixture.hub.viewsCaughtUp();
    }
    expect((await change).viewsChanged).toEqual({ views: ['follow_ups'], childIds: ['B0000001'] });
    changes.stop();
    await untilLeft();
  });

  it('a correction that no list shows is told to whoever sees the whole record, and stands on the page when it is answered', async () => {
    const changes = follow<{ viewsChanged: { childIds: string[] } }>(
      await open('morgan-sample'),
      'subscription { viewsChanged { childIds } }',
    );
    const change = changes.next();
    await untilFollowed(1);
    const report = {
      childId: 'B0000001',
      reportRef: 'MP1',
      surname: 'Example',
      forename: 'Robin',
      dob: '2018-03-14',
      category: 'missing',
      riskGrade: 'medium',
      missingFromType: 'home',
      lastSeenAt: '2024-01-02T18:00',
      reportedAt: '2024-01-02T20:00',
      cadRef: 'CAD 1',
    };
    const told = await fixture.tell('alex-sample', 'reportMissing', { commandId: 'live-5', ...report });
    expect(told.__typename).toBe('Done');
    const query = '{ child(id: "B0000001") { ... on Child { episodes { reports { cadRef } } } } }';
    expect((await fixture.ask('alex-sample', query)).data).toEqual({
      child: { episodes: [{ reports: [{ cadRef: 'CAD 1' }] }] },
    });
    expect((await change).viewsChanged.childIds).toEqual(['B0000001']);
    changes.stop();
    await untilLeft();
  });

  /** Carries a mutation out as the strategic lead; answers when the pages can know of it. */
  const tell = async (mutation: string, input: object): Promise<void> => {
    const told = await fixture.tell('alex-sample', mutation, { commandId: JSON.stringify(input), ...input });
    expect(told.__typename).toBe('Done');
    await fixture.hub.viewsCaughtUp();
  };

  it('pages of links hear of what their reader may know of, and not of another child, place or adult', async () => {
    type Heard = { viewsChanged: { views: string[]; childIds: string[] } };
    const worker = await open('robin-sample');
    const lead = await open('alex-sample');
    const changes = follow<Heard>(worker, 'subscription { viewsChanged { views childIds } }');
    const all = follow<Heard>(lead, 'subscription { viewsChanged { views childIds } }');
    const first = changes.next();
    const heard = all.next();
    await untilFollowed(2);
    const link = {
      ...{ relation: 'met_at', toType: 'place', fromType: 'child', state: 'confirmed' },
      ...{ sourceAgency: 'Police', sourceRef: 'L1' },
    };
    await tell('recordPlaceOfConcern', { name: 'A shop', placeType: 'food_outlet' });
    expect((await heard).viewsChanged.views).toContain('links');
    const { data } = await fixture.ask<{ placesOfConcern: { id: string }[] }>(
      'alex-sample',
      '{ placesOfConcern { id } }',
    );
    const toId = data.placesOfConcern[0]?.id;
    await tell('recordLink', { ...link, fromId: 'B0000002', toId });
    await tell('recordSafetyPlan', { childId: 'B0000001', agreedAt: '2024-02-02' });
    expect((await first).viewsChanged).toMatchObject({
      views: expect.not.arrayContaining(['links']),
      childIds: ['B0000001'],
    });
    const next = changes.next();
    await tell('recordLink', { ...link, fromId: 'B0000001', toId });
    expect((await next).viewsChanged.views).toContain('links');
    changes.stop();
    all.stop();
    await untilLeft();
  });

  it('pages of checked addresses hear of their own children, and not of another child’s address', async () => {
    type Heard = { viewsChanged: { views: string[]; childIds: string[] } };
    const changes = follow<Heard>(await open('robin-sample'), 'subscription { viewsChanged { views childIds } }');
    const all = follow<Heard>(await open('alex-sample'), 'subscription { viewsChanged { views childIds } }');
    const first = changes.next();
    const heard = all.next();
    await untilFollowed(2);
    const address = {
      place: { easting: 540_300, northing: 168_700, precision: 'address' },
      reason: 'A carer has room',
    };
    await tell('checkArea', { childId: 'B0000002', ...address });
    expect((await heard).viewsChanged.views).toContain('area_checks');
    await tell('recordSafetyPlan', { childId: 'B0000001', agreedAt: '2024-02-03' });
    expect((await first).viewsChanged).toMatchObject({
      views: expect.not.arrayContaining(['area_checks']),
      childIds: ['B0000001'],
    });
    const next = changes.next();
    await tell('checkArea', { childId: 'B0000001', ...address });
    expect((await next).viewsChanged.views).toContain('area_checks');
    changes.stop();
    all.stop();
    await untilLeft();
  });

  it('signing out closes what was open', async () => {
    const cookie = await fixture.signIn('sam-sample');
    const socket = new WebSocket(`${url}/graphql`, 'graphql-transport-ws', {
      headers: { cookie, origin: httpOrigin() },
    });
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.on('open', resolve));
    const acknowledged = new Promise((resolve) => socket.once('message', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await acknowledged;
    await fixture.request('DELETE', '/session', { cookie, 'x-hub': '1' });
    expect(await closed).toBe(4401);
  });

  it('a session that ends, by whomever, takes what it followed with it: nothing more is sent or noted as read', async () => {
    const cookie = await fixture.signIn('sam-sample');
    const client = await open('sam-sample', cookie);
    const begun = (await fixture.hub.audit.log.head()).position;
    const line = follow(client, 'subscription { sheetChanged { childId } }').next();
    const change = follow(client, 'subscription { viewsChanged { views } }').next();
    const read = begun + 2;
    while ((await fixture.hub.audit.log.head()).position < read) await new Promise((resolve) => setImmediate(resolve));
    fixture.app.sessions.end(cookie.replace('hub_session=', ''));
    await expect(line).rejects.toMatchObject({ code: 4401 });
    await expect(change).rejects.toMatchObject({ code: 4401 });
    await untilLeft();
    await fixture.tell('morgan-sample', 'recordSafetyPlan', {
      commandId: 'live-5',
      childId: 'B0000001',
      agreedAt: '2024-02-03',
    });
    await fixture.hub.viewsCaughtUp();
    expect((await fixture.hub.audit.log.head()).position).toBe(read);
  });

  it('over a socket only subscriptions are answered: what a page asks or tells goes through the guarded door', async () => {
    for (const query of ['{ hub { name } }', 'mutation { _ }']) {
      await expect(follow(await open('sam-sample'), query).next()).rejects.toBeDefined();
    }
  });

  /** Waits until the server follows so many subscriptions. */
  const untilFollowed = async (count: number): Promise<void> => {
    const live = fixture.app.nest.get(Live, { strict: false });
    while (live.followers < count) await new Promise((resolve) => setImmediate(resolve));
  };

  /** Waits until nothing is followed any more, and nothing of what was done is told late. */
  const untilLeft = async (): Promise<void> => {
    const live = fixture.app.nest.get(Live, { strict: false });
    while (live.followers > 0) await new Promise((resolve) => setImmediate(resolve));
    await fixture.hub.processesCaughtUp();
    await fixture.hub.viewsCaughtUp();
  };
});
