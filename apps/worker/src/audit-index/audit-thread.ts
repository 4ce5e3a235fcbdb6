import { workerData, type MessagePort } from 'node:worker_threads';
import { openReadOnlyLog } from '@hub/event-log';
import { offer } from '../calls.js';
import type { AuditThreadData, UnusualAsked } from './audit-desk.js';
import { AuditIndex } from './audit-index.js';
import type { LinesAsked } from './questions.js';

/** The thread that keeps the index of the read audit, and answers from it. */
const { folder, calls } = workerData as AuditThreadData & { readonly calls: MessagePort };
const audit = openReadOnlyLog(folder.audit);
const index = new AuditIndex(audit, folder.auditIndex);

offer(calls, {
  ready: () => undefined,
  lines: (asked: LinesAsked) => index.lines(asked),
  lookers: (subjects: readonly string[]) => index.lookers(subjects),
  choices: () => index.choices(),
  unusual: (asked: UnusualAsked) => index.unusual(asked),
  close: async () => {
    index.close();
    await audit.close();
    setImmediate(() => calls.close());
  },
});
