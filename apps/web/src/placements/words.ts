/** Checks of a placement outside the borough, in words. */
export const checkWords: Readonly<Record<string, string>> = {
  host_authority: 'Host council consulted',
  exploitation_risk: 'Exploitation risk checked',
  health_education: 'Health and education checked',
};

/** What is on record of a check. */
export const answerWords: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  not_recorded: 'not recorded',
};

/** How a placement was agreed to. */
export const agreedWords: Readonly<Record<string, string>> = {
  WITH_CHECKS: 'Agreed, with the checks made before',
  WITHOUT_CHECKS: 'Agreed by the head of service without all checks',
  BY_SOURCE: 'Agreed in the source system',
  NOT_AGREED: 'Not agreed to',
};

/** Placement types of the looked-after children return, in words. */
export const typeWords: Readonly<Record<string, string>> = {
  U1: 'Foster care with relative or friend, long term',
  U2: 'Foster care with relative or friend, for adoption',
  U3: 'Foster care with relative or friend',
  U4: 'Foster care, long term',
  U5: 'Foster care, for adoption',
  U6: 'Foster care',
  K1: 'Secure children’s home',
  K2: 'Children’s home',
  H5: 'Semi-independent living',
  P1: 'With parents',
  P2: 'Independent living',
  R1: 'Residential care home',
  R2: 'Health provision',
  R3: 'Family centre',
  R5: 'Young offender institution',
  S1: 'Residential school',
  Z1: 'Another placement',
};

/** A placement type in words; a code that is not known stays as it is. */
export const sayType = (code: string): string => typeWords[code] ?? code;

/** A check as it is typed: made, not made, or not recorded. */
export const madeWords = { '': 'Not recorded', yes: 'Yes', no: 'No' } as const;
export type Made = keyof typeof madeWords;

/** What was typed of a check, as the hub takes it. */
export const readMade = (made: Made): boolean | undefined => (made === '' ? undefined : made === 'yes');
