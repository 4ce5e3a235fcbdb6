import type { Envelope, Instant } from '@hub/kernel';
import { recordAfter, type RecordRow } from '../src/record-row.js';

/** Records as a spec writes them: each version is an event that goes through `recordAfter`. */
export class Records {
  readonly rows = new Map<string, RecordRow>();
  #position = 0;

  /** The next version of the record in this stream, recorded at this moment. */
  event(stream: string, type: string, data: object, recordedAt: Instant = '2016-01-01T00:00:00.000Z'): Envelope {
    this.#position += 1;
    return {
      id: `e${this.#position}`,
      authority: 'E09000006',
      stream,
      revision: (this.rows.get(stream)?.revision ?? -1) + 1,
      position: this.#position,
      type,
      version: 1,
      occurredAt: recordedAt,
      recordedAt,
      by: { person: 'spec', agency: 'spec', role: 'spec' },
      purpose: 'spec',
      correlationId: `c${this.#position}`,
      causationId: '',
      subject: '',
      data,
    };
  }

  /** Takes in the next version of a record; says what held before and what holds now. */
  put(
    stream: string,
    type: string,
    data: object,
    recordedAt?: Instant,
  ): { readonly before: RecordRow | undefined; readonly row: RecordRow } {
    const before = this.rows.get(stream);
    const row = recordAfter(this.event(stream, type, data, recordedAt), before);
    if (!row) throw new Error(`${stream} is no record`);
    this.rows.set(stream, row);
    return { before, row };
  }
}
