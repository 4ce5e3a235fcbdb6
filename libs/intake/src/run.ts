import { fold, type Append, type AppendOptions, type Envelope, type Instant } from '@hub/kernel';
import {
  deliveryDecider,
  deliveryStream,
  type DeliveryCommand,
  type DeliveryEvent,
  type DeliveryState,
} from '@hub/deliveries';
import type { DeliveryRun, IntakePorts } from './ports.js';

/** Another intake takes the same delivery, or writes into a historical load, at this moment. */
export class DeliveryBusy extends Error {
  override readonly name = 'DeliveryBusy';

  constructor() {
    super('Someone else is writing what this delivery writes. Wait until they have finished, then send it again.');
  }
}

/** Why the events of an intake were written. */
export const PURPOSE = 'operation';

/** On every event that a run of a delivery writes. */
export const correlationOf = (deliveryId: string, run: number): string => `delivery:${deliveryId}:${run}`;

/** The delivery whose run wrote an event; undefined when no intake did. */
export const deliveryOf = (correlationId: string): string | undefined => /^delivery:(.+):\d+$/.exec(correlationId)?.[1];

/** What the log says about a delivery. */
export interface KnownDelivery {
  readonly state: DeliveryState;
  readonly revision: number;
  /** When the last run was opened. */
  readonly openedAt: Instant | undefined;
  readonly historical: boolean;
}

type Opened = Extract<DeliveryEvent, { type: 'deliveries.DeliveryOpened' }>['data'];

/** Reads a delivery's stream. */
export const knownDelivery = (events: readonly Envelope[]): KnownDelivery => {
  const opened = events.findLast(({ type }) => type === 'deliveries.DeliveryOpened')?.data as Opened | undefined;
  return {
    state: fold(deliveryDecider, events as readonly unknown[] as readonly DeliveryEvent[]),
    revision: events.at(-1)?.revision ?? -1,
    openedAt: opened?.openedAt,
    historical: opened?.historical ?? false,
  };
};

/** The stream of one delivery while it is taken in: opened, noting progress, closed. */
export class RunStream {
  readonly #ports: IntakePorts;
  readonly #deliveryId: string;
  #state: DeliveryState;
  #revision: number;

  constructor(ports: IntakePorts, deliveryId: string, known: KnownDelivery) {
    this.#ports = ports;
    this.#deliveryId = deliveryId;
    this.#state = known.state;
    this.#revision = known.revision;
  }

  get run(): DeliveryRun {
    const { run } = this.#state;
    return { deliveryId: this.#deliveryId, run, correlationId: correlationOf(this.#deliveryId, run) };
  }

  /** Rows up to this one are done in the open run. */
  get upTo(): number {
    return this.#state.upTo;
  }

  /** Decides a command and writes its events, if it has any. `step` names the command within the run. */
  async write(command: DeliveryCommand, step: string, options: AppendOptions): Promise<void> {
    const append = this.prepare(command, step);
    if (append) await this.hand(append, options);
  }

  /** Writes what was prepared. Throws `DeliveryBusy` when someone else has written to the delivery. */
  async hand(append: Append, options: AppendOptions): Promise<void> {
    const result = await this.#ports.log.append(append, options);
    if (result.outcome !== 'appended') throw new DeliveryBusy();
  }

  /** Decides a command; what it answers must be written before anything else of this stream. */
  prepare(command: DeliveryCommand, step: string): Append | undefined {
    const decision = deliveryDecider.decide(command, this.#state);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    if (decision.events.length === 0) return undefined;
    for (const event of decision.events) this.#state = deliveryDecider.evolve(this.#state, event);
    const { correlationId } = this.run;
    const expected = this.#revision;
    this.#revision += decision.events.length;
    return {
      stream: deliveryStream(this.#deliveryId),
      expected,
      events: this.#ports.newEvents(decision.events, {
        commandId: `${correlationId}:${step}`,
        by: this.#ports.by,
        purpose: PURPOSE,
        correlationId,
      }),
    };
  }
}
