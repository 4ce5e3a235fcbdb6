import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLock, type ThreadedLog } from '@hub/event-log';
import { unfinishedHistoricalLoad, type IntakeResult, type Progress } from '@hub/intake';
import { instantOf, type By, type EventKinds, type EventLog, type Instant, type ViewReader } from '@hub/kernel';
import type { Effect } from '@hub/analysis';
import type { PlainFigure } from '@hub/metrics';
import type { QualityPage, ServiceMap } from '@hub/reports';
import type { UnusualSettings } from '@hub/sharing';
import type { RetentionSchedule } from '@hub/records';
import { holds, retention } from '@hub/views';
import { ViewStore, type ParkedEvent, type ViewPlace } from '@hub/view-store';
import type { MisRated, ProfileFacts } from '@hub/views';
import { readBoardSettings, type BoardSettings } from './board-settings.js';
import { draftDuePacks } from './board/due-drafts.js';
import { AnalysisDesk } from './board/analysis-desk.js';
import type {
  AnalysisAsked,
  AnalysisDrawn,
  QuotationLine,
  QuotationsAsked,
  YearAsked,
} from './board/assurance-desk.js';
import { PackDesk } from './board/pack-desk.js';
import type { QuestionAnswer, QuestionPut } from './board/question-desk.js';
import { checkPackMail, postPacks } from './board/pack-mail.js';
import { auditOn, type Audit } from './audit.js';
import { AuditThread, type AuditDesk } from './audit-index/audit-desk.js';
import { startThread, ThreadEnded, type Thread } from './calls.js';
import { dataFolderOf, makeDataFolder, viewPlaceOf, type DataFolder } from './data-folder.js';
import { Geographies } from './geography/geographies.js';
import type { ExplanationAsked, Explanation, FigureAsked, RetentionAsked, RetentionLine } from './figure-desk.js';
import { DocumentsThread, type Documents } from './documents.js';
import type { DisruptionEffectAsked } from './effect-desk.js';
import { eraseDecided, type ErasureStep } from './erasures.js';
import type { MapAnswer, MapAsked } from './map/map-answer.js';
import type { MapRecordsAsked, MapRecordsFound } from './map/map-desk.js';
import type { GuardAsked, GuardedYears } from './guard-desk.js';
import type { QualityAsked, QualityRecordLine, QualityRecordsAsked } from './quality/quality-desk.js';
import { HUB_KINDS } from './kinds.js';
import { readMailSettings, type MailSettings } from './mail/mail-settings.js';
import { PostOffice } from './mail/post-office.js';
import { reminderRound } from './mail/reminders.js';
import { openLog, withVault, type VaultedLog } from './open-log.js';
import { readSchedules } from './schedules.js';
import { ProfileDesk } from './profile/profile-desk.js';
import type { ProfileFactsAsked } from './profile/facts-desk.js';
import type { Named, NamedWhatIf, RuleAsked } from './rule-desk.js';
import type { Settings } from './settings.js';
import { readUnusualRules } from './unusual-settings.js';
import { viewsToCatchUp } from './settle.js';
import { troubleOf } from './trouble.js';
import type { Trouble, ViewsChange } from './views-change.js';
import type { ViewsNote, WhoKeeps } from './views-thread.js';

/** Figures as they are asked for from anywhere. */
export interface Figures {
  figures(asked: FigureAsked): Promise<readonly PlainFigure[]>;
  trend(asked: FigureAsked & { readonly id: string; readonly quarters: number }): Promise<readonly PlainFigure[]>;
  explain(asked: ExplanationAsked): Promise<Explanation>;
  /** Until when records are kept: worked out from the same casebook. */
  retention(asked: RetentionAsked): Promise<readonly RetentionLine[]>;
}

/** Figures as those are shown them who may know no children. */
export interface ShownFigures {
  /** Every figure of a quarter or a financial year. */
  figures(asked: GuardAsked): Promise<readonly PlainFigure[]>;
  trend(asked: GuardAsked & { readonly id: string; readonly quarters: number }): Promise<readonly PlainFigure[]>;
  /** Everything of the years that are given together: what a pack is made from. */
  years(asked: GuardAsked): Promise<GuardedYears>;
}

/** Questions of analysts to the numbers of the board. */
export interface Questions {
  /** Whether one may be answered, and what. Nothing is given yet. */
  answer(asked: QuestionPut): Promise<QuestionAnswer>;
}

/** How complete and timely the records are, as it is asked for from anywhere. */
export interface Quality {
  page(asked: QualityAsked): Promise<QualityPage>;
  /** The records behind one number of the page. */
  records(asked: QualityRecordsAsked): Promise<readonly QualityRecordLine[]>;
}

