import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAuthorisePlacementArgs,
  MutationAuthorisePlacementWithoutChecksArgs,
  MutationRecordPlacementArgs,
  MutationWithdrawAuthorisationArgs,
  MutationWithdrawPlacementArgs,
  QueryPlacementsArgs,
} from '../generated/graphql.js';

@Resolver()
export class PlacementsResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('placements')
  placements(@Args() args: QueryPlacementsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.placements', args, user));
  }

  @Mutation('authorisePlacement')
  authorisePlacement(
    @Args() { input }: MutationAuthorisePlacementArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('authorisePlacement', input, user));
  }

  @Mutation('authorisePlacementWithoutChecks')
  authorisePlacementWithoutChecks(
    @Args() { input }: MutationAuthorisePlacementWithoutChecksArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('authorisePlacementWithoutChecks', input, user));
  }

  @Mutation('recordPlacement')
  recordPlacement(@Args() { input }: MutationRecordPlacementArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordPlacement', input, user));
  }

  @Mutation('withdrawAuthorisation')
  withdrawAuthorisation(
    @Args() { input }: MutationWithdrawAuthorisationArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawAuthorisation', input, user));
  }

  @Mutation('withdrawPlacement')
  withdrawPlacement(
    @Args() { input }: MutationWithdrawPlacementArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawPlacement', input, user));
  }
}
