import type { DecisionContent } from '@hub/panels';

/** What a panel decided about a child, as people at the meeting say it. */
const WORDS: Readonly<Record<DecisionContent['decision'], string>> = {
  continue: 'keep',
  escalate: 'raise',
  step_down: 'lower',
  close: 'close',
};

/** A panel's decision about a child in small letters: keep, raise, lower or close. */
export const decisionInWords = (decision: DecisionContent['decision']): string => WORDS[decision];
