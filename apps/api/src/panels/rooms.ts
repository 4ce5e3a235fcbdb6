import { Inject, Injectable } from '@nestjs/common';
import { sittingStream, type TopicRef } from '@hub/panels';
import { judge } from '@hub/sharing';
import { panelMeetings } from '@hub/views';
import type { Hub } from '@hub/worker';
import { HUB } from '../edge/bus.js';
import type { EdgeContext } from '../edge/context.js';
import { chooseEach, Feed } from '../edge/feed.js';
import { requireRight, WithheldError } from '../edge/reads.js';
import { sightFor, type Sight } from '../edge/sight.js';
import type { PanelRoom, PersonAtMeeting } from '../generated/graphql.js';
import { mayKnow, mayKnowOf, topicStoodAt, type About } from './known-part.js';
import { NO_SEAT } from './seats.js';
import type { MeetingAsked } from './sittings.js';
import { topicSight, type TopicSight } from './topic-titles.js';

const PANEL = { subject: 'panel', purpose: 'safeguarding' } as const;

/** Something happened in a room: what each thing that was said or done there is about. */
interface Happened {
  readonly about: readonly About[];
}

interface Room {
  readonly asked: MeetingAsked;
  readonly feed: Feed<Happened>;
  /** People by page: somebody with two windows is here once, and stays while one is open. */
  readonly pages: Map<symbol, PersonAtMeeting>;
  /** Events of the meeting that were told of. */
  told: number;
  chairAt: string | null;
  /** Who leads the others: one person at a time. */
  ledBy: string | null;
}

const keyOf = ({ panel, date }: MeetingAsked): string => `${panel}|${date}`;

/** The room as somebody may know it: nobody is seen at a child whose record is not open to them. */
const shown = ({ pages, chairAt, ledBy }: Room, sight: Sight, topics: TopicSight, revision: number): PanelRoom => {
  const known = (at: string | null | undefined): string | null => (at && mayKnowOf(at, sight, topics) ? at : null);
  const people = new Map([...pages.values()].map((person) => [person.id, person]));
  return {
    revision,
    ledBy,
    chairAt: known(chairAt),
    people: [...people.values()].map((person) => ({ ...person, at: known(person.at) })),
  };
};

const topicsOf = (about: readonly About[]): TopicRef[] => about.flatMap(({ topic }) => topic ?? []);

/** The topics at which somebody's page stands. */
const standAt = ({ pages, chairAt }: Room): TopicRef[] =>
  [chairAt, ...[...pages.values()].map(({ at }) => at ?? null)].flatMap((at) => topicStoodAt(at) ?? []);

/** Who is at a meeting and what each looks at. Known to this process alone and kept nowhere: it is no fact about a child. */
@Injectable()
export class PanelRooms {
  readonly #rooms = new Map<string, Room>();

