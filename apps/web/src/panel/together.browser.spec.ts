import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Line } from '../../test/line.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';
import { DeclareConflict } from '../access/queries.js';
import { CallMeeting, NoteAttendance, OpenMeeting, PutOnAgenda } from './commands.js';

const ROBIN = 'B0000001';
/** The child whom the police officer may not know: a conflict of interest. */
const DREW = 'B0000010';
const OTHERS = ['B0000002', 'B0000011'];
/** Children whom the panel heard a fortnight ago: a member of it needs to know them. */
const HEARD = ['B0000001', 'B0000002', 'B0000003', 'B0000004', 'B0000005', 'B0000006'];

const TODAY = new Date().toISOString().slice(0, 10);
const MASE = { panel: 'MASE', date: TODAY };
const ROOM = `/panels/MASE/${TODAY}/meeting`;

let hub: RunningHub;
let line: Line;
let chair: Visit;
let lead: Visit;
let police: Visit;
let health: Visit;
let worker: Visit;
let all: readonly Visit[];

beforeAll(async () => {
  hub = await RunningHub.start();
  line = await Line.to(hub.url);
  all = await Promise.all([
    hub.signIn(people.chair),
    hub.signIn(people.lead),
    hub.signIn(people.police, { at: line.url }),
    hub.signIn(people.health),
    hub.signIn(people.socialWorker),
  ]);
  [chair, lead, police, health, worker] = all as [Visit, Visit, Visit, Visit, Visit];
  const done = async (answer: Promise<string>) => expect(await answer).toContain('"Done"');
  await done(police.tell(DeclareConflict, { childId: DREW, nature: 'RELATIVE', detail: 'Nephew.' }));
  await done(chair.tell(CallMeeting, { ...MASE, chair: 'Sam Sample', chairAgency: 'Police' }));
  await done(chair.tell(PutOnAgenda, { ...MASE, childIds: [ROBIN, DREW, ...OTHERS], reason: 'Asked for.' }));
  await done(chair.tell(OpenMeeting, MASE));
  const here = ['social_care', 'police', 'health', 'education'];
  const entries = here.map((member) => ({ member, attendance: 'present' }));
  await done(chair.tell(NoteAttendance, { ...MASE, entries }));
  for (const visit of all) visit.listen();
  await chair.open(ROOM);
  await chair.page.getByText('The others follow me').waitFor();
  await Promise.all(all.slice(1).map((visit) => visit.open(ROOM)));
  await lead.page.getByRole('button', { name: 'Lead the meeting myself' }).waitFor();
});

afterAll(async () => {
  await line.close();
  await hub.stop();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) });
const agenda = (page: Page) => page.getByRole('navigation', { name: 'Agenda' });
const decide = async ({ page }: Visit, decision: string, reason: string): Promise<void> => {
  await page.getByRole('radio', { name: decision, exact: true }).check();
  await page.getByLabel('Reason', { exact: true }).fill(reason);
};
const record = ({ page }: Visit) => page.getByRole('button', { name: 'Record the decision' });
const stands = ({ page }: Visit, reason: string) => page.locator('.hub-decided').getByText(reason);
const clash = ({ page }: Visit) => page.getByRole('heading', { name: 'Two decisions clash' });

it('five people are in one meeting, each with the children that are theirs', async () => {
  await heading(chair.page, 'Example, Robin').waitFor();
  const also = chair.page.locator('.hub-panel__people');
  for (const name of ['Alex Sample', 'Jo Sample', 'Noor Sample', 'Robin Sample']) await also.getByText(name).waitFor();
  for (const visit of [chair, lead, health]) await agenda(visit.page).getByText('Draft, Drew').waitFor();
  await heading(police.page, 'Example, Robin').waitFor();
  expect(await agenda(police.page).getByRole('link').count()).toBe(3);
  expect(await agenda(worker.page).getByRole('link').count()).toBe(0);
  await worker.page.getByText('Nothing is on the agenda.').waitFor();
});

it('the chair goes to a child: who may know the child follows, who may not stays where they are', async () => {
  await chair.page.keyboard.press('n');
  for (const visit of [chair, lead, health]) await heading(visit.page, 'Draft, Drew').waitFor();
  expect(await heading(police.page, 'Example, Robin').isVisible()).toBe(true);
});

it('two decide at once about a child: three see both, and nobody else anything', async () => {
  await decide(lead, 'Raise', 'Drew was seen in the car again.');
  await decide(health, 'Keep', 'Drew comes to the clinic.');
  await Promise.all([record(lead).click(), record(health).click()]);
  for (const visit of [chair, lead, health]) {
    await clash(visit).waitFor();
    for (const said of ['seen in the car again', 'comes to the clinic']) await visit.page.getByText(said).waitFor();
  }
  expect(await clash(police).count()).toBe(0);
});

