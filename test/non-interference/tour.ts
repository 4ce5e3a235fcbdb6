import { judge } from '@hub/sharing';
import type { GraphQLSchema } from 'graphql';
import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { FIELD_POLICIES } from '../../apps/api/src/edge/policy-table.js';
import { inputTypeOf } from '../../apps/api/test/inputs.js';
import { HIDDEN } from './hidden.js';
import { deliver } from './intake.js';
import { ordersOf } from './orders.js';
import type { Pair } from './pair.js';
import { BELOW, MEETING, questionsOf, type HiddenNames } from './questions.js';
import { CALLS } from './routes.js';
import { askedFields, Enum, Selections, type Arguments, type FieldName } from './selection.js';

/** Mutations that are not told by one input: they take files, and go through the pages of an intake. */
const BY_FILES = ['dryRunDelivery', 'takeDelivery'];

/** What a subscription is asked with; one that is not here takes nothing. */
const FOLLOWED: Readonly<Record<FieldName, readonly Arguments[]>> = {
  'Subscription.intakeProgress': [{ jobId: 'no-such-job' }],
  'Subscription.panelRoom': [MEETING],
};

/** Mutations that are told without an input, each with its arguments. */
const BY_ARGUMENTS: Readonly<Record<string, readonly Arguments[]>> = {
  noteTakenOut: [{ how: new Enum('EXPORT'), page: 'sheet', childIds: [HIDDEN, 'B0000001'] }],
  lookAtItem: [{ ...MEETING, at: `child:${HIDDEN}`, lead: false }],
};

/** Commands by which somebody who may opens a record to themselves or others: they come last. */
const OPENING = [
  'breakGlass',
  'restrictRecord',
  'liftRestriction',
  'endConflict',
  'grantInvolvement',
  'allocateKeyWorker',
  'putOnAgenda',
];

const mayHave = ({ role }: HubUser, field: FieldName): boolean => {
  const policy = FIELD_POLICIES[field];
  return policy !== undefined && judge(role, policy.purpose, policy.subject).allowed;
};

/** What is somebody's to know whatever is hidden from others: which records there are, for whoever looks after all of them. */
const isTheirsToKnow = ({ role }: HubUser, field: FieldName): boolean =>
  role === 'INFORMATION_GOVERNANCE' && FIELD_POLICIES[field]?.purpose === 'governance';

/** A question with its arguments, and as it is sent. */
export interface Asked {
  readonly field: FieldName;
  readonly given: Arguments;
  readonly query: string;
}

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

  /** Every question as somebody asks it: what they may ask in every way, the rest in one. */
  asked(user: HubUser): readonly Asked[] {
    return Object.entries(questionsOf(this.names)).flatMap(([field, all]) => {
      if (isTheirsToKnow(user, field)) return [];
      return all
        .slice(0, mayHave(user, field) ? undefined : 1)
        .map((given) => ({ field, given, query: this.#selections.operation(field, given) }));
    });
  }

  /** Asks every question. */
  async ask(pair: Pair, user: HubUser, only: (field: FieldName, given: Arguments) => boolean): Promise<void> {
    for (const { field, given, query } of this.asked(user)) {
      if (!only(field, given)) continue;
      const name = `${field} ${JSON.stringify(given)}`;
      await pair.compare(user, { name, carryOut: (world) => world.ask(user, query) });
    }
  }

  /** Tells every command, about the hidden child and its records: what they may tell in every way, the rest in one. */
  async tell(pair: Pair, user: HubUser, what: 'opening' | 'others', guessing = true): Promise<void> {
    for (const mutation of this.mutations()) {
      if (OPENING.includes(mutation) !== (what === 'opening')) continue;
      const orders = ordersOf(this.schema, mutation, guessing);
      const told = mayHave(user, `Mutation.${mutation}`) ? orders : orders.slice(0, 1);
      for (const [at, input] of told.entries()) {
        const commandId = `${user.person}-${mutation}-${at}`;
        const query = this.#telling(mutation);
        await pair.compare(user, {
          name: `Mutation.${mutation} ${JSON.stringify(input)}`,
          carryOut: (world) => world.tell(user, query, { commandId, ...input }),
        });
      }
    }
  }

  /** Tells what is told by arguments. */
  async note(pair: Pair, user: HubUser): Promise<void> {
    for (const [mutation, all] of Object.entries(BY_ARGUMENTS)) {
      for (const given of all) {
        const query = this.#selections.operation(`Mutation.${mutation}`, given);
        await pair.compare(user, { name: `Mutation.${mutation}`, carryOut: (world) => world.ask(user, query) });
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
      for (const { url, payload, type, signedOut = false } of CALLS[route] ?? []) {
        if (signedOut && user) continue;
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
    return fields.filter((name) => name !== '_' && !BY_FILES.includes(name) && !(name in BY_ARGUMENTS));
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
