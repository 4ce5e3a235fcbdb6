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

/** A row joined from pieces, in the order of its fields. No two of them may have a field in common. */
export const joined = <Pieces extends readonly Piece[]>(
  key: string,
  ...pieces: Pieces
): MadeRow<Joined<Pieces> & object> => {
  const row = {};
  let body = '';
  for (const { fields, text } of pieces) {
    Object.assign(row, fields);
    if (text !== '') body += body === '' ? `{${text}` : `,${text}`;
  }
  return { key, row: row as Joined<Pieces> & object, body: `${body}}` };
};

/** A row made whole. */
export const whole = <Row extends object>(key: string, row: Row): MadeRow<Row> => ({
  key,
  row,
  body: JSON.stringify(row),
});
