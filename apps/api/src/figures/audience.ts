import { londonDateOf, type Instant } from '@hub/kernel';
import type { Role } from '@hub/sharing';
import type { GuardAsked } from '@hub/worker';
import type { ReadContext } from '../edge/reads.js';

/** Under whose rule of disclosure those read who may know no children: the board's own people under the board's. */
export const audienceOf = (role: Role): string => (role === 'BOARD_ANALYST' ? 'board' : 'councillors');

/** What those are shown who may know no children. The rule is that of the day on which they look. */
export const shownFor = (
  { period, knownAt, position }: { readonly period: string; readonly knownAt: Instant; readonly position: number },
  { hub, user }: Pick<ReadContext, 'hub' | 'user'>,
): GuardAsked => ({
  period,
  knownAt,
  position,
  audience: audienceOf(user.role),
  on: londonDateOf(hub.now()),
  rules: hub.board.rules,
});
