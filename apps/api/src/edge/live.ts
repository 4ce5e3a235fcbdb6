import { Inject, Injectable } from '@nestjs/common';
import { NOW } from '@hub/kernel';
import { judge } from '@hub/sharing';
import { presentSheetRow, TRACKING_SHEET, type SheetRow as ViewRow } from '@hub/views';
import type { Hub, ViewsChange } from '@hub/worker';
import type { SheetChange, ViewsChanged } from '../generated/graphql.js';
import { sheetRowOf } from '../sheet/sheet.present.js';
import { HUB } from './bus.js';
import type { EdgeContext } from './context.js';
import { Feed, mapEach } from './feed.js';
import { noteShown } from './noted.js';
import { requireRight } from './reads.js';

/** A table without its number: what a page knows a view by. */
const viewName = (table: string): string => table.replace(/_v\d+$/, '');

const SHEET = { subject: 'sheet', purpose: 'safeguarding' } as const;

const childIdsIn = (owners: readonly string[] | undefined): string[] =>
  (owners ?? []).filter((owner) => owner.startsWith('c:')).map((owner) => owner.slice(2));

/** Tells open pages of what changed, each only what its user may know. */
@Injectable()
export class Live {
  readonly #changes = new Feed<ViewsChange>();
  readonly #lines = new Feed<SheetChange>();
  #position: number;
  #working: Promise<void> = Promise.resolve();

  constructor(@Inject(HUB) private readonly hub: Hub) {
    this.#position = hub.viewsPosition();
    hub.onViewsChanged((change) => {
      const before = this.#position;
      this.#position = change.position;
      this.#changes.put(change);
      if (this.#lines.readers > 0 && change.tables.includes(TRACKING_SHEET.table)) {
        this.#working = this.#working.then(() => this.#tellLines(change, before)).catch(() => undefined);
      }
    });
  }

  /** How many pages follow something at the moment. */
  get followers(): number {
    return this.#changes.readers + this.#lines.readers;
  }

  /** One message for each commit that changed something. Ids of children go to those who may see the sheet. */
  async viewsChanged({ user }: EdgeContext): Promise<AsyncIterableIterator<{ viewsChanged: ViewsChanged }>> {
    await this.hub.audit.followed(user, 'operation', { query: 'viewsChanged', subject: 'hub' });
    const ids = judge(user.role, 'safeguarding', 'sheet').allowed;
    return mapEach(this.#changes.follow(), ({ position, tables, owners }) => ({
      viewsChanged: { position, views: tables.map(viewName), childIds: ids ? childIdsIn(owners) : [] },
    }));
  }

  /** Lines of the sheet as they become; each that names a child is written into the read audit before it is sent. */
  async sheetChanged({ user }: EdgeContext): Promise<AsyncIterableIterator<{ sheetChanged: SheetChange }>> {
    const { hub } = this;
    const { subject, purpose } = SHEET;
    await requireRight(hub, user, 'sheetChanged', SHEET);
    await hub.audit.followed(user, purpose, { query: 'sheetChanged', subject });
    return mapEach(this.#lines.follow(), async (change) => {
      if (change.row) {
        await noteShown(hub, user, purpose, {
          query: 'sheetChanged',
          subject,
          childIds: [change.childId],
          live: true,
        });
      }
      return { sheetChanged: change };
    });
  }

  async #tellLines({ position, owners }: ViewsChange, before: number): Promise<void> {
    const { views } = this.hub;
    const ids = childIdsIn(owners);
    if (ids.length === 0) return;
    const rows = await views.rowsAt<ViewRow>(TRACKING_SHEET.table, NOW, {
      where: { owner: ids.map((id) => `c:${id}`) },
    });
    const now = this.hub.now();
    const here = new Map(rows.map((row) => [row.key, row]));
    for (const childId of ids) {
      const version = here.get(childId);
      if (version && version.knownFrom <= before) continue;
      const line = version && presentSheetRow(version.row, now);
      const was = line ? undefined : await views.rowAt<ViewRow>(TRACKING_SHEET.table, childId, before);
      if (line && version) this.#lines.put({ position, childId, row: sheetRowOf(line, version.knownFrom) });
      else if (was) this.#lines.put({ position, childId, row: null });
    }
  }
}
