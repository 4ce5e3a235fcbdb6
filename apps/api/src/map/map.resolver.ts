import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Ask } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  QueryMapAreasArgs,
  QueryMapChoicesArgs,
  QueryMapFileArgs,
  QueryMapRecordsArgs,
  QueryProfileMapArgs,
} from '../generated/graphql.js';

@Resolver()
export class MapResolver {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Query('mapChoices')
  mapChoices(@Args() args: QueryMapChoicesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.mapChoices', args, user));
  }

  @Query('mapAreas')
  mapAreas(@Args() args: QueryMapAreasArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.mapAreas', args, user));
  }

  @Query('profileMap')
  profileMap(@Args() args: QueryProfileMapArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.profileMap', args, user));
  }

  @Query('mapRecords')
  mapRecords(@Args() args: QueryMapRecordsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.mapRecords', args, user));
  }

  @Query('mapFile')
  mapFile(@Args() args: QueryMapFileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.mapFile', args, user));
  }
}
