import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventLog } from '@hub/kernel';
import { AUTHORITY, handClock, newEventsOf, openMemoryLog } from '@hub/testing';
import { SAMPLES, SAMPLE_FEEDS, csv, csvCell, sample } from '../test/samples.js';
import { Bench, KINDS, NOW, allEvents, recordsOf } from '../test/workbench.js';
import { CsvSplitter } from './csv.js';
import type { IntakeResult } from './result.js';
import { takeDelivery } from './take.js';

let bench: Bench;
beforeAll(() => {
  bench = new Bench();
});
afterAll(() => bench.remove());

const emptyLog = (): EventLog => openMemoryLog({ authority: AUTHORITY, now: handClock(NOW).now });

const take = (files: Readonly<Record<string, string | Uint8Array>>, log: EventLog): Promise<IntakeResult> =>
  takeDelivery(bench.delivery(files), bench.ports(log, newEventsOf));

/** Cells that are wrong in every way we could think of, and some that are right. */
const strangeCell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Y',
    'N',
    '1',
    '-1',
    '99999999999',
    '2026-01-01',
    '2026-02-30',
    '01/02/2026',
    '2026-03-29T01:30',
    '2026-10-25T01:30',
    '2026-01-01T10:00',
    '9999-12-31T23:59Z',
    '=1+1',
    ';;',
    'a;b;a',
    '"',
    '\r',
    '\n',
    '\0',
    '__proto__',
    'constructor',
    '🙂',
    'Zoë',
    '\ufeff',
    'x'.repeat(70_000),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
);

const bytes = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Damage to a whole file, as bytes. */
const damage = fc.oneof(
  fc.constant((file: Buffer) => file),
  fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
    ([at, noise]) =>
      (file: Buffer) =>
        bytes(file.subarray(0, at % (file.length + 1)), noise, file.subarray(at % (file.length + 1))),
  ),
  fc.nat().map((at) => (file: Buffer) => file.subarray(0, at % (file.length + 1))),
  fc
    .nat()
    .map(
      (at) => (file: Buffer) =>
        bytes(file.subarray(0, at % (file.length + 1)), '"', file.subarray(at % (file.length + 1))),
    ),
  fc.constant((file: Buffer) => bytes('\ufeff', file)),
  fc.constant((file: Buffer) => Buffer.from(file.toString(), 'utf16le')),
  fc.constant((file: Buffer) => Buffer.from(file.toString(), 'latin1')),
  fc.constant((file: Buffer) => Buffer.from(file.toString().replaceAll('\n', '\r'))),
);

/** A file of a feed whose rows have a few strange cells, perhaps a column too many, and then damage. */
const fileOf = (feed: string): fc.Arbitrary<Buffer> => {
  const columns = Object.keys(SAMPLES[feed] ?? {});
  const row = fc
    .dictionary(fc.constantFrom(...columns, 'withdrawn'), strangeCell, { maxKeys: 3 })
    .map((cells) => sample(feed, { withdrawn: '', ...cells }));
  const rows = fc.array(row, { maxLength: 8 });
  const extra = fc.option(fc.constantFrom('recorded_at', 'hat', '', columns[0] as string), { nil: undefined, freq: 6 });
  return fc.tuple(rows, extra, damage).map(([all, column, harm]) => {
    const headers = [...columns, 'withdrawn', ...(column === undefined ? [] : [column])];
    const lines = [headers, ...all.map((one) => headers.map((header) => csvCell(one[header] ?? '')))];
    return harm(Buffer.from(lines.map((line) => line.join(',') + '\r\n').join('')));
  });
};

const rowsIn = (file: Buffer): number => {
  const splitter = new CsvSplitter();
  return splitter.push(file).length + splitter.end().length;
};

