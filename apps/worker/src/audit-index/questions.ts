import type Database from 'libsql';
import { isOther } from '@hub/sharing';
import type { AccessKind, AuditEntry } from '@hub/views';
import { NOTHING_MORE, type More } from './index-writer.js';

/** Which lines an auditor looks for. What is not given does not narrow. */
export interface AuditFilter {
  readonly person?: string;
  readonly agency?: string;
  readonly role?: string;
  readonly purpose?: string;
  readonly kinds?: readonly AccessKind[];
  /** Ids of one child, or keys of one adult, place or thing: any of them. */
  readonly subjects?: readonly string[];
  /** Children, adults and places whom the reader may not know of: a line that names nobody else is left out. */
  readonly hidden?: readonly string[];
  /** London dates, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly glass?: string;
}

export interface LinesAsked {
  readonly filter: AuditFilter;
  readonly first: number;
  /** Lines before this position of the audit only. */
  readonly before?: number;
}

/** The latest lines first. */
export interface LinesFound {
  readonly lines: readonly AuditEntry[];
  /** Of all lines that fit, on every page. */
  readonly total: number;
  readonly hasMore: boolean;
}

/** Somebody who was shown records of a child, an adult or a place. */
export interface Looker {
  readonly person: string;
  readonly agency: string;
  readonly role: string;
  /** How many times the record itself was opened, printed or taken out as a file. */
  readonly opened: number;
  /** How many times it stood in a list or was found by a search. */
  readonly listed: number;
  readonly refused: number;
  readonly underGlass: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

const COLUMNS = [
  ...['position', 'id', 'at', 'day', 'person', 'agency', 'role', 'purpose', 'kind', 'query', 'subject', 'children'],
  ...['part', 'glass', 'more'],
]
  .map((column) => `lines.${column}`)
  .join(', ');

type Row = readonly [
  ...[position: number, id: string, at: string, day: string, person: string, agency: string, role: string],
  ...[purpose: string, kind: AccessKind, query: string, subject: string, children: number, part: number],
  ...[glass: string | null, more: string | null, childIds: string | null, others: string | null],
];

const entryOf = (row: Row): AuditEntry => {
  const [
    position,
    id,
    at,
    day,
    person,
    agency,
    role,
    purpose,
    kind,
    query,
    subject,
    children,
    part,
    glass,
    more,
    ids,
    beside,
  ] = row;
  const rest = more === null ? NOTHING_MORE : (JSON.parse(more) as More);
  const [childIds, others] = [ids, beside].map((one) => (one === null ? [] : (JSON.parse(one) as string[]))) as [
    string[],
    string[],
  ];
  return {
    ...{ position, id, at, day, person, agency, role, purpose, kind, query, subject, childIds, others },
    ...{ children, part },
    ...rest,
    ...(glass === null ? {} : { glass }),
  };
};

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const groupsOf = (subjects: readonly string[]): string =>
  `group_id in (select group_id from group_members where subject in (${marks(subjects)}))`;

/** Lines that name somebody beside these, or nobody at all. */
const besides = (hidden: readonly string[]): string =>
  `group_id not in (
     select group_id from group_members join subject_groups on subject_groups.id = group_id
     where subject in (${marks(hidden)}) group by group_id having count(*) = subject_groups.size)`;

interface Clause {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const clausesOf = (filter: AuditFilter): Clause[] => {
  const { person, agency, role, purpose, kinds, subjects, hidden, from, to, glass } = filter;
  const is = (column: string, value: string | undefined): Clause[] =>
    value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
  return [
    ...is('person', person),
    ...is('agency', agency),
    ...is('role', role),
    ...is('purpose', purpose),
    ...is('glass', glass),
    ...(kinds ? [{ sql: `kind in (${marks(kinds)})`, values: kinds }] : []),
    ...(subjects ? [{ sql: groupsOf(subjects), values: subjects }] : []),
    ...(hidden && hidden.length > 0 ? [{ sql: besides(hidden), values: hidden }] : []),
    ...(from === undefined ? [] : [{ sql: 'day >= ?', values: [from] }]),
    ...(to === undefined ? [] : [{ sql: 'day <= ?', values: [to] }]),
  ];
};

const where = (clauses: readonly Clause[]): string =>
  clauses.length === 0 ? '' : `where ${clauses.map(({ sql }) => `(${sql})`).join(' and ')}`;

const valuesOf = (clauses: readonly Clause[]): unknown[] => clauses.flatMap(({ values }) => [...values]);

/** Lines that fit, the latest first, a page at a time. */
export const findLines = (db: Database.Database, { filter, first, before }: LinesAsked): LinesFound => {
  const fits = clausesOf(filter);
  const [total] = db
    .prepare(`select count(*) from lines ${where(fits)}`)
    .raw()
    .get(valuesOf(fits)) as [number];
  const page = [...fits, ...(before === undefined ? [] : [{ sql: 'position < ?', values: [before] }])];
  const rows = db
    .prepare(
      `select ${COLUMNS}, subject_groups.children, others from lines
       left join subject_groups on subject_groups.id = lines.group_id
       ${where(page)} order by position desc limit ?`,
    )
    .raw()
    .all([...valuesOf(page), first + 1]) as Row[];
  return { lines: rows.slice(0, first).map(entryOf), total, hasMore: rows.length > first };
};

/**
 * Everybody to whom records of a child, an adult or a place were shown or refused, under any of its ids; the latest first.
 * Whose own page was opened counts as opened: of a child its record, of an adult or a place its page.
 */
export const findLookers = (db: Database.Database, subjects: readonly string[]): readonly Looker[] => {
  const opened = subjects.some(isOther) ? 'opened_page' : 'opened';
  const rows = db
    .prepare(
      `select person, agency, role, sum(${opened}), sum(listed), sum(refused), sum(under_glass), min(first_at), max(last_at)
       from looks where ${groupsOf(subjects)}
       group by person, agency, role
       order by max(last_position) desc`,
    )
    .raw()
    .all([...subjects]) as [string, string, string, number, number, number, number, string, string][];
  return rows.map(([person, agency, role, opened, listed, refused, underGlass, firstAt, lastAt]) => ({
    ...{ person, agency, role, opened, listed, refused, underGlass, firstAt, lastAt },
  }));
};

/** The agencies and roles that stand in the audit, to choose from. */
export const findChoices = (
  db: Database.Database,
): { readonly agencies: readonly string[]; readonly roles: readonly string[] } => {
  const distinct = (column: 'agency' | 'role'): string[] =>
    (db.prepare(`select distinct ${column} from lines order by ${column}`).raw().all() as [string][]).map(
      ([value]) => value,
    );
  return { agencies: distinct('agency'), roles: distinct('role') };
};
