import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { takeDelivery } from '@hub/intake';
import { parsePeriod, type Envelope } from '@hub/kernel';
import { allFigures, toJson, type Figure } from '@hub/metrics';
import { handClock, newEventsOf, openMemoryLog, temporaryFolder, AUTHORITY } from '@hub/testing';
import { HUB_KINDS } from '@hub/worker';
import type { Moment } from './definitions/london.js';
import type { Delivery } from './definitions/records.js';
import type { Numbers } from './definitions/world.js';

const BY = { person: 'test', agency: 'CSC', role: 'TEST' };

/** What the hub takes in of some deliveries, and the figures it answers from it. */
export interface Taken {
  readonly rejected: number;
  figures(period: string, knownAt: Moment): Readonly<Record<string, Numbers>>;
}

const write = (folder: string, { files, declared }: Delivery): string => {
  mkdirSync(folder, { recursive: true });
  for (const [feed, text] of Object.entries(files)) writeFileSync(join(folder, `${feed}.csv`), text);
  writeFileSync(join(folder, 'delivery.json'), JSON.stringify(declared));
  return folder;
};

/** The numbers of a table that belongs to its indicator's definition, by row and column. */
const cellsOf = ({ id, breakdowns }: Figure): Numbers =>
  id === 'D1'
    ? Object.fromEntries(
        breakdowns.flatMap(({ rows }) =>
          rows.flatMap(({ name, values }) => values.map((value, column) => [`${name} ${column}`, value])),
        ),
      )
    : {};

/** Takes deliveries in, each at its moment, through the intake of the hub into a log in memory. */
export const takeIn = async (deliveries: readonly Delivery[]): Promise<Taken> => {
  const folder = temporaryFolder();
  const clock = handClock();
  const log = openMemoryLog({ authority: AUTHORITY, now: clock.now });
  let rejected = 0;
  try {
    for (const [index, delivery] of deliveries.entries()) {
      clock.set(new Date(delivery.takenAt).toISOString());
      const result = await takeDelivery(
        write(join(folder.path, String(index)), delivery),
        {
          log,
          kinds: HUB_KINDS,
          newEvents: (events, meta) => newEventsOf(HUB_KINDS, events, meta),
          now: clock.now,
          by: BY,
          settle: async () => ({ waiting: 0, matchQueue: 0, conflicts: 0 }),
          rejectsFolder: join(folder.path, 'rejects'),
          stagingFolder: join(folder.path, 'staging'),
        },
        { historical: delivery.historical },
      );
      if (result.outcome !== 'taken' || result.refusedFiles.length > 0) throw new Error(JSON.stringify(result));
      for (const feed of result.feeds) rejected += feed.rejected;
    }
    const events: Envelope[] = [];
    for (;;) {
      const more = await log.readAll(events.length, 10_000);
      if (more.length === 0) break;
      events.push(...more);
    }
    return {
      rejected,
      figures: (text, knownAt) => {
        const period = parsePeriod(text);
        if (!period) throw new Error(`no period: ${text}`);
        const moment = new Date(knownAt).toISOString();
        const known = events.filter(({ recordedAt }) => recordedAt <= moment);
        const figures = allFigures(casebookOf(rowsAfter(known), AUTHORITY), period, moment);
        const cells = Object.fromEntries(figures.map((figure) => [figure.id, cellsOf(figure)]));
        return Object.fromEntries(
          Object.entries(toJson(figures)).map(([id, { numerator, denominator, value, percentage, hosted, parts }]) => [
            id,
            { numerator, denominator, value, percentage, hosted, ...parts, ...cells[id] },
          ]),
        );
      },
    };
  } finally {
    await log.close();
    folder.remove();
  }
};
