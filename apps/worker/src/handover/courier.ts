import { handle } from '@hub/event-log';
import { fold, NOW, type AnyEvent, type Decider, type EventKinds, type Instant, type ViewReader } from '@hub/kernel';
import {
  handoverDecider,
  handoverStream,
  receivedDecider,
  receivedIdOf,
  receivedStream,
  type HandoverCommand,
  type HandoverPart,
  type ReceivedCommand,
} from '@hub/sharing';
import {
  BadLetter,
  digestOfLetter,
  fingerprintOf,
  openLetter,
  sealLetter,
  type Letter,
  type LetterKeys,
} from '@hub/vault';
import { caseAt, handovers, receivedHandovers, type HandoverRow, type ReceivedRow } from '@hub/views';
import { ViewNotThere } from '@hub/view-store';
import type { VaultedLog } from '../open-log.js';
import type { Delivered, Exchange, Known, SentLetters } from './exchange.js';
import { Answer, Package, type PackageLetter } from './letters.js';
import { packageOf, recordsIn, type PackageContent } from './package.js';

/** What carrying handovers needs of a hub. */
export interface CourierMeans {
  readonly log: VaultedLog;
  readonly kinds: EventKinds;
  readonly views: ViewReader;
  readonly viewsCaughtUp: () => Promise<void>;
  readonly exchange: Exchange;
  readonly sent: SentLetters;
  /** ONS code and name of our own authority. */
  readonly authority: string;
  readonly council: string;
  readonly now: () => Instant;
  readonly onTrouble: (error: unknown) => void;
}

/** Whose key seals what came with a handover until it is answered. */
const subjectOf = (receivedId: string): string => `handover:${receivedId}`;

/**
 * Carries handovers between this hub and others: seals what was approved, takes in what came, tells each side what the
 * other answered, and forgets what was answered. Every step is on record before the next; after a crash at any moment the
 * next round does what is left, and what is done twice changes nothing.
 */
export class Courier {
  readonly #keys: LetterKeys;

  constructor(private readonly means: CourierMeans) {
    this.#keys = means.log.letterKeys();
  }

  /** The other authorities that a child can be handed over to. */
  others(): readonly Known[] {
    return this.means.exchange.known().filter(({ code }) => code !== this.means.authority);
  }

  /** One round. What cannot be done is told as trouble; the rest is done. */
  async round(): Promise<void> {
    const { authority: code, council: name, exchange, onTrouble } = this.means;
    const before = exchange.announce({ code, name, keys: this.#keys.public });
    if (before !== undefined) {
      throw new Error(
        `Another key of ${name} lies in the folder of handovers (${fingerprintOf(before.keys)}). Ask who put it there; until it is taken away nothing is handed over.`,
      );
    }
    for (const delivered of exchange.box(code)) {
      try {
        await this.#takeIn(delivered);
      } catch (error) {
        if (error instanceof BadLetter) exchange.layAside(delivered);
        onTrouble(error);
      }
    }
    for (const row of await this.#rows<HandoverRow>(handovers.table)) await this.#try(() => this.#carry(row));
    for (const row of await this.#rows<ReceivedRow>(receivedHandovers.table)) await this.#try(() => this.#answer(row));
  }

  /** What of a child's record goes to whom it is for, as it stood at a position; undefined when nothing stands any more. */
  async contentOf(
    { childId, parts, reason = 'erased' }: { childId: string; parts: readonly HandoverPart[]; reason?: string },
    position: number,
  ): Promise<PackageContent | undefined> {
    const { views, authority } = this.means;
    const found = await caseAt(views, authority, childId, position);
    return found.case && packageOf(found.case, parts, reason);
  }

  async #try(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.means.onTrouble(error);
    }
  }

  async #rows<Row>(table: string): Promise<readonly Row[]> {
    try {
      await this.means.viewsCaughtUp();
      return (await this.means.views.rowsAt<never>(table, NOW)).map(({ row }) => row as Row);
    } catch (error) {
      if (error instanceof ViewNotThere) return [];
      throw error;
    }
  }

  #knownAs(code: string, key: string | undefined): Known {
    const found = this.others().find((one) => one.code === code);
    if (!found) throw new BadLetter(`No key of ${code} lies in the folder of handovers`);
    if (key !== undefined && fingerprintOf(found.keys) !== key) {
      throw new BadLetter(`The key of ${found.name} is another one than when this handover began. Ring them.`);
    }
    return found;
  }

