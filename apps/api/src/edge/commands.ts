import { hash } from 'node:crypto';
import { EventIdReused, handle, LogUnavailable } from '@hub/event-log';
import {
  changedFields,
  fold,
  londonDateOf,
  sameContent,
  type AnyEvent,
  type Decider,
  type Instant,
  type Meta,
  type RecordCommand,
  type RecordState,
} from '@hub/kernel';
import { judge, type Purpose, type Subject, type WithheldReason } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import type { z } from 'zod';
import type { HubUser } from './development-users.js';
import { noteShown } from './noted.js';
import { problem, problemOf, problemsOf, type Problem } from './problems.js';
import { reachOwner } from './reach.js';
import { sightFor, type Sight } from './sight.js';
import { valueInWords } from './words.js';

/** What a command may ask while it is being made up. */
export interface CommandContext {
  readonly hub: Hub;
  readonly user: HubUser;
  readonly now: Instant;
  /** The id that the client gave this command. */
  readonly commandId: string;
  /** The revision the form showed; -1 = it was a new record; undefined = the sender does not know. */
  readonly basedOn: number | undefined;
  /** What the user may know at all: what is hidden from them is answered as if it were not on record. */
  readonly sight: Sight;
}

/** One stream to be written, and what a stale form is compared by. */
export interface Write {
  readonly decider: Decider<unknown, unknown, AnyEvent>;
  readonly stream: string;
  readonly command: unknown;
  /** What the record shall hold; absent when it is taken back. */
  readonly content?: object;
  readonly basedOn?: number;
  /** Told apart from the command's other writes; empty for the only one. */
  readonly part?: string;
}

/** What a command comes to: writes in this order, or problems, or a refusal by the rules of sharing. */
export type Plan =
  | { readonly writes: readonly Write[]; readonly childId?: string | undefined }
  | { readonly problems: readonly Problem[] }
  | { readonly withheld: WithheldReason };

/** A mutation: who may use it, what its input must be, and what it comes to. */
export interface CommandDefinition<Input extends z.ZodType = z.ZodType> {
  readonly subject: Subject;
  readonly purpose: Purpose;
  readonly input: Input;
  /** Input fields that cannot lie in the future. */
  readonly past?: readonly (keyof z.output<Input> & string)[];
  /** Another page shows it too, and asks again with the answer: the answer waits until the views have it. */
  readonly shownElsewhere?: true;
  plan(input: z.output<Input>, context: CommandContext): Promise<Plan>;
}

/** Keeps the type of a definition's input for its `plan`. */
export const command = <Input extends z.ZodType>(definition: CommandDefinition<Input>): CommandDefinition =>
  definition as unknown as CommandDefinition;

/** Refuses with one problem. */
export const refused = (code: string, message: string, field?: string): Plan => ({
  problems: [problem(code, message, field)],
});

/** An id for a new record, made from the command's, so that a retry makes the same record. */
export const newIdOf = (prefix: string, commandId: string): string =>
  `${prefix}-${hash('sha256', commandId, 'hex').slice(0, 12).toUpperCase()}`;

type AnyRecordDecider<Content extends object> = Decider<RecordState<Content>, RecordCommand<Content>, never>;

/** What holds of a record now, and what held when the form was drawn. */
export interface RecordNow<Content> {
  readonly state: RecordState<Content>;
  readonly revision: number;
  /** What the form showed, when the sender said which revision that was. */
  readonly shown: RecordState<Content>;
}

/** Reads a record from the log itself, so that it cannot lag behind. */
export const readRecord = async <Content extends object>(
  { hub, basedOn }: Pick<CommandContext, 'hub' | 'basedOn'>,
  decider: unknown,
  stream: string,
): Promise<RecordNow<Content>> => {
  const typed = decider as AnyRecordDecider<Content>;
  const events = await hub.log.readStream(stream);
  const state = fold(typed, events as never[]);
  const shown =
    basedOn === undefined ? state : fold(typed, events.filter(({ revision }) => revision <= basedOn) as never[]);
  return { state, revision: events.at(-1)?.revision ?? -1, shown };
};

