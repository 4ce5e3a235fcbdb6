import { Inject, Injectable } from '@nestjs/common';
import { londonDateOf, NOW } from '@hub/kernel';
import { judge, type Purpose, type Subject } from '@hub/sharing';
import {
  access,
  deliveryLog,
  disputes,
  followUps,
  holds,
  presentSheetRow,
  RECORDS,
  type PresentedSheetRow,
  requests,
  retention,
  TRACKING_SHEET,
  type SheetRow as ViewRow,
} from '@hub/views';
import type { Hub, ViewsChange } from '@hub/worker';
import type { SheetChange, ViewsChanged } from '../generated/graphql.js';
import { sheetRowOf } from '../sheet/sheet.present.js';
import { wardsOn } from '../sheet/wards.js';
import { HUB } from './bus.js';
import type { EdgeContext } from './context.js';
import type { HubUser } from './development-users.js';
import { chooseEach, Feed } from './feed.js';
import { areasFingerprint, touchesAreas } from './live-areas.js';
import { followUpsTold } from './live-follow-ups.js';
import { linksFingerprint, touchesLinks } from './live-links.js';
import { noteShown } from './noted.js';
import { requireRight } from './reads.js';
import { sightFor, type Sight } from './sight.js';

/** A table without its number: what a page knows a view by. */
const viewName = (table: string): string => table.replace(/_v\d+$/, '');

/** Views of cases. A message names all of them: which one changed could tell of a child who may not be known. */
const CASE_VIEWS = [
  'tracking_sheet',
  'missing_now',
  'interviews_due',
  'match_queue',
  'findings',
  'children',
  'placements',
];

/** Views that are no child's page, each with the rule of its list. */
const LISTS: readonly (readonly [table: string, subject: Subject])[] = [
  [deliveryLog.table, 'deliveries'],
  [holds.table, 'records'],
  [retention.table, 'records'],
  [disputes.table, 'records'],
  [requests.table, 'subject-access'],
];

/** For what a list is looked at, where it is not to keep the records complete. */
const PURPOSE_OF: Readonly<Partial<Record<Subject, Purpose>>> = {
  'glass-reviews': 'assurance',
  records: 'governance',
  'subject-access': 'governance',
};

const SHEET = { subject: 'sheet', purpose: 'safeguarding' } as const;

/** A line of the sheet that changed, before anything is kept back; null = it is no longer on the sheet. */
interface LineChange {
  readonly childId: string;
  readonly line: PresentedSheetRow | null;
  readonly ward: string | null;
}

const childIdsIn = (owners: readonly string[] | undefined): string[] =>
  (owners ?? []).filter((owner) => owner.startsWith('c:')).map((owner) => owner.slice(2));

/**
 * Whether a commit changed what the person can see of cases. A record that is on a child's page and in no list is told to
 * those from whom no part of a record is kept back: others could tell from the message that such a part changed.
 */
const isOfCases = (tables: readonly string[], sight: Sight): boolean =>
  tables.some((table) => CASE_VIEWS.includes(viewName(table))) ||
  (sight.hiddenParts.size === 0 && tables.includes(RECORDS.table));

/** What a commit changed of cases that the person may know; undefined when nothing. */
const casesChanged = ({ tables, owners }: ViewsChange, sight: Sight): ViewsChanged | undefined => {
  if (sight.aggregatesOnly || !isOfCases(tables, sight)) return undefined;
  if (owners === undefined) return { views: CASE_VIEWS, childIds: [] };
  const childIds = childIdsIn(owners).filter((childId) => sight.opens(childId));
  const reports = sight.borough && owners.some((owner) => owner.startsWith('r:') && sight.opensReport(owner.slice(2)));
  return childIds.length > 0 || reports ? { views: CASE_VIEWS, childIds } : undefined;
};

/** Tells open pages of what changed, each only what its user may know. */
@Injectable()
export class Live {
  readonly #changes = new Feed<ViewsChange>();
  readonly #lines = new Feed<LineChange>();
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

