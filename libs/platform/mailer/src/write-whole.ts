import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** Writes a file so that after a crash either the old text or the new one is there, whole. */
export const writeWhole = (file: string, text: string): void => {
  const draft = `${file}.draft`;
  const opened = openSync(draft, 'w', 0o600);
  try {
    writeSync(opened, text);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(draft, file);
};
