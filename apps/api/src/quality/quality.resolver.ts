import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Ask } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type { QueryDataQualityArgs, QueryDataQualityRecordsArgs } from '../generated/graphql.js';

@Resolver()
export class QualityResolver {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Query('dataQuality')
  dataQuality(@Args() args: QueryDataQualityArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.dataQuality', args, user));
  }

  @Query('dataQualityRecords')
  dataQualityRecords(@Args() args: QueryDataQualityRecordsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.dataQualityRecords', args, user));
  }
}
