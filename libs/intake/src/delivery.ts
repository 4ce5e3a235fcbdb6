import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { feedNamed, feeds, feedsNotTakenIn, feedsWithEnd } from './all-feeds.js';
import { CsvSplitter, type CsvRow } from './csv.js';
import { DECLARATION_FILE, readDeclaration, type Declaration } from './declaration.js';
import type { Feed } from './feed.js';
import { checkHeader, type Layout } from './header.js';

/** A file of a delivery whose header is good. */
export interface DeliveryFile {
  readonly feed: Feed;
  /** Path inside the delivery, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly layout: Layout;
  /** What is declared for it, by the `delivery.json` of its folder and of those above. */
  readonly declaration: Declaration;
}

/** A file that is not taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: string;
}

export interface Delivery {
  /** The same files in the same order with the same declaration are the same delivery, wherever the folder lies. */
  readonly id: string;
  readonly folder: string;
  readonly historical: boolean;
  readonly source: string | undefined;
  /** In intake order: by feed, then by folder, then by part. */
  readonly files: readonly DeliveryFile[];
  readonly refused: readonly RefusedFile[];
  /** Files that are no CSV: named, not read. */
  readonly others: readonly string[];
}

export type ReadDelivery =
  | { readonly ok: true; readonly delivery: Delivery }
  /** Why nothing of the folder is taken. */
  | {
      readonly ok: false;
      readonly reason: string;
      readonly refused: readonly RefusedFile[];
      readonly others: readonly string[];
    };

const CHUNK = 262_144;

/** The bytes of a file, chunk by chunk. */
export const chunksOf = (path: string): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: CHUNK });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names in order, numbers in them by their value: `day-9` before `day-10`. The same on every machine. */
const compareNames = (a: string, b: string): number => {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one, other] = [left[at] as string, right[at] as string];
    const order = at % 2 === 1 ? Number(one) - Number(other) : compareText(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
};

