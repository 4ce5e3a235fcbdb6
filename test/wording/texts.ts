import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, visit, type StringValueNode } from 'graphql';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A text that somebody reads, or that a file or an answer carries, and where it stands. */
export interface Text {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What a program says: its strings, its templates and what stands between its tags. Not its comments and names. */
export const saidBy = (file: string, source: string): Text[] => {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kind);
  const texts: Text[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)) {
      texts.push({ file, line: tree.getLineAndCharacterOfPosition(node.pos).line + 1, text: node.text });
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return texts;
};

/** What a schema says of itself: its descriptions and the names of its values. */
export const describedBy = (file: string, source: string): Text[] => {
  const texts: Text[] = [];
  const put = (text: string, line: number | undefined) => texts.push({ file, line: line ?? 0, text });
  visit(parse(source), {
    enter: (node) => {
      const { description } = node as { readonly description?: StringValueNode };
      if (description) put(description.value, description.loc?.startToken.line);
      if (node.kind === 'EnumValueDefinition') put(node.name.value.replaceAll('_', ' '), node.loc?.startToken.line);
    },
  });
  return texts;
};

const lines = (file: string, source: string): Text[] =>
  source.split('\n').map((text, index) => ({ file, line: index + 1, text }));

const textsIn = (file: string): Text[] => {
  const source = readFileSync(join(root, file), 'utf8');
  if (/\.tsx?$/.test(file)) return saidBy(file, source);
  return file.endsWith('.graphql') ? describedBy(file, source) : lines(file, source);
};

const READ = ['apps', 'libs', 'seeds', 'docs'];
const LEFT_OUT = /(^|\/)(node_modules|dist|generated|gql|test)\/|\.(browser\.)?spec\.tsx?$|\/platform\//;

/** Every text of the product: pages, messages, code sets, schemas, documents and guides. */
export const allTexts = (): Text[] =>
  READ.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|graphql|json|md|typ)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
      .filter((file) => !LEFT_OUT.test(file) && !/(package|tsconfig)[\w.]*\.json$/.test(file))
      .flatMap(textsIn),
  );
