const lists = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Several things as people say them: a, b and c. */
export const sayList = (things: readonly string[], last: 'and' | 'or' = 'and'): string => lists[last].format(things);
