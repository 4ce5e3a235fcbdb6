import type { Erasure, ErasureDone, Residue } from './erasing.js';

/** A subject and its wrapped key; null = destroyed. */
export type WrappedKey = readonly [subject: string, wrapped: Buffer | null];

/** What a look into the keys found. */
export interface Looked {
  /** Grows with every erasure: another number than before means that some key is gone. */
  readonly destructions: number;
  /** Of the subjects that were asked for, those that have or had a key. */
  readonly found: readonly WrappedKey[];
}

/** Where wrapped keys lie. What it keeps opens nothing without the master key. */
export interface KeyStore {
  /** Where it is, in words. */
  readonly where: string;
  look(subjects: readonly string[]): Promise<Looked>;
  /** Every key that was not destroyed. */
  everyKey(): Promise<readonly (readonly [subject: string, wrapped: Buffer])[]>;
  /** Keeps keys of subjects that have none, durably and all or none; a subject that has or had one is left as it is. */
  add(keys: readonly (readonly [subject: string, wrapped: Buffer])[]): Promise<void>;
  /** Destroys the keys of all subjects, all or none, and leaves no trace of them in what it keeps. The same again changes nothing. */
  erase(erasure: Erasure): Promise<void>;
  /** In the order in which they were carried out. */
  erasures(): Promise<readonly ErasureDone[]>;
  /** What was left in the place of the sealed parts of these events. */
  residuesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, object>>;
  /** Everything that was left by one erasure. */
  residuesOfErasure(id: string): Promise<readonly Residue[]>;
  /** A text sealed with the master key, by which another master key is noticed; undefined in a new vault. */
  check(): Promise<Buffer | undefined>;
  /** Keeps that text when there is none yet. */
  keepCheck(sealed: Buffer): Promise<void>;
  close(): Promise<void>;
}
