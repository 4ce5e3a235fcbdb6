/** The position that stands for "still holds": the greatest whole number that is exact everywhere. */
export const HOLDS = Number.MAX_SAFE_INTEGER;

/** `correlationId` -> `correlation_id`. */
export const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What is being built beside the table that is read. */
export const newName = (table: string): `${string}_v${number}` => `new_${table}` as `${string}_v${number}`;

const SAFE = /^[a-z][a-z0-9_]*$/;

/** Names become part of the SQL text, so they must be plain. */
export const requirePlain = (name: string): string => {
  if (!SAFE.test(name)) throw new RangeError(`Not a plain name for a table or column: ${name}`);
  return name;
};

/** Text as every engine can keep it: PostgreSQL knows no character 0. */
export const storable = (text: string): string =>
  text.includes('\u0000') ? text.replaceAll('\u0000', '\ufffd') : text;
