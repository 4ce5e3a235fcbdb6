import { hash } from 'node:crypto';
import { londonDateOf, NOW, type RowVersion } from '@hub/kernel';
import {
  decideChild,
  handlingOf,
  partsHiddenFrom,
  relationOf,
  sitsOn,
  type ChildVerdict,
  type HandlingConditions,
  type Grant,
  type PartName,
  type Relation,
  type RoleRights,
  type Viewer,
  type WithheldReason,
} from '@hub/sharing';
import {
  access,
  INVOLVEMENT,
  panelMeetings,
  type AccessRow,
  type InvolvementRow,
  type PanelMeetingRow,
} from '@hub/views';
import type { CountedChildren, Hub } from '@hub/worker';
import { changeTo, rowsFor } from './live-rows.js';
import {
  daysAt,
  decisionsOf,
  directoryOf,
  factsFor,
  onListsOf,
  openGlassOf,
  type Decisions,
  type Directory,
} from './sight-facts.js';

const ABSENT: ChildVerdict = { access: 'absent' };
const ALLOWED: ChildVerdict = { access: 'allowed' };

/**
 * What one person may know at this moment, whatever moment of knowledge is asked about: rights are those of today. Every
 * list, count and figure is cut by it before anything is counted. It is decided once for each child and kept as long as
 * neither the records nor what was decided about access change.
 */
export class Sight {
  readonly #kept = new WeakMap<readonly object[], readonly object[]>();
  readonly #anythingDecided: boolean;

  constructor(
    private readonly viewer: Viewer,
    private readonly rights: RoleRights,
    private readonly directory: Directory,
    private readonly decisions: Decisions,
    private readonly openGlass: ReadonlySet<string>,
    private readonly days: ReturnType<typeof daysAt>,
    /** Children on the agenda of a meeting to which the person is asked, each with the panels. */
    private readonly onLists: ReadonlyMap<string, readonly string[]>,
    private readonly known: WorkedOut,
  ) {
    this.hiddenParts = partsHiddenFrom(viewer.role);
    this.#anythingDecided = decisions.size > 0;
  }

  /** Parts of a record that are kept back from the person's role. */
  readonly hiddenParts: ReadonlySet<PartName>;

  /** Every child is of the person's business, so far as nothing was decided about one. */
  get borough(): boolean {
    return this.rights.scope === 'all';
  }

  /** Whether the person may come to the meetings of a panel. */
  sitsOn(panel: string): boolean {
    return sitsOn(this.rights, panel);
  }

  /** The person sees no child's record, and numbers only so far as nobody can be found by them. */
  get aggregatesOnly(): boolean {
    return this.rights.scope === 'none';
  }

  /** What the person may know of the child with this id, or an id that was merged into it. */
  of(childId: string): ChildVerdict {
    const row = this.directory.byId.get(childId);
    if (row === undefined) return this.#decideUnknown(childId);
    let verdict = this.known.verdicts.get(row);
    if (verdict === undefined) {
      verdict = this.#decide(row);
      this.known.verdicts.set(row, verdict);
    }
    return verdict;
  }

  /** Whether the record of this child is open to the person. */
  opens(childId: string): boolean {
    return this.of(childId).access === 'allowed';
  }

  /** Whether a record of this child is there and open to the person: an id that is nobody's is no child's. */
  shows(childId: string): boolean {
    return this.directory.byId.has(childId) && this.opens(childId);
  }

  /** The id that holds of the child with this id; the same id when no such child is on record. */
  idOf(childId: string): string {
    return this.directory.byId.get(childId)?.childId ?? childId;
  }

  /** The child of a police reference; undefined when it is no child's. */
  childOfReport(reportRef: string): string | undefined {
    return this.directory.byReport.get(reportRef)?.childId;
  }

  /** Whether what this police reference is about is open to the person. What is no child's is the borough's business. */
  opensReport(reportRef: string): boolean {
    const childId = this.childOfReport(reportRef);
    return childId === undefined ? this.borough : this.opens(childId);
  }