  constructor(@Inject(HUB) private readonly hub: Hub) {
    hub.onViewsChanged(({ tables }) => {
      if (this.#rooms.size > 0 && tables.includes(panelMeetings.table)) void this.#tellEvents();
    });
  }

  /** Comes into the room: hears at once who is there, and everything after. Leaving it ends the presence. */
  async enter(asked: MeetingAsked, { user }: EdgeContext): Promise<AsyncIterableIterator<{ panelRoom: PanelRoom }>> {
    const { hub } = this;
    await this.#requireSeat(user, 'panelRoom', asked);
    await hub.audit.followed(user, PANEL.purpose, { query: 'panelRoom', subject: PANEL.subject });
    const before = await this.#aboutFrom(asked, 0);
    const room = this.#roomOf(asked, before.length);
    const page = Symbol(user.person);
    const same = [...room.pages.values()].find(({ id }) => id === user.person);
    room.pages.set(page, { id: user.person, name: user.name, agency: user.agency, at: same?.at ?? null });
    const heard = room.feed.follow();
    let revision = (await this.#visible(user, before.slice(0, room.told))).length;
    let last = '';
    const messages = chooseEach(heard, async ({ about }) => {
      const sight = await sightFor(hub, user);
      const topics = await topicSight({ hub, user, sight }, [...topicsOf(about), ...standAt(room)]);
      revision += about.filter((one) => mayKnow(one, sight, topics)).length;
      const panelRoom = shown(room, sight, topics, revision);
      const text = JSON.stringify(panelRoom);
      if (text === last) return undefined;
      last = text;
      return { panelRoom };
    });
    room.feed.put({ about: [] });
    return leaving(messages, () => this.#leave(room, page));
  }

  /** Says what somebody's pages show; whoever leads takes the others there. False when nobody is there. */
  async look(
    asked: MeetingAsked,
    { at, lead, take = false }: { readonly at: string | null; readonly lead: boolean; readonly take?: boolean },
    { user }: EdgeContext,
  ): Promise<boolean> {
    const { hub } = this;
    await this.#requireSeat(user, 'lookAtItem', asked);
    const room = this.#rooms.get(keyOf(asked));
    if (!room) return false;
    for (const [page, person] of room.pages) {
      if (person.id === user.person) room.pages.set(page, { ...person, at });
    }
    const may = lead && judge(user.role, PANEL.purpose, 'panel-chair', hub.settings.roles).allowed;
    if (may && (take || room.ledBy === null || room.ledBy === user.person)) {
      room.ledBy = user.person;
      room.chairAt = at;
    } else if (!may && room.ledBy === user.person) room.ledBy = null;
    room.feed.put({ about: [] });
    return true;
  }

  async #requireSeat(user: EdgeContext['user'], query: string, { panel }: MeetingAsked): Promise<void> {
    const { hub } = this;
    await requireRight(hub, user, query, PANEL);
    if ((await sightFor(hub, user)).sitsOn(panel)) return;
    await hub.audit.refused(user, PANEL.purpose, { query, subject: PANEL.subject, reason: NO_SEAT.reason });
    throw new WithheldError(NO_SEAT);
  }

  #roomOf(asked: MeetingAsked, told: number): Room {
    const key = keyOf(asked);
    const room = this.#rooms.get(key) ?? {
      asked,
      feed: new Feed(),
      pages: new Map(),
      told,
      chairAt: null,
      ledBy: null,
    };
    this.#rooms.set(key, room);
    return room;
  }

  #leave(room: Room, page: symbol): void {
    const person = room.pages.get(page);
    if (!room.pages.delete(page)) return;
    if (![...room.pages.values()].some(({ id }) => id === person?.id) && room.ledBy === person?.id) room.ledBy = null;
    if (room.pages.size === 0) this.#rooms.delete(keyOf(room.asked));
    else room.feed.put({ about: [] });
  }

  /** What the events of a meeting are about, from a revision on. */
  async #aboutFrom({ panel, date }: MeetingAsked, revision: number): Promise<readonly About[]> {
    const events = await this.hub.log.readStream(sittingStream(panel, date), revision);
    return events.map(({ data }) => {
      const { childId, topic } = data as About;
      return { childId, topic };
    });
  }

  async #visible(user: EdgeContext['user'], about: readonly About[]): Promise<readonly unknown[]> {
    const { hub } = this;
    const sight = await sightFor(hub, user);
    const topics = await topicSight({ hub, user, sight }, topicsOf(about));
    return about.filter((one) => mayKnow(one, sight, topics));
  }

  async #tellEvents(): Promise<void> {
    for (const room of this.#rooms.values()) await this.#tellRoom(room);
  }

  /** Tells what was not told yet. When others told in the meantime what was looked up is out of date: it looks again. */
  async #tellRoom(room: Room): Promise<void> {
    for (let from = -1; from !== room.told;) {
      from = room.told;
      const about = await this.#aboutFrom(room.asked, from);
      if (from !== room.told) continue;
      if (about.length === 0) return;
      from = room.told += about.length;
      room.feed.put({ about });
    }
  }
}

/** The same messages; `leave` runs once nobody reads them any more. */
const leaving = <Message>(
  messages: AsyncIterableIterator<Message>,
  leave: () => void,
): AsyncIterableIterator<Message> => {
  const read: AsyncIterableIterator<Message> = {
    next: async () => {
      const result = await messages.next();
      if (result.done) leave();
      return result;
    },
    return: async () => {
      leave();
      return (await messages.return?.()) ?? { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => read,
  };
  return read;
};
