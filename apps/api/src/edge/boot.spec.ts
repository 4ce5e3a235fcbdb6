import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { extendSchema, parse, type GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { missingParts } from './completeness.js';
import { FIELD_POLICIES } from './policy-table.js';

/** A whole hub is opened and closed: on a busy machine that takes its time. */
jest.setTimeout(60_000);

describe('the API at its start', () => {
  let fixture: Fixture;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    fixture = await Fixture.open({ history: false });
    schema = fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;
  });
  afterAll(() => fixture.close());

  it('every field of Query, Mutation and Subscription has a resolver and a rule', () => {
    expect(missingParts(schema)).toEqual([]);
  });

  it('a field that was forgotten is named', () => {
    const more = extendSchema(
      schema,
      parse('extend type Query { secrets: String } extend type Mutation { spill: Boolean }'),
    );
    expect(missingParts(more)).toEqual([
      'Query.secrets has no resolver',
      'Query.secrets has no rule in the policy table',
      'Mutation.spill has no resolver',
      'Mutation.spill has no rule in the policy table',
    ]);
  });

  it('a field whose rule was dropped is named, and so is a rule without a field', () => {
    const { 'Query.sheet': dropped, ...others } = FIELD_POLICIES;
    expect(missingParts(schema, { ...others, 'Query.shet': dropped })).toEqual([
      'Query.sheet has no rule in the policy table',
      'Query.shet has a rule, but the schema has no such field',
    ]);
  });
});
