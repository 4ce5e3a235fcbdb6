import type { Role } from './roles.js';

const MEMBERS: readonly Role[] = ['HEALTH_MEMBER', 'EDUCATION_MEMBER', 'YOUTH_JUSTICE_MEMBER', 'PROBATION_MEMBER'];
const PROVIDER: readonly Role[] = ['INTERVIEW_PROVIDER'];
const POLICE: readonly Role[] = ['POLICE_LIAISON'];
const CHAIR: readonly Role[] = ['MASE_CHAIR'];

/** A part of a child's record that not everybody who may open the record may read. */
interface Part {
  /** In words, as they follow "You cannot see". */
  readonly what: string;
  readonly hiddenFrom: readonly Role[];
  readonly reason: string;
}

const AGE_DOES = 'The age is enough for this work.';
const CARE_ONLY = 'It is kept to social care.';
const TOLD_IN_TRUST = 'The child said it in trust; it is kept to social care and the interviewer.';
const NOT_FOR_THIS = 'It is not needed for this work.';

/** Parts of a child's record, what each is called, and from whom it is kept back. What is not named here goes with the record. */
const TABLE = {
  dob: { what: 'the date of birth', hiddenFrom: [...MEMBERS, ...PROVIDER], reason: AGE_DOES },
  ethnicity: { what: 'the ethnicity', hiddenFrom: PROVIDER, reason: NOT_FOR_THIS },
  disability: { what: 'disabilities', hiddenFrom: PROVIDER, reason: NOT_FOR_THIS },
  childWords: { what: 'the child’s own words', hiddenFrom: [...MEMBERS, ...POLICE], reason: TOLD_IN_TRUST },
  interviewDetail: { what: 'what was heard in interviews', hiddenFrom: MEMBERS, reason: TOLD_IN_TRUST },
  noInterviewReason: {
    what: 'why no interview was offered or required',
    hiddenFrom: [...MEMBERS, ...PROVIDER],
    reason: CARE_ONLY,
  },
  circumstances: {
    what: 'circumstances and places of police reports',
    hiddenFrom: MEMBERS,
    reason: 'It is kept to police and those who look for the child.',
  },
  placementPlace: {
    what: 'the name and place of a placement',
    hiddenFrom: [...MEMBERS, ...PROVIDER, ...POLICE, ...CHAIR],
    reason: 'It is kept to those who place the child.',
  },
  assessments: { what: 'how the risk was assessed', hiddenFrom: [...MEMBERS, ...PROVIDER], reason: CARE_ONLY },
  panels: { what: 'what panels said', hiddenFrom: PROVIDER, reason: 'It is kept to the panel.' },
  actions: { what: 'actions of agencies', hiddenFrom: PROVIDER, reason: 'It is kept to the panel.' },
  timeline: { what: 'the timeline', hiddenFrom: [...MEMBERS, ...PROVIDER], reason: CARE_ONLY },
  findings: { what: 'records that wait or conflict', hiddenFrom: [...MEMBERS, ...PROVIDER], reason: NOT_FOR_THIS },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof TABLE;

/** Every part that the policy names. */
export const PARTS = TABLE as Readonly<Record<PartName, Part>>;

/** The names of the parts that a role may not read. */
export const partsHiddenFrom = (role: Role): ReadonlySet<PartName> =>
  new Set((Object.keys(PARTS) as PartName[]).filter((name) => PARTS[name].hiddenFrom.includes(role)));
