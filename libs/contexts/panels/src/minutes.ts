import type { By, Envelope, Instant } from '@hub/kernel';
import type { AgendaReason } from './agenda.js';
import {
  contentOf,
  membersWith,
  NO_SITTING,
  sittingAfter,
  type Attendance,
  type SittingState,
} from './sitting-state.js';
import type { ChallengeContent, Chairs, DecisionContent, SittingEvent, TaskContent } from './sitting.events.js';
import { quorumOf, termsOn, type Member, type Panel, type Quorum, type TermsOfReference } from './terms.js';

/** Something said or decided at a meeting: by whom and when. */
export interface Said<Content> {
  readonly by: By;
  readonly at: Instant;
  readonly content: Content;
}

/** What the minutes say of one child, or of no child. */
export interface MinuteItem {
  /** Absent for what is about the meeting as a whole. */
  readonly childId?: string;
  /** Why the child was on the agenda: reasons of the rules, and one that somebody gave. */
  readonly reasons: readonly AgendaReason[];
  readonly byHand?: string;
  readonly takenOff?: Said<string>;
  /** The decision that stands. */
  readonly decision?: Said<DecisionContent>;
  /** Decisions that stood before. */
  readonly earlier: readonly Said<DecisionContent>[];
  /** Decisions made without having seen the one that stood: they took no effect. */
  readonly setAside: readonly Said<DecisionContent>[];
  readonly actions: readonly Said<TaskContent>[];
  readonly challenges: readonly Said<ChallengeContent>[];
  readonly notes: readonly (Said<string> & { readonly afterClose: boolean })[];
}

/** The minutes of a meeting. */
export interface Minutes {
  readonly panel: Panel;
  readonly meetingDate: string;
  readonly terms: TermsOfReference;
  readonly chairs: Chairs;
  readonly openedAt?: Instant;
  readonly closedAt?: Instant;
  readonly quorum: Quorum;
  readonly attendance: readonly (Attendance & { readonly member: Member })[];
  readonly papers?: Extract<SittingEvent, { type: 'panels.PapersSealed' }>['data'];
  /** Children in the order in which they were put on the agenda, those taken off last. */
  readonly items: readonly MinuteItem[];
  /** What is about no child. */
  readonly general: MinuteItem;
}

const EMPTY: MinuteItem = { reasons: [], earlier: [], setAside: [], actions: [], challenges: [], notes: [] };

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
};

const whole = (event: Envelope<SittingEvent>): SittingEvent =>
  ({ type: event.type, data: { ...IN_PLACE[event.type], ...event.data } }) as SittingEvent;

class Writer {
  state: SittingState = NO_SITTING;
  openedAt: Instant | undefined;
  closedAt: Instant | undefined;
  general: MinuteItem = EMPTY;
  readonly items = new Map<string, MinuteItem>();

  take(event: Envelope<SittingEvent>): void {
    this.state = sittingAfter(this.state, event as SittingEvent);
    this.#write(whole(event), { by: event.by, at: event.recordedAt });
  }

  #change(childId: string | undefined, change: (before: MinuteItem) => Partial<MinuteItem>): void {
    if (childId === undefined) {
      this.general = { ...this.general, ...change(this.general) };
      return;
    }
    const before = this.items.get(childId) ?? { ...EMPTY, childId };
    this.items.set(childId, { ...before, ...change(before) });
  }

  #write(event: SittingEvent, said: { readonly by: By; readonly at: Instant }): void {
    switch (event.type) {
      case 'panels.ChildPutOnAgenda': {
        const { childId, reasons, byHand } = event.data;
        const { takenOff: _takenOff, ...before } = this.items.get(childId) ?? { ...EMPTY, childId };
        this.items.delete(childId);
        this.items.set(childId, { ...before, reasons, ...(byHand === undefined ? {} : { byHand }) });
        return;
      }
      case 'panels.ChildTakenOffAgenda':
        this.#change(event.data.childId, () => ({ takenOff: { ...said, content: event.data.reason } }));
        return;
      case 'panels.DecisionMade':
        this.#change(event.data.childId, ({ decision, earlier }) => ({
          decision: { ...said, content: contentOf(event.data) },
          earlier: decision === undefined ? earlier : [...earlier, decision],
        }));
        return;
      case 'panels.DecisionSetAside':
        this.#change(event.data.childId, ({ setAside }) => ({
          setAside: [...setAside, { ...said, content: contentOf(event.data) }],
        }));
        return;
      case 'panels.ActionTasked': {
        const content = contentOf(event.data);
        this.#change(event.data.childId, ({ actions }) => ({
          actions: replaced(actions, 'actionId', { ...said, content }),
        }));
        return;
      }
      case 'panels.ChallengePut':
      case 'panels.ChallengeAnswered': {
        const content = contentOf(event.data);
        this.#change(event.data.childId, ({ challenges }) => ({
          challenges: replaced(challenges, 'challengeId', { ...said, content }),
        }));
        return;
      }
      case 'panels.MinuteNoteAdded':
        this.#change(event.data.childId, ({ notes }) => ({
          notes: [...notes, { ...said, content: event.data.note, afterClose: this.closedAt !== undefined }],
        }));
        return;
      case 'panels.MeetingOpened':
        this.openedAt = event.data.openedAt;
        return;
      case 'panels.MeetingClosed':
        this.closedAt = event.data.closedAt;
        return;
      default:
        return;
    }
  }
}

/** The list with a later version in the place of the earlier one of the same id, or at its end. */
const replaced = <Content, Id extends keyof Content>(
  list: readonly Said<Content>[],
  id: Id,
  next: Said<Content>,
): Said<Content>[] => {
  const at = list.findIndex(({ content }) => content[id] === next.content[id]);
  return at === -1 ? [...list, next] : list.map((one, index) => (index === at ? next : one));
};

/**
 * The minutes of a meeting: what was decided, as it was decided, from the events of the meeting and nothing else. The
 * same events give the same minutes whenever they are made. Undefined when no meeting was called.
 */
export const minutesOf = (events: readonly Envelope[]): Minutes | undefined => {
  const writer = new Writer();
  for (const event of events) writer.take(event as Envelope<SittingEvent>);
  const { state, openedAt, closedAt, general } = writer;
  const { panel, meetingDate, chairs, papers } = state;
  if (panel === undefined || meetingDate === undefined || chairs === undefined) return undefined;
  const terms = termsOn(panel, meetingDate);
  const items = [...writer.items.values()];
  return {
    panel,
    meetingDate,
    terms,
    chairs,
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    quorum: quorumOf(terms, membersWith(state, 'present')),
    attendance: terms.members.flatMap((member) => {
      const noted = state.attendance[member];
      return noted === undefined ? [] : [{ member, ...noted }];
    }),
    ...(papers === undefined ? {} : { papers }),
    items: [...items.filter(({ takenOff }) => !takenOff), ...items.filter(({ takenOff }) => takenOff)],
    general,
  };
};
