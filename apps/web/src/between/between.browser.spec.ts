import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

let hub: RunningHub;
let chair: Visit;
let police: Visit;

/** The day in London: shortly after midnight in summer it is another than that of UTC. */
const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now() + days * 86_400_000);
const today = dayIn(0);
const inAWeek = dayIn(7);

const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
  );

/** Tells the hub something as the person of a window, as its pages do. */
const tell = async ({ page }: Visit, mutation: string, input: object): Promise<void> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const response = await page.request.post(`${hub.url}/graphql`, {
    headers: { 'x-hub': '1' },
    data: {
      query: `mutation($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename } }`,
      variables: { input: { commandId: mutation, panel: 'MASE', date: today, ...input } },
    },
  });
  expect(await response.json()).toMatchObject({ data: { outcome: { __typename: 'Done' } } });
};

beforeAll(async () => {
  hub = await RunningHub.start();
  [chair, police] = await Promise.all([hub.signIn(people.chair), hub.signIn(people.police)]);
  await tell(chair, 'callMeeting', { chair: 'Sam Sample', chairAgency: 'Police' });
  const alex = 'B0000002';
  await tell(chair, 'putOnAgenda', { childIds: [alex], reason: 'Waits for an interview.' });
  await tell(chair, 'openMeeting', {});
  const here = ['social_care', 'police', 'health', 'education'];
  await tell(chair, 'noteAttendance', { entries: here.map((member) => ({ member, attendance: 'present' })) });
  const decision = { childId: alex, seen: 0, decision: 'continue', strands: [], reason: 'The plan holds.' };
  await tell(chair, 'decideItem', { ...decision, missingInformation: 'Which school Alex goes to' });
  await tell(chair, 'taskAction', { ownerAgency: 'Police', action: 'Walk the park at dusk', due: inAWeek });
});

afterAll(() => hub.stop());

it('an agency opens its page, says what was done with the keyboard, and the action is gone from the list', async () => {
  const page = await police.open('/agency');
  const row = page.getByRole('row', { name: /Walk the park at dusk/ });
  await row.waitFor();
  expect(await row.innerText()).toContain('Due in 7 days');
  expect(await faults(page)).toEqual([]);
  await row.getByRole('link', { name: /^Say what was done/ }).press('Enter');
  const done = page.getByLabel('What was done', { exact: true });
  await done.waitFor();
  expect(await faults(page)).toEqual([]);
  await done.fill('Two officers walked it on three evenings.');
  await page.getByRole('button', { name: 'Record that it is done' }).press('Enter');
  await page.getByText('Reported done').waitFor();
  await page.getByRole('link', { name: 'My agency' }).first().click();
  await page.getByRole('heading', { name: /^Actions: / }).waitFor();
  await row.waitFor({ state: 'detached' });
});

it('a child for whom several things wait stands once, and the number is that of children', async () => {
  const page = await chair.open('/agency');
  const waiting = page.getByRole('region', { name: 'Children who wait', exact: true });
  await waiting.waitFor();
  const names = await waiting.getByRole('rowheader').allInnerTexts();
  expect(new Set(names).size).toBe(names.length);
  expect(await page.getByRole('heading', { name: /^Children who wait: / }).innerText()).toMatch(
    new RegExp(`^Children who wait: ${names.length}\\b`),
  );
  expect(await waiting.getByRole('listitem').count()).toBeGreaterThan(names.length);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Children who wait: / })
    .press('Enter');
  expect(await faults(page)).toEqual([]);
});

it('at 320 pixels nothing is cut off', async () => {
  const narrow = await hub.signIn(people.chair, { width: 320, height: 700 });
  const page = await narrow.open('/agency');
  await page.getByRole('heading', { name: /^Actions: / }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('.hub-between')].every((table) => table.getBoundingClientRect().right <= 320),
    ),
  ).toBe(true);
});
