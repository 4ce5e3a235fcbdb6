/** What a delivery declares about the habits of its exporter (intake formats, "Exporters' habits"). */
export interface Declaration {
  readonly dateFormat?: 'dd/mm/yyyy';
  readonly ambiguous?: 'first' | 'second';
  /** Feeds whose end dates name the last day on which something held. */
  readonly inclusiveEnd?: readonly string[];
  /** ONS code for children whose row names no authority. */
  readonly responsibleLa?: string;
  readonly source?: string;
}

export type ReadDeclaration =
  | { readonly ok: true; readonly declaration: Declaration }
  /** What is wrong and what to do: the whole delivery is refused. */
  | { readonly ok: false; readonly reason: string };

/** The name of the file, in exact case. */
export const DECLARATION_FILE = 'delivery.json';

const refused = (reason: string): ReadDeclaration => ({ ok: false, reason });

const said = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** One check a key: what the value must be, in words, when it is not. */
const checksOf = (
  feedsWithEnd: readonly string[],
): Readonly<Record<keyof Declaration, (value: unknown) => string | undefined>> => ({
  dateFormat: (value) =>
    value === 'dd/mm/yyyy' ? undefined : 'It can only be "dd/mm/yyyy"; for YYYY-MM-DD leave the key out',
  ambiguous: (value) => (value === 'first' || value === 'second' ? undefined : 'It can only be "first" or "second"'),
  inclusiveEnd: (value) => {
    const known = `It is a list of feeds with an end date: ${feedsWithEnd.join(', ')}`;
    if (!Array.isArray(value)) return known;
    const strange = value.find((feed) => !feedsWithEnd.includes(feed as string)) as unknown;
    return strange === undefined ? undefined : `${said(strange)} is no such feed. ${known}`;
  },
  responsibleLa: (value) =>
    typeof value === 'string' && /^[A-Z]\d{8}$/.test(value)
      ? undefined
      : 'It is the ONS code of a local authority, for example "E09000006" for Bromley',
  source: (value) =>
    isText(value) ? undefined : 'It is the name of the system that exported, for example "CareFirst"',
});

/**
 * Reads a `delivery.json`. An unknown key or value refuses the delivery and is named; nothing is guessed.
 * `feedsWithEnd` are the feeds that `inclusiveEnd` may name.
 */
export const readDeclaration = (json: string, feedsWithEnd: readonly string[]): ReadDeclaration => {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return refused(`${DECLARATION_FILE} cannot be read as JSON. Check its quotes, commas and brackets.`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return refused(`${DECLARATION_FILE} must hold one object, like {"dateFormat": "dd/mm/yyyy"}.`);
  }
  const checks = checksOf(feedsWithEnd);
  for (const [key, value] of Object.entries(content)) {
    if (!Object.hasOwn(checks, key)) {
      return refused(
        `${DECLARATION_FILE} has the unknown key ${said(key)}. It can declare ${Object.keys(checks).join(', ')}.`,
      );
    }
    const wrong = checks[key as keyof Declaration](value);
    if (wrong !== undefined) return refused(`${DECLARATION_FILE} gives ${key} as ${said(value)}. ${wrong}.`);
  }
  return { ok: true, declaration: content as Declaration };
};
