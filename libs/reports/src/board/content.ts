import { createHash } from 'node:crypto';
import { keyUnder, isSymbol, type Release, type Shown } from '@hub/disclosure';
import type { Instant, LondonDate, Period } from '@hub/kernel';
import { formOfSeal } from '../drawn-form.js';
import { begunAt } from './begun.js';
import { boardLine, type BoardLine, type LinePoint } from './lines.js';
import { revisionsOf, type Revision, type EarlierPack } from './revisions.js';
import type { ShownFigure } from './shown.js';
import { quartersUpTo } from './window.js';

/** Quarters of the tables of a pack; the charts go further back. */
const COLUMNS = 8;
const THEME_COLUMNS = 4;

/** What a pack is made from: nothing in it knows a number that is not shown. */
export interface BoardPackFacts {
  readonly packId: string;
  readonly name: string;
  readonly council: string;
  readonly marking: string;
  readonly period: Period;
  readonly edition: number;
  readonly audience: string;
  readonly knownAt: Instant;
  readonly logPosition: number;
  readonly lines: readonly string[];
  readonly themes: readonly { readonly name: string; readonly indicators: readonly string[] }[];
  readonly comments: Readonly<Record<string, string>>;
  readonly revises?: { readonly edition: number; readonly reason: string };
  readonly figures: ReadonlyMap<string, readonly ShownFigure[]>;
  readonly release: Release;
  /** How it was sealed, where it was: what it says of its numbers is said as it was then. */
  readonly seal?: { readonly form?: number | undefined } | undefined;
  /** Packs that the same readers were given before, the oldest first. */
  readonly earlier: readonly EarlierPack[];
}

/** A table of a pack, of cells as they are printed. */
export interface PackTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Definition of what is counted. */
  readonly note: string;
}

/** A line with what somebody says of it, and how it moved since it was first published. */
export interface PackLine extends Omit<BoardLine, 'latest'> {
  readonly display: string;
  readonly columns: readonly LinePoint[];
  readonly comment: string | null;
  readonly moved: readonly string[];
}

/** Everything a pack says. All its files are drawn from this. */
export interface PackContent {
  readonly packId: string;
  readonly name: string;
  readonly council: string;
  readonly marking: string;
  readonly period: { readonly id: string; readonly label: string; readonly start: LondonDate; readonly end: LondonDate };
  readonly edition: number;
  readonly audience: string;
  readonly knownAt: Instant;
  readonly logPosition: number;
  readonly releaseId: string;
  readonly revises: { readonly edition: number; readonly reason: string } | null;
  readonly lines: readonly PackLine[];
  readonly themes: readonly { readonly name: string; readonly tables: readonly PackTable[] }[];
  readonly revisions: readonly Revision[];
  /** What the symbols say that are used. */
  readonly key: readonly string[];
}

type FigureOf = (period: string, id: string) => ShownFigure | undefined;

const tableOf = (
  id: string,
  quarters: readonly Period[],
  figureOf: FigureOf,
  begun: number,
): PackTable | undefined => {
  const later = quarters.slice(begun);
  const columns = quarters.slice(-THEME_COLUMNS);
  const figures = columns.map((quarter) => figureOf(quarter.id, id));
  const latest = figures.at(-1);
  if (!latest) return undefined;
  return {
    title: `${id} ${latest.title}`,
    head: [`Unit: ${latest.unit}`, ...columns.map(({ label }) => label)],
    rows: latest.parts.map(({ name, label }) => [
      label,
      ...figures.map((figure, at) =>
        later.some(({ id: quarter }) => quarter === columns[at]?.id)
          ? (figure?.parts.find((part) => part.name === name)?.display ?? 'x')
          : 'x',
      ),
    ]),
    note: latest.definition,
  };
};

const symbolsIn = (cells: Iterable<string>): readonly Shown[] =>
  [...cells].flatMap((cell): Shown[] => (isSymbol(cell as Shown) && /^[czxk]$/.test(cell) ? [cell as Shown] : []));

const lineOf = (
  line: BoardLine,
  comments: Readonly<Record<string, string>>,
  revisions: readonly Revision[],
): PackLine => {
  const { latest, ...rest } = line;
  return {
    ...rest,
    display: latest.display,
    columns: line.points.slice(-COLUMNS),
    comment: comments[line.id] ?? null,
    moved: revisions.find(({ id }) => id === line.id)?.moved ?? [],
  };
};

/** What a pack says, from what its readers may be shown. */
export const boardPackContent = (facts: BoardPackFacts): PackContent => {
  const { packId, name, council, marking, period, edition, audience, knownAt, logPosition, figures, release } = facts;
  const figureOf: FigureOf = (of, id) => figures.get(of)?.find((one) => one.id === id);
  const quarters = quartersUpTo(period);
  const places = new Map<string, number>();
  const begun = (id: string): number => {
    const place =
      places.get(id) ?? begunAt(id, quarters, (of) => figures.get(of) ?? [], facts.seal && formOfSeal(facts.seal));
    places.set(id, place);
    return place;
  };
  const lines = facts.lines.flatMap((id) => boardLine(id, quarters, figureOf, begun(id)) ?? []);
  const revisions = revisionsOf(
    lines.map(({ id }) => id),
    quarters.slice(-COLUMNS),
    facts.earlier,
    { label: 'This pack', release },
    (id, quarter) => quarters.slice(begun(id)).some((one) => one.id === quarter),
  );
  const themes = facts.themes.map((theme) => ({
    name: theme.name,
    tables: theme.indicators.flatMap((id) => tableOf(id, quarters, figureOf, begun(id)) ?? []),
  }));
  const cells = [
    ...lines.flatMap(({ points }) => points.map(({ shown }) => String(shown))),
    ...lines.flatMap(({ completeness }) => completeness.map(({ display }) => display)),
    ...themes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat())),
    ...revisions.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  ];
  return {
    packId,
    name,
    council,
    marking,
    period: { id: period.id, label: period.label, start: period.start, end: period.end },
    edition,
    audience,
    knownAt,
    logPosition,
    releaseId: release.id,
    revises: facts.revises ?? null,
    lines: lines.map((line) => lineOf(line, facts.comments, revisions)),
    themes,
    revisions,
    key: keyUnder(symbolsIn(cells)),
  };
};

/** SHA-256 of what a pack says: two packs with the same digest say the same. */
export const contentDigest = (content: PackContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
