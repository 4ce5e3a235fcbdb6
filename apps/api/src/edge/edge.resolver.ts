import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Hub } from '@hub/worker';
import type { Hub as HubAnswer, QueryReadAuditArgs } from '../generated/graphql.js';
import { Ask, HUB } from './bus.js';
import type { EdgeContext } from './context.js';
import type { HubUser } from './development-users.js';
import { hubOf } from './hub.present.js';
import { Live } from './live.js';

@Resolver()
export class EdgeResolver {
  constructor(
    @Inject(HUB) private readonly hub: Hub,
    @Inject(Live) private readonly live: Live,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('hub')
  hubItself(@Context('user') user: HubUser): Promise<HubAnswer> {
    return hubOf(this.hub, user);
  }

  @Query('readAudit')
  readAudit(@Args() args: QueryReadAuditArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.readAudit', args, user));
  }

  @Mutation('_')
  nothing(): null {
    return null;
  }

  @Subscription('viewsChanged')
  viewsChanged(@Context() context: EdgeContext): AsyncIterableIterator<unknown> {
    return this.live.viewsChanged(context);
  }
}
