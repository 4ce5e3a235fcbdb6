import type { Casebook } from '@hub/casebook';
import type { ViewReader } from '@hub/kernel';
import { casebookAfter, casebookAt } from '@hub/views';
import { Recent } from './recent.js';

const KEPT = 2;

/** Reads views, and knows how far they have come. */
export interface CasebookReader extends ViewReader {
  /** The last event that every view includes. */
  position(): Promise<number>;
}

/**
 * What was known at a few positions of the log, joined. A casebook is carried on from the nearest one before it that is
 * held: what no record between them bears on is the same object in both, so that two take little more room than one.
 */
export class Casebooks {
  readonly #held = new Recent<number, Casebook>(KEPT);
  #wholes = 0;

  constructor(
    private readonly reader: CasebookReader,
    private readonly authority: string,
  ) {}

  /** How often every record was read. */
  get wholes(): number {
    return this.#wholes;
  }

  /** Forgets what was joined: somebody in it was erased. */
  forget(): void {
    this.#held.clear();
  }

  /** Everything known at a position of the log, as far as the views have come: what they lack is not taken for known. */
  async at(asked: number): Promise<Casebook> {
    const position = Math.min(asked, await this.reader.position());
    return this.#held.get(position, () => this.#make(position, this.#nearestBefore(position)));
  }

  #nearestBefore(position: number): readonly [number, Promise<Casebook>] | undefined {
    return [...this.#held.entries()].filter(([at]) => at < position).sort(([a], [b]) => b - a)[0];
  }

  async #make(position: number, nearest: readonly [number, Promise<Casebook>] | undefined): Promise<Casebook> {
    const carriedOn = nearest && (await this.#carriedOn(nearest, position));
    if (carriedOn) return carriedOn;
    this.#wholes += 1;
    return casebookAt(this.reader, this.authority, position);
  }

  async #carriedOn([from, held]: readonly [number, Promise<Casebook>], to: number): Promise<Casebook | undefined> {
    const casebook = await held.catch(() => undefined);
    return casebook && casebookAfter(this.reader, this.authority, { casebook, position: from }, to);
  }
}
