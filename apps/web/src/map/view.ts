import type { MapCells, MapChoicesQueryQuery, MapLayer, MapReader } from '../gql/graphql.js';

export type Choices = MapChoicesQueryQuery['mapChoices'];

/** By what the cells are coloured. */
export const MEASURES = {
  count: 'How many',
  chance: 'More than chance would give',
  rate: 'Rate per 1,000 children (wards)',
  density: 'Density (for orientation)',
  change: 'Change since the quarter before',
} as const;
export type Measure = keyof typeof MEASURES;

/** How the map is shown. Each says the same. */
export const FORMS = { map: 'Map', drawing: 'Drawing', table: 'Table' } as const;
export type Form = keyof typeof FORMS;

/** What the reader looks at; it stands in the address. */
export interface View {
  readonly layer: MapLayer;
  readonly cells: MapCells;
  readonly reader: MapReader;
  readonly period: string;
  readonly measure: Measure;
  readonly form: Form;
}

const oneOf = <Value extends string>(text: string | null, known: readonly Value[], otherwise: Value): Value =>
  known.find((one) => one === text) ?? otherwise;

/** The view that the address names, as far as it can be had; undefined when there is nothing to choose from. */
export const readView = (query: URLSearchParams, { layers, readers }: Choices): View | undefined => {
  const [firstReader] = readers;
  const reader = readers.find(({ id }) => id === query.get('reader')) ?? firstReader;
  if (!reader) return undefined;
  const open = layers.filter((layer) => layer.readers.includes(reader.id));
  const layer = open.find(({ id }) => id === query.get('layer')) ?? open[0];
  const wanted = query.get('period');
  // The quarter that runs says little yet: without a choice the last whole one is shown.
  const quarters = reader.periods.filter(({ kind }) => kind === 'quarter');
  const period =
    reader.periods.find(({ id }) => id === wanted) ?? quarters[reader.id === 'NAMED' ? 1 : 0] ?? quarters[0];
  if (!layer || !period) return undefined;
  return {
    layer: layer.id,
    reader: reader.id,
    period: period.id,
    cells: oneOf(query.get('cells'), ['HEXAGONS', 'WARDS'], 'HEXAGONS'),
    measure: reader.id === 'NAMED' ? oneOf(query.get('by'), Object.keys(MEASURES) as Measure[], 'count') : 'count',
    form: oneOf(query.get('as'), Object.keys(FORMS) as Form[], 'map'),
  };
};

/** The view as the query of an address. */
export const writeView = ({ layer, cells, reader, period, measure, form }: View): string =>
  new URLSearchParams({ layer, cells, reader, period, by: measure, as: form }).toString();
