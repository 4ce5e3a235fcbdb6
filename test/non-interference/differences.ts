/** One place at which two answers are not the same. */
export interface Difference {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const keysOf = (...values: readonly object[]): readonly string[] => [...new Set(values.flatMap(Object.keys))];

/** Every leaf at which two answers differ; what only one of them has is `undefined` in the other. */
export const differences = (one: unknown, other: unknown, path = ''): readonly Difference[] => {
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    return keysOf(one, other).flatMap((key) =>
      differences(one[key], other[key], Array.isArray(one) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(one, other) ? [] : [{ path, one, other }];
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** A difference in one line that a person can read: who, what was asked, where, and what each world answered. */
export const inWords = (who: string, operation: string, { path, one, other }: Difference): string =>
  `${who} · ${operation} · ${path}: ${shown(one)} ≠ ${shown(other)}`;
