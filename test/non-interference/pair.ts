import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { differences, inWords } from './differences.js';
import type { World } from './world.js';

/** Something that can be done in each of the two worlds alike, and what it is called. */
export interface Step {
  readonly name: string;
  carryOut(world: World): Promise<unknown>;
}

/** What of two answers to the same must be the same. */
export type Alike = (
  user: HubUser | undefined,
  name: string,
  one: unknown,
  other: unknown,
) => readonly [one: unknown, other: unknown];

const ALL_OF_IT: Alike = (_user, _name, one, other) => [one, other];

/** Two worlds that stand side by side, and everything in which they were found to differ. */
export class Pair {
  readonly found: string[] = [];

  constructor(
    readonly one: World,
    readonly other: World,
    private readonly alike: Alike = ALL_OF_IT,
  ) {}

  /** Faults of the hub's own in either world. */
  get faults(): readonly string[] {
    return [...this.one.faults, ...this.other.faults];
  }

  /** Waits until everything that was recorded is in what people look at. */
  async settle(): Promise<void> {
    await Promise.all([this.one.settle(), this.other.settle()]);
  }

  async close(): Promise<void> {
    await Promise.all([this.one.close(), this.other.close()]);
  }

  /** Does the same in both; notes every place at which the answers differ, as one line. */
  async compare(user: HubUser | undefined, { name, carryOut }: Step): Promise<unknown> {
    const [one, other] = await Promise.all([carryOut(this.one), carryOut(this.other)]);
    this.note(user, name, one, other);
    return one;
  }

  /** Notes every place at which two answers of the same kind differ. */
  note(user: HubUser | undefined, name: string, one: unknown, other: unknown): void {
    const who = user?.role ?? 'Nobody signed in';
    const [here, there] = this.alike(user, name, one, other);
    this.found.push(...differences(here, there).map((difference) => inWords(who, name, difference)));
  }
}
