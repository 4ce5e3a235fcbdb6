import { join } from 'node:path';
import {
  profileAge,
  type DefinitionUsed,
  type ProfileAge,
  type ProfileAudience,
  type ProfileCommand,
  type ProfileSectionId,
} from '@hub/assurance';
import { digestAt } from '@hub/event-log';
import {
  londonDateOf,
  NOW,
  type EventKinds,
  type EventLog,
  type Instant,
  type LondonDate,
  type Meta,
  type Period,
  type Refusal,
  type ViewReader,
} from '@hub/kernel';
import { metricOf } from '@hub/metrics';
import {
  changesBetween,
  DRAWN_FORM,
  drawingsIn,
  exactSections,
  guardedSections,
  momentInWords,
  profileDigest,
  slideNames,
  type MadeFile,
  type Printed,
  type ProfileContent,
  type ProfileTrend,
} from '@hub/reports';
import { profiles, type ProfileFacts, type ProfileRow } from '@hub/views';
import type { BoardSettings } from '../board-settings.js';
import { giveRelease } from '../board/give-release.js';
import { keepFiles } from '../board/pack-files.js';
import { filesAgain, sealedFile, type FileAgain, type SealedFiles } from '../board/sealed-files.js';
import type { DataFolder } from '../data-folder.js';
import type { Documents } from '../documents.js';
import type { CountedChildren } from '../figure-desk.js';
import type { GuardAsked, GuardedYears } from '../guard-desk.js';
import type { Figures, ShownFigures } from '../hub/answers.js';
import { quarterMeant, type ProfileFactsAsked } from './facts-desk.js';
import { cellsFor, exactMaps, guardedMaps, shapesFrom, type MapMeans } from './profile-maps.js';
import type { ProfileToPress } from './profile-press.js';
import { wordsOf } from './words.js';

/** A hub as far as profiles need it. */
export interface ProfileMeans extends MapMeans {
  readonly folder: DataFolder;
  readonly log: EventLog;
  readonly views: ViewReader;
  readonly figures: Figures;
  readonly shown: ShownFigures;
  readonly documents: Documents;
  readonly board: BoardSettings;
  readonly settings: { readonly council: string; readonly marking: string; readonly profileDays: number };
  profileFacts(asked: ProfileFactsAsked): Promise<ProfileFacts>;
  viewsPosition(): number;
  viewsCaughtUp(): Promise<void>;
}

/** For whom a profile is drawn, and as known when. */
export interface ProfileAsked {
  readonly period: Period;
  readonly audience: ProfileAudience;
  /** The moment whose numbers they are, and its position. */
  readonly knownAt: Instant;
  readonly position: number;
  /** The position whose words they are, and the moment at which it is told what is overdue. */
  readonly wordsPosition: number;
  readonly wordsAt: Instant;
  /** London date whose rule of disclosure holds: for a version that of its numbers, for the live profile today. */
  readonly on: LondonDate;
  /** Which children are counted; absent = all. */
  readonly counted?: CountedChildren;
  /** Whose children those are, in words. */
  readonly scope: string;
  /** The version whose words they are, in work or sealed; absent = what stands in sealed ones. */
  readonly row?: ProfileRow;
  /** It is that version itself, not the live profile between versions. */
  readonly isVersion: boolean;
}

/** The board and members read under the rule for councillors, who read least: what is given to one is given to all. */
const GUARDED_AUDIENCE = 'councillors';

const EVERYBODY = 'All children of the hub.';
const GUARDED_SCOPE =
  'The whole borough. Numbers from 1 to 5, and those from which one could be worked out, are shown as c. Areas are of at least 6 children.';

const QUARTERS = 5;

/** Indicators of each section: the same numbers as on the page of figures. */
const INDICATORS: readonly (readonly [ProfileSectionId, readonly string[]])[] = [
  ['victims', ['8a', '8h', '8g']],
  ['adults', ['D1']],
  ['themes', ['R2', 'R1']],
];

/** What a version is sealed with. */
type Seal = Extract<ProfileCommand, { type: 'Seal' }>['seal'];

