import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAgreeRetentionArgs,
  MutationDeclineRetentionArgs,
  MutationDisputeValueArgs,
  MutationExtendAccessRequestArgs,
  MutationLiftHoldArgs,
  MutationMakeAccessPackArgs,
  MutationPlaceHoldArgs,
  MutationProposeRetentionArgs,
  MutationReceiveAccessRequestArgs,
  MutationReleaseAccessPackArgs,
  MutationReviewHoldArgs,
  MutationReviewTextArgs,
  MutationSettleDisputeArgs,
  QueryAccessPackArgs,
  QueryAccessRequestArgs,
  QueryAccessRequestsArgs,
  QueryDisputedValuesArgs,
  QueryDisputesArgs,
  QueryLegalHoldsArgs,
  QueryRetentionPreviewArgs,
} from '../generated/graphql.js';

@Resolver()
export class RecordsResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('retentionPreview')
  retentionPreview(@Args() args: QueryRetentionPreviewArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.retentionPreview', args, user));
  }

  @Query('legalHolds')
  legalHolds(@Args() args: QueryLegalHoldsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.legalHolds', args, user));
  }

  @Query('disputes')
  disputes(@Args() args: QueryDisputesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disputes', args, user));
  }

  @Query('disputedValues')
  disputedValues(@Args() args: QueryDisputedValuesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.disputedValues', args, user));
  }

  @Query('accessRequests')
  accessRequests(@Args() args: QueryAccessRequestsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.accessRequests', args, user));
  }

  @Query('accessRequest')
  accessRequest(@Args() args: QueryAccessRequestArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.accessRequest', args, user));
  }

  @Query('accessPack')
  accessPack(@Args() args: QueryAccessPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.accessPack', args, user));
  }

  @Mutation('proposeRetention')
  proposeRetention(@Args() { input }: MutationProposeRetentionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('proposeRetention', input, user));
  }

  @Mutation('agreeRetention')
  agreeRetention(@Args() { input }: MutationAgreeRetentionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('agreeRetention', input, user));
  }

  @Mutation('declineRetention')
  declineRetention(@Args() { input }: MutationDeclineRetentionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('declineRetention', input, user));
  }

  @Mutation('placeHold')
  placeHold(@Args() { input }: MutationPlaceHoldArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('placeHold', input, user));
  }

  @Mutation('reviewHold')
  reviewHold(@Args() { input }: MutationReviewHoldArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('reviewHold', input, user));
  }

  @Mutation('liftHold')
  liftHold(@Args() { input }: MutationLiftHoldArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('liftHold', input, user));
  }

  @Mutation('disputeValue')
  disputeValue(@Args() { input }: MutationDisputeValueArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('disputeValue', input, user));
  }

  @Mutation('settleDispute')
  settleDispute(@Args() { input }: MutationSettleDisputeArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('settleDispute', input, user));
  }

  @Mutation('receiveAccessRequest')
  receiveAccessRequest(
    @Args() { input }: MutationReceiveAccessRequestArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('receiveAccessRequest', input, user));
  }

  @Mutation('extendAccessRequest')
  extendAccessRequest(
    @Args() { input }: MutationExtendAccessRequestArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('extendAccessRequest', input, user));
  }

  @Mutation('reviewText')
  reviewText(@Args() { input }: MutationReviewTextArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('reviewText', input, user));
  }

  @Mutation('makeAccessPack')
  makeAccessPack(@Args() { input }: MutationMakeAccessPackArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('makeAccessPack', input, user));
  }

  @Mutation('releaseAccessPack')
  releaseAccessPack(
    @Args() { input }: MutationReleaseAccessPackArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('releaseAccessPack', input, user));
  }
}
