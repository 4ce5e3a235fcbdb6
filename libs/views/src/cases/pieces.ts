/**
 * Some fields of a row together with their JSON, made once from some parts of a case and kept for as long as they stay (`fromParts`). A row is
 * joined from pieces, so that an event costs what it changes and not what the child's whole history is long.
 */
export interface Piece<Fields extends object = object> {
  readonly fields: Fields;
  /** The fields as they stand in the JSON of a row, without braces. */
  readonly text: string;
}

/** A row of a case, with its JSON. */
export interface MadeRow<Row extends object = object> {
  readonly key: string;
  readonly row: Row;
  readonly body: string;
  /** What it was joined from. */
  readonly pieces?: readonly Piece[];
}

type Joined<Pieces extends readonly Piece[]> = Pieces extends readonly [Piece<infer First>, ...infer Rest]
  ? First & (Rest extends readonly Piece[] ? Joined<Rest> : unknown)
  : unknown;

/** Fields as a piece. */
export const piece = <Fields extends object>(fields: Fields): Piece<Fields> => ({
  fields,
  text: JSON.stringify(fields).slice(1, -1),
});

/** A list of pieces as one field. */
export const listed = <Name extends string, Fields extends object>(
  name: Name,
  pieces: readonly Piece<Fields>[],
): Piece<Readonly<Record<Name, readonly Fields[]>>> => {
  const list: Fields[] = [];
  let text = '';
  for (const one of pieces) {
    list.push(one.fields);
    text += text === '' ? `{${one.text}}` : `,{${one.text}}`;
  }
  const fields = { [name]: list } as unknown as Readonly<Record<Name, readonly Fields[]>>;
  return { fields, text: `"${name}":[${text}]` };
};

/** Pieces as one. No two of them may have a field in common. */
export const together = <Pieces extends readonly Piece[]>(...pieces: Pieces): Piece<Joined<Pieces> & object> => ({
  fields: fieldsOf(pieces) as Joined<Pieces> & object,
  text: textOf(pieces),
});

const fieldsOf = (pieces: readonly Piece[]): object => {
  const all = {};
  for (const { fields } of pieces) Object.assign(all, fields);
  return all;
};

const textOf = (pieces: readonly Piece[]): string => {
  let all = '';
  for (const { text } of pieces) if (text !== '') all += all === '' ? text : `,${text}`;
  return all;
};

/** A row of which the text is there at once, and the fields when they are asked for: most rows are written and not read. */
class JoinedRow<Row extends object> implements MadeRow<Row> {
  constructor(
    readonly key: string,
    readonly pieces: readonly Piece[],
    readonly body: string,
  ) {}

  get row(): Row {
    return fieldsOf(this.pieces) as Row;
  }
}

/** A row joined from pieces, in the order of its fields. No two of them may have a field in common. */
export const joined = <Pieces extends readonly Piece[]>(
  key: string,
  ...pieces: Pieces
): MadeRow<Joined<Pieces> & object> => new JoinedRow(key, pieces, `{${textOf(pieces)}}`);

/** A row made whole. */
export const whole = <Row extends object>(key: string, row: Row): MadeRow<Row> => ({
  key,
  row,
  body: JSON.stringify(row),
});

/** At least these fields of a row, as far as it has them: what its columns hold. */
export const someFields = (made: MadeRow, names: readonly string[]): object => {
  const { pieces } = made;
  if (!pieces) return made.row;
  const found: Record<string, unknown> = {};
  for (const name of names) found[name] = fieldIn(pieces, name);
  return found;
};

const fieldIn = (pieces: readonly Piece[], name: string): unknown => {
  for (const { fields } of pieces) {
    const value = (fields as Record<string, unknown>)[name];
    if (value !== undefined) return value;
  }
  return undefined;
};
