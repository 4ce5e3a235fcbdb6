import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Ask } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type { QueryHarmTraceArgs, QueryRagWhatIfArgs } from '../generated/graphql.js';

@Resolver()
export class RagRulesResolver {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Query('riskTools')
  riskTools(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.riskTools', {}, user));
  }

  @Query('ragWhatIf')
  ragWhatIf(@Args() args: QueryRagWhatIfArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.ragWhatIf', args, user));
  }

  @Query('harmTrace')
  harmTrace(@Args() args: QueryHarmTraceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.harmTrace', args, user));
  }
}
