/** Statuses of a disruption as people say them. */
const statusWords: Readonly<Record<string, string>> = {
  considered: 'Considered',
  applied: 'Applied for',
  interim: 'Interim order made',
  refused: 'Refused',
  granted: 'Granted or issued',
  served: 'Served or carried out',
  varied: 'Varied or extended',
  breached: 'Breached',
  charged: 'Charged',
  convicted: 'Convicted',
  acquitted: 'Acquitted',
  withdrawn: 'Withdrawn',
  discharged: 'Discharged',
  expired: 'Expired',
};

/** A status in words. */
export const sayStatus = (status: string): string => statusWords[status] ?? status;

/** Statuses that may be chosen: those given, or all. */
export const statusChoices = (among: readonly string[] | null | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['', 'Choose one'],
    ...(among ?? Object.keys(statusWords)).map((status) => [status, sayStatus(status)]),
  ]) as Readonly<Record<string, string>>;

/** Who asks and who decides, as people say it. */
const authorityWords: Readonly<Record<string, string>> = {
  police: 'Police',
  council: 'Council',
  cps: 'Crown Prosecution Service',
  nca: 'National Crime Agency',
  magistrates_court: 'Magistrates’ court',
  youth_court: 'Youth court',
  county_court: 'County court',
  high_court: 'High Court',
  crown_court: 'Crown Court',
  licensing_authority: 'Licensing authority',
  transport_for_london: 'Transport for London',
};

/** An authority in words. */
export const sayAuthority = (authority: string): string => authorityWords[authority] ?? authority;

/** These authorities to choose from; none is a choice too. */
export const authorityChoices = (among: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([['', 'Not recorded'], ...among.map((one) => [one, sayAuthority(one)])]) as Readonly<
    Record<string, string>
  >;

/** What came of a step, to choose from. */
export const outcomeWords: Readonly<Record<string, string>> = {
  '': 'Not recorded',
  arrest: 'Arrest',
  charge: 'Charge',
  warning: 'Warning',
  kept_as_evidence: 'Kept as evidence',
  conditions: 'Conditions set',
  suspended: 'Licence suspended',
  revoked: 'Licence revoked',
  advice_given: 'Advice given',
  no_action: 'No action',
};

/** What a disruption is aimed at, to choose from. */
export const subjectWords: Readonly<Record<string, string>> = {
  person: 'Person of concern',
  place: 'Place',
  group: 'Group',
};
