import { accept, addHours, type Decider, type Instant } from '@hub/kernel';
import type { BriefingEvent } from './briefing.events.js';

/**
 * Elapsed hours after which senior officers are briefed on a looked-after child who is missing: 24, 48 and 72 hours, 5
 * and 7 days. Practice differs between authorities: a setting.
 */
export const BRIEFING_HOURS: readonly number[] = [24, 48, 72, 120, 168];

export interface BriefingState {
  readonly missingSince?: Instant;
  readonly stoodDownFrom?: Instant;
}

/** How a report from a placement stands: since when the child is missing, and when the child came back. */
export interface BriefingCommand {
  readonly type: 'ArrangeBriefings';
  readonly reportRef: string;
  /** Absent = the report asks for no briefings, or not any more. */
  readonly missingSince?: Instant | undefined;
  /** When the child came back, or when the report was found to ask for none. */
  readonly overAt?: Instant | undefined;
  readonly afterHours: readonly number[];
}

/** The briefings that a report from a placement asks for. Stream: `missing.briefing-<report ref>`. */
export const briefingDecider: Decider<BriefingState, BriefingCommand, BriefingEvent> = {
  initial: {},
  decide: ({ reportRef, missingSince, overAt, afterHours }, state) => {
    const events: BriefingEvent[] = [];
    let stoodDownFrom = state.stoodDownFrom;
    const goesOn = overAt === undefined && stoodDownFrom !== undefined;
    if (missingSince !== undefined && (missingSince !== state.missingSince || goesOn)) {
      const briefAt = afterHours.map((hours) => addHours(missingSince, hours));
      events.push({ type: 'missing.BriefingsPlanned', data: { reportRef, missingSince, briefAt } });
      stoodDownFrom = undefined;
    }
    const planned = events.length > 0 || state.missingSince !== undefined;
    const changed = missingSince === undefined ? stoodDownFrom === undefined : stoodDownFrom !== overAt;
    if (planned && overAt !== undefined && changed) {
      events.push({ type: 'missing.BriefingsStoodDown', data: { reportRef, from: overAt } });
    }
    return accept(...events);
  },
  evolve: (state, event) =>
    event.type === 'missing.BriefingsPlanned'
      ? { missingSince: event.data.missingSince }
      : { ...state, stoodDownFrom: event.data.from },
};
