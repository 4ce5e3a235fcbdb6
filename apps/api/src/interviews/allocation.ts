import { NOW } from '@hub/kernel';
import { INTERVIEWS_DUE, type InterviewDueRow } from '@hub/views';
import type { CommandContext } from '../edge/commands.js';

/**
 * Whether this user may record interviews of a child: everyone who works on cases, and the provider for children with a
 * return that still waits for an interview.
 */
export const interviewedBy = async ({ hub, user }: CommandContext, childId: string): Promise<boolean> => {
  if (user.role !== 'INTERVIEW_PROVIDER') return true;
  const due = await hub.views.rowsAt<InterviewDueRow>(INTERVIEWS_DUE.table, NOW, { where: { childId }, limit: 1 });
  return due.length > 0;
};