/** Times that were assumed at an intake stay marked as long as nobody gave another one. */
const stillAssumed = (held: RecordState<object>, content: object): object => {
  if (held.status === 'none') return content;
  const before = held.content as Record<string, unknown>;
  const after = content as Record<string, unknown>;
  const names = ((before['assumed'] as readonly string[] | undefined) ?? []).filter((name) =>
    sameContent(before[name], after[name]),
  );
  return names.length === 0 ? content : { ...content, assumed: names };
};

/** The write of a whole record: the content as the form gives it. */
export const recordWrite = async (
  context: CommandContext,
  decider: unknown,
  stream: string,
  content: object,
  { part, basedOn = context.basedOn }: { readonly part?: string; readonly basedOn?: number | undefined } = {},
): Promise<Write> => {
  const { state } = await readRecord<object>(context, decider, stream);
  const whole = stillAssumed(state, given(content));
  return {
    decider: decider as Write['decider'],
    stream,
    command: { type: 'Record', content: whole },
    content: whole,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(part === undefined ? {} : { part }),
  };
};

/** The write that takes a record back. */
const withdrawal = (
  context: CommandContext,
  decider: unknown,
  stream: string,
  key: Readonly<Record<string, string>>,
): Write => ({
  decider: decider as Write['decider'],
  stream,
  command: { type: 'Withdraw', key },
  ...(context.basedOn === undefined ? {} : { basedOn: context.basedOn }),
});

/**
 * Takes a record back that was recorded by mistake, when one is on record. `missing` is the refusal when there is none;
 * `childId` is whose page shows it, where the record does not say so itself.
 */
export const takeBack = async (
  context: CommandContext,
  decider: unknown,
  stream: string,
  key: Readonly<Record<string, string>>,
  {
    missing = refused('not-on-record', 'There is no such record, so nothing can be taken back.'),
    childId,
  }: { readonly missing?: Plan; readonly childId?: string | undefined } = {},
): Promise<Plan> => {
  const { state } = await readRecord<{ readonly childId?: string; readonly reportRef?: string }>(
    context,
    decider,
    stream,
  );
  if (state.status === 'none') return missing;
  const { reportRef } = state.content;
  const owner =
    childId ?? state.content.childId ?? (reportRef === undefined ? undefined : context.sight.childOfReport(reportRef));
  return reachOwner(context, owner, missing) ?? { writes: [withdrawal(context, decider, stream, key)], childId: owner };
};

/** Leaves out what is not given. */
export const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/** What the client is told. */
export type CommandAnswer =
  | {
      readonly __typename: 'Done';
      readonly key: string;
      readonly revision: number;
      readonly recordedAt: Instant;
      readonly childId: string | null;
      readonly repeated: boolean;
    }
  | { readonly __typename: 'Refused'; readonly problems: readonly Problem[] }
  | {
      readonly __typename: 'Stale';
      readonly message: string;
      readonly key: string;
      readonly revision: number;
      readonly fields: readonly { field: string; yours: string | null; theirs: string | null }[];
    }
  | ({ readonly __typename: 'Withheld' } & WithheldReason);

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      one === null || one === undefined ? [] : [[name, withoutNulls(one)]],
    ),
  );
};

const inTheFuture = (input: Readonly<Record<string, unknown>>, past: readonly string[], now: Instant): Problem[] =>
  past.flatMap((field) => {
    const value = input[field];
    if (typeof value !== 'string') return [];
    const limit = value.length === 10 ? londonDateOf(now) : now;
    return value > limit
      ? [
          problem(
            'in-the-future',
            `This lies in the future (now it is ${valueInWords(now)}). Check date and time.`,
            field,
          ),
        ]
      : [];
  });

const staleAnswer = (write: Write, revision: number, state: RecordState<object>): CommandAnswer => {
  if (write.content === undefined) {
    const takesBack = (write.command as { readonly type?: string }).type === 'Withdraw';
    return {
      __typename: 'Stale',
      message: takesBack
        ? 'This record changed since you were shown it, so it was not taken back. Look at how it reads now.'
        : 'This changed since you were shown it, so nothing was written. Look at how it reads now, and send it again if it still fits.',
      key: write.stream,
      revision,
      fields: [],
    };
  }
  const theirs = state.status === 'held' ? (state.content as Record<string, unknown>) : {};
  const yours = write.content as Record<string, unknown>;
  const taken = state.status === 'withdrawn';
  return {
    __typename: 'Stale',
    message: taken
      ? 'This record was taken back while you were typing. Nothing was written. Save again if it shall stand.'
      : 'This record changed while you were typing. Nothing was overwritten. Keep yours or theirs, field by field.',
    key: write.stream,
    revision,
    fields: changedFields(yours, theirs)
      .filter((field) => field !== 'assumed')
      .map((field) => ({ field, yours: valueInWords(yours[field]), theirs: valueInWords(theirs[field]) })),
  };
};

