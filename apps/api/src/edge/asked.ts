import { GraphQLError, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { refuseFlood, refuseTree } from './flood.js';
import { refuseCostly } from './limits.js';
import type { RegisteredOperations } from './operations.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What every question passes before it is answered: its form, whether it may be asked at all, and what it would cost.
 * `registered` = only these operations; absent = any.
 */
export const askedHooks = (registered: RegisteredOperations | undefined) => {
  const refuseForm = (document: DocumentNode): void => {
    registered?.refuseOthers(document);
    refuseFlood(document);
  };
  return {
    preParsing: async (_schema: GraphQLSchema, source: string): Promise<void> => refuseTree(source),
    preValidation: async (_schema: GraphQLSchema, document: DocumentNode): Promise<void> => refuseForm(document),
    preExecution: async (
      schema: GraphQLSchema,
      document: DocumentNode,
      _context: unknown,
      variables: Variables | undefined,
    ): Promise<void> => refuseCostly(schema, document, variables ?? {}),
    // The server that speaks GraphQL does not compare what comes over a socket with the schema.
    preSubscriptionExecution: async (schema: GraphQLSchema, document: DocumentNode): Promise<void> => {
      refuseForm(document);
      const [error] = validate(schema, document);
      if (error) throw new GraphQLError(error.message);
      refuseCostly(schema, document, {});
    },
  };
};
