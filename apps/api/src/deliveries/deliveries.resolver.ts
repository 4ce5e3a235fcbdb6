import { existsSync } from 'node:fs';
import { Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { HubBusy, type Hub } from '@hub/worker';
import { GraphQLError } from 'graphql';
import { Ask, HUB } from '../edge/bus.js';
import { mapEach } from '../edge/feed.js';
import type { HubUser } from '../edge/development-users.js';
import { problem } from '../edge/problems.js';
import { requireRight, WithheldError } from '../edge/reads.js';
import type {
  MutationDryRunDeliveryArgs,
  MutationTakeDeliveryArgs,
  QueryDeliveriesArgs,
  IntakeJob,
} from '../generated/graphql.js';
import { IntakeJobs } from './intake-jobs.js';

const RULE = { subject: 'take-delivery', purpose: 'operation' } as const;

const refused = (code: string, message: string, field?: string) => ({
  __typename: 'Refused' as const,
  problems: [problem(code, message, field)],
});

/** A name for an upload that can be a folder's name. */
export const isUploadId = (text: string): boolean => /^[A-Za-z0-9_-]{8,64}$/.test(text);

@Resolver()
export class DeliveriesResolver {
  constructor(
    @Inject(HUB) private readonly hub: Hub,
    @Inject(IntakeJobs) private readonly jobs: IntakeJobs,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Query('deliveries')
  deliveries(@Args() args: QueryDeliveriesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.deliveries', args, user));
  }

  @Query('intakeJob')
  async intakeJob(@Args('id') id: string, @Context('user') user: HubUser): Promise<IntakeJob | null> {
    await requireRight(this.hub, user, 'intakeJob', RULE);
    return this.jobs.find(id, user.person) ?? null;
  }

  @Mutation('dryRunDelivery')
  dryRunDelivery(@Args() args: MutationDryRunDeliveryArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.#start('dryRunDelivery', args, true, user);
  }

  @Mutation('takeDelivery')
  takeDelivery(@Args() args: MutationTakeDeliveryArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.#start('takeDelivery', args, false, user);
  }

  @Subscription('intakeProgress')
  async intakeProgress(
    @Args('jobId') jobId: string,
    @Context('user') user: HubUser,
  ): Promise<AsyncIterableIterator<{ intakeProgress: IntakeJob }>> {
    await requireRight(this.hub, user, 'intakeProgress', RULE);
    await this.hub.audit.followed(user, RULE.purpose, { query: 'intakeProgress', subject: RULE.subject });
    const states = this.jobs.follow(jobId, user.person);
    if (!states) throw new GraphQLError('There is no such intake of yours. It may have been forgotten since.');
    return mapEach(states, (intakeProgress) => ({ intakeProgress }));
  }

  async #start(
    query: string,
    { uploadId, historical }: MutationTakeDeliveryArgs,
    dryRun: boolean,
    user: HubUser,
  ): Promise<unknown> {
    try {
      await requireRight(this.hub, user, query, RULE);
      const folder = isUploadId(uploadId) ? this.jobs.uploadFolder(uploadId) : undefined;
      if (folder === undefined || !existsSync(folder)) {
        return refused(
          'upload-not-there',
          'The files of this upload are not here any more. Send them again.',
          'uploadId',
        );
      }
      const { person, agency, role } = user;
      return await this.jobs.start(folder, { person, agency, role }, { dryRun, historical: historical === true });
    } catch (error) {
      if (error instanceof WithheldError) return { __typename: 'Withheld', ...error.withheld };
      if (error instanceof HubBusy) return refused('intake-running', error.message);
      throw error;
    }
  }
}
