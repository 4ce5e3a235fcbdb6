import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Letter, PublicKeys } from '@hub/vault';
import { z } from 'zod';

/** Another authority that this hub can hand a child over to, as its own hub says. */
export interface Known {
  /** ONS code. */
  readonly code: string;
  readonly name: string;
  readonly keys: PublicKeys;
}

const Code = z.string().regex(/^[A-Z]\d{8}$/);

const KnownFile = z.strictObject({
  code: Code,
  name: z.string().min(1).max(200),
  keys: z.strictObject({ sealing: z.string().min(1), signing: z.string().min(1) }),
});

const LetterFile = z.strictObject({
  version: z.literal(1),
  from: Code,
  to: Code,
  kind: z.enum(['package', 'withdrawal', 'receipt', 'answer']),
  about: z.string().regex(/^[A-Za-z0-9.-]{1,100}$/),
  once: z.string().min(1),
  sealed: z.string().min(1),
  signature: z.string().min(1),
});

/** A letter that lies in the folder for this hub; unreadable when it is none. */
export interface Delivered {
  readonly file: string;
  readonly letter?: Letter;
}

/** A file is there as a whole or not at all, and survives a power cut. */
export const writeWhole = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.draft`;
  const descriptor = openSync(draft, 'w', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
};

/** A JSON file of this form; undefined when it is not there, or no such file. */
export const readAs = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/**
 * The folder through which the hubs of a deployment give each other letters: the public keys of each, and a box for each.
 * Whatever lies in it is sealed; whoever may write there can lose a letter, but neither read nor make one.
 */
export class Exchange {
  constructor(private readonly folder: string) {}

  /** Says who we are. Answers what was said before when that was another key: then nothing is changed. */
  announce(own: Known): Known | undefined {
    const file = join(this.folder, 'keys', `${own.code}.json`);
    const before = readAs(file, KnownFile);
    if (before === undefined || before.name !== own.name) {
      if (before !== undefined && JSON.stringify(before.keys) !== JSON.stringify(own.keys)) return before;
      writeWhole(file, `${JSON.stringify(own, null, 2)}\n`);
      return undefined;
    }
    return JSON.stringify(before.keys) === JSON.stringify(own.keys) ? undefined : before;
  }

  /** Every authority there is, by name. */
  known(): readonly Known[] {
    const folder = join(this.folder, 'keys');
    return filesIn(folder)
      .flatMap((name) => {
        const found = readAs(join(folder, name), KnownFile);
        return found && name === `${found.code}.json` ? [found] : [];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Puts a letter into the box of the hub it is for. The same letter again changes nothing. */
  put(letter: Letter): void {
    writeWhole(
      join(this.folder, 'for', letter.to, `${letter.from}.${letter.about}.${letter.kind}.json`),
      JSON.stringify(letter),
    );
  }

  /** What lies in the box of a hub. */
  box(code: string): readonly Delivered[] {
    const folder = join(this.folder, 'for', code);
    return filesIn(folder).map((name) => {
      const file = join(folder, name);
      const letter = readAs(file, LetterFile);
      return letter === undefined ? { file } : { file, letter };
    });
  }

  /** Takes a letter out of the box: what it said is on record. */
  take({ file }: Delivered): void {
    rmSync(file, { force: true });
  }

  /** Lays aside what could not be used, for somebody to look at. */
  layAside({ file }: Delivered): void {
    renameSync(file, `${file}.refused`);
  }
}

/** Letters that were sent, as this hub keeps them: what is here has been, or will be, put into the other's box. */
export class SentLetters {
  constructor(private readonly folder: string) {}

  #file(name: string, kind: Letter['kind']): string {
    return join(this.folder, `${name}.${kind}.json`);
  }

  find(name: string, kind: Letter['kind']): Letter | undefined {
    return readAs(this.#file(name, kind), LetterFile);
  }

  /** Keeps a letter under what it is about, or under another name where two authorities use the same one. */
  keep(letter: Letter, name: string = letter.about): Letter {
    writeWhole(this.#file(name, letter.kind), JSON.stringify(letter));
    return letter;
  }
}
