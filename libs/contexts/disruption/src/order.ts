import { STATUSES } from './codes.js';
import type { StepDetails } from './step.events.js';

/** One step, as far as a life needs it. */
export type Step = Omit<StepDetails, 'assumed'>;

/** Orders steps as they came in the life. */
export const byLife = (a: Pick<Step, 'statusAt' | 'status'>, b: Pick<Step, 'statusAt' | 'status'>): number =>
  a.statusAt === b.statusAt
    ? STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
    : a.statusAt < b.statusAt
      ? -1
      : 1;
