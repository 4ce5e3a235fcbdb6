import type { DaySpan, UnusualAccess, UnusualSettings } from '@hub/sharing';
import { startThread, type Thread } from '../calls.js';
import type { DataFolder } from '../data-folder.js';
import type { LinesAsked, LinesFound, Looker } from './questions.js';

export interface UnusualAsked {
  readonly days: DaySpan;
  readonly rules: UnusualSettings;
}

/** Questions to the read audit. Each is answered from everything that was written before it was asked. */
export interface AuditDesk {
  /** Lines that fit a filter, the latest first. */
  lines(asked: LinesAsked): Promise<LinesFound>;
  /** Everybody to whom records of a child, an adult or a place were shown or refused, under any of these ids or keys of it. */
  lookers(subjects: readonly string[]): Promise<readonly Looker[]>;
  /** The agencies and roles that stand in the audit. */
  choices(): Promise<{ readonly agencies: readonly string[]; readonly roles: readonly string[] }>;
  /** Accesses of these days that somebody should look into, the latest first. */
  unusual(asked: UnusualAsked): Promise<readonly UnusualAccess[]>;
}

/** What the thread is started with. */
export interface AuditThreadData {
  readonly folder: Pick<DataFolder, 'audit' | 'auditIndex'>;
}

/** The desk in a thread of its own, started when somebody first asks: an index of years is not made on the API's loop. */
export class AuditThread implements AuditDesk {
  #thread: Thread | undefined;

  constructor(
    private readonly folder: DataFolder,
    private readonly onTrouble: (error: unknown) => void,
  ) {}

  lines(asked: LinesAsked): Promise<LinesFound> {
    return this.#call('lines', asked);
  }

  lookers(subjects: readonly string[]): Promise<readonly Looker[]> {
    return this.#call('lookers', subjects);
  }

  choices(): Promise<{ readonly agencies: readonly string[]; readonly roles: readonly string[] }> {
    return this.#call('choices');
  }

  unusual(asked: UnusualAsked): Promise<readonly UnusualAccess[]> {
    return this.#call('unusual', asked);
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }

  #call<Result>(method: string, asked?: unknown): Promise<Result> {
    const { audit, auditIndex } = this.folder;
    this.#thread ??= startThread({
      module: 'audit-index/audit-thread',
      data: { folder: { audit, auditIndex } } satisfies AuditThreadData,
      onTrouble: (error) => {
        this.#thread = undefined;
        this.onTrouble(error);
      },
    });
    return this.#thread.call<Result>(method, asked);
  }
}
