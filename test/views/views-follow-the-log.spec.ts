import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOW, londonDateOf, quarter, type Envelope } from '@hub/kernel';
import { asAtNow, casebookOf, isAtRiskAt, rowsAfter, type Casebook } from '@hub/casebook';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { allFigures } from '@hub/metrics';
import { ViewStore, runViews } from '@hub/view-store';
import {
  caseAt,
  caseViews,
  casebookAfter,
  casebookAt,
  hubViews,
  momentOf,
  presentInterviewsDue,
  presentMissingNow,
  presentHeader,
  presentSheet,
  standingAt,
  DEFAULT_SETTINGS,
  Workings,
  type CaseGroupLimits,
  type ChildRow,
  type FindingRow,
  type InterviewDueRow,
  type MissingRow,
  type SheetRow,
} from '@hub/views';
import { ENGINES, SQLITE, type EngineForTests } from '../../libs/platform/view-store/test/engines.js';
import { logOf } from '../../libs/platform/view-store/test/toy-views.js';
import { randomHistory, turningPoints } from './random-borough.js';

const RUNS = Number(process.env['HUB_PROPERTY_RUNS'] ?? 60);

const TABLES = hubViews({ authority: AUTHORITY }).flatMap(({ tables }) => tables.map(({ table }) => table));

interface Kept {
  readonly store: ViewStore;
  readonly digests: () => Promise<string[]>;
}

const digestsOf = async (store: ViewStore): Promise<string[]> => {
  const digests = [];
  for (const table of TABLES) digests.push(await store.digest(table));
  return digests;
};

/** From how many events on a batch is written beside; a thread costs a run more than the run. */
const ONE_IN_SIX_BESIDE = [1, 1_000, 1_000, 1_000, 1_000, 1_000];

interface HowKept {
  readonly batch?: number;
  /** 1 = each batch is written by a thread of its own, while the next one is taken in. */
  readonly besideFrom?: number;
  readonly limits?: CaseGroupLimits;
}

/** Runs the views over a history in a place of their own. */
const withViews = async <Result>(
  engine: EngineForTests,
  events: readonly Envelope[],
  use: (kept: Kept) => Promise<Result>,
  { batch = 5_000, besideFrom = 1_000, limits }: HowKept = {},
): Promise<Result> => {
  const { place, remove } = await engine.newPlace();
  const store = await ViewStore.open(place);
  try {
    const groups = hubViews({ authority: AUTHORITY, ...(limits ? { limits } : {}) });
    const views = runViews({ log: logOf(events), store, groups, batch, besideFrom });
    await views.caughtUp;
    await views.close();
    return await use({ store, digests: () => digestsOf(store) });
  } finally {
    await store.close();
    await remove();
  }
};

const lastMoment = (events: readonly Envelope[]): string => events.at(-1)?.recordedAt ?? '';

/** Which positions, and which of the turning points after them, are looked at: as shares of what there is. */
const places = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.double({ min: 0, max: 0.9999, noNaN: true }), { minLength: 8, maxLength: 8 }),
  ),
  { minLength: 4, maxLength: 4 },
);

interface Place {
  readonly known: readonly Envelope[];
  readonly knownAt: string;
  readonly moments: readonly string[];
}

const placesOf = (events: readonly Envelope[], shares: readonly (readonly [number, readonly number[]])[]): Place[] =>
  shares.map(([share, turns]) => {
    const known = events.slice(0, Math.max(1, position(events, share)));
    const points = turningPoints(known);
    return {
      known,
      knownAt: lastMoment(known),
      moments: turns.map((turn) => points[Math.floor(turn * points.length)] ?? ''),
    };
  });

const position = (events: readonly Envelope[], share: number): number => Math.ceil(share * events.length);

/** Where a casebook is carried on, as shares of the history. */
const steps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });

type Told = (story: BoroughStory) => BoroughStory;

