import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people, RunningHub } from '../../test/running-hub.js';

let hub: RunningHub;

beforeAll(async () => {
  hub = await RunningHub.start();
}, 120_000);

afterAll(() => hub.stop());

/** Presses Tab until the focus is on what is named so. */
const tabTo = async (page: Page, name: string, most = 60): Promise<void> => {
  for (let press = 0; press < most; press += 1) {
    const here = await page.evaluate(() => {
      const active = document.activeElement;
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
      return (label ?? active?.textContent ?? '').trim();
    });
    if (here.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"`);
};

it('a safety plan is recorded with the keyboard alone, from the child’s page, with a mistake on the way', async () => {
  const visit = await hub.signIn(people.socialWorker);
  const page = await visit.open('/children/B0000003');
  await tabTo(page, 'Record…');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Safety plan');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Record a safety plan' }).waitFor();
  await tabTo(page, 'Day');
  await page.keyboard.type('31');
  await tabTo(page, 'Month');
  await page.keyboard.type('2');
  await tabTo(page, 'Year');
  await page.keyboard.type('2016');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await tabTo(page, '31/2/2016 does not exist.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.getByText('The safety plan is recorded.').first().waitFor();
  await page.getByText('In force').first().waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 60_000);

it('a form that another user overtook overwrites nothing: both values side by side, then what was chosen', async () => {
  const [mine, theirs] = await Promise.all([hub.signIn(people.socialWorker), hub.signIn(people.lead)]);
  const form = '/children/B0000002/record/plan?plan=SP1';
  const [first, second] = await Promise.all([mine.open(form), theirs.open(form)]);
  const reviewed = (page: Page) => page.getByRole('group', { name: /Review due by/ });
  for (const [page, year] of [
    [second, '2031'],
    [first, '2032'],
  ] as const) {
    await reviewed(page).getByLabel('Year').fill(year);
    await page.getByRole('button', { name: 'Record the plan' }).click();
    if (page === second) await page.getByText('The safety plan is recorded.').first().waitFor();
  }
  await first.getByRole('heading', { name: 'This record changed while you were typing' }).waitFor();
  const row = await first.getByRole('row', { name: /Review due by/ }).textContent();
  expect(row).toContain('2031');
  expect(row).toContain('2032');
  await first.getByRole('radio', { name: 'Keep mine for Review due by' }).check();
  await first.getByRole('button', { name: 'Save these choices' }).click();
  await first.getByText('The safety plan is recorded.').first().waitFor();
  await first
    .getByText(/review due .* 2032/)
    .first()
    .waitFor();
  await Promise.all([mine.close(), theirs.close()]);
}, 60_000);

it('what was typed is there again after a reload', async () => {
  const visit = await hub.signIn(people.socialWorker);
  const page = await visit.open('/children/B0000001/record/return');
  await page.getByRole('group', { name: 'Came back or was found' }).getByLabel('Day').fill('7');
  await page.reload();
  await page.getByText('We kept what you were typing').waitFor();
  expect(await page.getByRole('group', { name: 'Came back or was found' }).getByLabel('Day').inputValue()).toBe('7');
  await visit.close();
}, 60_000);

it('an interview provider records the answer from the list, without the child’s record', async () => {
  const visit = await hub.signIn(people.provider);
  const page = await visit.open('/interviews');
  await page.getByRole('link', { name: /Book it for Alex Sample/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Book an interview' }).waitFor();
  await page.getByRole('button', { name: 'Booked for: now' }).click();
  await page.getByRole('button', { name: 'Book the interview' }).click();
  await page.getByText('The interview is booked.').first().waitFor();
  await page.getByRole('heading', { level: 1, name: 'Interviews due' }).waitFor();
  await page.getByText(/Booked for/).waitFor();
  await visit.close();
}, 60_000);
