import type { LinkedType } from '../gql/graphql.js';
import { agencies } from '../panel/words.js';
import type { Field } from '../record/fields.js';
import { sayCode, sexes, type Choice } from '../words/codes.js';
import { sayRelation, sayType } from './words.js';

/** Somebody or something that a link may name. */
export interface Linkable {
  readonly id: string;
  readonly type: LinkedType;
  readonly label: string;
}

const choicesOf = (codes: readonly string[], say: (code: string) => string): readonly Choice[] =>
  codes.map((value) => ({ value, label: say(value) }));

const RELATIONS = [
  'associates_with',
  'met_at',
  'found_at',
  'exploited_at',
  'suspected_of_exploiting',
  'member_of',
  'uses',
];

const PLACE_TYPES = [
  'park',
  'transport_hub',
  'hotel',
  'food_outlet',
  'licensed_premises',
  'shopping_centre',
  'school',
  'childrens_home',
  'private_address',
  'online',
  'other',
];

/** How sure evidence is. */
export const states: readonly Choice[] = [
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'suspected', label: 'Suspected' },
  { value: 'refuted', label: 'Refuted: it is not so' },
];

const sourceGrades: readonly Choice[] = [
  { value: '1', label: '1: reliable' },
  { value: '2', label: '2: untested' },
  { value: '3', label: '3: not reliable' },
];

const infoGrades: readonly Choice[] = [
  { value: 'A', label: 'A: known directly' },
  { value: 'B', label: 'B: known indirectly, but corroborated' },
  { value: 'C', label: 'C: known indirectly' },
  { value: 'D', label: 'D: not known' },
  { value: 'E', label: 'E: suspected to be false' },
];

const handlings: readonly Choice[] = [
  { value: 'P', label: 'P: may be shared' },
  { value: 'C', label: 'C: only under the conditions of its agency' },
];

const grades: readonly Field[] = [
  { kind: 'select', name: 'sourceGrade', label: 'The source', choices: sourceGrades, optional: true },
  { kind: 'select', name: 'infoGrade', label: 'The information', choices: infoGrades, optional: true },
];

const handling: Field = { kind: 'select', name: 'handling', label: 'Handling', choices: handlings, optional: true };

/** One end of a link: a child by its id, anybody and anything else by name. */
const end = (name: 'from' | 'to', label: string, others: readonly Linkable[]): readonly Field[] => [
  {
    kind: 'select',
    name,
    label,
    hint: 'What is not in the list is recorded first, with the forms beside this one.',
    choices: [
      { value: 'child', label: 'A child' },
      ...others.map((one) => ({ value: one.id, label: `${sayType(one.type)}: ${one.label}` })),
    ],
  },
  {
    kind: 'text',
    name: `${name}Id`,
    label: 'Id of the child',
    hint: 'For example B0001234.',
    short: true,
    when: (values) => values[name] === 'child',
  },
];

/** What a link is made of. `of` is the adult or place whose page it stands on: then only the other end is asked for. */
export const linkFields = (others: readonly Linkable[], of?: string): readonly Field[] => [
  ...(of === undefined ? end('from', 'Who or what', others) : []),
  { kind: 'select', name: 'relation', label: 'How', choices: choicesOf(RELATIONS, sayRelation) },
  ...end('to', 'With whom, or where', others),
  { kind: 'radios', name: 'state', label: 'How sure is it?', choices: states },
  { kind: 'select', name: 'sourceAgency', label: 'Agency that says so', choices: agencies },
  {
    kind: 'text',
    name: 'sourceRef',
    label: 'Reference at that agency',
    hint: 'Under which it can be found there. The same reference again changes what stands under it.',
    short: true,
  },
  ...grades,
  handling,
  { kind: 'date', name: 'firstSeen', label: 'Seen first', optional: true },
  { kind: 'date', name: 'lastSeen', label: 'Seen last', optional: true },
];

const endOf = (chosen: unknown, typed: unknown): { readonly type: string; readonly id: unknown } => {
  const text = String(chosen ?? '');
  const at = text.indexOf(':');
  return at < 0 ? { type: text, id: typed } : { type: text.slice(0, at), id: text.slice(at + 1) };
};

/** What was typed about a link, as the hub takes it. */
export const linkInput =
  (of?: string) =>
  ({ from, fromId, to, toId, ...rest }: Readonly<Record<string, unknown>>): object => {
    const [one, other] = [endOf(of ?? from, fromId), endOf(to, toId)];
    return { ...rest, fromType: one.type, fromId: one.id, toType: other.type, toId: other.id };
  };

/** What a record of an adult is made of. Only police keep one under conditions: nobody else could open it again. */
export const personFields = (role: string): readonly Field[] => [
  {
    kind: 'text',
    name: 'label',
    label: 'Name, or what they are known as',
    hint: 'An adult. A child who brings others in is a child: record a link between the two children.',
  },
  { kind: 'number', name: 'born', label: 'Year of birth', optional: true },
  { kind: 'select', name: 'sex', label: 'Sex', choices: sexes, optional: true },
  ...grades,
  ...(role === 'POLICE_LIAISON' ? [handling] : []),
  {
    kind: 'date',
    name: 'reviewDue',
    label: 'To be looked at again by',
    hint: '28 days after that day the record leaves the lists, unless somebody reviews it.',
    longAgo: true,
  },
];

/** What a record of a place is made of. */
export const placeFields: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'What the place is called' },
  { kind: 'select', name: 'placeType', label: 'Kind of place', choices: choicesOf(PLACE_TYPES, sayCode) },
  { kind: 'place', name: 'location', label: 'Where it is on the map', optional: true },
];

const OBJECT_TYPES: readonly LinkedType[] = ['GROUP', 'VEHICLE', 'PHONE', 'ONLINE'];

/** What a group, vehicle, phone or account is known by. */
export const thingFields: readonly Field[] = [
  {
    kind: 'select',
    name: 'objectType',
    label: 'What it is',
    choices: OBJECT_TYPES.map((type) => ({ value: type.toLowerCase(), label: sayType(type) })),
  },
  {
    kind: 'text',
    name: 'label',
    label: 'What it is known by',
    hint: 'The name of the group, the number plate, the number, the user name. It is sealed.',
  },
];
