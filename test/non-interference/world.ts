import { join } from 'node:path';
import { newEventsOf } from '@hub/event-log';
import { takeDelivery } from '@hub/intake';
import { AUDIT_KINDS } from '@hub/worker';
import { Fixture, writeDelivery } from '../../apps/api/test/fixture.js';
import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { feedsOf, type Decided, type Rows } from './rows.js';
import { CALLED, NOW } from './visible.js';

/** Takes rows in as a history, at the moment at which the hub of the pair stands instead of the machine's. */
const takeIn = async ({ folder, hub }: Fixture, rows: Rows): Promise<void> => {
  const { log, kinds } = hub;
  const result = await takeDelivery(
    writeDelivery(join(folder, 'history'), feedsOf(rows)),
    {
      log,
      kinds,
      newEvents: (events, meta) => newEventsOf(kinds, events, meta),
      now: () => NOW,
      by: BY,
      settle: async () => ({ waiting: 0, matchQueue: 0, conflicts: 0 }),
      rejectsFolder: hub.folder.deliveries,
      stagingFolder: join(folder, 'staging'),
    },
    { historical: true },
  );
  const { outcome, refusedFiles, rejects } = result;
  if (outcome !== 'taken' || refusedFiles.length > 0 || rejects.length > 0) throw new Error(JSON.stringify(result));
};

/** Nobody whose agency works with some children only sits on MACE: a child whom it hears is theirs no more for that. */
const SEATS = {
  HEALTH_MEMBER: { panels: ['MASE', 'MAP'] },
  EDUCATION_MEMBER: { panels: ['MASE', 'MAP'] },
  YOUTH_JUSTICE_MEMBER: { panels: ['MASE', 'MAP', 'MEGA'] },
  PROBATION_MEMBER: { panels: ['MEGA'] },
};

const BY = { person: 'spec', agency: 'spec', role: 'STRATEGIC_LEAD' };

/** Parts of an answer that are drawn by chance for every answer, so that they cannot tell anything. */
const BY_CHANCE =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{32}\b|hub-api-\w{6}|(?<="SignedInPerson_session":")[\w-]+/g;

/** What is free on the disk that both worlds share. */
const OF_THE_MACHINE = /(?<="Health_diskFree":)\d+/g;

/** One of the two worlds of a pair: a hub with a history of its own. */
export class World {
  readonly #cookies = new Map<string, string>();
  readonly #chance = new Map<string, string>();
  #recorded = 0;

  private constructor(
    readonly fixture: Fixture,
    /** Faults of the hub's own: whatever is asked, there are none. */
    readonly faults: readonly string[],
  ) {}

  /** Opens a hub that knows these rows, and then these decisions. */
  static async open(rows: Rows, decided: readonly Decided[]): Promise<World> {
    const faults: string[] = [];
    const fixture = await Fixture.open({
      history: false,
      at: NOW,
      environment: { HUB_ROLES: JSON.stringify(SEATS), HUB_EXCHANGE: 'exchange' },
      app: { clock: () => 0, onFault: (_id, error) => faults.push(error instanceof Error ? (error.stack ?? '') : '') },
    });
    await takeIn(fixture, rows);
    const world = new World(fixture, faults);
    await world.beginAudit();
    await world.record([...CALLED, ...decided]);
    await world.forget(decided);
    await world.settle();
    return world;
  }

  /** The audit of reads begins at the hub's moment too: from then on every line of it stands at that. */
  private async beginAudit(): Promise<void> {
    const { log } = this.fixture.hub.audit;
    const read = { type: 'sharing.RecordsRead', data: { query: 'spec', subject: 'hub', childIds: [], children: 0 } };
    const events = newEventsOf(AUDIT_KINDS, [read], { commandId: 'audit begins', by: BY, purpose: 'operation' });
    await log.append({ stream: 'sharing.reads-spec', expected: 'any', events }, { recordedAt: NOW });
  }

  /** Records something as it stands, whoever may do that. */
  async record(decided: readonly Decided[]): Promise<void> {
    const { log, kinds } = this.fixture.hub;
    for (const { stream, type, data } of decided) {
      const meta = { commandId: `recorded-${(this.#recorded += 1)}`, by: BY, purpose: 'operation' };
      await log.append({ stream, expected: 'any', events: newEventsOf(kinds, [{ type, data }], meta) });
    }
  }

  /** What came with a handover that was taken on is gone, as when its sender was told. */
  private async forget(decided: readonly Decided[]): Promise<void> {
    for (const { type, data } of decided) {
      if (type !== 'sharing.HandoverTakenOver') continue;
      const { log } = this.fixture.hub as unknown as { readonly log: { destroyKey(subject: string): Promise<void> } };
      await log.destroyKey(`handover:${(data as { readonly receivedId: string }).receivedId}`);
    }
  }

  close(): Promise<void> {
    return this.fixture.close();
  }

  /** Waits until everything that was recorded is in what people look at. */
  async settle(): Promise<void> {
    await this.fixture.hub.processesCaughtUp();
    await this.fixture.hub.viewsCaughtUp();
  }

  async cookieOf({ person }: HubUser): Promise<string> {
    const known = this.#cookies.get(person);
    if (known !== undefined) return known;
    const cookie = await this.fixture.signIn(person);
    this.#cookies.set(person, cookie);
    return cookie;
  }

  /** What a user is answered: status, headers and body, whole. */
  ask(user: HubUser, query: string, variables: object = {}): Promise<unknown> {
    return this.request(user, 'POST', '/graphql', JSON.stringify({ query, variables }));
  }

  /** What a user is answered to a command; what it wrote is then in what everybody looks at. */
  async tell(user: HubUser, mutation: string, input: object): Promise<unknown> {
    const { position } = await this.fixture.hub.log.head();
    const answer = await this.ask(user, mutation, { input });
    if ((await this.fixture.hub.log.head()).position !== position) await this.settle();
    return answer;
  }

  async request(
    user: HubUser | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: string,
    type = 'application/json',
  ): Promise<unknown> {
    const cookie = user && (await this.cookieOf(user));
    const response = await this.fixture.request(
      method,
      url,
      {
        'x-hub': '1',
        ...(cookie === undefined ? {} : { cookie }),
        ...(payload === undefined ? {} : { 'content-type': type }),
      },
      payload,
    );
    const { date: _date, 'set-cookie': _set, 'content-length': _length, ...headers } = response.headers;
    return { status: response.statusCode, headers, body: this.#read(response.body) };
  }

  #read(body: string): unknown {
    const read = this.withoutChance(body).replace(OF_THE_MACHINE, '0');
    try {
      return JSON.parse(read);
    } catch {
      return read;
    }
  }

  /** What was drawn by chance, where an answer has its number. */
  drawn(number: string): string {
    return [...this.#chance].find(([, known]) => known === number)?.[0] ?? number;
  }

  /** A text with what is drawn by chance numbered in the order in which it was first seen. */
  withoutChance(text: string): string {
    return text.replace(BY_CHANCE, (drawn) => {
      const known = this.#chance.get(drawn);
      if (known !== undefined) return known;
      const number = `chance-${this.#chance.size}`.padEnd(drawn.length, '.').slice(0, drawn.length);
      this.#chance.set(drawn, number);
      return number;
    });
  }
}
