import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { createApp, type CreateAppOptions, type HubApp } from '../src/app.js';

/** The moment at which the specs' hub stands: a Tuesday in October 2016, 13:00 in London. */
export const NOW = '2016-10-04T12:00:00.000Z';

/**
 * A small history, each line with the moment at which its source learned it. Robin is looked after, at risk and missing;
 * Alex came back and waits for an interview; a report about someone unknown waits for a match.
 */
export const HISTORY: Readonly<Record<string, readonly string[]>> = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    'B0000001,Example,Robin,2001-03-14,1,E09000006,2016-09-01T09:00Z',
    'B0000002,Sample,Alex,2002-06-15,2,E09000006,2016-09-01T09:01Z',
    'B0000003,Sample,Alexis,2002-06-15,2,E09000006,2016-09-01T09:02Z',
    'B0000004,Visitor,Kim,2003-01-01,2,E09000008,2016-09-01T09:03Z',
  ],
  statuses: [
    'child_id,status,legal_status,start,end,recorded_at',
    'B0000001,CLA,C2,2016-01-01,,2016-09-01T09:10Z',
    'B0000002,CIN,,2016-02-01,,2016-09-01T09:11Z',
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    'B0000001,J. Placeholder,Children looked after,2016-01-05,,2016-09-01T09:20Z',
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,score,rag,agency,multi_agency,recorded_at',
    'RA1,B0000001,cse,SERAF,2016-09-02T10:00,17,red,CSC,Y,2016-09-02T12:00Z',
    'RA2,B0000002,gangs,SERAF,2016-09-03T10:00,9,amber,CSC,N,2016-09-03T12:00Z',
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at,recorded_at',
    'MP1,B0000002,Sample,Alex,2002-06-15,missing,medium,home,2016-10-01T18:00,2016-10-01T20:00,2016-10-02T07:30,2016-10-02T07:00Z',
    'MP2,B0000001,Example,Robin,2001-03-14,missing,high,foster,2016-10-03T21:40,2016-10-03T21:40,2016-10-04T09:10,2016-10-04T08:30Z',
    'MP3,,Nobody,Known,2001-01-01,missing,low,other,2016-09-20T18:00,2016-09-20T20:00,,2016-09-21T08:00Z',
  ],
  police_found_reports: [
    'report_ref,found_at,la_notified_at,found_how,recorded_at',
    'MP1,2016-10-02T10:00,2016-10-02T11:00,police,2016-10-02T10:30Z',
  ],
};

/** Writes a delivery into a new folder. */
export const writeDelivery = (folder: string, feeds: Readonly<Record<string, readonly string[]>>): string => {
  mkdirSync(folder, { recursive: true });
  for (const [feed, lines] of Object.entries(feeds))
    writeFileSync(join(folder, `${feed}.csv`), `${lines.join('\r\n')}\r\n`);
  return folder;
};

export interface FixtureOptions {
  /** False = the hub is empty. */
  readonly history?: boolean;
  /** Another history than the small one. */
  readonly feeds?: Readonly<Record<string, readonly string[]>>;
  /** The moment at which the hub stands, when it is another than `NOW`. */
  readonly at?: string;
  /** The log stamps what is recorded with the real time; rows that must hold then need a hub that stands there too. */
  readonly realClock?: boolean;
  readonly app?: CreateAppOptions;
  /** Settings beside those of the fixture. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A hub in a folder of its own, with its API. */
export class Fixture {
  private constructor(
    readonly folder: string,
    readonly hub: Hub,
    readonly app: HubApp,
    readonly clock: { at: string },
  ) {}

  /** Opens an empty hub, or one with the small history. */
  static async open(options: FixtureOptions = {}): Promise<Fixture> {
    const folder = mkdtempSync(join(tmpdir(), 'hub-api-'));
    const clock = { at: options.at ?? NOW };
    const settings = readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0', ...options.environment }, folder);
    const hub = await openHub({
      settings: { ...settings, uploadBytes: 100_000 },
      ...(options.realClock ? {} : { now: () => clock.at }),
    });
    if (options.history ?? true) {
      const delivery = writeDelivery(join(folder, 'history'), options.feeds ?? HISTORY);
      const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
      const running = await hub.takeIn({ delivery, by, historical: true });
      const result = await running.result;
      if (result.outcome !== 'taken') throw new Error(`The history was not taken: ${JSON.stringify(result)}`);
      await hub.processesCaughtUp();
      await hub.viewsCaughtUp();
    }
    const app = await createApp(hub, {
      webFolder: join(folder, 'web'),
      onFault: () => undefined,
      onTrouble: () => undefined,
      ...options.app,
    });
    await app.nest.getHttpAdapter().getInstance().ready();
    return new Fixture(folder, hub, app, clock);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.hub.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get server(): FastifyInstance {
    return this.app.nest.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  }

  /** Signs a development user in; answers the cookie. */
  async signIn(userId: string): Promise<string> {
    const response = await this.server.inject({
      method: 'POST',
      url: '/session',
      headers: { host: 'localhost', 'x-hub': '1', 'content-type': 'application/json' },
      payload: { userId },
    });
    const [cookie] = [response.headers['set-cookie']].flat();
    if (!cookie) throw new Error(`${userId} was not signed in: ${response.body}`);
    return cookie.split(';')[0] ?? '';
  }

  request(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    headers: Readonly<Record<string, string>>,
    payload?: string,
  ): Promise<LightMyRequestResponse> {
    return this.server.inject({
      method,
      url,
      headers: { host: 'localhost', ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
  }

  /** Asks as a user; answers what a client gets. */
  async ask<Data = Record<string, never>>(
    userId: string,
    query: string,
    variables: object = {},
  ): Promise<{
    readonly data: Data;
    readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
  }> {
    const cookie = await this.signIn(userId);
    const response = await this.request(
      'POST',
      '/graphql',
      { cookie, 'x-hub': '1', 'content-type': 'application/json' },
      JSON.stringify({ query, variables }),
    );
    return response.json();
  }

  /** Carries a mutation out as a user, with every field of its answer. */
  async tell(userId: string, mutation: string, input: object): Promise<Told> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const inputType = mutation === 'decideInterviewNotRequired' ? 'InterviewNotRequiredInput' : type;
    const { data, errors } = await this.ask<Record<string, Told>>(
      userId,
      `mutation($input: ${inputType}!) { ${mutation}(input: $input) { ${TOLD} } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation] as Told;
  }
}

const TOLD = `__typename
  ... on Done { key revision recordedAt childId repeated }
  ... on Refused { problems { code field message } }
  ... on Stale { message key revision fields { field yours theirs } }
  ... on Withheld { reason ask }`;

/** What a mutation answered. */
export interface Told {
  readonly __typename: 'Done' | 'Refused' | 'Stale' | 'Withheld';
  readonly key: string;
  readonly revision: number;
  readonly childId: string | null;
  readonly repeated: boolean;
  readonly problems: readonly { code: string; field: string | null; message: string }[];
  readonly fields: readonly { field: string; yours: string | null; theirs: string | null }[];
  readonly reason: string;
}
