// Events sealed and opened per second on one thread, keys made beforehand. Prints one JSON object a line.
// Usage: node bench/log-sealing.bench.mjs [--seconds 2] [--rounds 3]
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openVault, sealedLog } from '@hub/vault';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '2' }, rounds: { type: 'string', default: '3' } },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

const BATCH = 100;
const SUBJECTS = 1_000;
const kinds = new Map([['children.ChildRegistered', { personal: ['name', 'dob', 'address'] }]]);
const personal = { name: 'Ada Sample', dob: '2010-04-01', address: '1 Sample Street, Sampleton BR1 1AA' };
const events = Array.from({ length: BATCH * 10 }, (_, n) => ({
  id: `event-${n}`,
  type: 'children.ChildRegistered',
  subject: `child:B${n % SUBJECTS}`,
  data: { child: `B${n}`, ethnicity: 'WBRI', ...personal },
}));
const batches = Array.from({ length: 10 }, (_, n) => events.slice(n * BATCH, (n + 1) * BATCH));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Events per second of a piece of work that handles one batch. */
const measure = async (work) => {
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    let done = 0;
    const start = performance.now();
    while (performance.now() - start < seconds * 1_000) {
      await work((done / BATCH) % batches.length);
      done += BATCH;
    }
    results.push((done / (performance.now() - start)) * 1_000);
  }
  return Math.round(median(results));
};

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const vault = await openVault({ file: join(folder, 'vault'), masterKeyFile: join(folder, 'master.key') });
let passed = [];
const nowhere = { append: async ({ events: sealed }) => void (passed = sealed), readAll: async () => passed };
const log = sealedLog(nowhere, vault, kinds);

const key = randomBytes(32);
const iv = randomBytes(12);
const text = JSON.stringify(personal);
const bareSeal = () => {
  for (let n = 0; n < BATCH; n += 1) {
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    cipher.update(text, 'utf8');
    cipher.final();
    cipher.getAuthTag();
  }
};
const cipher = createCipheriv('aes-256-gcm', key, iv);
const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
const tag = cipher.getAuthTag();
const bareOpen = () => {
  for (let n = 0; n < BATCH; n += 1) {
    const decipher = createDecipheriv('aes-256-gcm', key, iv);
    decipher.setAuthTag(tag);
    decipher.update(body);
    decipher.final();
  }
};

try {
  const print = (name, figure, ceiling) =>
    console.log(
      JSON.stringify({
        name,
        figure,
        unit: 'events/s',
        ceiling,
        how: `one thread, three personal fields, ${SUBJECTS} subjects, median of ${rounds} rounds of ${seconds} s; ceiling: AES-256-GCM alone`,
      }),
    );
  const append = (n) => log.append({ stream: 's', expected: 'any', events: batches[n] });
  await append(0);
  print('events sealed', await measure(append), await measure(bareSeal));
  print('events opened', await measure(() => log.readAll(0)), await measure(bareOpen));
} finally {
  await vault.close();
  rmSync(folder, { recursive: true, force: true });
}