/** What was told, and what was told next. */
const carriedOn = (): [what: string, before: BoroughStory, after: Told][] => {
  const two = (): BoroughStory => new BoroughStory().child('A').child('B');
  const withdrawn = { panel: 'MASE', meetingDate: '2016-05-04' };
  return [
    [
      'a record moves to a child who has nothing to do with the first',
      two().interview('i1', 'A', []),
      (story) => story.interview('i1', 'B', []),
    ],
    [
      'an interview of one child turns out to name a report about another',
      two().interview('i1', 'A', ['r1']),
      (story) => story.report('r1', 'B', '2016-04-01T10:00'),
    ],
    ['a meeting is held', two(), (story) => story.meeting('2016-05-04')],
    [
      'the record of a meeting is taken back',
      two().meeting('2016-05-04'),
      (story) => story.tell('panels.meeting-MASE|2016-05-04', 'panels.MeetingWithdrawn', withdrawn),
    ],
    ['a child comes before the others in order', new BoroughStory().child('B'), (story) => story.child('A')],
    [
      'a report that waited for a person is found to be about a child',
      two().report('r1', undefined, '2016-04-01T10:00', { surname: 'C', forename: 'Sam', dob: '2002-06-15' }),
      (story) => story.child('C'),
    ],
    ['a child leads to another', two().status('A', 'CIN', '2016-01-01'), (story) => story.merge('A', 'B')],
  ];
};

const asText = (book: Casebook): string => JSON.stringify({ ...book, cases: [...book.cases] });

const figuresIn = (book: Casebook, events: readonly Envelope[]): unknown =>
  allFigures(book, quarter(2016, 1), lastMoment(events)).map((figure) => [
    figure.id,
    figure.numerator,
    figure.denominator,
    figure.explanation(),
  ]);

const LEARNED = '2016-03-10T00:00:00.000Z';

/** The rows of every case made at one moment of knowledge, from the whole casebook. */
const madeAfresh =
  (book: Casebook, knownAt: string) =>
  <Row>(table: string): { row: Row }[] => {
    const view = caseViews(DEFAULT_SETTINGS).find((one) => one.table.table === table);
    return [...book.cases.values()].flatMap(
      (childCase) =>
        (view?.rows(
          { case: childCase, findings: [] },
          { owner: `c:${childCase.id}`, workings: new Workings(), ...momentOf(knownAt) },
        ) ?? []) as unknown as {
          row: Row;
        }[],
    );
  };

const linesOf = (rows: readonly { row: SheetRow }[], now: string): unknown[] =>
  presentSheet(rows, now)
    .map(({ line }) => line)
    .sort((a, b) => (a.childId < b.childId ? -1 : 1));

/** How children stand, as their whole lines say it. */
const standingByLines = (rows: readonly { row: SheetRow }[], now: string): unknown[] =>
  presentSheet(rows, now).map(({ line }) => ({
    childId: line.childId,
    surname: line.surname,
    forename: line.forename,
    age: line.age,
    statuses: line.statuses,
    strands: line.strands.map(({ strand }) => strand),
    overall: line.overall,
    missingNow: line.missing.now,
    interviewOverdue: line.interview?.overdue ?? false,
    keyWorker: line.keyWorker?.name,
    gaps: line.gaps,
  }));

const headersOf = (rows: readonly { row: ChildRow }[], now: string): unknown[] =>
  rows.map(({ row }) => presentHeader(row, londonDateOf(now))).sort((a, b) => (a.childId < b.childId ? -1 : 1));

const withoutVersion = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const byMessage = (a: { owner: string; key: string; message: string }, b: typeof a): number =>
  `${a.owner} ${a.key} ${a.message}` < `${b.owner} ${b.key} ${b.message}` ? -1 : 1;

