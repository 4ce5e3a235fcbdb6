import type { Point } from './neighbours.js';

/** Why a set of located events cannot carry a statement of significance. */
export type Doubt =
  | { readonly kind: 'too-few-events'; readonly events: number; readonly atLeast: number }
  | { readonly kind: 'too-few-cells'; readonly cells: number; readonly atLeast: number }
  | { readonly kind: 'poor-geocoding'; readonly precise: number; readonly of: number; readonly atLeast: number }
  | {
      readonly kind: 'one-place-dominates';
      readonly place: Point;
      readonly events: number;
      readonly of: number;
      readonly atMost: number;
    };

/** What must hold before significance is drawn. Shares are between 0 and 1. */
export interface Limits {
  /** Events at a precise place. */
  readonly events: number;
  readonly cells: number;
  /** Share of all events that are known to a precise place (address, street or postcode). */
  readonly precise: number;
  /** Share of the precise events that may lie at one and the same place. */
  readonly atOnePlace: number;
}

/**
 * At least 30 events and 30 cells: the normal and permutation references need them (Ord and Getis 1995; ESRI's guidance
 * for hot spot tools). At least 85 % geocoded (Ratcliffe 2004, minimum acceptable hit rate). At most a tenth at one place:
 * beyond it the map shows that place and not the borough.
 */
export const LIMITS: Limits = { events: 30, cells: 30, precise: 0.85, atOnePlace: 0.1 };

/** Events that are known to a precise place, and how many events there are altogether. */
export interface Located {
  readonly points: readonly Point[];
  /** All events, those without a precise place among them. */
  readonly events: number;
}

/** The place with most events, and how many; the first met of equals. */
export const busiestPlace = (points: readonly Point[]): { place: Point; events: number } | undefined => {
  // Two maps of numbers take a fifth of the time that one of texts takes.
  const counts = new Map<number, Map<number, { place: Point; events: number }>>();
  let most: { place: Point; events: number } | undefined;
  for (const place of points) {
    const column = counts.get(place.x) ?? new Map<number, { place: Point; events: number }>();
    const count = column.get(place.y) ?? { place, events: 0 };
    count.events += 1;
    if (count.events === 1) counts.set(place.x, column.set(place.y, count));
    if (count.events > (most?.events ?? 0)) most = count;
  }
  return most;
};

const SHELVES = 4_096;

/** Whether so many may lie at one place: those of one place lie on one shelf, and counting shelves takes a tenth of the time. */
const mayShareAPlace = (points: readonly Point[], least: number): boolean => {
  const shelves = new Int32Array(SHELVES);
  for (const { x, y } of points) {
    const shelf = (Math.imul(Math.round(x * 10), 31) + Math.round(y * 10)) & (SHELVES - 1);
    shelves[shelf] = (shelves[shelf] as number) + 1;
  }
  return shelves.some((events) => events > least);
};

/** Why these events cannot carry significance; none when they can. Without `cells` the number of cells is not looked at. */
export const doubtsAbout = ({ points, events }: Located, cells?: number, limits: Limits = LIMITS): Doubt[] => {
  const doubts: Doubt[] = [];
  const precise = points.length;
  if (precise < limits.events) doubts.push({ kind: 'too-few-events', events: precise, atLeast: limits.events });
  if (cells !== undefined && cells < limits.cells) {
    doubts.push({ kind: 'too-few-cells', cells, atLeast: limits.cells });
  }
  if (precise < limits.precise * events) {
    doubts.push({ kind: 'poor-geocoding', precise, of: events, atLeast: limits.precise });
  }
  const busiest = mayShareAPlace(points, limits.atOnePlace * precise) ? busiestPlace(points) : undefined;
  if (busiest && busiest.events > limits.atOnePlace * precise) {
    doubts.push({ kind: 'one-place-dominates', ...busiest, of: precise, atMost: limits.atOnePlace });
  }
  return doubts;
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A doubt as a sentence that says what is the matter and what can be done. It names no coordinate: that is for those who may see it. */
export const doubtInWords = (doubt: Doubt): string => {
  switch (doubt.kind) {
    case 'too-few-events':
      return `Only ${doubt.events} of these events have a precise place; ${doubt.atLeast} are needed to tell a hotspot from chance. Read the ranked list, or take a longer period.`;
    case 'too-few-cells':
      return `The area is divided into ${doubt.cells} cells; ${doubt.atLeast} are needed to tell a hotspot from chance. Use smaller cells.`;
    case 'poor-geocoding':
      return `${doubt.precise} of ${doubt.of} events have a precise place (${percent(doubt.precise / doubt.of)}); at least ${percent(doubt.atLeast)} are needed. Ask the agencies for addresses before reading this as a pattern.`;
    case 'one-place-dominates':
      return `${doubt.events} of ${doubt.of} events are at one place (${percent(doubt.events / doubt.of)}, more than ${percent(doubt.atMost)}). Look at that place by itself, then at the map without it.`;
  }
};