/** Folders before what lies in them, numbers in names by their value. */
const compareFolders = (a: readonly string[], b: readonly string[]): number => {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const order = compareNames(a[depth] as string, b[depth] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

interface Found {
  readonly folder: readonly string[];
  readonly file: string;
}

const nameOf = ({ folder, file }: Found): string => [...folder, file].join('/');

/** Every file below a folder, without dot files and the rejects of earlier intakes. */
const walk = async (root: string): Promise<{ files: Found[]; refused: RefusedFile[] }> => {
  const files: Found[] = [];
  const refused: RefusedFile[] = [];
  const visit = async (folder: readonly string[]): Promise<void> => {
    const entries = await readdir(join(root, ...folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareNames(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name.endsWith('.rejects.csv')) continue;
      const found = { folder, file: entry.name };
      if (entry.isDirectory()) await visit([...folder, entry.name]);
      else if (entry.isFile()) files.push(found);
      else if ((await stat(join(root, nameOf(found))).catch(() => undefined))?.isFile()) files.push(found);
      else
        refused.push({ name: nameOf(found), reason: 'This is not a file. Put the files themselves into the folder.' });
    }
  };
  await visit([]);
  return { files, refused };
};

const FEED_FILE = /^(.+?)(?:\.part-\d{1,9})?\.csv$/;

const notAFeed = (name: string): string =>
  feedsNotTakenIn.includes(name)
    ? `This hub does not take in ${name}. No row of it was read.`
    : `"${name}" is not the name of a feed. Name the file as in the intake formats, for example children.csv or children.part-2.csv.`;

/** A file that a spreadsheet program made: `children.xlsx` for the feed `children`. */
const SPREADSHEET = /^(.+?)\.(?:xlsx|xlsm|xlsb|xls|ods|numbers)$/i;

const SAVE_AS_CSV =
  'Open it, save the sheet as CSV (UTF-8) under the name of its feed, for example children.csv, and send that.';

/** The first bytes of a zip file, which XLSX and ODS are too, and of an old Excel file. */
const PACKED = ['504b0304', 'd0cf11e0'];

interface Looked {
  readonly bytes: number;
  readonly sha256: string;
  readonly header: CsvRow | undefined;
  readonly utf16: boolean;
  readonly packed: boolean;
}

/** Reads a file once through: its digest and its header row. */
const look = async (path: string): Promise<Looked> => {
  const digest = createHash('sha256');
  const splitter = new CsvSplitter();
  let header: CsvRow | undefined;
  let bytes = 0;
  let start = Buffer.alloc(0);
  for await (const chunk of chunksOf(path)) {
    digest.update(chunk);
    if (start.length < 4) start = Buffer.concat([start, chunk.subarray(0, 4)]);
    bytes += chunk.length;
    header ??= splitter.push(chunk)[0];
  }
  header ??= splitter.end()[0];
  const mark = start.subarray(0, 2).toString('hex');
  const packed = PACKED.includes(start.subarray(0, 4).toString('hex'));
  return { bytes, sha256: digest.digest('hex'), header, utf16: mark === 'fffe' || mark === 'feff', packed };
};

const deliveryId = (files: readonly DeliveryFile[], historical: boolean): string => {
  const facts = files.map(({ feed, sha256, declaration }) => [feed.name, sha256, declaration]);
  return createHash('sha256')
    .update(JSON.stringify([historical, facts]))
    .digest('hex')
    .slice(0, 32);
};

const sortedDeclaration = (declaration: Declaration): Declaration =>
  Object.fromEntries(Object.entries(declaration).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Reads what a delivery folder holds, before any row is taken: which files are which feed, what is declared, and
 * whether each header is good. Sub-folders to any depth belong to it; a `delivery.json` in a sub-folder holds for what
 * lies below it, key by key before the one above.
 */
export const openDelivery = async (folder: string, historical = false): Promise<ReadDelivery> => {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    return {
      ok: false,
      reason: `There is no folder ${folder}. Give the folder that holds the CSV files.`,
      refused: [],
      others: [],
    };
  }
  const { files: found, refused } = await walk(folder);
  const others: string[] = [];
  const declarations = new Map<string, Declaration>();
  const candidates: { readonly found: Found; readonly feed: Feed }[] = [];
  const refuse = (reason: string): ReadDelivery => ({ ok: false, reason, refused, others });

  for (const one of found) {
    if (one.file.toLowerCase() === DECLARATION_FILE) {
      const name = nameOf(one);
      if (one.file !== DECLARATION_FILE) return refuse(`Rename ${name} to ${DECLARATION_FILE}, so that it is read.`);
      const read = readDeclaration(await readFile(join(folder, ...one.folder, one.file), 'utf8'), feedsWithEnd);
      if (!read.ok) return refuse(name === DECLARATION_FILE ? read.reason : `${name}: ${read.reason}`);
      declarations.set(one.folder.join('/'), read.declaration);
      continue;
    }
    const match = FEED_FILE.exec(one.file);
    const feed = feedNamed(match?.[1] ?? '');
    if (feed) candidates.push({ found: one, feed });
    else if (/\.csv$/i.test(one.file)) refused.push({ name: nameOf(one), reason: notAFeed(match?.[1] ?? one.file) });
    else if (feedNamed(SPREADSHEET.exec(one.file)?.[1] ?? '')) {
      refused.push({ name: nameOf(one), reason: `This is a spreadsheet; nothing of it was read. ${SAVE_AS_CSV}` });
    } else others.push(nameOf(one));
  }

  const declared = (path: readonly string[]): Declaration =>
    sortedDeclaration(
      Object.assign(
        {},
        ...[...path, ''].map((_, depth) => declarations.get(path.slice(0, depth).join('/'))),
      ) as Declaration,
    );
  candidates.sort(
    (a, b) =>
      feeds.indexOf(a.feed) - feeds.indexOf(b.feed) ||
      compareFolders(a.found.folder, b.found.folder) ||
      compareNames(a.found.file, b.found.file),
  );

  const files: DeliveryFile[] = [];
  for (const { found: one, feed } of candidates) {
    const name = nameOf(one);
    const path = join(folder, ...one.folder, one.file);
    const declaration = declared(one.folder);
    const { bytes, sha256, header, utf16, packed } = await look(path);
    const checked = utf16
      ? { ok: false as const, reason: 'The file is UTF-16. Export it as UTF-8.' }
      : packed
        ? { ok: false as const, reason: `This is a spreadsheet or zip file that is only called CSV. ${SAVE_AS_CSV}` }
        : checkHeader(header, feed, declaration, historical);
    if (checked.ok) files.push({ feed, name, path, bytes, sha256, layout: checked.layout, declaration });
    else refused.push({ name, reason: checked.reason });
  }
  if (files.length === 0) {
    return refuse(
      candidates.length === 0
        ? `The folder ${folder} holds no feed. Put CSV files like children.csv into it; spreadsheets and zip files are not read.`
        : 'No file of this delivery can be taken. What is wrong with each is listed.',
    );
  }
  return {
    ok: true,
    delivery: {
      id: deliveryId(files, historical),
      folder,
      historical,
      source: declared([]).source,
      files,
      refused,
      others,
    },
  };
};
