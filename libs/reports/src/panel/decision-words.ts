import type { ChildCase } from '@hub/casebook';

type PanelDecision = ChildCase['reviews'][number]['content']['decision'];

/** What a panel may decide about a child, in the small letters people at the meeting say it in. */
export const PANEL_DECISIONS: Readonly<Record<PanelDecision, string>> = {
  continue: 'keep',
  escalate: 'raise',
  step_down: 'lower',
  close: 'close',
};

/** A panel's decision about a child in small letters: keep, raise, lower or close. */
export const decisionInWords = (decision: PanelDecision): string => PANEL_DECISIONS[decision];
