import type { ConflictNature, InvolvementHolder, LegalGateway } from '../gql/graphql.js';

/** How a member of staff is tied to a child. */
export const natureWords: Readonly<Record<ConflictNature, string>> = {
  RELATIVE: 'Relative',
  HOUSEHOLD: 'Lives in the same household',
  FRIEND_OR_NEIGHBOUR: 'Friend or neighbour of the family',
  KNOWS_FROM_ELSEWHERE: 'Knows them from somewhere else',
  OTHER: 'Something else',
};

/** Who is told to work with a child. */
export const holderWords: Readonly<Record<InvolvementHolder, string>> = {
  AGENCY: 'An agency: its members on the panel',
  PERSON: 'One person',
};

/** The laws by which one agency may tell another something about a child. */
export const gatewayWords: Readonly<Record<LegalGateway, string>> = {
  CA_1989_S17: 'Children Act 1989, section 17: a child in need',
  CA_1989_S47: 'Children Act 1989, section 47: enquiry into significant harm',
  CA_2004_S10: 'Children Act 2004, section 10: co-operation to improve well-being',
  CA_2004_S11: 'Children Act 2004, section 11: duty to safeguard and promote welfare',
  CDA_1998_S115: 'Crime and Disorder Act 1998, section 115: to prevent crime and disorder',
  EA_2002_S175: 'Education Act 2002, section 175: safeguarding by schools and education',
  DPA_2018_SCH1_P18: 'Data Protection Act 2018, schedule 1, paragraph 18: safeguarding of children',
  DPA_2018_PART3: 'Data Protection Act 2018, part 3: law enforcement',
  CONSENT: 'Consent of the child or of somebody with parental responsibility',
  COURT_ORDER: 'Order of a court',
  VITAL_INTERESTS: 'Vital interests: to protect somebody’s life',
};

/** Roles that may be left with a restricted record: those who see records of children. */
export const roleWords: Readonly<Record<string, string>> = {
  MASE_CHAIR: 'MASE chair',
  STRATEGIC_LEAD: 'Strategic lead',
  MASH_LEAD: 'MASH operational lead',
  SOCIAL_WORKER: 'Social worker',
  HEAD_OF_SERVICE: 'Head of service',
  POLICE_LIAISON: 'Police liaison',
  HEALTH_MEMBER: 'Health member',
  EDUCATION_MEMBER: 'Education member',
  YOUTH_JUSTICE_MEMBER: 'Youth justice member',
  PROBATION_MEMBER: 'Probation member',
  INTERVIEW_PROVIDER: 'Interview provider',
};

/** These words with a first choice that says nothing is chosen yet. */
export const toChoose = <Value extends string>(
  words: Readonly<Record<Value, string>>,
): Readonly<Record<Value | '', string>> => ({ '': 'Choose one', ...words }) as Readonly<Record<Value | '', string>>;
