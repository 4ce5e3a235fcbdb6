import {
  doorsOf,
  judge,
  PURPOSES,
  ROLES,
  SUBJECTS,
  type Purpose,
  type Role,
  type RoleTable,
  type Scope,
  type Subject,
} from '@hub/sharing';
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
  'record-death': 'record that a child died',
  'allocate-key-worker': 'allocate key workers',
  'match-report': 'decide which child a report is about',
  'register-child': 'register a child',
  'merge-children': 'merge two ids of one child',
  'take-delivery': 'take deliveries in',
  'rag-rules': 'see how risk tools come to their result',
  lookers: 'see who has looked at a child',
  'unusual-access': 'see which accesses were unusual',
  'look-into-access': 'say what came of an unusual access',
  panel: 'see the meetings of panels',
  'panel-prepare': 'make and prepare meetings',
  'panel-decide': 'decide at a meeting',
  'panel-chair': 'chair a meeting',
  records: 'see what is kept until when, holds and requests',
  'records-decide': 'decide what is kept, held and erased',
  dispute: 'mark what somebody says is wrong',
  'subject-access': 'put together what is held about a person',
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

/** Whose records a role may open, in words that follow on from "about". */
const CHILDREN: Readonly<Record<Scope, string>> = {
  all: 'every child of the hub',
  'own-and-team': 'their own cases and those of their team',
  'need-to-know': 'children their agency works with',
  allocated: 'children with an interview that was given to them',
  none: 'no child by name',
};

const purposes = Object.keys(PURPOSES) as Purpose[];

const rightsOf = (role: Role, table: RoleTable): RoleInWords['may'] =>
  SUBJECTS.map((subject) => ({
    subject,
    words: subjectInWords(subject),
    purposes: purposes
      .filter((purpose) => judge(role, purpose, subject, table).allowed)
      .map((purpose) => PURPOSES[purpose]),
  })).filter((right) => right.purposes.length > 0);

/**
 * What each role may have, for which purposes and about which children: asked of the policy itself, with what the deployment
 * decided otherwise, so that it cannot say anything else.
 */
export const rolesInWords = (table: RoleTable): RoleInWords[] =>
  (Object.keys(ROLES) as Role[]).map((role) => ({
    role,
    name: ROLES[role],
    doors: [...doorsOf(role, table)],
    children: CHILDREN[table[role].scope],
    may: rightsOf(role, table),
  }));
