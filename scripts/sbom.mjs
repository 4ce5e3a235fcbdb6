// Writes what the hub is made of, as CycloneDX, to reports/sbom.cdx.json: `npm run sbom`. Needs no network.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const { code, output } = await run('npm', [
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--package-lock-only',
  '--loglevel',
  'error',
]);
if (code === 0) {
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports', 'sbom.cdx.json'), output);
  console.log(`reports/sbom.cdx.json: ${JSON.parse(output).components.length} packages.`);
} else {
  console.error(`The list of packages could not be made:\n${output}`);
  process.exitCode = 1;
}
