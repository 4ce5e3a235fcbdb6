import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Hub } from '@hub/worker';
import { Ask, HUB, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationLookIntoAccessArgs,
  MutationNoteTakenOutArgs,
  QueryReadAuditArgs,
  QueryUnusualAccessArgs,
  QueryWhoHasLookedArgs,
  QueryWhoHasLookedAtArgs,
} from '../generated/graphql.js';
import { noteTakenOut } from './taken-out.js';

@Resolver()
export class AuditResolver {
  constructor(
    @Inject(HUB) private readonly hub: Hub,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('readAudit')
  readAudit(@Args() args: QueryReadAuditArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.readAudit', args, user));
  }

  @Query('whoHasLooked')
  whoHasLooked(@Args() args: QueryWhoHasLookedArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.whoHasLooked', args, user));
  }

  @Query('whoHasLookedAt')
  whoHasLookedAt(@Args() args: QueryWhoHasLookedAtArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.whoHasLookedAt', args, user));
  }

  @Query('unusualAccess')
  unusualAccess(@Args() args: QueryUnusualAccessArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.unusualAccess', args, user));
  }

  @Mutation('lookIntoAccess')
  lookIntoAccess(@Args() { input }: MutationLookIntoAccessArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('lookIntoAccess', input, user));
  }

  @Mutation('noteTakenOut')
  noteTakenOut(@Args() args: MutationNoteTakenOutArgs, @Context('user') user: HubUser): Promise<boolean> {
    return noteTakenOut(this.hub, user, args);
  }
}
