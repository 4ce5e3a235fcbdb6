import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '@hub/cli';
import { writeBorough } from '@hub/seeds';
import { Fixture, type Told } from '../apps/api/test/fixture.js';

/** A year that is over, and a quarter of it; everything is asked as it was known a few days after. */
const AT = '2017-04-20T12:00:00.000Z';
const YEAR = '2016-17';
const QUARTER = '2016-17Q4';
/** The last day of the quarter, where a page shows how things stand and not a period; the quarter is over a moment later. */
const LAST_DAY = '2017-03-31';
const OVER = '2017-04-01T00:00';
const [LEAD, SECOND, ANALYST, COUNCILLOR] = ['alex-sample', 'morgan-sample', 'lee-sample', 'casey-sample'];

let fixture: Fixture;
let commands = 0;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-borough-'));
  await writeBorough(folder, { seed: 8, end: '2017-04-20', children: 900 });
  const feeds = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.csv', ''),
      readFileSync(join(folder, file), 'utf8').trimEnd().split('\r\n'),
    ]),
  );
  rmSync(folder, { recursive: true });
  fixture = await Fixture.open({ feeds, at: AT });
  fixture.hub.announce(await fixture.app.listen());
});
afterAll(() => fixture.close());

type Answer = Readonly<Record<string, never>>;

const ask = async <Found = Answer>(query: string, user = LEAD): Promise<Found> => {
  const { data, errors } = await fixture.ask<Record<string, Found>>(user ?? '', query);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Found;
};

const tell = async (mutation: string, input: object, user = LEAD): Promise<string> => {
  const told: Told = await fixture.tell(user ?? '', mutation, { commandId: `c${(commands += 1)}`, ...input });
  await fixture.hub.viewsCaughtUp();
  return told.__typename === 'Refused' ? (told.problems[0]?.code ?? '') : told.__typename;
};

const cli = async <Found>(...texts: string[]): Promise<Found> => {
  let [out, err] = ['', ''];
  const code = await runCli([...texts, '--json'], {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    environment: { HUB_DATA: join(fixture.folder, 'data') },
    folder: fixture.folder,
  });
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Found;
};

/** What a page says of the figures it shows, by the name of the figure: a headline as it is printed, or a count. */
type Says = Readonly<Record<string, number | string>>;

interface FigureRow {
  readonly id: string;
  readonly display: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly parts: readonly { readonly display: string }[];
}

/** The number of a headline, whatever words stand behind it: `57.3 %` of `57.3 % (55 of 96 returns)`. */
const numberIn = (display: string): string => /^[\d.,]+(?: %)?/.exec(display)?.[0] ?? display;

const headlines = (figures: readonly { readonly id: string; readonly display: string }[]): Says =>
  Object.fromEntries(figures.map(({ id, display }) => [id, numberIn(display)]));

/** The figures themselves: of the page Figures, to somebody from whom no child is kept. */
const figuresPage = async (): Promise<readonly FigureRow[]> => {
  const { figures } = await ask<{ figures: readonly FigureRow[] }>(
    `{ figures(period: "${QUARTER}") { ... on Figures { figures { id display numerator denominator parts { display } } } } }`,
  );
  return figures;
};

const BOARD = `{ board(period: "${QUARTER}") { ... on BoardPage { content { lines { id display } } } } }`;

/** Lines of the board that are shown as they are: what is hidden says nothing. */
const shownLines = (lines: readonly { readonly id: string; readonly display: string }[]): Says =>
  headlines(lines.filter(({ display }) => /^\d/.test(display)));

const PACK = `${QUARTER}.bscb.1`;
const LINES = ['8a', '8b', '8c', '8d', '8e', '8f', '8g', '8h', '8i'];

const packJson = async (): Promise<Says> => {
  await tell('draftBoardPack', { variant: 'bscb', period: QUARTER }, ANALYST);
  for (const line of LINES) {
    await tell('commentOnBoardPack', { packId: PACK, line, text: 'What is done about it.' }, ANALYST);
  }
  await tell('passOnBoardPack', { packId: PACK }, ANALYST);
  await tell('checkBoardPack', { packId: PACK }, SECOND);
  expect(await tell('publishBoardPack', { packId: PACK }, ANALYST)).toBe('Done');
  const { content } = await ask<{ content: string }>(
    `{ boardPackFile(packId: "${PACK}", name: "pack.json") { ... on HubFile { content } } }`,
  );
  const said = JSON.parse(Buffer.from(content, 'base64').toString()) as {
    content: { lines: readonly { id: string; display: string }[] };
  };
  return shownLines(said.content.lines);
};

