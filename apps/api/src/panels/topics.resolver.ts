import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAskAgencyArgs,
  MutationDecideTopicArgs,
  MutationPutTopicOnAgendaArgs,
  MutationSettleTopicClashArgs,
  MutationTakeTopicOffAgendaArgs,
  QueryPanelTopicArgs,
} from '../generated/graphql.js';

@Resolver()
export class TopicsResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('panelTopic')
  panelTopic(@Args() args: QueryPanelTopicArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelTopic', args, user));
  }

  @Mutation('putTopicOnAgenda')
  putTopicOnAgenda(@Args() { input }: MutationPutTopicOnAgendaArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('putTopicOnAgenda', input, user));
  }

  @Mutation('askAgency')
  askAgency(@Args() { input }: MutationAskAgencyArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('askAgency', input, user));
  }

  @Mutation('takeTopicOffAgenda')
  takeTopicOffAgenda(
    @Args() { input }: MutationTakeTopicOffAgendaArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.commands.execute(new Tell('takeTopicOffAgenda', input, user));
  }

  @Mutation('decideTopic')
  decideTopic(@Args() { input }: MutationDecideTopicArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('decideTopic', input, user));
  }

  @Mutation('settleTopicClash')
  settleTopicClash(@Args() { input }: MutationSettleTopicClashArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('settleTopicClash', input, user));
  }
}
