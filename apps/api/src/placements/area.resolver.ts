import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationCheckAreaArgs,
  MutationEndAreaWatchArgs,
  MutationLookAtAreaAgainArgs,
  QueryAreaChecksArgs,
} from '../generated/graphql.js';

@Resolver()
export class AreaResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('areaChecks')
  areaChecks(@Args() args: QueryAreaChecksArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.areaChecks', args, user));
  }

  @Mutation('checkArea')
  checkArea(@Args() { input }: MutationCheckAreaArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('checkArea', input, user));
  }

  @Mutation('lookAtAreaAgain')
  lookAtAreaAgain(@Args() { input }: MutationLookAtAreaAgainArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('lookAtAreaAgain', input, user));
  }

  @Mutation('endAreaWatch')
  endAreaWatch(@Args() { input }: MutationEndAreaWatchArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endAreaWatch', input, user));
  }
}
