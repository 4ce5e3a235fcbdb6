import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press, tabTo, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

let hub: RunningHub;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start();
  lead = await hub.signIn(people.lead);
});

afterAll(async () => {
  await lead.close();
  await hub.stop();
});

/** Whether the page itself is wider than the window: tables may scroll, the page must not. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['Data quality', '/quality', 'Not recorded'],
  ['the year of interviews', '/board/interviews', 'Timeliness by provider'],
  ['needs and services', '/board/services', 'Services on record'],
  ['words of children', '/board/interviews/words?year=2016-17', 'What children said'],
])('%s', (_name, path, heading) => {
  it.each([1366, 320])('breaks no rule of accessibility and is not wider than a window of %i pixels', async (width) => {
    const page = await lead.open(path);
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    expect(await violationsOf(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});

describe('with the keyboard alone', () => {
  it('a number of the data quality opens to its records, and the list says where it is', async () => {
    const page = await lead.open('/quality');
    await page.setViewportSize({ width: 1366, height: 800 });
    const button = page.locator('.hub-quality button').first();
    await button.waitFor();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close this list' }).waitFor();
    await page.getByText('What is missing is put right at its source').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'quality-records');
    await press(page, 'Close this list');
    await page.getByText('What is missing is put right at its source').waitFor({ state: 'detached' });
  });

  it('a service is put on the register, a mistake is said and loses nothing, and its end is recorded', async () => {
    const page = await lead.open('/board/services');
    await page.getByRole('heading', { name: 'Services on record' }).waitFor();
    await press(page, 'Record a service');
    await tabTo(page, 'Name of the service');
    await page.keyboard.type('Someone to talk to');
    await tabTo(page, 'Who runs it');
    await page.keyboard.type('A charity');
    await press(page, 'Record the service');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('Name of the service').inputValue()).toBe('Someone to talk to');
    await page.getByLabel('somebody who listens').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('First day', { exact: true }).fill('2016-04-01');
    await page.getByRole('button', { name: 'Record the service' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The service is on the register.').first().waitFor();
    await page.locator('li').filter({ hasText: 'Someone to talk to' }).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(lead.complaints).toEqual([]);
  });
});
