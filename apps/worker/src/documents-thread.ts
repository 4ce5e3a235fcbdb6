import { workerData, type MessagePort } from 'node:worker_threads';
import { odtOf, type Printed, type ReportDocument } from '@hub/reports';
import { offer } from './calls.js';
import { PdfPress } from './pdf-press.js';
import { PngPress } from './png-press.js';
import { pressProfile, type ProfileToPress } from './profile/profile-press.js';

/** What is to be made into a file. */
export interface DocumentAsked {
  readonly document: ReportDocument;
  readonly printed?: Printed | undefined;
}

/** The thread that makes files of documents, so that a page is never kept waiting by a print. */
const { calls } = workerData as { readonly calls: MessagePort };
const press = new PdfPress();
const pictures = new PngPress();

offer(calls, {
  ready: () => undefined,
  pdf: ({ document, printed }: DocumentAsked) => press.pdf(document, printed),
  profile: (asked: ProfileToPress) => pressProfile(asked, { pdf: press, png: pictures }),
  odt: ({ document, printed }: DocumentAsked) => odtOf(document, printed),
  close: () => {
    setImmediate(() => calls.close());
  },
});
