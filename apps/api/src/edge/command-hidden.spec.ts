import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newEventsOf } from '@hub/event-log';
import { judge, type Role } from '@hub/sharing';
import type { GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { inputsOf, inputTypeOf, type Ids } from '../../test/inputs.js';
import { DEVELOPMENT_USERS, type HubUser } from './development-users.js';
import { COMMANDS } from './policy-table.js';

/** A whole hub is opened and closed: on a busy machine that takes its time. */
jest.setTimeout(120_000);

/** The moment at which the inputs lie in the past. */
const NOW = '2046-10-04T12:00:00.000Z';

/** A child whom nobody here may know, with its records, by the field of an input that names them. */
const HIDDEN: Ids = { childId: 'B0000001', oldChildId: 'B0000001', reportRef: 'MP2', assessmentId: 'RA1' };

/** The same, none of them on record. */
const NOT_ON_RECORD: Ids = { childId: 'B9999991', oldChildId: 'B9999991', reportRef: 'MP9', assessmentId: 'RA9' };

/** Every id above. */
const NAMES = /B0000001|MP2|RA1|B9999991|MP9|RA9/g;

/** Here a client makes up the id of a new record. Of one that is taken by a hidden record it is told that it cannot use it. */
const MAKES_UP = ['reportMissing', 'createChildForReport'];

/** Taken from everybody who may, whoever the child is: that a child came back, and that somebody is tied to one. */
const ALWAYS_TAKEN = ['declareConflict', 'recordReturn'];

/** Whether a role works with children, so that it can be kept away from one. */
const worksWithChildren = (role: Role): boolean => judge(role, 'operation', 'declare-conflict').allowed;

const withRight = Object.entries(COMMANDS).flatMap(([command, { purpose, subject }]) =>
  DEVELOPMENT_USERS.filter(({ role }) => worksWithChildren(role) && judge(role, purpose, subject).allowed).map(
    (user) => [command, user.role, user] as const,
  ),
);

describe('every command about a child from whom they are kept away, by everybody whose role has the right to it', () => {
  let fixture: Fixture;
  let schema: GraphQLSchema;
  let number = 0;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    fixture = await Fixture.open({ at: NOW });
    const { hub } = fixture;
    schema = fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;
    for (const { person } of DEVELOPMENT_USERS) {
      cookies.set(person, await fixture.signIn(person));
      const wall = { childId: 'B0000001', person, nature: 'relative' };
      const by = { person: 'spec', agency: 'spec', role: 'STRATEGIC_LEAD' };
      const events = newEventsOf(hub.kinds, [{ type: 'sharing.ConflictDeclared', data: wall }], {
        commandId: `wall-${person}`,
        by,
        purpose: 'operation',
      });
      await hub.log.append({ stream: `sharing.wall-B0000001|${person}`, expected: 'any', events });
    }
    await hub.viewsCaughtUp();
  });
  afterAll(() => fixture.close());

  /** What a user is answered to a command, with the ids that it is about written as one. */
  const tell = async ({ person }: HubUser, command: string, ids: Ids): Promise<readonly string[]> => {
    const answers: string[] = [];
    const about = inputsOf(schema, command, ids).filter((input) => JSON.stringify(input).search(NAMES) !== -1);
    for (const input of about) {
      const response = await fixture.request(
        'POST',
        '/graphql',
        { cookie: cookies.get(person) ?? '', 'x-hub': '1', 'content-type': 'application/json' },
        JSON.stringify({
          query: `mutation($input: ${inputTypeOf(schema, command)}!) { ${command}(input: $input) {
            __typename ... on Withheld { reason ask } ... on Refused { problems { code field message } }
            ... on Done { key revision childId repeated } ... on Stale { message fields { field yours theirs } } } }`,
          variables: { input: { commandId: `hidden-${(number += 1)}`, ...input } },
        }),
      );
      answers.push(response.body.replaceAll(NAMES, '*'));
    }
    return answers;
  };

  it.each(withRight)(
    '%s, %s: answered as for records that are not there, and nothing is written',
    async (command, _role, user) => {
      const { position } = await fixture.hub.log.head();
      const hidden = await tell(user, command, HIDDEN);
      const written = (await fixture.hub.log.head()).position - position;
      for (const answer of hidden) expect(answer).not.toContain('"errors"');
      if (ALWAYS_TAKEN.includes(command)) return;
      expect(written).toBe(0);
      for (const answer of hidden) expect(answer).not.toMatch(/Stale|Example|Robin/);
      if (!MAKES_UP.includes(command)) expect(hidden).toEqual(await tell(user, command, NOT_ON_RECORD));
    },
  );
});
