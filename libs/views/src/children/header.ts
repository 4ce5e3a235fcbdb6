import { ageOn, type LondonDate } from '@hub/kernel';
import type { ChildCase, Held, Status } from '@hub/casebook';
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

/** Keeps what can still hold on this date or a later one. */
export const notOver = <Content extends DateSpan>(spans: readonly Held<Content>[], date: LondonDate): Content[] =>
  spans.filter(({ content }) => content.end === undefined || content.end > date).map(({ content }) => content);

const holds = (span: DateSpan, date: LondonDate): boolean =>
  span.start <= date && (span.end === undefined || span.end > date);

/** The header of a case, without what is over on this date. */
export const headerOf = (childCase: ChildCase, date: LondonDate): ChildHeader => {
  const { surname, forename, dob, responsibleLa } = childCase.child.content;
  return {
    childId: childCase.id,
    surname,
    forename,
    dob,
    ...given({ diedOn: childCase.death?.content.diedOn }),
    own: childCase.own,
    responsibleLa,
    statuses: notOver(childCase.statuses as readonly Held<StatusSpan>[], date).map(({ status, start, end }) => ({
      status,
      start,
      ...given({ end }),
    })),
    keyWorkers: notOver(childCase.keyWorkers as readonly Held<KeyWorkerSpan>[], date).map(
      ({ worker, team, start, end }) => ({ start, ...given({ worker, team, end }) }),
    ),
  };
};

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
