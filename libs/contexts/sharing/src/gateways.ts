/**
 * The laws by which one agency may tell another something about a child. Each disclosure, and each involvement that is
 * granted by hand, names one.
 */
export const GATEWAYS = {
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
} as const;
export type Gateway = keyof typeof GATEWAYS;

/** Every gateway, for schemas that list them. */
export const GATEWAY_CODES = Object.keys(GATEWAYS) as [Gateway, ...Gateway[]];
