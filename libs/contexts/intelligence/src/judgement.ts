import { accept, refusal, refuse, type Decider, type Instant } from '@hub/kernel';
import type { JudgementEvent } from './judgement.events.js';
import type { LinkKey, LinkState, LinkType, Relation } from './link.events.js';

export interface JudgeLink extends LinkKey {
  readonly type: 'Judge';
  readonly fromType: LinkType;
  readonly relation: Relation;
  readonly toType: LinkType;
  readonly state: LinkState;
  readonly reason: string;
  readonly judgedAt: Instant;
}

/** What was last said of a piece of evidence by those who weighed it. */
export interface Judgements {
  readonly last?: JudgementEvent['data'];
}

/**
 * Weighs a piece of evidence, always with the reason. Stream: `intelligence.judgement-<the six parts of its key>`, apart
 * from the source's record, so that the same row sent again takes no judgement back. The same judgement for the same
 * reason again changes nothing.
 */
export const judgementDecider: Decider<Judgements, JudgeLink, JudgementEvent> = {
  initial: {},
  decide: ({ type: _type, ...judged }, { last }) => {
    const reason = judged.reason.trim();
    if (reason === '') {
      return refuse(refusal('reason-missing', 'Say why: what speaks for it, or against it.', 'reason'));
    }
    if (last && last.state === judged.state && last.reason === reason) return accept();
    return accept({ type: 'intelligence.LinkJudged', data: { ...judged, reason } });
  },
  evolve: (_state, { data }) => ({ last: data }),
};
