import { describe, expect, it } from '@jest/globals';
import { convertedBy, hasCalc, office } from '../../test/office.js';
import {
  besideEachOther,
  changesBetween,
  drawingsIn,
  guardedSections,
  profileDigest,
  profileDocument,
  profileTexts,
  slideNames,
  type ProfileContent,
  type ProfileMap,
  type ProfileSection,
  type Shapes,
} from '../index.js';

/** A square that turns with the clock, as no exported ring may. */
const SQUARE = [
  [0, 51],
  [0, 52],
  [1, 52],
  [1, 51],
  [0, 51],
];

const turned: Shapes['joined'] = (shape) => shape.map((rings) => rings.map((ring) => [...ring].reverse()));
const shapes: Shapes = { cellsOf: () => new Map([['W1', [[SQUARE]]]]), joined: turned };
const drawings = drawingsIn(shapes);

const map: ProfileMap = {
  layer: 'offences-cse',
  title: 'Offences: sexual exploitation',
  quarter: '2016-17 Q3',
  knownAt: '2017-01-30T12:00:00.000Z',
  cells: 'wards',
  says: 'No distinguishable hotspot: nothing stands out by more than chance would give.',
  because: [],
  regions: [
    { name: '=Ward & co', cells: ['W1'], events: 9, children: 7, change: '', chance: '' },
    { name: 'without an exact place', cells: [], events: null, children: null, change: '', chance: '' },
  ],
  geography: 'g',
  approximate: true,
  source: 'made up',
};

const section: ProfileSection = {
  id: 'victims',
  title: 'Victims',
  text: 'More is known than before.',
  sentences: [],
  tables: [{ title: 'By age', head: ['', 'This quarter', 'Quarter before'], rows: [['13 to 15', '9', '8']], note: 'n' }],
  trends: [
    {
      id: '8a',
      title: 'Children',
      unit: 'child',
      points: [
        { label: '2016-17 Q2', value: null, display: 'c' },
        { label: '2016-17 Q3', value: 12, display: '12 children' },
      ],
    },
  ],
  maps: [map],
  hours: [
    {
      title: 'When children went missing',
      reading: 'No hour of the week stands out from chance.',
      weights: Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0.5)),
    },
  ],
};

const content: ProfileContent = {
  audience: 'board',
  council: 'A council',
  marking: 'OFFICIAL-SENSITIVE',
  period: { id: '2016-17Q3', label: '2016-17 Q3', start: '2016-10-01', end: '2017-01-01' },
  version: 1,
  knownAt: '2017-02-01T12:00:00.000Z',
  logPosition: 10,
  releaseId: 'r',
  revises: null,
  scope: 'The whole borough.',
  sections: [section],
  recommendations: [],
  since: null,
  changed: [],
  key: [],
};

const fileOf = (name: string, of: ProfileContent = content): string =>
  profileTexts(of, drawingsIn(shapes)).get(name)?.() ?? '';

describe('the files of a problem profile', () => {
  it('are the same bytes for the same content, and bear its digest', () => {
    const texts = (of: ProfileContent) => [...profileTexts(of, drawingsIn(shapes))].map(([name, make]) => [name, make()]);
    expect(texts(content)).toEqual(texts(structuredClone(content)));
    expect(fileOf('profile.html')).toContain(profileDigest(content));
  });

  it('hold every number once a line, and no formula', () => {
    const lines = fileOf('profile.csv').split('\r\n');
    expect(lines[0]).toBe('\uFEFFsection,table,row,column,value');
    expect(lines).toContain('Victims,By age,13 to 15,This quarter,9');
    expect(lines.find((line) => line.includes('Ward & co,Events'))).toContain(`'=Ward & co`);
    expect(lines.find((line) => line.includes('without an exact place,Children'))?.endsWith(',c')).toBe(true);
  });

  it('hold maps as any program reads them: each area as one shape, no reference system but WGS 84', () => {
    const json = JSON.parse(fileOf('profile.geojson')) as {
      crs?: unknown;
      features: { geometry: { coordinates: number[][][][] } | null }[];
    };
    expect(json.crs).toBeUndefined();
    expect(json.features.map(({ geometry }) => geometry?.coordinates[0]?.[0])).toEqual([[...SQUARE].reverse(), undefined]);
  });

  it('draw each chart and map once, for the document and for its slide', () => {
    const asked: string[] = [];
    const counting = drawingsIn({
      ...shapes,
      cellsOf: (geography, cells) => {
        asked.push(`${geography} ${cells}`);
        return shapes.cellsOf(geography, cells);
      },
    });
    const drawn = counting.map(map);
    const before = asked.length;
    expect(counting.map(map)).toBe(drawn);
    expect(asked).toHaveLength(before);
  });

  it('hold each chart and map as a slide of 1920 by 1080, without anything from elsewhere', () => {
    expect(slideNames(content, drawings)).toEqual([
      'slide-01-8a-children',
      'slide-02-offences-sexual-exploitation',
      'slide-03-when-children-went-missing',
    ]);
    for (const name of slideNames(content, drawings)) {
      const svg = fileOf(`${name}.svg`);
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1920 1080" width="1920" height="1080"/);
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|style=|href=/);
      expect(svg).toContain('OFFICIAL-SENSITIVE');
    }
    expect(fileOf('slide-02-offences-sexual-exploitation.svg')).toContain('1. =Ward &amp; co: 9 events');
  });

  it('a number that is not shown is a gap in the chart and its letter in words', () => {
    const html = fileOf('profile.html');
    expect(html).toContain('>c<');
    expect(profileDocument(content, drawings).blocks.filter(({ is }) => is === 'figure')).toHaveLength(3);
  });
});

