import type { Envelope, Instant } from '@hub/kernel';
import type { Minuted, MinuteItem, Said, TopicMinutes } from './minutes.js';
import { contentOf, NO_SITTING, sittingAfter, type SittingState } from './sitting-state.js';
import type { SittingEvent, TaskContent, ChallengeContent } from './sitting.events.js';
import { topicDecisionOf, topicKey } from './topics.js';
import type { TopicEvent, TopicRef } from './topics.events.js';

type Stamp = Pick<Said<unknown>, 'by' | 'at'>;

const NOTHING: Minuted<never> = { earlier: [], setAside: [], clashing: [], actions: [], challenges: [], notes: [] };
const EMPTY: MinuteItem = { ...NOTHING, reasons: [] };

const ERASED = '(erased)';

/** What stands in the minutes for words that went with the key of an erased person. */
const IN_PLACE: Partial<Record<SittingEvent['type'], object>> = {
  'panels.ChildTakenOffAgenda': { reason: ERASED },
  'panels.DecisionMade': { reason: ERASED },
  'panels.DecisionSetAside': { reason: ERASED },
  'panels.ActionTasked': { action: ERASED },
  'panels.ChallengePut': { matter: ERASED },
  'panels.ChallengeAnswered': { matter: ERASED },
  'panels.MinuteNoteAdded': { note: ERASED },
  'panels.TopicPutOnAgenda': { reason: ERASED },
  'panels.TopicTakenOffAgenda': { reason: ERASED },
  'panels.TopicDecided': { reason: ERASED },
  'panels.TopicDecisionSetAside': { reason: ERASED },
};

const whole = (event: Envelope<SittingEvent>): SittingEvent =>
  ({ type: event.type, data: { ...IN_PLACE[event.type], ...event.data } }) as SittingEvent;

/** The list with a later version in the place of the earlier one of the same id, or at its end. */
const replaced = <Content, Id extends keyof Content>(
  list: readonly Said<Content>[],
  id: Id,
  next: Said<Content>,
): Said<Content>[] => {
  const at = list.findIndex(({ content }) => content[id] === next.content[id]);
  return at === -1 ? [...list, next] : list.map((one, index) => (index === at ? next : one));
};

/** With a decision that takes the place of the one that stood. */
const decided = <Content>(before: Minuted<Content>, next: Said<Content>): Partial<Minuted<Content>> => ({
  decision: next,
  earlier: before.decision === undefined ? before.earlier : [...before.earlier, before.decision],
});

type Rest = Pick<Minuted<never>, 'actions' | 'challenges' | 'notes'>;

/** What an event is about: a child, a topic, or the meeting as a whole. */
interface About {
  readonly childId?: string | undefined;
  readonly topic?: TopicRef | undefined;
}

/** Reads the events of a meeting one after the other and keeps what the minutes say. */
export class MinutesWriter {
  state: SittingState = NO_SITTING;
  openedAt: Instant | undefined;
  closedAt: Instant | undefined;
  minutesForm: string | undefined;
  general: MinuteItem = EMPTY;
  readonly items = new Map<string, MinuteItem>();
  readonly topics = new Map<string, TopicMinutes>();

  take(event: Envelope<SittingEvent>): void {
    this.state = sittingAfter(this.state, event as SittingEvent);
    const stamp = { by: event.by, at: event.recordedAt };
    this.#write(whole(event), stamp);
  }

  #child(childId: string, change: (before: MinuteItem) => Partial<MinuteItem>): void {
    const before = this.items.get(childId) ?? { ...EMPTY, childId };
    this.items.set(childId, { ...before, ...change(before) });
  }

  #topic(topic: TopicRef, change: (before: TopicMinutes) => Partial<TopicMinutes>): void {
    const key = topicKey(topic);
    const before = this.topics.get(key) ?? { ...NOTHING, topic };
    this.topics.set(key, { ...before, ...change(before) });
  }

  #either({ childId, topic }: About, change: (before: Rest) => Partial<Rest>): void {
    if (childId !== undefined) this.#child(childId, change);
    else if (topic !== undefined) this.#topic(topic, change);
    else this.general = { ...this.general, ...change(this.general) };
  }

  #write(event: SittingEvent, stamp: Stamp): void {
    switch (event.type) {
      case 'panels.ChildPutOnAgenda': {
        const { childId, reasons, byHand } = event.data;
        const { takenOff: _takenOff, ...before } = this.items.get(childId) ?? { ...EMPTY, childId };
        this.items.delete(childId);
        this.items.set(childId, { ...before, reasons, ...(byHand === undefined ? {} : { byHand }) });
        return;
      }
      case 'panels.ChildTakenOffAgenda':
        return this.#child(event.data.childId, () => ({ takenOff: { ...stamp, content: event.data.reason } }));
      case 'panels.DecisionMade':
        return this.#child(event.data.childId, (before) =>
          decided(before, { ...stamp, content: contentOf(event.data) }),
        );
      case 'panels.DecisionSetAside':
        return this.#child(event.data.childId, ({ setAside }) => ({
          setAside: [...setAside, { ...stamp, content: contentOf(event.data) }],
        }));
      case 'panels.ActionTasked': {
        const content = contentOf(event.data) as TaskContent;
        return this.#either(event.data, ({ actions }) => ({
          actions: replaced(actions, 'actionId', { ...stamp, content }),
        }));
      }
      case 'panels.ChallengePut':
      case 'panels.ChallengeAnswered': {
        const content = contentOf(event.data) as ChallengeContent;
        return this.#either(event.data, ({ challenges }) => ({
          challenges: replaced(challenges, 'challengeId', { ...stamp, content }),
        }));
      }
      case 'panels.MinuteNoteAdded':
        return this.#either(event.data, ({ notes }) => ({
          notes: [...notes, { ...stamp, content: event.data.note, afterClose: this.closedAt !== undefined }],
        }));
      case 'panels.MeetingOpened':
        this.openedAt = event.data.openedAt;
        return;
      case 'panels.MeetingClosed':
        this.closedAt = event.data.closedAt;
        this.minutesForm = event.data.minutesForm;
        return;
      case 'panels.TopicPutOnAgenda':
      case 'panels.TopicTakenOffAgenda':
      case 'panels.TopicDecided':
      case 'panels.TopicDecisionSetAside':
        return this.#writeTopic(event, stamp);
      default:
        return;
    }
  }

  #writeTopic(event: Exclude<TopicEvent, { type: 'panels.TopicClashSettled' }>, stamp: Stamp): void {
    switch (event.type) {
      case 'panels.TopicPutOnAgenda': {
        const { topic, words, strand, reason } = event.data;
        const key = topicKey(topic);
        const { takenOff: _takenOff, ...before } = this.topics.get(key) ?? { ...NOTHING, topic };
        this.topics.delete(key);
        this.topics.set(key, {
          ...before,
          byHand: reason,
          ...(words === undefined ? {} : { words }),
          ...(strand === undefined ? {} : { strand }),
        });
        return;
      }
      case 'panels.TopicTakenOffAgenda':
        return this.#topic(event.data.topic, () => ({ takenOff: { ...stamp, content: event.data.reason } }));
      case 'panels.TopicDecided':
        return this.#topic(event.data.topic, (before) =>
          decided(before, { ...stamp, content: topicDecisionOf(event.data) }),
        );
      case 'panels.TopicDecisionSetAside':
        return this.#topic(event.data.topic, ({ setAside }) => ({
          setAside: [...setAside, { ...stamp, content: topicDecisionOf(event.data) }],
        }));
    }
  }
}
