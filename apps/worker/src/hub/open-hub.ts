import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { instantOf, type Instant, type ViewReader } from '@hub/kernel';
import type { RetentionSchedule } from '@hub/records';
import type { UnusualSettings } from '@hub/sharing';
import { holds, retention } from '@hub/views';
import type { ParkedEvent } from '@hub/view-store';
import type { Audit } from '../audit.js';
import { AuditThread } from '../audit-index/audit-desk.js';
import { readBoardSettings, type BoardSettings } from '../board-settings.js';
import { AnalysisDesk } from '../board/analysis-desk.js';
import { PackDesk } from '../board/pack-desk.js';
import { checkPackMail, postPacks, postWithdrawnAnalyses } from '../board/pack-mail.js';
import { ThreadEnded } from '../calls.js';
import { dataFolderOf, makeDataFolder, type DataFolder } from '../data-folder.js';
import { DocumentsThread } from '../documents.js';
import { Geographies } from '../geography/geographies.js';
import { Carrying } from '../handover/carrying.js';
import type { Courier } from '../handover/courier.js';
import type { Hub, IntakeStart, OpenHubOptions, RunningIntake } from '../hub.js';
import { HUB_KINDS } from '../kinds.js';
import { readMailSettings, type MailSettings } from '../mail/mail-settings.js';
import { PostOffice } from '../mail/post-office.js';
import { reminderRound } from '../mail/reminders.js';
import type { VaultedLog } from '../open-log.js';
import { ProfileDesk } from '../profile/profile-desk.js';
import { readSchedules } from '../schedules.js';
import type { Settings } from '../settings.js';
import { viewsToCatchUp } from '../settle.js';
import { troubleOf } from '../trouble.js';
import { readUnusualRules } from '../unusual-settings.js';
import type { Trouble, ViewsChange } from '../views-change.js';
import { FiguresThread, type Answers } from './answers.js';
import { Preparing } from './preparing.js';
import { Rounds } from './rounds.js';
import { openStores, type Stores, type ThreadNotes } from './stores.js';

const REMEMBERED_TROUBLES = 20;

const noteTrouble = (troubles: Trouble[], { onTrouble }: OpenHubOptions, trouble: Trouble): void => {
  troubles.push(trouble);
  if (troubles.length > REMEMBERED_TROUBLES) troubles.shift();
  onTrouble?.(trouble);
};

/** What this council has set for itself, in files. */
interface CouncilRules {
  readonly unusualRules: UnusualSettings;
  readonly schedules: readonly RetentionSchedule[];
  readonly board: BoardSettings;
  readonly mailSettings: MailSettings | undefined;
}

const readCouncilRules = (settings: Settings): CouncilRules => {
  const rules: CouncilRules = {
    unusualRules: readUnusualRules(settings.unusualFile),
    schedules: readSchedules(settings.retentionFile),
    board: readBoardSettings(settings.packsFile),
    mailSettings: readMailSettings(settings.mailFile),
  };
  checkPackMail(rules.board, rules.mailSettings);
  return rules;
};

/** A callback that keeps no process from ending. */
const later = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds).unref();
  return () => clearTimeout(timer);
};

interface HubParts {
  readonly options: OpenHubOptions;
  readonly stores: Stores;
  readonly notes: ThreadNotes;
  readonly rules: CouncilRules;
}

class OpenHub implements Hub {
  readonly kinds = HUB_KINDS;
  readonly log: VaultedLog;
  readonly audit: Audit;
  readonly auditDesk: AuditThread;
  readonly unusualRules: UnusualSettings;
  readonly views: ViewReader;
  readonly figures: Answers['figures'];
  readonly shown: Answers['shown'];
  readonly quality: Answers['quality'];
  readonly assurance: Answers['assurance'];
  readonly analyses: AnalysisDesk;
  readonly questions: Answers['questions'];
  readonly packs: PackDesk;
  readonly profileFacts: Answers['profileFacts'];
  readonly profiles: ProfileDesk;
  readonly schedules: readonly RetentionSchedule[];
  readonly board: BoardSettings;
  readonly rules: Answers['rules'];
  readonly effects: Answers['effects'];
  readonly mail: PostOffice | undefined;
  readonly documents: DocumentsThread;
  readonly geographies: Geographies;
  readonly maps: Answers['maps'];
  readonly #stores: Stores;
  readonly #options: OpenHubOptions;
  readonly #figuresThread: FiguresThread;
  readonly #preparing: Preparing;
  readonly #rounds: Rounds;
  readonly #carrying: Carrying;
  readonly #listeners = new Set<(change: ViewsChange) => void>();
  readonly #troubles: Trouble[];
  /** What only one process of a hub may do is this one's to do. */
  #keeps = false;
  #viewsPosition: number;
  #closing: Promise<void> | undefined;

