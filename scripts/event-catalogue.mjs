// Writes docs/event-catalogue.md from the contexts' sources (comments) and their build (fields); `--check` compares.
import './ensure-built.mjs';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue, declaredEvents, nameTextForm, problemsOf } from './lib/catalogue.mjs';
import { writeOrCheck } from './lib/generated-file.mjs';
import { root } from './lib/root.mjs';

const load = (path) => import(pathToFileURL(join(root, path)).href);
const { z } = await import('zod');
const kernel = await load('libs/platform/kernel/dist/index.js');

const jsonSchema = (schema) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' });
nameTextForm(jsonSchema(kernel.InstantField), 'moment (UTC)');
nameTextForm(jsonSchema(kernel.DateField), 'date (London)');

const contexts = [];
const problems = [];
for (const context of readdirSync(join(root, 'libs/contexts')).sort()) {
  const src = `libs/contexts/${context}/src`;
  const declared = readdirSync(join(root, src), { recursive: true })
    .filter((name) => name.endsWith('.events.ts'))
    .sort()
    .flatMap((name) =>
      declaredEvents(name, readFileSync(join(root, src, name), 'utf8')).map((event) => ({
        ...event,
        path: `${src}/${name}`,
      })),
    );
  const kinds = new Map(Object.entries(await load(`libs/contexts/${context}/dist/index.js`)));
  problems.push(...problemsOf(context, declared, kinds));
  const events = declared
    .filter(({ name }) => kinds.has(name))
    .map(({ name, meaning }) => ({ name, meaning, kind: kinds.get(name), schema: jsonSchema(kinds.get(name).data) }));
  contexts.push({ context, events });
}

for (const problem of problems) console.error(problem);
const current =
  problems.length === 0 &&
  writeOrCheck('docs/event-catalogue.md', catalogue(contexts), {
    check: process.argv.includes('--check'),
    command: 'npm run catalogue',
  });
process.exitCode = current ? 0 : 1;
