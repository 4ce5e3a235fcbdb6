import { isLeftOut } from './feeds.js';

/** A file that was chosen, with its place in the folder it came from. */
export interface Chosen {
  readonly path: string;
  readonly file: File;
}

/** Files of a file field. Of a chosen folder the folder itself is left off: its files are the delivery. */
export const chosenIn = (list: Iterable<File>): Chosen[] =>
  [...list].map((file) => ({
    file,
    path: file.webkitRelativePath ? file.webkitRelativePath.split('/').slice(1).join('/') : file.name,
  }));

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, failed) => entry.file(done, failed));

/** A folder tells its entries in portions, until it has none left. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const within = async (entry: FileSystemEntry, above: string): Promise<Chosen[]> => {
  const path = above + entry.name;
  if (isFile(entry)) return [{ path, file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const found = await Promise.all((await entriesOf(entry)).map((one) => within(one, `${path}/`)));
  return found.flat();
};

/** Files and folders that were dropped, sub-folders too. Of a single folder the folder itself is left off. */
export const dropped = async (transfer: DataTransfer): Promise<Chosen[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenIn(transfer.files);
  const [only] = entries;
  if (entries.length === 1 && only && isFolder(only)) {
    return (await Promise.all((await entriesOf(only)).map((entry) => within(entry, '')))).flat();
  }
  return (await Promise.all(entries.map((entry) => within(entry, '')))).flat();
};

/** The files chosen so far with more of them: one of the same place takes the place of the earlier. */
export const withMore = (before: readonly Chosen[], more: readonly Chosen[]): Chosen[] => {
  const byPath = new Map([...before, ...more].filter(({ path }) => !isLeftOut(path)).map((one) => [one.path, one]));
  return [...byPath.values()].sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
};

const gigabytes = [1_000_000_000, 'GB'] as const;
const units = [[1000, 'kB'], [1_000_000, 'MB'], gigabytes] as const;

/** A size as people say it: `840 bytes`, `12 kB`, `3.4 MB`, `79 GB`. */
export const saySize = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  const [of, unit] = units.find(([one]) => bytes < one * 1000) ?? gigabytes;
  const size = bytes / of;
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
};
