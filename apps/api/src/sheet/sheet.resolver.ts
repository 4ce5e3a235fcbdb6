import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Ask } from '../edge/bus.js';
import type { EdgeContext } from '../edge/context.js';
import type { HubUser } from '../edge/development-users.js';
import { Live } from '../edge/live.js';
import type { QuerySheetArgs, QuerySheetExportArgs } from '../generated/graphql.js';

@Resolver()
export class SheetResolver {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Query('sheet')
  sheet(@Args() args: QuerySheetArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.sheet', args, user));
  }

  @Query('sheetExport')
  sheetExport(@Args() args: QuerySheetExportArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.sheetExport', args, user));
  }

  @Subscription('sheetChanged')
  sheetChanged(@Context() context: EdgeContext): Promise<AsyncIterableIterator<unknown>> {
    return this.live.sheetChanged(context);
  }
}