  /** Whether the person is kept away from this child, whatever the role: a conflict of interest, or a sealed record. */
  keptFrom(childId: string): boolean {
    const row = this.directory.byId.get(childId);
    const { facts } = this.#factsOf(row?.ids ?? [childId]);
    const { walled, restriction } = facts;
    if (walled) return true;
    return (
      restriction !== undefined &&
      !restriction.people.includes(this.viewer.person) &&
      !restriction.roles.includes(this.viewer.role)
    );
  }

  /** Whether a conflict of interest keeps the person away from this child: for them it is not on record. */
  walledFrom(childId: string): boolean {
    const row = this.directory.byId.get(childId);
    return this.#factsOf(row?.ids ?? [childId]).facts.walled;
  }

  /** Every id of the children from whom a conflict of interest keeps the person. */
  walledIds(): readonly string[] {
    const named = [...this.decisions].flatMap(([childId, rows]) =>
      rows.some((row) => row.kind === 'wall' && row.person === this.viewer.person) ? [childId] : [],
    );
    return [...new Set(named.flatMap((id) => [id, ...(this.directory.byId.get(id)?.ids ?? [])]))];
  }

  /**
   * Those of these children in whose case neither the person nor their team or agency has a part. None for those to whom
   * every child of the borough is work.
   */
  unrelated(childIds: Iterable<string>): readonly string[] {
    if (this.borough) return [];
    return [...childIds].filter((childId) => {
      const row = this.directory.byId.get(childId);
      if (row === undefined) return false;
      const { grants } = this.#factsOf(row.ids);
      return this.#relationTo(row, grants) === 'none';
    });
  }

