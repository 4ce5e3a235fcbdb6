import type { Envelope, Instant } from '@hub/kernel';
import { AUTHORITY, SAMPLE_BY } from './samples.js';

/** Events as a spec tells them, one after another, in the envelopes that the log would give them. */
export class Story {
  readonly #revisions = new Map<string, number>();
  #position = 0;

  /** @param recordedAt When the next events are recorded; a spec may move it forward. */
  constructor(public recordedAt: Instant = '2016-04-01T00:00:00.000Z') {}

  /** The next event, in its stream. */
  event(stream: string, type: string, data: object): Envelope {
    const revision = (this.#revisions.get(stream) ?? -1) + 1;
    this.#revisions.set(stream, revision);
    this.#position += 1;
    return {
      id: `event-${this.#position}`,
      authority: AUTHORITY,
      stream,
      revision,
      position: this.#position,
      type,
      version: 1,
      occurredAt: this.recordedAt,
      recordedAt: this.recordedAt,
      by: SAMPLE_BY,
      purpose: 'test',
      correlationId: `command-${this.#position}`,
      causationId: '',
      subject: '',
      data,
    };
  }
}
