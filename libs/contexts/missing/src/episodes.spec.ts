import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addHours, elapsedHours } from '@hub/kernel';
import { awayAt, episodesAfter, episodesOf, type EpisodeReport } from './episodes.js';

const DAY0 = '2016-11-01T00:00:00.000Z';
const hour = (hours: number): string => addHours(DAY0, hours);
const report = (
  reportRef: string,
  lastSeen: number,
  more: Partial<EpisodeReport> & { found?: number } = {},
): EpisodeReport => {
  const { found, ...rest } = more;
  return {
    reportRef,
    category: 'missing',
    lastSeenAt: hour(lastSeen),
    reportedAt: hour(lastSeen + 1),
    ...(found === undefined ? {} : { foundAt: hour(found) }),
    ...rest,
  };
};
const refs = (reports: readonly EpisodeReport[]): string[][] =>
  episodesOf(reports).map((episode) => episode.reports.map(({ reportRef }) => reportRef));

describe('which reports are one episode', () => {
  it('one report is one episode, from its last sighting to its find', () =>
    expect(episodesOf([report('a', 0, { found: 5 })])).toMatchObject([
      { id: 'a', start: hour(0), end: hour(5), missing: true },
    ]));

  it('without a find it is open', () => expect(episodesOf([report('a', 0)])[0]).not.toHaveProperty('end'));

  it.each([
    ['before the end', 4.999, [['a', 'b']]],
    ['just at the end', 5, [['a'], ['b']]],
    ['after the end', 6, [['a'], ['b']]],
  ])('the next report, last seen %s', (_words, lastSeen, expected) =>
    expect(refs([report('a', 0, { found: 5 }), report('b', lastSeen)])).toEqual(expected),
  );

  it.each([
    ['168 h 00 min 00 s later', 168, [['a', 'b']]],
    ['one second more', 168 + 1 / 3600, [['a'], ['b']]],
  ])('without a find, the next report last seen %s', (_words, lastSeen, expected) =>
    expect(refs([report('a', 0), report('b', lastSeen)])).toEqual(expected),
  );

  it('168 hours are counted from the latest report of the episode, not from its start', () =>
    expect(refs([report('a', 0), report('b', 100), report('c', 268), report('d', 436.1)])).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]));

  it('with a find recorded, 168 hours do not matter: a long absence is one', () =>
    expect(refs([report('a', 0, { found: 400 }), report('b', 300)])).toEqual([['a', 'b']]));

  it('a find of a later report ends the episode, and closes the gap of 168 hours behind it', () =>
    expect(refs([report('a', 0), report('b', 100, { found: 300 }), report('c', 290)])).toEqual([['a', 'b', 'c']]));

  it.each([
    ['an earlier find', { found: 15 }, 15],
    ['a later find', { found: 30 }, 20],
    ['no find', {}, 20],
  ])('the end is the earliest find of its reports: of a second with %s', (_words, more, end) =>
    expect(episodesOf([report('a', 0, { found: 20 }), report('b', 10, more)])).toMatchObject([{ end: hour(end) }]),
  );

  it('an earlier find of a joined report shuts out the next', () =>
    expect(refs([report('a', 0, { found: 30 }), report('b', 10, { found: 20 }), report('c', 25)])).toEqual([
      ['a', 'b'],
      ['c'],
    ]));

  it('an absence of no length ends where it begins', () =>
    expect(refs([report('a', 0, { found: 0 }), report('b', 0)])).toEqual([['a'], ['b']]));
});

