import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallBorough } from '../../test/borough.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const LEARNED = '2016-09-15T09:00Z';

const LINKED = {
  persons_of_concern: ['person_id,label,review_due,recorded_at', `PC1,Known as Jay,2100-01-01,${LEARNED}`],
  places: ['place_id,name,place_type,precision,recorded_at', `PL1,High Street shop,food_outlet,unknown,${LEARNED}`],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,source_grade,info_grade,recorded_at',
    `child,B0000001,met_at,place,PL1,confirmed,Police,L1,1,A,${LEARNED}`,
    `child,B0000002,met_at,place,PL1,suspected,School,L2,2,C,${LEARNED}`,
    `person,PC1,uses,place,PL1,refuted,Police,L3,3,E,${LEARNED}`,
  ],
};

let hub: RunningHub;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start({ ...smallBorough(), ...LINKED });
  lead = await hub.signIn(people.lead);
}, 120_000);

afterAll(async () => {
  await lead.close();
  await hub.stop();
});

const faults = async (): Promise<unknown[]> =>
  (await new AxeBuilder({ page: lead.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze())
    .violations;

describe('the links page', () => {
  it('draws each tie by how sure it is, and shows the evidence of one that is pressed', async () => {
    const page = await lead.open('/links');
    const drawing = page.getByRole('img', { name: /by 3 ties known to us/ });
    await drawing.waitFor();
    expect(await drawing.locator('.hub-links__tie--refuted').count()).toBe(1);
    await page.locator('[data-tie="child:B0000001|place:PL1"] line').first().click({ force: true });
    await page.getByRole('heading', { name: 'Evidence: Child B0000001 and High Street shop' }).waitFor();
    await page.getByText('Police, L1. Grade 1A').waitFor();
    expect(await faults()).toEqual([]);
  }, 60_000);

  it('says by keyboard alone, in the table of ties, what the picture draws', async () => {
    const page = await lead.open('/links');
    await page.getByRole('button', { name: 'Table of ties' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Known as Jay uses High Street shop Refuted 0/ }).waitFor();
    await page.getByRole('button', { name: 'of evidence for Child B0000002 and High Street shop' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('School, L2. Grade 2C').waitFor();
    expect(await faults()).toEqual([]);
  }, 60_000);

  it('tells how two are linked, and never by what was refuted', async () => {
    const page = await lead.open('/links');
    const ask = async (one: string, other: string): Promise<void> => {
      await page.getByLabel('One', { exact: true }).selectOption(one);
      await page.getByLabel('The other').selectOption(other);
      await page.getByRole('button', { name: 'Show the way' }).click();
    };
    await ask('child:B0000001', 'child:B0000002');
    await page.getByText('By 2 ties, the shortest way').waitFor();
    await ask('child:B0000001', 'person:PC1');
    await page.getByText('No way from one to the other is known to us').waitFor();
  }, 60_000);

  it('puts on record what was done about what cases share', async () => {
    const page = await lead.open('/links');
    await page.getByRole('button', { name: 'Say what was done about High Street shop' }).first().click();
    await page.getByLabel('What was done, or why nothing is').fill('Visited with police');
    await page.getByRole('button', { name: 'Put it on record' }).click();
    await page.getByText(/Dealt with by alex-sample.*Visited with police/).waitFor();
  }, 60_000);
});

it('a place is rated with a reason, and says so', async () => {
  const page = await lead.open('/links/places/PL1');
  await page.getByRole('button', { name: 'Rate this place' }).click();
  await page.getByRole('button', { name: 'Put the rating on record' }).click();
  await page.getByText('Choose a rating.').first().waitFor();
  await page.getByLabel('How dangerous is it for children now?').selectOption('amber');
  await page.getByLabel(/Why: what happened here/).fill('Two children met here');
  await page.getByRole('button', { name: 'Put the rating on record' }).click();
  await page.getByText('Two children met here').waitFor();
  expect(await faults()).toEqual([]);
}, 60_000);

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect(lead.strangers).toEqual([]);
  expect(lead.complaints).toEqual([]);
});
