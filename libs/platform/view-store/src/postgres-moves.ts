import type { Move, Moves, Step } from './connection.js';
import type { Sql } from './sql.js';

/** So many commits are kept for processes that were cut off; who missed more looks at everything again. */
const KEPT = 1_000;

/** Beyond so many cases of one commit none is named. */
const MOST_OWNERS = 500;

/** A notice longer than PostgreSQL carries names no table: any may have changed. */
const MOST_NOTICE = 7_000;

/** The table of commits. One process writes it, under the lease, so that numbers follow each other without a gap. */
export const movesTable = (textType: string): string => `
  create table if not exists moves (
    number bigint primary key,
    position bigint not null,
    tables ${textType} not null,
    owners ${textType} not null
  );
`;

/** Writes a commit down for those who follow, and says on the channel that there is one. */
export const stepsOfMove = ({ position, tables, owners }: Move, channel: string): readonly Step[] => {
  const named = owners !== undefined && owners.length <= MOST_OWNERS;
  const whole = JSON.stringify({ position, tables });
  const payload = whole.length <= MOST_NOTICE ? whole : JSON.stringify({ position });
  return [
    {
      sql: 'insert into moves select coalesce(max(number), 0) + 1, $1, $2, $3 from moves',
      parameters: [position, JSON.stringify(tables), named ? JSON.stringify(owners) : ''],
    },
    { sql: 'delete from moves where number <= (select max(number) from moves) - $1', parameters: [KEPT] },
    { sql: 'select pg_notify($1, $2)', parameters: [channel, payload] },
  ];
};

/** A row of the table of commits. */
export type MoveRecord = readonly [number: number, position: number, tables: string, owners: string];

/** Commits after a number, and always the last one, so that a table that begins anew is noticed. */
export const selectMoves = (number: number): Sql => ({
  sql: `select number, position, tables, owners from moves
    where number > $1 or number = (select max(number) from moves) order by number`,
  parameters: [number],
});

/** What became of the views after a commit that was seen. */
export const movesIn = (records: readonly MoveRecord[], seen: number): Moves => {
  const last = records.at(-1)?.[0] ?? 0;
  const newer = records.filter(([number]) => number > seen);
  const whole = last === seen || newer[0]?.[0] === seen + 1;
  if (!whole) return { last };
  const moves = newer.map(([, position, tables, owners]): Move => ({
    position,
    tables: JSON.parse(tables) as string[],
    ...(owners === '' ? {} : { owners: JSON.parse(owners) as string[] }),
  }));
  return { last, moves };
};