describe.each(ENGINES)('on $name', (engine) => {
  describe('the views as known at any position', () => {
    it('show exactly the children who are at risk by the definition and did not die, at any later moment', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory(), places, (events, shares) =>
          withViews(engine, events, async ({ store }) => {
            for (const { known, moments } of placesOf(events, shares)) {
              const cases = [...casebookOf(rowsAfter(known), AUTHORITY).cases.values()];
              const rows = await store.rowsAt<SheetRow>('tracking_sheet_v2', known.length);
              for (const now of moments) {
                const living = cases.filter(({ death }) => !death);
                const atRisk = living.filter((one) => isAtRiskAt(one, asAtNow(now))).map(({ id }) => id);
                expect(presentSheet(rows, now).map(({ line }) => line.childId)).toEqual(atRisk.sort());
              }
            }
          }),
        ),
        { numRuns: engine.share(RUNS) },
      );
    });

    it('say how a child stands as the whole line of the sheet says it', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory(), places, (events, shares) =>
          withViews(engine, events, async ({ store }) => {
            for (const { known, moments } of placesOf(events, shares)) {
              const rows = await store.rowsAt<SheetRow>('tracking_sheet_v2', known.length);
              for (const now of moments) {
                const standingOf = standingAt(now);
                expect(rows.flatMap(({ row }) => standingOf(row) ?? [])).toEqual(standingByLines(rows, now));
              }
            }
          }),
        ),
        { numRuns: engine.share(RUNS) },
      );
    });

    it('show what the whole casebook would show, whenever their rows were made', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory(), places, (events, shares) =>
          withViews(engine, events, async ({ store }) => {
            for (const { known, knownAt, moments } of placesOf(events, shares)) {
              const { length } = known;
              const book = casebookOf(rowsAfter(known), AUTHORITY);
              const afresh = madeAfresh(book, knownAt);
              const sheet = await store.rowsAt<SheetRow>('tracking_sheet_v2', length);
              const missing = await store.rowsAt<MissingRow>('missing_now_v1', length);
              const due = await store.rowsAt<InterviewDueRow>('interviews_due_v1', length);
              const children = await store.rowsAt<ChildRow>('children_v1', length);
              for (const now of moments) {
                expect(linesOf(sheet, now)).toEqual(linesOf(afresh('tracking_sheet_v2'), now));
                expect(presentMissingNow(missing, now)).toEqual(presentMissingNow(afresh('missing_now_v1'), now));
                expect(presentInterviewsDue(due, now)).toEqual(presentInterviewsDue(afresh('interviews_due_v1'), now));
                expect(headersOf(children, now)).toEqual(headersOf(afresh('children_v1'), now));
              }
              const findings = await store.rowsAt<FindingRow>('findings_v1', length);
              expect(findings.map(({ row }) => row).sort(byMessage)).toEqual([...book.findings].sort(byMessage));
              const queue = await store.rowsAt('match_queue_v1', length);
              expect(queue.map(({ key }) => key)).toEqual(
                book.queue.map(({ report }) => report.content.reportRef).sort(),
              );
            }
          }),
        ),
        { numRuns: engine.share(RUNS) },
      );
    });

    it('give each case from its own records as the whole casebook has it', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory(), fc.double({ min: 0, max: 1, noNaN: true }), (events, share) =>
          withViews(engine, events, async ({ store }) => {
            const at = position(events, share);
            const book = await casebookAt(store, AUTHORITY, at);
            expect([...book.cases.keys()]).toEqual([
              ...casebookOf(rowsAfter(events.slice(0, at)), AUTHORITY).cases.keys(),
            ]);
            for (const id of ['A', 'B', 'C', 'D']) {
              const found = await caseAt(store, AUTHORITY, id, at);
              const { childId } = found;
              expect(withoutVersion(found.case)).toEqual(withoutVersion(book.cases.get(childId)));
              expect(found.findings).toEqual(book.findings.filter(({ owner }) => owner === `c:${childId}`));
            }
          }),
        ),
        { numRuns: engine.share(RUNS) },
      );
    });
  });

  describe('a casebook carried on', () => {
    it('in any steps is the one put together whole, byte for byte, with the same figures', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory(), steps, (events, shares) =>
          withViews(engine, events, async ({ store }) => {
            const [first = 0, ...later] = shares.map((share) => position(events, share)).sort((a, b) => a - b);
            let held = { casebook: await casebookAt(store, AUTHORITY, first), position: first };
            for (const to of [...later, events.length]) {
              const casebook = await casebookAfter(store, AUTHORITY, held, to);
              if (!casebook) throw new Error('Put together whole');
              held = { casebook, position: to };
              const whole = await casebookAt(store, AUTHORITY, to);
              expect(asText(casebook)).toBe(asText(whole));
              expect(figuresIn(casebook, events)).toEqual(figuresIn(whole, events));
            }
          }),
        ),
        { numRuns: engine.share(30) },
      );
    });

    it.each(carriedOn())('is the one put together whole when %s', async (_what, before, after) => {
      const at = before.events.length;
      const { events } = after(before);
      await withViews(engine, events, async ({ store }) => {
        const then = { casebook: await casebookAt(store, AUTHORITY, at), position: at };
        const casebook = await casebookAfter(store, AUTHORITY, then, events.length);
        const whole = await casebookAt(store, AUTHORITY, events.length);
        expect(asText(whole)).not.toBe(asText(then.casebook));
        expect(casebook && asText(casebook)).toBe(asText(whole));
      });
    });

    it('has the same object for each case that nothing between bears on', async () => {
      const story = new BoroughStory().child('A').child('B').status('A', 'CIN', '2016-01-01');
      const at = story.events.length;
      const { events } = story.status('B', 'CLA', '2016-02-01');
      await withViews(engine, events, async ({ store }) => {
        const before = await casebookAt(store, AUTHORITY, at);
        const after = await casebookAfter(store, AUTHORITY, { casebook: before, position: at }, at + 1);
        expect(after?.cases.get('B')?.statuses).toHaveLength(1);
        expect(after?.cases.get('A')).toBe(before.cases.get('A'));
        expect(await casebookAfter(store, AUTHORITY, { casebook: before, position: at }, at)).toBe(before);
      });
    });
  });

  describe('the tables of one log', () => {
    it('are the same byte for byte whatever the size of the batches and of the memory, and whoever writes them', async () => {
      await fc.assert(
        fc.asyncProperty(
          randomHistory(60),
          fc.integer({ min: 1, max: 7 }),
          fc.integer({ min: 0, max: 6 }),
          fc.constantFrom(...ONE_IN_SIX_BESIDE),
          (events, batch, memory, besideFrom) =>
            withViews(SQLITE, events, async (whole) => {
              const limits = { records: memory, cases: memory };
              const digests = await withViews(engine, events, async ({ digests: all }) => all(), {
                batch,
                besideFrom,
                limits,
              });
              expect(digests).toEqual(await whole.digests());
            }),
        ),
        { numRuns: engine.share(60) },
      );
    });

    it('are the same byte for byte however often the run ended and began anew', async () => {
      await fc.assert(
        fc.asyncProperty(
          randomHistory(60),
          fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
          (events, ends) =>
            withViews(SQLITE, events, async (whole) => {
              const { place, remove } = await engine.newPlace();
              try {
                let digests: string[] = [];
                for (const end of [...ends.sort((a, b) => a - b), events.length]) {
                  const store = await ViewStore.open(place);
                  const views = runViews({
                    log: logOf(events.slice(0, end)),
                    store,
                    groups: hubViews({ authority: AUTHORITY }),
                    batch: 7,
                  });
                  await views.caughtUp;
                  await views.close();
                  digests = await digestsOf(store);
                  await store.close();
                }
                expect(digests).toEqual(await whole.digests());
              } finally {
                await remove();
              }
            }),
        ),
        { numRuns: engine.share(40) },
      );
    });

    it('are the same byte for byte after they were built anew while events came in', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory(60), fc.double({ min: 0, max: 1, noNaN: true }), (events, share) =>
          withViews(SQLITE, events, async (whole) => {
            const { place, remove } = await engine.newPlace();
            const store = await ViewStore.open(place);
            try {
              const at = position(events, share);
              const log = logOf(events.slice(0, at));
              const views = runViews({ log, store, groups: hubViews({ authority: AUTHORITY }), batch: 5 });
              await views.caughtUp;
              const rebuilt = views.rebuild();
              for (let next = at; next < events.length; next += 3) await log.add(events.slice(next, next + 3));
              await rebuilt;
              await views.close();
              expect(await digestsOf(store)).toEqual(await whole.digests());
            } finally {
              await store.close();
              await remove();
            }
          }),
        ),
        { numRuns: engine.share(40) },
      );
    });

    it('hold the same now for records of different keys in any order', async () => {
      const oneOfEachKey = randomHistory(40).map((events) => [
        ...new Map(events.map((event) => [event.stream, event])).values(),
      ]);
      await fc.assert(
        fc.asyncProperty(oneOfEachKey, fc.infiniteStream(fc.nat()), (events, numbers) => {
          const inOrder = events.map((event, index) => ({
            ...event,
            position: index + 1,
            revision: 0,
            recordedAt: LEARNED,
          }));
          const shuffled = inOrder
            .map((event) => ({ event, order: numbers.next().value ?? 0 }))
            .sort((a, b) => a.order - b.order)
            .map(({ event }, index) => ({ ...event, position: index + 1 }));
          const bodies = async ({ store }: Kept): Promise<unknown> => {
            const found = [];
            for (const table of TABLES.filter((name) => name !== 'records_v1')) {
              found.push((await store.rowsAt(table, NOW)).map(({ key, row }) => ({ key, row })));
            }
            return found;
          };
          return withViews(engine, inOrder, async (one) => {
            expect(await withViews(engine, shuffled, bodies)).toEqual(await bodies(one));
          });
        }),
        { numRuns: engine.share(60) },
      );
    });
  });
});
