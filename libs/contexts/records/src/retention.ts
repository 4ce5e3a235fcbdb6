import { accept, refusal, refuse, type Decider, type LondonDate, type Refusal } from '@hub/kernel';
import type { PersonErased, RETENTION_DECISIONS, RetentionEvent, RuleApplied } from './retention.events.js';
import type { EventOf } from '@hub/kernel';

export type RetentionDecision = (typeof RETENTION_DECISIONS)[number];

/** What is to become of a record, as one person proposes it. */
export interface Proposal {
  readonly decision: RetentionDecision;
  readonly keepUntil?: LondonDate | undefined;
  readonly applied: RuleApplied;
}

export type RetentionState =
  | { readonly is: 'open' }
  | { readonly is: 'proposed'; readonly proposal: Proposal; readonly proposedBy: string }
  | { readonly is: 'to be destroyed'; readonly applied: RuleApplied }
  | { readonly is: 'erased' };

/** `holds` = how many legal holds stand over the record, those over every record included. */
export type RetentionCommand =
  | ({
      readonly type: 'Propose';
      readonly childId: string;
      readonly reason: string;
      readonly person: string;
      readonly holds: number;
      readonly today: LondonDate;
    } & Proposal)
  | { readonly type: 'Decline'; readonly childId: string; readonly reason: string; readonly person: string }
  | { readonly type: 'Agree'; readonly childId: string; readonly person: string; readonly holds: number }
  | { readonly type: 'Erased'; readonly data: EventOf<typeof PersonErased>['data'] };

const HELD = refusal(
  'on-hold',
  'A legal hold stands over this record, so it cannot be destroyed. Ask whoever placed the hold whether it can be lifted.',
);
const NOTHING_PROPOSED = refusal(
  'nothing-proposed',
  'Nothing is proposed for this record at the moment. Look at the list as it is now.',
);
const DECIDED = refusal(
  'already-decided',
  'It was decided that this record is to be destroyed. Nothing else can be decided.',
);

const brokenBy = (
  { decision, keepUntil, applied }: Proposal,
  today: LondonDate,
  holds: number,
): Refusal | undefined => {
  if (decision === 'keep_longer') {
    return keepUntil === undefined || keepUntil <= today
      ? refusal('keep-until-when', 'Say until when the record is to be kept: a date after today.', 'keepUntil')
      : undefined;
  }
  if (holds > 0) return HELD;
  return applied.dueOn > today
    ? refusal('not-due', 'This record is not due yet under the retention rule, so it cannot be destroyed.')
    : undefined;
};

const given = ({ decision, keepUntil, applied }: Proposal) => ({
  decision,
  ...(keepUntil === undefined ? {} : { keepUntil }),
  applied,
});

/**
 * What becomes of the record of one child: one person proposes, another agrees, and only then it is kept longer or
 * destroyed. A legal hold beats both the rule and the two people. Once decided, destruction cannot be taken back.
 */
export const retentionDecider: Decider<RetentionState, RetentionCommand, RetentionEvent> = {
  initial: { is: 'open' },
  decide: (command, state) => {
    if (command.type === 'Erased') {
      return state.is === 'erased' ? accept() : accept({ type: 'records.PersonErased', data: command.data });
    }
    if (state.is === 'to be destroyed' || state.is === 'erased') return refuse(DECIDED);
    const { childId, person } = command;
    if (command.type === 'Propose') {
      const broken = brokenBy(command, command.today, command.holds);
      if (broken) return refuse(broken);
      const { reason } = command;
      return accept({
        type: 'records.RetentionProposed',
        data: { childId, ...given(command), reason, proposedBy: person },
      });
    }
    if (state.is !== 'proposed') return refuse(NOTHING_PROPOSED);
    if (command.type === 'Decline') {
      return accept({
        type: 'records.ProposalDeclined',
        data: { childId, reason: command.reason, declinedBy: person },
      });
    }
    const { proposal, proposedBy } = state;
    if (person === proposedBy) {
      return refuse(
        refusal(
          'two-people',
          'You proposed this yourself. Ask a second person to agree: two people decide it together.',
        ),
      );
    }
    if (proposal.decision === 'dispose' && command.holds > 0) return refuse(HELD);
    return accept({
      type: 'records.RetentionDecided',
      data: { childId, ...given(proposal), proposedBy, agreedBy: person },
    });
  },
  evolve: (_state, event) => {
    switch (event.type) {
      case 'records.RetentionProposed': {
        const { proposedBy, ...data } = event.data;
        return { is: 'proposed', proposal: given(data), proposedBy };
      }
      case 'records.ProposalDeclined':
        return { is: 'open' };
      case 'records.RetentionDecided':
        return event.data.decision === 'dispose'
          ? { is: 'to be destroyed', applied: event.data.applied }
          : { is: 'open' };
      case 'records.PersonErased':
        return { is: 'erased' };
    }
  },
};
