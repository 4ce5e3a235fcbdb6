import type { AnyEvent, Decider, Envelope } from '@hub/kernel';

/** A command that a process leads to, with the stream that decides it. */
export interface ProcessCommand {
  readonly decider: Decider<unknown, unknown, AnyEvent>;
  readonly stream: string;
  readonly command: unknown;
}

/** The history of a stream; empty when nothing was ever written to it. */
export type Histories = (stream: string) => readonly Envelope[];

/**
 * When X then Y. A process is told of events in the order of the log, may look at the streams it names, and answers
 * commands; it reads no view and calls no other process. The same event again leads to the same commands, and a command
 * that changes nothing writes nothing.
 */
export interface HubProcess {
  /** The sentence, as the file is named. It stands in the ids of its commands: never change it. */
  readonly name: string;
  /** Types of the events it is told of. */
  readonly on: readonly string[];
  /** Streams it looks at when it is told of an event. */
  reads(event: Envelope): readonly string[];
  then(event: Envelope, histories: Histories): readonly ProcessCommand[];
}

/** Builds a command of a process, whatever the types of its decider. */
export const commandOf = <State, Command, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
): ProcessCommand => ({ decider: decider as unknown as ProcessCommand['decider'], stream, command });
