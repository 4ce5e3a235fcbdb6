import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, WebSocketRoute } from 'playwright-core';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

let hub: RunningHub;
let chair: Visit;

beforeAll(async () => {
  hub = await RunningHub.start();
  chair = await hub.signIn(people.chair);
});

afterAll(async () => {
  await chair.close();
  await hub.stop();
});

const order = (page: Page) =>
  page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
const tops = (page: Page) =>
  page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top)));

describe('the sheet in a browser', () => {
  it('has the most urgent first: who is missing now', async () => {
    const page = await chair.open('/sheet');
    await page.getByRole('table').waitFor();
    const ids = await order(page);
    expect(ids).toHaveLength(12);
    expect(ids[0]).toBe('B0000001');
    expect(await page.locator('tbody tr').first().textContent()).toContain('Missing now');
  });

  it('is gone through by keys alone: to a child, why, the record and back', async () => {
    const page = await chair.open('/sheet');
    await page.getByRole('table').waitFor();
    const [, second] = await order(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    const why = page.getByRole('complementary', { name: 'Why' });
    await why.getByText('Last changes').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-child'))).toBe(second);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/children/${second}`);
    await page.locator('.hub-identity').waitFor();
    await page.goBack();
    await page.getByRole('table').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('pattern');
    await page.getByText('1 of 12 children shown', { exact: false }).waitFor();
    await page.waitForURL(/q=pattern/);
  });

  it('shows another user’s change by itself, marked, and moves no row', async () => {
    const page = await chair.open('/sheet?sort=key_worker');
    await page.getByRole('table').waitFor();
    const before = { ids: await order(page), tops: await tops(page) };
    const last = before.ids.at(-1) ?? '';
    const other = await hub.signIn(people.mash);
    const form = await other.open(`/children/${last}/record/key-worker`);
    await form.getByLabel('Key worker', { exact: true }).fill('Aaron First');
    await form.getByRole('button', { name: 'Name the key worker' }).click();
    await form.getByText('The key worker is recorded.').first().waitFor();
    const cell = page.locator(`tr[data-row="${last}"] td.is-changed`, { hasText: 'Aaron First' });
    await cell.waitFor();
    expect(await cell.textContent()).toContain('changed');
    await page.getByRole('button', { name: 'Update the order' }).waitFor();
    expect(await order(page)).toEqual(before.ids);
    expect(await tops(page)).toEqual(before.tops);
    await page.getByRole('button', { name: 'Update the order' }).click();
    await page.locator(`tbody tr:first-child[data-row="${last}"]`).waitFor();
    await other.close();
  });

  it('tells red, amber and green apart without colour: by word and by border', async () => {
    const page = await chair.open('/sheet');
    await page.getByRole('table').waitFor();
    for (const media of [{ forcedColors: 'active' as const }, { forcedColors: 'none' as const }]) {
      await page.emulateMedia(media);
      const tags = await page
        .locator('.hub-rag--strong')
        .evaluateAll((all) => all.map((tag) => `${tag.textContent} ${getComputedStyle(tag).borderTopStyle}`));
      const kinds = [...new Set(tags)].sort();
      expect(kinds).toEqual(['Amber dashed', 'Green double', 'Red solid']);
    }
  });

  it('keeps its head in sight while the rows scroll, and the focused row clear of it', async () => {
    const page = await chair.open('/sheet');
    await page.getByRole('table').waitFor();
    await page.setViewportSize({ width: 1440, height: 500 });
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('j');
    const head = await page.locator('thead th').first().boundingBox();
    const row = await page.locator('tbody tr').last().boundingBox();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(head?.y).toBeGreaterThanOrEqual(0);
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual(row?.y ?? 0);
  });

  it('says when live updates are off, and that they are on again', async () => {
    const visit = await hub.signIn(people.chair);
    const lines: WebSocketRoute[] = [];
    let cut = false;
    await visit.page.routeWebSocket(/graphql/, async (line) => {
      if (cut) return line.close();
      line.connectToServer();
      lines.push(line);
    });
    const page = await visit.open('/sheet');
    await page.getByRole('table').waitFor();
    const banner = page.getByText(/Live updates are off since \d\d:\d\d/);
    expect(await banner.count()).toBe(0);
    cut = true;
    for (const line of lines) await line.close();
    await banner.waitFor();
    cut = false;
    await banner.waitFor({ state: 'detached' });
    await visit.close();
  });
});
