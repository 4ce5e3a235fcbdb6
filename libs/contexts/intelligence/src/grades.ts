/**
 * The 3x5x2 grading of the National Intelligence Model. Source: 1 reliable, 2 untested, 3 not reliable. Information: A known
 * directly to the source, B known indirectly but corroborated, C known indirectly, D not known, E suspected to be false.
 * Handling: P lawful sharing permitted, C sharing permitted with conditions of the agency it came from.
 */
export const SOURCE_GRADES = ['1', '2', '3'] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];
export const INFO_GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type InfoGrade = (typeof INFO_GRADES)[number];
export const HANDLING_CODES = ['P', 'C'] as const;
export type HandlingCode = (typeof HANDLING_CODES)[number];
