/**
 * What stands in a cell instead of a number, in the symbols of official statistics (Government Statistical Service,
 * "Symbols in tables", 2017; Department for Education, children in need and children looked after releases).
 */
export type Symbol = 'c' | 'z' | 'x' | 'k';

/** What each symbol says, as printed under a table. */
export const keyOfSymbols: Readonly<Record<Symbol, string>> = {
  c: 'not shown, so that no child can be found, here or by subtraction',
  z: 'not applicable: there was nobody to count',
  x: 'not given at this detail, or not on record yet',
  k: 'more than zero, but rounds to zero',
};

/** A cell as an audience sees it: a number or a symbol. Zero is a true zero. */
export type Shown = number | Symbol;

export const isSymbol = (shown: Shown): shown is Symbol => typeof shown === 'string';

/** The key under a table: only the symbols that it uses, in the order of the key. */
export const keyUnder = (shown: Iterable<Shown>): readonly string[] => {
  const used = new Set(shown);
  return (Object.keys(keyOfSymbols) as Symbol[])
    .filter((symbol) => used.has(symbol))
    .map((symbol) => `${symbol} = ${keyOfSymbols[symbol]}`);
};
