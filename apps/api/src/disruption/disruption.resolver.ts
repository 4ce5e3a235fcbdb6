import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationRecordDisruptionStepArgs,
  MutationWithdrawDisruptionStepArgs,
  QueryDisruptionEffectArgs,
  QueryDisruptionsArgs,
  QueryDisruptionsExportArgs,
  QueryDisruptionToolsArgs,
} from '../generated/graphql.js';

@Resolver()
export class DisruptionResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('disruptions')
  disruptions(@Args() args: QueryDisruptionsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disruptions', args, user));
  }

  @Query('disruptionsExport')
  disruptionsExport(@Args() args: QueryDisruptionsExportArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disruptionsExport', args, user));
  }

  @Query('disruptionTools')
  disruptionTools(@Args() args: QueryDisruptionToolsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disruptionTools', args, user));
  }

  @Query('disruptionEffect')
  disruptionEffect(@Args() args: QueryDisruptionEffectArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disruptionEffect', args, user));
  }

  @Mutation('recordDisruptionStep')
  recordDisruptionStep(
    @Args() { input }: MutationRecordDisruptionStepArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('recordDisruptionStep', input, user));
  }

  @Mutation('withdrawDisruptionStep')
  withdrawDisruptionStep(
    @Args() { input }: MutationWithdrawDisruptionStepArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawDisruptionStep', input, user));
  }
}
