import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAllocateKeyWorkerArgs,
  MutationCorrectKeyWorkerArgs,
  MutationCreateChildForReportArgs,
  MutationEndKeyWorkerArgs,
  MutationMatchReportArgs,
  MutationMergeChildrenArgs,
  MutationRecordDeathArgs,
  MutationUnmatchReportArgs,
  MutationUnmergeChildrenArgs,
  MutationWithdrawDeathArgs,
  MutationWithdrawKeyWorkerArgs,
  QueryChildArgs,
  QueryFindingsArgs,
  QueryMatchQueueArgs,
  QueryMergesArgs,
  QuerySearchChildrenArgs,
} from '../generated/graphql.js';

@Resolver()
export class ChildrenResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('child')
  child(@Args() args: QueryChildArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.child', args, user));
  }

  @Query('searchChildren')
  searchChildren(@Args() args: QuerySearchChildrenArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.searchChildren', args, user));
  }

  @Query('merges')
  merges(@Args() args: QueryMergesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.merges', args, user));
  }

  @Query('matchQueue')
  matchQueue(@Args() args: QueryMatchQueueArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.matchQueue', args, user));
  }

  @Query('findings')
  findings(@Args() args: QueryFindingsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.findings', args, user));
  }

  @Mutation('allocateKeyWorker')
  allocateKeyWorker(
    @Args() { input }: MutationAllocateKeyWorkerArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('allocateKeyWorker', input, user));
  }

  @Mutation('endKeyWorker')
  endKeyWorker(@Args() { input }: MutationEndKeyWorkerArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endKeyWorker', input, user));
  }

  @Mutation('matchReport')
  matchReport(@Args() { input }: MutationMatchReportArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('matchReport', input, user));
  }

  @Mutation('unmatchReport')
  unmatchReport(@Args() { input }: MutationUnmatchReportArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('unmatchReport', input, user));
  }

  @Mutation('createChildForReport')
  createChildForReport(
    @Args() { input }: MutationCreateChildForReportArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('createChildForReport', input, user));
  }

  @Mutation('mergeChildren')
  mergeChildren(@Args() { input }: MutationMergeChildrenArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('mergeChildren', input, user));
  }

  @Mutation('unmergeChildren')
  unmergeChildren(@Args() { input }: MutationUnmergeChildrenArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('unmergeChildren', input, user));
  }

  @Mutation('correctKeyWorker')
  correctKeyWorker(@Args() { input }: MutationCorrectKeyWorkerArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('correctKeyWorker', input, user));
  }

  @Mutation('withdrawKeyWorker')
  withdrawKeyWorker(
    @Args() { input }: MutationWithdrawKeyWorkerArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawKeyWorker', input, user));
  }

  @Mutation('recordDeath')
  recordDeath(@Args() { input }: MutationRecordDeathArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordDeath', input, user));
  }

  @Mutation('withdrawDeath')
  withdrawDeath(@Args() { input }: MutationWithdrawDeathArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawDeath', input, user));
  }
}
