/** What can be used to disrupt exploitation: orders, notices, licensing, prosecution, visits. Codes of the feed. */
export const TOOLS = [
  'CAWN',
  'SHPO',
  'SOPO',
  'SRO',
  'RSHO',
  'STPO',
  'STRO',
  'GANG_INJUNCTION',
  'CIVIL_INJUNCTION',
  'CBO',
  'CLOSURE_ORDER',
  'HOTEL_NOTICE',
  'LICENCE_REVIEW',
  'DISPERSAL',
  'PROSECUTION',
  'VISIT',
  'OTHER',
] as const;
export type Tool = (typeof TOOLS)[number];

/**
 * Where a disruption can stand, in the order of a life: of two steps on one date, the one named later here came later.
 */
export const STATUSES = [
  'considered',
  'applied',
  'interim',
  'refused',
  'granted',
  'served',
  'varied',
  'breached',
  'charged',
  'convicted',
  'acquitted',
  'withdrawn',
  'discharged',
  'expired',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a disruption is aimed at. Never a child: children are whom it protects. */
export const SUBJECT_TYPES = ['person', 'place', 'group'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** Who asks for a tool, and who decides on it. */
export const AUTHORITIES = [
  'police',
  'council',
  'cps',
  'nca',
  'magistrates_court',
  'youth_court',
  'county_court',
  'high_court',
  'crown_court',
  'licensing_authority',
  'transport_for_london',
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** What came of a step: of a breach, what was done about it; of a review or a visit, how it ended. */
export const OUTCOMES = [
  'arrest',
  'charge',
  'warning',
  'kept_as_evidence',
  'conditions',
  'suspended',
  'revoked',
  'advice_given',
  'no_action',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
