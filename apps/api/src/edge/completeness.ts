import type { GraphQLSchema } from 'graphql';
import { FIELD_POLICIES } from './policy-table.js';

/**
 * What is missing of the schema's fields: a resolver, or a rule with an audit purpose. Empty when each has both. The hub
 * does not start otherwise, so that no field can be open by being forgotten.
 */
export const missingParts = (
  schema: GraphQLSchema,
  policies: Readonly<Record<string, unknown>> = FIELD_POLICIES,
): readonly string[] => {
  const roots = {
    Query: schema.getQueryType(),
    Mutation: schema.getMutationType(),
    Subscription: schema.getSubscriptionType(),
  };
  const problems: string[] = [];
  for (const [type, root] of Object.entries(roots)) {
    for (const [name, field] of Object.entries(root?.getFields() ?? {})) {
      const resolved = type === 'Subscription' ? field.subscribe : field.resolve;
      if (resolved === undefined) problems.push(`${type}.${name} has no resolver`);
      if (!(`${type}.${name}` in policies)) problems.push(`${type}.${name} has no rule in the policy table`);
    }
  }
  const fields = new Set(
    Object.entries(roots).flatMap(([type, root]) =>
      Object.keys(root?.getFields() ?? {}).map((name) => `${type}.${name}`),
    ),
  );
  for (const field of Object.keys(policies)) {
    const [type = ''] = field.split('.');
    if (type in roots && !fields.has(field)) problems.push(`${field} has a rule, but the schema has no such field`);
  }
  return problems;
};
