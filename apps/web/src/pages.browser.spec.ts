import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressText, violationsOf } from '../test/accessibility.js';
import { smallBorough } from '../test/borough.js';
import { people, RunningHub, type Visit } from '../test/running-hub.js';

const pages = [
  ['sheet', '/sheet'],
  ['sheet of an earlier day', '/sheet?known=2020-01-01'],
  ['child', '/children/B0000001'],
  ['child after a return', '/children/B0000002'],
  ['police report form', '/children/B0000001/record/report'],
  ['return form', '/children/B0000001/record/return'],
  ['report correction', '/children/B0000002/record/correct-report?report=MP1'],
  ['return correction', '/children/B0000002/record/correct-return?report=MP1'],
  ['taking a return back', '/children/B0000002/record/take-back-return?report=MP1'],
  ['interview correction', '/children/B0000002/record/correct-interview?interview=RI1'],
  ['assessment form', '/children/B0000001/record/assessment'],
  ['missing now', '/missing'],
  ['links', '/links'],
  ['table of ties', '/links?show=ties'],
  ['interviews due', '/interviews'],
  ['handovers', '/handovers'],
  ['handovers that came', '/handovers?part=received'],
  ['reports to match', '/matches'],
  ['matching one report', '/matches/MP5'],
  ['merges', '/merges'],
  ['waiting and conflicts', '/findings'],
  ['figures', '/figures'],
  ['one figure', '/figures/8e'],
  ['intake', '/intake'],
  ['access', '/access'],
  ['search', '/search?text=a'],
  ['a page that is not there', '/nothing/here'],
] as const;

/** Settings of a hub that hands children over, and what another authority said of itself in the folder for that. */
const withANeighbour = (folder: string) => {
  const keys = join(folder, 'exchange', 'keys');
  mkdirSync(keys, { recursive: true });
  const croydon = {
    code: 'E09000008',
    name: 'London Borough of Croydon',
    keys: { sealing: 'c2VhbA==', signing: 'c2lnbg==' },
  };
  writeFileSync(join(keys, 'E09000008.json'), JSON.stringify(croydon));
  return { HUB_EXCHANGE: join(folder, 'exchange') };
};

let hub: RunningHub;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start(smallBorough(), withANeighbour);
  lead = await hub.signIn(people.lead);
});

afterAll(async () => {
  await lead.close();
  await hub.stop();
});

describe.each(pages)('%s', (_name, path) => {
  it('has no accessibility violations, one heading and a title of its own', async () => {
    const page = await lead.open(path);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/^.{3,} – Children at risk hub$/);
  });

  it('fits 320 pixels, as at 400 % zoom, without scrolling sideways', async () => {
    await lead.page.setViewportSize({ width: 320, height: 256 });
    await lead.open(path);
    const width = await lead.sideways();
    await lead.page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBe(0);
  });
});

it('a child is handed over by two people at the keyboard; every form has no violations and fits 320 pixels', async () => {
  const fits = async () => {
    expect(await violationsOf(lead.page)).toEqual([]);
    await lead.page.setViewportSize({ width: 320, height: 256 });
    expect(await lead.sideways()).toBe(0);
    await lead.page.setViewportSize({ width: 1440, height: 900 });
  };
  const worker = await hub.signIn(people.mash);
  const asked = await worker.open('/children/B0000001');
  await pressText(asked, /^Hand over to another authority/, 300);
  await asked.getByRole('heading', { name: 'Handovers', level: 1 }).waitFor();
  await pressText(asked, /^Hand over to another authority/);
  await asked.getByLabel('To which authority').selectOption('E09000008');
  await asked.getByLabel('The child lives there from').fill('2016-10-03');
  await asked.getByLabel('Who is responsible then').selectOption('MOVES');
  await asked.getByLabel('The law that allows it').selectOption('CA_2004_S10');
  await asked.getByLabel('Why').fill('The family moved to Croydon.');
  await pressText(asked, /^Propose it/);
  await asked.getByText(/Somebody else must read what goes and approve it/).waitFor();
  expect(await asked.getByRole('button', { name: /approve it/ }).count()).toBe(0);
  await worker.close();

  const page = await lead.open('/handovers');
  await pressText(page, /^Read what goes and approve it/);
  await page.getByText('Who the child is', { exact: true }).waitFor();
  await fits();
  await pressText(page, /^Approve: send exactly this/);
  await page.getByText(/^Approved by alex-sample/).waitFor();
  await pressText(page, /^Call it off/);
  await fits();
  await page.getByLabel('Why').fill('They stay here after all.');
  await pressText(page, /^Call the handover off/);
  await page.getByText('Called off: They stay here after all.').waitFor();
  await lead.open('/handovers?child=B0000001');
  await pressText(page, /^Hand over to another authority/);
  await fits();
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect(lead.strangers).toEqual([]);
  expect(lead.complaints).toEqual([]);
});

describe('signing in', () => {
  it('offers one person a role, opens the role’s own pages, and signing out closes them', async () => {
    const context = await hub.browser.newContext();
    const page = await context.newPage();
    await page.goto(hub.url);
    await page.getByRole('heading', { name: 'Choose a development user' }).waitFor();
    await page.getByRole('button', { name: /^Auditor/ }).waitFor();
    expect(await page.locator('.hub-people').getByRole('listitem').count()).toBe(16);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Interview provider/ }).click();
    await page.getByRole('heading', { name: 'Interviews due', level: 1 }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents()).toEqual([
      'Interviews due',
      expect.stringMatching(/^My agency/),
    ]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Choose a development user' }).waitFor();
    await page.goto(`${hub.url}/interviews`);
    await page.getByRole('heading', { name: 'Choose a development user' }).waitFor();
    await context.close();
  });

  it.each([
    ['the auditor', people.auditor, '/audit', 'Who read what'],
    ['the analyst', people.analyst, '/figures', 'Figures'],
  ])('%s finds their page', async (_who, person, path, heading) => {
    const visit = await hub.signIn(person);
    const page = await visit.open(path);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    expect(await violationsOf(page)).toEqual([]);
    await visit.close();
  });

  it('a page that a role may not see says so and whom to ring', async () => {
    const visit = await hub.signIn(people.analyst);
    const page = await visit.open('/sheet');
    await page.getByText('You cannot see this part.').waitFor();
    expect(await page.getByText(/Ring the/).count()).toBe(1);
    await visit.close();
  });
});
