/**
 * A name as it is compared: case, spaces, accents, every dash and the marks ' ` ‘ ’ do not count (intake formats,
 * police_missing_reports).
 */
export const foldName = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : foldAny(name));

/** Names that need no folding but of their case. */
const PLAIN = /^[A-Za-z0-9]*$/;

const foldAny = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\s\p{Pd}\u00ad\u2212'`‘’]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** Surname and forename as they are compared together. */
export const foldFullName = (who: { readonly surname: string; readonly forename: string }): string =>
  `${foldName(who.surname)}|${foldName(who.forename)}`;

/** Name and date of birth as one key: two people with the same key cannot be told apart by a report. */
export const matchKey = (who: { readonly surname: string; readonly forename: string; readonly dob: string }): string =>
  `${foldFullName(who)}|${who.dob}`;
