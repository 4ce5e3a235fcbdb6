import { isSymbol, share, type Shown } from '@hub/disclosure';

/** A table of cells as they are printed. */
export interface PlainTable {
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How it was counted. */
  readonly note: string;
}

const PERCENTAGE = { per: 100, decimals: 1, smallestBase: 1 };

/** A number or a symbol, as it is printed. */
export const countInPrint = (shown: Shown): string => (isSymbol(shown) ? shown : shown.toLocaleString('en-GB'));

/** A share worked out from what is shown, as it is printed: `63.4 %`, or a symbol. */
export const shareInPrint = (part: Shown, whole: Shown): string => {
  const found = share(part, whole, PERCENTAGE);
  return isSymbol(found) ? found : `${found.toFixed(1)} %`;
};

const SYMBOL = /^[cxzk]$/;

/** The symbols that stand in tables. */
export const symbolsIn = (tables: readonly Pick<PlainTable, 'rows'>[]): readonly Shown[] =>
  tables.flatMap(({ rows }) => rows.flat().filter((cell) => SYMBOL.test(cell)) as Shown[]);
