import type { Bounds } from './system.js';

// Named here, since a global is slow to reach where specs run.
const { abs, max, min } = Math;

const TINY = 1e-9;
/** Steps that gain nothing before the order of positions alone decides, which ends every circle (Bland 1977). */
const PATIENCE = 30;

/** More steps than this are a circle of rounding errors; how far a number came by then is a proof all the same. */
const ENOUGH = 500;

/** An equation of the programme: coefficients by position, adding up to nothing. */
export type Row = ReadonlyMap<number, number>;

/**
 * Changes of numbers that leave all sums right, explored from where nothing has changed: a simplex method for bounded
 * variables (Dantzig 1955) that never starts anew. After one number was stretched the next goes on from there, which is
 * what makes proving a thousand numbers quick. Proofs are checked by who uses it, so it need not be trusted.
 */
export const simplexOf = (size: number, rows: readonly Row[], roomOf: (column: number) => Bounds) => {
  const room = Array.from({ length: size }, (_, column): Bounds => roomOf(column));
  const value = new Float64Array(size);
  const lines: Float64Array[] = [];
  const basic: number[] = [];
  const lineOf = new Int32Array(size).fill(-1);

  /** Makes a column the basic one of a line: it leaves all other lines. */
  const pivot = (line: Float64Array, column: number): void => {
    const by = line[column] ?? 1;
    const filled: number[] = [];
    for (let at = 0; at < size; at += 1) {
      const entry = line[at] ?? 0;
      if (entry === 0) continue;
      line[at] = entry / by;
      filled.push(at);
    }
    for (const other of lines) {
      const factor = other[column] ?? 0;
      if (other === line || factor === 0) continue;
      for (const at of filled) {
        const entry = (other[at] ?? 0) - factor * (line[at] ?? 0);
        other[at] = abs(entry) < TINY ? 0 : entry;
      }
    }
  };

  for (const row of rows) {
    const line = new Float64Array(size);
    for (const [column, coefficient] of row) line[column] = coefficient;
    for (const [index, other] of lines.entries()) {
      const factor = line[basic[index] ?? 0] ?? 0;
      if (factor === 0) continue;
      for (let at = 0; at < size; at += 1) {
        const entry = (line[at] ?? 0) - factor * (other[at] ?? 0);
        line[at] = abs(entry) < TINY ? 0 : entry;
      }
    }
    const column = line.findIndex((entry) => entry !== 0);
    if (column < 0) continue;
    lineOf[column] = lines.length;
    basic.push(column);
    lines.push(line);
    pivot(line, column);
  }

  /** How far a column may go one way, and the line that stops it first, if it is not its own bound. */
  const step = (column: number, way: number): { by: number; stop: number } => {
    let by =
      way > 0 ? (room[column]?.[1] ?? 0) - (value[column] ?? 0) : (value[column] ?? 0) - (room[column]?.[0] ?? 0);
    let stop = -1;
    for (let index = 0; index < lines.length; index += 1) {
      const speed = -(lines[index]?.[column] ?? 0) * way;
      if (speed === 0) continue;
      const other = basic[index] ?? 0;
      const [low, high] = room[other] ?? [0, 0];
      const distance = max(0, speed > 0 ? (high - (value[other] ?? 0)) / speed : (low - (value[other] ?? 0)) / speed);
      if (distance < by - TINY || (distance < by + TINY && stop >= 0 && other < (basic[stop] ?? 0))) {
        by = distance;
        stop = index;
      }
    }
    return { by, stop };
  };

  const go = (column: number, way: number, by: number): void => {
    value[column] = (value[column] ?? 0) + way * by;
    for (let index = 0; index < lines.length; index += 1) {
      const speed = -(lines[index]?.[column] ?? 0) * way;
      const other = basic[index] ?? 0;
      if (speed !== 0) value[other] = (value[other] ?? 0) + speed * by;
    }
  };

  const enter = (column: number, stop: number): void => {
    lineOf[basic[stop] ?? 0] = -1;
    basic[stop] = column;
    lineOf[column] = stop;
    const line = lines[stop];
    if (line) pivot(line, column);
  };

  /** The column that takes a basic one further, and which way; the one that helps most, or the first. */
  const helper = (line: Float64Array, target: number, way: number, first: boolean) => {
    let best: { column: number; way: number; gain: number } | undefined;
    for (let column = 0; column < size; column += 1) {
      const entry = line[column] ?? 0;
      if (entry === 0 || column === target || lineOf[column] !== -1) continue;
      const direction = entry * way < 0 ? 1 : -1;
      const [low, high] = room[column] ?? [0, 0];
      const here = value[column] ?? 0;
      if (direction > 0 ? here > high - TINY : here < low + TINY) continue;
      if (!best || abs(entry) > best.gain + TINY) best = { column, way: direction, gain: abs(entry) };
      if (first) break;
    }
    return best;
  };

  return {
    /** Takes a number one way until `goal` is passed or it can go no further; where it then is. */
    stretch(target: number, way: 1 | -1, goal: number): number {
      let idle = 0;
      for (let steps = 0; steps < ENOUGH && way * (value[target] ?? 0) < way * goal - TINY; steps += 1) {
        const index = lineOf[target] ?? -1;
        const line = lines[index];
        const move = line ? helper(line, target, way, idle > PATIENCE) : { column: target, way, gain: 1 };
        if (!move) break;
        const speed = line ? move.gain : 1;
        const { by, stop } = step(move.column, move.way);
        const enough = abs(goal - (value[target] ?? 0)) / speed;
        if (enough <= by || by === Infinity) {
          go(move.column, move.way, min(enough, by));
          break;
        }
        go(move.column, move.way, by);
        idle = by > TINY ? 0 : idle + 1;
        if (stop >= 0 && stop !== index) enter(move.column, stop);
        else if (stop === index || !line) break;
      }
      return value[target] ?? 0;
    },
    value: (column: number): number => value[column] ?? 0,
    /** Goes back to where nothing has changed. */
    restart(): void {
      value.fill(0);
    },
    /** Gives a number other room. It must be inside it when this is called. */
    allow(column: number, bounds: Bounds): void {
      room[column] = bounds;
    },
  };
};

export type Simplex = ReturnType<typeof simplexOf>;
