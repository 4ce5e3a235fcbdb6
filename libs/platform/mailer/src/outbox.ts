import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addHours, type Instant } from '@hub/kernel';
import { Mail, MailFailed, type MailFile, type Mailer } from './mail.js';
import { shortIdOf } from './message-id.js';
import { writeWhole } from './write-whole.js';

/** A mail on its way, or how it ended. */
export interface Posted {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly state: 'waiting' | 'sent' | 'failed' | 'taken back';
  readonly postedAt: Instant;
  /** How often it was tried. */
  readonly attempts: number;
  /** Not to be tried before. */
  readonly nextTry?: Instant;
  readonly sentAt?: Instant;
  /** What went wrong last. */
  readonly problem?: string;
  /** Who asked last that it be sent again, and when. */
  readonly askedAgain?: { readonly by: string; readonly at: Instant };
}

interface Kept extends Posted {
  /** Gone when the mail was sent or taken back, as its files are. */
  readonly text?: string;
  readonly files?: readonly MailFile[];
}

/** Hours until a mail is tried again; after the last it has failed and waits for somebody. */
const PAUSES = [0.05, 0.25, 1, 4, 12, 24];

const isUnsent = ({ state }: Posted): boolean => state === 'waiting' || state === 'failed';

export interface OutboxOptions {
  /** One file a mail. */
  readonly folder: string;
  readonly mailer: Mailer;
  readonly now: () => Instant;
}

/**
 * Mail that leaves the hub. What was posted is on disk before `post` answers; it is tried until it was sent, or failed for
 * good, and either stays on the list. One process at a time may use a folder.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #sending: Promise<readonly Posted[]> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  }

  /** Takes a mail; false when one of the same id was taken before, whatever became of it. Throws when it is none. */
  post(mail: Mail): boolean {
    const { id, to, subject, text, files = [] } = Mail.parse(mail);
    if (this.has(id)) return false;
    this.#keep({
      id,
      to,
      subject,
      text,
      ...(files.length > 0 ? { files } : {}),
      state: 'waiting',
      postedAt: this.#options.now(),
      attempts: 0,
    });
    return true;
  }

  /** Whether a mail of this id was taken, whatever became of it. */
  has(id: string): boolean {
    return existsSync(this.#fileOf(id));
  }

  /** Tries every mail that is due; answers those that could not be sent this time. */
  send(): Promise<readonly Posted[]> {
    this.#sending ??= this.#sendDue().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** Every mail that was ever taken, the latest first. */
  list(): readonly Posted[] {
    return this.#all()
      .map(({ text: _text, files: _files, ...posted }) => posted)
      .sort((a, b) => (a.postedAt === b.postedAt ? a.id.localeCompare(b.id) : a.postedAt < b.postedAt ? 1 : -1));
  }

  /** Tries a mail that failed again, from the beginning. False when none of this id has failed. */
  retry(id: string): boolean {
    return this.#fromTheBeginning(id, ({ state }) => state === 'failed');
  }

  /**
   * Has a mail that did not come through tried at once, from the beginning, whether it failed for good or waits for its next
   * try. False when none of this id is like that.
   */
  sendAgain(id: string, by: string): boolean {
    const askedAgain = { by, at: this.#options.now() };
    return this.#fromTheBeginning(id, (kept) => isUnsent(kept) && kept.problem !== undefined, {
      askedAgain,
    });
  }

  /** Takes back a mail that was not sent yet: it never is. False when none of this id waits or has failed. */
  takeBack(id: string): boolean {
    const kept = this.#all().find((one) => one.id === id && isUnsent(one));
    if (!kept) return false;
    const { text: _text, files: _files, nextTry: _nextTry, ...rest } = kept;
    this.#keep({ ...rest, state: 'taken back' });
    return true;
  }

  #fromTheBeginning(id: string, isMeant: (kept: Kept) => boolean, more: Pick<Kept, 'askedAgain'> = {}): boolean {
    const kept = this.#all().find((one) => one.id === id && isMeant(one));
    if (!kept) return false;
    const { nextTry: _nextTry, ...rest } = kept;
    this.#keep({ ...rest, ...more, state: 'waiting', attempts: 0 });
    return true;
  }

  async #sendDue(): Promise<readonly Posted[]> {
    const now = this.#options.now();
    const failed: Posted[] = [];
    for (const kept of this.#all()) {
      if (kept.state !== 'waiting' || (kept.nextTry ?? '') > now) continue;
      const after = await this.#try(kept);
      this.#keep(after);
      if (after.state !== 'sent') failed.push(after);
    }
    return failed;
  }

  async #try(kept: Kept): Promise<Kept> {
    const { text = '', files = [], nextTry: _nextTry, problem: _problem, ...posted } = kept;
    const content = { text, ...(files.length > 0 ? { files: [...files] } : {}) };
    const attempts = kept.attempts + 1;
    try {
      await this.#options.mailer.send({ id: kept.id, to: [...kept.to], subject: kept.subject, ...content });
      return { ...posted, attempts, state: 'sent', sentAt: this.#options.now() };
    } catch (error) {
      const { problem, lasting } =
        error instanceof MailFailed
          ? { problem: error.message, lasting: error.lasting }
          : { problem: 'Something went wrong that the way of sending does not know', lasting: false };
      const pause = PAUSES[kept.attempts];
      if (lasting || pause === undefined) return { ...posted, ...content, attempts, state: 'failed', problem };
      return { ...posted, ...content, attempts, problem, nextTry: addHours(this.#options.now(), pause) };
    }
  }

  #all(): Kept[] {
    const { folder } = this.#options;
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept);
  }

  #fileOf(id: string): string {
    return join(this.#options.folder, `${shortIdOf(id)}.json`);
  }

  #keep(kept: Kept): void {
    writeWhole(this.#fileOf(kept.id), JSON.stringify(kept));
  }
}