describe.each(SAMPLE_FEEDS)('malformed files of %s', (feed) => {
  it('never end in a crash: every row is taken, unchanged or rejected with a reason, or the file is refused', () =>
    fc.assert(
      fc.asyncProperty(fileOf(feed), async (file) => {
        const log = emptyLog();
        const files = { [`${feed}.csv`]: file, 'children.part-7.csv': csv([sample('children')]) };
        const result = await take(files, log);
        expect(result.outcome).toBe('taken');
        const refused = result.refusedFiles.find(({ name }) => name === `${feed}.csv`);
        const count = result.feeds.find((one) => one.feed === feed);
        if (refused) {
          expect(refused.reason.length).toBeGreaterThan(20);
        } else {
          const other = feed === 'children' ? 1 : 0;
          expect(count?.read).toBe(rowsIn(file) - 1 + other);
        }
        for (const one of result.feeds) expect(one.new + one.corrected + one.unchanged + one.rejected).toBe(one.read);
        const rejected = result.rejects.find((one) => one.feed === feed);
        expect(rejected?.rows ?? 0).toBe(count?.rejected ?? 0);
        for (const { reason, line } of rejected?.first ?? []) {
          expect(reason).toMatch(/\S{2,}.*[.!?…]$/s);
          expect(line).toBeGreaterThan(1);
        }
        for (const { type, data } of await allEvents(log)) {
          expect(KINDS.get(type)?.data.strict().safeParse(data).error).toBeUndefined();
        }
        const again = await take(files, log);
        for (const one of again.feeds)
          expect([one.new, one.unchanged + one.corrected + one.rejected]).toEqual([0, one.read]);
      }),
      { numRuns: 40 },
    ));
});

it('bytes of any kind never end in a crash', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...SAMPLE_FEEDS), fc.uint8Array({ maxLength: 300 }), async (feed, noise) => {
      const header = Object.keys(SAMPLES[feed] ?? {}).join(',');
      const result = await take(
        { [`${feed}.csv`]: bytes(`${header}\n`, noise), [`${feed}.part-2.csv`]: noise },
        emptyLog(),
      );
      expect(result.outcome).toBe('taken');
      expect(result.refusedFiles.map(({ name }) => name)).toEqual([`${feed}.part-2.csv`]);
    }),
    { numRuns: 150 },
  ));

describe('the order of what arrives', () => {
  const rows = SAMPLE_FEEDS.flatMap((feed) =>
    [1, 2, 3].map((at) => {
      const [key] = Object.keys(SAMPLES[feed] ?? {}) as [string];
      const own =
        feed === 'links'
          ? { source_ref: `K${at}` }
          : feed.startsWith('panel_re') || feed === 'panel_meetings'
            ? {}
            : { [key]: `K${at}` };
      const dated = 'meeting_date' in (SAMPLES[feed] ?? {}) ? { meeting_date: `2026-02-1${at}` } : {};
      const referral = feed === 'panel_referrals' ? { referral_id: `K${at}` } : {};
      return { feed, cells: sample(feed, { ...own, ...dated, ...referral }) };
    }),
  );
  type Placed = (typeof rows)[number];

  const filesOf = (placed: readonly Placed[], folder: string): Record<string, string> =>
    Object.fromEntries(
      SAMPLE_FEEDS.map((feed) => [
        `${folder}${feed}.csv`,
        csv([sample(feed), ...placed.filter((row) => row.feed === feed).map(({ cells }) => cells)]),
      ]),
    );

  it('of rows with different keys changes nothing, nor do days, several deliveries or one sent twice', async () => {
    const inOrder = emptyLog();
    await take(filesOf(rows, ''), inOrder);
    const expected = await recordsOf(inOrder);
    expect(Object.keys(expected)).toHaveLength(4 * SAMPLE_FEEDS.length);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.nat({ max: rows.length }),
        fc.boolean(),
        async (shuffled, cut, separately) => {
          const log = emptyLog();
          const first = filesOf(shuffled.slice(0, cut), '2026-02-01/');
          const second = filesOf(shuffled.slice(cut), '2026-02-02/');
          if (separately) {
            await take(second, log);
            await take(first, log);
            await take(second, log);
          } else await take({ ...first, ...second }, log);
          expect(await recordsOf(log)).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });
});
