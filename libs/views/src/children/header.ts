import { ageOn, type LondonDate } from '@hub/kernel';
import type { ChildCase, Held, Owner, Status, RecordKind } from '@hub/casebook';
import type { ChildDetails, DeathDetails } from '@hub/children';
import { fromParts, type Workings } from '../cases/workings.js';
import { piece, together, type Piece } from '../cases/pieces.js';
import { given } from '../given.js';

/** A span of dates from its start until (not including) its end. */
export interface DateSpan {
  readonly start: LondonDate;
  readonly end?: LondonDate;
}

export interface StatusSpan extends DateSpan {
  readonly status: Status;
}

export interface KeyWorkerSpan extends DateSpan {
  readonly worker?: string;
  readonly team?: string;
}

/** Who a child is, and what stands beside the name: statuses and key workers that hold or will hold. */
export interface ChildHeader {
  readonly childId: string;
  readonly surname: string;
  readonly forename: string;
  readonly dob: LondonDate;
  readonly diedOn?: LondonDate;
  readonly own: boolean;
  readonly responsibleLa: string;
  readonly statuses: readonly StatusSpan[];
  readonly keyWorkers: readonly KeyWorkerSpan[];
}

/** A child's header as it can be shown at a moment. */
export interface PresentedHeader {
  readonly childId: string;
  readonly surname: string;
  readonly forename: string;
  readonly dob: LondonDate;
  readonly diedOn?: LondonDate;
  /** Whole years on the London date; of a child who died, on that day. */
  readonly age: number;
  readonly own: boolean;
  readonly responsibleLa: string;
  /** Statuses that hold on the date, the highest first; none of a child who died. */
  readonly statuses: readonly Status[];
  readonly keyWorker?: { readonly name: string; readonly team?: string };
}

const ORDER: readonly Status[] = ['CLA', 'CPP', 'CIN', 'EARLY_HELP', 'CARE_LEAVER'];

/** The latest end on or before a date; empty when nothing has ended by then. */
export const lastEnded = (ends: readonly (LondonDate | undefined)[], date: LondonDate): LondonDate => {
  let last = '';
  for (const end of ends) if (end !== undefined && end <= date && end > last) last = end;
  return last;
};

/** Keeps what can still hold on this date or a later one. */
const notOver = <Content extends DateSpan>(spans: readonly Held<Content>[], date: LondonDate): Content[] =>
  spans.filter(({ content }) => content.end === undefined || content.end > date).map(({ content }) => content);

const holds = (span: DateSpan, date: LondonDate): boolean =>
  span.start <= date && (span.end === undefined || span.end > date);

const owned = fromParts((childId: string) => piece({ owner: `c:${childId}` as const }));

/** Whose case a row is from. */
export const ownerOf = ({ id }: ChildCase, workings: Workings): Piece<{ readonly owner: Owner }> => owned(workings, id);

type Who = Omit<ChildHeader, 'statuses' | 'keyWorkers'>;

const who = fromParts(
  (child: Held<ChildDetails>, childId: string, own: boolean, death: Held<DeathDetails> | undefined): Piece<Who> => {
    const { surname, forename, dob, responsibleLa } = child.content;
    return piece({
      childId,
      surname,
      forename,
      dob,
      ...given({ diedOn: death?.content.diedOn }),
      own,
      responsibleLa,
    });
  },
);

const statusesFrom = fromParts((statuses: ChildCase['statuses'], ended: LondonDate) =>
  piece({
    statuses: notOver(statuses as readonly Held<StatusSpan>[], ended).map(({ status, start, end }): StatusSpan => ({
      status,
      start,
      ...given({ end }),
    })),
  }),
);

const keyWorkersFrom = fromParts((keyWorkers: ChildCase['keyWorkers'], ended: LondonDate) =>
  piece({
    keyWorkers: notOver(keyWorkers as readonly Held<KeyWorkerSpan>[], ended).map(
      ({ worker, team, start, end }): KeyWorkerSpan => ({ start, ...given({ worker, team, end }) }),
    ),
  }),
);

const endsOfStatuses = fromParts((statuses: ChildCase['statuses']) => statuses.map(({ content }) => content.end));

const endsOfKeyWorkers = fromParts((keyWorkers: ChildCase['keyWorkers']) =>
  keyWorkers.map(({ content }) => content.end),
);

/** The kinds of record that a header says something of: a view whose rows have one is of these and of its own. */
export const OF_THE_HEADER = [
  'child',
  'death',
  'merge',
  'status',
  'keyWorker',
] as const satisfies readonly RecordKind[];

const headed = fromParts(
  (
    whom: Piece<Who>,
    statuses: Piece<Pick<ChildHeader, 'statuses'>>,
    keyWorkers: Piece<Pick<ChildHeader, 'keyWorkers'>>,
  ): Piece<ChildHeader> => together(whom, statuses, keyWorkers),
);

/** The header of a case, without what is over on this date. */
export const headerOf = (
  { id, child, own, death, statuses, keyWorkers }: ChildCase,
  date: LondonDate,
  workings: Workings,
): Piece<ChildHeader> =>
  headed(
    workings,
    who(workings, child, id, own, death),
    statusesFrom(workings, statuses, lastEnded(endsOfStatuses(workings, statuses), date)),
    keyWorkersFrom(workings, keyWorkers, lastEnded(endsOfKeyWorkers(workings, keyWorkers), date)),
  );

const withOwner = fromParts((owner: Piece<{ readonly owner: Owner }>, header: Piece<ChildHeader>) =>
  together(owner, header),
);

/** The same after whose case the row is from: so most rows begin. */
export const ownedHeaderOf = (
  childCase: ChildCase,
  date: LondonDate,
  workings: Workings,
): Piece<ChildHeader & { readonly owner: Owner }> =>
  withOwner(workings, ownerOf(childCase, workings), headerOf(childCase, date, workings));

/** The statuses that hold on a date, the highest first, each once. */
export const statusesHeld = (spans: readonly StatusSpan[], date: LondonDate): Status[] => {
  const held = new Set(spans.filter((span) => holds(span, date)).map(({ status }) => status));
  return ORDER.filter((status) => held.has(status));
};

/** The key worker on a date: of several the one allocated last. */
export const keyWorkerHeld = (spans: readonly KeyWorkerSpan[], date: LondonDate): KeyWorkerSpan | undefined => {
  let latest: KeyWorkerSpan | undefined;
  for (const span of spans) if (holds(span, date) && (!latest || span.start >= latest.start)) latest = span;
  return latest;
};

/** A header on a London date. */
export const presentHeader = (header: ChildHeader, date: LondonDate): PresentedHeader => {
  const keyWorker = keyWorkerHeld(header.keyWorkers, date);
  return {
    childId: header.childId,
    surname: header.surname,
    forename: header.forename,
    dob: header.dob,
    ...given({ diedOn: header.diedOn }),
    age: ageOn(header.dob, header.diedOn ?? date),
    own: header.own,
    responsibleLa: header.responsibleLa,
    statuses: header.diedOn === undefined ? statusesHeld(header.statuses, date) : [],
    ...(keyWorker ? { keyWorker: { name: keyWorker.worker ?? '', ...given({ team: keyWorker.team }) } } : {}),
  };
};
