import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BoroughStory } from '@hub/testing';
import { addDays, epochMs, instantOf, londonDateOf, parsePeriod, type Envelope, type Period } from '@hub/kernel';
import { casebookOf, isChildOn, rowsAfter, strandsAt } from '@hub/casebook';
import { allFigures, toJson, type Figure } from './index.js';
import { Scope } from './scope.js';
import { isInNeedNotLookedAfterOn, onAnyDate } from './status-dates.js';

const KNOWN_AT = '2016-12-06T09:00:00.000Z';
const PERIOD = parsePeriod('2016-10-25..2016-12-05') as Period;
const CHILDREN = ['A', 'B', 'C', 'D'];
const REPORTS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

type Tell = (story: BoroughStory) => unknown;

const child = fc.constantFrom(...CHILDREN);
const reportRef = fc.constantFrom(...REPORTS);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
/** Whole hours from 15 October to 13 December 2016, with the end of summer time among them. */
const time = fc
  .integer({ min: 0, max: 24 * 59 })
  .map((hours) => instantOf(epochMs('2016-10-15T00:00:00.000Z') + hours * 3_600_000));
const date = fc.integer({ min: 0, max: 59 }).map((days) => addDays('2016-10-15', days));
const rag = fc.constantFrom('red', 'amber', 'green', 'none');
const strand = fc.constantFrom('cse', 'missing', 'trafficking', 'gangs');
const flag = fc.option(fc.boolean(), { nil: undefined });

const hoursAfter = (moment: string, hours: number): string => instantOf(epochMs(moment) + hours * 3_600_000);

/** A child reported, found, and perhaps interviewed: records that belong together. */
const absence: fc.Arbitrary<Tell> = fc
  .record({
    ref: fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5', 'b6'),
    id: child,
    seen: time,
    away: fc.nat(60),
    told: maybe(fc.nat(40)),
    answer: maybe(fc.constantFrom('accepted', 'declined_by_child', 'no_response', 'not_offered')),
    interviewed: maybe(fc.integer({ min: -6, max: 110 })),
    independent: flag,
  })
  .map(({ ref, id, seen, away, told, answer, interviewed, independent }): Tell => (story) => {
    const found = hoursAfter(seen, away);
    story.report(ref, id, seen, { reported: hoursAfter(seen, 1), told: hoursAfter(seen, 3), missingFromType: 'home' });
    story.found(ref, found, told === undefined ? {} : { told: hoursAfter(found, told) });
    return story.interview(`i${ref}`, id, [ref], {
      independent,
      response: answer,
      ...(interviewed === undefined ? {} : { completed: hoursAfter(found, interviewed) }),
    });
  });

