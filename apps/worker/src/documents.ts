import type { MadeFile, Printed, ReportDocument } from '@hub/reports';
import { startThread, type Thread } from './calls.js';
import type { ProfileToPress } from './profile/profile-press.js';

/** Makes files of documents, away from whoever answers pages. */
export interface Documents {
  /** Makes ready for files that will be asked for soon, while something else is still under way. */
  begin(): void;
  /** As PDF/UA-1. */
  pdf(document: ReportDocument, printed?: Printed): Promise<Uint8Array>;
  /** As an OpenDocument text. */
  odt(document: ReportDocument, printed?: Printed): Promise<Uint8Array>;
  /** Every file of a profile, or one of them. */
  profile(asked: ProfileToPress): Promise<readonly MadeFile[]>;
}

/** Makes them in a thread of their own, which starts with the first file that somebody asks for. */
export class DocumentsThread implements Documents {
  #thread: Thread | undefined;

  constructor(private readonly onTrouble: (error: unknown) => void) {}

  begin(): void {
    this.#started();
  }

  pdf(document: ReportDocument, printed?: Printed): Promise<Uint8Array> {
    return this.#call('pdf', { document, printed });
  }

  odt(document: ReportDocument, printed?: Printed): Promise<Uint8Array> {
    return this.#call('odt', { document, printed });
  }

  profile(asked: ProfileToPress): Promise<readonly MadeFile[]> {
    return this.#call('profile', asked);
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }

  #call<Made = Uint8Array>(method: 'pdf' | 'odt' | 'profile', asked: object): Promise<Made> {
    return this.#started().call<Made>(method, asked);
  }

  #started(): Thread {
    this.#thread ??= startThread({
      module: 'documents-thread',
      data: {},
      onTrouble: (error) => {
        this.#thread = undefined;
        this.onTrouble(error);
      },
    });
    return this.#thread;
  }
}