/** Whoever may not open a record is not shown what it holds now, when it became another while they typed. */
const withoutTheirs = (answer: CommandAnswer, { hub, user }: Pick<CommandContext, 'hub' | 'user'>): CommandAnswer =>
  answer.__typename === 'Stale' && !judge(user.role, 'safeguarding', 'child', hub.settings.roles).allowed
    ? { ...answer, fields: [] }
    : answer;

const HISTORY = problem(
  'history-being-loaded',
  'The history of earlier years is being taken in at this moment. Nothing else can be recorded until that has finished; try again then.',
);

const UNAVAILABLE = 'The store of the hub cannot be written at the moment.';

/** How long an answer waits for the pages to show what was recorded. It is on disk already, and comes all the same. */
const SHOWN_WITHIN_MS = 2_000;

/** Waits until whoever recorded something finds it on the page that they come to next, but not long: an intake may go on. */
const shownSoon = async (hub: Hub): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, SHOWN_WITHIN_MS)));
  await Promise.race([hub.viewsCaughtUp().catch(() => undefined), enough]);
  clearTimeout(timer);
};

/** The adult, place or thing whose record a stream is, by kind and id. */
const otherOf = (stream: string): readonly string[] => {
  const [, kind, id] = /^intelligence\.(?:(person|place)(?:review|care)?-|object-(?=\w+\|))(.+)$/.exec(stream) ?? [];
  if (id === undefined) return [];
  return [kind === undefined ? id.replace('|', ':') : `${kind}:${id}`];
};

/** Meetings are read from the log itself: nobody in the room waits. */
const isOfMeeting = (stream: string): boolean => stream.startsWith('panels.sitting-');

const isOfHandover = (stream: string): boolean => /^sharing\.(?:handover|received)-/.test(stream);

/**
 * Carries a mutation out, as every mutation is: rights, then input, then the rules, then the log. `Done` is answered
 * when the events are on disk, and, where it does not take long, on the pages.
 */
