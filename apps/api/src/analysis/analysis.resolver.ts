import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationDraftInterviewAnalysisArgs,
  MutationEndServiceArgs,
  MutationRecordQuotationConsentArgs,
  MutationRecordServiceArgs,
  MutationScreenQuotationArgs,
  MutationSealInterviewAnalysisArgs,
  MutationWithdrawInterviewAnalysisArgs,
  QueryInterviewAnalysisArgs,
  QueryInterviewAnalysisFileArgs,
  QueryQuotationsArgs,
  QueryServiceMapArgs,
} from '../generated/graphql.js';

@Resolver()
export class AnalysisResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('interviewAnalysis')
  interviewAnalysis(@Args() args: QueryInterviewAnalysisArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.interviewAnalysis', args, user));
  }

  @Query('interviewAnalysisFile')
  interviewAnalysisFile(
    @Args() args: QueryInterviewAnalysisFileArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.queries.execute(new Ask('Query.interviewAnalysisFile', args, user));
  }

  @Query('quotations')
  quotations(@Args() args: QueryQuotationsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.quotations', args, user));
  }

  @Query('serviceMap')
  serviceMap(@Args() args: QueryServiceMapArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.serviceMap', args, user));
  }

  @Mutation('draftInterviewAnalysis')
  draftInterviewAnalysis(
    @Args() { input }: MutationDraftInterviewAnalysisArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('draftInterviewAnalysis', input, user));
  }

  @Mutation('sealInterviewAnalysis')
  sealInterviewAnalysis(
    @Args() { input }: MutationSealInterviewAnalysisArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('sealInterviewAnalysis', input, user));
  }

  @Mutation('withdrawInterviewAnalysis')
  withdrawInterviewAnalysis(
    @Args() { input }: MutationWithdrawInterviewAnalysisArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawInterviewAnalysis', input, user));
  }

  @Mutation('recordQuotationConsent')
  recordQuotationConsent(
    @Args() { input }: MutationRecordQuotationConsentArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('recordQuotationConsent', input, user));
  }

  @Mutation('screenQuotation')
  screenQuotation(@Args() { input }: MutationScreenQuotationArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('screenQuotation', input, user));
  }

  @Mutation('recordService')
  recordService(@Args() { input }: MutationRecordServiceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordService', input, user));
  }

  @Mutation('endService')
  endService(@Args() { input }: MutationEndServiceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endService', input, user));
  }
}
