import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pmtilesOf } from '../../../../test/pmtiles.js';
import { tabTo, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const CHILDREN = Array.from({ length: 40 }, (_, at) => `B00002${String(at).padStart(2, '0')}`);

/** Thirty were found within a few metres of each other, the others all over the borough. */
const foundAt = (at: number): string =>
  at < 30 ? `${540_300 + at},${168_800 + at},address` : `${536_000 + at * 200},${166_000 + at * 80},address`;

const borough = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    ...CHILDREN.map((id, at) => `${id},Example${at},Robin,2012-03-14,1,E09000006,2025-04-01T09:00Z`),
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,missing_from_type,last_seen_at,reported_at,recorded_at',
    ...CHILDREN.map(
      (id, at) =>
        `MP${at},${id},Example${at},Robin,2012-03-14,missing,home,2025-05-03T18:00,2025-05-03T20:00,2025-05-04T07:00Z`,
    ),
  ],
  police_found_reports: [
    'report_ref,found_at,found_easting,found_northing,found_precision,recorded_at',
    ...CHILDREN.map((_, at) => `MP${at},2025-05-04T10:00,${foundAt(at)},2025-05-04T12:00Z`),
  ],
};

/** Eight met somebody at one place. */
const linked = {
  places: [
    'place_id,name,place_type,easting,northing,precision,recorded_at',
    'PL1,Example park,park,542000,166000,address,2025-05-05T08:00Z',
  ],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,handling,first_seen,last_seen,recorded_at',
    ...CHILDREN.slice(0, 8).map(
      (id, at) => `child,${id},met_at,place,PL1,suspected,Police,L${at},P,2025-05-01,2025-05-03,2025-05-05T09:00Z`,
    ),
  ],
};

const MAP = '/profile?layer=FOUND&period=2025-26Q1';

let hub: RunningHub;
beforeAll(async () => {
  hub = await RunningHub.start({ ...borough, ...linked });
});
afterAll(() => hub.stop());

const drawn = (page: Page): Promise<unknown> => page.locator('.hub-map__canvas[data-drawn]').waitFor();

/** How many pixels of the map have a colour, and how many colours there are. */
const pixelsOf = (page: Page, [red, green, blue]: readonly [number, number, number]) =>
  page.locator('.hub-map__canvas canvas').evaluate(
    (map: HTMLCanvasElement, wanted) => {
      const flat = document.createElement('canvas');
      [flat.width, flat.height] = [map.width, map.height];
      const context = flat.getContext('2d');
      context?.drawImage(map, 0, 0);
      const { data } = context?.getImageData(0, 0, flat.width, flat.height) ?? { data: [] as number[] };
      const colours = new Set<number>();
      let of = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
        colours.add(r * 65_536 + g * 256 + b);
        if (Math.abs(r - wanted[0]) + Math.abs(g - wanted[1]) + Math.abs(b - wanted[2]) <= 6) of += 1;
      }
      return { of, colours: colours.size };
    },
    [red, green, blue] as const,
  );

const STREET_COLOUR = [120, 180, 120] as const;
const STREETS = pmtilesOf(STREET_COLOUR, '&copy; <b>Made up</b> for a test');

/** What a point is drawn in. */
const DOT = [11, 12, 12] as const;
const DARKEST = [23, 74, 122] as const;
const SCHOOL = [29, 112, 184] as const;

