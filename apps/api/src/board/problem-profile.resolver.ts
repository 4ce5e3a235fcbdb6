import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationCheckProblemProfileArgs,
  MutationDraftProblemProfileArgs,
  MutationDropRecommendationArgs,
  MutationMakeRecommendationArgs,
  MutationMoveRecommendationArgs,
  MutationPassOnProblemProfileArgs,
  MutationReturnProblemProfileArgs,
  MutationSealProblemProfileArgs,
  MutationTakeOnRecommendationArgs,
  MutationWriteProfileTextArgs,
  QueryProblemProfileArgs,
  QueryProblemProfileFileArgs,
  QueryProblemProfileVersionArgs,
  QueryProblemProfilesBesideArgs,
} from '../generated/graphql.js';

@Resolver()
export class ProblemProfileResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('problemProfiles')
  problemProfiles(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.problemProfiles', {}, user));
  }

  @Query('problemProfile')
  problemProfile(@Args() args: QueryProblemProfileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.problemProfile', args, user));
  }

  @Query('problemProfileVersion')
  problemProfileVersion(
    @Args() args: QueryProblemProfileVersionArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.queries.execute(new Ask('Query.problemProfileVersion', args, user));
  }

  @Query('problemProfilesBeside')
  problemProfilesBeside(
    @Args() args: QueryProblemProfilesBesideArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.queries.execute(new Ask('Query.problemProfilesBeside', args, user));
  }

  @Query('problemProfileFile')
  problemProfileFile(@Args() args: QueryProblemProfileFileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.problemProfileFile', args, user));
  }

  @Mutation('draftProblemProfile')
  draftProblemProfile(
    @Args() { input }: MutationDraftProblemProfileArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('draftProblemProfile', input, user));
  }

  @Mutation('writeProfileText')
  writeProfileText(@Args() { input }: MutationWriteProfileTextArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('writeProfileText', input, user));
  }

  @Mutation('makeRecommendation')
  makeRecommendation(
    @Args() { input }: MutationMakeRecommendationArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('makeRecommendation', input, user));
  }

  @Mutation('dropRecommendation')
  dropRecommendation(
    @Args() { input }: MutationDropRecommendationArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('dropRecommendation', input, user));
  }

  @Mutation('passOnProblemProfile')
  passOnProblemProfile(
    @Args() { input }: MutationPassOnProblemProfileArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('passOnProblemProfile', input, user));
  }

  @Mutation('returnProblemProfile')
  returnProblemProfile(
    @Args() { input }: MutationReturnProblemProfileArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('returnProblemProfile', input, user));
  }

  @Mutation('checkProblemProfile')
  checkProblemProfile(
    @Args() { input }: MutationCheckProblemProfileArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('checkProblemProfile', input, user));
  }

  @Mutation('sealProblemProfile')
  sealProblemProfile(
    @Args() { input }: MutationSealProblemProfileArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('sealProblemProfile', input, user));
  }

  @Mutation('moveRecommendation')
  moveRecommendation(
    @Args() { input }: MutationMoveRecommendationArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('moveRecommendation', input, user));
  }

  @Mutation('takeOnRecommendation')
  takeOnRecommendation(
    @Args() { input }: MutationTakeOnRecommendationArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('takeOnRecommendation', input, user));
  }
}