it('whoever is cut off keeps what was typed, is told so, and the others go on', async () => {
  await decide(police, 'Raise', 'Robin named an adult to the constable.');
  line.cut();
  await police.page.getByText('Live updates are off').waitFor();
  await record(police).click();
  await police.page.getByText('The hub could not be reached').waitFor();
  await police.page.locator('#say-challenge summary').click();
  await police.page.getByLabel('What about').fill('Nobody rang the school about Robin.');

  const raised = chair.page.locator('.hub-clash > div').filter({ hasText: 'seen in the car' });
  const first = (await raised.getByRole('heading').textContent()) === 'Stands now';
  await raised.getByRole('button', { name: first ? 'Let this one stand' : 'Take this one' }).click();
  for (const visit of [chair, lead, health]) await stands(visit, 'seen in the car again').waitFor();
  await chair.page.keyboard.press('p');
  await heading(health.page, 'Example, Robin').waitFor();
  await decide(chair, 'Keep', 'The plan for Robin holds.');
  await record(chair).click();
  for (const visit of [chair, lead, health]) await stands(visit, 'The plan for Robin holds.').waitFor();
  expect(await police.page.getByLabel('Reason', { exact: true }).inputValue()).toContain('Robin named an adult');
});

it('whoever comes back sees what was decided meanwhile and overwrites nothing with what was typed', async () => {
  line.mend();
  await police.page.getByText('Live updates are off').waitFor({ state: 'detached' });
  await stands(police, 'The plan for Robin holds.').waitFor();
  await police.page.getByText('Somebody decided about this while you were typing').waitFor();
  await record(police).click();
  for (const visit of [chair, lead, police, health]) {
    await clash(visit).waitFor();
    await visit.page.getByText('Robin named an adult to the constable.').waitFor();
    await visit.page.getByText('The plan for Robin holds.').waitFor();
  }
  await chair.page
    .locator('.hub-clash > div')
    .filter({ hasText: 'Robin named an adult' })
    .getByRole('button', { name: 'Take this one' })
    .click();
  for (const visit of [chair, lead, police, health]) {
    await clash(visit).waitFor({ state: 'detached' });
    await stands(visit, 'Robin named an adult to the constable.').waitFor();
  }
  const challenge = police.page.getByRole('form', { name: 'Challenge' });
  await challenge.getByLabel('Who challenges').selectOption('Police');
  await challenge.getByLabel('Who is challenged').selectOption('Education');
  expect(await challenge.getByLabel('What about').inputValue()).toBe('Nobody rang the school about Robin.');
  await challenge.getByRole('button', { name: 'Record the challenge' }).click();
  for (const visit of [chair, lead, police, health]) {
    await visit.page.locator('#say-challenge').getByText('Nobody rang the school about Robin.').waitFor();
  }
});

it('everything converges: what each page shows is what it shows after a reload, and the same for all', async () => {
  const said = async ({ page }: Visit): Promise<string> => {
    const texts = [
      page.locator('.hub-decided'),
      page.locator('#say-challenge .hub-lines'),
      page.locator('.hub-agenda ol'),
    ];
    const parts = await Promise.all(texts.map((text) => text.first().innerText()));
    return parts
      .join('\n')
      .replace(/^You,/m, '')
      .replace(/^[A-Z].*, .* at .*$/gm, '');
  };
  for (const visit of [chair, lead, health, police]) {
    const live = await said(visit);
    await visit.open(`${ROOM}?child=${ROBIN}`);
    await stands(visit, 'Robin named an adult').waitFor();
    expect(await said(visit)).toBe(live);
  }
});

it('nothing is lost: the minutes hold everything that anybody recorded', async () => {
  await chair.open(`/panels/MASE/${TODAY}/minutes`);
  const text = await chair.page.locator('main').innerText();
  for (const one of [
    'Drew was seen in the car again.',
    'Drew comes to the clinic.',
    'The plan for Robin holds.',
    'Robin named an adult to the constable.',
    'Nobody rang the school about Robin.',
  ]) {
    expect(text).toContain(one);
  }
});

it('nothing leaked: each window was sent only children that are its reader’s, and no word about others', async () => {
  const heard = new Map(await Promise.all(all.map(async (visit) => [visit, await visit.heard()] as const)));
  const wire = (visit: Visit): string => heard.get(visit) ?? '';
  const idsOn = (visit: Visit): string[] => [...new Set(wire(visit).match(/B\d{7}/g))].sort();
  const among = (visit: Visit, words: readonly string[]): string[] => words.filter((one) => wire(visit).includes(one));
  expect(idsOn(chair)).toEqual(expect.arrayContaining([ROBIN, DREW, ...OTHERS]));

  expect(idsOn(police)).not.toContain(DREW);
  expect(among(police, ['Draft', 'seen in the car', 'comes to the clinic'])).toEqual([]);
  expect(among(police, ['Nobody rang the school'])).toHaveLength(1);

  const theirs = [...new Set([...HEARD, DREW, ...OTHERS])];
  expect(idsOn(health).filter((id) => !theirs.includes(id))).toEqual([]);

  expect(idsOn(worker)).toEqual([]);
  const said = ['Example', 'Draft', 'seen in the car', 'plan for Robin', 'named an adult', 'rang the school'];
  expect(among(worker, said)).toEqual([]);
  for (const visit of all) expect(visit.strangers).toEqual([]);
});
