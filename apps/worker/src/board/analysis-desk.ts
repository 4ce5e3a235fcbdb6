import { join } from 'node:path';
import type { AnalysisCommand } from '@hub/assurance';
import { digestAt } from '@hub/event-log';
import { londonDateOf, NOW, type EventKinds, type Meta, type Refusal } from '@hub/kernel';
import {
  analysisDigest,
  analysisDocument,
  analysisFiles,
  DRAWN_FORM,
  madeFile,
  momentInWords,
  type AnalysisContent,
  type MadeFile,
} from '@hub/reports';
import { analyses, type AnalysisRow } from '@hub/views';
import type { AnalysisAsked, AnalysisDrawn } from './assurance-desk.js';
import { giveRelease } from './give-release.js';
import { keepFiles } from './pack-files.js';
import type { PackMeansOfBoard, SealStep } from './pack-desk.js';
import { sealedFile } from './sealed-files.js';

/** A hub as far as analyses need it. */
export interface AnalysisMeans extends PackMeansOfBoard {
  readonly assurance: { analysis(asked: AnalysisAsked): Promise<AnalysisDrawn> };
}

/** For whom an analysis is drafted and sealed. */
export const ANALYSIS_AUDIENCE = 'board';

/** Makes the annual analysis of return interviews, seals it and makes it again. */
export class AnalysisDesk {
  constructor(
    private readonly means: AnalysisMeans,
    private readonly kinds: EventKinds,
    private readonly onStep: (step: SealStep) => void = () => undefined,
  ) {}

  /** An edition as it stands; undefined when there is none. */
  async analysis(analysisId: string): Promise<AnalysisRow | undefined> {
    return (await this.means.views.rowAt<AnalysisRow>(analyses.table, analysisId, NOW))?.row;
  }

  /** All editions of a year, the latest first. */
  async analyses(year: string): Promise<readonly AnalysisRow[]> {
    const rows = await this.means.views.rowsAt<AnalysisRow>(analyses.table, NOW, { where: { year } });
    return rows.map(({ row }) => row).sort((a, b) => b.edition - a.edition);
  }

  /** Editions that are not to be used any more. */
  async withdrawn(): Promise<readonly AnalysisRow[]> {
    const rows = await this.means.views.rowsAt<AnalysisRow>(analyses.table, NOW, { where: { state: 'withdrawn' } });
    return rows.map(({ row }) => row);
  }

  /** What an edition says, from the numbers and words of its own position. */
  drawn({ year, edition, audience, knownAt, logPosition }: AnalysisRow): Promise<AnalysisDrawn> {
    const { council, marking } = this.means.settings;
    return this.means.assurance.analysis({
      year,
      edition,
      audience,
      knownAt,
      position: logPosition,
      on: londonDateOf(knownAt),
      rules: this.means.board.rules,
      council,
      marking,
    });
  }

  /** Every file. The same content gives the same bytes. */
  async filesOf(content: AnalysisContent): Promise<readonly MadeFile[]> {
    const printed = { by: content.council, at: momentInWords(content.knownAt) };
    const pdf = await this.means.documents.pdf(analysisDocument(content), printed);
    return [...analysisFiles(content), madeFile('analysis.pdf', pdf)];
  }

  /**
   * Makes ready to seal a draft, as a second person: its numbers go into the ledger, its files are made, and the command
   * that seals it is answered, or why it cannot be. Begun again after an interruption it goes on where it was.
   */
  async sealing(row: AnalysisRow, person: string, meta: Meta): Promise<AnalysisCommand | Refusal> {
    this.onStep('release');
    const refused = await this.#release(row, meta);
    if (refused) return refused;
    await this.means.viewsCaughtUp();
    this.onStep('files');
    const { content, release } = await this.drawn(row);
    const files = await this.filesOf(content);
    keepFiles(this.#folderOf(row.analysisId), files);
    this.onStep('seal');
    const { year, edition, knownAt, logPosition } = row;
    return {
      type: 'Seal',
      year,
      person,
      seal: {
        edition,
        releaseId: release.id,
        logPosition,
        knownAt,
        logDigest: digestAt(this.means.folder.log, logPosition).digest,
        contentDigest: analysisDigest(content),
        files: files.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })),
        form: DRAWN_FORM,
      },
    };
  }

  /**
   * A file of a sealed edition, made again when it is not there. Throws `PackFileBroken` when it is not what was sealed,
   * `DrawnOtherwise` when it is lost and cannot be drawn any more.
   */
  async file(row: AnalysisRow, name: string): Promise<Uint8Array | undefined> {
    if (!row.seal) return undefined;
    const again = async () => this.filesOf((await this.drawn(row)).content);
    return sealedFile({ folder: this.#folderOf(row.analysisId), seal: row.seal, again }, name);
  }

  #release(row: AnalysisRow, meta: Meta): Promise<Refusal | undefined> {
    const { log } = this.means;
    const means = { log, kinds: this.kinds, viewsCaughtUp: () => this.means.viewsCaughtUp() };
    return giveRelease(means, row, meta, () => this.drawn(row));
  }

  #folderOf(analysisId: string): string {
    return join(this.means.folder.board, analysisId);
  }
}
