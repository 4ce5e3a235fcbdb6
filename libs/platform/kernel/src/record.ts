import type { AnyEvent } from './event.js';
import { accept, refuse, type Decider } from './decider.js';
import { refusal, type Refusal } from './refusal.js';

/**
 * A keyed record of an agency (a police report, a status, a safety plan): of its versions the latest holds, a
 * withdrawn record counts nowhere, and a later version stands again.
 */
export type RecordState<Content> =
  | { readonly status: 'none' }
  | { readonly status: 'held'; readonly content: Content }
  | { readonly status: 'withdrawn'; readonly content: Content };

export type RecordCommand<Content> =
  | { readonly type: 'Record'; readonly content: Content }
  | { readonly type: 'Withdraw'; readonly key: Readonly<Record<string, string>> };

/** What a decision on a record amounts to, in the words of the intake's count. */
export type RecordChange = 'new' | 'corrected' | 'unchanged';

/** Same content, whatever the order of the fields; a field that is not there equals one that is undefined. */
export const sameContent = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((v, i) => sameContent(v, b[i]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const name of names) if (!sameContent(left[name], right[name])) return false;
  return true;
};

/** The names of the fields in which two contents differ. */
export const changedFields = (before: object, after: object): string[] => {
  const left = before as Record<string, unknown>;
  const right = after as Record<string, unknown>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (name) => !sameContent(left[name], right[name]),
  );
};

/** Whether the person was erased whom this content identified: what was sealed in it is gone for good. */
export const isErased = (content: object): boolean => (content as { readonly $erased?: true }).$erased === true;

type ContentEvent<Type extends string, Content> = { readonly type: Type; readonly data: Content };
type KeyEvent<Type extends string> = { readonly type: Type; readonly data: Readonly<Record<string, string>> };

/**
 * The decider of a plain keyed record.
 *
 * - the same content again changes nothing;
 * - other content under the same key is a correction, the old value stays in history;
 * - a withdrawal needs only the key; withdrawing what was never recorded is kept too, so that the order of arrival
 *   does not matter;
 * - of a record whose person was erased nothing is taken in any more: a source that still has it cannot bring it back;
 * - `rules` says what the content must obey by itself, as a refusal that names the field.
 */
export const recordDecider = <
  Content extends object,
  const Recorded extends string,
  const Corrected extends string,
  const Withdrawn extends string,
>(names: {
  readonly recorded: Recorded;
  readonly corrected: Corrected;
  readonly withdrawn: Withdrawn;
  readonly rules?: (content: Content) => Refusal | undefined;
}): Decider<
  RecordState<Content>,
  RecordCommand<Content>,
  ContentEvent<Recorded, Content> | ContentEvent<Corrected, Content> | KeyEvent<Withdrawn>
> => ({
  initial: { status: 'none' },
  decide: (command, state) => {
    if (state.status !== 'none' && isErased(state.content)) return accept();
    if (command.type === 'Withdraw') {
      if (state.status === 'withdrawn') return accept();
      return accept({ type: names.withdrawn, data: command.key });
    }
    const broken = names.rules?.(command.content);
    if (broken) return refuse(broken);
    if (state.status === 'none') return accept({ type: names.recorded, data: command.content });
    if (state.status === 'held' && sameContent(state.content, command.content)) return accept();
    return accept({ type: names.corrected, data: command.content });
  },
  evolve: (state, event) => {
    if (event.type === names.withdrawn) {
      return { status: 'withdrawn', content: state.status === 'none' ? ({} as Content) : state.content };
    }
    return { status: 'held', content: event.data as Content };
  },
});

/** What these events did to a record that was in this state: the intake's count of a row. */
export const recordChange = (before: RecordState<unknown>, events: readonly AnyEvent[]): RecordChange => {
  if (events.length === 0) return 'unchanged';
  return before.status === 'none' ? 'new' : 'corrected';
};

/** The refusal for an end that lies before its start. */
export const endBeforeStart = (
  start: string | undefined,
  end: string | undefined,
  field: string,
  words: string,
): Refusal | undefined =>
  start !== undefined && end !== undefined && end < start ? refusal('end-before-start', words, field) : undefined;
