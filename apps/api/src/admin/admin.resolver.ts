import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { instantOf, type Instant } from '@hub/kernel';
import { ROLES, type EndReason } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import { HUB } from '../edge/bus.js';
import type { EdgeContext } from '../edge/context.js';
import type { HubUser } from '../edge/development-users.js';
import { FIELD_POLICIES } from '../edge/policy-table.js';
import { problem } from '../edge/problems.js';
import { requireRight, WithheldError } from '../edge/reads.js';
import { Sessions } from '../edge/sessions.js';
import type {
  Health,
  MutationEndSessionArgs,
  MutationSendMailAgainArgs,
  RoleInWords,
  Setting,
  SignedInPerson,
} from '../generated/graphql.js';
import { healthOf } from './health.present.js';
import { rolesInWords } from './roles.words.js';
import { settingsInForce } from './settings.present.js';

/** What the hub was started with, and when. */
export interface Start {
  readonly at: Instant;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export const START = Symbol('start');

const refused = (code: string, message: string, field: string) => ({
  __typename: 'Refused' as const,
  problems: [problem(code, message, field)],
});

/** What the administrator of the hub sees and does. No record of a child is part of it. */
@Resolver()
export class AdminResolver {
  constructor(
    @Inject(HUB) private readonly hub: Hub,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(START) private readonly start: Start,
  ) {}

  @Query('signedIn')
  async signedIn(@Context() { user, session }: EdgeContext): Promise<SignedInPerson[]> {
    await this.#require(user, 'Query.signedIn');
    const own = this.sessions.handleOf(session.id);
    return this.sessions.running().map(({ handle, user: { person, name, role, agency }, ...times }) => ({
      session: handle,
      person,
      name,
      roleName: ROLES[role],
      agency,
      since: instantOf(times.startedAt),
      lastActive: instantOf(times.lastSeenAt),
      pages: times.pages,
      mine: handle === own,
    }));
  }

  @Query('rolesInWords')
  async rolesInWords(@Context('user') user: HubUser): Promise<RoleInWords[]> {
    await this.#require(user, 'Query.rolesInWords');
    return rolesInWords(this.hub.settings.roles);
  }

  @Query('settings')
  async settings(@Context('user') user: HubUser): Promise<Setting[]> {
    await this.#require(user, 'Query.settings');
    return settingsInForce(this.hub.settings, this.start.environment);
  }

  @Query('health')
  async health(@Context('user') user: HubUser): Promise<Health> {
    await this.#require(user, 'Query.health');
    return healthOf(this.hub, this.start.at);
  }

  @Mutation('endSession')
  async endSession(
    @Args('input') { session, reason }: MutationEndSessionArgs['input'],
    @Context() context: EdgeContext,
  ): Promise<unknown> {
    const withheld = await this.#withheld(context.user, 'Mutation.endSession');
    if (withheld) return withheld;
    if (session === this.sessions.handleOf(context.session.id)) {
      return refused('own-session', 'This is your own session. Use "Sign out" at the top to end it.', 'session');
    }
    const found = this.sessions.running().find(({ handle }) => handle === session);
    if (!found) return refused('not-there', 'This session has ended already. Nothing more is open in it.', 'session');
    const { person, name } = found.user;
    await this.hub.audit.sessionEnded(context.user, person, reason satisfies EndReason);
    this.sessions.endByHandle(session);
    return { __typename: 'EndedSession', person, name };
  }

  @Mutation('sendMailAgain')
  async sendMailAgain(
    @Args('input') { id }: MutationSendMailAgainArgs['input'],
    @Context('user') user: HubUser,
  ): Promise<unknown> {
    const withheld = await this.#withheld(user, 'Mutation.sendMailAgain');
    if (withheld) return withheld;
    const tried = await this.hub.mail?.sendAgain(String(id), user.person);
    if (!tried) return refused('not-there', 'This mail does not wait any more: it has been sent. Look again.', 'id');
    return { __typename: 'MailTried', sent: tried.state === 'sent', problem: tried.problem ?? null };
  }

  /** What is answered to somebody who may not; undefined when they may. */
  async #withheld(user: HubUser, field: string) {
    try {
      await this.#require(user, field);
      return undefined;
    } catch (error) {
      if (error instanceof WithheldError) return { __typename: 'Withheld' as const, ...error.withheld };
      throw error;
    }
  }

  #require(user: HubUser, field: string): Promise<void> {
    const policy = FIELD_POLICIES[field];
    if (!policy) throw new Error(`${field} has no rule.`);
    return requireRight(this.hub, user, field.replace(/^\w+\./, ''), policy);
  }
}
