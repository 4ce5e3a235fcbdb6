import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people, RunningHub } from '../../test/running-hub.js';

let hub: RunningHub;

beforeAll(async () => {
  hub = await RunningHub.start();
});

afterAll(() => hub.stop());

/** Holds the answers with trends back until it is told to let them go. */
const holdTrends = async (page: Page): Promise<() => void> => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (/query Trends?Query/.test(route.request().postData() ?? '')) await held;
    await route.continue();
  });
  return release;
};

/** Where everything stands that is not the trend itself, to the pixel. */
const places = (page: Page): Promise<string[]> =>
  page.locator('main :is(h1, h2, p:not(.hub-waiting), button, table, tr, th, td, section)').evaluateAll((all) =>
    all
      .filter((one) => !one.closest('.hub-chart-place, .hub-room, .govuk-details'))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.tagName, x, y + window.scrollY, width, height].join(' ');
      }),
  );

describe.each([1366, 768, 320])('at %i pixels', (width) => {
  it.each([
    ['all figures', '/figures', 'The figures are complete.'],
    ['a figure with a target', '/figures/8e', 'The figure above is complete.'],
    ['a figure with a long name', '/figures/8d', 'The figure above is complete.'],
  ])('%s: the figures come first, and nothing moves when the trend does', async (_what, path, words) => {
    const visit = await hub.signIn(people.analyst, { width });
    const { page } = visit;
    const release = await holdTrends(page);
    await page.goto(`${hub.url}${path}`);
    await page.getByText(words).last().waitFor();
    await page.locator('main table').last().waitFor();
    await page.getByText('Loading the list').waitFor({ state: 'detached' });
    const before = await places(page);
    expect(await page.getByText('Show the data').isVisible()).toBe(false);
    release();
    await page.locator('main svg[role="img"]').first().waitFor();
    await page.getByText('being worked out').locator('visible=true').first().waitFor({ state: 'detached' });
    expect(before.length).toBeGreaterThan(10);
    expect(await places(page)).toEqual(before);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
