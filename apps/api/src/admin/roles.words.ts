import { doorsOf, judge, PURPOSES, ROLES, SUBJECTS, type Purpose, type Role, type Subject } from '@hub/sharing';
import type { RoleInWords } from '../generated/graphql.js';

/** What each subject of the policy is, in words that follow on from "may". */
const WORDS: Readonly<Record<string, string>> = {
  hub: 'see whose hub it is and how fresh it is',
  sheet: 'see the tracking sheet',
  child: 'open the record of a child',
  'missing-now': 'see who is missing now',
  'interviews-due': 'see which interviews are due',
  matches: 'see reports that wait for a match, and merges',
  findings: 'see records that wait or conflict',
  figures: 'see figures',
  explanations: 'see how a figure came about',
  'names-in-explanations': 'see which children stand behind a figure',
  deliveries: 'see which deliveries were taken in',
  rejects: 'download rejected rows',
  audit: 'see who read what',
  'report-missing': 'record reports and returns',
  'record-interview': 'record return interviews',
  'excuse-interview': 'decide that no interview is required',
  assess: 'record assessments and safety plans',
  'allocate-key-worker': 'allocate key workers',
  'match-report': 'decide which child a report is about',
  'register-child': 'register a child',
  'merge-children': 'merge two ids of one child',
  'take-delivery': 'take deliveries in',
  administration: 'see who is signed in, the settings and whether the hub is well',
  'end-session': 'sign somebody else out',
  'break-glass': 'open a record that is not theirs for three hours, with a reason',
  'own-glass': 'see and close what they opened by breaking the glass',
  'glass-reviews': 'review what others opened by breaking the glass',
  restrictions: 'restrict a record and lift a restriction',
  'declare-conflict': 'say that they know a child personally',
  conflicts: 'declare and end conflicts of interest',
  involvements: 'say which agency or person works with a child',
  disclosures: 'record what was disclosed, and see it',
};

/** A subject in words; its own name where nobody has found words yet. */
export const subjectInWords = (subject: Subject): string => WORDS[subject] ?? subject.replaceAll('-', ' ');

const purposes = Object.keys(PURPOSES) as Purpose[];

const rightsOf = (role: Role): RoleInWords['may'] =>
  SUBJECTS.map((subject) => ({
    subject,
    words: subjectInWords(subject),
    purposes: purposes.filter((purpose) => judge(role, purpose, subject).allowed).map((purpose) => PURPOSES[purpose]),
  })).filter((right) => right.purposes.length > 0);

/** What each role may have, for which purposes: asked of the policy itself, so that it cannot say anything else. */
export const rolesInWords = (): RoleInWords[] =>
  (Object.keys(ROLES) as Role[]).map((role) => ({
    role,
    name: ROLES[role],
    doors: [...doorsOf(role)],
    may: rightsOf(role),
  }));