/** How each page is read. A page with figures that is not here is found by the last test of this file. */
const PAGES: Readonly<Record<string, () => Promise<Says>>> = {
  'the page Figures': async () => headlines(await figuresPage()),
  'the page of one figure': async () =>
    headlines([
      await ask<FigureRow>(`{ figure(id: "8e", period: "${QUARTER}") { ... on Figure { id display numerator } } }`),
    ]),
  'hub figures': async () => {
    const found = await cli<Readonly<Record<string, { readonly numerator: number }>>>('figures', '--period', QUARTER);
    return Object.fromEntries(Object.entries(found).map(([id, { numerator }]) => [id, String(numerator)]));
  },
  'the page Board': async () =>
    shownLines((await ask<{ content: { lines: readonly FigureRow[] } }>(BOARD)).content.lines),
  'the pack as JSON': packJson,
  'the head of the sheet': async () => ({
    '8a numerator': (await ask<{ total: number }>(`{ sheet(knownAt: "${LAST_DAY}") { total } }`)).total,
  }),
  'missing now': async () => ({
    'R3 numerator': (await ask<readonly object[]>(`{ missingNow(knownAt: "${LAST_DAY}") { childId } }`)).length,
  }),
};

describe('a figure is the same on every page, for the same period and moment of knowledge', () => {
  it.each(Object.entries(PAGES).filter(([name]) => !['the head of the sheet', 'missing now'].includes(name)))(
    '%s',
    async (name, read) => {
      const figures = await figuresPage();
      const said = await read();
      expect(Object.keys(said).length).toBeGreaterThan(0);
      for (const [id, number] of Object.entries(said)) {
        const one = figures.find((figure) => figure.id === id);
        // A terminal that asks for JSON is given the count that the headline is made of; all others print the headline.
        expect([id, number]).toEqual([
          id,
          name === 'hub figures' ? String(one?.numerator) : numberIn(one?.display ?? ''),
        ]);
      }
    },
  );

  it.each(['the head of the sheet', 'missing now'])('%s, as known at the end of the quarter', async (name) => {
    const { figures } = await ask<{ figures: readonly FigureRow[] }>(
      `{ figures(period: "${QUARTER}", knownAt: "${OVER}") { ... on Figures { figures { id numerator } } } }`,
    );
    for (const [figure, count] of Object.entries((await PAGES[name]?.()) ?? {})) {
      const [id] = figure.split(' ');
      expect([figure, count]).toEqual([figure, figures.find((one) => one.id === id)?.numerator]);
    }
  });

  it('the year’s interviews, by all providers, are the returns of 8e and T4 of the year', async () => {
    const figures = await ask<{ figures: readonly (FigureRow & { denominator: number })[] }>(
      `{ figures(period: "${YEAR}") { ... on Figures { figures { id numerator denominator } } } }`,
    );
    const of = (id: string) => figures.figures.find((one) => one.id === id);
    const { tables } = await ask<{ tables: readonly { id: string; rows: readonly (readonly string[])[] }[] }>(
      `{ interviewAnalysis(year: "${YEAR}") { ... on InterviewAnalysis { tables { id rows } } } }`,
    );
    const [all = []] = tables.find(({ id }) => id === 'providers')?.rows ?? [];
    const numbers = [of('8e')?.denominator, of('8e')?.numerator, of('T4')?.denominator, of('T4')?.numerator];
    const shown = [all[1], all[5], all[7], all[8]];
    expect(shown.filter((one) => one !== 'c').length).toBeGreaterThan(0);
    expect(shown).toEqual(numbers.map((one, at) => (shown[at] === 'c' ? 'c' : String(one))));
  });

  it('the document of the profile counts the children at risk of 8a, and draws the values of its figures', async () => {
    const figures = await figuresPage();
    const { sections } = await ask<{
      sections: readonly {
        tables: readonly { title: string; rows: readonly (readonly string[])[] }[];
        trends: readonly { id: string; points: readonly { value: number | null }[] }[];
      }[];
    }>(
      `{ problemProfile(period: "${QUARTER}", audience: PANEL) { ... on ProblemProfilePage { sections { tables { title rows } trends { id points { value } } } } } }`,
    );
    const tables = sections.flatMap((section) => section.tables);
    const atRisk = tables.find(({ title }) => title === 'Children at risk')?.rows[0]?.[1];
    const trends = sections.flatMap((section) => section.trends.map(({ id, points }) => [id, points.at(-1)?.value]));
    expect(['8a', atRisk]).toEqual(['8a', String(figures.find(({ id }) => id === '8a')?.numerator)]);
    expect(trends.length).toBeGreaterThan(0);
    expect(trends).toEqual(trends.map(([id]) => [id, figures.find((one) => one.id === id)?.numerator]));
  });

  /** What is behind a figure, to somebody from whom no child is kept. */
  const behind = async (id: string) => {
    const { explanation } = await ask<{
      explanation: { edges: readonly { node: { childId: string; ref: string } }[] };
    }>(
      `{ figure(id: "${id}", period: "${QUARTER}") { ... on Figure { explanation(first: 500) { edges { node { childId ref } } } } } }`,
    );
    return explanation.edges.map(({ node }) => node);
  };

  it('the map of where children were found counts every return behind 8e', async () => {
    const returns = (await behind('8e')).length;
    const { events } = await ask<{ events: number }>(
      `{ profileMap(layer: FOUND, cells: WARDS, period: "${QUARTER}", reader: NAMED) { ... on ProfileMap { events } } }`,
    );
    const records = await ask<{ total: number }>(
      `{ mapRecords(layer: FOUND, period: "${QUARTER}") { ... on MapRecords { total } } }`,
    );
    expect([events, records.total]).toEqual([returns, returns]);
  });

  it('the pages of children show as many missing episodes of the quarter as R2 has of each', async () => {
    const items = await behind('R2');
    const mostFirst = [...new Set(items.map(({ childId }) => childId))]
      .map((childId) => ({ childId, count: items.filter((one) => one.childId === childId).length }))
      .sort((a, b) => b.count - a.count);
    for (const { childId, count } of mostFirst.slice(0, 6)) {
      const { episodes } = await ask<{ episodes: readonly { missing: boolean; start: string }[] }>(
        `{ child(id: "${childId}") { ... on Child { episodes { missing start } } } }`,
      );
      const ofQuarter = episodes.filter(({ start }) => start >= '2017-01-01T00:00' && start < '2017-03-31T23:00');
      expect([childId, ofQuarter.length]).toEqual([childId, count]);
    }
  });

  it('every page of the hub that shows figures stands above, or says none', () => {
    const source = readFileSync(new URL('../apps/web/src/app.tsx', import.meta.url), 'utf8');
    const pages = [...source.matchAll(/^ {2}\['(\/[^']*)', \w+\],$/gm)].map(([, path = '']) => path);
    const read = [
      '/sheet',
      '/missing',
      '/figures',
      '/figures/:id',
      '/board',
      '/board/packs/:id',
      '/board/interviews',
      '/children/:id',
    ];
    const withoutFigures =
      /^\/(children\/|panels|agency|matters|links|interviews|disruption|placements|matches|merges|handovers|findings|rules|intake|audit|admin|records|search|reviews|access|quality|board\/services|board\/interviews\/words|profile)/;
    expect(pages.filter((path) => !read.includes(path) && !withoutFigures.test(path))).toEqual([]);
  });
});

describe('the annual analysis of interviews', () => {
  const ID = `${YEAR}.interviews.1`;
  const words = async () =>
    (
      await ask<{ quotations: readonly { interviewId: string; words: string; state: string }[] }>(
        `{ quotations(year: "${YEAR}") { ... on Quotations { quotations { interviewId words state } } } }`,
      )
    ).quotations;
  const shown = async () =>
    (
      await ask<{ words: readonly string[] }>(
        `{ interviewAnalysis(year: "${YEAR}") { ... on InterviewAnalysis { words } } }`,
        ANALYST,
      )
    ).words;

  it('gives no words of children before somebody asked them and somebody looked', async () =>
    expect(await shown()).toEqual([]));

  it('gives those that were agreed to and cleared, and takes them out when the child says no', async () => {
    const [one] = await words();
    const interviewId = one?.interviewId ?? '';
    const clear = { interviewId, usable: true, text: 'I just wanted some quiet.' };
    expect(await tell('screenQuotation', clear)).toBe('no-consent');
    expect(await tell('recordQuotationConsent', { interviewId, agreed: true, askedOn: '2017-04-01' })).toBe('Done');
    expect(await tell('screenQuotation', { ...clear, text: 'I was with Jake.' })).toBe('name-in-quotation');
    expect(await tell('screenQuotation', clear, ANALYST)).toBe('Withheld');
    expect(await tell('screenQuotation', clear)).toBe('Done');
    expect(await shown()).toEqual([clear.text]);
    await tell('recordQuotationConsent', { interviewId, agreed: false, askedOn: '2017-04-02' });
    expect(await shown()).toEqual([]);
    await tell('recordQuotationConsent', { interviewId, agreed: true, askedOn: '2017-04-03' });
    expect(await shown()).toEqual([clear.text]);
  });

  it('is drafted by one person and sealed by another, as files that can be made again', async () => {
    expect(await tell('draftInterviewAnalysis', { year: '2017-18' }, ANALYST)).toBe('year-not-over');
    expect(await tell('draftInterviewAnalysis', { year: YEAR }, ANALYST)).toBe('Done');
    expect(await tell('sealInterviewAnalysis', { analysisId: ID }, ANALYST)).toBe('two-people');
    expect(await tell('sealInterviewAnalysis', { analysisId: ID }, SECOND)).toBe('Done');
    const row = await fixture.hub.analyses.analysis(ID);
    expect(row?.seal?.files.map(({ name }) => name)).toEqual([
      'analysis.html',
      'analysis.json',
      'analysis.csv',
      'analysis.ods',
      'analysis.pdf',
    ]);
    const again = row ? await fixture.hub.analyses.filesOf((await fixture.hub.analyses.drawn(row)).content) : [];
    expect(again.map(({ sha256 }) => sha256)).toEqual(row?.seal?.files.map(({ sha256 }) => sha256));
  });

  it('is read by the board, not by councillors, who have the page under their own rule', async () => {
    const file = (user: string) =>
      ask<{ __typename: string }>(
        `{ interviewAnalysisFile(analysisId: "${ID}", name: "analysis.html") { __typename } }`,
        user,
      );
    expect((await file(ANALYST ?? '')).__typename).toBe('HubFile');
    expect((await file(COUNCILLOR ?? '')).__typename).toBe('NotFound');
  });

  it('is withdrawn with a reason that says no small number, and stays on the list of its readers', async () => {
    const editions = async (user: string) =>
      (
        await ask<{ editions: readonly object[] }>(
          `{ interviewAnalysis(year: "${YEAR}") { ... on InterviewAnalysis { editions { edition sealed withdrawn mayWithdraw } } } }`,
          user,
        )
      ).editions;
    const withdraw = (reason: string, user = ANALYST) =>
      tell('withdrawInterviewAnalysis', { analysisId: ID, reason }, user);
    const sealed = { edition: 1, sealed: true };
    const released = () => fixture.hub.log.readStream('assurance.releases').then(({ length }) => length);
    const before = await released();
    expect(await editions(ANALYST)).toEqual([{ ...sealed, withdrawn: null, mayWithdraw: true }]);
    expect(await withdraw('A table is wrong.', COUNCILLOR)).toBe('Withheld');
    expect(await withdraw('It tells of three children.')).toBe('small-number-in-words');
    expect(await withdraw('A table is wrong.')).toBe('Done');
    expect(await editions(SECOND)).toEqual([{ ...sealed, withdrawn: 'A table is wrong.', mayWithdraw: false }]);
    expect(await released()).toBe(before);
    expect(await tell('draftInterviewAnalysis', { year: YEAR }, ANALYST)).toBe('Done');
    expect((await fixture.hub.analyses.analyses(YEAR)).map(({ state }) => state)).toEqual(['drafted', 'withdrawn']);
  });

  it('says no number of children from 1 to 5', async () => {
    const { tables } = await ask<{ tables: readonly { rows: readonly (readonly string[])[] }[] }>(
      `{ interviewAnalysis(year: "${YEAR}") { ... on InterviewAnalysis { tables { rows } } } }`,
      ANALYST,
    );
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1)));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^[1-5]$/.test(cell))).toEqual([]);
  });
});

