import type { AnyEvent } from './event.js';
import type { Refusal } from './refusal.js';

/** What a decider answers: the events that now hold (none = nothing changed), or a named refusal. */
export type Decision<Event extends AnyEvent> =
  | { readonly outcome: 'accepted'; readonly events: readonly Event[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/**
 * The rules of one stream as three pure parts: the state before anything happened, what a command leads to, and what
 * an event does to the state. Time, ids and settings come in with the command, because a conflict runs it again.
 */
export interface Decider<State, Command, Event extends AnyEvent> {
  readonly initial: State;
  decide(command: Command, state: State): Decision<Event>;
  evolve(state: State, event: Event): State;
}

/** A decider that any command handler can run, whatever its state, commands and events are. */
export type AnyDecider = Decider<unknown, unknown, AnyEvent>;

/** The command is accepted with these events; with none, the command changed nothing. */
export const accept = <Event extends AnyEvent>(...events: readonly Event[]): Decision<Event> => ({
  outcome: 'accepted',
  events,
});

/** The command is refused for a named reason. */
export const refuse = (reason: Refusal): Decision<never> => ({ outcome: 'refused', refusal: reason });

/** The state after these events, starting from the decider's initial state. */
export const fold = <State, Command, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  events: Iterable<Event>,
): State => {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
};
