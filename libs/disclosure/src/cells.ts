/** Which children, episodes or events a number counts: dimension to category. A dimension not named is "all". */
export type Where = Readonly<Record<string, string>>;

/** A category of a dimension, such as an age band, a ward or a quarter, and what it consists of. */
export interface Category {
  readonly id: string;
  readonly parts?: readonly Category[];
}

/**
 * A way of dividing what is counted. Each category is the sum of its parts, and everything is the sum of the outermost
 * categories, whether or not each of them is ever shown: what is left is a number that a reader can work out.
 */
export interface Dimension {
  readonly id: string;
  readonly categories: readonly Category[];
  /** One child may be in several categories (strands of risk): parts add up to at least the whole. */
  readonly overlapping?: true;
  /** It divides what whole tables are about (quarters of a year, a filter) rather than the lines of one. */
  readonly spansTables?: true;
  /** What is left of a whole when its parts are taken off says nothing about a child, and needs no protection. */
  readonly restIsHarmless?: true;
}

/** A true number about children. `unit` and period belong in the measure or in `where`. */
export interface Count {
  readonly measure: string;
  readonly where: Where;
  readonly value: number;
}

/**
 * A number that others add up to where no dimension says so, all by their names (`keyOf`). A sum of which a number was
 * not given is none, but for parts: what is left then is a number that a reader can work out.
 */
export interface SumOfNumbers {
  readonly whole: string;
  readonly parts: readonly string[];
  /** There is more in the whole than these parts. */
  readonly rest?: boolean | undefined;
  /** What is left says nothing about a child, and needs no protection. */
  readonly harmless?: boolean | undefined;
  /** Sums of one table, which are looked at together. */
  readonly table: string;
}

const RESERVED = /[%;={}]/g;

const escaped = (text: string): string =>
  text.search(RESERVED) < 0 ? text : text.replace(RESERVED, encodeURIComponent);

/**
 * The name of a number: the same number has the same name in whatever table, release or filter it stands, which is
 * how tables are linked.
 */
export const keyOf = (measure: string, where: Where): string => {
  const clauses = Object.keys(where)
    .sort()
    .map((dimension) => `${escaped(dimension)}=${escaped(where[dimension] ?? '')}`);
  return `${escaped(measure)}{${clauses.join(';')}}`;
};

/** The same clauses with one dimension set, or taken off when the category is undefined ("all"). */
export const withClause = (where: Where, dimension: string, category: string | undefined): Where => {
  const { [dimension]: _taken, ...rest } = where;
  return category === undefined ? rest : { ...rest, [dimension]: category };
};

/** Order of names that does not depend on the machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
