import type { EventLog } from '@hub/kernel';
import type { UnusualAccess } from '@hub/sharing';
import type { AuditDesk, UnusualAsked } from './audit-desk.js';
import { IndexWriter } from './index-writer.js';
import { findChoices, findLines, findLookers, type LinesAsked, type LinesFound, type Looker } from './questions.js';
import { openIndexFile } from './schema.js';
import { unusualInDays } from './unusual-days.js';

/** The index of the read audit in a file. Every answer holds what was in the audit when it was asked for. */
export class AuditIndex implements AuditDesk {
  readonly #db: ReturnType<typeof openIndexFile>;
  readonly #writer: IndexWriter;

  constructor(
    private readonly audit: EventLog,
    file: string,
  ) {
    this.#db = openIndexFile(file);
    this.#writer = new IndexWriter(this.#db);
  }

  async lines(asked: LinesAsked): Promise<LinesFound> {
    await this.catchUp();
    return findLines(this.#db, asked);
  }

  async lookers(subjects: readonly string[]): Promise<readonly Looker[]> {
    await this.catchUp();
    return findLookers(this.#db, subjects);
  }

  async choices(): Promise<ReturnType<typeof findChoices>> {
    await this.catchUp();
    return findChoices(this.#db);
  }

  async unusual(asked: UnusualAsked): Promise<readonly UnusualAccess[]> {
    await this.catchUp();
    return unusualInDays(this.#db, asked);
  }

  /** Takes in what the audit holds and the index does not. */
  catchUp(): Promise<void> {
    return this.#writer.catchUp(this.audit);
  }

  close(): void {
    this.#db.close();
  }
}
