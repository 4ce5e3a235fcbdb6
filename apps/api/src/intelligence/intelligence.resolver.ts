import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type * as schema from '../generated/graphql.js';

@Resolver()
export class IntelligenceResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('linkMap')
  linkMap(@Args() args: schema.QueryLinkMapArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.linkMap', args, user));
  }

  @Query('linkEvidence')
  linkEvidence(@Args() args: schema.QueryLinkEvidenceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.linkEvidence', args, user));
  }

  @Query('linkSubjects')
  linkSubjects(@Args() args: schema.QueryLinkSubjectsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.linkSubjects', args, user));
  }

  @Query('linkPath')
  linkPath(@Args() args: schema.QueryLinkPathArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.linkPath', args, user));
  }

  @Query('linkAlerts')
  linkAlerts(@Args() args: schema.QueryLinkAlertsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.linkAlerts', args, user));
  }

  @Query('personsOfConcern')
  personsOfConcern(@Args() args: schema.QueryPersonsOfConcernArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.personsOfConcern', args, user));
  }

  @Query('personOfConcern')
  personOfConcern(@Args() args: schema.QueryPersonOfConcernArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.personOfConcern', args, user));
  }

  @Query('placesOfConcern')
  placesOfConcern(@Args() args: schema.QueryPlacesOfConcernArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.placesOfConcern', args, user));
  }

  @Query('placeOfConcern')
  placeOfConcern(@Args() args: schema.QueryPlaceOfConcernArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.placeOfConcern', args, user));
  }

  @Query('placeTimeline')
  placeTimeline(@Args() args: schema.QueryPlaceTimelineArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.placeTimeline', args, user));
  }

  @Mutation('recordLink')
  recordLink(@Args() { input }: schema.MutationRecordLinkArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('recordLink', input, user));
  }

  @Mutation('withdrawLink')
  withdrawLink(@Args() { input }: schema.MutationWithdrawLinkArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('withdrawLink', input, user));
  }

  @Mutation('judgeLink')
  judgeLink(@Args() { input }: schema.MutationJudgeLinkArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('judgeLink', input, user));
  }

  @Mutation('recordPersonOfConcern')
  recordPersonOfConcern(
    @Args() { input }: schema.MutationRecordPersonOfConcernArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('recordPersonOfConcern', input, user));
  }

  @Mutation('reviewPersonOfConcern')
  reviewPersonOfConcern(
    @Args() { input }: schema.MutationReviewPersonOfConcernArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('reviewPersonOfConcern', input, user));
  }

  @Mutation('recordPlaceOfConcern')
  recordPlaceOfConcern(
    @Args() { input }: schema.MutationRecordPlaceOfConcernArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('recordPlaceOfConcern', input, user));
  }

  @Mutation('ratePlace')
  ratePlace(@Args() { input }: schema.MutationRatePlaceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('ratePlace', input, user));
  }

  @Mutation('planForPlace')
  planForPlace(@Args() { input }: schema.MutationPlanForPlaceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('planForPlace', input, user));
  }

  @Mutation('nameGuardian')
  nameGuardian(@Args() { input }: schema.MutationNameGuardianArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('nameGuardian', input, user));
  }

  @Mutation('endGuardian')
  endGuardian(@Args() { input }: schema.MutationEndGuardianArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('endGuardian', input, user));
  }

  @Mutation('nameLinkedObject')
  nameLinkedObject(
    @Args() { input }: schema.MutationNameLinkedObjectArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('nameLinkedObject', input, user));
  }

  @Mutation('mergeSubjects')
  mergeSubjects(@Args() { input }: schema.MutationMergeSubjectsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('mergeSubjects', input, user));
  }

  @Mutation('unmergeSubjects')
  unmergeSubjects(
    @Args() { input }: schema.MutationUnmergeSubjectsArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('unmergeSubjects', input, user));
  }

  @Mutation('dealWithAlert')
  dealWithAlert(@Args() { input }: schema.MutationDealWithAlertArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('dealWithAlert', input, user));
  }
}
