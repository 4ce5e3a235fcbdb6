// What the first page of the web app loads. Prints one JSON object.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { firstLoadBudget, firstLoadOf } from '../scripts/lib/web-build.mjs';

const require = createRequire(new URL('../apps/web/package.json', import.meta.url));
const dist = fileURLToPath(new URL('../apps/web/dist', import.meta.url));
const kB = (bytes) => Number((bytes / 1_000).toFixed(1));
const scripts = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));
const all = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0);
const reactFile = join(dirname(require.resolve('react-dom')), 'cjs/react-dom-client.production.js');
const react = gzipSync(readFileSync(reactFile)).length;

console.log(
  JSON.stringify({
    name: 'first page of the web app, JavaScript, gzipped',
    unit: 'kB',
    figure: kB(firstLoadOf(dist)),
    ceiling: kB(react),
    budget: { of: 'figure', atMost: firstLoadBudget / 1_000 },
    how: `the scripts that the page names; all ${scripts.length} together ${kB(all)} kB, brought when they are opened; ceiling: React alone`,
  }),
);