/** What the board is told of a year, as it is asked for from anywhere: through the guard. */
export interface Assurance {
  analysis(asked: AnalysisAsked): Promise<AnalysisDrawn>;
  services(asked: YearAsked): Promise<ServiceMap>;
  /** Words of children in the interviews of a year, for those who screen them. */
  quotations(asked: QuotationsAsked): Promise<readonly QuotationLine[]>;
}

/** RAG rules tried on what is on record, as anybody asks for it. */
export interface Rules {
  whatIf(asked: RuleAsked): Promise<NamedWhatIf>;
  harmTrace(asked: RuleAsked): Promise<readonly Named<MisRated>[]>;
}

/** What followed disruptions, as it is asked for from anywhere. */
export interface Effects {
  /** Protected children before and after, beside matched others. */
  disruption(asked: DisruptionEffectAsked): Promise<Effect>;
}

/** Maps of the problem profile, as they are asked for from anywhere. */
export interface Maps {
  map(asked: MapAsked): Promise<MapAnswer>;
  mapRecords(asked: MapRecordsAsked): Promise<MapRecordsFound>;
}

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
export interface Hub {
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
  readonly figures: Figures;
  /** Figures as those are shown them who may know no children: the one guard of every page, pack and file. */
  readonly shown: ShownFigures;
  readonly quality: Quality;
  readonly assurance: Assurance;
  /** Annual analyses of return interviews. */
  readonly analyses: AnalysisDesk;
  readonly questions: Questions;
  /** Packs of the board. */
  readonly packs: PackDesk;
  /** The facts of problem profiles, worked out from the records. */
  profileFacts(asked: ProfileFactsAsked): Promise<ProfileFacts>;
  /** Problem profiles, live and sealed. */
  readonly profiles: ProfileDesk;
  readonly rules: Rules;
  readonly effects: Effects;
  /** The mail of the hub; undefined when none leaves it. */
  readonly mail: PostOffice | undefined;
  /** Makes files of documents. */
  readonly documents: Documents;
  readonly maps: Maps;
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
  /** Builds views anew from the log, all unless groups are named. */
  rebuild(groups?: readonly string[]): Promise<void>;
  /**
   * Erases everybody of whom two people decided so, and over whom no hold stands; answers their ids. It is done by itself
   * after each such decision and at the start. Throws `HubBusy` while an intake goes on.
   */
  eraseDecided(): Promise<readonly string[]>;
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
  /** Told of what goes wrong in the background. */
  readonly onTrouble?: (trouble: Trouble) => void;
  /** Told of each step of an erasure before the next begins. */
  readonly onErasureStep?: (step: ErasureStep) => void;
}

const REMEMBERED_TROUBLES = 20;

/** How often it is looked whether the draft of a pack is due. */
const DRAFTS_EVERY_MS = 600_000;

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

class OpenHub implements Hub {
  readonly kinds = HUB_KINDS;
  readonly log: VaultedLog;
  readonly auditDesk: AuditThread;
  readonly unusualRules: UnusualSettings;
  readonly views: ViewReader;
  readonly figures: Figures;
  readonly shown: ShownFigures;
  readonly quality: Quality;
  readonly assurance: Assurance;
  readonly analyses: AnalysisDesk;
  readonly questions: Questions;
  readonly packs: PackDesk;
  readonly profileFacts: (asked: ProfileFactsAsked) => Promise<ProfileFacts>;
  readonly profiles: ProfileDesk;
  readonly schedules: readonly RetentionSchedule[];
  readonly board: BoardSettings;
  readonly rules: Rules;
  readonly effects: Effects;
  readonly mail: PostOffice | undefined;
  readonly documents: DocumentsThread;
  readonly geographies: Geographies;
  readonly maps: Maps;
  readonly #threaded: ThreadedLog;
  readonly #place: ViewPlace;
  readonly #store: ViewStore;
  readonly #viewsThread: Thread;
  readonly #options: OpenHubOptions;
  readonly #listeners = new Set<(change: ViewsChange) => void>();
  readonly #troubles: Trouble[];
  /** What only one process of a hub may do is this one's to do. */
  #keeps = false;
  #viewsPosition: number;
  #figuresThread: Thread | undefined;
  #intake: Thread | undefined;
  #takingIn = false;
  #loading: boolean;
  #erasing: Promise<readonly string[]> | undefined;
  readonly #draftTimer: NodeJS.Timeout;
  #drafting: Promise<readonly string[]> | undefined;
  #eraseAgain = false;
  #closing: Promise<void> | undefined;