describe('in which order reports are taken', () => {
  it('by last sighting, then time of report, then reference', () =>
    expect(
      refs([
        report('d', 1),
        report('c', 0, { reportedAt: hour(3) }),
        report('b', 0, { reportedAt: hour(2) }),
        report('a', 0, { reportedAt: hour(3) }),
      ]),
    ).toEqual([['b', 'a', 'c', 'd']]));

  it('the order of arrival changes nothing, and no report is lost or doubled', () => {
    const any = fc.uniqueArray(
      fc
        .tuple(fc.nat(9), fc.nat(400), fc.nat(3), fc.option(fc.nat(200), { nil: undefined }), fc.boolean())
        .map(([ref, lastSeen, later, away, absent]) =>
          report(`r${ref}`, lastSeen, {
            reportedAt: hour(lastSeen + later),
            category: absent ? 'absent' : 'missing',
            ...(away === undefined ? {} : { found: lastSeen + away }),
          }),
        ),
      { selector: ({ reportRef }) => reportRef },
    );
    fc.assert(
      fc.property(
        any.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
        ),
        ([reports, shuffled]) => {
          const episodes = episodesOf(reports);
          expect(episodesOf(shuffled)).toEqual(episodes);
          expect(refs(reports).flat().sort()).toEqual(reports.map(({ reportRef }) => reportRef).sort());
        },
      ),
    );
  });

  it('episodes of one child never overlap, and all but the last are ended or their end is not recorded', () => {
    const any = fc.array(fc.tuple(fc.nat(600), fc.option(fc.nat(100), { nil: undefined })));
    fc.assert(
      fc.property(any, (absences) => {
        const episodes = episodesOf(
          absences.map(([lastSeen, away], index) =>
            report(`r${index}`, lastSeen, away === undefined ? {} : { found: lastSeen + away }),
          ),
        );
        episodes.slice(1).forEach((next, index) => {
          const before = episodes[index];
          expect(next.start >= (before?.end ?? before?.endNotRecordedAt ?? '9')).toBe(true);
          expect(before?.end !== undefined && before.endNotRecordedAt !== undefined).toBe(false);
          if (before?.endNotRecordedAt !== undefined) {
            const latest = before.reports.at(-1)?.lastSeenAt ?? '';
            expect(elapsedHours(latest, before.endNotRecordedAt)).toBeGreaterThan(168);
          }
        });
      }),
    );
  });
});

describe('what an episode is', () => {
  it('an end that was not recorded is set at the last sighting of the later absence', () => {
    const [first, second] = episodesOf([report('a', 0), report('b', 200)]);
    expect(first).toMatchObject({ endNotRecordedAt: hour(200) });
    expect(first).not.toHaveProperty('end');
    expect(second).not.toHaveProperty('endNotRecordedAt');
  });

  it.each([
    ['absent only', ['absent', 'absent'], false],
    ['absent, then missing', ['absent', 'missing'], true],
    ['missing, then absent', ['missing', 'absent'], true],
  ] as [string, ('absent' | 'missing')[], boolean][])('%s', (_words, categories, missing) =>
    expect(episodesOf(categories.map((category, index) => report(`r${index}`, index, { category })))[0]?.missing).toBe(
      missing,
    ),
  );

  it('starts at the last sighting of its first report, whatever that says', () =>
    expect(episodesOf([report('a', 0, { category: 'absent' }), report('b', 5)])[0]).toMatchObject({
      start: hour(0),
      missing: true,
    }));

  it('its type is that of the first report that gives one', () => {
    expect(
      episodesOf([
        report('a', 0),
        report('b', 1, { missingFromType: 'foster' }),
        report('c', 2, { missingFromType: 'home' }),
      ])[0]?.missingFromType,
    ).toBe('foster');
    expect(episodesOf([report('a', 0)])[0]).not.toHaveProperty('missingFromType');
  });
});

describe('away at a moment', () => {
  const [open] = episodesOf([report('a', 10)]);
  const [ended] = episodesOf([report('a', 10, { found: 20 })]);
  const [lost] = episodesOf([report('a', 10), report('b', 200)]);

  it.each([
    ['open, before it began', open, 9.99, false],
    ['open, when it began', open, 10, true],
    ['open, long after', open, 9999, true],
    ['ended, just before the return', ended, 19.99, true],
    ['ended, at the return', ended, 20, false],
    ['end not recorded, just before the later absence', lost, 199.99, true],
    ['end not recorded, at the later absence', lost, 200, false],
  ])('%s', (_words, episode, at, away) => {
    if (!episode) throw new Error('no episode');
    expect(awayAt(episode, hour(at))).toBe(away);
  });
});

it('episodes carried on by one report that came, changed or went are those of all reports', () => {
  const any = fc
    .tuple(fc.nat(6), fc.nat(900), fc.option(fc.nat(200), { nil: undefined }))
    .map(([ref, seen, away]) => report(`r${ref}`, seen, away === undefined ? {} : { found: seen + away }));
  fc.assert(
    fc.property(
      fc.uniqueArray(any, { selector: ({ reportRef }) => reportRef }),
      any,
      fc.boolean(),
      (all, one, goes) => {
        const others = all.filter(({ reportRef }) => reportRef !== one.reportRef);
        const after = episodesAfter(episodesOf(all), one.reportRef, goes ? undefined : one);
        expect(after).toEqual(episodesOf(goes ? others : [...others, one]));
      },
    ),
    { numRuns: 2_000 },
  );
});
