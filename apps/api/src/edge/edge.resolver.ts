import { Inject } from '@nestjs/common';
import { Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Hub } from '@hub/worker';
import type { Hub as HubAnswer } from '../generated/graphql.js';
import { HUB } from './bus.js';
import type { EdgeContext } from './context.js';
import type { HubUser } from './development-users.js';
import { hubOf } from './hub.present.js';
import { Live } from './live.js';

@Resolver()
export class EdgeResolver {
  constructor(
    @Inject(HUB) private readonly hub: Hub,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Query('hub')
  hubItself(@Context('user') user: HubUser): Promise<HubAnswer> {
    return hubOf(this.hub, user);
  }

  @Mutation('_')
  nothing(): null {
    return null;
  }

  @Subscription('viewsChanged')
  viewsChanged(@Context() context: EdgeContext): Promise<AsyncIterableIterator<unknown>> {
    return this.live.viewsChanged(context);
  }
}
