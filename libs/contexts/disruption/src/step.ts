import { endBeforeStart, recordDecider, refusal } from '@hub/kernel';
import type { Status } from './codes.js';
import type { StepDetails } from './step.events.js';

/** Steps that say until when something holds. */
const GIVE_A_TERM: readonly Status[] = ['interim', 'granted', 'served', 'varied'];

/**
 * Records one step of a disruption, its correction or withdrawal. Stream: `disruption.step-<id>|<status>|<date>`. A step
 * is taken whatever the other steps say, because they arrive in any order: what does not fit is said by `lifeOf`, and
 * refused to people by `mayTake`.
 */
export const stepDecider = recordDecider<
  StepDetails,
  'disruption.StepRecorded',
  'disruption.StepCorrected',
  'disruption.StepWithdrawn'
>({
  recorded: 'disruption.StepRecorded',
  corrected: 'disruption.StepCorrected',
  withdrawn: 'disruption.StepWithdrawn',
  rules: ({ tool, measure, status, statusAt, expires }) =>
    measure !== undefined && tool !== 'OTHER'
      ? refusal('measure-of-other', 'Only "other" is said more exactly. Leave the measure out.', 'measure')
      : GIVE_A_TERM.includes(status)
        ? endBeforeStart(statusAt, expires, 'expires', 'It expires before it begins. Check both dates.')
        : undefined,
});
