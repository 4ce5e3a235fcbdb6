import { createHash } from 'node:crypto';
import type { Instant } from '@hub/kernel';
import { CsvSplitter, type CsvRow } from './csv.js';
import { chunksOf, type DeliveryFile } from './delivery.js';
import { RowReader, type ReadRow } from './row-reader.js';

/** A file is no longer what it was when its delivery was opened. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(readonly file: string) {
    super(
      `The file ${file} changed while it was being taken in. Rows taken so far stay taken; send the folder again when the export has finished.`,
    );
  }
}

/** Some rows of one file, in order. */
export interface RowsOfFile {
  readonly file: DeliveryFile;
  readonly rows: readonly ReadRow[];
  /** Bytes of the file read for these rows. */
  readonly bytes: number;
}

/**
 * Reads the rows of files in order, chunk by chunk. `notAfter` is the moment of a historical load. Throws
 * `FileChanged` when a file is not what it was when it was first read.
 */
export async function* readRows(files: readonly DeliveryFile[], notAfter?: Instant): AsyncGenerator<RowsOfFile> {
  for (const file of files) {
    const reader = new RowReader(file.feed, file.layout, file.declaration, notAfter);
    const splitter = new CsvSplitter();
    const digest = createHash('sha256');
    let headerSeen = false;
    const rowsOf = (split: readonly CsvRow[]): ReadRow[] => {
      const body = headerSeen ? split : split.slice(1);
      headerSeen ||= split.length > 0;
      return body.map((row) => reader.read(row));
    };
    for await (const chunk of chunksOf(file.path)) {
      digest.update(chunk);
      yield { file, rows: rowsOf(splitter.push(chunk)), bytes: chunk.length };
    }
    const rest = rowsOf(splitter.end());
    if (digest.digest('hex') !== file.sha256) throw new FileChanged(file.name);
    if (rest.length > 0) yield { file, rows: rest, bytes: 0 };
  }
}
