// The ceiling of the event log: libsql itself with the log's columns, unique constraints and durability, written by a
// bare loop. No revision check, no hash chain, no guards, no promises.
import { join } from 'node:path';
import Database from 'libsql';

const COLUMNS = 13;

/** An event of about the size of a feed's row, for ceilings of an intake. */
export const rawRow = (n) => ({
  id: `raw-${n}`,
  type: 'missing.ChildReportedMissing',
  version: 1,
  by: { person: 'bench', agency: 'bench', role: 'bench' },
  purpose: 'intake',
  correlationId: '',
  causationId: '',
  subject: `child:${n % 1_000}`,
  data: { filler: 'x'.repeat(300) },
});

/** Durable inserts per second with so many rows in each commit, for so many seconds. */
export const rawAppends = (folder, eventOf, perCommit, seconds) => {
  const db = new Database(join(folder, `raw-${perCommit}-${Math.trunc(performance.now() * 1_000)}.db`));
  db.exec('pragma synchronous = full; pragma wal_autocheckpoint = 500');
  db.prepare('pragma journal_mode = wal').get();
  db.exec(`create table events (
    position integer primary key, id text not null unique, authority text not null, stream text not null,
    revision integer not null, type text not null, version integer not null, occurred_at text not null,
    recorded_at text not null, subject text not null, meta text not null, data text not null, hash text not null,
    unique (stream, revision)) strict`);
  const begin = db.prepare('begin immediate');
  const insert = db.prepare(`insert into events values (${Array(COLUMNS).fill('?').join(',')})`);
  const commit = db.prepare('commit');
  const now = '2026-11-21T08:00:00.000Z';
  const hash = 'a'.repeat(64);
  let written = 0;
  const start = performance.now();
  const end = start + seconds * 1_000;
  while (performance.now() < end) {
    begin.run();
    for (let row = 0; row < perCommit; row += 1) {
      const { id, type, version, subject, by, purpose, correlationId, causationId, data } = eventOf(written);
      const meta = JSON.stringify({ by, purpose, correlationId, causationId });
      const revision = Math.floor(written / 1_000);
      const stream = `missing.episode-${written % 1_000}`;
      written += 1;
      insert.run([
        written,
        id,
        'E09000006',
        stream,
        revision,
        type,
        version,
        now,
        now,
        subject,
        meta,
        JSON.stringify(data),
        hash,
      ]);
    }
    commit.run();
  }
  const perSecond = (written / (performance.now() - start)) * 1_000;
  db.close();
  return perSecond;
};