export const carryOut = async (
  name: string,
  definition: CommandDefinition,
  rawInput: Readonly<Record<string, unknown>>,
  { hub, user }: { readonly hub: Hub; readonly user: HubUser },
): Promise<CommandAnswer> => {
  const verdict = judge(user.role, definition.purpose, definition.subject, hub.settings.roles);
  if (!verdict.allowed) return { __typename: 'Withheld', ...verdict.withheld };
  const now = hub.now();
  const { commandId: rawId, basedOn: rawBasedOn, ...rest } = rawInput;
  const commandId = String(rawId).trim();
  if (commandId === '' || commandId.length > 200) {
    return {
      __typename: 'Refused',
      problems: [
        problem('command-id-missing', 'Give every command an id of its own, for example a UUID.', 'commandId'),
      ],
    };
  }
  const parsed = definition.input.safeParse(withoutNulls(rest));
  if (!parsed.success) return { __typename: 'Refused', problems: problemsOf(parsed.error) };
  const input = parsed.data as Record<string, unknown>;
  const future = inTheFuture(input, definition.past ?? [], now);
  if (future.length > 0) return { __typename: 'Refused', problems: future };
  if (hub.loadingHistory()) return { __typename: 'Refused', problems: [HISTORY] };
  const ownId = `${name} ${user.person} ${commandId}`;
  const basedOn = rawBasedOn === null ? -1 : (rawBasedOn as number | undefined);
  const context: CommandContext = {
    hub,
    user,
    now,
    commandId: ownId,
    basedOn,
    sight: await sightFor(hub, user),
  };
  try {
    const plan = await definition.plan(input as never, context);
    if ('withheld' in plan) return { __typename: 'Withheld', ...plan.withheld };
    if ('problems' in plan) return { __typename: 'Refused', problems: plan.problems };
    const answer = withoutTheirs(await writeAll(plan, context, definition.purpose), context);
    if (answer.__typename === 'Stale' && answer.fields.length > 0) {
      // What the record holds now is shown beside what was typed: a read like any other.
      const { subject, purpose } = definition;
      const shown = {
        childIds: [plan.childId ?? []].flat(),
        others: plan.writes.flatMap(({ stream }) => otherOf(stream)),
      };
      await noteShown(hub, user, purpose, { query: name, subject, ...shown });
    }
    if (answer.__typename === 'Done' && plan.writes.some(({ stream }) => isOfHandover(stream))) {
      // What was approved leaves at once; what cannot leave now is tried again by itself.
      await hub.carryHandovers().catch(() => undefined);
    }
    // What was decided about access is in force when the answer is given, and pages of links ask again at once.
    const atOnce =
      definition.shownElsewhere === true ||
      plan.writes.some(({ stream }) => /^(?:sharing|intelligence)\./.test(stream));
    if (answer.__typename === 'Done' && atOnce) {
      await hub.viewsCaughtUp();
    } else if (answer.__typename === 'Done' && !plan.writes.every(({ stream }) => isOfMeeting(stream))) {
      await shownSoon(hub);
    }
    // What was said of an action or challenge stands on its page, and in its record, when the page is asked again.
    if (answer.__typename === 'Done' && plan.writes.some(({ stream }) => stream.startsWith('panels.follow-up-'))) {
      await hub.processesCaughtUp();
      await hub.viewsCaughtUp();
    }
    return answer;
  } catch (error) {
    if (error instanceof EventIdReused) {
      return {
        __typename: 'Refused',
        problems: [
          problem(
            'command-id-used',
            'This command id was used for something else. Give each command its own.',
            'commandId',
          ),
        ],
      };
    }
    if (error instanceof LogUnavailable) {
      return { __typename: 'Refused', problems: [problem('store-unavailable', `${UNAVAILABLE} ${error.message}`)] };
    }
    throw error;
  }
};

const writeAll = async (
  { writes, childId }: { readonly writes: readonly Write[]; readonly childId?: string | undefined },
  context: CommandContext,
  purpose: Purpose,
): Promise<CommandAnswer> => {
  let answer: CommandAnswer | undefined;
  for (const write of writes) {
    const result = await writeOne(write, context, purpose);
    if (result.__typename !== 'Done') return result;
    answer = { ...result, childId: childId ?? null };
  }
  if (answer === undefined) throw new Error('A command with nothing to write');
  return answer;
};

const writeOne = async (write: Write, context: CommandContext, purpose: Purpose): Promise<CommandAnswer> => {
  const { hub, user } = context;
  const { decider, stream, command: toDecide, basedOn, part } = write;
  const { person, agency, role } = user;
  const commandId = part === undefined ? context.commandId : `${context.commandId} ${part}`;
  const meta: Meta = { commandId, by: { person, agency, role }, purpose, correlationId: context.commandId };
  const run = (limit: number | undefined) =>
    handle(hub.log, decider, stream, toDecide, meta, {
      kinds: hub.kinds,
      ...(limit === undefined ? {} : { basedOn: limit }),
    });
  let handled = await run(basedOn);
  if (handled.outcome === 'stale') {
    const state = handled.state as RecordState<object>;
    const same = write.content !== undefined && state.status === 'held' && sameContent(state.content, write.content);
    if (!same) return staleAnswer(write, handled.revision, state);
    handled = await run(undefined);
  }
  if (handled.outcome === 'refused') return { __typename: 'Refused', problems: [problemOf(handled.refusal)] };
  if (handled.outcome === 'stale') throw new Error(`${stream}: a command without a base cannot be stale`);
  const { revision, recordedAt, repeated } = handled;
  return {
    __typename: 'Done',
    key: stream,
    // How often something was decided about access would tell what others decided.
    revision: stream.startsWith('sharing.') ? 0 : revision,
    recordedAt: recordedAt ?? context.now,
    childId: null,
    repeated,
  };
};
