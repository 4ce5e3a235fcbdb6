import { accept, refusal, refuse, type Decider, type Decision, type LondonDate } from '@hub/kernel';
import type { ActionDetails } from './action.events.js';
import type { ChallengeDetails } from './challenge.events.js';
import { followUpAfter, NOTHING_FOLLOWED, type FollowUpState } from './follow-up-state.js';
import type { CHASE_MEANS, FollowUpEvent } from './follow-up.events.js';

export interface Chase {
  readonly chaseId: string;
  readonly chasedOn: LondonDate;
  readonly byAgency: string;
  readonly agency: string;
  readonly whom?: string | undefined;
  readonly means: (typeof CHASE_MEANS)[number];
  readonly about: string;
  readonly nextChase?: LondonDate | undefined;
}

type Asked =
  | { readonly type: 'ReportDone'; readonly byAgency: string; readonly doneOn: LondonDate; readonly done: string }
  | { readonly type: 'FindNotDone'; readonly reason: string }
  | { readonly type: 'AskMoreTime'; readonly byAgency: string; readonly until: LondonDate; readonly reason: string }
  | { readonly type: 'GrantMoreTime'; readonly until?: LondonDate | undefined }
  | { readonly type: 'RefuseMoreTime'; readonly reason: string }
  | {
      readonly type: 'HandOver';
      readonly toAgency: string;
      readonly owner?: string | undefined;
      readonly reason: string;
    }
  | { readonly type: 'Reply'; readonly byAgency: string; readonly repliedOn: LondonDate; readonly reply: string }
  | { readonly type: 'Accept'; readonly byAgency: string }
  | { readonly type: 'Escalate'; readonly byAgency: string; readonly to: string; readonly reason: string }
  | ({ readonly type: 'Chase' } & Chase)
  | {
      readonly type: 'AnswerChase';
      readonly chaseId: string;
      readonly answeredOn: LondonDate;
      readonly answer: string;
    };

/** The matter as its record stands. */
export type Matter =
  | { readonly kind: 'action'; readonly record: ActionDetails }
  | { readonly kind: 'challenge'; readonly record: ChallengeDetails };

/** What can be asked of a matter. Each command brings the record as it stood when it was made up. */
export type FollowUpCommand = Asked & { readonly matter: Matter };

type Answer = Decision<FollowUpEvent>;

const no = (code: string, message: string, field?: string): Answer => refuse(refusal(code, message, field));

const DONE = no(
  'already-done',
  'This action is already recorded as done. If that is wrong, ask the chair to open it again.',
);
const CANCELLED = no('action-cancelled', 'This action was cancelled, so nothing is to be done about it.');
const NOTHING_ASKED = no('nothing-asked', 'Nobody has asked for more time, or it was answered already.');
const NOT_ANSWERED = no('not-answered', 'There is no answer to accept yet. Chase the agency, or escalate.');

const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const meetingOf = ({ panel, meetingDate, childId }: ActionDetails | ChallengeDetails) =>
  given({ panel, meetingDate, childId });

const isDone = ({ done }: FollowUpState, { completedAt }: ActionDetails): boolean =>
  done === 'yes' || (done === undefined && completedAt !== undefined);

const aboutAction = (asked: Asked, record: ActionDetails, state: FollowUpState): Answer | undefined => {
  const of = { actionId: record.actionId, ...meetingOf(record) };
  if (asked.type === 'FindNotDone') {
    return isDone(state, record)
      ? accept({ type: 'panels.ActionFoundNotDone', data: { ...of, reason: asked.reason } })
      : no('not-done', 'This action is not recorded as done, so it is open already.');
  }
  const standing = (): Answer | undefined =>
    record.cancelledAt !== undefined ? CANCELLED : isDone(state, record) ? DONE : undefined;
  switch (asked.type) {
    case 'ReportDone':
      if (asked.doneOn < record.meetingDate) {
        return no('done-before-set', 'The action was set at a meeting after this date. Put the date right.', 'doneOn');
      }
      return (
        standing() ??
        accept({
          type: 'panels.ActionReportedDone',
          data: { ...of, byAgency: asked.byAgency, doneOn: asked.doneOn, done: asked.done },
        })
      );
    case 'AskMoreTime':
      if (asked.until <= record.due) {
        return no('not-more-time', 'Choose a date after the one on which it is due now.', 'until');
      }
      return (
        standing() ??
        accept({
          type: 'panels.MoreTimeAsked',
          data: { ...of, byAgency: asked.byAgency, until: asked.until, reason: asked.reason },
        })
      );
    case 'GrantMoreTime': {
      const until = asked.until ?? state.asked;
      if (until === undefined || state.asked === undefined) return NOTHING_ASKED;
      if (until <= record.due) {
        return no('not-more-time', 'Choose a date after the one on which it is due now.', 'until');
      }
      return standing() ?? accept({ type: 'panels.MoreTimeGranted', data: { ...of, until } });
    }
    case 'RefuseMoreTime':
      if (state.asked === undefined) return NOTHING_ASKED;
      return accept({ type: 'panels.MoreTimeRefused', data: { ...of, reason: asked.reason } });
    case 'HandOver': {
      const { toAgency, owner, reason } = asked;
      if (same(toAgency, record.ownerAgency)) {
        return no(
          'same-agency',
          'This agency has the action already. Choose the agency that takes it over.',
          'toAgency',
        );
      }
      return (
        standing() ??
        accept({
          type: 'panels.ActionHandedOver',
          data: given({ ...of, fromAgency: record.ownerAgency, toAgency, owner, reason }),
        })
      );
    }
    default:
      return undefined;
  }
};

