import { accept, addHours, refusal, refuse, type Decider, type Instant } from '@hub/kernel';
import type { DutyEvent } from './duty.events.js';

/** Elapsed hours after the return within which the interview must take place (statutory guidance; indicator 8e). */
export const INTERVIEW_WITHIN_HOURS = 72;

export interface DutyState {
  readonly returnedAt?: Instant;
  readonly excused?: { readonly reason: string };
}

export type DutyCommand =
  | { readonly type: 'RequireInterview'; readonly reportRef: string; readonly returnedAt: Instant }
  | {
      readonly type: 'DecideNotRequired';
      readonly reportRef: string;
      readonly reason: string;
      readonly decidedAt: Instant;
    }
  | { readonly type: 'RequireAgain'; readonly reportRef: string };

/**
 * Whether an interview is due for the return of a report. Stream: `interviews.duty-<report ref>`. A reason is needed to
 * say that none is required; the return nevertheless stays in the figures.
 */
export const dutyDecider: Decider<DutyState, DutyCommand, DutyEvent> = {
  initial: {},
  decide: (command, state) => {
    switch (command.type) {
      case 'RequireInterview':
        if (state.returnedAt === command.returnedAt) return accept();
        return accept({
          type: 'interviews.InterviewRequired',
          data: {
            reportRef: command.reportRef,
            returnedAt: command.returnedAt,
            dueAt: addHours(command.returnedAt, INTERVIEW_WITHIN_HOURS),
          },
        });
      case 'DecideNotRequired':
        if (command.reason.trim() === '') {
          return refuse(refusal('reason-missing', 'Say why no interview is required. The reason is kept.', 'reason'));
        }
        if (state.excused?.reason === command.reason) return accept();
        return accept({
          type: 'interviews.InterviewNotRequired',
          data: { reportRef: command.reportRef, decidedAt: command.decidedAt, reason: command.reason },
        });
      case 'RequireAgain':
        return state.excused
          ? accept({ type: 'interviews.InterviewRequiredAgain', data: { reportRef: command.reportRef } })
          : accept();
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'interviews.InterviewRequired':
        return { ...state, returnedAt: event.data.returnedAt };
      case 'interviews.InterviewNotRequired':
        return { ...state, excused: { reason: event.data.reason } };
      case 'interviews.InterviewRequiredAgain': {
        const { excused: _excused, ...rest } = state;
        return rest;
      }
    }
  },
};
