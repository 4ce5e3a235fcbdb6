import type { Sink, Version } from './delivery.js';
import type { Cells } from './feeds.js';
import { BROMLEY } from './geography.js';
import { DAY, HOUR, dateOf, startOfDay, wallText, type Day, type Moment } from './moments.js';
import type { Window } from './window.js';

/** A child written by hand, so to speak. */
export interface PennedChild {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  readonly dob: Day;
}

interface Interviewed {
  readonly offeredAt?: Moment;
  readonly completedAt?: Moment;
  readonly cells?: Cells<'return_interviews'>;
  /** When the record is taken back, if it is. */
  readonly takenBackAt?: Moment;
}

/** Writes the records of cases that are set out one by one; each is known half an hour after it happened. */
export interface Pen {
  readonly window: Pick<Window, 'start' | 'end' | 'endAt'>;
  readonly sink: Sink;
  /** A child with one status (CIN unless said otherwise, none when empty) from `since` on. */
  child(of: {
    dob: Day;
    forename?: string;
    surname?: string;
    status?: string;
    since?: Day;
    until?: Day;
    responsibleLa?: string;
  }): PennedChild;
  status(child: PennedChild, status: string, start: Day, end?: Day): void;
  /** A missing report of name and birth date, filed an hour and a half after the child was last seen. Gives its reference. */
  report(
    child: PennedChild,
    lastSeenAt: Moment,
    change?: Cells<'police_missing_reports'>,
    later?: readonly Version<'police_missing_reports'>[],
  ): string;
  found(ref: string, foundAt: Moment): void;
  interview(child: PennedChild, refs: readonly string[], what: Interviewed): void;
}

const FORENAMES = [
  'Robin',
  'Alex',
  'Sam',
  'Charlie',
  'Jamie',
  'Rowan',
  'Ash',
  'Frankie',
  'Kit',
  'Jess',
  'Morgan',
  'Skye',
  'Jordan',
  'Avery',
  'Blake',
  'Casey',
];

/** Statuses begin this long before the history ends, unless said otherwise. */
const KNOWN_DAYS = 400;

/** A pen whose ids and references begin with `mark`, so that they clash with no others. */
export const penOf = (sink: Sink, window: Pen['window'], mark: string): Pen => {
  let children = 0;
  let reports = 0;
  let interviews = 0;
  const pen: Pen = {
    sink,
    window,
    child({
      dob,
      forename,
      surname = 'Cornercase',
      status = 'CIN',
      since = window.end - KNOWN_DAYS,
      until,
      responsibleLa = BROMLEY,
    }) {
      children += 1;
      const child = {
        id: `B${mark}${String(children).padStart(5, '0')}`,
        forename: forename ?? FORENAMES[children % FORENAMES.length] ?? 'Robin',
        surname,
        dob,
      };
      const cells = {
        child_id: child.id,
        surname,
        forename: child.forename,
        dob: dateOf(dob),
        sex: children % 2 ? '1' : '2',
        ethnicity: 'WBRI',
        responsible_la: responsibleLa,
      };
      sink.record('children', [{ knownAt: startOfDay(since) - 14 * HOUR, cells }]);
      if (status) pen.status(child, status, since, until);
      return child;
    },
    status(child, status, start, end) {
      const cells = { child_id: child.id, status, legal_status: status === 'CLA' ? 'V2' : '', start: dateOf(start) };
      const ended =
        end === undefined ? [] : [{ knownAt: startOfDay(end) + 11 * HOUR, cells: { ...cells, end: dateOf(end) } }];
      sink.record('statuses', [{ knownAt: startOfDay(start) + 11 * HOUR, cells }, ...ended]);
    },
    report(child, lastSeenAt, change = {}, later = []) {
      reports += 1;
      const ref = `MP${mark}/${String(reports).padStart(4, '0')}`;
      const reportedAt = lastSeenAt + 90;
      const cells: Cells<'police_missing_reports'> = {
        report_ref: ref,
        surname: child.surname,
        forename: child.forename,
        dob: dateOf(child.dob),
        category: 'missing',
        risk_grade: 'medium',
        missing_from_type: 'home',
        last_seen_at: wallText(lastSeenAt),
        reported_at: wallText(reportedAt),
        la_notified_at: wallText(reportedAt + 20),
        ...change,
      };
      const versions = later.map(({ knownAt, cells: set }) => ({
        knownAt,
        cells: set.withdrawn ? { report_ref: ref, withdrawn: 'Y' } : { ...cells, ...set },
      }));
      sink.record('police_missing_reports', [{ knownAt: reportedAt + 30, cells }, ...versions]);
      return ref;
    },
    found(ref, foundAt) {
      const cells = {
        report_ref: ref,
        found_at: wallText(foundAt),
        la_notified_at: wallText(foundAt + 15),
        found_how: 'returned_self',
        harm: 'N',
      };
      sink.record('police_found_reports', [{ knownAt: foundAt + 30, cells }]);
    },
    interview(child, refs, { offeredAt, completedAt, cells: change, takenBackAt }) {
      interviews += 1;
      const id = `RHI${mark}${String(interviews).padStart(4, '0')}`;
      const offer = {
        interview_id: id,
        child_id: child.id,
        report_refs: refs.join(';'),
        provider_type: 'commissioned_independent',
        independent: 'Y',
        ...(offeredAt === undefined ? {} : { offered_at: wallText(offeredAt) }),
        ...change,
      };
      const completed =
        completedAt === undefined
          ? []
          : [
              {
                knownAt: completedAt + 30,
                cells: {
                  ...offer,
                  response: 'accepted',
                  completed_at: wallText(completedAt),
                  harm_disclosed: 'N',
                  quality: '3',
                  ...change,
                },
              },
            ];
      const first = offeredAt ?? completedAt ?? window.endAt - DAY;
      const gone =
        takenBackAt === undefined ? [] : [{ knownAt: takenBackAt, cells: { interview_id: id, withdrawn: 'Y' } }];
      sink.record('return_interviews', [
        ...(offeredAt === undefined && completed.length > 0 ? [] : [{ knownAt: first + 10, cells: offer }]),
        ...completed,
        ...gone,
      ]);
    },
  };
  return pen;
};
