import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { manyChildren } from '../../test/borough.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const children = 2_000;
let hub: RunningHub;
let chair: Visit;

beforeAll(async () => {
  hub = await RunningHub.start(manyChildren(children));
  chair = await hub.signIn(people.chair);
});

afterAll(async () => {
  await chair.close();
  await hub.stop();
});

const drawn = (page: Page) => page.locator('tr[data-row]').count();
const scrollTo = (page: Page, where: 'top' | 'end') =>
  page.evaluate((to) => {
    for (const one of [document.scrollingElement, document.querySelector('.hub-sheet')]) {
      if (one) one.scrollTop = to === 'end' ? one.scrollHeight : 0;
    }
  }, where);

describe('a sheet of 2,000 children', () => {
  it('draws the rows that are near, whatever the reader scrolls to, and says how many there are', async () => {
    const page = await chair.open('/sheet?group=worker');
    await page.getByRole('table').waitFor();
    expect(await page.locator('.hub-counts').textContent()).toContain('2,000 children');
    expect(await drawn(page)).toBeLessThan(children / 4);
    const first = await page.locator('tr[data-row]').first().getAttribute('data-row');
    await scrollTo(page, 'end');
    await page.getByText('W. Trial9 100 children').waitFor();
    await page.locator(`tr[data-row="${first}"]`).waitFor({ state: 'detached' });
    expect(await drawn(page)).toBeLessThan(children / 4);
    await scrollTo(page, 'top');
    await page.locator(`tr[data-row="${first}"]`).waitFor();
  });

  it('is gone through by keys beyond what was drawn at first', async () => {
    const page = await chair.open('/sheet?group=rag');
    await page.getByRole('table').waitFor();
    const seen = new Set<string>();
    for (let step = 0; step < 160; step += 1) {
      await page.keyboard.press('j');
      seen.add(await page.evaluate(() => document.activeElement?.getAttribute('data-child') ?? ''));
    }
    expect(seen.size).toBe(160);
  });

  it('all of them are saved as a file, each once', async () => {
    const page = await chair.open('/sheet?group=team');
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'Take away' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString().trim().split('\r\n');
    expect(lines).toHaveLength(children + 1);
    expect(new Set(lines.map((line) => /B\d{7}/.exec(line)?.[0])).size).toBe(children + 1);
    expect(file.suggestedFilename()).toMatch(/^children-at-risk-\d{4}-\d\d-\d\d-\d{4}\.csv$/);
  });
});
