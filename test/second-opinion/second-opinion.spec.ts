import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeBorough } from '@hub/seeds';
import { temporaryFolder } from '@hub/testing';
import { differences } from './differences.js';
import { nastyDeliveries } from './histories/nasty-deliveries.js';
import type { Declared, Delivery } from './definitions/records.js';

/*
 * Two programs that share nothing must come to the same numbers: the hub, and the one beside this spec, which was written
 * from the definitions of the indicators and of the intake formats alone and reads the same CSV texts.
 *
 * SECOND_OPINIONS=1000 compares that many made-up histories, and SECOND_OPINION_SEED=7 others than usual.
 */
const HISTORIES = Number(process.env['SECOND_OPINIONS'] ?? 150);
const SEED = Number(process.env['SECOND_OPINION_SEED'] ?? 2016);

const folder = temporaryFolder();
afterAll(() => folder.remove());

const filesIn = (path: string): Delivery['files'] =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name.slice(0, -'.csv'.length), readFileSync(join(path, name), 'utf8')]),
  );

const definitions = join(import.meta.dirname, 'definitions');

it.each(readdirSync(definitions))('the second opinion shares no code with the hub: %s', (name) => {
  const text = readFileSync(join(definitions, name), 'utf8');
  for (const [, from] of text.matchAll(/from '(.+)'/g)) expect(from).toMatch(/^\.\/[a-z]+\.js$/);
  expect(text).not.toMatch(/\bimport\(|\brequire\(/);
});

describe('every number of every indicator, counted a second time from the definitions', () => {
  it('is the same for the synthetic borough, at several moments of knowledge', async () => {
    await writeBorough(folder.path, { seed: 11, end: '2026-10-01', children: 200 });
    const declared = JSON.parse(readFileSync(join(folder.path, 'delivery.json'), 'utf8')) as Declared;
    const takenAt = Date.parse('2026-10-02T09:00:00Z');
    const moments = ['2026-02-11T12:00:00Z', '2026-07-31T23:00:00Z'].map((text) => Date.parse(text));
    expect(
      await differences(
        [{ files: filesIn(folder.path), declared, takenAt, historical: true }],
        [...moments, takenAt],
        [
          ['2026-27Q2', '2026-07-01', '2026-10-01'],
          ['2025-26Q4', '2026-01-01', '2026-04-01'],
          ['2025-26', '2025-04-01', '2026-04-01'],
        ],
      ),
    ).toEqual([]);
  });

  it(
    `is the same for ${HISTORIES} histories in which everything goes wrong at once`,
    async () => {
      await fc.assert(
        fc.asyncProperty(nastyDeliveries(40), async ({ scene, deliveries, moments }) => {
          expect(await differences(deliveries, moments, scene.periods)).toEqual([]);
        }),
        { numRuns: HISTORIES, seed: SEED },
      );
    },
    60_000 + HISTORIES * 2_000,
  );
});
