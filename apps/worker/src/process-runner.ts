import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { HistoryGoesBackwards, newEventsOf } from '@hub/event-log';
import { fold, type Append, type Envelope, type EventKinds, type EventLog, type Subscription } from '@hub/kernel';
import type { HubProcess, ProcessCommand } from '@hub/processes';

/** How far the processes have come: the last event each was told of. It may lag behind; telling twice changes nothing. */
type Checkpoints = Record<string, number>;

export interface ProcessRunOptions {
  readonly log: EventLog;
  readonly kinds: EventKinds;
  readonly processes: readonly HubProcess[];
  /** Where the checkpoints are kept. */
  readonly file: string;
  /** Whose hub it is: the agency in whose name processes act. */
  readonly agency: string;
  readonly onTrouble: (error: unknown) => void;
}

const readCheckpoints = (file: string): Checkpoints => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Checkpoints;
  } catch {
    return {};
  }
};

const AGAIN_AFTER_MS = 1_000;
const ATTEMPTS = 8;

/** The events of one batch are looked up together, and what they lead to is written together. */
const BATCH = 500;

interface Led {
  readonly process: HubProcess;
  readonly event: Envelope;
}

/**
 * Tells processes of the events of the log and carries their commands out. Their events are recorded at the moment of
 * the log's last event, so that they never end a log later than what led to them. The id of a command is made of the
 * process and the event, and a command that changes nothing writes nothing: the same event may be told again.
 */
export class ProcessRun {
  readonly #options: ProcessRunOptions;
  readonly #checkpoints: Checkpoints;
  #subscription: Subscription | undefined;

  constructor(options: ProcessRunOptions) {
    this.#options = options;
    this.#checkpoints = readCheckpoints(options.file);
  }

  /** Goes on where it stopped, and follows the log until it is paused. */
  resume(): void {
    if (this.#subscription) return;
    const { log, processes, onTrouble } = this.#options;
    const from = Math.min(...processes.map(({ name }) => this.#checkpoints[name] ?? 0));
    this.#subscription = log.subscribeAll(from, (batch) => this.#tellPatiently(batch), onTrouble);
  }

  /** Stops after the batch in hand: nothing is written until it is resumed. */
  async pause(): Promise<void> {
    const subscription = this.#subscription;
    this.#subscription = undefined;
    await subscription?.close();
  }

  /** Tells of everything that is in the log now, without following it. */
  async catchUp(): Promise<void> {
    const { log, processes } = this.#options;
    const { position: end } = await log.head();
    let from = Math.min(...processes.map(({ name }) => this.#checkpoints[name] ?? 0));
    while (from < end) {
      const batch = await log.readAll(from, BATCH);
      const last = batch.at(-1);
      if (!last) return;
      await this.#tell(batch);
      from = last.position;
    }
  }

  /** Waits while a server that is needed is away: that must not make processes stand still for good. */
  async #tellPatiently(batch: readonly Envelope[]): Promise<void> {
    for (let said = false; ; said = true) {
      try {
        return await this.#tell(batch);
      } catch (error) {
        const passes = (error as { readonly passes?: unknown }).passes === true;
        if (!passes || this.#subscription === undefined) throw error;
        if (!said) this.#options.onTrouble(error);
      }
      await setTimeout(AGAIN_AFTER_MS);
    }
  }

  async #tell(batch: readonly Envelope[]): Promise<void> {
    const { processes } = this.#options;
    const led: Led[] = [];
    for (const process of processes) {
      const seen = this.#checkpoints[process.name] ?? 0;
      for (const event of batch) {
        if (event.position > seen && process.on.includes(event.type)) led.push({ process, event });
      }
    }
    if (led.length > 0) await this.#carryOut(led);
    const last = batch.at(-1);
    if (last) this.#remember(last.position);
  }

  async #carryOut(led: readonly Led[]): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await this.#try(led)) return;
    }
    throw new Error(`What processes lead to could not be written in ${ATTEMPTS} attempts; they stand still`);
  }

  /** False when someone else wrote meanwhile: then everything is decided anew. */
  async #try(led: readonly Led[]): Promise<boolean> {
    const { log } = this.#options;
    const head = await log.head();
    const streams = await log.readStreams([...new Set(led.flatMap(({ process, event }) => process.reads(event)))]);
    const wanted = led.flatMap(({ process, event }) =>
      process
        .then(event, (stream) => streams.get(stream) ?? [])
        .map((command, index) => ({ process, event, command, index })),
    );
    if (wanted.length === 0) return true;
    const own = await log.readStreams([...new Set(wanted.map(({ command }) => command.stream))]);
    const states = new Map<string, { state: unknown; revision: number }>();
    const appends: Append[] = [];
    for (const { process, event, command, index } of wanted) {
      const append = this.#decide(process, event, command, index, own, states);
      if (append) appends.push(append);
    }
    if (appends.length === 0) return true;
    try {
      const options = head.recordedAt === undefined ? {} : { recordedAt: head.recordedAt };
      const results = await log.appendAll(appends, options);
      return results.every(({ outcome }) => outcome === 'appended');
    } catch (error) {
      if (error instanceof HistoryGoesBackwards) return false;
      throw error;
    }
  }

  #decide(
    process: HubProcess,
    event: Envelope,
    { decider, stream, command }: ProcessCommand,
    index: number,
    histories: ReadonlyMap<string, readonly Envelope[]>,
    states: Map<string, { state: unknown; revision: number }>,
  ): Append | undefined {
    const history = histories.get(stream) ?? [];
    const before = states.get(stream) ?? { state: fold(decider, history), revision: history.at(-1)?.revision ?? -1 };
    const decision = decider.decide(command, before.state);
    if (decision.outcome === 'refused') throw new Error(`${process.name} was refused: ${decision.refusal.message}`);
    if (decision.events.length === 0) return undefined;
    const { kinds, agency } = this.#options;
    const commandId = `process ${process.name} ${event.id} ${index}`;
    const events = newEventsOf(kinds, decision.events, {
      commandId,
      by: { person: 'hub', agency, role: 'PROCESS' },
      purpose: 'safeguarding',
      causationId: event.id,
    });
    let { state } = before;
    for (const one of decision.events) state = decider.evolve(state, one);
    states.set(stream, { state, revision: before.revision + events.length });
    return { stream, expected: before.revision, events };
  }

  #remember(position: number): void {
    for (const { name } of this.#options.processes) {
      this.#checkpoints[name] = Math.max(this.#checkpoints[name] ?? 0, position);
    }
    const draft = `${this.#options.file}.draft`;
    writeFileSync(draft, JSON.stringify(this.#checkpoints), { mode: 0o600 });
    renameSync(draft, this.#options.file);
  }
}
