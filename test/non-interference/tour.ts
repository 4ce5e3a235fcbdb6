import type { GraphQLSchema } from 'graphql';
import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { inputTypeOf } from '../../apps/api/test/inputs.js';
import { deliver } from './intake.js';
import { ordersOf } from './orders.js';
import type { Pair } from './pair.js';
import { BELOW, questionsOf, type HiddenNames } from './questions.js';
import { CALLS } from './routes.js';
import { askedFields, Selections, type Arguments, type FieldName } from './selection.js';

/** Mutations that are not told by one input: they take files, and go through the pages of an intake. */
const BY_FILES = ['dryRunDelivery', 'takeDelivery'];

/** What a subscription is asked with; one that is not here takes nothing. */
const FOLLOWED: Readonly<Record<FieldName, readonly Arguments[]>> = {
  'Subscription.intakeProgress': [{ jobId: 'no-such-job' }],
};

/** Everything that can be asked, told, followed and called in a hub, made from its schema and its routes. */
export class Tour {
  readonly #selections: Selections;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly names: HiddenNames,
  ) {
    this.#selections = new Selections(schema, BELOW);
  }

  /** Fields of the schema and routes of the server for which nothing is known to ask. Empty when all are taken in. */
  missing(routes: Iterable<string>): readonly string[] {
    const asked = { ...questionsOf(this.names), ...BELOW };
    const fields = askedFields(this.schema).filter((field) => field.startsWith('Query.') || !this.#isRoot(field));
    return [
      ...fields.filter((field) => (asked[field] ?? []).length === 0),
      ...[...routes].filter((route) => !(route in CALLS)),
    ];
  }

  /** Every field that asks something. */
  questions(): readonly FieldName[] {
    return Object.keys(questionsOf(this.names));
  }

  /** Asks every question. */
  async ask(pair: Pair, user: HubUser, only: (field: FieldName) => boolean = () => true): Promise<void> {
    for (const [field, all] of Object.entries(questionsOf(this.names))) {
      if (!only(field)) continue;
      for (const given of all) {
        const query = this.#selections.operation(field, given);
        const name = `${field} ${JSON.stringify(given)}`;
        await pair.compare(user, { name, carryOut: (world) => world.ask(user, query) });
      }
    }
  }

  /** Tells every command, about the hidden child and its records. */
  async tell(pair: Pair, user: HubUser): Promise<void> {
    for (const mutation of this.mutations()) {
      for (const [at, input] of ordersOf(this.schema, mutation).entries()) {
        const commandId = `${user.person}-${mutation}-${at}`;
        const query = this.#telling(mutation);
        await pair.compare(user, {
          name: `Mutation.${mutation} ${JSON.stringify(input)}`,
          carryOut: (world) => world.ask(user, query, { input: { commandId, ...input } }),
        });
      }
    }
  }

  /** Takes a delivery in, after a dry run. */
  async deliver(pair: Pair, user: HubUser): Promise<void> {
    for (const mutation of BY_FILES) {
      const operations = {
        start: (uploadId: string) => this.#selections.operation(`Mutation.${mutation}`, { uploadId }),
        job: (id: string) => this.#selections.operation('Query.intakeJob', { id }),
      };
      await pair.compare(user, {
        name: `Mutation.${mutation}`,
        carryOut: (world) => deliver(world, user, mutation, operations),
      });
    }
  }

  /** Calls every route. */
  async call(pair: Pair, user: HubUser | undefined, routes: Iterable<string>): Promise<void> {
    for (const route of routes) {
      const [method = ''] = route.split(' ');
      for (const { url, payload, type } of CALLS[route] ?? []) {
        await pair.compare(user, {
          name: `${method} ${url}`,
          carryOut: (world) => world.request(user, method as 'GET', url, payload, type),
        });
      }
    }
  }

  /** Every subscription, with all that it can send. */
  subscriptions(): readonly string[] {
    return askedFields(this.schema)
      .filter((field) => field.startsWith('Subscription.'))
      .flatMap((field) => (FOLLOWED[field] ?? [{}]).map((given) => this.#selections.operation(field, given)));
  }

  /** Every mutation that takes one input. */
  mutations(): readonly string[] {
    const fields = Object.keys(this.schema.getMutationType()?.getFields() ?? {});
    return fields.filter((name) => name !== '_' && !BY_FILES.includes(name));
  }

  #isRoot(field: FieldName): boolean {
    return ['Mutation.', 'Subscription.'].some((root) => field.startsWith(root));
  }

  #telling(mutation: string): string {
    const whole = this.#selections.operation(`Mutation.${mutation}`, {});
    return whole
      .replace('mutation {', `mutation($input: ${inputTypeOf(this.schema, mutation)}!) {`)
      .replace(mutation, `${mutation}(input: $input)`);
  }
}
