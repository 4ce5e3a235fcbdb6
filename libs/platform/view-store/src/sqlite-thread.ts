import { parentPort, workerData } from 'node:worker_threads';
import type { BatchWritten, FileToWrite, PartOfBatch, StepSent } from './sqlite-beside.js';
import type { Step } from './connection.js';
import { databaseToWrite } from './sqlite-file.js';
import { SqliteStatements } from './sqlite-statements.js';

/** A step changed another number of rows than it should. */
class Otherwise extends Error {
  constructor(readonly step: number) {
    super('Another number of rows');
  }
}

/** The thread that writes batches to the file while the thread that makes them goes on. */
const { file } = workerData as FileToWrite;
const db = databaseToWrite(file);
const statements = new SqliteStatements(db);
const texts: string[] = [];
/** Of the batch at hand: whether it was begun, and what undid it. */
let begun = false;
let undone: BatchWritten | undefined;

const failureOf = (error: unknown): BatchWritten => {
  if (error instanceof Otherwise) return { otherwise: error.step };
  const { name, message, code, rawCode } = error as Error & { code?: string; rawCode?: number };
  return { failed: { name, message, ...(code ? { code } : {}), ...(rawCode ? { rawCode } : {}) } };
};

const stepOf = ([number, text, parameters, rows]: StepSent): Step => {
  const changes = rows < 0 ? {} : { changes: { rows, otherwise: () => new Otherwise(number) } };
  return { sql: texts[text] ?? '', parameters, ...changes };
};

/** Does a part of the batch, unless a part before has undone it. */
const attempt = (work: () => void): void => {
  if (undone) return;
  try {
    work();
  } catch (error) {
    undone = failureOf(error);
    statements.undo();
  }
};

const take = ({ texts: more, steps, last }: PartOfBatch): void => {
  texts.push(...more);
  attempt(() => {
    if (!begun) statements.begin();
    begun = true;
    for (const step of steps) statements.take(stepOf(step));
    if (last) statements.commit();
  });
  if (!last) return;
  parentPort?.postMessage(undone ?? {});
  begun = false;
  undone = undefined;
};

parentPort?.on('message', (message: PartOfBatch | 'close') => {
  if (message !== 'close') {
    take(message);
    return;
  }
  statements.forget();
  db.close();
  parentPort?.close();
});
