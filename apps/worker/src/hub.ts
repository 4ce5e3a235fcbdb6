import { existsSync } from 'node:fs';
import { readLock } from '@hub/event-log';
import type { IntakeResult, Progress } from '@hub/intake';
import type { By, EventKinds, EventLog, Instant, ViewReader } from '@hub/kernel';
import type { RetentionSchedule } from '@hub/records';
import type { UnusualSettings } from '@hub/sharing';
import type { ParkedEvent } from '@hub/view-store';
import type { Audit } from './audit.js';
import type { AuditDesk } from './audit-index/audit-desk.js';
import type { BoardSettings } from './board-settings.js';
import type { AnalysisDesk } from './board/analysis-desk.js';
import type { PackDesk } from './board/pack-desk.js';
import type { Courier } from './handover/courier.js';
import type { DataFolder } from './data-folder.js';
import type { Documents } from './documents.js';
import type { ErasureStep } from './erasures.js';
import type { Geographies } from './geography/geographies.js';
import type { Answers, Figures, ShownFigures } from './hub/answers.js';
import type { PostOffice } from './mail/post-office.js';
import type { ProfileDesk } from './profile/profile-desk.js';
import type { Settings } from './settings.js';
import type { Trouble, ViewsChange } from './views-change.js';

/** How an intake is started. */
export interface IntakeStart {
  /** The folder that holds the CSV files. */
  readonly delivery: string;
  readonly by: By;
  readonly dryRun?: boolean;
  readonly historical?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** An intake that goes on. */
export interface RunningIntake {
  readonly result: Promise<IntakeResult>;
  /** Ends it after the batch in hand; the same delivery continues later. */
  stop(): Promise<void>;
}

/** One hub, opened: its log, its views, and everything that is worked out from them. */
export interface Hub extends Answers {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly kinds: EventKinds;
  /** The retention rules of this council. */
  readonly schedules: readonly RetentionSchedule[];
  /** The packs of this council's board, and by which rules small numbers are kept back. */
  readonly board: BoardSettings;
  now(): Instant;
  /** The facts, with their personal parts opened. */
  readonly log: EventLog;
  readonly audit: Audit;
  /** What stands in the audit for what somebody searched for: the same text, the same digest, and no way back. */
  searchDigest(text: string): string;
  /** Answers who read what. */
  readonly auditDesk: AuditDesk;
  /** The rules by which an access is unusual. */
  readonly unusualRules: UnusualSettings;
  readonly views: ViewReader;
  /** The last event that every page includes. */
  viewsPosition(): number;
  /** Whether this process keeps the views; otherwise it follows another one of the same hub. */
  keepsViews(): boolean;
  /** Rows that could not be worked out: should be none. */
  parked(): Promise<readonly ParkedEvent[]>;
  onViewsChanged(listener: (change: ViewsChange) => void): () => void;
  /** What went wrong in the background, latest last. */
  troubles(): readonly Trouble[];
  /** Annual analyses of return interviews. */
  readonly analyses: AnalysisDesk;
  /** Packs of the board. */
  readonly packs: PackDesk;
  /** Problem profiles, live and sealed. */
  readonly profiles: ProfileDesk;
  /** The mail of the hub; undefined when none leaves it. */
  readonly mail: PostOffice | undefined;
  /** Makes files of documents. */
  readonly documents: Documents;
  /** Boundaries of wards, and which ward a place lies in. */
  readonly geographies: Geographies;
  /** Starts an intake. Throws `HubBusy` while another one goes on. */
  takeIn(start: IntakeStart): Promise<RunningIntake>;
  /** Whether a historical load goes on, or was begun and not finished: until it is, nothing else may be recorded. */
  loadingHistory(): boolean;
  /** Waits until the views include everything that the log holds now. */
  viewsCaughtUp(): Promise<void>;
  /** Carries out what events led to and what was not carried out yet. */
  processesCaughtUp(): Promise<void>;
  /**
   * Makes the first draft of each pack of the board whose day has come; answers their ids. It is done by itself every ten
   * minutes, and not while a delivery is taken in.
   */
  draftDuePacks(): Promise<readonly string[]>;
  /** What carries handovers to and from other authorities; undefined where this hub stands alone. */
  readonly courier: Courier | undefined;
  /** Carries what is to be carried. It is done by itself every few seconds by whoever keeps the views, and after each step. */
  carryHandovers(): Promise<void>;
  /** Builds views anew from the log, all unless groups are named. */
  rebuild(groups?: readonly string[]): Promise<void>;
  /**
   * Erases everybody of whom two people decided so, and over whom no hold stands; answers their ids. It is done by itself
   * after each such decision and at the start. Throws `HubBusy` while an intake goes on.
   */
  eraseDecided(): Promise<readonly string[]>;
  /**
   * From now on what figures are counted from is put together before anybody asks, and carried on while events come in.
   * Settles when it stands for the first time, or cannot be had; that is told as trouble.
   */
  prepareFigures(): Promise<void>;
  /** Tells the `hub` command of this machine where the server listens. */
  announce(address: string): string;
  close(): Promise<void>;
}
/** Another intake goes on. */
export class HubBusy extends Error {
  override readonly name = 'HubBusy';

  constructor() {
    super('Another delivery is being taken in at this moment. Wait until it has finished, then send this one again.');
  }
}
export interface OpenHubOptions {
  readonly settings: Settings;
  /** The clock. What the log records it stamps itself. */
  readonly now?: () => Instant;
  /**
   * When views and processes begin to follow the log, if nobody asks for what they know before: what is in the views already
   * can be read meanwhile. Absent = at once.
   */
  readonly viewsFollow?: Promise<unknown>;
  /** Told of what goes wrong in the background. */
  readonly onTrouble?: (trouble: Trouble) => void;
  /** Told of each step of an erasure before the next begins. */
  readonly onErasureStep?: (step: ErasureStep) => void;
}
/** Whoever runs the hub at this moment, and where it can be reached. */
export interface RunningHub {
  readonly pid: number;
  readonly url?: string;
}

/** The hub that writes this data folder at the moment; undefined when none does. */
export const runningHub = (folder: DataFolder): RunningHub | undefined => {
  if (!existsSync(folder.log)) return undefined;
  const holder = readLock(folder.log);
  if (!holder) return undefined;
  const { url } = (holder.address ?? {}) as { url?: unknown };
  return { pid: holder.pid, ...(typeof url === 'string' ? { url } : {}) };
};

/** What can be asked of a hub that another process keeps, or that nobody does. */
export interface HubReader {
  readonly folder: DataFolder;
  readonly log: EventLog;
  readonly views: ViewReader;
  readonly figures: Figures;
  /** Makes files of documents. */
  readonly documents: Documents;
  readonly shown: ShownFigures;
  readonly packs: PackDesk;
  readonly board: BoardSettings;
  viewsPosition(): number | Promise<number>;
  /** Waits until the views include everything that the log holds now. */
  viewsCaughtUp(): Promise<void>;
  close(): Promise<void>;
}
