/** The fields that have a value: absent and undefined are the same in a row. */
export const given = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } => {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(fields) as (keyof Fields & string)[]) {
    if (fields[name] !== undefined) found[name] = fields[name];
  }
  return found as never;
};
