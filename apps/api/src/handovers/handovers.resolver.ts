import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAcceptHandoverArgs,
  MutationApproveHandoverArgs,
  MutationProposeHandoverArgs,
  MutationRefuseHandoverArgs,
  MutationWithdrawHandoverArgs,
  QueryHandoverContentArgs,
  QueryHandoversArgs,
  QueryReceivedContentArgs,
  QueryReceivedHandoversArgs,
} from '../generated/graphql.js';

@Resolver()
export class HandoversResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('handovers')
  handovers(@Args() args: QueryHandoversArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.handovers', args, user));
  }

  @Query('handoverContent')
  handoverContent(@Args() args: QueryHandoverContentArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.handoverContent', args, user));
  }

  @Query('receivedHandovers')
  receivedHandovers(@Args() args: QueryReceivedHandoversArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.receivedHandovers', args, user));
  }

  @Query('receivedContent')
  receivedContent(@Args() args: QueryReceivedContentArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.receivedContent', args, user));
  }

  @Mutation('proposeHandover')
  propose(@Args() { input }: MutationProposeHandoverArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('proposeHandover', input, user));
  }

  @Mutation('approveHandover')
  approve(@Args() { input }: MutationApproveHandoverArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('approveHandover', input, user));
  }

  @Mutation('withdrawHandover')
  withdraw(@Args() { input }: MutationWithdrawHandoverArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawHandover', input, user));
  }

  @Mutation('acceptHandover')
  accept(@Args() { input }: MutationAcceptHandoverArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('acceptHandover', input, user));
  }

  @Mutation('refuseHandover')
  refuse(@Args() { input }: MutationRefuseHandoverArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('refuseHandover', input, user));
  }
}