  /** One message for each commit that changed something the user may know, and when that is something else than before. */
  async viewsChanged({ user }: EdgeContext): Promise<AsyncIterableIterator<{ viewsChanged: ViewsChanged }>> {
    let linked = await linksFingerprint(this.hub, user, await sightFor(this.hub, user));
    let checked = await areasFingerprint(this.hub, user, await sightFor(this.hub, user));
    const changes = await this.#followedFrom(this.#changes, user, 'operation', 'viewsChanged', 'hub');
    let before = await this.#knowable(user);
    let told = this.hub.viewsPosition();
    return chooseEach(changes, async (change) => {
      const sight = await sightFor(this.hub, user);
      const cases = casesChanged(change, sight);
      const followed = await followUpsTold(this.hub, user, sight, change, told);
      told = change.position;
      const views = new Set(cases?.views);
      if (followed) views.add(viewName(followUps.table));
      for (const [table, subject] of LISTS) {
        if (change.tables.includes(table) && this.#may(user, subject)) views.add(viewName(table));
      }
      if (touchesLinks(change.tables)) {
        const now = await linksFingerprint(this.hub, user, sight);
        if (now !== linked) views.add('links');
        linked = now;
      }
      if (touchesAreas(change.tables)) {
        const now = await areasFingerprint(this.hub, user, sight);
        if (now !== checked) views.add('area_checks');
        checked = now;
      }
      const decided = change.tables.includes(access.table);
      const now = decided ? await this.#knowable(user) : before;
      if (now !== before) for (const view of [...CASE_VIEWS, viewName(access.table)]) views.add(view);
      const childIds = now === before ? [...new Set([...(cases?.childIds ?? []), ...(followed?.childIds ?? [])])] : [];
      before = now;
      return views.size === 0 ? undefined : { viewsChanged: { views: [...views], childIds } };
    });
  }

  /** Lines of the sheet as they become; each that names a child is written into the read audit before it is sent. */
  async sheetChanged({ user }: EdgeContext): Promise<AsyncIterableIterator<{ sheetChanged: SheetChange }>> {
    const { hub } = this;
    const { subject, purpose } = SHEET;
    await requireRight(hub, user, 'sheetChanged', SHEET);
    const lines = await this.#followedFrom(this.#lines, user, purpose, 'sheetChanged', subject);
    return chooseEach(lines, async (change) => {
      const sight = await sightFor(hub, user);
      if (!sight.opens(change.childId)) return undefined;
      if (change.line) {
        for (const [glass, childIds] of sight.underGlass([change.childId])) {
          const read = { query: 'sheetChanged', subject, childIds, live: true };
          await noteShown(hub, user, purpose, { ...read, ...(glass === undefined ? {} : { glass }) });
        }
      }
      const { childId, line, ward } = change;
      return { sheetChanged: { childId, row: line && sheetRowOf(line, sight.hiddenParts, ward) } };
    });
  }

  /** Listens from this moment on, so that nothing is missed while the audit is written; without its line nobody follows. */
  async #followedFrom<Message>(
    feed: Feed<Message>,
    user: HubUser,
    purpose: Purpose,
    query: string,
    subject: Subject,
  ): Promise<AsyncIterableIterator<Message>> {
    const following = feed.follow();
    try {
      await this.hub.audit.followed(user, purpose, { query, subject });
      return following;
    } catch (error) {
      await following.return?.();
      throw error;
    }
  }

  #may(user: HubUser, subject: Subject): boolean {
    const purpose = PURPOSE_OF[subject] ?? 'operation';
    return judge(user.role, purpose, subject, this.hub.settings.roles).allowed;
  }

  /** What the user may know at the moment, so that two moments can be told apart. */
  async #knowable(user: HubUser): Promise<string> {
    const sight = await sightFor(this.hub, user);
    const manages = this.#may(user, 'glass-reviews') || this.#may(user, 'restrictions');
    return sight.fingerprint(manages);
  }

  async #tellLines({ owners }: ViewsChange, before: number): Promise<void> {
    const { views } = this.hub;
    const ids = childIdsIn(owners);
    if (ids.length === 0) return;
    const rows = await views.rowsAt<ViewRow>(TRACKING_SHEET.table, NOW, {
      where: { owner: ids.map((id) => `c:${id}`) },
    });
    const now = this.hub.now();
    const wardOf = wardsOn(this.hub, londonDateOf(now));
    const here = new Map(rows.map((row) => [row.key, row]));
    for (const childId of ids) {
      const version = here.get(childId);
      if (version && version.knownFrom <= before) continue;
      const line = version && presentSheetRow(version.row, now);
      const was = line ? undefined : await views.rowAt<ViewRow>(TRACKING_SHEET.table, childId, before);
      if (line && version) this.#lines.put({ childId, line, ward: wardOf(version.row.home) });
      else if (was) this.#lines.put({ childId, line: null, ward: null });
    }
  }
}
