import { HIDDEN } from './hidden.js';
import type { Decided } from './rows.js';

const assessed = (childId: string, assessmentId: string, rag: string): Decided => ({
  stream: `exploitation.assessment-${assessmentId}`,
  type: 'exploitation.RiskAssessed',
  data: {
    assessmentId,
    childId,
    strand: 'cse',
    tool: 'SERAF',
    assessedAt: '2046-10-03T10:00:00.000Z',
    rag,
    agency: 'CSC',
    multiAgency: true,
  },
});

/** Changes of the hidden child, and one of a child whom many may know, while pages are open. */
export const CHANGES = {
  hidden: [assessed(HIDDEN, 'LIVE1', 'red'), assessed(HIDDEN, 'LIVE2', 'green')],
  seen: [assessed('B0000001', 'LIVE3', 'amber')],
} as const;
