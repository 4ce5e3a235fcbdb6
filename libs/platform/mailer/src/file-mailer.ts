import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MailFailed, type Mailer } from './mail.js';
import { shortIdOf } from './message-id.js';
import { writeWhole } from './write-whole.js';

/** Lays each mail down as a text file, with its files beside it: for trial, and where another program collects mail from a folder. */
export const fileMailer = (folder: string, from: string): Mailer => ({
  name: 'files in a folder',
  send: async ({ id, to, subject, text, files = [] }) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const { name, base64 } of files) {
        writeWhole(join(folder, `${shortIdOf(id)}-${name}`), Buffer.from(base64, 'base64'));
      }
      const head = [
        `From: ${from}`,
        `To: ${to.join(', ')}`,
        `Subject: ${subject}`,
        `Message-ID: <${shortIdOf(id)}@hub>`,
        ...files.map(({ name }) => `Attached: ${name}`),
      ];
      writeWhole(join(folder, `${shortIdOf(id)}.txt`), `${head.join('\n')}\n\n${text}\n`);
    } catch (error) {
      throw new MailFailed(`The folder for mail cannot be written (${(error as Error).message})`, false);
    }
  },
});