  async #record<Command>(decider: unknown, stream: string, command: Command, why: string): Promise<void> {
    const { log, kinds, council } = this.means;
    const meta = {
      commandId: `courier ${why} ${stream}`,
      by: { person: 'hub', agency: council, role: 'PROCESS' },
      purpose: 'safeguarding',
    };
    const handled = await handle(log, decider as Decider<unknown, Command, AnyEvent>, stream, command, meta, { kinds });
    if (handled.outcome === 'refused') throw new BadLetter(`${stream}: ${handled.refusal.message}`);
  }

  #ofOurs(handoverId: string, command: HandoverCommand): Promise<void> {
    return this.#record(handoverDecider, handoverStream(handoverId), command, command.type);
  }

  #ofTheirs(receivedId: string, command: ReceivedCommand): Promise<void> {
    return this.#record(receivedDecider, receivedStream(receivedId), command, command.type);
  }

  async #takeIn(delivered: Delivered): Promise<void> {
    const { letter } = delivered;
    if (letter === undefined) throw new BadLetter('A file in the folder of handovers is no letter');
    if (letter.to !== this.means.authority) throw new BadLetter('A letter for another authority lies in our box');
    if (letter.kind === 'package') await this.#receive(letter);
    else if (letter.kind === 'withdrawal') await this.#callBack(letter);
    else await this.#hear(letter);
    this.means.exchange.take(delivered);
  }

  async #receive(letter: Letter): Promise<void> {
    const { from, about } = letter;
    const sender = this.#knownAs(from, undefined);
    const inside = Package.parse(JSON.parse(openLetter(letter, this.#keys, sender.keys)));
    const receivedId = receivedIdOf(from, about);
    const { content, ...grounds } = inside;
    await this.#ofTheirs(receivedId, {
      type: 'Receive',
      receipt: {
        ...grounds,
        receivedId,
        fromAuthority: from,
        fromName: sender.name,
        fromKey: fingerprintOf(sender.keys),
        digest: digestOfLetter(letter),
        records: recordsIn(content),
        content: JSON.stringify(content),
        receivedAt: this.means.now(),
      },
    });
    this.#write('receipt', about, sender, { digest: digestOfLetter(letter), at: this.means.now() });
  }

  async #callBack(letter: Letter): Promise<void> {
    const receivedId = receivedIdOf(letter.from, letter.about);
    const state = fold(receivedDecider, (await this.means.log.readStream(receivedStream(receivedId))) as never[]);
    const key = state.status === 'none' ? undefined : state.fromKey;
    openLetter(letter, this.#keys, this.#knownAs(letter.from, key).keys);
    if (state.status !== 'none') await this.#ofTheirs(receivedId, { type: 'CallBack', at: this.means.now() });
  }

  async #hear(letter: Letter): Promise<void> {
    const { about, from } = letter;
    const state = fold(handoverDecider, (await this.means.log.readStream(handoverStream(about))) as never[]);
    if (state.status === 'none' || state.proposal.toAuthority !== from) {
      throw new BadLetter(`A letter from ${from} is about a handover that was not made to them`);
    }
    const { keys } = this.#knownAs(from, state.proposal.toKey);
    const said = Answer.parse(JSON.parse(openLetter(letter, this.#keys, keys)));
    const { digest, at, answer, reason } = said;
    await this.#ofOurs(about, { type: 'Arrive', digest, at });
    if (letter.kind === 'answer' && answer !== undefined) {
      await this.#ofOurs(about, { type: 'Answer', digest, answer, at, ...(reason === undefined ? {} : { reason }) });
    }
  }

  /** Writes a letter once, keeps it, and puts it into the other's box. */
  #write(kind: Letter['kind'], about: string, to: Known, inside: object): Letter {
    const { sent, exchange, authority: from } = this.means;
    const name = kind === 'receipt' || kind === 'answer' ? `${to.code}.${about}` : about;
    const before = sent.find(name, kind);
    const letter =
      before ?? sealLetter(JSON.stringify(inside), { from, to: to.code, kind, about }, this.#keys, to.keys);
    exchange.put(letter);
    if (!before) sent.keep(letter, name);
    return letter;
  }

  /** Sends what was approved, again until it has arrived, and tells of what was called off. */
  async #carry(row: HandoverRow): Promise<void> {
    const { sent, exchange } = this.means;
    const { handoverId, state } = row;
    if (state === 'approved') await this.#send(row);
    else if (state === 'sent' && row.arrivedAt === undefined) {
      const letter = sent.find(handoverId, 'package');
      if (letter) exchange.put(letter);
    } else if (state === 'withdrawn' && row.sentAt !== undefined && !sent.find(handoverId, 'withdrawal')) {
      this.#write('withdrawal', handoverId, this.#knownAs(row.toAuthority, row.toKey), { at: this.means.now() });
    }
  }

  async #send(row: HandoverRow): Promise<void> {
    const { handoverId, position = 0, toAuthority, toKey, movedOn, responsibility, gateway, consent, parts } = row;
    const to = this.#knownAs(toAuthority, toKey);
    const content = await this.contentOf({ ...row, childId: row.childId }, position);
    if (!content) throw new Error(`The child of the handover ${handoverId} is on record no more; nothing was sent`);
    const inside: PackageLetter = {
      ...{ position, movedOn, responsibility, gateway, parts: [...parts], content },
      ...(consent === undefined ? {} : { consent }),
    };
    const { sent, exchange, authority: from, now } = this.means;
    const letter =
      sent.find(handoverId, 'package') ??
      sent.keep(
        sealLetter(
          JSON.stringify(inside),
          { from, to: to.code, kind: 'package', about: handoverId },
          this.#keys,
          to.keys,
        ),
      );
    await this.#ofOurs(handoverId, {
      type: 'Send',
      digest: digestOfLetter(letter),
      records: recordsIn(content),
      at: now(),
    });
    exchange.put(letter);
  }

  /** Tells the sender what was answered, then forgets what came: it is in the child's record now, or nowhere. */
  async #answer(row: ReceivedRow): Promise<void> {
    const { receivedId, state, fromAuthority, fromKey, digest, answeredAt = '', whyRefused } = row;
    if (state === 'waiting') return;
    const { log } = this.means;
    if (await log.isDestroyed(subjectOf(receivedId))) return;
    if (state !== 'called_back') {
      const about = receivedId.slice(fromAuthority.length + 1);
      const reason = whyRefused === undefined ? {} : { reason: whyRefused };
      this.#write('answer', about, this.#knownAs(fromAuthority, fromKey), {
        ...{ digest, at: answeredAt, answer: state },
        ...reason,
      });
    }
    await log.destroyKey(subjectOf(receivedId));
  }
}
