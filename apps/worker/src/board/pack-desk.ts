import { join } from 'node:path';
import {
  packDecider,
  packStream,
  variantOf,
  type DefinitionUsed,
  type PackCommand,
  type PackVariant,
} from '@hub/assurance';
import { digestAt, handle } from '@hub/event-log';
import {
  londonDateOf,
  NOW,
  type EventKinds,
  type EventLog,
  type Instant,
  type Meta,
  type Period,
  type Refusal,
  type ViewReader,
} from '@hub/kernel';
import { metricOf } from '@hub/metrics';
import {
  boardPackContent,
  boardPackDocument,
  boardPackFiles,
  contentDigest,
  DRAWN_FORM,
  ledgerFrom,
  madeFile,
  momentInWords,
  type EarlierPack,
  type MadeFile,
  type PackContent,
} from '@hub/reports';
import { packs, type PackRow } from '@hub/views';
import type { BoardSettings } from '../board-settings.js';
import type { DataFolder } from '../data-folder.js';
import type { Documents } from '../documents.js';
import { releasesOnRecord, type GuardedYears } from '../guard-desk.js';
import type { ShownFigures } from '../hub/answers.js';
import { givenPeriodMeant } from '../figure-period.js';
import { giveRelease } from './give-release.js';
import { keepFiles } from './pack-files.js';
import { filesAgain, sealedFile, type FileAgain, type SealedFiles } from './sealed-files.js';

/** A hub as far as packs need it. */
export interface PackMeansOfBoard {
  readonly folder: DataFolder;
  readonly log: EventLog;
  readonly views: ViewReader;
  readonly shown: ShownFigures;
  readonly documents: Documents;
  readonly board: BoardSettings;
  readonly settings: { readonly council: string; readonly marking: string };
  viewsCaughtUp(): Promise<void>;
}

/** What a pack says before or after it is sealed, and the numbers behind it. */
export interface PackDrawn {
  readonly content: PackContent;
  readonly years: GuardedYears;
}

/** Steps of sealing, in order; told before each begins. */
export type SealStep = 'release' | 'files' | 'seal';

/** Makes packs, seals them and makes them again. */
export class PackDesk {
  constructor(
    private readonly means: PackMeansOfBoard,
    private readonly kinds: EventKinds,
    private readonly onStep: (step: SealStep) => void = () => undefined,
  ) {}

  variant(id: string): PackVariant | undefined {
    return variantOf(id, this.means.board.variants);
  }

  /** An edition of a pack as it stands; undefined when there is none. */
  async pack(packId: string): Promise<PackRow | undefined> {
    return (await this.means.views.rowAt<PackRow>(packs.table, packId, NOW))?.row;
  }

  /** All editions of all packs, those drafted last first. */
  async packs(): Promise<readonly PackRow[]> {
    const rows = await this.means.views.rowsAt<PackRow>(packs.table, NOW);
    return rows.map(({ row }) => row).sort((a, b) => (a.draftedAt < b.draftedAt ? 1 : -1));
  }

  /** What a draft of this pack is made from at a moment. */
  numbersAt(
    variant: PackVariant,
    knownAt: Instant,
    logPosition: number,
  ): Extract<PackCommand, { type: 'Draft' }>['numbers'] {
    const ids = [...variant.lines, ...variant.themes.flatMap(({ indicators }) => indicators)];
    const definitions = [...new Set(ids)].flatMap((id): DefinitionUsed[] => {
      const metric = metricOf(id);
      return metric ? [{ id: metric.id, version: String(metric.version), effectiveFrom: metric.effectiveFrom }] : [];
    });
    return { audience: variant.audience, logPosition, knownAt, lines: variant.lines, definitions };
  }

  /** What a pack says, from the numbers of its own position. */
  async drawn(row: PackRow): Promise<PackDrawn> {
    const { period: id, knownAt, logPosition, audience } = row;
    const period = givenPeriodMeant(id);
    const { board, settings, shown } = this.means;
    const years = await shown.years({
      period: id,
      knownAt,
      position: logPosition,
      audience,
      on: londonDateOf(knownAt),
      rules: board.rules,
    });
    const variant = this.variant(row.variant);
    const content = boardPackContent({
      packId: row.packId,
      name: variant?.name ?? row.variant,
      council: settings.council,
      marking: settings.marking,
      period,
      edition: row.edition,
      audience,
      knownAt,
      logPosition,
      lines: row.lines,
      themes: variant?.themes ?? [],
      comments: Object.fromEntries(
        row.comments.flatMap(({ line, text }) => (text === undefined ? [] : [[line, text]])),
      ),
      ...(row.revises ? { revises: row.revises } : {}),
      figures: years.figures,
      release: years.release,
      ...(row.seal ? { seal: row.seal } : {}),
      earlier: await this.#earlier(row, period),
    });
    return { content, years };
  }

