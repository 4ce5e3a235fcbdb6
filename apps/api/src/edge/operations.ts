import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadSettings } from '@hub/worker';
import { GraphQLError, parse, print, validate, visit, type DocumentNode, type GraphQLSchema } from 'graphql';

/** The questions of the web app, as its build wrote them beside its pages. The name keeps it from being served. */
export const OPERATIONS_OF_PAGES = '.operations.json';

/**
 * What a document asks, whatever its layout: the digest of its one printed form. Clients add `__typename` for their caches,
 * which tells nobody anything, so it is left out.
 */
export const digestOf = (document: DocumentNode): string => {
  const bare = visit(document, {
    Field: ({ name, alias, directives }) =>
      name.value === '__typename' && alias === undefined && (directives ?? []).length === 0 ? null : undefined,
  });
  return createHash('sha256').update(print(bare)).digest('hex');
};

/** Documents by name; the name says where to look when one of them is wrong. */
type Documents = ReadonlyMap<string, DocumentNode>;

const read = (file: string, name: string, text: string): DocumentNode => {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw new BadSettings(`HUB_OPERATIONS: ${name} in ${file} is not GraphQL: ${(error as Error).message}`);
  }
};

/** One document for each operation of a file, each with the fragments of that file that it uses. */
const splitFile = (file: string): Documents => {
  const whole = read(file, 'what stands', readFileSync(file, 'utf8'));
  const operations = whole.definitions.filter((one) => one.kind === 'OperationDefinition');
  const fragments = new Map(
    whole.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
  );
  return new Map(
    operations.map((operation) => {
      const used = new Set<string>();
      const follow = (node: typeof operation | NonNullable<ReturnType<typeof fragments.get>>): void => {
        visit(node, {
          FragmentSpread: ({ name }) => {
            const fragment = fragments.get(name.value);
            if (!fragment || used.has(name.value)) return;
            used.add(name.value);
            follow(fragment);
          },
        });
      };
      follow(operation);
      const own = [...used].flatMap((name) => fragments.get(name) ?? []);
      const document: DocumentNode = { kind: whole.kind, definitions: [operation, ...own] };
      return [`${file}: ${operation.name?.value ?? 'an operation without a name'}`, document];
    }),
  );
};

const filesOf = (path: string): readonly string[] => {
  if (!existsSync(path)) throw new BadSettings(`HUB_OPERATIONS: there is no ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => join(path, name));
};

/**
 * The operations that programs of partners may ask, from a file or the `.graphql` files of a folder. Throws `BadSettings`
 * that names what cannot be read.
 */
export const operationsIn = (path: string): Documents => new Map(filesOf(path).flatMap((file) => [...splitFile(file)]));

/** The operations of the built pages; none where they have not been built. */
export const operationsOfPages = (webFolder: string): Documents => {
  const file = join(webFolder, OPERATIONS_OF_PAGES);
  if (!existsSync(file)) return new Map();
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return new Map(Object.entries(texts).map(([name, text]) => [name, read(file, name, text)]));
};

/** What may be asked where not everything may: the operations that were written down before the hub was started. */
export class RegisteredOperations {
  readonly #digests: ReadonlySet<string>;

  constructor(private readonly documents: Documents) {
    this.#digests = new Set([...documents.values()].map(digestOf));
  }

  /** Refuses a document that nobody registered, and tells nothing of the schema. Throws `GraphQLError`. */
  refuseOthers(document: DocumentNode): void {
    if (this.#digests.has(digestOf(document))) return;
    throw new GraphQLError(
      'This hub answers the questions of its own pages, and those that were registered with it, and no others. On a page: ' +
        'load it again, it is from an earlier version. From a program: ask whoever runs the hub to register the operation.',
      { extensions: { code: 'NOT_REGISTERED' } },
    );
  }

  /** Throws `BadSettings` when one of them does not fit the schema: it would be refused whenever it is asked. */
  check(schema: GraphQLSchema): void {
    const problems = [...this.documents].flatMap(([name, document]) =>
      validate(schema, document).map(({ message }) => `${name}: ${message}`),
    );
    if (problems.length > 0) throw new BadSettings(`An operation does not fit this hub.\n${problems.join('\n')}`);
  }
}
