import type { Direction, Gap, Rag, Strand } from '../gql/graphql.js';

/** Strands in the order of every page. */
export const strands: readonly Strand[] = ['CSE', 'MISSING', 'TRAFFICKING', 'GANGS'];

const strandWords: Record<Strand, string> = {
  CSE: 'CSE',
  MISSING: 'Missing',
  TRAFFICKING: 'Trafficking',
  GANGS: 'Gangs',
};

/** A strand as people say it. */
export const sayStrand = (strand: Strand): string => strandWords[strand];

const ragWords: Record<Rag, string> = { RED: 'Red', AMBER: 'Amber', GREEN: 'Green' };

/** A RAG in words; none is said too. */
export const sayRag = (rag: Rag | null | undefined): string => (rag ? ragWords[rag] : 'Not assessed');

/** A RAG in the small letters of the feeds (`red`), as one of the schema's; `none` and unknown words give none. */
export const readRag = (word: string | null | undefined): Rag | null => {
  const upper = word?.toUpperCase();
  return upper === 'RED' || upper === 'AMBER' || upper === 'GREEN' ? upper : null;
};

const directionWords: Record<Direction, { arrow: string; words: string }> = {
  UP: { arrow: '↑', words: 'increased' },
  DOWN: { arrow: '↓', words: 'decreased' },
  SAME: { arrow: '→', words: 'the same' },
  NEW: { arrow: '+', words: 'new' },
};

/** Direction since the last panel: an arrow for the eye and a word for everyone. */
export const sayDirection = (direction: Direction): { arrow: string; words: string } => directionWords[direction];

const gapWords: Record<Gap, string> = {
  MULTI_AGENCY_ASSESSMENT: 'Multi-agency assessment',
  SAFETY_PLAN: 'Safety plan',
  KEY_WORKER: 'Key worker',
  MONTHLY_REVIEW: 'Monthly review',
};

/** A missing safeguard (indicator 8i) in words. */
export const sayGap = (gap: Gap): string => gapWords[gap];

const shortGapWords: Record<Gap, string> = {
  MULTI_AGENCY_ASSESSMENT: 'assessment',
  SAFETY_PLAN: 'plan',
  KEY_WORKER: 'worker',
  MONTHLY_REVIEW: 'review',
};

/** Missing safeguards in as few words as the sheet has room for. */
export const sayShortGaps = (gaps: readonly Gap[]): string => {
  const words = gaps.map((gap) => shortGapWords[gap]).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** One code of a closed list and its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const choices = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const categories = choices({ missing: 'Missing', absent: 'Absent' });
export const riskGrades = choices({ high: 'High', medium: 'Medium', low: 'Low', none: 'None' });
export const missingFromTypes = choices({
  home: 'Home',
  foster: 'Foster placement',
  childrens_home: "Children's home",
  semi_independent: 'Semi-independent placement',
  hospital: 'Hospital',
  school: 'School',
  other: 'Somewhere else',
});
export const precisions = choices({
  address: 'Address',
  street: 'Street',
  postcode: 'Postcode',
  outcode: 'First half of the postcode',
  ward: 'Ward',
  unknown: 'Not known',
});
export const foundHows = choices({
  returned_self: 'Came back by themselves',
  police: 'Police found them',
  carer: 'A carer found them',
  family: 'Family found them',
  other: 'Another way',
});
export const providerTypes = choices({
  commissioned_independent: 'Commissioned independent provider',
  la_team: 'Council missing team',
  social_worker: 'Social worker',
  youth_worker: 'Youth worker',
  other: 'Someone else',
});
export const responses = choices({
  accepted: 'Accepted',
  declined_by_child: 'Declined by the child',
  declined_by_parent: 'Declined by a parent or carer',
  no_response: 'No response',
  not_offered: 'Not offered',
});
export const ragChoices = choices({ red: 'Red', amber: 'Amber', green: 'Green', none: 'None: no risk found' });
export const strandChoices = choices({
  CSE: 'Child sexual exploitation (CSE)',
  MISSING: 'Missing',
  TRAFFICKING: 'Trafficking',
  GANGS: 'Gangs',
});
export const gangLinks = choices({ at_risk: 'At risk from a gang', affiliated: 'Affiliated to a gang' });
export const cseCategories = choices({ '1': 'Category 1', '2': 'Category 2', '3': 'Category 3' });
export const sexes = choices({ '1': 'Male', '2': 'Female', '9': 'Not recorded' });
export const statuses = choices({
  CLA: 'Looked after (CLA)',
  CPP: 'Child protection plan (CPP)',
  CIN: 'Child in need (CIN)',
  EARLY_HELP: 'Early help',
  CARE_LEAVER: 'Care leaver',
});

/** What a panel may decide about a child. */
export const decisions = choices({ continue: 'Keep', escalate: 'Raise', step_down: 'Lower', close: 'Close' });

const known = new Map(
  [
    ...categories,
    ...riskGrades,
    ...missingFromTypes,
    ...foundHows,
    ...providerTypes,
    ...responses,
    ...gangLinks,
    ...decisions,
    ...choices({
      offered: 'Offered',
      declined: 'Declined',
      scheduled: 'Booked',
      not_required: 'Not required',
      completed: 'Completed',
      EARLY_HELP: 'Early help',
      CARE_LEAVER: 'Care leaver',
      pending: 'Pending',
      not_accepted: 'Not accepted',
      step_down_early_help: 'Stepped down to early help',
      s47: 'Section 47 enquiry',
      nrm: 'National Referral Mechanism',
      deferred: 'Deferred',
      transferred: 'Transferred',
      open: 'Open',
      overdue: 'Overdue',
      completed_late: 'Completed late',
      cancelled: 'Cancelled',
    }),
  ].map(({ value, label }) => [value, label]),
);

/** Any code of the feeds in words; a code without words is shown as it came, with spaces. */
export const sayCode = (code: string): string => known.get(code) ?? code.replaceAll('_', ' ');

/** Yes, No or Not recorded: an empty answer is never a No. */
export const sayYesNo = (value: boolean | null | undefined): string => {
  if (value === true) return 'Yes';
  return value === false ? 'No' : 'Not recorded';
};
