import { isInputObjectType, isNonNullType, type GraphQLSchema } from 'graphql';
import { inputsOf, inputTypeOf, type Ids } from './inputs.js';

/** Fields of an input that hold whatever a person types. */
const textFieldsOf = (schema: GraphQLSchema, mutation: string): readonly string[] => {
  const type = schema.getType(inputTypeOf(schema, mutation));
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ type: of }) => String(isNonNullType(of) ? of.ofType : of) === 'String')
    .map(({ name }) => name);
};

/** A mutation with one hostile text in one of its fields, and what else it needs. */
export interface Hostile {
  readonly mutation: string;
  readonly inputType: string;
  readonly field: string;
  readonly input: object;
}

/**
 * Inputs for every text field of a mutation, found in the schema, each with the hostile text in that one field: a field
 * that only knows some words refuses it, and the others must still be understood.
 */
export const hostileInputs = (schema: GraphQLSchema, mutation: string, ids: Ids, text: string): readonly Hostile[] => {
  const [, every = {}] = inputsOf(schema, mutation, ids);
  const inputType = inputTypeOf(schema, mutation);
  return textFieldsOf(schema, mutation).map((field) => ({
    mutation,
    inputType,
    field,
    input: { ...every, [field]: text },
  }));
};