/** Draws problem profiles, seals them and draws them again. */
export class ProfileDesk {
  constructor(
    private readonly means: ProfileMeans,
    private readonly kinds: EventKinds,
  ) {}

  /** Every version of every quarter, the latest numbers first. */
  async versions(position: number = NOW): Promise<readonly ProfileRow[]> {
    const rows = await this.means.views.rowsAt<ProfileRow>(profiles.table, position);
    return rows
      .map(({ row }) => row)
      .sort((a, b) => (a.period === b.period ? b.version - a.version : a.period < b.period ? 1 : -1));
  }

  /** A version; undefined when there is none. */
  async version(profileId: string): Promise<ProfileRow | undefined> {
    return (await this.means.views.rowAt<ProfileRow>(profiles.table, profileId, NOW))?.row;
  }

  /** How old the latest sealed profile is at a moment. */
  async age(at: Instant): Promise<ProfileAge> {
    const sealed = (await this.versions()).flatMap(({ seal }) => seal?.knownAt ?? []).sort();
    return profileAge(sealed.at(-1), londonDateOf(at), this.means.settings.profileDays);
  }

  /** What a draft is made from at a moment. */
  numbersAt(knownAt: Instant, logPosition: number): Extract<ProfileCommand, { type: 'Draft' }>['numbers'] {
    const definitions = INDICATORS.flatMap(([, ids]) => ids).flatMap((id): DefinitionUsed[] => {
      const metric = metricOf(id);
      return metric ? [{ id: metric.id, version: String(metric.version), effectiveFrom: metric.effectiveFrom }] : [];
    });
    return { logPosition, knownAt, definitions };
  }

  /** How a version is asked for: by its own position, of all children unless some are kept from whoever asks. */
  asked(row: ProfileRow, audience: ProfileAudience, reader?: Pick<ProfileAsked, 'counted' | 'scope'>): ProfileAsked {
    return {
      period: quarterMeant(row.period),
      audience,
      knownAt: row.knownAt,
      position: row.logPosition,
      wordsPosition: row.seal?.wordsPosition ?? row.checkedAt ?? NOW,
      wordsAt: row.knownAt,
      on: londonDateOf(row.knownAt),
      scope: reader?.scope ?? EVERYBODY,
      ...(reader?.counted ? { counted: reader.counted } : {}),
      row,
      isVersion: true,
    };
  }

  /** What a profile says, beside the version sealed before it. */
  async content(asked: ProfileAsked): Promise<ProfileContent> {
    const now = await this.#alone(asked);
    const before = await this.#versionBefore(asked);
    if (!before) return now;
    const { audience, scope, counted } = asked;
    const then = await this.#alone(this.asked(before, audience, { scope, ...(counted ? { counted } : {}) }));
    const since = { period: then.period.label, version: before.version };
    return { ...now, since, changed: changesBetween(then, now) };
  }

  /** Adults and places that a profile names beside the version before it, each by kind and id: only the panel is given any. */
  async named(asked: ProfileAsked): Promise<readonly string[]> {
    if (asked.audience !== 'panel') return [];
    const { audience, scope, counted } = asked;
    const before = await this.#versionBefore(asked);
    const then = before && this.asked(before, audience, { scope, ...(counted ? { counted } : {}) });
    const named = new Set<string>();
    for (const { period, knownAt, position } of then ? [asked, then] : [asked]) {
      const facts = await this.means.profileFacts({
        ...{ period: period.id, knownAt, position },
        ...(counted ? { counted } : {}),
      });
      for (const { id } of facts.adults.ranked) named.add(`person:${id}`);
      for (const { id } of facts.locations.ranked) named.add(`place:${id}`);
    }
    return [...named];
  }

