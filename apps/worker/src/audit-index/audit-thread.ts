import { workerData, type MessagePort } from 'node:worker_threads';
import { openReadOnlyLog } from '@hub/event-log';
import { firstDayNeeded, unusualAmong } from '@hub/sharing';
import { offer } from '../calls.js';
import { accessesOf } from './accesses.js';
import type { AuditThreadData, UnusualAsked } from './audit-desk.js';
import { IndexWriter } from './index-writer.js';
import { findChoices, findLines, findLookers, type LinesAsked } from './questions.js';
import { openIndexFile } from './schema.js';

/** The thread that keeps the index of the read audit, and answers from it. */
const { folder, calls } = workerData as AuditThreadData & { readonly calls: MessagePort };
const audit = openReadOnlyLog(folder.audit);
const db = openIndexFile(folder.auditIndex);
const writer = new IndexWriter(db);

/** Every answer holds what was in the audit when it was asked for. */
const caughtUp = async <Answer>(ask: () => Answer): Promise<Answer> => {
  await writer.catchUp(audit);
  return ask();
};

offer(calls, {
  ready: () => undefined,
  lines: (asked: LinesAsked) => caughtUp(() => findLines(db, asked)),
  lookers: (childIds: readonly string[]) => caughtUp(() => findLookers(db, childIds)),
  unusual: ({ days, rules }: UnusualAsked) =>
    caughtUp(() => unusualAmong(accessesOf(db, firstDayNeeded(days, rules), days.to), days, rules)),
  choices: () => caughtUp(() => findChoices(db)),
  close: async () => {
    db.close();
    await audit.close();
    setImmediate(() => calls.close());
  },
});
