import { accept, isDate, refusal, refuse, type Decider, type EventOf, type LondonDate } from '@hub/kernel';
import type { PackMade, RequestEvent, RequestReceived, TextReviewed } from './request.events.js';

/** The same day so many months later; the last of the month where it has no such day. */
export const monthsAfter = (date: LondonDate, months: number): LondonDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const start = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  for (let last = day; ; last -= 1) {
    const found = `${start}-${String(last).padStart(2, '0')}`;
    if (isDate(found)) return found;
  }
};

/** By when a request must be answered: a month, and two more when it is complex (UK GDPR, article 12(3)). */
export const answerDueOn = (receivedOn: LondonDate, extended: boolean): LondonDate =>
  monthsAfter(receivedOn, extended ? 3 : 1);

export type RequestState =
  | { readonly is: 'none' }
  | {
      readonly is: 'open';
      readonly receivedOn: LondonDate;
      readonly extended: boolean;
      /** The pack made last. */
      readonly digest?: string;
    }
  | { readonly is: 'answered' };

interface Named {
  readonly requestId: string;
  readonly childId: string;
}

export type RequestCommand =
  | { readonly type: 'Receive'; readonly data: EventOf<typeof RequestReceived>['data'] }
  | (Named & { readonly type: 'Extend'; readonly reason: string; readonly today: LondonDate })
  | { readonly type: 'ReviewText'; readonly data: EventOf<typeof TextReviewed>['data'] }
  | { readonly type: 'MakePack'; readonly data: EventOf<typeof PackMade>['data'] }
  | (Named & {
      readonly type: 'Release';
      readonly digest: string;
      readonly releasedOn: LondonDate;
      /** Free texts of the pack that nobody has read yet. */
      readonly unread: number;
    });

/** A request for what is held about a person, from its receipt to the pack that was given out. */
export const requestDecider: Decider<RequestState, RequestCommand, RequestEvent> = {
  initial: { is: 'none' },
  decide: (command, state) => {
    if (command.type === 'Receive') {
      return state.is === 'none'
        ? accept({ type: 'records.RequestReceived', data: command.data })
        : refuse(refusal('request-exists', 'This request was recorded before. Look at the list of requests.'));
    }
    if (state.is !== 'open') {
      return refuse(refusal('no-open-request', 'No such request is open. Look at the list of requests as it is now.'));
    }
    switch (command.type) {
      case 'Extend':
        return extend(command, state);
      case 'ReviewText': {
        const { decision, ground, text } = command.data;
        if (decision !== 'release' && ground === undefined) {
          return refuse(refusal('ground-missing', 'Say on which ground the text is not given out as it is.', 'ground'));
        }
        if (decision === 'redact' && text === undefined) {
          return refuse(refusal('text-missing', 'Write the text as it may be given out.', 'text'));
        }
        return accept({ type: 'records.TextReviewed', data: command.data });
      }
      case 'MakePack':
        return accept({ type: 'records.PackMade', data: command.data });
      case 'Release':
        return release(command, state);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'records.RequestReceived':
        return { is: 'open', receivedOn: event.data.receivedOn, extended: false };
      case 'records.AnswerExtended':
        return state.is === 'open' ? { ...state, extended: true } : state;
      case 'records.PackMade':
        return state.is === 'open' ? { ...state, digest: event.data.digest } : state;
      case 'records.TextReviewed':
        return state;
      case 'records.PackReleased':
        return { is: 'answered' };
    }
  },
};

type Open = Extract<RequestState, { is: 'open' }>;
type Command<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>;

const extend = ({ requestId, childId, reason, today }: Command<'Extend'>, { receivedOn, extended }: Open) => {
  if (extended) return refuse(refusal('extended-before', 'The time was extended before, and can be only once.'));
  if (today > answerDueOn(receivedOn, false)) {
    return refuse(
      refusal(
        'too-late-to-extend',
        'The month is over, so the time cannot be extended any more. Answer as soon as you can.',
      ),
    );
  }
  return accept({ type: 'records.AnswerExtended' as const, data: { requestId, childId, reason } });
};

const release = ({ requestId, childId, digest, releasedOn, unread }: Command<'Release'>, state: Open) => {
  if (state.digest !== digest) {
    return refuse(
      refusal('another-pack', 'This is not the pack that was made last. Make the pack again and look through it.'),
    );
  }
  if (unread > 0) {
    return refuse(
      refusal('texts-unread', `${unread} free texts have not been read by a person yet. Decide on each, then release.`),
    );
  }
  return accept({ type: 'records.PackReleased' as const, data: { requestId, childId, digest, releasedOn } });
};
