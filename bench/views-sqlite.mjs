import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const Database = createRequire(new URL('../libs/platform/view-store/package.json', import.meta.url))('libsql');

const putRows = (file, rows, bodyLength) => {
  const db = new Database(file);
  db.prepare('pragma journal_mode = wal').get();
  db.exec(
    'pragma synchronous = normal; create table raw (key text not null, known_from bigint, known_to bigint, body text not null)',
  );
  const insert = db.prepare('insert into raw values (?, ?, ?, ?)');
  const body = 'x'.repeat(bodyLength);
  const since = performance.now();
  for (let n = 0; n < rows; n += 1) {
    if (n % 5_000 === 0) db.exec(n === 0 ? 'begin' : 'commit; begin');
    insert.run(`missing.report-16MIS${n}`, n, Number.MAX_SAFE_INTEGER, body);
  }
  db.exec('commit');
  const seconds = (performance.now() - since) / 1_000;
  db.close();
  return Math.round(rows / seconds);
};

/** Views in a new SQLite file, for measuring; `use` is given the engine. */
export const withSqlite = async (use) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const file = join(folder, 'views.db');
  let db;
  const bare = () => (db ??= new Database(file));
  try {
    return await use({
      words: 'libsql',
      place: { file },
      raw: {
        tables: () =>
          bare()
            .prepare("select name from sqlite_schema where type = 'table' and name like '%_v_'")
            .all()
            .map(({ name }) => {
              const query = `select count(*) as n, coalesce(round(avg(length(body))), 0) as bytes from ${name}`;
              const [rows, bytes] = bare().prepare(query).raw().get();
              return { name, rows, bytes };
            }),
        size: () => ['', '-wal'].reduce((sum, part) => sum + statSync(`${file}${part}`).size, 0),
        put: (rows, bodyLength) => putRows(join(folder, 'raw.db'), rows, bodyLength),
        sheet: (position) =>
          bare()
            .prepare('select body from tracking_sheet_v2 where known_from <= ? and known_to > ?')
            .raw()
            .all([position, position])
            .map(([body]) => JSON.parse(body)),
      },
    });
  } finally {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