  constructor(
    readonly folder: DataFolder,
    { options, stores, notes, rules }: HubParts,
  ) {
    this.#options = options;
    this.#stores = stores;
    this.log = stores.log;
    this.audit = stores.audit;
    this.views = stores.store;
    const onTrouble = (error: unknown): void => this.#trouble(error);
    this.auditDesk = new AuditThread(folder, onTrouble);
    this.documents = new DocumentsThread(onTrouble);
    this.geographies = new Geographies(folder);
    this.unusualRules = rules.unusualRules;
    this.schedules = rules.schedules;
    this.board = rules.board;
    this.#troubles = notes.troubles;
    this.#viewsPosition = stores.position;
    notes.onChange = (change) => this.#changed(change);
    const { authority } = this.settings;
    this.#figuresThread = new FiguresThread({ views: stores.place, authority, geography: folder.geography }, onTrouble);
    this.#preparing = new Preparing({
      prepare: (position) => this.#figuresThread.prepare(position),
      giveBack: () => this.#figuresThread.giveBack(),
      caughtUp: () => this.viewsCaughtUp().then(() => this.#viewsPosition),
      later,
      onTrouble,
    });
    const { answers } = this.#figuresThread;
    this.figures = answers.figures;
    this.shown = answers.shown;
    this.quality = answers.quality;
    this.assurance = answers.assurance;
    this.questions = answers.questions;
    this.profileFacts = answers.profileFacts;
    this.rules = answers.rules;
    this.effects = answers.effects;
    this.maps = answers.maps;
    const now = (): Instant => this.now();
    this.mail =
      rules.mailSettings && new PostOffice({ folder: folder.shared, settings: rules.mailSettings, now, onTrouble });
    this.packs = new PackDesk(this, HUB_KINDS);
    this.profiles = new ProfileDesk(this, HUB_KINDS);
    this.analyses = new AnalysisDesk(this, HUB_KINDS);
    const { mail } = this;
    mail?.addRound(reminderRound(this.views, mail.outbox, mail.settings));
    mail?.addRound(() => postPacks(mail, this.packs, this.board));
    mail?.addRound(() => postWithdrawnAnalyses(mail, this.analyses, this.board));
    this.#rounds = new Rounds({
      ...stores,
      settings: this.settings,
      folder,
      kinds: HUB_KINDS,
      views: this.views,
      packs: this.packs,
      board: this.board,
      keeps: () => this.#keeps,
      viewsCaughtUp: () => this.viewsCaughtUp(),
      forgetInViews: () => this.#forgetInViews(),
      onTrouble,
      onErasureStep: options.onErasureStep,
    });
    this.#carrying = new Carrying({
      ...{ settings: this.settings, folder, log: this.log, views: this.views, now, onTrouble },
      viewsCaughtUp: () => this.viewsCaughtUp(),
      may: () => this.#keeps && !this.loadingHistory(),
    });
    if (notes.keeps) this.#keptHere(true);
    notes.onKeeps = (keeps) => this.#keptHere(keeps);
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
    return this.#stores.store.parked();
  }

  troubles(): readonly Trouble[] {
    return this.#troubles;
  }

  onViewsChanged(listener: (change: ViewsChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  loadingHistory(): boolean {
    return this.#rounds.loadingHistory();
  }

  async viewsCaughtUp(): Promise<void> {
    this.#follow();
    const { position } = await this.log.head();
    await viewsToCatchUp(this.log, this.#stores.store);
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
    if (!this.loadingHistory()) await this.#stores.viewsThread.call('catchUpProcesses');
  }

  async rebuild(groups?: readonly string[]): Promise<void> {
    await this.#stores.viewsThread.call('rebuild', groups);
    const { recordedAt = this.now() } = await this.log.head();
    this.#changed({ position: this.#viewsPosition, recordedAt, tables: [] });
  }

  takeIn(start: IntakeStart): Promise<RunningIntake> {
    this.#follow();
    return this.#rounds.takeIn(start);
  }

  draftDuePacks(): Promise<readonly string[]> {
    return this.#rounds.draftDuePacks();
  }

  get courier(): Courier | undefined {
    return this.#carrying.courier;
  }

  carryHandovers(): Promise<void> {
    return this.#carrying.carry();
  }

  eraseDecided(): Promise<readonly string[]> {
    return this.#rounds.eraseDecided();
  }

  prepareFigures(): Promise<void> {
    return this.#preparing.begin();
  }

  announce(url: string): string {
    const token = randomBytes(32).toString('base64url');
    writeFileSync(this.folder.token, `${token}\n`, { mode: 0o600 });
    this.#stores.threaded.announce({ url });
    return token;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#rounds.stop();
    await this.#carrying.stop();
    await this.mail?.close();
    await this.#rounds.ended();
    this.#preparing.stop();
    await this.#figuresThread.close();
    await this.auditDesk.close();
    await this.documents.close();
    await this.#stores.close();
    rmSync(this.folder.token, { force: true });
  }

  /** Carries out what was left over when the hub was closed or ended. */
  goOn(): void {
    if (this.loadingHistory()) return;
    this.#stores.viewsThread.call('resumeProcesses').catch((error: unknown) => {
      if (!(error instanceof ThreadEnded && error.asked)) this.#trouble(error);
    });
    this.#rounds.eraseInBackground();
  }

  /** The views follow the log from now on, if they did not yet. */
  #follow(): void {
    this.#stores.viewsThread.call('ready').catch(() => undefined);
  }

  async #forgetInViews(): Promise<void> {
    await this.rebuild();
    await this.#figuresThread.forget();
    this.#preparing.forgotten();
    await this.#stores.viewsThread.call('scrub');
  }

  /** Only the process that keeps the views erases, sends mail and drafts packs: each is done once, whoever else runs. */
  #keptHere(keeps: boolean): void {
    this.#keeps = keeps;
    if (!keeps) {
      void this.mail?.close();
      return;
    }
    this.mail?.start();
    if (!this.loadingHistory()) this.#rounds.eraseInBackground();
  }

  #changed(change: ViewsChange): void {
    this.#viewsPosition = change.position;
    for (const listener of this.#listeners) listener(change);
    this.#preparing.moved(change.position);
    // Built anew by another process, perhaps because somebody was erased.
    if (!this.#keeps && change.owners === undefined) {
      this.#figuresThread.forget().catch((error: unknown) => this.#trouble(error));
      this.#preparing.forgotten();
    }
    if (change.tables.includes(retention.table) || change.tables.includes(holds.table)) {
      this.#rounds.eraseInBackground();
    }
  }

  #trouble(error: unknown): void {
    noteTrouble(this.#troubles, this.#options, troubleOf(error));
  }
}

/**
 * Opens the hub of a data folder to read and to write, and makes the folder when there is none. The log's writer, the
 * views with the processes, the figures and each intake have threads of their own. Throws `LogInUse` when another
 * process has it open.
 */
export const openHub = async (options: OpenHubOptions): Promise<Hub> => {
  const { settings } = options;
  const rules = readCouncilRules(settings);
  const folder = dataFolderOf(settings);
  makeDataFolder(folder);
  const notes: ThreadNotes = { troubles: [], keeps: false, onChange: () => undefined, onKeeps: () => undefined };
  const onToldTrouble = (trouble: Trouble): void => noteTrouble(notes.troubles, options, trouble);
  const onTrouble = (error: unknown): void => onToldTrouble(troubleOf(error));
  const stores = await openStores(folder, settings, { notes, onTrouble, onToldTrouble }, options.viewsFollow);
  try {
    const hub = new OpenHub(folder, { options, stores, notes, rules });
    const goOn = (): void => hub.goOn();
    if (options.viewsFollow) options.viewsFollow.then(goOn, goOn);
    else goOn();
    return hub;
  } catch (error) {
    await stores.close();
    throw error;
  }
};
