import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { PARTS, rolesWith, SUBJECTS, type RoleTable } from '@hub/sharing';
import { buildSchema, extendSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { createApp } from '../app.js';
import { missingParts } from './completeness.js';
import { FIELDS_OF_PARTS, keptFieldsAmiss } from './kept-fields.js';
import { namedFieldsAmiss } from './named-fields.js';
import { FIELD_POLICIES, READS } from './policy-table.js';
import { nobody, type AnyRead } from './reads.js';
import { ROUTES, routesWithoutRule, type RouteRule } from './route-table.js';

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

  it('every part of a record that is kept back stands in fields that the schema has', () => {
    expect(keptFieldsAmiss(schema)).toEqual([]);
    expect(Object.keys(FIELDS_OF_PARTS).sort()).toEqual(Object.keys(PARTS).sort());
  });

  it('a field that was renamed is named, once as gone and once as unknown', () => {
    const renamed = buildSchema(
      printSchema(schema).replaceAll(/^ {2}childWords: String$/gm, '  wordsOfTheChild: String'),
    );
    expect(keptFieldsAmiss(renamed)).toEqual([
      'Interview.childWords is kept back by the policy, but the schema has no such field',
    ]);
    const moved = extendSchema(schema, parse('extend type MissingNow { dob: Date }'));
    expect(keptFieldsAmiss(moved)).toEqual([
      'MissingNow.dob shows the date of birth, and nothing says how it is kept back',
    ]);
  });

  it('a role that a deployment lets ask for what shows a part kept back from it is named', () => {
    const { roles } = rolesWith({ HEALTH_MEMBER: { also: ['matches'] } }) as { roles: RoleTable };
    expect(keptFieldsAmiss(schema, roles)).toContain(
      'Health member may ask for matches, where QueuedReport.dob shows the date of birth, kept back from them',
    );
  });

  it('whatever an answer can name comes into the read audit', () => {
    expect(namedFieldsAmiss(schema)).toEqual([]);
  });

  it('a question that can name a child, an adult or a place and says of none that they were shown is named', () => {
    const { others: _others, ...silent } = READS['Query.personOfConcern'] as AnyRead;
    const quiet = {
      ...READS,
      'Query.sheet': { ...READS['Query.sheet'], names: nobody } as AnyRead,
      'Query.personOfConcern': silent as AnyRead,
      'Query.mapFile': { ...READS['Query.mapFile'], takesOut: false } as AnyRead,
    };
    expect(namedFieldsAmiss(schema, quiet)).toEqual([
      'Query.sheet can name children, and says of none that they were shown',
      'Query.mapFile gives a file, and no line says that it was taken out',
      'Query.personOfConcern can name adults or places, and says of none that they were shown',
    ]);
  });

  it('a type that begins to name somebody is named for every question that reaches it, and every subscription', () => {
    const more = extendSchema(
      schema,
      parse('extend type Delivery { childName: String } extend type IntakeJob { surname: String }'),
    );
    expect(namedFieldsAmiss(more)).toEqual([
      'Query.deliveries can name children, and says of none that they were shown',
      'Subscription.intakeProgress can name somebody, and nothing says how that comes into the read audit',
    ]);
  });

  it('the hub does not start with a question that is silent about whom it shows, and says which', async () => {
    const reads = READS as Record<string, AnyRead>;
    const placements = reads['Query.placements'] as AnyRead;
    reads['Query.placements'] = { ...placements, names: nobody };
    try {
      await expect(createApp(fixture.hub)).rejects.toThrow('Query.placements can name children');
    } finally {
      reads['Query.placements'] = placements;
    }
  });

  it('every route of the server has a rule, whoever it is for', () => {
    expect(routesWithoutRule(fixture.app.routes)).toEqual([]);
    expect(fixture.app.routes).toContain('PUT /intake/uploads/:uploadId/*');
  });

  it('a route whose rule was dropped is named', () => {
    const { 'GET /ready': _dropped, ...others } = ROUTES;
    expect(routesWithoutRule(fixture.app.routes, others)).toEqual(['GET /ready has no rule in the route table']);
  });

  it('a route that is open as the policy says is open by one of its lines', () => {
    for (const rule of Object.values(ROUTES)) {
      if ('subject' in rule) expect(SUBJECTS).toContain(rule.subject);
    }
  });

  it('the hub does not start with a route that has none, and says which', async () => {
    const rules = ROUTES as Record<string, RouteRule>;
    const rule = rules['GET /ready'];
    delete rules['GET /ready'];
    try {
      await expect(createApp(fixture.hub)).rejects.toThrow('GET /ready has no rule in the route table');
    } finally {
      if (rule) rules['GET /ready'] = rule;
    }
  });
});
