import { DEFAULT_ROLES, judge, PARTS, PURPOSES, ROLES, type PartName, type Purpose, type Role } from '@hub/sharing';
import type { RoleTable, Subject } from '@hub/sharing';
import { isObjectType, type GraphQLSchema } from 'graphql';

/** Fields of the schema that go, or are emptied, where a part of a record is kept back. */
export const FIELDS_OF_PARTS: Readonly<Record<PartName, readonly string[]>> = {
  dob: ['Child.dob', 'ChildHit.dob', 'PoliceReport.dob'],
  ethnicity: ['Child.ethnicity'],
  disability: ['Child.disability'],
  childWords: ['Child.childWords', 'Interview.childWords'],
  interviewDetail: [
    'Interview.pushFactors',
    'Interview.pullFactors',
    'Interview.companions',
    'Interview.places',
    'Interview.harmDisclosed',
    'Interview.intelligenceSharedAt',
  ],
  noInterviewReason: ['InterviewDue.reason', 'Interview.notOfferedReason', 'PoliceReport.notRequiredReason'],
  circumstances: [
    'PoliceReport.circumstances',
    'PoliceReport.lastSeenPlace',
    'PoliceReport.missingFromName',
    'PoliceReport.conflictingReturn',
    'PoliceReturn.foundPlace',
    'PoliceReturn.foundPlaceType',
  ],
  placementPlace: ['Placement.name', 'Placement.place', 'ChildPlacement.name', 'AreaCheck.place'],
  assessments: [
    'Child.assessments',
    'Assessment.overrideReason',
    'StrandDetail.overrideReason',
    'StrandDetail.assessor',
  ],
  panels: ['Child.referrals', 'Child.reviews', 'Child.challenges', 'StrandDetail.setByPanel'],
  actions: ['Child.actions'],
  timeline: ['Child.timeline'],
  findings: ['Child.findings'],
};

/** The names of the fields that go with a part, whichever record they stand in. */
export const fieldsOfPart = (part: PartName): readonly string[] =>
  FIELDS_OF_PARTS[part].map((field) => field.slice(field.indexOf('.') + 1));

/** What tells a part by its very name: wherever a field is called so, the policy must know of it. */
const TELLING: Readonly<Record<string, PartName>> = {
  dob: 'dob',
  ethnicity: 'ethnicity',
  disability: 'disability',
  childWords: 'childWords',
  harmDisclosed: 'interviewDetail',
  pushFactors: 'interviewDetail',
  pullFactors: 'interviewDetail',
  companions: 'interviewDetail',
  notOfferedReason: 'noInterviewReason',
  notRequiredReason: 'noInterviewReason',
  circumstances: 'circumstances',
  lastSeenPlace: 'circumstances',
  missingFromName: 'circumstances',
  foundPlace: 'circumstances',
  overrideReason: 'assessments',
  setByPanel: 'panels',
};

/** Fields that tell a part and stand in an answer that nobody may ask from whom the part is kept back: which subject that is. */
const NOT_ASKED_BY_THEM: Readonly<Record<string, Subject>> = {
  'QueuedReport.dob': 'matches',
  'MatchCandidate.dob': 'matches',
  'QueuedReport.circumstances': 'matches',
  'RetentionLine.dob': 'records',
};

const rolesWithBoth = (part: PartName, subject: Subject, table: RoleTable): readonly Role[] =>
  PARTS[part].hiddenFrom.filter((role) =>
    (Object.keys(PURPOSES) as Purpose[]).some((purpose) => judge(role, purpose, subject, table).allowed),
  );

/**
 * What is wrong with the fields that the policy keeps back: one it names and the schema has not, because it was renamed;
 * one that tells a part by its name and that the policy does not know; a role that may ask what shows a part kept back from
 * it. Empty when nothing is; the hub does not start otherwise.
 */
export const keptFieldsAmiss = (schema: GraphQLSchema, table: RoleTable = DEFAULT_ROLES): readonly string[] => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const fields = new Set(
    types.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    ),
  );
  const known = new Set([...Object.values(FIELDS_OF_PARTS).flat(), ...Object.keys(NOT_ASKED_BY_THEM)]);
  const gone = [...known]
    .filter((field) => !fields.has(field))
    .map((field) => `${field} is kept back by the policy, but the schema has no such field`);
  const partOf = (field: string): PartName | undefined => TELLING[field.slice(field.indexOf('.') + 1)];
  const unknown = [...fields].flatMap((field) => {
    const part = partOf(field);
    return part === undefined || known.has(field)
      ? []
      : [`${field} shows ${PARTS[part].what}, and nothing says how it is kept back`];
  });
  const opened = Object.entries(NOT_ASKED_BY_THEM).flatMap(([field, subject]) => {
    const part = partOf(field);
    return part === undefined
      ? []
      : rolesWithBoth(part, subject, table).map(
          (role) =>
            `${ROLES[role]} may ask for ${subject}, where ${field} shows ${PARTS[part].what}, kept back from them`,
        );
  });
  return [...gone, ...unknown, ...opened];
};