const tells: fc.Arbitrary<Tell> = fc.oneof(
  { weight: 10, arbitrary: absence },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        child,
        fc.constantFrom('2002-06-15', '1998-11-20', '1998-12-04', '2011-11-01'),
        fc.constantFrom('E09000006', 'E09000006', 'E09000008'),
        fc.constantFrom('1', '2', '9'),
      )
      .map(
        ([id, dob, responsibleLa, sex]): Tell =>
          (story) =>
            story.child(id, { dob, responsibleLa, sex }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(child, fc.constantFrom('EARLY_HELP', 'CIN', 'CPP', 'CLA', 'CARE_LEAVER'), date, maybe(fc.nat(40)))
      .map(
        ([id, status, start, days]): Tell =>
          (story) =>
            story.status(id, status, start, days === undefined ? undefined : addDays(start, days)),
      ),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        reportRef,
        maybe(child),
        time,
        fc.nat(30),
        maybe(fc.nat(40)),
        fc.constantFrom('missing', 'missing', 'absent'),
        maybe(fc.constantFrom('home', 'foster')),
      )
      .map(([ref, id, seen, later, told, category, missingFromType]): Tell => (story) => {
        const reported = instantOf(epochMs(seen) + later * 3_600_000);
        return story.report(ref, id, seen, {
          reported,
          category,
          missingFromType,
          ...(told === undefined ? {} : { told: instantOf(epochMs(reported) + told * 3_600_000) }),
          ...(id ? {} : { surname: 'A' }),
        });
      }),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(reportRef, time, maybe(fc.nat(40))).map(
      ([ref, found, told]): Tell =>
        (story) =>
          story.found(ref, found, told === undefined ? {} : { told: instantOf(epochMs(found) + told * 3_600_000) }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('i1', 'i2', 'i3'),
        child,
        fc.array(reportRef, { minLength: 1, maxLength: 3 }),
        maybe(time),
        maybe(time),
        maybe(fc.constantFrom('accepted', 'declined_by_child', 'no_response', 'not_offered')),
        flag,
      )
      .map(
        ([id, childId, refs, offered, completed, response, independent]): Tell =>
          (story) =>
            story.interview(id, childId, refs, {
              independent,
              response,
              ...(offered ? { offered } : {}),
              ...(completed ? { completed } : {}),
            }),
      ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('s1', 's2', 's3', 's4'), child, strand, time, rag, fc.boolean(), maybe(rag))
      .map(
        ([id, childId, one, assessed, tool, multiAgency, overrideRag]): Tell =>
          (story) =>
            story.assessment(id, childId, one, assessed, tool, {
              multiAgency,
              overrideRag,
              ...(one === 'gangs' ? { gangLink: multiAgency ? 'at_risk' : undefined } : {}),
            }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('MASE', 'MAP'),
        date,
        child,
        fc.constantFrom('continue', 'close'),
        fc.uniqueArray(strand, { maxLength: 2 }),
        maybe(rag),
      )
      .map(
        ([panel, day, childId, decision, strands, ragAfter]): Tell =>
          (story) =>
            story.review(panel, day, childId, { decision, strands, ragAfter }),
      ),
  },
  fc.tuple(child, date).map(
    ([id, day]): Tell =>
      (story) =>
        story.plan(`p${id}`, id, day),
  ),
  fc.tuple(child, date).map(
    ([id, day]): Tell =>
      (story) =>
        story.keyWorker(id, day),
  ),
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('f1', 'f2', 'f3'), child, date, maybe(fc.constantFrom('accepted', 's47'))).map(
      ([id, childId, day, outcome]): Tell =>
        (story) =>
          story.referral(id, childId, day, { outcome }),
    ),
  },
  fc.tuple(date, flag).map(
    ([day, held]): Tell =>
      (story) =>
        story.meeting(day, held),
  ),
  fc.tuple(fc.constantFrom('c1', 'c2'), date, maybe(child), maybe(date)).map(
    ([id, day, childId, answeredAt]): Tell =>
      (story) =>
        story.challenge(id, day, { childId, answeredAt }),
  ),
  fc.tuple(fc.constantFrom('a1', 'a2', 'a3'), date, maybe(child), maybe(date), maybe(date)).map(
    ([id, due, childId, completedAt, cancelledAt]): Tell =>
      (story) =>
        story.action(id, due, { childId, completedAt, cancelledAt }),
  ),
  fc
    .tuple(child, child)
    .filter(([old, kept]) => old !== kept)
    .map(
      ([old, kept]): Tell =>
        (story) =>
          story.merge(old, kept),
    ),
);

/** A borough of at most four children, each registered first or at least once, with up to sixty records. */
const borough: fc.Arbitrary<BoroughStory> = fc
  .array(tells, { minLength: 10, maxLength: 50, size: 'max' })
  .map((all) => {
    const story = new BoroughStory();
    for (const id of CHILDREN) story.child(id);
    for (const tell of all) tell(story);
    return story;
  });

const bookOf = (events: readonly Envelope[]) => casebookOf(rowsAfter(events), 'E09000006');
const figuresOf = (events: readonly Envelope[]): Figure[] => allFigures(bookOf(events), PERIOD, KNOWN_AT);
const byId = (figures: readonly Figure[], id: string): Readonly<Record<string, number>> =>
  figures.find((one) => one.id === id)?.parts as Record<string, number>;
const total = (parts: Readonly<Record<string, number>>, ...names: string[]): number =>
  names.reduce((sum, name) => sum + (parts[name] ?? Number.NaN), 0);

/** 8b and 8h show a cohort of other children beside their count; T3 counts nothing. */
const WITHOUT_DENOMINATOR = new Set(['8b', '8h']);

