import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments of a field, each already written as GraphQL. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A field of a root type, or one below it that takes arguments: `Query.sheet`, `Figure.trend`. */
export type FieldName = string;

/** The root types and the fields that are asked through each. */
const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;

/** Every field that somebody can ask with arguments of their own: all of the root types, and those below with any. */
export const askedFields = (schema: GraphQLSchema): readonly FieldName[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const isRoot = (ROOTS as readonly string[]).includes(type.name);
    return Object.values(type.getFields())
      .filter(({ args }) => isRoot || args.length > 0)
      .map(({ name }) => `${type.name}.${name}`);
  });

/** A value as GraphQL writes it; texts that are names of an enum are told apart by `Enum`. */
const literal = (value: unknown): string => {
  if (value instanceof Enum) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, one]) => `${name}: ${literal(one)}`)
    .join(', ')}}`;
};

/** A name of an enum of the schema. */
export class Enum {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

const argumentsOf = (given: Arguments): string => {
  const entries = Object.entries(given);
  return entries.length === 0 ? '' : `(${entries.map(([name, value]) => `${name}: ${literal(value)}`).join(', ')})`;
};

/**
 * Everything that can be selected below a field, to the last leaf: of a union each member, of a field with arguments
 * once for each of those that are given for it. A field with arguments for which none are given is a mistake, so that a
 * new one cannot be left out.
 */
export class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly below: Readonly<Record<FieldName, readonly Arguments[]>>,
  ) {}

  /** A whole operation that asks one field of a root type. */
  operation(field: FieldName, given: Arguments): string {
    const [root = '', name = ''] = field.split('.');
    const type = this.schema.getType(root);
    const found = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!found) throw new Error(`The schema has no ${field}`);
    return `${root.toLowerCase()} { ${name}${argumentsOf(given)}${this.#of(found, [])} }`;
  }

  #of({ type }: GraphQLField<unknown, unknown>, within: readonly string[]): string {
    const named = getNamedType(type);
    return isCompositeType(named) ? ` { __typename ${this.#fieldsOf(named, within)} }` : '';
  }

  #fieldsOf(type: GraphQLNamedType, within: readonly string[]): string {
    if (isUnionType(type)) {
      return type
        .getTypes()
        .map((member) => `... on ${member.name} { ${this.#fieldsOf(member, within)} }`)
        .join(' ');
    }
    if (!isObjectType(type)) throw new Error(`${type.name} is neither an object nor a union`);
    if (within.includes(type.name)) return '__typename';
    return Object.values(type.getFields())
      .map((field) => this.#field(type.name, field, [...within, type.name]))
      .join(' ');
  }

  #field(type: string, field: GraphQLField<unknown, unknown>, within: readonly string[]): string {
    const named = getNamedType(field.type);
    if (isObjectType(named) && within.includes(named.name)) return '';
    // Members of a union may give one name different types: each member has names of its own.
    const alias = `${type}_${field.name}`;
    if (field.args.length === 0) return `${alias}: ${field.name}${this.#of(field, within)}`;
    const given = this.below[`${type}.${field.name}`];
    if (!given) throw new Error(`No arguments are given for ${type}.${field.name}`);
    return given
      .map((one, at) => `${alias}_${at}: ${field.name}${argumentsOf(one)}${this.#of(field, within)}`)
      .join(' ');
  }
}