const isAnswered = ({ reply }: FollowUpState, { answeredAt }: ChallengeDetails): boolean =>
  reply !== undefined || answeredAt !== undefined;

const aboutChallenge = (asked: Asked, record: ChallengeDetails, state: FollowUpState): Answer | undefined => {
  const of = { challengeId: record.challengeId, ...meetingOf(record) };
  const accepted = state.accepted || (record.accepted === true && state.reply === undefined);
  switch (asked.type) {
    case 'Reply':
      if (asked.repliedOn < record.meetingDate) {
        return no('reply-before-challenge', 'The challenge was put at a meeting after this date.', 'repliedOn');
      }
      if (accepted) return no('already-accepted', 'The answer to this challenge is already accepted.');
      if (state.reply === asked.reply) return accept();
      return accept({
        type: 'panels.ChallengeReplied',
        data: { ...of, byAgency: asked.byAgency, repliedOn: asked.repliedOn, reply: asked.reply },
      });
    case 'Accept':
      if (accepted) return accept();
      if (!isAnswered(state, record)) return NOT_ANSWERED;
      return accept({ type: 'panels.ReplyAccepted', data: { ...of, byAgency: asked.byAgency } });
    case 'Escalate':
      if (state.escalatedTo === asked.to) return accept();
      return accept({
        type: 'panels.ChallengeEscalated',
        data: { ...of, byAgency: asked.byAgency, to: asked.to, reason: asked.reason },
      });
    default:
      return undefined;
  }
};

const aboutEither = (asked: Asked, matter: Matter, state: FollowUpState): Answer | undefined => {
  const matterId = matter.kind === 'action' ? matter.record.actionId : matter.record.challengeId;
  const of = { matter: matter.kind, matterId, ...meetingOf(matter.record) };
  switch (asked.type) {
    case 'Chase': {
      const { type: _type, ...chase } = asked;
      if (chase.nextChase !== undefined && chase.nextChase <= chase.chasedOn) {
        return no('next-chase-not-later', 'Choose a date after this one on which to ask again.', 'nextChase');
      }
      if (state.chases[chase.chaseId]) return accept();
      return accept({ type: 'panels.MatterChased', data: given({ ...of, ...chase }) });
    }
    case 'AnswerChase': {
      const chase = state.chases[asked.chaseId];
      if (!chase) return no('no-chase', 'Nobody has chased this. Record the chase first.', 'chaseId');
      if (chase.answered) return no('chase-answered', 'This chase has an answer already.', 'chaseId');
      const { chaseId, answeredOn, answer } = asked;
      return accept({ type: 'panels.ChaseAnswered', data: { ...of, chaseId, answeredOn, answer } });
    }
    default:
      return undefined;
  }
};

const OTHER_MATTER = no('other-matter', 'This cannot be said of a matter of this kind.');

/**
 * What follows an action or a challenge after its meeting. Stream: `panels.follow-up-<kind>|<id>`. The minutes stay as they
 * are; a process lets the record of the action or challenge follow.
 */
export const followUpDecider: Decider<FollowUpState, FollowUpCommand, FollowUpEvent> = {
  initial: NOTHING_FOLLOWED,
  decide: ({ matter, ...asked }, state) =>
    aboutEither(asked, matter, state) ??
    (matter.kind === 'action'
      ? aboutAction(asked, matter.record, state)
      : aboutChallenge(asked, matter.record, state)) ??
    OTHER_MATTER,
  evolve: followUpAfter,
};
