import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { judge } from '@hub/sharing';
import type { GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { inputsOf, inputTypeOf, type Ids } from '../../test/inputs.js';
import { DEVELOPMENT_USERS, type HubUser } from './development-users.js';
import { COMMANDS } from './policy-table.js';

/** Records of the small history, by the field of an input that names them. */
const ON_RECORD: Ids = {
  childId: 'B0000001',
  oldChildId: 'B0000002',
  reportRef: 'MP2',
  assessmentId: 'RA1',
};

/** The same, none of them on record. */
const NOT_ON_RECORD: Ids = {
  childId: 'B9999991',
  oldChildId: 'B9999992',
  reportRef: 'MP999',
  assessmentId: 'RA999',
};

/** Problems of an input that was not understood: what it is about was never looked at. */
const NOT_UNDERSTOOD = ['not-a-choice', 'not-a-time', 'not-a-date', 'not-an-id', 'empty', 'not-usable'];

const commands = Object.keys(COMMANDS);

const mayTell = ({ role }: HubUser, command: string): boolean => {
  const definition = COMMANDS[command];
  return definition !== undefined && judge(role, definition.purpose, definition.subject).allowed;
};

const withoutRight = commands.flatMap((command) =>
  DEVELOPMENT_USERS.filter((user) => !mayTell(user, command)).map((user) => [command, user.role, user] as const),
);

describe('every command, by everybody whose role has no right to it', () => {
  let fixture: Fixture;
  let schema: GraphQLSchema;
  let number = 0;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    fixture = await Fixture.open();
    schema = fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;
    for (const { person } of DEVELOPMENT_USERS) cookies.set(person, await fixture.signIn(person));
  });
  afterAll(() => fixture.close());

  /** What a user is answered to a command, the whole body as it was sent. */
  const tell = async ({ person }: HubUser, command: string, input: object): Promise<string> => {
    const response = await fixture.request(
      'POST',
      '/graphql',
      { cookie: cookies.get(person) ?? '', 'x-hub': '1', 'content-type': 'application/json' },
      JSON.stringify({
        query: `mutation($input: ${inputTypeOf(schema, command)}!) { ${command}(input: $input) {
          __typename ... on Withheld { reason ask } ... on Refused { problems { code field message } }
          ... on Done { key childId } ... on Stale { key message fields { field yours theirs } } } }`,
        variables: { input: { commandId: `rights-${(number += 1)}`, ...input } },
      }),
    );
    return response.body;
  };

  it('the only commands open to everybody are about what is their own', () => {
    expect(commands.filter((command) => !withoutRight.some(([name]) => name === command))).toEqual(['endGlass']);
  });

  it.each(withoutRight)(
    '%s, %s: refused, whether the records are there or not, and nothing is written',
    async (command, _role, user) => {
      const { position } = await fixture.hub.log.head();
      const answers = new Set<string>();
      for (const ids of [ON_RECORD, NOT_ON_RECORD]) {
        for (const input of inputsOf(schema, command, ids)) answers.add(await tell(user, command, input));
      }
      expect([...answers].map((answer) => JSON.parse(answer))).toEqual([
        {
          data: {
            [command]: { __typename: 'Withheld', reason: expect.stringMatching(/\.$/), ask: expect.any(String) },
          },
        },
      ]);
      expect((await fixture.hub.log.head()).position).toBe(position);
    },
  );

  it.each(commands)(
    '%s is understood when somebody with the right tells it: no refusal above was one of the input',
    async (command) => {
      const user = DEVELOPMENT_USERS.find((one) => mayTell(one, command));
      for (const input of inputsOf(schema, command, NOT_ON_RECORD)) {
        const answer = user && (await tell(user, command, input));
        for (const code of NOT_UNDERSTOOD) expect(answer).not.toContain(`"${code}"`);
        expect(answer).toContain('"__typename":');
        expect(answer).not.toContain('"errors":');
      }
    },
  );
});
