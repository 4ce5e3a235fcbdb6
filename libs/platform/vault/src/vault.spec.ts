import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { vaultContract } from '../test/vault-contract.js';

vaultContract('an SQLite file', async (folder) => {
  const file = join(folder, 'vault');
  return {
    place: { file },
    bytes: async () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    wrapped: async (subject) => {
      const db = new Database(file);
      const [wrapped] = db.prepare('select wrapped from keys where subject = ?').raw().get(subject) as [Buffer];
      db.close();
      return wrapped;
    },
    remove: async () => undefined,
  };
});
