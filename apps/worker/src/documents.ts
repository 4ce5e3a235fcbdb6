import type { Printed, ReportDocument } from '@hub/reports';
import { startThread, type Thread } from './calls.js';

/** Makes files of documents, away from whoever answers pages. */
export interface Documents {
  /** As PDF/UA-1. */
  pdf(document: ReportDocument, printed?: Printed): Promise<Uint8Array>;
  /** As an OpenDocument text. */
  odt(document: ReportDocument, printed?: Printed): Promise<Uint8Array>;
  /** A drawing of the hub's own as a picture in points. */
  png(svg: string): Promise<Uint8Array>;
}

/** Makes them in a thread of their own, which starts with the first file that somebody asks for. */
export class DocumentsThread implements Documents {
  #thread: Thread | undefined;

  constructor(private readonly onTrouble: (error: unknown) => void) {}

  pdf(document: ReportDocument, printed?: Printed): Promise<Uint8Array> {
    return this.#call('pdf', { document, printed });
  }

  odt(document: ReportDocument, printed?: Printed): Promise<Uint8Array> {
    return this.#call('odt', { document, printed });
  }

  png(svg: string): Promise<Uint8Array> {
    return this.#call('png', { svg });
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }

  #call(method: 'pdf' | 'odt' | 'png', asked: object): Promise<Uint8Array> {
    this.#thread ??= startThread({
      module: 'documents-thread',
      data: {},
      onTrouble: (error) => {
        this.#thread = undefined;
        this.onTrouble(error);
      },
    });
    return this.#thread.call<Uint8Array>(method, asked);
  }
}