  /** Every file of a profile. The same content gives the same bytes. */
  filesOf(content: ProfileContent): Promise<readonly MadeFile[]> {
    return this.means.documents.profile(this.#toPress(content));
  }

  /** The names of its slides, without their ending. */
  slidesOf(content: ProfileContent): readonly string[] {
    return slideNames(content, drawingsIn(shapesFrom(cellsFor(content, this.means.geographies))));
  }

  /** One file by its name, saying on each page of a PDF who took it; undefined when there is none of that name. */
  async fileOf(content: ProfileContent, name: string, printed: Printed): Promise<Uint8Array | undefined> {
    const [file] = await this.means.documents.profile({ ...this.#toPress(content), printed, only: name });
    return file?.bytes;
  }

  #toPress(content: ProfileContent): ProfileToPress {
    return {
      content,
      cells: cellsFor(content, this.means.geographies),
      printed: { by: content.council, at: momentInWords(content.knownAt) },
    };
  }

  /**
   * What a version that was checked is sealed with: what the board is shown is put into the ledger, and its files are made
   * and kept. Begun again after an interruption it goes on where it was; what is there already is not made twice.
   */
  async sealOf(row: ProfileRow, meta: Meta, at: Instant): Promise<Refusal | Seal> {
    const panel = await this.content(this.asked(row, 'panel'));
    const [refused, director] = await Promise.all([this.#release(row, meta), this.#drawn(row, 'director')]);
    if (refused) return refused;
    await this.means.viewsCaughtUp();
    const board = await this.#drawn(row, 'board');
    const contents: Seal['contents'] = [panel, director.content, board.content].map((content) => ({
      audience: content.audience,
      digest: profileDigest(content),
    }));
    const kept = [...director.files, ...board.files];
    keepFiles(this.#folderOf(row.profileId), kept);
    const { version, logPosition, knownAt, definitions, checkedAt = NOW } = row;
    return {
      version,
      releaseId: (await this.#years(row)).release.id,
      logPosition,
      knownAt,
      wordsPosition: checkedAt,
      logDigest: digestAt(this.means.folder.log, logPosition).digest,
      definitions: [...definitions],
      contents,
      files: kept.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })),
      form: DRAWN_FORM,
      sealedOn: londonDateOf(at),
    };
  }

  /**
   * A kept file of a sealed version, made again when it is not there. Throws `PackFileBroken` when it is not what was sealed,
   * `DrawnOtherwise` when it is lost and cannot be drawn any more.
   */
  async keptFile(row: ProfileRow, audience: ProfileAudience, name: string): Promise<Uint8Array | undefined> {
    return row.seal && sealedFile(this.#sealed(row, row.seal), `${audience}-${name}`);
  }

  /** Draws a sealed version again: which contents and files are the same as those that were sealed. */
  async reproduce(row: ProfileRow): Promise<readonly FileAgain[]> {
    if (!row.seal) return [];
    const files = await filesAgain(this.#sealed(row, row.seal));
    const contents: FileAgain[] = [];
    for (const { audience, digest } of row.seal.contents) {
      const content = await this.content(this.asked(row, audience));
      contents.push({ name: audience, found: profileDigest(content) === digest ? 'same' : 'changed' });
    }
    return [...contents, ...files];
  }

  #sealed(row: ProfileRow, seal: SealedFiles['seal']): SealedFiles {
    return { folder: this.#folderOf(row.profileId), seal, again: () => this.#keptAgain(row) };
  }

  async #keptAgain(row: ProfileRow): Promise<readonly MadeFile[]> {
    const [director, board] = [await this.#drawn(row, 'director'), await this.#drawn(row, 'board')];
    return [...director.files, ...board.files];
  }

  /** What an audience is shown of a version, with its files as they are kept. */
  async #drawn(
    row: ProfileRow,
    audience: ProfileAudience,
  ): Promise<{ readonly content: ProfileContent; readonly files: readonly MadeFile[] }> {
    const content = await this.content(this.asked(row, audience));
    const files = await this.filesOf(content);
    return { content, files: files.map((file) => ({ ...file, name: `${audience}-${file.name}` })) };
  }

  #folderOf(profileId: string): string {
    return join(this.means.folder.board, `profile-${profileId}`);
  }

  /** The version that was sealed last before this one was; for the live profile the last of all. */
  async #versionBefore({ row, isVersion }: ProfileAsked): Promise<ProfileRow | undefined> {
    const before = isVersion ? row?.seal?.sealedAt : undefined;
    return (await this.versions())
      .filter(({ seal }) => seal !== undefined && (before === undefined || seal.sealedAt < before))
      .sort((a, b) => ((a.seal?.sealedAt ?? '') < (b.seal?.sealedAt ?? '') ? 1 : -1))[0];
  }

  async #alone(asked: ProfileAsked): Promise<ProfileContent> {
    const { period, audience, knownAt, position, wordsPosition, wordsAt, counted, row, isVersion } = asked;
    const { settings, views } = this.means;
    const words = await wordsOf(views, {
      period,
      ...(row ? { version: row.version } : {}),
      position: wordsPosition,
      at: wordsAt,
    });
    const quarter = { quarter: period, knownAt, position, ...(counted ? { counted } : {}) };
    const guarded = audience === 'board';
    const trends = await this.#trends(asked);
    const { texts, recommendations } = words;
    const sections = guarded
      ? guardedSections({ maps: await guardedMaps(this.means, quarter, GUARDED_AUDIENCE), trends, texts })
      : exactSections(
          {
            facts: await this.means.profileFacts({
              period: period.id,
              knownAt,
              position,
              ...(counted ? { counted } : {}),
            }),
            ...(await exactMaps(this.means, quarter, audience === 'panel')),
            trends,
            texts,
          },
          audience,
        );
    const hidden = guarded && JSON.stringify(sections).includes('"display":"c');
    return {
      audience,
      council: settings.council,
      marking: settings.marking,
      period: { id: period.id, label: period.label, start: period.start, end: period.end },
      version: isVersion ? (row?.version ?? 0) : 0,
      knownAt,
      logPosition: position,
      releaseId: guarded ? (await this.means.shown.years(this.#guardAsked(asked))).release.id : null,
      revises: isVersion ? (row?.revises ?? null) : null,
      scope: guarded ? GUARDED_SCOPE : asked.scope,
      sections,
      recommendations,
      since: null,
      changed: [],
      key: hidden ? ['c = not shown, so that no child can be found, here or by subtraction'] : [],
    };
  }

  async #trends(asked: ProfileAsked): Promise<Readonly<Partial<Record<ProfileSectionId, readonly ProfileTrend[]>>>> {
    const { audience, period, knownAt, position, counted } = asked;
    const found: Partial<Record<ProfileSectionId, readonly ProfileTrend[]>> = {};
    for (const [section, ids] of INDICATORS) {
      const trends: ProfileTrend[] = [];
      for (const id of ids) {
        const figures =
          audience === 'board'
            ? await this.means.shown.trend({ ...this.#guardAsked(asked), id, quarters: QUARTERS })
            : await this.means.figures.trend({
                period: period.id,
                knownAt,
                position,
                id,
                quarters: QUARTERS,
                ...(counted ? { counted } : {}),
              });
        const [first] = figures;
        if (!first) continue;
        trends.push({
          id: first.id,
          title: first.title,
          unit: first.unit,
          points: figures.map(({ period: { label }, value, display }) => ({ label, value, display })),
        });
      }
      found[section] = trends;
    }
    return found;
  }

  #guardAsked({
    period,
    knownAt,
    position,
    on,
  }: Pick<ProfileAsked, 'period' | 'knownAt' | 'position' | 'on'>): GuardAsked {
    return {
      period: period.id,
      knownAt,
      position,
      audience: GUARDED_AUDIENCE,
      on,
      rules: this.means.board.rules,
    };
  }

  #years(row: ProfileRow): Promise<GuardedYears> {
    const { knownAt, logPosition: position, period } = row;
    const on = londonDateOf(knownAt);
    return this.means.shown.years(this.#guardAsked({ period: quarterMeant(period), knownAt, position, on }));
  }

  /** What the board is shown counts as given from now on; worked out anew when something else was given meanwhile. */
  #release(row: ProfileRow, meta: Meta): Promise<Refusal | undefined> {
    const { log } = this.means;
    const means = { log, kinds: this.kinds, viewsCaughtUp: () => this.means.viewsCaughtUp() };
    return giveRelease(means, row, meta, () => this.#years(row));
  }
}
