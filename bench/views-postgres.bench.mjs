// How fast the views are in PostgreSQL, beside SQLite on the same machine and beside the bare driver. Prints one JSON
// object a line; `sqlite` is the same figure with the views in a file. Usage: node bench/views-postgres.bench.mjs
// [events ...] (default 10000 100000). The server is one of its own, which waits for the disk as in service; it runs on
// the same processors, so a figure is what two processes share. HUB_TEST_POSTGRES names another.
import { createRequire } from 'node:module';
import { startPostgres } from '../test/postgres/start.mjs';
import { measure, quantile, rounded } from './views-measure.mjs';
import { withSqlite } from './views-sqlite.mjs';

const { Client } = createRequire(new URL('../libs/platform/view-store/package.json', import.meta.url))('pg');
const { ViewStore } = await import(new URL('../libs/platform/view-store/dist/index.js', import.meta.url));

const ROWS_AT_ONCE = 256;
const NOTICES = 200;
const BODY = 'x'.repeat(400);

const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** The bare driver: as many rows at once as the store writes, in transactions as large as its batches. */
const putRows = async (client, rows, bodyLength) => {
  await client.query('create table raw (key text not null, known_from bigint, known_to bigint, body text not null)');
  const tuple = (n) => `($${n * 4 + 1}, $${n * 4 + 2}, $${n * 4 + 3}, $${n * 4 + 4})`;
  const text = `insert into raw values ${Array.from({ length: ROWS_AT_ONCE }, (_, n) => tuple(n)).join(', ')}`;
  const body = 'x'.repeat(bodyLength);
  const since = performance.now();
  let done = 0;
  await client.query('begin');
  for (; done < rows; done += ROWS_AT_ONCE) {
    const values = [];
    for (let n = done; n < done + ROWS_AT_ONCE; n += 1) {
      values.push(`missing.report-16MIS${n}`, n, Number.MAX_SAFE_INTEGER, body);
    }
    await client.query({ name: 'put', text, values });
    if (done % (ROWS_AT_ONCE * 20) === 0) await client.query('commit; begin');
  }
  await client.query('commit');
  return Math.round(done / ((performance.now() - since) / 1_000));
};

const engineOn = (url, schema, client) => ({
  words: 'pg',
  place: { postgres: { writer: `${url}?schema=${schema}` } },
  raw: {
    tables: async () => {
      const { rows: names } = await client.query(
        "select table_name as name from information_schema.tables where table_schema = $1 and table_name ~ '_v[0-9]+$'",
        [schema],
      );
      const found = [];
      for (const { name } of names) {
        const { rows } = await client.query(
          `select count(*)::int as rows, coalesce(round(avg(length(body))), 0)::int as bytes from ${schema}.${name}`,
        );
        found.push({ name, ...rows[0] });
      }
      return found;
    },
    size: async () => {
      const { rows } = await client.query(
        `select sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass))::float8 as size
         from pg_tables where schemaname = $1`,
        [schema],
      );
      return rows[0].size;
    },
    put: (rows, bodyLength) => putRows(client, rows, bodyLength),
    sheet: async (position) => {
      const { rows } = await client.query({
        text: `select body from ${schema}.tracking_sheet_v2 where known_from <= $1 and known_to > $1`,
        values: [position],
        rowMode: 'array',
      });
      return rows.map(([body]) => JSON.parse(body));
    },
  },
});

/** Milliseconds from the beginning of a commit to when another connection has heard of it and knows the position. */
const timesToHear = async (commit, listen) => {
  let heard = () => undefined;
  const stop = await listen(() => heard());
  const times = [];
  for (let n = 0; n < NOTICES; n += 1) {
    const since = performance.now();
    const told = new Promise((resolve) => {
      heard = resolve;
    });
    await commit(n);
    await told;
    times.push(performance.now() - since);
  }
  await stop();
  return times;
};

const bareTimes = async (url, client) => {
  await client.query('create table told (n int, body text)');
  const listener = new Client({ connectionString: url });
  await listener.connect();
  return timesToHear(
    async (n) => {
      await client.query('begin');
      await client.query('insert into told values ($1, $2)', [n, BODY]);
      await client.query("select pg_notify('told', $1)", [String(n)]);
      await client.query('commit');
    },
    async (heard) => {
      listener.on('notification', async () => {
        await listener.query('select max(n) from told');
        heard();
      });
      await listener.query('listen told');
      return () => listener.end();
    },
  );
};

/** One small row a commit, as when somebody records something. */
const notes = {
  name: 'notes',
  tables: [{ table: 'notes_v1', columns: { owner: 'text' }, lookups: ['owner'] }],
  start: () => ({
    *load() {
      return undefined;
    },
    apply: ({ position }, changes) => {
      changes.put('notes_v1', `note-${position}`, { owner: 'c' }, JSON.stringify({ body: BODY }), false);
      return undefined;
    },
  }),
};

const storeTimes = async (url) => {
  const place = { postgres: { writer: `${url}?schema=bench_notes` } };
  const store = await ViewStore.open(place);
  const keeper = await store.keeper(notes);
  const other = await ViewStore.open({ ...place, readOnly: true });
  const times = await timesToHear(
    async (n) => {
      await keeper.take([{ position: n + 1, id: `e-${n}` }]);
      await store.commit([keeper]);
    },
    async (heard) => {
      const followed = other.follow({ onMoved: heard });
      await followed.ready;
      return () => followed.close();
    },
  );
  await other.close();
  await store.close();
  return times;
};

const server = process.env.HUB_TEST_POSTGRES
  ? { url: process.env.HUB_TEST_POSTGRES, stop: async () => undefined }
  : await startPostgres({ durable: true });
const client = new Client({ connectionString: server.url });
try {
  await client.connect();
  for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const schema = `bench_${count}`;
    await client.query(`drop schema if exists ${schema} cascade; drop table if exists raw`);
    const { figures } = await measure(engineOn(server.url, schema, client), count);
    const sqlite = await withSqlite((engine) => measure(engine, count));
    figures.forEach((figure, index) => {
      const beside = sqlite.figures[index].figure;
      console.log(JSON.stringify({ ...figure, name: `PostgreSQL: ${figure.name}`, sqlite: beside }));
    });
    await client.query(`drop schema ${schema} cascade; drop table raw`);
  }
  await client.query('drop schema if exists bench_notes cascade; drop table if exists told');
  const bare = await bareTimes(server.url, client);
  const store = await storeTimes(server.url);
  console.log(
    JSON.stringify({
      name: 'PostgreSQL: another process knows of a commit, p99',
      unit: 'ms',
      figure: rounded(quantile(store, 0.99)),
      ceiling: rounded(quantile(bare, 0.99)),
      how: `${NOTICES} commits of one row; median ${rounded(quantile(store, 0.5))} ms, of bare pg ${rounded(quantile(bare, 0.5))} ms; the position is read again`,
    }),
  );
  await client.query('drop schema bench_notes cascade; drop table told');
} finally {
  await client.end();
  await server.stop();
}
