import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { press, tabTo, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const CHILDREN = Array.from({ length: 12 }, (_, at) => `B${String(at + 1).padStart(7, '0')}`);

const borough = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    ...CHILDREN.map((id, at) => `${id},Example,Child ${at},2002-03-14,${1 + (at % 2)},E09000006,2016-05-02T09:00Z`),
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency,recorded_at',
    ...CHILDREN.map((id) => `RA${id},${id},cse,SERAF,2016-05-02T10:00,red,CSC,Y,2016-05-02T11:00Z`),
  ],
};

const PAGE = '/board?period=2016-17Q2';
const PACK = '/board/packs/2016-17Q2.bscb.1';

let hub: RunningHub;
let analyst: Visit;

beforeAll(async () => {
  hub = await RunningHub.start(borough);
  analyst = await hub.signIn(people.analyst, { width: 1366 });
});

afterAll(async () => {
  await analyst.close();
  await hub.stop();
});

describe('the board', () => {
  it('by keyboard: a question about a few children is refused in words, one about all of them is answered', async () => {
    const page = await analyst.open(PAGE);
    await page.getByRole('heading', { name: 'Line by line' }).waitFor();
    await press(page, 'Ask a question');
    const form = page.getByRole('form', { name: /^Ask a question/ });
    await form.getByLabel('Assessed for').selectOption('GANGS');
    await press(page, 'Ask');
    await form
      .getByText('This question is about too few children. Ask about a wider group or a longer period.')
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await form.getByLabel('Assessed for').selectOption('');
    await page.keyboard.press('Tab');
    await press(page, 'Ask');
    await page.getByRole('row', { name: /8a .*2016-17 Q2 12 / }).waitFor();
  });

  it('by keyboard: a draft is made, waits for its maker whatever quarter they look at, and takes its words', async () => {
    const page = await analyst.open(PAGE);
    await page.getByRole('heading', { name: 'Line by line' }).waitFor();
    await press(page, 'Make the draft of a pack');
    await press(page, 'Make the draft');
    const waits = page.getByRole('region', { name: 'Waits for you' });
    await waits.getByText('write what its numbers mean, then pass it on').waitFor();
    await press(page, 'Safeguarding children board, 2016-17 Q2');
    await page.getByRole('heading', { level: 1, name: 'Safeguarding children board, 2016-17 Q2' }).waitFor();
    await press(page, 'Write the commentary on 8a');
    await tabTo(page, 'What 8a means');
    await page.keyboard.type('Three children moved here.');
    await press(page, 'Save');
    await page.getByText('"Three children" says a number of 5 or fewer').waitFor();
    expect(await page.getByLabel('What 8a means').inputValue()).toBe('Three children moved here.');
    await page.getByLabel('What 8a means').fill('A few more were assessed.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('#about-8a').getByText('A few more were assessed.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('a lead opens the list behind a number of the pack, by keyboard', async () => {
    const lead = await hub.signIn(people.lead, { width: 1366 });
    const page = await lead.open(PACK);
    await page.getByText('Numbers and definition of 8a').click();
    await press(page, 'List behind 8a, 2016-17 Q2');
    await page.getByText('as it was known when the pack took its numbers').waitFor();
    await page.getByRole('link', { name: 'Back to the pack' }).waitFor();
    await page.getByText('Example, Child 0').waitFor();
    expect(lead.complaints).toEqual([]);
    await lead.close();
  });

  it.each([
    ['the page', PAGE],
    ['a pack', PACK],
  ])('%s fits 320 pixels and breaks nothing there', async (_what, path) => {
    const narrow = await hub.signIn(people.analyst, { width: 320 });
    const page = await narrow.open(path);
    await page.getByRole('heading', { name: 'Line by line' }).waitFor();
    expect(await narrow.sideways()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    expect([narrow.complaints, narrow.strangers]).toEqual([[], []]);
    await narrow.close();
  });

  it('by keyboard: a pack is withdrawn with words that give no small number away; what was refused is not lost', async () => {
    const page = await analyst.open(PACK);
    await press(page, 'Withdraw it this pack');
    await page.getByText('One person is enough: what could point to a child must go at once.').waitFor();
    await page.keyboard.type('It counted two children twice.');
    await press(page, 'Withdraw this pack');
    await page.getByText('"two children" says a number of 5 or fewer').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('Why').fill('It counted a few children twice.');
    await page.getByRole('button', { name: 'Withdraw this pack' }).click();
    await page.getByText('Do not use this pack. It counted a few children twice.').waitFor();
    await page.getByRole('button', { name: /^Withdraw it/ }).waitFor({ state: 'detached' });
    expect(await violationsOf(page)).toEqual([]);
  });
});