  /** Every file of a pack. The same pack gives the same bytes. */
  async filesOf(content: PackContent): Promise<readonly MadeFile[]> {
    const printed = { by: content.name, at: momentInWords(content.knownAt) };
    const pdf = this.means.documents.pdf(boardPackDocument(content), printed);
    const others = boardPackFiles(content);
    return [...others, madeFile('pack.pdf', await pdf)];
  }

  /** What a pack says and every file of it: who makes the files gets ready while the numbers are worked out. */
  async made(row: PackRow): Promise<PackDrawn & { readonly files: readonly MadeFile[] }> {
    this.means.documents.begin();
    const drawn = await this.drawn(row);
    return { ...drawn, files: await this.filesOf(drawn.content) };
  }

  /**
   * Seals a pack that was checked: its numbers go into the ledger, its files are made, and only then it is sealed. Begun
   * again after an interruption it goes on where it was; what is there already is not made twice.
   */
  async seal(packId: string, meta: Meta, person: string): Promise<Refusal | undefined> {
    const row = await this.pack(packId);
    if (!row || row.state === 'sealed') return undefined;
    this.onStep('release');
    const refused = await this.#release(row, meta);
    if (refused) return refused;
    await this.means.viewsCaughtUp();
    this.onStep('files');
    const { content, years, files } = await this.made(row);
    keepFiles(this.#folderOf(packId), files);
    this.onStep('seal');
    const { variant, period, edition, knownAt, logPosition, definitions } = row;
    const command: PackCommand = {
      type: 'Seal',
      variant,
      period,
      person,
      seal: {
        edition,
        releaseId: years.release.id,
        logPosition,
        knownAt,
        logDigest: digestAt(this.means.folder.log, logPosition).digest,
        definitions: [...definitions],
        contentDigest: contentDigest(content),
        files: files.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })),
        form: DRAWN_FORM,
      },
    };
    const sealed = await handle(
      this.means.log,
      packDecider,
      packStream(variant, period),
      command,
      { ...meta, commandId: `${meta.commandId} seal` },
      { kinds: this.kinds },
    );
    await this.means.viewsCaughtUp();
    return sealed.outcome === 'refused' ? sealed.refusal : undefined;
  }

  /**
   * A file of a sealed pack, made again when it is not there. Throws `PackFileBroken` when it is not what was sealed,
   * `DrawnOtherwise` when it is lost and cannot be drawn any more.
   */
  async file(row: PackRow, name: string): Promise<Uint8Array | undefined> {
    return row.seal && sealedFile(this.#sealed(row, row.seal), name);
  }

  /** Makes every file of a sealed pack again: which are the same, byte for byte, as those that were sealed. */
  async reproduce(row: PackRow): Promise<readonly FileAgain[]> {
    return row.seal ? filesAgain(this.#sealed(row, row.seal)) : [];
  }

  #sealed(row: PackRow, seal: SealedFiles['seal']): SealedFiles {
    return { folder: this.#folderOf(row.packId), seal, again: async () => (await this.made(row)).files };
  }

  #release(row: PackRow, meta: Meta): Promise<Refusal | undefined> {
    const { log } = this.means;
    const means = { log, kinds: this.kinds, viewsCaughtUp: () => this.means.viewsCaughtUp() };
    return giveRelease(means, row, meta, async () => (await this.drawn(row)).years);
  }

  /** Packs that the same readers had been given when this one was drafted. */
  async #earlier({ variant, knownAt, packId }: PackRow, period: Period): Promise<readonly EarlierPack[]> {
    const ledger = ledgerFrom(await releasesOnRecord(this.means.views));
    const before = (await this.packs()).filter(
      (one) =>
        one.variant === variant && one.packId !== packId && one.publishedAt !== undefined && one.publishedAt < knownAt,
    );
    return before
      .filter((one) => givenPeriodMeant(one.period).end <= period.end)
      .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1))
      .flatMap((one) => {
        const release = ledger.find(({ id }) => id === one.seal?.releaseId);
        return release
          ? [{ label: `Pack ${givenPeriodMeant(one.period).label}, edition ${one.edition}`, release }]
          : [];
      });
  }

  #folderOf(packId: string): string {
    return join(this.means.folder.board, packId);
  }
}
