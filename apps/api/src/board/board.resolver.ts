import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAcknowledgeBoardPackArgs,
  MutationAnswerBoardChallengeArgs,
  MutationAskBoardQuestionArgs,
  MutationChallengeBoardCommentaryArgs,
  MutationCheckBoardPackArgs,
  MutationCommentOnBoardPackArgs,
  MutationDraftBoardPackArgs,
  MutationPassOnBoardPackArgs,
  MutationPublishBoardPackArgs,
  MutationReturnBoardPackArgs,
  MutationWithdrawBoardPackArgs,
  QueryBoardArgs,
  QueryBoardPackArgs,
  QueryBoardPackFileArgs,
  QueryBoardPacksArgs,
} from '../generated/graphql.js';

@Resolver()
export class BoardResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('board')
  board(@Args() args: QueryBoardArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.board', args, user));
  }

  @Query('boardPacks')
  boardPacks(@Args() args: QueryBoardPacksArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.boardPacks', args, user));
  }

  @Query('boardPack')
  boardPack(@Args() args: QueryBoardPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.boardPack', args, user));
  }

  @Query('boardPackFile')
  boardPackFile(@Args() args: QueryBoardPackFileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.boardPackFile', args, user));
  }

  @Query('boardAnswers')
  boardAnswers(@Args() args: object, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.boardAnswers', args, user));
  }

  @Mutation('askBoardQuestion')
  askBoardQuestion(@Args() { input }: MutationAskBoardQuestionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('askBoardQuestion', input, user));
  }

  @Mutation('draftBoardPack')
  draftBoardPack(@Args() { input }: MutationDraftBoardPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('draftBoardPack', input, user));
  }

  @Mutation('commentOnBoardPack')
  commentOnBoardPack(
    @Args() { input }: MutationCommentOnBoardPackArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('commentOnBoardPack', input, user));
  }

  @Mutation('challengeBoardCommentary')
  challengeBoardCommentary(
    @Args() { input }: MutationChallengeBoardCommentaryArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('challengeBoardCommentary', input, user));
  }

  @Mutation('answerBoardChallenge')
  answerBoardChallenge(
    @Args() { input }: MutationAnswerBoardChallengeArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('answerBoardChallenge', input, user));
  }

  @Mutation('passOnBoardPack')
  passOnBoardPack(@Args() { input }: MutationPassOnBoardPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('passOnBoardPack', input, user));
  }

  @Mutation('returnBoardPack')
  returnBoardPack(@Args() { input }: MutationReturnBoardPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('returnBoardPack', input, user));
  }

  @Mutation('checkBoardPack')
  checkBoardPack(@Args() { input }: MutationCheckBoardPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('checkBoardPack', input, user));
  }

  @Mutation('publishBoardPack')
  publishBoardPack(@Args() { input }: MutationPublishBoardPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('publishBoardPack', input, user));
  }

  @Mutation('acknowledgeBoardPack')
  acknowledgeBoardPack(
    @Args() { input }: MutationAcknowledgeBoardPackArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('acknowledgeBoardPack', input, user));
  }

  @Mutation('withdrawBoardPack')
  withdrawBoardPack(
    @Args() { input }: MutationWithdrawBoardPackArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawBoardPack', input, user));
  }
}
