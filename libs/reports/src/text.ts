/** Half characters, characters that no file may hold, and those that turn the direction in which others are read. */
const UNWRITABLE = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu;

/**
 * A text as every kind of file can hold it: line breaks of one kind, nothing that a reader of XML refuses, nothing that
 * lets a text be read in another order than it was written.
 */
export const writable = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(TURNING, '')
    .replace(UNWRITABLE, '\ufffd');

type Texts = string | number | boolean | null | undefined | readonly Texts[] | { readonly [name: string]: Texts };

/** The same value with each of its texts made anew. */
export const eachText = <Value>(value: Value, make: (text: string) => string): Value => {
  const of = (part: Texts): Texts => {
    if (typeof part === 'string') return make(part);
    if (Array.isArray(part)) return part.map(of);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, of(inner)]));
  };
  return of(value as Texts) as Value;
};
