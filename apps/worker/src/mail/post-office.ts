import { join } from 'node:path';
import type { Instant } from '@hub/kernel';
import { mailerOf, MailFailed, Outbox, type Posted } from '@hub/mailer';
import type { MailSettings } from './mail-settings.js';

/** Something that may have mail to post now; the same mail again is no mail. */
export type Round = (now: Instant) => Promise<void>;

export interface PostOfficeOptions {
  /** The data folder. */
  readonly folder: string;
  readonly settings: MailSettings;
  readonly now: () => Instant;
  readonly onTrouble: (error: unknown) => void;
}

/** How often the outbox is looked through. */
const EVERY_MS = 60_000;

/** The mail of a hub: what was posted, and the rounds that post what is due. */
export class PostOffice {
  readonly outbox: Outbox;
  readonly settings: MailSettings;
  /** What the way of sending is called. */
  readonly way: string;
  readonly #options: PostOfficeOptions;
  readonly #rounds: Round[] = [];
  #timer: NodeJS.Timeout | undefined;
  #going: Promise<void> | undefined;

  constructor(options: PostOfficeOptions) {
    const { folder, settings, now } = options;
    this.#options = options;
    this.settings = settings;
    const mailer = mailerOf(settings.send);
    this.way = mailer.name;
    this.outbox = new Outbox({ folder: join(folder, 'mail'), mailer, now });
  }

  /** Asks this too, each time before what is due is sent. */
  addRound(round: Round): void {
    this.#rounds.push(round);
  }

  /**
   * Goes round now and then until it is closed. What had failed for good is tried again: whoever put the way right started
   * the hub anew.
   */
  start(): void {
    for (const { id, state } of this.outbox.list()) if (state === 'failed') this.outbox.retry(id);
    this.#timer ??= setInterval(() => void this.goRound(), EVERY_MS).unref();
  }

  /** Posts what is due and sends it. What fails is told as trouble, stays in the outbox and hinders nothing else. */
  goRound(): Promise<void> {
    this.#going ??= this.#goRound().finally(() => {
      this.#going = undefined;
    });
    return this.#going;
  }

  /** Has a mail that did not come through sent again now; answers how it ended, undefined when there is no such mail. */
  async sendAgain(id: string, by: string): Promise<Posted | undefined> {
    if (!this.outbox.sendAgain(id, by)) return undefined;
    await this.#going;
    await this.goRound();
    return this.outbox.list().find((one) => one.id === id);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#going;
  }

  async #goRound(): Promise<void> {
    const { now, onTrouble } = this.#options;
    for (const round of this.#rounds) {
      try {
        await round(now());
      } catch (error) {
        onTrouble(error);
      }
    }
    try {
      for (const { problem = '', state } of await this.outbox.send()) {
        onTrouble(new MailFailed(problem, state === 'failed'));
      }
    } catch (error) {
      onTrouble(error);
    }
  }
}
