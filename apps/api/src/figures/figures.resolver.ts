import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ask } from '../edge/bus.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  FigureExplanationArgs,
  FigureTrendArgs,
  QueryFigureArgs,
  QueryFiguresArgs,
  QueryPeriodsArgs,
} from '../generated/graphql.js';
import type { FigureAnswer } from './figures.present.js';

@Resolver('Figure')
export class FiguresResolver {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Query('indicators')
  indicators(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.indicators', {}, user));
  }

  @Query('figures')
  figures(@Args() args: QueryFiguresArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.figures', args, user));
  }

  @Query('figure')
  figure(@Args() args: QueryFigureArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.figure', args, user));
  }

  @Query('periods')
  periods(@Args() args: QueryPeriodsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.periods', args, user));
  }

  @ResolveField('trend')
  trend(
    @Parent() figure: FigureAnswer,
    @Args() args: FigureTrendArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.queries.execute(new Ask('Figure.trend', { ...args, figure, knownAt: figure.knownAt }, user));
  }

  @ResolveField('explanation')
  explanation(
    @Parent() figure: FigureAnswer,
    @Args() args: FigureExplanationArgs,
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    return this.queries.execute(new Ask('Figure.explanation', { ...args, figure, knownAt: figure.knownAt }, user));
  }
}
