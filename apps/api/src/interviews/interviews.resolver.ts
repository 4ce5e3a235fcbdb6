import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAnswerInterviewArgs,
  MutationCompleteInterviewArgs,
  MutationCorrectInterviewArgs,
  MutationDecideInterviewNotRequiredArgs,
  MutationOfferInterviewArgs,
  MutationRequireInterviewAgainArgs,
  MutationScheduleInterviewArgs,
  MutationWithdrawInterviewArgs,
  QueryInterviewsDueArgs,
} from '../generated/graphql.js';

@Resolver()
export class InterviewsResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('interviewsDue')
  interviewsDue(@Args() args: QueryInterviewsDueArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.interviewsDue', args, user));
  }

  @Mutation('offerInterview')
  offerInterview(@Args() { input }: MutationOfferInterviewArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('offerInterview', input, user));
  }

  @Mutation('answerInterview')
  answerInterview(@Args() { input }: MutationAnswerInterviewArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('answerInterview', input, user));
  }

  @Mutation('scheduleInterview')
  scheduleInterview(
    @Args() { input }: MutationScheduleInterviewArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('scheduleInterview', input, user));
  }

  @Mutation('completeInterview')
  completeInterview(
    @Args() { input }: MutationCompleteInterviewArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('completeInterview', input, user));
  }

  @Mutation('decideInterviewNotRequired')
  decideInterviewNotRequired(
    @Args() { input }: MutationDecideInterviewNotRequiredArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('decideInterviewNotRequired', input, user));
  }

  @Mutation('correctInterview')
  correctInterview(@Args() { input }: MutationCorrectInterviewArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('correctInterview', input, user));
  }

  @Mutation('withdrawInterview')
  withdrawInterview(
    @Args() { input }: MutationWithdrawInterviewArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawInterview', input, user));
  }

  @Mutation('requireInterviewAgain')
  requireInterviewAgain(
    @Args() { input }: MutationRequireInterviewAgainArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('requireInterviewAgain', input, user));
  }
}
