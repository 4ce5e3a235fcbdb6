import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const text = (value: unknown, name: string): string => {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`A ${name} is written as text in quotes.`);
};

const textScalar = (name: string, description: string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => text(value, name),
    parseValue: (value) => text(value, name),
    parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined, name),
  });

/**
 * The schema's own scalars. Whether a text is a moment or a date that exists is judged where the field is known, so that
 * the answer can name it.
 */
export const SCALARS = {
  DateTime: textScalar('DateTime', 'A moment, or a wall time in London.'),
  Date: textScalar('Date', 'A London calendar date.'),
};