describe('the numbers of a profile in a spreadsheet', () => {
  const calc = office !== undefined && hasCalc(office) ? office : undefined;
  if (calc === undefined) {
    it('are not opened here: LibreOffice Calc is not on this machine (apt-get install -y libreoffice-calc-nogui)', () =>
      expect(calc).toBeUndefined());
    return;
  }

  it('are numbers, and what looks like a formula is none', () => {
    const file = new TextEncoder().encode(fileOf('profile.csv'));
    const sheet = convertedBy(calc, 'profile.csv', file, 'fods').get('profile.fods')?.toString('utf8') ?? '';
    const cells = [...sheet.matchAll(/<table:table-cell([^>]*)>\s*<text:p>([^<]*)/g)].map(([, of = '', text]) => ({ of, text }));
    const isNumber = (text: string): boolean => cells.filter((cell) => cell.text === text).every(({ of }) => of.includes('"float"'));
    expect([isNumber('9'), isNumber('c')]).toEqual([true, false]);
    expect(cells.some(({ text }) => text?.includes('=Ward &amp; co'))).toBe(true);
    expect(sheet).not.toContain('table:formula');
  });
});

describe('two versions of a profile', () => {
  const later: ProfileContent = {
    ...content,
    sections: [
      {
        ...section,
        text: 'Fewer.',
        tables: [{ title: 'By age', head: section.tables[0]?.head ?? [], rows: [['13 to 15', '7', '9'], ['16 to 17', '6', '0']], note: 'n' }],
      },
    ],
    recommendations: [
      {
        id: 'R1',
        text: 'Patrol the park',
        agency: 'Police',
        owner: 'the inspector',
        due: '2017-03-31',
        state: 'not_done',
        overdue: false,
        words: null,
        actionId: null,
      },
    ],
  };

  it('differ in what changed, and in nothing else', () =>
    expect(changesBetween(content, later)).toEqual([
      { what: 'Victims: By age: 13 to 15', before: '9', now: '7' },
      { what: 'Victims: By age: 16 to 17', before: 'not there', now: '6' },
      { what: 'Recommendation: Patrol the park', before: 'not there', now: 'not done' },
    ]));

  it('of the same nothing changed', () => expect(changesBetween(later, structuredClone(later))).toEqual([]));

  it('stand side by side, line by line, with both texts', () => {
    const [beside] = besideEachOther(content, later);
    expect(beside).toMatchObject({ leftText: 'More is known than before.', rightText: 'Fewer.' });
    expect(beside?.lines.filter(({ differs }) => differs).map(({ what }) => what)).toEqual([
      'By age: 13 to 15',
      'By age: 16 to 17',
    ]);
  });
});

it('the rendition for the board has no table of its own', () => {
  const sections = guardedSections({ maps: [map], trends: { victims: section.trends }, texts: { gaps: 'Little.' } });
  expect(sections.map(({ id }) => id)).toEqual(['victims', 'adults', 'locations', 'themes', 'gaps']);
  expect(sections.flatMap(({ tables, hours }) => [...tables, ...hours])).toEqual([]);
});
