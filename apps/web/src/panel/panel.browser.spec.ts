import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfFacts } from '../../../../test/pdf.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

let hub: RunningHub;
let chair: Visit;
let police: Visit;
let meeting: string;

beforeAll(async () => {
  hub = await RunningHub.start();
  [chair, police] = await Promise.all([hub.signIn(people.chair), hub.signIn(people.police)]);
}, 120_000);

afterAll(() => hub.stop());

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(standards).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
  );

/** Presses Tab until the focus is on what is named so. */
const tabTo = async (page: Page, name: string, most = 120): Promise<void> => {
  for (let press = 0; press < most; press += 1) {
    const here = await page.evaluate(() => {
      const active = document.activeElement;
      const labels = (active as HTMLInputElement | null)?.labels;
      const group = active?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      const own = active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent ?? '';
      return [own.trim(), `${group.trim()} ${own.trim()}`];
    });
    if (here.some((one) => one.startsWith(name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"`);
};

/** Takes a file out with the keyboard alone. */
const taken = async (page: Page, name: string, called: RegExp): Promise<Buffer> => {
  await tabTo(page, name);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(called);
  return readFileSync(await file.path());
};

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const reason = (page: Page) => page.getByLabel('Reason', { exact: true });
const record = (page: Page) => page.getByRole('button', { name: 'Record the decision' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) });
const clash = (page: Page) => page.getByText('Two decisions about this child clash');

it('a meeting is made, prepared and opened with the keyboard alone', async () => {
  const page = await chair.open('/panels');
  await tabTo(page, 'Make a meeting');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Chair');
  await page.keyboard.type('Sam Sample');
  await tabTo(page, 'Agency of the chair');
  await page.keyboard.type('Pol');
  await tabTo(page, 'Make the meeting');
  await page.keyboard.press('Enter');
  await page.getByText('The rules propose').waitFor();
  meeting = new URL(page.url()).pathname;
  expect(await faults(page)).toEqual([]);

  await tabTo(page, 'Proof, Lee');
  await page.keyboard.press('Space');
  await tabTo(page, 'Put 7 children on the agenda');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Agenda' }).waitFor();
  await tabTo(page, 'Seal the papers');
  await page.keyboard.press('Enter');
  await page.getByText('Read the papers').waitFor();
  for (const member of ['Children’s social care', 'Police', 'Health', 'Education']) {
    await tabTo(page, `Attendance of ${member}`);
    await page.keyboard.press('Space');
    await page
      .getByRole('group', { name: `Attendance of ${member}` })
      .locator('input:checked')
      .waitFor();
  }
  await page.getByText('Met: 4 members here, 4 needed').waitFor();
  await tabTo(page, 'Begin the meeting');
  await page.keyboard.press('Enter');
  await heading(page, 'Example, Robin').waitFor();
  expect(await faults(page)).toEqual([]);
}, 90_000);

it('the others follow the chair, not while they type, and see who looks at what', async () => {
  const mine = chair.page;
  const theirs = await police.open(`${meeting}/meeting`);
  await heading(theirs, 'Example, Robin').waitFor();
  await mine.getByText('Also here: Jo Sample').waitFor();
  await mine.keyboard.press('n');
  await heading(theirs, 'Draft, Drew').waitFor();
  await reason(theirs).fill('Typing goes on.');
  await mine.keyboard.press('p');
  await theirs.getByText('The chair is at Robin Example.').waitFor();
  expect(await heading(theirs, 'Draft, Drew').isVisible()).toBe(true);
  await theirs.getByRole('button', { name: 'Go there' }).click();
  await heading(theirs, 'Example, Robin').waitFor();
}, 60_000);

it('what is typed survives a reload and a lost connection, and is recorded once', async () => {
  const page = police.page;
  await page.goto(`${new URL(page.url()).origin}${meeting}/meeting?child=B0000010`);
  await reason(page).waitFor();
  expect(await reason(page).inputValue()).toBe('Typing goes on.');
  await radio(page, 'Keep').check();
  await page.context().setOffline(true);
  await record(page).click();
  await page.getByText('The hub could not be reached').waitFor();
  await page.context().setOffline(false);
  await record(page).click();
  await page.getByRole('button', { name: 'Decide otherwise' }).waitFor();
  expect(await page.getByText('Typing goes on.').count()).toBe(1);
}, 60_000);

it('two who decide about one child at once both see both decisions; the chair settles with the keyboard', async () => {
  const [mine, theirs] = [chair.page, police.page];
  await theirs.goto(`${new URL(theirs.url()).origin}${meeting}/meeting?child=B0000001`);
  await radio(theirs, 'Raise').check();
  await reason(theirs).fill('A new adult was named on Tuesday.');
  await heading(mine, 'Example, Robin').waitFor();
  await radio(mine, 'Keep').check();
  await reason(mine).fill('The plan holds.');
  await Promise.all([record(mine).click(), record(theirs).click()]);
  for (const page of [mine, theirs]) {
    await clash(page).waitFor();
    for (const said of ['The plan holds.', 'A new adult was named on Tuesday.']) await page.getByText(said).waitFor();
    expect(await faults(page)).toEqual([]);
  }
  expect(await theirs.getByRole('button', { name: 'Let this one stand' }).count()).toBe(0);
  const raised = mine.locator('.hub-clash > div').filter({ hasText: 'A new adult' });
  const take =
    (await raised.getByRole('heading').textContent()) === 'Stands now' ? 'Let this one stand' : 'Take this one';
  await tabTo(mine, take);
  await mine.keyboard.press('Enter');
  for (const page of [mine, theirs]) {
    await clash(page).waitFor({ state: 'detached' });
    await page.locator('.hub-decided').getByText('A new adult was named on Tuesday.').waitFor();
  }
}, 60_000);

it('an action and a challenge are set with single keys, and everybody sees them', async () => {
  const page = chair.page;
  await page.keyboard.press('a');
  await page.keyboard.type('Pol');
  await tabTo(page, 'What is to be done');
  await page.keyboard.type('Visit the address.');
  await tabTo(page, 'Set the action');
  await page.keyboard.press('Enter');
  await police.page.locator('#say-action').getByText('Visit the address.').waitFor();
  await page.keyboard.press('c');
  await page.keyboard.type('Hea');
  await tabTo(page, 'Who is challenged');
  await page.keyboard.type('Pol');
  await tabTo(page, 'What about');
  await page.keyboard.type('We were told eleven hours late.');
  await tabTo(page, 'Record the challenge');
  await page.keyboard.press('Enter');
  await police.page.locator('#say-challenge').getByText('We were told eleven hours late.').waitFor();
}, 60_000);

it('the meeting is closed; its minutes and papers say what was decided and known', async () => {
  const page = await chair.open(meeting);
  await tabTo(page, 'End the meeting');
  await page.keyboard.press('Enter');
  await page.getByText('Ended').first().waitFor();
  await police.page.getByText('The meeting has ended; nothing can be changed.').waitFor();
  await chair.open(`${meeting}/minutes`);
  await page.getByText('What this meeting changed').waitFor();
  const text = await page.locator('main').innerText();
  for (const said of [
    'Typing goes on.',
    'A new adult was named on Tuesday.',
    'Visit the address.',
    'Not answered at the meeting.',
  ]) {
    expect(text).toContain(said);
  }
  expect(await faults(page)).toEqual([]);
  expect(pdfFacts(await taken(page, 'Minutes as PDF', /^minutes-mase-.*\.pdf$/))).toMatch(/Tagged: +yes/);
  expect((await taken(page, 'Minutes for a word processor', /^minutes-mase-.*\.odt$/)).subarray(0, 2).toString()).toBe(
    'PK',
  );
  await page.getByText('The file is in your downloads.').waitFor();
  expect(await faults(page)).toEqual([]);
  await chair.open(`${meeting}/papers`);
  await page.getByText('As sealed.').waitFor();
  expect(pdfFacts(await taken(page, 'Papers as PDF, A3', /^papers-mase-.*\.pdf$/))).toContain('(A3)');
  expect(await faults(page)).toEqual([]);
  await chair.open(meeting);
  expect(pdfFacts(await taken(page, 'Agenda as PDF, A3', /^agenda-mase-.*\.pdf$/))).toContain('(A3)');
  for (const path of ['', '/meeting', '/minutes', '/papers']) {
    await page.setViewportSize({ width: 320, height: 800 });
    await chair.open(`${meeting}${path}`);
    expect(await chair.sideways()).toBe(0);
  }
  expect([...chair.strangers, ...police.strangers, ...chair.complaints]).toEqual([]);
}, 60_000);
