import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfFacts } from '../../../../test/pdf.js';
import { press, tabTo, violationsOf } from '../../test/accessibility.js';
import { SHARPNESS, WithoutColour } from '../../test/greys.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';
import { RecordChase } from '../between/commands.js';

/** Today in London. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();

let hub: RunningHub;
let chair: Visit;
let police: Visit;
let meeting: string;
/** The children on the agenda after the first, in the order of the meeting. */
let second: OnAgenda;
let third: OnAgenda;

interface OnAgenda {
  readonly id: string;
  /** As the agenda lists the child, and as it is spoken of. */
  readonly listed: string;
  readonly spoken: string;
}

beforeAll(async () => {
  hub = await RunningHub.start();
  [chair, police] = await Promise.all([hub.signIn(people.chair), hub.signIn(people.police)]);
});

afterAll(() => hub.stop());

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
const clash = (page: Page) => page.getByRole('heading', { name: 'Two decisions clash' });

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
  expect(await violationsOf(page)).toEqual([]);

  const put = (children: number) => page.getByRole('button', { name: `Put ${children} children on the agenda` });
  await press(page, 'Tick none');
  await put(0).waitFor();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await put(8).waitFor();
  await tabTo(page, 'Proof, Lee');
  await page.keyboard.press('Space');
  await tabTo(page, 'Put 7 children on the agenda');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Agenda' }).waitFor();
  await tabTo(page, 'Children 7');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await press(page, 'Put a theme on the agenda');
  await tabTo(page, 'The theme in a few words');
  await page.keyboard.type('Cars outside schools at three.');
  await tabTo(page, 'Why it should be talked about');
  await page.keyboard.type('Three children spoke of it.');
  await press(page, 'Put on the agenda');
  await page.getByRole('link', { name: 'Cars outside schools at three.' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await tabTo(page, 'Seal the papers');
  await page.keyboard.press('Enter');
  await page.getByText('Read the papers').waitFor();
  for (const member of ['Children’s social care', 'Police', 'Health', 'Education']) {
    await press(page, `Attendance of ${member}`, 'Space');
    await page
      .getByRole('group', { name: `Attendance of ${member}` })
      .locator('input:checked')
      .waitFor();
  }
  await page.getByText('Met: 4 members here, 4 needed').waitFor();
  const sent = page
    .getByRole('group', { name: 'Attendance of Youth justice' })
    .getByRole('radio', { name: 'Apologies' });
  await tabTo(page, 'Attendance of Youth justice');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(sent.isChecked()).resolves.toBe(true);
  await tabTo(page, 'Begin the meeting');
  await page.keyboard.press('Enter');
  await heading(page, 'Example, Robin').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const listed = await page
    .getByRole('navigation', { name: 'Agenda' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const));
  [second, third] = listed.slice(1, 3).map(([href, text]) => {
    const [surname = '', forename = ''] = text.replace(/^\W+/, '').split(', ');
    return { id: href.split('child=')[1] ?? '', listed: `${surname}, ${forename}`, spoken: `${forename} ${surname}` };
  }) as [OnAgenda, OnAgenda];
});

it('the others follow the chair, not while they type, and see who looks at what', async () => {
  const mine = chair.page;
  const theirs = await police.open(`${meeting}/meeting`);
  await heading(theirs, 'Example, Robin').waitFor();
  await mine.getByText('Also here: Jo Sample').waitFor();
  await mine.keyboard.press('n');
  await heading(theirs, second.listed).waitFor();
  await reason(theirs).fill('Typing goes on.');
  await mine.keyboard.press('p');
  await theirs.getByText('The chair is at Robin Example.').waitFor();
  expect(await heading(theirs, second.listed).isVisible()).toBe(true);
  await theirs.getByRole('button', { name: 'Go there' }).click();
  await heading(theirs, 'Example, Robin').waitFor();
});

