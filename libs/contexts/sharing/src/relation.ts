import type { LondonDate } from '@hub/kernel';
import type { RoleRights } from './role-table.js';
import type { Viewer } from './roles.js';

/** A span of dates from its start until (not including) its end. */
interface Span {
  readonly start: LondonDate;
  readonly end?: LondonDate;
}

/** A key worker, or a team, with the dates. */
export type KeyWorker = Span & { readonly worker?: string; readonly team?: string };

/** Who works with a child, by what is on record: what the policy reads. */
export interface Involvement {
  readonly childId: string;
  /** Every id of the child in the source system. */
  readonly ids: readonly string[];
  readonly keyWorkers: readonly KeyWorker[];
  /** Agencies that have or had an action, referred the child, or assessed them; each once. */
  readonly agencies: readonly string[];
  /** Panels that heard the child, each with the latest date, or on whose list the child waits (no date). */
  readonly panels: readonly { readonly panel: string; readonly heardOn?: LondonDate }[];
  /** Types of provider with an interview of the child, each with the last date on which they work on it. */
  readonly providers: readonly { readonly providerType: string; readonly until?: LondonDate }[];
}

const isSame = (a: KeyWorker, b: KeyWorker): boolean => a.worker === b.worker && a.team === b.team;

const startsFirst = (a: Span, b: Span): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

/**
 * The same key workers in as few spans as they can be told in: spans of one worker and team that follow each other or
 * overlap are one. On every date the same people hold.
 */
export const inFewSpans = (keyWorkers: readonly KeyWorker[]): readonly KeyWorker[] => {
  const joined: KeyWorker[] = [];
  for (const span of [...keyWorkers].sort(startsFirst)) {
    const at = joined.findLastIndex((one) => isSame(one, span));
    const before = joined[at];
    if (before?.end !== undefined && before.end < span.start) joined.push(span);
    else if (before === undefined) joined.push(span);
    else joined[at] = lastsLonger(before, span) ? before : { ...span, start: before.start };
  }
  return joined;
};

const lastsLonger = (a: Span, b: Span): boolean => a.end === undefined || (b.end !== undefined && a.end >= b.end);

/** An involvement that was granted by hand. */
export interface Grant {
  readonly holder: 'agency' | 'person';
  readonly who: string;
  /** The last date of it. */
  readonly until?: LondonDate;
}

/** How somebody is tied to a child by their work; `none` = not at all. */
export type Relation = 'own' | 'team' | 'agency' | 'panel' | 'allocated' | 'granted' | 'none';

/** London dates for which a panel's members need to know a child it heard: a quarter and a day. */
export const PANEL_DAYS = 92;

/** The dates a relation is judged on. */
export interface RelationDays {
  readonly today: LondonDate;
  /** The first date on which a hearing still counts: `PANEL_DAYS` before today. */
  readonly heardSince: LondonDate;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const isAmong = (name: string, names: readonly string[]): boolean => names.some((one) => same(one, name));

const holds = ({ start, end }: Span, today: LondonDate): boolean =>
  start <= today && (end === undefined || end > today);

/**
 * How somebody is tied to a child on a date. Only key workers who hold on the date count; a hearing counts for a quarter;
 * an action, referral or assessment of an agency counts for good.
 */
export const relationOf = (
  viewer: Viewer,
  rights: RoleRights,
  involvement: Involvement,
  grants: readonly Grant[],
  { today, heardSince }: RelationDays,
): Relation => {
  if (rights.scope === 'own-and-team') {
    const holding = involvement.keyWorkers.filter((span) => holds(span, today));
    const { worker: name, team: own } = viewer;
    if (name !== undefined && holding.some(({ worker }) => worker !== undefined && same(worker, name))) return 'own';
    if (own !== undefined && holding.some(({ team }) => team !== undefined && same(team, own))) return 'team';
  }
  if (rights.scope === 'need-to-know') {
    const names = [viewer.agency, ...rights.agencies];
    if (involvement.agencies.some((agency) => isAmong(agency, names))) return 'agency';
    const heard = involvement.panels.some(
      ({ panel, heardOn }) => rights.panels.includes(panel) && (heardOn === undefined || heardOn >= heardSince),
    );
    if (heard) return 'panel';
  }
  if (rights.scope === 'allocated') {
    const given = involvement.providers.some(
      ({ providerType, until }) =>
        rights.providerTypes.includes(providerType) && (until === undefined || until >= today),
    );
    if (given) return 'allocated';
  }
  const granted = grants.some(
    ({ holder, who, until }) =>
      (until === undefined || until >= today) &&
      (holder === 'person' ? who === viewer.person : rights.scope !== 'none' && same(who, viewer.agency)),
  );
  return granted ? 'granted' : 'none';
};
