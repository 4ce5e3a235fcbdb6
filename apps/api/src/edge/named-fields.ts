import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { READS } from './policy-table.js';
import { nobody, type AnyRead } from './reads.js';

/** Whom an answer names: children, or others (adults of concern, places, groups and things). */
type Named = 'child' | 'other';

/** What tells by its very name, wherever a field is called so, that an answer names a child or another. */
const TELLING: Readonly<Record<string, Named>> = {
  childId: 'child',
  childIds: 'child',
  oldChildId: 'child',
  childName: 'child',
  childNames: 'child',
  child: 'child',
  surname: 'child',
  forename: 'child',
  topic: 'other',
  subjectId: 'other',
  subjectName: 'other',
  subjectLabel: 'other',
  aLabel: 'other',
  bLabel: 'other',
  fromLabel: 'other',
  toLabel: 'other',
};

/** Types whose every answer names one, whatever their fields are called. */
const NAMING_TYPES: Readonly<Record<string, readonly Named[]>> = {
  Child: ['child'],
  SheetRow: ['child'],
  ChildHit: ['child'],
  ProtectedChild: ['child'],
  LinkNode: ['child', 'other'],
  LinkTie: ['child', 'other'],
  LinkEvidence: ['child', 'other'],
  LinkStep: ['child', 'other'],
  LinkSubject: ['other'],
  PersonOfConcern: ['other'],
  PlaceOfConcern: ['other'],
  PlaceMoment: ['child', 'other'],
  PanelLink: ['child', 'other'],
  ProblemProfilePage: ['other'],
  ProfilesBeside: ['other'],
  WhoHasLookedAt: ['other'],
};

/** Types of files: what they name is in their bytes, so each is a line of the audit whatever it names. */
const FILES: ReadonlySet<string> = new Set(['HubFile', 'MapFile']);

/** Questions that reach a field called like a name and name nobody by it: why. */
const NAMES_NOBODY: Readonly<Record<string, Partial<Record<Named, string>>>> = {
  'Query.readAudit': {
    child: 'It shows ids only, to those who open no record by them; what is asked about one of them is a line.',
  },
  'Query.unusualAccess': { child: 'It shows ids only, to those who open no record by them.' },
  'Query.myGlass': {
    child: 'One’s own broken glass: it is an event that somebody must review, and each read under it a line.',
  },
  'Query.linkSubjects': { child: 'Children are left out of it.' },
  'Query.panelTopic': {
    child: 'What is about a topic is about no child: the types are those of a child on the agenda.',
  },
  'Query.problemProfile': { child: 'It counts children and names none.' },
};

/** Subscriptions that name somebody, and how it comes into the audit. */
const FOLLOWED: Readonly<Record<string, string>> = {
  'Subscription.sheetChanged': 'Each line is written into the audit before it is sent.',
  'Subscription.viewsChanged': 'It says of whom to ask again; following is a line, and so is each answer.',
  'Subscription.panelRoom':
    'It says where others are at the meeting; following is a line, and so is what they then open.',
};

/** Whom a type can name, through whatever it holds; fields that are questions of their own answer for themselves. */
const namedIn = (type: GraphQLType, ownQuestions: ReadonlySet<string>, seen: Set<string>): ReadonlySet<Named> => {
  const named = getNamedType(type);
  const found = new Set<Named>();
  if (!isCompositeType(named) || seen.has(named.name)) return found;
  seen.add(named.name);
  for (const one of NAMING_TYPES[named.name] ?? []) found.add(one);
  if (isUnionType(named)) {
    for (const member of named.getTypes()) for (const one of namedIn(member, ownQuestions, seen)) found.add(one);
    return found;
  }
  for (const [name, field] of Object.entries(named.getFields())) {
    if (ownQuestions.has(`${named.name}.${name}`)) continue;
    const tells = TELLING[name];
    if (tells !== undefined) found.add(tells);
    for (const one of namedIn(field.type, ownQuestions, seen)) found.add(one);
  }
  return found;
};

const givesFile = (type: GraphQLType): boolean => {
  const named = getNamedType(type);
  return FILES.has(named.name) || (isUnionType(named) && named.getTypes().some(({ name }) => FILES.has(name)));
};

const questionAmiss = (field: string, read: AnyRead, named: ReadonlySet<Named>): readonly string[] => {
  const without = NAMES_NOBODY[field];
  return [
    ...(named.has('child') && read.names === nobody && without?.child === undefined
      ? [`${field} can name children, and says of none that they were shown`]
      : []),
    ...(named.has('other') && read.others === undefined && without?.other === undefined
      ? [`${field} can name adults or places, and says of none that they were shown`]
      : []),
  ];
};

/**
 * What is wrong between what the schema can name and what comes into the read audit: a question that can name children, or
 * adults and places, and does not say whom it showed; a file that is no line of its own; a subscription that names somebody
 * and about which nothing was said. Empty when nothing is; the hub does not start otherwise. Commands are left out: what they
 * answer is of the record that they wrote, with who and why.
 */
export const namedFieldsAmiss = (
  schema: GraphQLSchema,
  reads: Readonly<Record<string, AnyRead>> = READS,
): readonly string[] => {
  const own = new Set(Object.keys(reads));
  const amiss: string[] = [];
  for (const [field, read] of Object.entries(reads)) {
    const [type = '', name = ''] = field.split('.');
    const holder = schema.getType(type);
    const answered = isObjectType(holder) ? holder.getFields()[name]?.type : undefined;
    if (answered === undefined) continue;
    amiss.push(...questionAmiss(field, read, namedIn(answered, own, new Set())));
    if (givesFile(answered) && read.takesOut !== true)
      amiss.push(`${field} gives a file, and no line says that it was taken out`);
  }
  for (const [name, { type }] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
    const field = `Subscription.${name}`;
    if (namedIn(type, own, new Set()).size > 0 && !(field in FOLLOWED)) {
      amiss.push(`${field} can name somebody, and nothing says how that comes into the read audit`);
    }
  }
  return amiss;
};
