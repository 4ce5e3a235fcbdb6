// Imported before a program starts: builds what changed since the last build, and says nothing when nothing did.
// HUB_SKIP_BUILD=1 runs what was built last, whatever the sources say (for deployments, which are built once).
import { alone, build } from './lib/build.mjs';
import { staleHalves } from './lib/stamp.mjs';

if (process.env.HUB_SKIP_BUILD !== '1' && staleHalves().length > 0) {
  const failed = await alone(async () => {
    const halves = staleHalves();
    if (halves.length === 0) return [];
    process.stderr.write('Building the hub; the first time this takes about a minute ...\n');
    return (await build(halves)).filter(({ code }) => code !== 0);
  });
  for (const { half, output } of failed) process.stderr.write(`\nThe ${half} could not be built:\n${output}\n`);
  if (failed.length > 0) {
    process.stderr.write('Nothing was started. Run `npm install` if a package is missing, or mend the errors above.\n');
    process.exit(1);
  }
}
