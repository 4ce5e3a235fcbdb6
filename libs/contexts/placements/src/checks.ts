import { londonDateOf, type LondonDate } from '@hub/kernel';
import type { PlacementDetails } from './placement.events.js';

/**
 * What must be known before a placement in another authority's area is agreed to: Bromley improvement plan 2016, actions
 * 8.7.1 to 8.7.3; Care Planning, Placement and Case Review (England) Regulations 2010, reg. 11 (distant placements:
 * consultation of the area authority).
 */
export const CHECKS = ['host_authority', 'exploitation_risk', 'health_education'] as const;
export type Check = (typeof CHECKS)[number];

const FIELD = {
  host_authority: 'hostAuthorityConsulted',
  exploitation_risk: 'exploitationRiskChecked',
  health_education: 'healthEducationChecked',
} as const satisfies Record<Check, keyof PlacementDetails>;

type Checked = Pick<PlacementDetails, 'hostLa' | (typeof FIELD)[Check]>;

/** What is on record of a check. Not recorded is never read as "no". */
export type CheckAnswer = 'yes' | 'no' | 'not_recorded';

/** What is on record of one check. */
export const answerTo = (placement: Checked, check: Check): CheckAnswer => {
  const value = placement[FIELD[check]];
  return value === undefined ? 'not_recorded' : value ? 'yes' : 'no';
};

/** Whether a placement lies in another authority's area. */
export const isOutside = ({ hostLa }: Pick<PlacementDetails, 'hostLa'>, authority: string): boolean =>
  hostLa !== authority;

/** The checks that must be there and are not; none for a placement in our own area. */
export const missingChecks = (placement: Checked, authority: string): readonly Check[] =>
  isOutside(placement, authority) ? CHECKS.filter((check) => answerTo(placement, check) !== 'yes') : [];

/** Whether the checks were made only after the child had moved in. */
export const checkedLate = ({ checkedAt, start }: Pick<PlacementDetails, 'checkedAt' | 'start'>): boolean =>
  checkedAt !== undefined && londonDateOf(checkedAt) > start;

/** Whether a placement holds on a date: begun by then and not ended by then. */
export const placedOn = ({ start, end }: Pick<PlacementDetails, 'start' | 'end'>, on: LondonDate): boolean =>
  start <= on && (end === undefined || end > on);
