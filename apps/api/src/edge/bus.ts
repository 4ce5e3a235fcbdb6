import { Inject } from '@nestjs/common';
import { CommandHandler, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Hub } from '@hub/worker';
import { getNamedType, isUnionType, type GraphQLSchema } from 'graphql';
import { traced, tracePages } from '../telemetry/traces.js';
import { carryOut, type CommandAnswer } from './commands.js';
import type { HubUser } from './development-users.js';
import { COMMANDS, READS } from './policy-table.js';
import { ID_TAKEN } from './reach.js';
import { answer, WithheldError } from './reads.js';

/** The opened hub, for whoever needs it. */
export const HUB = Symbol('hub');

/** A question of the schema, asked by somebody. */
export class Ask {
  constructor(
    /** Type and field, for example `Query.sheet`. */
    readonly field: string,
    readonly args: object,
    readonly user: HubUser,
  ) {}
}

/** A mutation, told by somebody. */
export class Tell {
  constructor(
    readonly name: string,
    readonly input: object,
    readonly user: HubUser,
  ) {}
}

/** Whether the answer of a field has room for "you may not see this". */
const hasRoomForWithheld = (schema: GraphQLSchema, field: string): boolean => {
  const [typeName = '', fieldName = ''] = field.split('.');
  const type = schema.getType(typeName);
  const found = type && 'getFields' in type ? type.getFields()[fieldName] : undefined;
  const named = found && getNamedType(found.type);
  return isUnionType(named) && named.getTypes().some(({ name }) => name === 'Withheld');
};

@QueryHandler(Ask)
export class AskHandler implements IQueryHandler<Ask> {
  constructor(
    @Inject(HUB) private readonly hub: Hub,
    @Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost,
  ) {}

  execute(ask: Ask): Promise<unknown> {
    const name = ask.field.replace(/^Query\./, '');
    return traced(`ask ${name}`, { 'hub.role': ask.user.role }, () => this.#answer(name, ask));
  }

  async #answer(name: string, { field, args, user }: Ask): Promise<unknown> {
    const read = READS[field];
    if (!read) throw new Error(`Nothing answers ${field}`);
    try {
      return await answer(name, read as never, args as never, { hub: this.hub, user });
    } catch (error) {
      if (error instanceof WithheldError && hasRoomForWithheld(this.host.schema, field)) {
        return { __typename: 'Withheld', ...error.withheld };
      }
      throw error;
    }
  }
}

@CommandHandler(Tell)
export class TellHandler implements ICommandHandler<Tell> {
  constructor(@Inject(HUB) private readonly hub: Hub) {}

  execute(tell: Tell): Promise<CommandAnswer> {
    return traced(`tell ${tell.name}`, { 'hub.role': tell.user.role }, () => this.#carryOut(tell));
  }

  async #carryOut({ name, input, user }: Tell): Promise<CommandAnswer> {
    const command = COMMANDS[name];
    if (!command) throw new Error(`Nothing carries ${name} out`);
    const { hub } = this;
    const told = await carryOut(name, command, input as Readonly<Record<string, unknown>>, { hub, user });
    if (told.__typename === 'Done') void tracePages(hub);
    const { subject, purpose } = command;
    const refused = { query: name, subject };
    if (told.__typename === 'Withheld') {
      const { childId } = input as { childId?: string };
      await hub.audit.refused(user, purpose, {
        ...refused,
        reason: told.reason,
        ...(childId === undefined ? {} : { childId }),
      });
    }
    const taken = told.__typename === 'Refused' ? told.problems.find(({ code }) => code === ID_TAKEN) : undefined;
    if (taken) {
      const guessed = (input as Readonly<Record<string, unknown>>)[taken.field ?? ''];
      await hub.audit.refused(user, purpose, {
        ...refused,
        reason: taken.message,
        ...(typeof guessed === 'string' ? { childId: guessed } : {}),
      });
    }
    return told;
  }
}
