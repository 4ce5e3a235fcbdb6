import { Inject, Injectable } from '@nestjs/common';
import { NOW } from '@hub/kernel';
import { judge } from '@hub/sharing';
import { panelMeetings, type PanelMeetingRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import { HUB } from '../edge/bus.js';
import type { EdgeContext } from '../edge/context.js';
import { Feed, mapEach } from '../edge/feed.js';
import { requireRight } from '../edge/reads.js';
import type { PanelRoom, PersonAtMeeting } from '../generated/graphql.js';
import type { MeetingAsked } from './sittings.js';

const PANEL = { subject: 'panel', purpose: 'safeguarding' } as const;

interface Room {
  readonly feed: Feed<PanelRoom>;
  /** People by page: somebody with two windows is here once, and stays while one is open. */
  readonly pages: Map<symbol, PersonAtMeeting>;
  revision: number;
  chairAt: string | null;
}

const keyOf = ({ panel, date }: MeetingAsked): string => `${panel}|${date}`;

/** Who is at a meeting and what each looks at. Known to this process alone and kept nowhere: it is no fact about a child. */
@Injectable()
export class PanelRooms {
  readonly #rooms = new Map<string, Room>();

  constructor(@Inject(HUB) private readonly hub: Hub) {
    hub.onViewsChanged(({ tables }) => {
      if (this.#rooms.size > 0 && tables.includes(panelMeetings.table)) void this.#tellRevisions();
    });
  }

  /** Comes into the room: hears at once who is there, and everything after. Leaving it ends the presence. */
  async enter(asked: MeetingAsked, { user }: EdgeContext): Promise<AsyncIterableIterator<{ panelRoom: PanelRoom }>> {
    await requireRight(this.hub, user, 'panelRoom', PANEL);
    const key = keyOf(asked);
    const room = this.#rooms.get(key) ?? { feed: new Feed(), pages: new Map(), revision: 0, chairAt: null };
    this.#rooms.set(key, room);
    const page = Symbol(user.person);
    const before = [...room.pages.values()].find(({ id }) => id === user.person);
    room.pages.set(page, { id: user.person, name: user.name, agency: user.agency, childId: before?.childId ?? null });
    room.revision = Math.max(room.revision, await this.#revisionOf(key));
    const heard = room.feed.follow();
    this.#tell(room);
    const iterator = mapEach(heard, (panelRoom) => ({ panelRoom }));
    const leave = (): void => {
      if (!room.pages.delete(page)) return;
      if (room.pages.size === 0) this.#rooms.delete(key);
      else this.#tell(room);
    };
    const present: AsyncIterableIterator<{ panelRoom: PanelRoom }> = {
      next: async () => {
        const result = await iterator.next();
        if (result.done) leave();
        return result;
      },
      return: async () => {
        leave();
        return (await iterator.return?.()) ?? { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => present,
    };
    return present;
  }

  /** Says what somebody's pages show; whoever may take the chair may lead the others there. False when nobody is there. */
  async look(
    asked: MeetingAsked,
    { childId, lead }: { readonly childId: string | null; readonly lead: boolean },
    { user }: EdgeContext,
  ): Promise<boolean> {
    await requireRight(this.hub, user, 'lookAtItem', PANEL);
    const room = this.#rooms.get(keyOf(asked));
    if (!room) return false;
    for (const [page, person] of room.pages) {
      if (person.id === user.person) room.pages.set(page, { ...person, childId });
    }
    if (lead && judge(user.role, 'safeguarding', 'panel-chair').allowed) room.chairAt = childId;
    this.#tell(room);
    return true;
  }

  #tell({ feed, pages, revision, chairAt }: Room): void {
    const people = new Map([...pages.values()].map((person) => [person.id, person]));
    feed.put({ revision, chairAt, people: [...people.values()] });
  }

  async #revisionOf(key: string): Promise<number> {
    const row = await this.hub.views.rowAt<PanelMeetingRow>(panelMeetings.table, key, NOW);
    return row?.row.revision ?? 0;
  }

  async #tellRevisions(): Promise<void> {
    for (const [key, room] of this.#rooms) {
      const revision = await this.#revisionOf(key);
      if (revision === room.revision) continue;
      room.revision = revision;
      this.#tell(room);
    }
  }
}
