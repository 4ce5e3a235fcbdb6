import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationRecordReturnArgs,
  MutationReportMissingArgs,
  MutationWithdrawReportArgs,
  MutationWithdrawReturnArgs,
  QueryMissingNowArgs,
} from '../generated/graphql.js';

@Resolver()
export class MissingResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('missingNow')
  missingNow(@Args() args: QueryMissingNowArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.missingNow', args, user));
  }

  @Mutation('reportMissing')
  reportMissing(@Args() { input }: MutationReportMissingArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('reportMissing', input, user));
  }

  @Mutation('recordReturn')
  recordReturn(@Args() { input }: MutationRecordReturnArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordReturn', input, user));
  }

  @Mutation('withdrawReport')
  withdrawReport(@Args() { input }: MutationWithdrawReportArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawReport', input, user));
  }

  @Mutation('withdrawReturn')
  withdrawReturn(@Args() { input }: MutationWithdrawReturnArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawReturn', input, user));
  }
}
