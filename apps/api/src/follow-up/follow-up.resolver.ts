import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAcceptReplyArgs,
  MutationAnswerChaseArgs,
  MutationAnswerMoreTimeArgs,
  MutationAskMoreTimeArgs,
  MutationEscalateChallengeArgs,
  MutationFindActionNotDoneArgs,
  MutationHandOverActionArgs,
  MutationRecordChaseArgs,
  MutationReplyToChallengeArgs,
  MutationReportActionDoneArgs,
  QueryAgencyWorkArgs,
  QueryMatterArgs,
  QueryMeetingFollowUpArgs,
  QuerySilencesArgs,
} from '../generated/graphql.js';

@Resolver()
export class FollowUpResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('agencyWork')
  agencyWork(@Args() args: QueryAgencyWorkArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.agencyWork', args, user));
  }

  @Query('agencyCounts')
  agencyCounts(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.agencyCounts', {}, user));
  }

  @Query('matter')
  matter(@Args() args: QueryMatterArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.matter', args, user));
  }

  @Query('meetingFollowUp')
  meetingFollowUp(@Args() args: QueryMeetingFollowUpArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.meetingFollowUp', args, user));
  }

  @Query('silences')
  silences(@Args() args: QuerySilencesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.silences', args, user));
  }

  @Mutation('reportActionDone')
  reportActionDone(@Args() { input }: MutationReportActionDoneArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('reportActionDone', input, user));
  }

  @Mutation('findActionNotDone')
  findActionNotDone(
    @Args() { input }: MutationFindActionNotDoneArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('findActionNotDone', input, user));
  }

  @Mutation('askMoreTime')
  askMoreTime(@Args() { input }: MutationAskMoreTimeArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('askMoreTime', input, user));
  }

  @Mutation('answerMoreTime')
  answerMoreTime(@Args() { input }: MutationAnswerMoreTimeArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('answerMoreTime', input, user));
  }

  @Mutation('handOverAction')
  handOverAction(@Args() { input }: MutationHandOverActionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('handOverAction', input, user));
  }

  @Mutation('replyToChallenge')
  replyToChallenge(@Args() { input }: MutationReplyToChallengeArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('replyToChallenge', input, user));
  }

  @Mutation('acceptReply')
  acceptReply(@Args() { input }: MutationAcceptReplyArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('acceptReply', input, user));
  }

  @Mutation('escalateChallenge')
  escalateChallenge(
    @Args() { input }: MutationEscalateChallengeArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('escalateChallenge', input, user));
  }

  @Mutation('recordChase')
  recordChase(@Args() { input }: MutationRecordChaseArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordChase', input, user));
  }

  @Mutation('answerChase')
  answerChase(@Args() { input }: MutationAnswerChaseArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('answerChase', input, user));
  }
}