it('whoever does not follow stays where they are', async () => {
  const [mine, theirs] = [chair.page, police.page];
  const follow = theirs.getByRole('checkbox', { name: 'Follow the chair' });
  await follow.uncheck();
  await mine.keyboard.press('n');
  await theirs.getByText(`The chair is at ${second.spoken}.`).waitFor();
  expect(await heading(theirs, 'Example, Robin').isVisible()).toBe(true);
  await mine.keyboard.press('p');
  await follow.check();
});

it('beside the child stands what the last panel asked for, whether it was done and who was chased', async () => {
  const { page } = chair;
  const last = page.getByRole('region', { name: /^What MASE of .* asked for, and whether it was done$/ });
  await last.getByText('Visit the address').waitFor();
  await last.getByText(/^Overdue by \d days?\.$/).waitFor();
  const chase = { matter: 'action', matterId: 'PA1', chasedOn: today(), agency: 'Police', means: 'telephone' };
  expect(await police.tell(RecordChase, { ...chase, about: 'Was anybody at home?' })).toContain('"Done"');
  await last.getByText('Chased 1 time').click();
  await last.getByText('Was anybody at home?').waitFor();
  await last.getByText('No answer yet.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

it('a RAG is told without any colour, also in forced colours and at four times the size: by its word, its border and letters that stand out', async () => {
  const visit = await hub.signIn(people.mash, { sharpness: SHARPNESS });
  const { page } = visit;
  const seen = await WithoutColour.of(page);
  for (const path of [`${meeting}/meeting?child=B0000001`, '/']) {
    await visit.open(path);
    await page.locator('.hub-rag').first().waitFor();
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 768 });
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors });
        const drawn = await seen.badges('.hub-rag');
        expect(drawn.filter(({ grey, contrast }) => !grey || contrast < 4.5)).toEqual([]);
        const borders = new Map(drawn.map(({ words, border }) => [/Red|Amber|Green|$/.exec(words)?.[0], border]));
        expect(borders.size).toBeGreaterThan(2);
        expect(new Set(borders.values()).size).toBe(borders.size);
        expect(await visit.sideways()).toBe(0);
      }
    }
  }
  await seen.end();
  await visit.close();
});

it('what is typed survives a session that ran out', async () => {
  const visit = await hub.signIn(people.lead);
  const page = await visit.open(`${meeting}/meeting?child=${third.id}`);
  await reason(page).fill('The school rang twice.');
  await page.context().clearCookies();
  await radio(page, 'Keep').check();
  await record(page).click();
  await page.getByRole('button', { name: /Alex Sample/ }).click();
  await heading(page, third.listed).waitFor();
  expect(await reason(page).inputValue()).toBe('The school rang twice.');
  await visit.close();
});

it('what is typed survives a reload and a lost connection, and is recorded once', async () => {
  const page = police.page;
  await page.goto(`${new URL(page.url()).origin}${meeting}/meeting?child=${second.id}`);
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
});

it('an action that was begun is not left folded away after a reload, and can be dropped', async () => {
  const page = police.page;
  const action = page.locator('#say-action');
  const wanted = action.getByLabel('What is to be done');
  await page.keyboard.press('a');
  await wanted.fill('Ask the landlord.');
  await page.reload();
  await wanted.waitFor();
  expect(await wanted.inputValue()).toBe('Ask the landlord.');
  await action.getByText('what you typed before is kept here').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await action.getByRole('button', { name: 'Drop it' }).click();
  await action.getByText('what you typed before is kept here').waitFor({ state: 'detached' });
  expect(await wanted.inputValue()).toBe('');
});

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
    expect(await violationsOf(page)).toEqual([]);
  }
  expect(await theirs.getByRole('button', { name: 'Let this one stand' }).count()).toBe(0);
  await chair.open(meeting);
  await press(mine, 'End the meeting');
  await mine.getByText('The meeting cannot end yet: two decisions clash.').waitFor();
  expect(await violationsOf(mine)).toEqual([]);
  await mine.getByRole('group', { name: 'End the meeting' }).getByRole('link', { name: 'Example, Robin' }).click();
  await clash(mine).waitFor();
  const raised = mine.locator('.hub-clash > div').filter({ hasText: 'A new adult' });
  const take =
    (await raised.getByRole('heading').textContent()) === 'Stands now' ? 'Let this one stand' : 'Take this one';
  await tabTo(mine, take);
  await mine.keyboard.press('Enter');
  for (const page of [mine, theirs]) {
    await clash(page).waitFor({ state: 'detached' });
    await page.locator('.hub-decided').getByText('A new adult was named on Tuesday.').waitFor();
  }
});

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
});

