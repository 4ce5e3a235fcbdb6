import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people, RunningHub } from '../../test/running-hub.js';

let hub: RunningHub;

beforeAll(async () => {
  hub = await RunningHub.start();
});

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
  const visit = await hub.signIn(people.mash);
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
});

it('a form that another user overtook overwrites nothing: both values side by side, then what was chosen', async () => {
  const [mine, theirs] = await Promise.all([hub.signIn(people.mash), hub.signIn(people.lead)]);
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
});

it('what was typed is there again after a reload', async () => {
  const visit = await hub.signIn(people.mash);
  const page = await visit.open('/children/B0000001/record/return');
  await page.getByRole('group', { name: 'Came back or was found' }).getByLabel('Day').fill('7');
  await page.reload();
  await page.getByText('We kept what you were typing').waitFor();
  expect(await page.getByRole('group', { name: 'Came back or was found' }).getByLabel('Day').inputValue()).toBe('7');
  await visit.close();
});

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
});

it('a police report is put right from the child’s page; what was not touched stays, and a form overtaken shows both values', async () => {
  const [mine, theirs] = await Promise.all([hub.signIn(people.mash), hub.signIn(people.lead)]);
  const [first, second] = await Promise.all([mine.open('/children/B0000002'), theirs.open('/children/B0000002')]);
  for (const page of [first, second]) {
    await page.getByRole('link', { name: 'Correct report MP1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Correct a police report' }).waitFor();
    expect(await page.getByLabel('What happened (optional)').inputValue()).toBe('Left after tea.');
  }
  await second.getByLabel('CAD reference (optional)').fill('CAD 1');
  await second.getByRole('button', { name: 'Save the correction' }).click();
  await second.getByText('The police report is corrected.').first().waitFor();
  await second.getByText('MP1 · CAD 1').waitFor();

  await first.getByLabel('CAD reference (optional)').fill('CAD 2');
  await first.getByRole('group', { name: 'Risk, as police grade it (optional)' }).getByLabel('High').check();
  await first.getByRole('button', { name: 'Save the correction' }).click();
  await first.getByRole('heading', { name: 'This record changed while you were typing' }).waitFor();
  const clash = await first.getByRole('row', { name: /CAD reference/ }).textContent();
  expect(clash).toContain('CAD 1');
  expect(clash).toContain('CAD 2');
  await first.getByRole('radio', { name: 'Keep theirs for CAD reference' }).check();
  await first.getByRole('radio', { name: 'Keep mine for Risk, as police grade it' }).check();
  await first.getByRole('button', { name: 'Save these choices' }).click();
  await first.getByText('The police report is corrected.').first().waitFor();
  await first.getByText('MP1 · CAD 1 · Missing · risk high').waitFor();
  await first.getByText('Left after tea.', { exact: true }).waitFor();
  expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  await Promise.all([mine.close(), theirs.close()]);
});

it('a return that lies before the last sighting is found and put right on the child’s page', async () => {
  const visit = await hub.signIn(people.mash);
  const page = await visit.open('/children/B0000004');
  const put = async (link: string, group: string, days: number) => {
    await page.getByRole('link', { name: link }).click();
    const day = new Date(Date.now() - days * 86_400_000);
    const boxes = page.getByRole('group', { name: group });
    await boxes.getByLabel('Day').fill(String(day.getUTCDate()));
    await boxes.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
    await boxes.getByLabel('Year').fill(String(day.getUTCFullYear()));
    await boxes.getByLabel('Time, 24 hours').fill('12:00');
    await page.getByRole('button', { name: 'Save the correction' }).click();
  };
  await put('Correct report MP4', 'Reported to police', 10);
  await page.getByText('The police report is corrected.').first().waitFor();
  await put('Correct report MP4', 'Last seen', 20);
  await page.getByText(/before the child was last seen, so it counts nowhere/).waitFor();
  await page.getByRole('link', { name: 'Correct the return of MP4' }).click();
  await page.getByText(/It counts nowhere now/).waitFor();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await put('Correct the return of MP4', 'Came back or was found', 19);
  await page.getByText('The return is corrected.').first().waitFor();
  await page.getByText(/so it counts nowhere/).waitFor({ state: 'detached' });
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

it('a return that was recorded by mistake is taken back: the child is missing again, and history keeps it', async () => {
  const visit = await hub.signIn(people.mash);
  const page = await visit.open('/children/B0000002');
  await page.getByRole('link', { name: 'Correct the return of MP1' }).click();
  await page.getByRole('link', { name: 'Take it back' }).click();
  await page.getByRole('heading', { level: 1, name: 'Take back a return' }).waitFor();
  await page.getByRole('button', { name: 'Take the return back' }).click();
  await page.getByText('The return is taken back.').first().waitFor();
  await page.getByRole('link', { name: 'Record the return for MP1' }).waitFor();
  await page.getByText('Taken back').first().waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.close();
});
