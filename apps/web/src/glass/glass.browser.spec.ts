import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const CHILD = 'B0000003';
const REASON = 'At the police station with her, nobody answers at the duty desk.';

let hub: RunningHub;
let worker: Visit;
let lead: Visit;

const banner = (page: Page) => page.getByRole('region', { name: 'Open by break-glass' });

beforeAll(async () => {
  hub = await RunningHub.start();
  [worker, lead] = [await hub.signIn(people.socialWorker), await hub.signIn(people.lead)];
});

afterAll(async () => {
  await worker.close();
  await lead.close();
  await hub.stop();
});

it('a record that is not theirs stops a reader, and opens by keyboard alone with a reason and a purpose', async () => {
  const page = await worker.open(`/children/${CHILD}`);
  await page.getByRole('heading', { name: 'This record is not open to you', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'It cannot wait' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the record for three hours' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await worker.sideways()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByLabel('Why can it not wait?').focus();
  await page.keyboard.type(REASON);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Pattern/, level: 1 }).waitFor();
  await banner(page).waitFor();
});

describe('while a record is open by break-glass', () => {
  it('every page says which, for how long, and that it is looked into', async () => {
    for (const path of ['/search', '/interviews', `/children/${CHILD}`]) {
      const page = await worker.open(path);
      await banner(page)
        .getByText(/^(3 h|2 h 5\d min) left$/)
        .waitFor();
      expect(await banner(page).innerText()).toContain(CHILD);
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await worker.sideways()).toBe(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });

  it('it waits for a review, in the words of whoever opened it, for somebody else', async () => {
    const page = await lead.open('/reviews');
    await page.getByRole('heading', { name: `robin-sample opened the record of ${CHILD}` }).waitFor();
    await page.getByText(REASON).waitFor();
    await page.getByText(/^Purpose: to protect a child\. [1-9]\d* looks? under it\.$/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await lead.sideways()).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('its own person closes it early, by keyboard', async () => {
    const page = await worker.open('/search');
    await banner(page)
      .getByRole('button', { name: /^Close it now/ })
      .focus();
    await page.keyboard.press('Enter');
    await banner(page).waitFor({ state: 'detached' });
    await page.getByRole('status').getByText(`The record of ${CHILD} is closed to you again.`).waitFor();
  });
});

it('a review without a finding or a sentence is not sent, and what was typed stays; with both it closes the matter', async () => {
  const page = await lead.open('/reviews');
  const form = page.getByRole('form', { name: `Finding on robin-sample, ${CHILD}` });
  await form.getByLabel('How did you come to it?').fill('I rang the custody sergeant.');
  await form.getByRole('button', { name: 'Close with this finding' }).click();
  await form.getByRole('alert').getByText('Choose what you found.').waitFor();
  await page.reload();
  expect(await form.getByLabel('How did you come to it?').inputValue()).toBe('I rang the custody sergeant.');
  await form.getByLabel('It was right to open it').check();
  await form.getByRole('button', { name: 'Close with this finding' }).click();
  await page.getByText('Done.').waitFor();
  await page.getByText('Nothing waits for a review.').waitFor();
  await lead.open('/reviews?show=closed');
  await page.getByText('I rang the custody sergeant.').waitFor();
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([...worker.strangers, ...lead.strangers]).toEqual([]);
  expect([...worker.complaints, ...lead.complaints]).toEqual([]);
});
