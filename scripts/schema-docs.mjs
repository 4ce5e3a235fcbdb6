// Writes docs/graphql-schema.md from the schema files: `npm run schema-docs`; with --check only compares.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, print, specifiedScalarTypes } from 'graphql';
import { root } from './lib/root.mjs';
import { writeOrCheck } from './lib/generated-file.mjs';

const folder = join(root, 'apps/api/src');
const files = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.graphql'))
  .sort();
const contextOf = (path) => path.split(/[\\/]/)[0];
const documents = files.map((path) => ({ context: contextOf(path), text: readFileSync(join(folder, path), 'utf8') }));
const definitions = documents.flatMap(({ context, text }) =>
  parse(text).definitions.map((definition) => ({ context, definition })),
);
buildASTSchema(parse(documents.map(({ text }) => text).join('\n')), { assumeValidSDL: true });

const ROOTS = ['Query', 'Mutation', 'Subscription'];
const described = ({ description }) => (description?.value ?? '').replace(/\s+/g, ' ').trim();
const anchorOf = (name) => name.toLowerCase();
const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));
const own = new Set(definitions.map(({ definition }) => definition.name.value));
const typeText = (type) => {
  const text = print(type);
  const name = text.replace(/[![\]]/g, '');
  return own.has(name) && !builtIn.has(name) ? `[\`${text}\`](#${anchorOf(name)})` : `\`${text}\``;
};
const cell = (text) => text.replaceAll('|', '\\|');
const argumentsOf = ({ arguments: given = [] }) =>
  given
    .map(
      ({ name, type, defaultValue }) =>
        `\`${name.value}\` ${typeText(type)}${defaultValue ? ` = \`${print(defaultValue)}\`` : ''}`,
    )
    .join(', ');

const fieldsTable = (fields, withArguments) =>
  [
    withArguments ? '| Field | Arguments | Answer | Meaning |' : '| Field | Type | Meaning |',
    withArguments ? '|---|---|---|---|' : '|---|---|---|',
    ...fields.map((field) =>
      withArguments
        ? `| \`${field.name.value}\` | ${argumentsOf(field)} | ${typeText(field.type)} | ${cell(described(field))} |`
        : `| \`${field.name.value}\` | ${typeText(field.type)} | ${cell(described(field))} |`,
    ),
  ].join('\n');

const rootSection = (name) =>
  [
    `## ${name}`,
    ...[...new Set(definitions.map(({ context }) => context))].flatMap((context) => {
      const fields = definitions
        .filter((one) => one.context === context && one.definition.name.value === name)
        .flatMap(({ definition }) => definition.fields ?? []);
      return fields.length === 0 ? [] : [`### ${name}: ${context}`, fieldsTable(fields, true)];
    }),
  ].join('\n\n');

const body = (definition) => {
  switch (definition.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
      return [
        '| Value | Meaning |',
        '|---|---|',
        ...definition.values.map((value) => `| \`${value.name.value}\` | ${cell(described(value))} |`),
      ].join('\n');
    case Kind.UNION_TYPE_DEFINITION:
      return `One of ${definition.types.map(typeText).join(', ')}.`;
    case Kind.SCALAR_TYPE_DEFINITION:
      return '';
    default:
      return fieldsTable(
        definition.fields,
        (definition.fields ?? []).some(({ arguments: given }) => given?.length > 0),
      );
  }
};

const types = definitions
  .map(({ definition }) => definition)
  .filter((definition) => !ROOTS.includes(definition.name.value))
  .sort((a, b) => a.name.value.localeCompare(b.name.value, 'en'));

const text = `# The GraphQL schema

<!-- Generated from apps/api/src by scripts/schema-docs.mjs. Do not edit. -->

One endpoint, \`POST /graphql\`, for people and programs alike. \`docs/how-to/send-one-police-report.md\` has operations to
paste. What every answer has in common:

- A question that your role may not ask is answered with \`Withheld\` and whom to ring: as a value where the answer has room for
  it, otherwise as an error with the code \`WITHHELD\`.
- A mutation answers \`Done\` when it is on disk, \`Refused\` with a problem for each field, or \`Stale\` when the record changed
  since the revision in \`basedOn\`: then nothing was written and both values are shown. \`basedOn: null\` says that it is a new
  record; leave \`basedOn\` out when you do not know.
- Every mutation takes a \`commandId\` that you make up, for example a UUID. The same command sent twice is carried out once.
- \`knownAt\` answers as things were known then: a date means its end in London.

${ROOTS.map(rootSection).join('\n\n')}

## Types

${types.map((definition) => [`### ${definition.name.value}`, described(definition), body(definition)].filter((part) => part !== '').join('\n\n')).join('\n\n')}
`;

const upToDate = writeOrCheck('docs/graphql-schema.md', text, {
  check: process.argv.includes('--check'),
  command: 'node scripts/schema-docs.mjs',
});
process.exitCode = upToDate ? 0 : 1;