  constructor(
    readonly folder: DataFolder,
    readonly audit: Audit,
    parts: {
      readonly options: OpenHubOptions;
      readonly threaded: ThreadedLog;
      readonly log: VaultedLog;
      readonly place: ViewPlace;
      readonly store: ViewStore;
      /** How far the store is. */
      readonly position: number;
      readonly viewsThread: Thread;
      readonly notes: ThreadNotes;
      readonly loading: boolean;
      readonly unusualRules: UnusualSettings;
      readonly schedules: readonly RetentionSchedule[];
      readonly mailSettings: MailSettings | undefined;
      readonly board: BoardSettings;
    },
  ) {
    this.#options = parts.options;
    this.#threaded = parts.threaded;
    this.log = parts.log;
    this.#place = parts.place;
    this.#store = parts.store;
    this.auditDesk = new AuditThread(folder, (error) => this.#trouble(error));
    this.documents = new DocumentsThread((error) => this.#trouble(error));
    this.views = parts.store;
    this.geographies = new Geographies(folder);
    this.#viewsThread = parts.viewsThread;
    this.#loading = parts.loading;
    this.unusualRules = parts.unusualRules;
    this.schedules = parts.schedules;
    this.board = parts.board;
    this.#troubles = parts.notes.troubles;
    this.#viewsPosition = parts.position;
    parts.notes.onChange = (change) => this.#changed(change);
    const ask =
      <Result>(method: string) =>
      (asked: object) =>
        this.#figuresCall<Result>(method, asked);
    this.figures = {
      figures: ask('figures'),
      trend: ask('trend'),
      explain: ask('explain'),
      retention: ask('retention'),
    };
    const { mailSettings } = parts;
    this.mail =
      mailSettings &&
      new PostOffice({
        folder: folder.shared,
        settings: mailSettings,
        now: () => this.now(),
        onTrouble: (error) => this.#trouble(error),
      });
    this.maps = { map: ask('map'), mapRecords: ask('mapRecords') };
    this.shown = { figures: ask('shownFigures'), trend: ask('shownTrend'), years: ask('shownYears') };
    this.questions = { answer: ask('boardQuestion') };
    this.effects = { disruption: ask('disruptionEffect') };
    this.packs = new PackDesk(this, HUB_KINDS);
    this.profileFacts = ask('profileFacts');
    this.profiles = new ProfileDesk(this, HUB_KINDS);
    this.rules = { whatIf: ask('whatIf'), harmTrace: ask('harmTrace') };
    this.quality = { page: ask('qualityPage'), records: ask('qualityRecords') };
    this.assurance = { analysis: ask('analysis'), services: ask('serviceMap'), quotations: ask('quotations') };
    this.analyses = new AnalysisDesk(this, HUB_KINDS);
    const { mail } = this;
    mail?.addRound(reminderRound(this.views, mail.outbox, mail.settings));
    mail?.addRound(() => postPacks(mail, this.packs, this.board));
    this.#draftTimer = setInterval(() => {
      if (this.#keeps) void this.draftDuePacks().catch((error) => this.#trouble(error));
    }, DRAFTS_EVERY_MS);
    this.#draftTimer.unref();
    if (parts.notes.keeps) this.#keptHere(true);
    parts.notes.onKeeps = (keeps) => this.#keptHere(keeps);
  }

  get settings(): Settings {
    return this.#options.settings;
  }

  now(): Instant {
    return this.#options.now?.() ?? instantOf(Date.now());
  }

  searchDigest(text: string): string {
    return this.log.digestOf('search', text);
  }

  viewsPosition(): number {
    return this.#viewsPosition;
  }

  keepsViews(): boolean {
    return this.#keeps;
  }

  parked(): Promise<readonly ParkedEvent[]> {
    return this.#store.parked();
  }

  troubles(): readonly Trouble[] {
    return this.#troubles;
  }

  onViewsChanged(listener: (change: ViewsChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  loadingHistory(): boolean {
    return this.#loading;
  }

  async viewsCaughtUp(): Promise<void> {
    const { position } = await this.log.head();
    await viewsToCatchUp(this.log, this.#store);
    if (this.#viewsPosition >= position) return;
    await new Promise<void>((resolve) => {
      const stop = this.onViewsChanged(() => {
        if (this.#viewsPosition < position) return;
        stop();
        resolve();
      });
    });
  }

  async processesCaughtUp(): Promise<void> {
    if (!this.#loading) await this.#viewsThread.call('catchUpProcesses');
  }

  async rebuild(groups?: readonly string[]): Promise<void> {
    await this.#viewsThread.call('rebuild', groups);
    const { recordedAt = this.now() } = await this.log.head();
    this.#changed({ position: this.#viewsPosition, recordedAt, tables: [] });
  }

  async takeIn({ delivery, by, dryRun = false, historical = false, onProgress }: IntakeStart): Promise<RunningIntake> {
    if (this.#takingIn) throw new HubBusy();
    this.#takingIn = true;
    try {
      if (!dryRun && (historical || this.#loading)) await this.#pauseForHistory();
      const { authority } = this.settings;
      const thread = startThread({
        module: 'intake-thread',
        data: { folder: this.folder, views: this.#place, authority, by },
        ports: dryRun ? {} : { log: this.#threaded.writerPort() },
        onNote: ({ progress }: { progress: Progress }) => onProgress?.(progress),
        onTrouble: (error) => this.#trouble(error),
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
    if (this.#takingIn || this.#loading || this.#closing) return [];
    const { log, kinds, board, packs } = this;
    const made = await draftDuePacks({
      log,
      kinds,
      board,
      agency: this.settings.council,
      numbersAt: (variant, knownAt, position) => packs.numbersAt(variant, knownAt, position),
    });
    if (made.length > 0) await this.viewsCaughtUp();
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
    if (this.#eraseAgain || this.#closing || !this.#keeps) return;
    this.eraseDecided().catch((error: unknown) => {
      if (!(error instanceof ThreadEnded && error.asked)) this.#trouble(error);
    });
  }

  async #erase(): Promise<readonly string[]> {
    let begun = false;
    const start = (): Thread => {
      if (this.#takingIn || this.#loading) throw new HubBusy();
      begun = this.#takingIn = true;
      return this.#erasureThread();
    };
    try {
      return await eraseDecided({
        views: this.views,
        start,
        forgetInViews: () => this.#forgetInViews(),
        onWaiting: (error) => this.#trouble(error),
        onStep: this.#options.onErasureStep,
      });
    } finally {
      if (begun) this.#takingIn = false;
    }
  }

  async #forgetInViews(): Promise<void> {
    await this.rebuild();
    await this.#figuresThread?.call('forget');
    await this.#viewsThread.call('scrub');
  }

  #erasureThread(): Thread {
    const { authority, council } = this.settings;
    return startThread({
      module: 'erasure-thread',
      data: { folder: this.folder, place: this.#place, authority, council },
      ports: { log: this.#threaded.writerPort() },
      onTrouble: (error) => this.#trouble(error),
    });
  }

  announce(url: string): string {
    const token = randomBytes(32).toString('base64url');
    writeFileSync(this.folder.token, `${token}\n`, { mode: 0o600 });
    this.#threaded.announce({ url });
    return token;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    clearInterval(this.#draftTimer);
    await this.#drafting?.catch(() => undefined);
    await this.mail?.close();
    await this.#intake?.close();
    await this.#erasing?.catch(() => undefined);
    await this.#figuresThread?.close();
    await this.auditDesk.close();
    await this.documents.close();
    await this.#viewsThread.close();
    await this.#store.close();
    await this.log.close();
    await this.audit.close();
    rmSync(this.folder.token, { force: true });
  }

  /** A historical load may be followed by nothing recorded later, so processes wait until it has finished. */
  async #pauseForHistory(): Promise<void> {
    this.#loading = true;
    await this.#viewsThread.call('pauseProcesses');
  }

  async #resumeProcesses(): Promise<void> {
    this.#loading = (await unfinishedHistoricalLoad(this.log)) !== undefined;
    if (!this.#loading) await this.#viewsThread.call('resumeProcesses');
  }

  async #intakeEnded(thread: Thread): Promise<void> {
    this.#intake = undefined;
    await thread.close();
    if (!this.#closing) await this.#resumeProcesses();
    this.#takingIn = false;
    if (this.#eraseAgain) this.eraseInBackground();
  }

  #figuresCall<Result>(method: string, asked: object): Promise<Result> {
    this.#figuresThread ??= startThread({
      module: 'figures-thread',
      data: { views: this.#place, authority: this.settings.authority, geography: this.folder.geography },
      onTrouble: (error) => {
        this.#figuresThread = undefined;
        this.#trouble(error);
      },
    });
    return this.#figuresThread.call<Result>(method, asked);
  }

  /** Only the process that keeps the views erases, sends mail and drafts packs: each is done once, whoever else runs. */
  #keptHere(keeps: boolean): void {
    this.#keeps = keeps;
    if (!keeps) {
      void this.mail?.close();
      return;
    }
    this.mail?.start();
    if (!this.#loading) this.eraseInBackground();
  }

  #changed(change: ViewsChange): void {
    this.#viewsPosition = change.position;
    for (const listener of this.#listeners) listener(change);
    // Built anew by another process, perhaps because somebody was erased.
    if (!this.#keeps && change.owners === undefined) {
      this.#figuresThread?.call('forget').catch((error: unknown) => this.#trouble(error));
    }
    if (change.tables.includes(retention.table) || change.tables.includes(holds.table)) this.eraseInBackground();
  }

  #trouble(error: unknown): void {
    noteTrouble(this.#troubles, this.#options, troubleOf(error));
  }
}

const noteTrouble = (troubles: Trouble[], { onTrouble }: OpenHubOptions, trouble: Trouble): void => {
  troubles.push(trouble);
  if (troubles.length > REMEMBERED_TROUBLES) troubles.shift();
  onTrouble?.(trouble);
};

/** What the views thread told before the hub was put together, and tells it since. */
interface ThreadNotes {
  readonly troubles: Trouble[];
  keeps: boolean;
  onChange: (change: ViewsChange) => void;
  onKeeps: (keeps: boolean) => void;
}

/** Removes what an earlier run of the hub left in the temporary folder. */
const clearTemporary = ({ temporary }: DataFolder): void => {
  for (const name of readdirSync(temporary)) rmSync(join(temporary, name), { recursive: true, force: true });
};

/** Over one event store and one PostgreSQL there may be several processes of a hub; otherwise this one is alone. */
const whoKeeps = ({ eventStore, postgres, keepsViews }: Settings): WhoKeeps => {
  if (eventStore === undefined || postgres === undefined) return 'alone';
  return keepsViews ? 'in turn' : 'others';
};

/** Opens the views to read: at once when they are there, otherwise when the thread that keeps them has made them. */
const openViews = async (place: ViewPlace, made: Promise<void>): Promise<ViewStore> => {
  try {
    return await ViewStore.open({ ...place, readOnly: true });
  } catch {
    await made;
    return ViewStore.open({ ...place, readOnly: true });
  }
};

/**
 * Opens the hub of a data folder to read and to write, and makes the folder when there is none. The log's writer, the
 * views with the processes, the figures and each intake have threads of their own. Throws `LogInUse` when another
 * process has it open.
 */
export const openHub = async (options: OpenHubOptions): Promise<Hub> => {
  const { settings } = options;
  const { authority, council } = settings;
  const unusualRules = readUnusualRules(settings.unusualFile);
  const schedules = readSchedules(settings.retentionFile);
  const board = readBoardSettings(settings.packsFile);
  const mailSettings = readMailSettings(settings.mailFile);
  checkPackMail(board, mailSettings);
  const folder = dataFolderOf(settings);
  makeDataFolder(folder);
  const place = viewPlaceOf(folder, settings);
  const notes: ThreadNotes = { troubles: [], keeps: false, onChange: () => undefined, onKeeps: () => undefined };
  const onTrouble = (error: unknown): void => {
    noteTrouble(notes.troubles, options, troubleOf(error));
  };
  const threaded = await openLog('log', folder, settings, onTrouble);
  const log = withVault(threaded, folder, false);
  const opened: { close(): Promise<void> }[] = [log];
  try {
    clearTemporary(folder);
    const viewsThread = startThread({
      module: 'views-thread',
      data: { folder, place, authority, council, whoKeeps: whoKeeps(settings) },
      ports: { log: threaded.writerPort() },
      onNote: ({ change, keeps, trouble }: ViewsNote) => {
        if (keeps !== undefined) {
          notes.keeps = keeps;
          notes.onKeeps(keeps);
        }
        if (change) notes.onChange(change);
        if (trouble) noteTrouble(notes.troubles, options, trouble);
      },
      onTrouble,
    });
    opened.push(viewsThread);
    const audit = auditOn(await openLog('audit', folder, settings, onTrouble));
    opened.push(audit);
    const store = await openViews(place, viewsThread.ready);
    opened.push(store);
    const position = await store.position();
    const loading = (await unfinishedHistoricalLoad(log)) !== undefined;
    const hub = new OpenHub(folder, audit, {
      options,
      threaded,
      log,
      place,
      store,
      position,
      viewsThread,
      notes,
      loading,
      unusualRules,
      schedules,
      mailSettings,
      board,
    });
    if (!loading) {
      viewsThread.call('resumeProcesses').catch((error: unknown) => {
        if (!(error instanceof ThreadEnded && error.asked)) onTrouble(error);
      });
      hub.eraseInBackground();
    }
    return hub;
  } catch (error) {
    for (const one of opened.reverse()) await one.close();
    throw error;
  }
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
