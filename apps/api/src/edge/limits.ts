import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How deep a question may go. The deepest of the web app has nine levels. */
export const MAX_DEPTH = 12;

/**
 * The most that one operation may cost; a sheet of 5,000 children with every column costs 710,000, and 870,000 when a client
 * asks for the name of every type too.
 */
export const MAX_COST = 900_000;

/** How many things a list is taken to hold when the question does not say how many it wants. */
const LIST_SIZE = 20;

/** The arguments that say how many things are wanted. */
const SIZES = ['first', 'quarters'] as const;

type Variables = Readonly<Record<string, unknown>>;

const sizeOf = (field: GraphQLField<unknown, unknown>, given: Variables): number | undefined => {
  for (const name of SIZES) {
    const argument = field.args.find((one) => one.name === name);
    if (argument === undefined) continue;
    const value = given[name] ?? argument.defaultValue;
    return typeof value === 'number' ? Math.max(1, value) : LIST_SIZE;
  }
  return undefined;
};

/** Works out what an operation costs: one for each field, times the number of things for what lies below a list. */
class Cost {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    this.#fragments = new Map(
      document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
    );
  }

  /** `paged` = the enclosing field said how many there are, so its list is not multiplied again. */
  of(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    paged: boolean,
    seen: ReadonlySet<string>,
  ): number {
    let cost = 0;
    for (const selection of selections) {
      if (cost > MAX_COST) return cost;
      if (selection.kind === 'InlineFragment') {
        const name = selection.typeCondition?.name.value;
        cost += this.of(selection.selectionSet, name === undefined ? type : this.schema.getType(name), paged, seen);
      } else if (selection.kind === 'FragmentSpread') {
        const name = selection.name.value;
        const fragment = this.#fragments.get(name);
        if (fragment === undefined || seen.has(name)) continue;
        const inner = this.schema.getType(fragment.typeCondition.name.value);
        cost += this.of(fragment.selectionSet, inner, paged, new Set([...seen, name]));
      } else {
        const field = type && 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        if (field === undefined || !('args' in field)) {
          cost += 1;
          continue;
        }
        const given = Object.fromEntries(
          (selection.arguments ?? []).map(({ name, value }) => [
            name.value,
            valueFromASTUntyped(value, this.variables),
          ]),
        );
        const size = sizeOf(field, given);
        const isList = isListType(getNullableType(field.type));
        const inner = getNamedType(field.type);
        const below =
          selection.selectionSet && isCompositeType(inner)
            ? this.of(selection.selectionSet, inner, size !== undefined && !isList, seen)
            : 0;
        cost += 1 + (size ?? (isList && !paged ? LIST_SIZE : 1)) * below;
      }
    }
    return cost;
  }
}

const rootOf = (schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLNamedType | undefined =>
  ({ query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() })[
    operation
  ] ?? undefined;

/** What the operations of a document cost at most; counting stops soon after the limit. */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): number => {
  const cost = new Cost(schema, document, variables);
  const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
  return Math.max(0, ...operations.map((one) => cost.of(one.selectionSet, rootOf(schema, one), false, new Set())));
};

/** Refuses an operation that would cost too much, before any of it is carried out. */
export const refuseCostly = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): void => {
  if (costOf(schema, document, variables) <= MAX_COST) return;
  throw new GraphQLError(
    `This asks for too much at once (it would cost more than ${MAX_COST.toLocaleString('en-GB')}). ` +
      'Ask for fewer things with `first`, or for fewer fields.',
    { extensions: { code: 'TOO_MUCH' } },
  );
};