  /** Whether a text names a child, or a report of one, that is not open to the person. */
  namesHidden(text: string): boolean {
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}_/-]*/gu) ?? [];
    return words.some((word) => {
      const row = this.directory.byId.get(word) ?? this.directory.byReport.get(word);
      return row !== undefined && !this.opens(row.childId);
    });
  }

  /** The rows that may be known: those of children whose record is open, and, to the borough, those of none. */
  keep<R>(rows: readonly R[], childIdOf: (row: R) => string | undefined): readonly R[] {
    return rows.filter((row) => {
      const childId = childIdOf(row);
      return childId === undefined ? this.borough : this.opens(childId);
    });
  }

  /** The rows of a view whose row names its child; the same list as long as rows and rights are the same. */
  keepRows<R extends { readonly childId: string }>(rows: readonly RowVersion<R>[]): readonly RowVersion<R>[] {
    return this.#keepKnown(rows, ({ row }) => row.childId);
  }

  /** The same of a view with one row for each child, whose key is the id of the child: no row need be read. */
  keepByKey<R>(rows: readonly RowVersion<R>[]): readonly RowVersion<R>[] {
    return this.#keepKnown(rows, ({ key }) => key);
  }

  #keepKnown<R>(
    rows: readonly RowVersion<R>[],
    childIdOf: (version: RowVersion<R>) => string,
  ): readonly RowVersion<R>[] {
    let kept = this.#kept.get(rows);
    if (kept === undefined) {
      kept = this.borough ? this.#withoutHidden(rows, childIdOf) : this.keep(rows, childIdOf);
      this.#kept.set(rows, kept);
    }
    return kept as readonly RowVersion<R>[];
  }

  /** Why what an agency gave under conditions is kept from the person, and whom to ring; undefined when it is open. */
  handled(conditions: HandlingConditions): WithheldReason | undefined {
    return handlingOf(this.viewer, this.rights, conditions);
  }

  /**
   * What may be had of records that agencies gave under conditions, and how many are kept back, by whom to ask. The same
   * for everybody of one agency and role, whatever the records say.
   */
  keepHandled<R>(
    rows: readonly R[],
    conditionsOf: (row: R) => HandlingConditions,
  ): { readonly open: readonly R[]; readonly keptBack: ReadonlyMap<string, number> } {
    const keptBack = new Map<string, number>();
    const open = rows.filter((row) => {
      const conditions = conditionsOf(row);
      if (this.handled(conditions) === undefined) return true;
      keptBack.set(conditions.originAgency, (keptBack.get(conditions.originAgency) ?? 0) + 1);
      return false;
    });
    return { open, keptBack };
  }

  /** The broken glass under which these children are open to the person, each with the children. */
  underGlass(childIds: Iterable<string>): ReadonlyMap<string | undefined, readonly string[]> {
    const found = new Map<string | undefined, string[]>();
    for (const childId of childIds) {
      const verdict = this.openGlass.size === 0 ? ALLOWED : this.of(childId);
      const glass = verdict.access === 'allowed' ? verdict.glass : undefined;
      const held = found.get(glass);
      if (held) held.push(childId);
      else found.set(glass, [childId]);
    }
    return found;
  }

  /** Which children the person's figures are counted from; undefined = all. */
  get counted(): CountedChildren | undefined {
    if (this.#seesAll() || this.aggregatesOnly) return undefined;
    const rows = [...new Set(this.directory.byId.values())];
    const wanted = rows.filter(({ childId }) => this.opens(childId) !== this.borough).flatMap(({ ids }) => ids);
    if (this.borough && wanted.length === 0) return undefined;
    const ids = wanted.sort();
    const key = `${this.borough} ${hash('sha256', JSON.stringify(ids), 'hex')}`;
    return this.borough ? { key, hidden: ids } : { key, only: ids };
  }

  /**
   * The same as long as the person may know the same children in the same way; with `decided` also what was decided about
   * access, for those who manage it.
   */
  fingerprint(decided: boolean): string {
    const glass = [...this.openGlass].sort();
    const open = this.aggregatesOnly ? '' : this.counted?.key;
    const rows = decided
      ? [...this.decisions].filter(([childId]) => !this.keptFrom(childId)).map(([, found]) => found)
      : [];
    return hash('sha256', JSON.stringify([glass, open, rows]), 'hex');
  }

  /** Of those to whom every child is open but for what was decided about some: only these are looked at. */
  #withoutHidden<R>(
    rows: readonly RowVersion<R>[],
    childIdOf: (version: RowVersion<R>) => string,
  ): readonly RowVersion<R>[] {
    this.known.hidden ??= new Set(
      [...this.decisions.keys()].flatMap((childId) =>
        this.opens(childId) ? [] : [childId, ...(this.directory.byId.get(childId)?.ids ?? [])],
      ),
    );
    const { hidden } = this.known;
    return hidden.size === 0 ? rows : rows.filter((version) => !hidden.has(childIdOf(version)));
  }

  #seesAll(): boolean {
    return this.borough && !this.#anythingDecided;
  }

  #factsOf(ids: readonly string[]): ReturnType<typeof factsFor> {
    const rows = ids.flatMap((id) => this.decisions.get(id) ?? []);
    return factsFor(this.viewer.person, rows, this.openGlass);
  }

  /** What is no child's on record may still have been decided about, by an id that is not known yet. */
  #decideUnknown(childId: string): ChildVerdict {
    return this.borough && !this.#factsOf([childId]).facts.walled ? ALLOWED : ABSENT;
  }

  /** A child on the agenda waits on the panel's list, also before anything of the meeting is on record. */
  #relationTo(row: InvolvementRow, grants: readonly Grant[]): Relation {
    const lists = row.ids.flatMap((id) => this.onLists.get(id) ?? []).map((panel) => ({ panel }));
    const known = lists.length === 0 ? row : { ...row, panels: [...row.panels, ...lists] };
    return relationOf(this.viewer, this.rights, known, grants, this.days);
  }

  #decide(row: InvolvementRow): ChildVerdict {
    if (this.rights.scope === 'none') return ABSENT;
    if (this.borough && !row.ids.some((id) => this.decisions.has(id))) return ALLOWED;
    const { facts, grants } = this.#factsOf(row.ids);
    const relation = this.borough ? 'none' : this.#relationTo(row, grants);
    return decideChild(this.viewer, this.rights, relation, facts);
  }
}

