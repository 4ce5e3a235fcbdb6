/**
 * What a spreadsheet would run as a formula instead of showing it: a sign of a formula at the beginning, as typed or in
 * full width, also behind spaces and marks that cannot be seen. (OWASP, "CSV Injection".)
 */
const FORMULA =
  /^[\s\u0000-\u001f\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

/** Whether a spreadsheet would take this text for a formula. Such a text gets an apostrophe before it in every file. */
export const isFormula = (text: string): boolean => FORMULA.test(text);
