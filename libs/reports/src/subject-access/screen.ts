/** What stands where somebody else was named. */
export const ANOTHER_PERSON = '[another person]';

export interface PersonName {
  readonly surname: string;
  readonly forename: string;
}

/** A text in which names of others were replaced, and how many. It still has to be read by a person. */
export interface Screened {
  readonly text: string;
  readonly replaced: number;
}

const LEAST_LETTERS = 3;

/** A letter, an apostrophe or a dash between two letters: of what names are made. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’‘-]\p{L}[\p{L}\p{M}]*)*/gu;

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase();

const wordsOf = (name: string): string[] => [...name.matchAll(WORD)].map(([word]) => word);

/**
 * Replaces the names of other people that the hub knows, wherever they stand as a word with a capital, in any spelling of
 * accents and apostrophes. The person's own names stay. Names that the hub does not know are not found: that is why a
 * person reads every text.
 */
export const screenFor = (own: readonly PersonName[], others: Iterable<PersonName>): ((text: string) => Screened) => {
  const ownWords = new Set(own.flatMap(({ surname, forename }) => wordsOf(`${surname} ${forename}`)).map(folded));
  const names = new Set<string>();
  for (const { surname, forename } of others) {
    const words = wordsOf(`${surname} ${forename}`);
    for (const word of [...words, ...words.flatMap((double) => double.split('-')), surname]) {
      const name = folded(word);
      if (name.length >= LEAST_LETTERS && !ownWords.has(name)) names.add(name);
    }
  }
  const isName = (word: string): boolean => {
    if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
    const bare = word.replace(/['’]s$/u, '');
    return [word, bare, ...word.split('-')].some((form) => names.has(folded(form)));
  };
  return (text) => {
    let replaced = 0;
    const marked = text.replace(WORD, (word) => {
      if (!isName(word)) return word;
      replaced += 1;
      return ANOTHER_PERSON;
    });
    return { text: marked.replaceAll(`${ANOTHER_PERSON} ${ANOTHER_PERSON}`, ANOTHER_PERSON), replaced };
  };
};
