import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationBreakGlassArgs,
  MutationDeclareConflictArgs,
  MutationEndConflictArgs,
  MutationEndGlassArgs,
  MutationEndInvolvementArgs,
  MutationGrantInvolvementArgs,
  MutationLiftRestrictionArgs,
  MutationRecordDisclosureArgs,
  MutationRestrictRecordArgs,
  MutationReviewGlassArgs,
  MutationWithdrawDisclosureArgs,
  QueryDisclosuresArgs,
  QueryGlassReviewsArgs,
  QueryInvolvementsArgs,
} from '../generated/graphql.js';

@Resolver()
export class SharingResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('myGlass')
  myGlass(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.myGlass', {}, user));
  }

  @Query('glassReviews')
  glassReviews(@Args() args: QueryGlassReviewsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.glassReviews', args, user));
  }

  @Query('restrictions')
  restrictions(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.restrictions', {}, user));
  }

  @Query('conflicts')
  conflicts(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.conflicts', {}, user));
  }

  @Query('involvements')
  involvements(@Args() args: QueryInvolvementsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.involvements', args, user));
  }

  @Query('disclosures')
  disclosures(@Args() args: QueryDisclosuresArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disclosures', args, user));
  }

  @Mutation('breakGlass')
  breakGlass(@Args() { input }: MutationBreakGlassArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('breakGlass', input, user));
  }

  @Mutation('endGlass')
  endGlass(@Args() { input }: MutationEndGlassArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endGlass', input, user));
  }

  @Mutation('reviewGlass')
  reviewGlass(@Args() { input }: MutationReviewGlassArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('reviewGlass', input, user));
  }

  @Mutation('restrictRecord')
  restrictRecord(@Args() { input }: MutationRestrictRecordArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('restrictRecord', input, user));
  }

  @Mutation('liftRestriction')
  liftRestriction(@Args() { input }: MutationLiftRestrictionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('liftRestriction', input, user));
  }

  @Mutation('declareConflict')
  declareConflict(@Args() { input }: MutationDeclareConflictArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('declareConflict', input, user));
  }

  @Mutation('endConflict')
  endConflict(@Args() { input }: MutationEndConflictArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endConflict', input, user));
  }

  @Mutation('grantInvolvement')
  grantInvolvement(@Args() { input }: MutationGrantInvolvementArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('grantInvolvement', input, user));
  }

  @Mutation('endInvolvement')
  endInvolvement(@Args() { input }: MutationEndInvolvementArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endInvolvement', input, user));
  }

  @Mutation('recordDisclosure')
  recordDisclosure(@Args() { input }: MutationRecordDisclosureArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordDisclosure', input, user));
  }

  @Mutation('withdrawDisclosure')
  withdrawDisclosure(
    @Args() { input }: MutationWithdrawDisclosureArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawDisclosure', input, user));
  }
}
