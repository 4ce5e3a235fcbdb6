// What the web build promises: none of the Crown's own marks, and a first load within its budget.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOfWebBuild } from './lib/web-build.mjs';
import { root } from './lib/root.mjs';

if (existsSync(join(root, 'apps/web/vite.config.ts'))) {
  const problems = problemsOfWebBuild(join(root, 'apps/web/dist'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