/** What was worked out for one person. It stands as long as what was decided about access, and the day, are the same. */
interface WorkedOut {
  /** For a row as long as that row holds. */
  readonly verdicts: WeakMap<InvolvementRow, ChildVerdict>;
  /** Every id of the children who are kept from somebody to whom the borough is open. */
  hidden: ReadonlySet<string> | undefined;
}

/** What stands of it when the records changed: the hidden ids only while nothing changed of a child who was decided about. */
const standing = (
  { worked, involvement: before }: Remembered,
  involvement: readonly RowVersion<InvolvementRow>[],
  decisions: Decisions,
): WorkedOut => {
  const change = changeTo(involvement);
  const from: readonly unknown[] | undefined = change?.from.deref();
  const changed = from === before ? [...(change?.gone ?? []), ...(change?.come ?? [])] : undefined;
  const untouched = changed?.every(({ row }) =>
    (row as unknown as InvolvementRow).ids.every((id) => !decisions.has(id)),
  );
  return { verdicts: worked.verdicts, hidden: untouched ? worked.hidden : undefined };
};

interface Remembered {
  readonly involvement: readonly RowVersion<InvolvementRow>[];
  readonly decided: readonly RowVersion<AccessRow>[];
  readonly today: string;
  readonly glass: string;
  readonly lists: string;
  readonly worked: WorkedOut;
  readonly sight: Sight;
}

const OF_HUB = new WeakMap<Hub, Map<string, Remembered>>();

const NO_LISTS: ReadonlyMap<string, readonly string[]> = new Map();

/** People remembered at once; whoever asked least recently is worked out anew. */
const MOST_PEOPLE = 500;

/** What a person may know now. */
export const sightFor = async (hub: Hub, viewer: Viewer, now = hub.now()): Promise<Sight> => {
  const moment = { at: now, position: NOW, isNow: true };
  const involvement = await rowsFor<InvolvementRow>(hub, INVOLVEMENT.table, moment);
  const decided = await rowsFor<AccessRow>(hub, access.table, moment);
  const today = londonDateOf(now);
  const { person, agency, role, team, worker } = viewer;
  const open = openGlassOf(person, decided, now).map(({ glassId }) => glassId);
  const glass = open.join();
  const who = JSON.stringify([person, agency, role, team, worker]);
  let people = OF_HUB.get(hub);
  if (!people) {
    people = new Map();
    OF_HUB.set(hub, people);
  }
  const known = people.get(who);
  const rights = hub.settings.roles[role];
  const onLists =
    rights.scope === 'need-to-know'
      ? onListsOf(await rowsFor<PanelMeetingRow>(hub, panelMeetings.table, moment), rights, daysAt(today))
      : NO_LISTS;
  const lists = JSON.stringify([...onLists]);
  const alike = known?.decided === decided && known.today === today && known.glass === glass && known.lists === lists;
  people.delete(who);
  let remembered = known;
  if (remembered === undefined || !alike || remembered.involvement !== involvement) {
    const decisions = decisionsOf(decided);
    const worked: WorkedOut =
      alike && known ? standing(known, involvement, decisions) : { verdicts: new WeakMap(), hidden: undefined };
    const sight = new Sight(
      viewer,
      rights,
      directoryOf(involvement),
      decisions,
      new Set(open),
      daysAt(today),
      onLists,
      worked,
    );
    remembered = { involvement, decided, today, glass, lists, worked, sight };
  }
  people.set(who, remembered);
  const [oldest] = people.keys();
  if (people.size > MOST_PEOPLE && oldest !== undefined) people.delete(oldest);
  return remembered.sight;
};
