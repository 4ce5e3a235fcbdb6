import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that after a crash either the old content or the new one is there, whole. */
export const writeWhole = (file: string, content: string | Uint8Array): void => {
  const draft = `${file}.draft`;
  const opened = openSync(draft, 'w', 0o600);
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(draft, file);
};
