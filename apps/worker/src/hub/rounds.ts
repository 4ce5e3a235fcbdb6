import { unfinishedHistoricalLoad, type IntakeResult, type Progress } from '@hub/intake';
import type { EventKinds, ViewReader } from '@hub/kernel';
import type { ThreadedLog } from '@hub/event-log';
import type { ViewPlace } from '@hub/view-store';
import type { BoardSettings } from '../board-settings.js';
import { draftDuePacks } from '../board/due-drafts.js';
import type { PackDesk } from '../board/pack-desk.js';
import { startThread, ThreadEnded, type Thread } from '../calls.js';
import type { DataFolder } from '../data-folder.js';
import { eraseDecided, type ErasureStep } from '../erasures.js';
import { HubBusy, type IntakeStart, type RunningIntake } from '../hub.js';
import type { VaultedLog } from '../open-log.js';
import type { Settings } from '../settings.js';

/** How often it is looked whether the draft of a pack is due. */
const DRAFTS_EVERY_MS = 600_000;

/** What the rounds of a hub need of it. */
export interface RoundsMeans {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly place: ViewPlace;
  readonly kinds: EventKinds;
  readonly threaded: ThreadedLog;
  readonly log: VaultedLog;
  readonly views: ViewReader;
  readonly viewsThread: Thread;
  readonly packs: PackDesk;
  readonly board: BoardSettings;
  /** Whether a historical load was begun and not finished. */
  readonly loading: boolean;
  /** Whether what only one process of a hub may do is this one's to do. */
  keeps(): boolean;
  viewsCaughtUp(): Promise<void>;
  /** Builds every view anew, and leaves nothing of the old ones anywhere. */
  forgetInViews(): Promise<void>;
  onTrouble(error: unknown): void;
  readonly onErasureStep: ((step: ErasureStep) => void) | undefined;
}

/** Intakes, historical loads, erasures and drafts of packs: which of them may go on, and which must wait. */
export class Rounds {
  readonly #means: RoundsMeans;
  readonly #draftTimer: NodeJS.Timeout;
  #intake: Thread | undefined;
  #takingIn = false;
  #loading: boolean;
  #erasing: Promise<readonly string[]> | undefined;
  #eraseAgain = false;
  #drafting: Promise<readonly string[]> | undefined;
  #stopped = false;

  constructor(means: RoundsMeans) {
    this.#means = means;
    this.#loading = means.loading;
    this.#draftTimer = setInterval(() => {
      if (means.keeps()) void this.draftDuePacks().catch((error) => means.onTrouble(error));
    }, DRAFTS_EVERY_MS);
    this.#draftTimer.unref();
  }

  loadingHistory(): boolean {
    return this.#loading;
  }

  async takeIn({ delivery, by, dryRun = false, historical = false, onProgress }: IntakeStart): Promise<RunningIntake> {
    if (this.#takingIn) throw new HubBusy();
    this.#takingIn = true;
    try {
      if (!dryRun && (historical || this.#loading)) await this.#pauseForHistory();
      const { folder, place, settings, threaded, onTrouble } = this.#means;
      const thread = startThread({
        module: 'intake-thread',
        data: { folder, views: place, authority: settings.authority, by },
        ports: dryRun ? {} : { log: threaded.writerPort() },
        onNote: ({ progress }: { progress: Progress }) => onProgress?.(progress),
        onTrouble,
      });
      this.#intake = thread;
      const result = thread
        .call<IntakeResult>(dryRun ? 'tryOut' : 'takeIn', { delivery, historical })
        .finally(() => this.#intakeEnded(thread));
      result.catch(() => undefined);
      return { result, stop: () => thread.call<void>('stop').catch(() => undefined) };
    } catch (error) {
      this.#takingIn = false;
      await this.#resumeProcesses();
      throw error;
    }
  }

  draftDuePacks(): Promise<readonly string[]> {
    this.#drafting ??= this.#draftDuePacks().finally(() => {
      this.#drafting = undefined;
    });
    return this.#drafting;
  }

  async #draftDuePacks(): Promise<readonly string[]> {
    if (this.#takingIn || this.#loading || this.#stopped) return [];
    const { log, kinds, board, packs, settings, viewsCaughtUp } = this.#means;
    const made = await draftDuePacks({
      log,
      kinds,
      board,
      agency: settings.council,
      numbersAt: (variant, knownAt, position) => packs.numbersAt(variant, knownAt, position),
    });
    if (made.length > 0) await viewsCaughtUp();
    return made;
  }

  eraseDecided(): Promise<readonly string[]> {
    this.#erasing ??= this.#erase().finally(() => {
      this.#erasing = undefined;
      if (this.#eraseAgain) this.eraseInBackground();
    });
    return this.#erasing;
  }

  /** Erases what was decided as soon as nothing else goes on; what waits is tried again at the next occasion. */
  eraseInBackground(): void {
    this.#eraseAgain = this.#erasing !== undefined || this.#takingIn || this.#loading;
    if (this.#eraseAgain || this.#stopped || !this.#means.keeps()) return;
    this.eraseDecided().catch((error: unknown) => {
      if (!(error instanceof ThreadEnded && error.asked)) this.#means.onTrouble(error);
    });
  }

  async #erase(): Promise<readonly string[]> {
    let begun = false;
    const { views, viewsCaughtUp, forgetInViews, onTrouble, onErasureStep } = this.#means;
    const start = (): Thread => {
      if (this.#takingIn || this.#loading) throw new HubBusy();
      begun = this.#takingIn = true;
      return this.#erasureThread();
    };
    try {
      const erased = await eraseDecided({ views, start, forgetInViews, onWaiting: onTrouble, onStep: onErasureStep });
      // Until the views know of it, the next round would take them for people who are still to be erased.
      if (erased.length > 0) await viewsCaughtUp();
      return erased;
    } finally {
      if (begun) this.#takingIn = false;
    }
  }

  #erasureThread(): Thread {
    const { folder, place, settings, threaded, onTrouble } = this.#means;
    const { authority, council } = settings;
    return startThread({
      module: 'erasure-thread',
      data: { folder, place, authority, council },
      ports: { log: threaded.writerPort() },
      onTrouble,
    });
  }

  /** Nothing new begins from here on. */
  stop(): void {
    this.#stopped = true;
    clearInterval(this.#draftTimer);
  }

  /** Waits until what was under way has ended; an intake ends after the batch in hand. */
  async ended(): Promise<void> {
    await this.#drafting?.catch(() => undefined);
    await this.#intake?.close();
    await this.#erasing?.catch(() => undefined);
  }

  /** A historical load may be followed by nothing recorded later, so processes wait until it has finished. */
  async #pauseForHistory(): Promise<void> {
    this.#loading = true;
    await this.#means.viewsThread.call('pauseProcesses');
  }

  async #resumeProcesses(): Promise<void> {
    this.#loading = (await unfinishedHistoricalLoad(this.#means.log)) !== undefined;
    if (!this.#loading) await this.#means.viewsThread.call('resumeProcesses');
  }

  async #intakeEnded(thread: Thread): Promise<void> {
    this.#intake = undefined;
    await thread.close();
    if (!this.#stopped) await this.#resumeProcesses();
    this.#takingIn = false;
    if (this.#eraseAgain) this.eraseInBackground();
  }
}
