import { isOther, judge, type Purpose, type Subject, type WithheldReason } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import { GraphQLError } from 'graphql';
import type { HubUser } from './development-users.js';
import { momentAsked, type Moment } from './moment.js';
import { noteAnswer } from './noted.js';
import { sightFor, type Sight } from './sight.js';

/** What a read may ask while it is being answered. */
export interface ReadContext {
  readonly hub: Hub;
  readonly user: HubUser;
  readonly moment: Moment;
  /** What the user may know at all. */
  readonly sight: Sight;
}

/** From what an answer was made. */
export interface Worked<Args, Known> {
  readonly known: Known;
  readonly args: Args;
  readonly context: ReadContext;
}

/**
 * A question in its stages: `find` and `hydrate` gather what is known, `rules` takes away what this user may not know,
 * and only then `present` counts, sorts and puts it into words. `names` lists the children whose records the answer
 * shows, `others` the adults, places and things: an answer that shows any is written into the read audit before it is given.
 */
export interface ReadDefinition<Args, Found, Known, Answer> {
  readonly subject: Subject;
  readonly purpose: Purpose;
  find(args: Args, context: ReadContext): Promise<Found>;
  hydrate(found: Found, args: Args, context: ReadContext): Promise<Known> | Known;
  rules(known: Known, context: ReadContext): Known;
  present(known: Known, args: Args, context: ReadContext): Promise<Answer> | Answer;
  names(answer: Answer): Iterable<string>;
  /** Adults, places, groups and things that the answer shows, each by kind and id: `person:PC1`. Absent = it shows none. */
  others?(answer: Answer, worked: Worked<Args, Known>): Promise<Iterable<string>> | Iterable<string>;
  /** The one of them whose own page the answer is. */
  page?(answer: Answer): string | null | undefined;
  /** Whom was asked for, found or not, where the question is about one: a child by its id, another by kind and id. */
  asks?(args: Args): string | undefined;
  /** What was typed to find children; absent or empty where the question was asked without looking for anybody. */
  searches?(args: Args): string | null | undefined;
  /** True when the answer is made to be taken out of the hub as a file. */
  readonly takesOut?: boolean;
}

/** A question of any kind. */
export type AnyRead = ReadDefinition<never, unknown, unknown, unknown>;

/** Keeps the types of the stages of one question. */
export const read = <Args, Found, Known, Answer>(
  definition: ReadDefinition<Args, Found, Known, Answer>,
): ReadDefinition<Args, Found, Known, Answer> => definition;

/** For a question whose answer needs nothing beside what was found. */
export const asFound = <Found>(found: Found): Found => found;

/** For a question that the role decides as a whole: whoever may ask may know all of it. */
export const allOfIt = <Known>(known: Known): Known => known;

/** For an answer that shows no child's record. */
export const nobody = (): Iterable<string> => [];

interface Asked {
  readonly knownAt?: string | null | undefined;
}

/** Answered where the question has room for it; thrown elsewhere. */
export class WithheldError extends GraphQLError {
  constructor(readonly withheld: WithheldReason) {
    super(`${withheld.reason} ${withheld.ask}`, { extensions: { code: 'WITHHELD', ...withheld } });
  }
}

const askedAbout = (asked: string | undefined): { readonly childId?: string; readonly other?: string } =>
  asked === undefined ? {} : isOther(asked) ? { other: asked } : { childId: asked };

/** Whether somebody may ask something; a refusal is written into the read audit first. */
export const requireRight = async (
  hub: Hub,
  user: HubUser,
  query: string,
  { subject, purpose }: { readonly subject: Subject; readonly purpose: Purpose },
  asked?: string,
): Promise<void> => {
  const verdict = judge(user.role, purpose, subject, hub.settings.roles);
  if (verdict.allowed) return;
  await hub.audit.refused(user, purpose, {
    query,
    subject,
    reason: verdict.withheld.reason,
    ...askedAbout(asked),
  });
  throw new WithheldError(verdict.withheld);
};

/** Answers a question, as every question is answered. Throws `WithheldError` when the role may not ask it. */
export const answer = async <Args extends Asked, Answer>(
  query: string,
  definition: ReadDefinition<Args, unknown, unknown, Answer>,
  args: Args,
  { hub, user }: { readonly hub: Hub; readonly user: HubUser },
): Promise<Answer> => {
  const { subject, purpose } = definition;
  await requireRight(hub, user, query, definition, definition.asks?.(args));
  const moment = await momentAsked(hub, args.knownAt);
  const context: ReadContext = { hub, user, moment, sight: await sightFor(hub, user) };
  const found = await definition.find(args, context);
  const known = definition.rules(await definition.hydrate(found, args, context), context);
  const given = await definition.present(known, args, context);
  const refusal = refusalIn(given);
  const asked = definition.asks?.(args);
  if (refusal !== undefined) {
    await hub.audit.refused(user, purpose, {
      query,
      subject,
      reason: refusal,
      ...askedAbout(asked),
    });
    return given;
  }
  const shown = new Set(definition.names(given));
  const others = new Set(await definition.others?.(given, { known, args, context }));
  const page = others.size === 0 ? undefined : (definition.page?.(given) ?? undefined);
  const byGlass = shown.size === 0 ? [[undefined, []] as const] : context.sight.underGlass(shown);
  for (const [glass, childIds] of byGlass) {
    await noteAnswer(context, purpose, {
      query,
      subject,
      childIds: new Set(childIds),
      others,
      ...(page === undefined ? {} : { page }),
      asked,
      text: definition.searches?.(args),
      takesOut: definition.takesOut ?? false,
      ...(glass === undefined ? {} : { glass }),
    });
  }
  return given;
};

/** Why an answer is none: something is kept back, or sealed. */
const refusalIn = (answer: unknown): string | undefined => {
  const { __typename, reason, message } = (answer ?? {}) as { __typename?: string; reason?: string; message?: string };
  return __typename === 'Withheld' ? reason : __typename === 'Sealed' ? message : undefined;
};