describe('the map', () => {
  let lead: Visit;
  beforeAll(async () => {
    lead = await hub.signIn(people.lead, { width: 1366 });
  });
  afterAll(() => lead.close());

  it('is drawn by the browser itself, darkest where most were found, and asks nobody outside', async () => {
    const page = await lead.open(MAP);
    await drawn(page);
    await page.waitForFunction(
      () => Number(document.querySelector('.hub-map__canvas')?.getAttribute('data-drawn')) > 1,
    );
    const { of, colours } = await pixelsOf(page, DARKEST);
    expect(of).toBeGreaterThan(30);
    expect((await pixelsOf(page, DOT)).of).toBeGreaterThan(0);
    expect(colours).toBeGreaterThan(8);
    expect(lead.strangers).toEqual([]);
    expect(lead.complaints).toEqual([]);
  });

  it('lies over the council’s own streets where there are some, and still asks nobody outside', async () => {
    const visit = await hub.signIn(people.lead, { width: 1366 });
    const { page } = visit;
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.replace('"basemap":null', '"basemap":"/basemap.pmtiles"') });
    });
    const asked: string[] = [];
    await page.route('**/basemap.pmtiles', async (route) => {
      const range = route.request().headers()['range'] ?? '';
      asked.push(range);
      const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(range)?.map(Number) ?? [];
      const body = STREETS.subarray(from, to + 1);
      const last = from + body.length - 1;
      await route.fulfill({
        status: 206,
        body,
        headers: { 'content-range': `bytes ${from}-${last}/${STREETS.length}`, etag: '"1"' },
      });
    });
    await visit.open(MAP);
    await drawn(page);
    await page.getByText('Streets: © Made up for a test').waitFor();
    await page.waitForFunction(
      () => Number(document.querySelector('.hub-map__canvas')?.getAttribute('data-drawn')) > 1,
    );
    expect((await pixelsOf(page, STREET_COLOUR)).of).toBeGreaterThan(1_000);
    expect(asked.length).toBeGreaterThan(0);
    expect(visit.strangers).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('keeps its colours, and those of its key, where the reader has chosen colours of their own', async () => {
    const visit = await hub.signIn(people.lead, { width: 1366 });
    await visit.page.emulateMedia({ forcedColors: 'active' });
    const page = await visit.open(MAP);
    await drawn(page);
    await page.waitForFunction(
      () => Number(document.querySelector('.hub-map__canvas')?.getAttribute('data-drawn')) > 1,
    );
    expect((await pixelsOf(page, DARKEST)).of).toBeGreaterThan(30);
    const swatch = page.locator('.hub-map__key .hub-map__level-5');
    expect(await swatch.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(`rgb(${DARKEST.join(', ')})`);
    await visit.close();
  });

  it('shows where children met somebody, darkest there, and names nobody but the children', async () => {
    const page = await lead.open(MAP.replace('FOUND', 'MET'));
    await drawn(page);
    await page.waitForFunction(
      () => Number(document.querySelector('.hub-map__canvas')?.getAttribute('data-drawn')) > 1,
    );
    expect((await pixelsOf(page, DARKEST)).of).toBeGreaterThan(30);
    expect((await pixelsOf(page, DOT)).of).toBeGreaterThan(0);
    expect(await page.locator('.hub-map__findings').innerText()).toContain('8 in all, 8 children');
    expect(lead.strangers).toEqual([]);
  });

  it('shows the schools that were loaded, on the map, in its drawing, in its key and by name', async () => {
    const page = await lead.open(MAP);
    await drawn(page);
    expect((await pixelsOf(page, SCHOOL)).of).toBe(0);
    await hub.command(
      ['geography', 'schools'],
      ['Name,Easting,Northing', 'Example School,542500,165000', 'Example Academy,543500,167500'].join('\n'),
      ...['--name', 'Name', '--easting', 'Easting', '--northing', 'Northing', '--source', 'Made up for a test'],
    );
    await lead.open(MAP);
    await drawn(page);
    await page.getByText('Schools: Made up for a test').waitFor();
    await page.waitForFunction(
      () => Number(document.querySelector('.hub-map__canvas')?.getAttribute('data-drawn')) > 1,
    );
    expect((await pixelsOf(page, SCHOOL)).of).toBeGreaterThan(3);
    expect(await page.locator('.hub-map__key').innerText()).toContain('school');
    await lead.open(`${MAP}&as=drawing`);
    const marks = page.locator('.hub-map__drawing .hub-map__school');
    await marks.locator('title').nth(1).waitFor({ state: 'attached' });
    expect(await marks.locator('title').allTextContents()).toEqual(['Example Academy', 'Example School']);
    expect(lead.strangers).toEqual([]);
  });

  it('says what it shows in words, and has a table one key away', async () => {
    const page = await lead.open(MAP);
    await page.getByRole('heading', { name: 'What stands out' }).waitFor();
    expect(await page.locator('.hub-map__findings').innerText()).toContain('30 in all, 30 children');
    await page.locator('body').press('t');
    const first = page.getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/Bromley Town\s+30\s+30/);
    await page.locator('body').press('t');
    await drawn(page);
  });

  it('opens a cell to the records behind it, by the keyboard alone', async () => {
    const page = await lead.open(MAP);
    await page.getByRole('heading', { name: 'What stands out' }).waitFor();
    await tabTo(page, 'Bromley Town');
    await page.keyboard.press('Enter');
    const chosen = page.locator('.hub-map__chosen');
    await chosen.getByRole('link').first().waitFor();
    expect(await chosen.getByRole('link').count()).toBe(30);
    await tabTo(page, 'Close');
    await page.keyboard.press('Enter');
    await chosen.waitFor({ state: 'detached' });
  });

  it('goes through the days: what goes on shows on each day it covers', async () => {
    const page = await lead.open(MAP.replace('FOUND', 'LAST_SEEN'));
    const slider = page.getByRole('slider');
    await slider.waitFor();
    await slider.fill(String(Date.parse('2025-05-04T00:00:00Z') / 86_400_000));
    await page.getByText('4 May 2025: 40 going on').waitFor();
    await slider.press('ArrowRight');
    await page.getByText('5 May 2025: 0 going on').waitFor();
  });

  it.each([1366, 768, 320])(
    'has no accessibility violation and does not scroll sideways at %i pixels',
    async (width) => {
      const visit = await hub.signIn(people.lead, { width });
      for (const form of ['drawing', 'table']) {
        const page = await visit.open(`${MAP}&as=${form}`);
        await page.getByRole('heading', { name: 'What stands out' }).waitFor();
        expect(await violationsOf(page)).toEqual([]);
        expect(await visit.sideways()).toBe(0);
      }
      await visit.close();
    },
  );

  it('is a drawing, and says why, in a browser without WebGL', async () => {
    const visit = await hub.signIn(people.lead);
    await visit.page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function withoutWebGl(
        this: HTMLCanvasElement,
        kind: string,
        ...rest: []
      ) {
        return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => null).call(this, kind, ...rest);
      } as typeof getContext;
    });
    const page = await visit.open(MAP);
    await page.getByText('WebGL is off').waitFor();
    await page.locator('.hub-map__drawing .hub-map__level-5').first().waitFor({ state: 'attached' });
    expect(visit.strangers).toEqual([]);
    await visit.close();
  });

  it('shows the board areas of enough children, and neither records nor days', async () => {
    const visit = await hub.signIn(people.analyst);
    const page = await visit.open(`${MAP}&as=table`);
    await page.getByRole('row').nth(1).waitFor();
    const children = await page.getByRole('row').locator('td:nth-of-type(2)').allInnerTexts();
    for (const count of children) expect(Number(count)).toBeGreaterThanOrEqual(6);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByText('When in the week').count()).toBe(0);
    await visit.close();
  });

  it('shows the board, however far it is drawn nearer, cells of one colour and no point in them', async () => {
    const visit = await hub.signIn(people.analyst, { width: 1366 });
    const page = await visit.open(MAP);
    await drawn(page);
    const nearer = page.getByRole('button', { name: 'Zoom in' });
    for (let step = 0; step < 4; step += 1) {
      const before = Number(await page.locator('.hub-map__canvas').getAttribute('data-drawn'));
      await nearer.click();
      await page.waitForFunction(
        (drawings) => Number(document.querySelector('.hub-map__canvas')?.getAttribute('data-drawn')) > drawings,
        before,
      );
    }
    expect((await pixelsOf(page, DOT)).of).toBe(0);
    expect(visit.strangers).toEqual([]);
    await visit.close();
  });
});
