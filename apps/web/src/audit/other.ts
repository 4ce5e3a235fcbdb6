const kinds: Readonly<Record<string, string>> = {
  person: 'adult',
  place: 'place',
  group: 'group',
  vehicle: 'vehicle',
  phone: 'phone',
  online: 'account',
};

/** An adult, a place or a thing as the audit names it: `person:PC1` is "adult PC1". */
export const otherInWords = (key: string): string => {
  const [kind = ''] = key.split(':', 1);
  const word = kinds[kind];
  return word ? `${word} ${key.slice(kind.length + 1)}` : key;
};