describe('needs and services', () => {
  const map = async (user = LEAD) =>
    ask<{
      lines: readonly { need: string; seen: string; services: readonly string[]; remarks: readonly string[] }[];
      wards: { rows: readonly (readonly string[])[] };
    }>(
      `{ serviceMap(year: "${YEAR}") { ... on ServiceMap { lines { need seen services remarks } wards { rows } } } }`,
      user,
    );
  const remarks = async (need: string) => (await map()).lines.find((line) => line.need === need)?.remarks ?? [];
  const service = {
    name: 'Someone to talk to',
    provider: 'A charity',
    ageFrom: 12,
    ageTo: 17,
    wards: [],
    places: 2,
    startsOn: '2016-04-01',
  };

  /** A need whose number of children is shown. */
  let need = '';

  it('without a service a need that was seen is a gap', async () => {
    const shown = (await map()).lines.filter(({ seen }) => Number(seen) > 2);
    need = shown[0]?.need ?? '';
    expect(await remarks(need)).toEqual(['Gap: seen in the year, and no service on record.']);
  });

  it('too few places, ages that nobody takes, and services that may be double are said', async () => {
    expect(await tell('recordService', { ...service, needs: ['no need'] })).toBe('not-a-choice');
    expect(await tell('recordService', { ...service, needs: [need], wards: ['Nowhere'] })).toBe('no-such-ward');
    expect(await tell('recordService', { ...service, needs: [need] }, ANALYST)).toBe('Done');
    expect(await remarks(need)).toEqual([
      expect.stringMatching(/^Gap: fewer places \(2\) than children seen\.$/),
      'Gap: no service takes the ages 10 to 11.',
    ]);
    expect(await tell('recordService', { ...service, needs: [need], serviceId: 'SV2', name: 'A quiet hour' })).toBe(
      'Done',
    );
    expect((await remarks(need)).at(-1)).toMatch(/^A quiet hour and Someone to talk to are for the same need/);
    expect(await tell('endService', { serviceId: 'SV2', endsOn: '2017-04-01' })).toBe('Done');
    expect(await remarks(need)).toHaveLength(2);
  });

  it('tell no number of children from 1 to 5, by ward or in all', async () => {
    const { lines, wards } = await map(ANALYST);
    const cells = [...lines.map(({ seen }) => seen), ...wards.rows.flatMap((row) => row.slice(1))];
    expect(cells.filter((cell) => /^[1-5]$/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell === 'c').length).toBeGreaterThan(0);
  });
});

