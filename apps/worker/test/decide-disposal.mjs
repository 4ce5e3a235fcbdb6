import { handle } from '@hub/event-log';
import { retentionDecider, retentionStream } from '@hub/records';

/** Has two people decide that the record of a child is destroyed. */
export const decideDisposal = async (hub, childId) => {
  const applied = { rule: 'anybody', version: 'spec', dueOn: '2026-01-01' };
  const common = { childId, holds: 0 };
  const commands = [
    { type: 'Propose', decision: 'dispose', applied, reason: 'due', person: 'ingrid', today: '2026-11-27', ...common },
    { type: 'Agree', person: 'alex', ...common },
  ];
  for (const command of commands) {
    const by = { person: command.person, agency: 'spec', role: 'INFORMATION_GOVERNANCE' };
    const meta = { commandId: `${command.type} ${childId}`, by, purpose: 'governance' };
    const { outcome } = await handle(hub.log, retentionDecider, retentionStream(childId), command, meta, {
      kinds: hub.kinds,
    });
    if (outcome !== 'accepted') throw new Error(`${command.type} was ${outcome}`);
  }
};
