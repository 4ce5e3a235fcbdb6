import { topicOfKey, type Minutes, type SittingState } from '@hub/panels';
import type { Sight } from '../edge/sight.js';
import type { Sitting } from './sittings.js';

const itemsOpen = (state: SittingState, sight: Sight): SittingState => ({
  ...state,
  items: Object.fromEntries(Object.entries(state.items).filter(([childId]) => sight.opens(childId))),
});

const minutesOpen = (minutes: Minutes, sight: Sight): Minutes => ({
  ...minutes,
  items: minutes.items.filter(({ childId }) => mayKnow(childId, sight)),
  ...(minutes.papers
    ? { papers: { ...minutes.papers, childIds: minutes.papers.childIds.filter((childId) => sight.opens(childId)) } }
    : {}),
});

/** The meeting as somebody may know it: as if no child were on its agenda whose record is not open to them. */
export const knownPart = (sitting: Sitting, sight: Sight): Sitting => ({
  ...sitting,
  state: itemsOpen(sitting.state, sight),
  minutes: minutesOpen(sitting.minutes, sight),
});

/** Where a page of a meeting stands: at a child, or at a topic. */
const CHILD = 'child:';

/** Whether somebody may know that a page stands there. Where it stands at a child, only whoever may know the child. */
export const mayKnowOf = (at: string, sight: Sight): boolean =>
  at.startsWith(CHILD) ? sight.opens(at.slice(CHILD.length)) : topicOfKey(at) !== undefined;

/** Whether an event of a meeting may be known: it is about a child whose record is open, or about none. */
export const mayKnow = (childId: string | undefined, sight: Sight): boolean =>
  childId === undefined || sight.opens(childId);