describe('data quality', () => {
  const page = async (user = LEAD) =>
    ask<{
      opens: boolean;
      themes: readonly {
        id: string;
        lines: readonly {
          feed: string;
          fault: string;
          source: string;
          cells: readonly { period: string; display: string }[];
        }[];
      }[];
    }>(
      `{ dataQuality(period: "${QUARTER}") { ... on DataQuality { opens themes { id lines { feed fault source cells { period display } } } } } }`,
      user,
    );

  it('opens from a number to its very records', async () => {
    const { themes, opens } = await page();
    expect(opens).toBe(true);
    const [line] = themes.find(({ id }) => id === 'missing')?.lines.filter(({ fault }) => fault === 'companions') ?? [];
    const display = line?.cells.at(-1)?.display ?? '';
    const records = await ask<{ total: number }>(
      `{ dataQualityRecords(quarter: "${QUARTER}", feed: "return_interviews", source: "${line?.source}", fault: "companions") { ... on QualityRecords { total } } }`,
    );
    expect(display).toMatch(/^\d+ of \d+ /);
    expect(records.total).toBe(Number(display.split(' ')[0]));
  });

  it('is shown to those who may know no children without small numbers, and opens nothing', async () => {
    for (const user of [ANALYST, 'ingrid-sample']) {
      const { themes, opens } = await page(user);
      expect(opens).toBe(false);
      const numbers = themes.flatMap(({ lines }) =>
        lines.flatMap(({ cells }) => cells.flatMap(({ display }) => display.split(' (')[0]?.split(' of ') ?? [])),
      );
      expect(numbers.length).toBeGreaterThan(100);
      expect(numbers.filter((cell) => /^[1-5]$/.test(cell))).toEqual([]);
    }
  });
});
