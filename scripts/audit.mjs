// Asks the registry for known weaknesses of the packages: `npm run audit-packages`. What is known and does not concern the
// hub stands in scripts/audit-exceptions.json, each with a reason and a last date. Ends with 0 when nothing is to be done,
// 1 when something is, and 3 when the registry did not answer: then nothing is known.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAudit } from './lib/audit.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const exceptions = JSON.parse(readFileSync(join(root, 'scripts/audit-exceptions.json'), 'utf8'));
const { output } = await run('npm', [
  'audit',
  '--json',
  '--package-lock-only',
  '--fetch-retries=0',
  '--fetch-timeout=15000',
]);

const reportIn = (text) => {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
};

const report = reportIn(output);
const today = new Date().toISOString().slice(0, 10);
const { asked, problems, excused } = judgeAudit(report, exceptions, today);

for (const line of excused) console.log(`excused  ${line}`);
for (const line of problems) console.log(`PROBLEM  ${line}`);
if (!asked) {
  console.log(`NOT ASKED: the registry did not answer (${report?.message ?? report?.error?.summary ?? 'no network'}).`);
  console.log('Nothing is known about the packages. Run it again where the registry can be reached.');
}
if (asked && problems.length === 0) console.log('No known weakness that is not excused.');
process.exitCode = problems.length > 0 ? 1 : asked ? 0 : 3;
