import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openEmbeddedLog } from '@hub/event-log';
import { AUTHORITY, SAMPLE_KINDS, sampleEvent, temporaryFolder } from './index.js';
import { openVault, sealedLog } from '@hub/vault';

const NAME = 'Quillon Featherstonehaugh';
const TEXT = 'was seen near the clock tower at dusk';

it('leaves no personal field in the clear in any file, its write-ahead file and shared memory included', async () => {
  const folder = temporaryFolder();
  const vault = await openVault({ file: join(folder.path, 'vault'), masterKeyFile: join(folder.path, 'master.key') });
  const bare = openEmbeddedLog({ file: join(folder.path, 'hub.log'), authority: AUTHORITY });
  const log = sealedLog(bare, vault, SAMPLE_KINDS);
  const found = (text: string): string[] =>
    readdirSync(folder.path).filter((name) => {
      const bytes = readFileSync(join(folder.path, name));
      return [text, Buffer.from(text).toString('base64').slice(4, -4), Buffer.from(text).toString('hex')].some((form) =>
        bytes.includes(form),
      );
    });
  for (let n = 0; n < 50; n += 1) {
    const data = { name: NAME, text: TEXT, list: ['plainly visible'] };
    await log.append({ stream: `s-${n}`, expected: -1, events: [sampleEvent(`event ${n}`, data)] });
  }
  expect(readdirSync(folder.path)).toEqual(expect.arrayContaining(['hub.log', 'hub.log-shm', 'hub.log-wal', 'vault']));
  for (const part of [NAME, ...NAME.split(' '), TEXT, 'clock tower']) expect([part, found(part)]).toEqual([part, []]);
  expect(found('plainly visible')).not.toEqual([]);
  await log.close();
  for (const part of [NAME, ...NAME.split(' '), TEXT, 'clock tower']) expect([part, found(part)]).toEqual([part, []]);
  expect(found('plainly visible')).toEqual(['hub.log']);
  await vault.close();
  folder.remove();
});