describe('every figure of any borough', () => {
  it('is exactly what its explanation lists', () =>
    fc.assert(
      fc.property(borough, (story) => {
        for (const figure of figuresOf(story.events)) {
          if (figure.numerator === null) continue;
          const lines = figure.explanation().filter(({ unit }) => unit === figure.unit);
          const counted = lines.filter(({ outcome }) => outcome === 'counted').length;
          const notCounted = lines.filter(({ outcome }) => outcome === 'not counted').length;
          expect([figure.id, figure.numerator]).toEqual([figure.id, counted]);
          if (figure.denominator !== null && !WITHOUT_DENOMINATOR.has(figure.id)) {
            expect([figure.id, figure.denominator]).toEqual([figure.id, counted + notCounted]);
          }
        }
      }),
      { numRuns: 100 },
    ));

  it('names each thing once, with a reason, its child and records that exist', () =>
    fc.assert(
      fc.property(borough, (story) => {
        const keys = new Set(story.events.map(({ stream }) => stream));
        const { cases } = bookOf(story.events);
        for (const figure of figuresOf(story.events)) {
          const lines = figure.explanation();
          expect(new Set(lines.map(({ unit, ref }) => `${unit} ${ref}`)).size).toBe(lines.length);
          for (const line of lines) {
            expect(line.reason).not.toBe('');
            expect(line.childId === undefined || cases.has(line.childId)).toBe(true);
            expect(line.events.every((key) => keys.has(key))).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    ));

  it('has parts that add up', () =>
    fc.assert(
      fc.property(borough, (story) => {
        const figures = figuresOf(story.events);
        const parts = (id: string) => byId(figures, id);
        const r2 = parts('R2');
        for (const prefix of ['missingFrom', 'status', 'age', 'sex']) {
          const names = Object.keys(r2).filter((name) => name.startsWith(prefix));
          expect([prefix, total(r2, ...names)]).toEqual([prefix, r2['episodes']]);
        }
        const { atRisk, ...combinations } = parts('S1');
        expect(total(combinations, ...Object.keys(combinations))).toBe(atRisk);
        expect(parts('8a')['atRisk']).toBe(atRisk);
        expect(parts('8i')['atRisk']).toBe(atRisk);
        expect(parts('8a')['everAtRisk']).toBeGreaterThanOrEqual(atRisk ?? 0);
        const c = parts('8c');
        expect(total(c, 'decided', 'pending')).toBe(c['referrals']);
        expect(c['referrals']).toBe(parts('8b')['referrals']);
        const e = parts('8e');
        const nested = ['inTime', 'completed', 'accepted', 'offered', 'required'].map((name) => e[name] ?? Number.NaN);
        expect(nested).toEqual([...nested].sort((a, b) => a - b));
        expect(total(e, 'required', 'pending')).toBe(e['returns']);
        const t4 = parts('T4');
        expect(total(t4, 'required', 'pending', 'neverTold')).toBe(t4['returns']);
        expect(t4['returns']).toBe(e['returns']);
        expect(total(parts('T1'), 'sameDay', 'anotherDay', 'notTold')).toBe(parts('T1')['reports']);
        expect(total(parts('T2'), 'sameDay', 'anotherDay', 'notTold')).toBe(parts('T2')['foundReports']);
        expect(parts('T3')['missingNotices']).toBe(total(parts('T1'), 'sameDay', 'anotherDay'));
        expect(parts('T3')['returnedNotices']).toBe(total(parts('T2'), 'sameDay', 'anotherDay'));
        expect(total(parts('8g'), 'atRisk', 'affiliated', 'notRecorded')).toBe(parts('8g')['gangs']);
        expect(total(parts('8h'), 'cseInCohort', 'cseOutsideCohort')).toBe(parts('8h')['cse']);
        const d = parts('8d');
        expect(total(d, 'challengesAnswered', 'challengesUnanswered')).toBe(d['challenges']);
      }),
      { numRuns: 100 },
    ));

  it('does not depend on the order in which different records arrived, nor on hearing one twice', () =>
    fc.assert(
      fc.property(
        borough.chain((story) => {
          const latest = [...new Map(story.events.map((event) => [event.stream, event])).values()];
          return fc.tuple(fc.constant(latest), fc.shuffledSubarray(latest, { minLength: latest.length }));
        }),
        ([latest, shuffled]) => {
          const told = figuresOf(latest);
          const other = figuresOf([...shuffled, ...latest]);
          expect(toJson(other)).toEqual(toJson(told));
          expect(other.map((figure) => figure.explanation())).toEqual(told.map((figure) => figure.explanation()));
        },
      ),
      { numRuns: 60 },
    ));
});

describe('short ways to an answer agree with the long ones', () => {
  it('episodes, returns and reports of a period: the same as looking through every case', () =>
    fc.assert(
      fc.property(borough, (story) => {
        const book = bookOf(story.events);
        const scope = new Scope(book, PERIOD, KNOWN_AT);
        const { from, end } = scope.at;
        const inPeriod = (moment: string | undefined): boolean =>
          moment !== undefined && moment >= from && moment < end;
        const episodes = [...book.cases.values()].flatMap((childCase) => childCase.episodes);
        const missing = episodes.filter((episode) => episode.missing);
        const reports = episodes.flatMap((episode) => episode.reports).filter(({ category }) => category === 'missing');
        const idsOf = (found: readonly { readonly episode: { readonly id: string } }[]): string[] =>
          found.map(({ episode }) => episode.id);
        const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

        expect(idsOf(scope.episodesStarted)).toEqual(ids(episodes.filter(({ start }) => inPeriod(start))));
        expect(idsOf(scope.returns)).toEqual(ids(missing.filter((episode) => inPeriod(episode.end))));
        expect(idsOf(scope.endsNotRecorded)).toEqual(
          ids(missing.filter(({ endNotRecordedAt }) => inPeriod(endNotRecordedAt))),
        );
        expect(idsOf(scope.missingInRepeatWindow)).toEqual(
          ids(missing.filter(({ start }) => start >= scope.repeatFrom && start < end)),
        );
        expect(idsOf(scope.missingAtEnd)).toEqual(
          ids(
            missing.filter((episode) => episode.start < end && (episode.end ?? episode.endNotRecordedAt ?? end) >= end),
          ),
        );
        expect(scope.reports.map(({ report }) => report.reportRef)).toEqual(
          reports.filter(({ reportedAt }) => inPeriod(reportedAt)).map(({ reportRef }) => reportRef),
        );
        expect(scope.founds.map(({ report }) => report.reportRef)).toEqual(
          reports.filter(({ return: found }) => inPeriod(found?.content.foundAt)).map(({ reportRef }) => reportRef),
        );
      }),
    ));

  it('ever at risk: the same as looking at every hour of the period', () =>
    fc.assert(
      fc.property(borough, (story) => {
        const book = bookOf(story.events);
        const period = parsePeriod('2016-11-12..2016-11-26') as Period;
        const scope = new Scope(book, period, KNOWN_AT);
        let ever = 0;
        for (const childCase of book.cases.values()) {
          let found = false;
          for (let ms = epochMs(scope.at.from); ms < epochMs(scope.at.end) && !found; ms += 3_600_000) {
            const moment = londonDateOf(instantOf(ms));
            found =
              childCase.own &&
              isChildOn(childCase, moment) &&
              strandsAt(childCase, { before: instantOf(ms + 1), date: moment }).length > 0;
          }
          if (found) ever += 1;
        }
        expect(byId(allFigures(book, period, KNOWN_AT), '8a')['everAtRisk']).toBe(ever);
      }),
      { numRuns: 60 },
    ));

  it('in need on any date: the same as looking at every date of the period', () =>
    fc.assert(
      fc.property(borough, (story) => {
        const book = bookOf(story.events);
        const scope = new Scope(book, PERIOD, KNOWN_AT);
        for (const childCase of book.cases.values()) {
          let found = false;
          for (let day = scope.at.firstDate; day <= scope.at.lastDate; day = addDays(day, 1)) {
            found ||= isChildOn(childCase, day) && isInNeedNotLookedAfterOn(childCase, day);
          }
          expect(onAnyDate(childCase, scope, isInNeedNotLookedAfterOn)).toBe(found);
        }
      }),
      { numRuns: 60 },
    ));
});
