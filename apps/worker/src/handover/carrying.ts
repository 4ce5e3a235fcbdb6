import { join } from 'node:path';
import type { Instant, ViewReader } from '@hub/kernel';
import type { DataFolder } from '../data-folder.js';
import { HUB_KINDS } from '../kinds.js';
import type { VaultedLog } from '../open-log.js';
import type { Settings } from '../settings.js';
import { Courier } from './courier.js';
import { Exchange, SentLetters } from './exchange.js';

/** How often it is looked whether a handover is to be carried. */
const CARRY_EVERY_MS = 10_000;

/** What carrying handovers needs of an open hub. */
export interface CarryingMeans {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly log: VaultedLog;
  readonly views: ViewReader;
  readonly now: () => Instant;
  readonly viewsCaughtUp: () => Promise<void>;
  /** Whether this process may carry now: only one of a hub does, and not while history is taken in. */
  readonly may: () => boolean;
  readonly onTrouble: (error: unknown) => void;
}

/** Handovers of a hub, carried every few seconds, and at once when that is asked. */
export class Carrying {
  readonly courier: Courier | undefined;
  readonly #timer: NodeJS.Timeout;
  #round: Promise<void> | undefined;
  #stopped = false;

  constructor(private readonly means: CarryingMeans) {
    const { settings, folder, onTrouble } = means;
    const { exchangeFolder, authority, council } = settings;
    this.courier =
      exchangeFolder === undefined
        ? undefined
        : new Courier({
            ...means,
            kinds: HUB_KINDS,
            exchange: new Exchange(exchangeFolder),
            sent: new SentLetters(join(folder.shared, 'handovers')),
            authority,
            council,
          });
    this.#timer = setInterval(() => void this.carry().catch(onTrouble), CARRY_EVERY_MS);
    this.#timer.unref();
  }

  /** One round, after the one that goes on: that began before what is to be carried now. */
  async carry(): Promise<void> {
    await this.#round?.catch(() => undefined);
    if (!this.courier || this.#stopped || !this.means.may()) return;
    this.#round ??= this.courier.round().finally(() => {
      this.#round = undefined;
    });
    await this.#round;
  }

  /** Nothing new is carried; waits for what was under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#round?.catch(() => undefined);
  }
}
