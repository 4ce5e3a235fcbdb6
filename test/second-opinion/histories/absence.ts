import fc from 'fast-check';
import { HOUR, type Moment } from '../definitions/london.js';
import { childIds, personOf, reportRefs, type Told } from './rows.js';
import { momentIn, spanAfter, styles, textOf, type Scene } from './scenes.js';

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined, freq: 2 });

/** Hours after which something is told or done; a minute more or less beside each limit. */
const soon = fc.constantFrom(0, HOUR, 20 * HOUR);

interface Absence {
  readonly child: string;
  /** The reports give the child's id. */
  readonly named: boolean;
  readonly refs: readonly [string, string];
  /** The moment on which everything turns: when the child is found, or last seen when nobody finds the child. */
  readonly turn: Moment;
  readonly style: string;
  readonly category: string;
  readonly type: string;
  readonly reportedAfter: number;
  readonly toldAfter: number | undefined;
  /** How long after the first a second report is last seen. */
  readonly again: number | undefined;
  readonly awayFor: number | undefined;
  readonly returnToldAfter: number | undefined;
  /** How long after the first find the second report has a find too, and how long after that we are told. */
  readonly foundAgain: readonly [after: number, toldAfter: number] | undefined;
  readonly interview: Interview | undefined;
}

interface Interview {
  readonly ofAnother: string;
  /** Its times are counted from the notice of the return, not from the return. */
  readonly sinceNotice: boolean;
  readonly provider: string;
  readonly offeredAfter: number | undefined;
  readonly response: string;
  readonly completedAfter: number | undefined;
}

const interview: fc.Arbitrary<Interview> = fc.record({
  ofAnother: fc.constantFrom('', '', '', '', '', 'B'),
  sinceNotice: fc.boolean(),
  provider: fc.constantFrom('commissioned_independent', 'social_worker'),
  offeredAfter: maybe(spanAfter(24 * HOUR)),
  response: fc.constantFrom('', 'accepted', 'declined_by_child', 'not_offered'),
  completedAfter: maybe(spanAfter(72 * HOUR)),
});

const rowsOf = (scene: Scene, told: Absence): Told[] => {
  const { refs, turn, style, awayFor } = told;
  const text = (from: Moment, after: number | undefined): string =>
    after === undefined ? '' : textOf(from + after, style);
  const lastSeen = turn - (awayFor ?? 0);
  const report = (report_ref: string, seen: Moment): Told => ({
    feed: 'police_missing_reports',
    cells: {
      report_ref,
      child_id: told.named ? told.child : '',
      ...personOf(scene, told.child),
      category: told.category,
      missing_from_type: told.type,
      last_seen_at: text(seen, 0),
      reported_at: text(seen, told.reportedAfter),
      la_notified_at: text(seen, told.toldAfter === undefined ? undefined : told.reportedAfter + told.toldAfter),
    },
  });
  const find = (report_ref: string, found: Moment, toldAfter: number | undefined): Told => ({
    feed: 'police_found_reports',
    cells: { report_ref, found_at: text(found, 0), la_notified_at: text(found, toldAfter) },
  });
  const rows = [report(refs[0], lastSeen)];
  if (told.again !== undefined) rows.push(report(refs[1], lastSeen + told.again));
  if (awayFor !== undefined) rows.push(find(refs[0], turn, told.returnToldAfter));
  if (told.foundAgain) rows.push(find(refs[1], turn + told.foundAgain[0], told.foundAgain[1]));
  if (told.interview) {
    const { ofAnother, sinceNotice, provider, offeredAfter, response, completedAfter } = told.interview;
    const from = sinceNotice ? turn + (told.returnToldAfter ?? 0) : turn;
    rows.push({
      feed: 'return_interviews',
      cells: {
        interview_id: `of-${refs[0]}`,
        child_id: ofAnother || told.child,
        report_refs: [...new Set(refs)].join(';'),
        provider_type: provider,
        offered_at: text(from, offeredAfter),
        response,
        completed_at: text(from, completedAfter),
      },
    });
  }
  return rows;
};

/** A child goes missing, is perhaps reported twice, found, and spoken to: some of it late, some of it never. */
export const absence = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc
    .record({
      child: childIds,
      named: fc.constantFrom(true, true, false),
      refs: fc.tuple(reportRefs, reportRefs),
      turn: momentIn(scene),
      style: styles,
      category: fc.constantFrom('missing', 'missing', 'missing', 'absent'),
      type: fc.constantFrom('', 'home', 'foster', 'school'),
      reportedAfter: soon,
      toldAfter: maybe(soon),
      again: maybe(spanAfter(168 * HOUR)),
      awayFor: fc.option(fc.constantFrom(0, 5 * HOUR, 30 * HOUR, 30 * HOUR, 168 * HOUR, 200 * HOUR), {
        nil: undefined,
      }),
      returnToldAfter: maybe(fc.constantFrom(0, HOUR, 20 * HOUR, 72 * HOUR)),
      foundAgain: maybe(fc.tuple(soon, soon)),
      interview: maybe(interview),
    })
    .map((told) => rowsOf(scene, told));
