import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newEventsOf } from '@hub/event-log';
import { DEFAULT_ROLES, judge, type Role } from '@hub/sharing';
import type { GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { inputsOf, inputTypeOf, type Ids } from '../../test/inputs.js';
import { DEVELOPMENT_USERS, type HubUser } from './development-users.js';
import { COMMANDS } from './policy-table.js';

/** The moment at which the inputs lie in the past. */
const NOW = '2046-10-04T12:00:00.000Z';

/** A child whom nobody here may know, with its records, by the field of an input that names them. */
const HIDDEN: Ids = { childId: 'B0000001', oldChildId: 'B0000001', reportRef: 'MP2', assessmentId: 'RA1' };

/** The same, none of them on record. */
const NOT_ON_RECORD: Ids = { childId: 'B9999991', oldChildId: 'B9999991', reportRef: 'MP9', assessmentId: 'RA9' };

/** Another child with records of the same kinds, hidden in the same way. */
const LIKEWISE_HIDDEN: Ids = { childId: 'B0000002', oldChildId: 'B0000002', reportRef: 'MP1', assessmentId: 'RA2' };

/** Every id above. */
const NAMES = /B0000001|B0000002|MP2|MP1|RA1|RA2|B9999991|MP9|RA9/g;

/** Here a client makes up the id of a new record. Of one that is taken by a hidden record it is told that it cannot use it. */
const MAKES_UP = ['reportMissing', 'createChildForReport'];

/** Taken from everybody who may, whoever the child is: that a child came back, and that somebody is tied to one. */
const ALWAYS_TAKEN = ['declareConflict', 'recordReturn'];

/** By which a record is opened or closed to whoever tells it: what comes after would no longer be about a hidden child. */
const OPENS_OR_CLOSES = ['breakGlass', 'declareConflict'];

/** Whether a role works with children, so that it can be kept away from one. */
const worksWithChildren = (role: Role): boolean => judge(role, 'operation', 'declare-conflict').allowed;

const withRight = Object.entries(COMMANDS).flatMap(([command, { purpose, subject }]) =>
  DEVELOPMENT_USERS.filter(({ role }) => worksWithChildren(role) && judge(role, purpose, subject).allowed).map(
    (user) => [command, user.role, user] as const,
  ),
);

interface Decision {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

type Decide = (user: HubUser) => readonly Decision[];

/** A hub in which everybody is signed in and something was decided about the children above. */
class World {
  #number = 0;
  readonly #cookies = new Map<string, string>();

  private constructor(
    readonly fixture: Fixture,
    readonly schema: GraphQLSchema,
  ) {}

  static async open(users: readonly HubUser[], decide: Decide): Promise<World> {
    const fixture = await Fixture.open({ at: NOW });
    const { hub } = fixture;
    const world = new World(fixture, fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema);
    for (const user of users) {
      world.#cookies.set(user.person, await fixture.signIn(user.person));
      const by = { person: 'spec', agency: 'spec', role: 'STRATEGIC_LEAD' };
      for (const { stream, type, data } of decide(user)) {
        const meta = { commandId: `${stream} ${user.person}`, by, purpose: 'operation' };
        await hub.log.append({ stream, expected: 'any', events: newEventsOf(hub.kinds, [{ type, data }], meta) });
      }
    }
    await hub.viewsCaughtUp();
    return world;
  }

  /** What a user is answered to a command, with the ids that it is about written as one; and how many events it wrote. */
  async tell({ person }: HubUser, command: string, ids: Ids): Promise<{ answers: readonly string[]; written: number }> {
    // What follows from the command before is not counted to this one.
    await this.fixture.hub.processesCaughtUp();
    const { position } = await this.fixture.hub.log.head();
    const answers: string[] = [];
    const inputs = inputsOf(this.schema, command, ids).filter((input) => JSON.stringify(input).search(NAMES) !== -1);
    for (const input of inputs) {
      const response = await this.fixture.request(
        'POST',
        '/graphql',
        { cookie: this.#cookies.get(person) ?? '', 'x-hub': '1', 'content-type': 'application/json' },
        JSON.stringify({
          query: `mutation($input: ${inputTypeOf(this.schema, command)}!) { ${command}(input: $input) {
            __typename ... on Withheld { reason ask } ... on Refused { problems { code field message } }
            ... on Done { key revision childId repeated } ... on Stale { message fields { field yours theirs } } } }`,
          variables: { input: { commandId: `hidden-${(this.#number += 1)}`, ...input } },
        }),
      );
      answers.push(response.body.replaceAll(NAMES, '*'));
    }
    return { answers, written: (await this.fixture.hub.log.head()).position - position };
  }
}

const TELLS = /Stale|Example|Robin|Sample|Alex\b/;

describe('every command about a child from whom they are kept away, by everybody whose role has the right to it', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(DEVELOPMENT_USERS, ({ person }) => [
      {
        stream: `sharing.wall-B0000001|${person}`,
        type: 'sharing.ConflictDeclared',
        data: { childId: 'B0000001', person, nature: 'relative' },
      },
    ]);
  });
  afterAll(() => world.fixture.close());

  it.each(withRight)(
    '%s, %s: answered as for records that are not there, and nothing is written',
    async (command, _role, user) => {
      const { answers, written } = await world.tell(user, command, HIDDEN);
      for (const answer of answers) expect(answer).not.toContain('"errors"');
      if (ALWAYS_TAKEN.includes(command)) return;
      expect(written).toBe(0);
      for (const answer of answers) expect(answer).not.toMatch(TELLS);
      if (!MAKES_UP.includes(command))
        expect(answers).toEqual((await world.tell(user, command, NOT_ON_RECORD)).answers);
    },
  );
});

/** A restriction of both children to somebody else. */
const sealedToOthers: Decide = ({ person }) =>
  person === DEVELOPMENT_USERS[0]?.person
    ? ['B0000001', 'B0000002'].map((childId) => ({
        stream: `sharing.restriction-${childId}`,
        type: 'sharing.RecordRestricted',
        data: { childId, reason: 'kept to one person', people: ['somebody-else'], roles: [] },
      }))
    : [];

/** Nobody is key worker of either child any more. */
const noKeyWorker: Decide = ({ person }) =>
  person === DEVELOPMENT_USERS[0]?.person
    ? [
        {
          stream: 'children.keyworker-B0000001|2016-01-05',
          type: 'children.KeyWorkerWithdrawn',
          data: { childId: 'B0000001', start: '2016-01-05' },
        },
      ]
    : [];

/** Roles that know only some children: here neither of these two. */
const keepsItHidden = withRight.filter(([command]) => !OPENS_OR_CLOSES.includes(command));
const inPart = keepsItHidden.filter(([, , { role }]) => DEFAULT_ROLES[role].scope !== 'all');

describe.each<[string, Decide, typeof withRight]>([
  ['whose record is sealed to somebody else', sealedToOthers, keepsItHidden],
  ['whom their role does not work with', noKeyWorker, inPart],
])('every command about a child %s', (_how, decide, commands) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(DEVELOPMENT_USERS, decide);
  });
  afterAll(() => world.fixture.close());

  it.each(commands)(
    '%s, %s: answered alike whichever child it is, and nothing is written',
    async (command, _role, user) => {
      const { answers, written } = await world.tell(user, command, HIDDEN);
      for (const answer of answers) expect(answer).not.toContain('"errors"');
      for (const answer of answers) expect(answer).not.toMatch(TELLS);
      if (ALWAYS_TAKEN.includes(command)) return;
      expect(written).toBe(0);
      expect((await world.tell(user, command, LIKEWISE_HIDDEN)).answers).toEqual(answers);
    },
  );
});
