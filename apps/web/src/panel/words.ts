import { addDays } from '../words/london.js';
import { decisions, type Choice } from '../words/codes.js';

/** Panels that a meeting can be made of. */
export const panels: readonly Choice[] = [
  { value: 'MASE', label: 'MASE', hint: 'Sexual exploitation' },
  { value: 'MACE', label: 'MACE', hint: 'Every kind of child exploitation' },
  { value: 'MEGA', label: 'MEGA', hint: 'Missing, exploitation and gangs, up to 25' },
  { value: 'MAP', label: 'MAP', hint: 'Planning for one child' },
];

/** Why a child leaves a panel. */
export const closeReasons: readonly Choice[] = [
  { value: 'risk_reduced', label: 'The risk has reduced' },
  { value: 'moved_away', label: 'The child moved away' },
  { value: 'turned_18', label: 'The child turned 18' },
  { value: 'other_authority', label: 'Another council is responsible' },
  { value: 'not_exploited', label: 'No exploitation was found' },
];

/** Agencies as they are chosen in forms of a meeting. */
export const agencies: readonly Choice[] = [
  'Children’s social care',
  'Police',
  'Health',
  'Education',
  'Youth justice',
  'Probation',
  'Placements',
  'Housing',
  'Return interview service',
  'Voluntary sector',
].map((label) => ({ value: label, label }));

/** Safeguards that a panel may ask for. The monthly review is the meeting itself. */
export const askedSafeguards: readonly Choice[] = [
  { value: 'MULTI_AGENCY_ASSESSMENT', label: 'Multi-agency assessment' },
  { value: 'SAFETY_PLAN', label: 'Safety plan' },
  { value: 'KEY_WORKER', label: 'Key worker' },
];

/** What an action may be for, when it is not for one child alone. */
export const actionKinds: readonly Choice[] = [
  { value: 'DISRUPTION', label: 'Disruption: to stop who puts children at risk' },
  { value: 'PLACE', label: 'A place: to make it safer' },
];

const kindLabels = new Map(actionKinds.map(({ value, label }) => [value, label]));

/** What an action is for, in words. */
export const sayActionKind = (kind: string): string => kindLabels.get(kind) ?? kind;

/** What a meeting may decide about a person of concern, a place or a theme. */
export const verdicts: readonly Choice[] = [
  { value: 'KEEP', label: 'Keep in view' },
  { value: 'ACT', label: 'Act on it', hint: 'Set the actions below.' },
  { value: 'CLOSE', label: 'Close' },
];

const verdictLabels = new Map(verdicts.map(({ value, label }) => [value, label]));

/** A decision about a topic in words. */
export const sayVerdict = (verdict: string): string => verdictLabels.get(verdict) ?? verdict;

const topicKinds: Readonly<Record<string, string>> = {
  PERSON: 'Person of concern',
  PLACE: 'Place',
  THEME: 'Theme',
};

/** What a topic is. */
export const sayTopicKind = (kind: string): string => topicKinds[kind] ?? kind;

const labels = new Map([...decisions, ...closeReasons].map(({ value, label }) => [value, label]));

/** A decision or a reason to close in words. */
export const sayDecision = (code: string): string => labels.get(code) ?? code;

export const attendances: readonly Choice[] = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'absent', label: 'Absent' },
];

const states: Readonly<Record<string, string>> = {
  called: 'Being prepared',
  open: 'Under way',
  closed: 'Ended',
};

/** How far a meeting is. */
export const sayState = (state: string): string => states[state] ?? state;

/** The day by which an action is due unless another is given: a week after the meeting. */
export const usualDue = (date: string): string => addDays(date, 7);