it('a theme is come to, decided about and acted on with the keyboard alone', async () => {
  const { page } = chair;
  await page.keyboard.press('Escape');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('n');
  await heading(page, 'Cars outside schools').waitFor();
  await heading(police.page, 'Cars outside schools').waitFor();
  expect(await page.getByRole('tab', { name: 'Themes 1' }).getAttribute('aria-selected')).toBe('true');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('d');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Act on it' }).isChecked()).resolves.toBe(true);
  await tabTo(page, 'Reason');
  await page.keyboard.type('It goes on.');
  await press(page, 'Record the decision');
  await page.locator('.hub-decided').getByText('Act on it').waitFor();
  await page.keyboard.press('a');
  await page.keyboard.type('Pol');
  await tabTo(page, 'What is to be done');
  await page.keyboard.type('Note the number plates.');
  await tabTo(page, 'What for');
  await page.keyboard.type('Dis');
  await press(page, 'Set the action');
  await police.page.locator('#say-action').getByText('Note the number plates.').waitFor();
  await police.page.locator('#say-action').getByText('Disruption: to stop who').first().waitFor();
});

it('the meeting is closed; its minutes and papers say what was decided and known', async () => {
  const page = await chair.open(meeting);
  await press(page, 'End the meeting');
  await page.getByText(/^\d of 8 items on the agenda are not decided\.$/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'End it now');
  await page.getByText('Ended').first().waitFor();
  await police.page.getByText('The meeting has ended; nothing can be changed.').waitFor();
  await chair.open(`${meeting}/minutes`);
  await page.getByText('What this meeting changed').waitFor();
  const text = await page.locator('main').innerText();
  for (const said of [
    'Typing goes on.',
    'A new adult was named on Tuesday.',
    'Visit the address.',
    'Cars outside schools at three.',
    'Note the number plates.',
    'Not answered at the meeting.',
  ]) {
    expect(text).toContain(said);
  }
  expect(await violationsOf(page)).toEqual([]);
  expect(pdfFacts(await taken(page, 'Minutes as PDF', /^minutes-mase-.*\.pdf$/))).toMatch(/Tagged: +yes/);
  expect((await taken(page, 'Minutes for a word processor', /^minutes-mase-.*\.odt$/)).subarray(0, 2).toString()).toBe(
    'PK',
  );
  await page.getByText('The file is in your downloads.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await chair.open(`${meeting}/papers`);
  await page.getByText('As sealed.').waitFor();
  expect(pdfFacts(await taken(page, 'Papers as PDF, A3', /^papers-mase-.*\.pdf$/))).toContain('(A3)');
  expect(await violationsOf(page)).toEqual([]);
  await chair.open(meeting);
  expect(pdfFacts(await taken(page, 'Agenda as PDF, A3', /^agenda-mase-.*\.pdf$/))).toContain('(A3)');
  for (const path of ['', '/meeting', '/minutes', '/papers']) {
    await page.setViewportSize({ width: 320, height: 800 });
    await chair.open(`${meeting}${path}`);
    expect(await chair.sideways()).toBe(0);
  }
  expect([...chair.strangers, ...police.strangers, ...chair.complaints]).toEqual([]);
});
