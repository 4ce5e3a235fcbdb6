import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tabTo, violationsOf } from '../../test/accessibility.js';
import { smallBorough } from '../../test/borough.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';
import { CallMeeting } from '../panel/commands.js';

const LEARNED = '2016-09-15T09:00Z';

const FEEDS = {
  persons_of_concern: ['person_id,label,review_due,recorded_at', `PC1,Known as Jay,2100-01-01,${LEARNED}`],
  places: ['place_id,name,place_type,precision,recorded_at', `PL1,High Street shop,food_outlet,unknown,${LEARNED}`],
  disruptions: [
    'disruption_id,tool,subject_type,subject_id,child_ids,status,status_at,expires,recorded_at',
    `D1,SRO,person,PC1,B0000001,granted,2016-09-01,2100-10-01,${LEARNED}`,
    `D1,SRO,person,PC1,B0000001,breached,2016-09-10,,${LEARNED}`,
    ...Array.from(
      { length: 30 },
      (_, at) => `V${at},VISIT,place,PL1,B0000002,served,2016-08-${String(at + 1).padStart(2, '0')},,${LEARNED}`,
    ),
  ],
  placements: [
    'child_id,placement_type,provider,name,host_la,start,host_authority_consulted,exploitation_risk_checked,health_education_checked,recorded_at',
    `B0000001,K2,PR4,Test House,E10000016,2016-09-10,,Y,,${LEARNED}`,
  ],
};

let hub: RunningHub;
let lead: Visit;
let head: Visit;

beforeAll(async () => {
  hub = await RunningHub.start({ ...smallBorough(), ...FEEDS });
  [lead, head] = await Promise.all([hub.signIn(people.lead), hub.signIn('harper-sample')]);
});

afterAll(async () => {
  await Promise.all([lead.close(), head.close()]);
  await hub.stop();
});

const press = async (visit: Visit, name: string): Promise<void> => {
  await tabTo(visit.page, name, 400);
  await visit.page.keyboard.press('Enter');
};

describe('the register of disruption', () => {
  it('says by name against whom, opens each sort by its count, and shows 25 lines until more are asked for', async () => {
    const page = await lead.open('/disruption');
    const rows = page.getByRole('region', { name: 'Register of disruption' }).getByRole('row');
    await page.getByRole('link', { name: 'Known as Jay' }).waitFor();
    expect(await rows.count()).toBe(26);
    await press(lead, 'Show 6 more of 6');
    await page.getByRole('button', { name: /^Show/ }).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(32);
    await press(lead, 'Breached (1)');
    await page
      .getByRole('row', { name: /^Visit/ })
      .first()
      .waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /D1/ }).waitFor();
    expect(await rows.count()).toBe(2);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('takes a new order against an adult by keyboard alone, and the adult’s page has it', async () => {
    const page = await lead.open('/disruption');
    await press(lead, 'Begin a disruption');
    await page.keyboard.type('Child abduction');
    await tabTo(page, 'Which person of concern');
    await page.keyboard.type('Known as Jay');
    await tabTo(page, 'Where it stands');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Since');
    await page.getByLabel('Since', { exact: true }).fill('2016-10-01');
    await tabTo(page, 'Ids of the children it protects');
    await page.keyboard.type('B0000002');
    await press(lead, 'Record');
    await page.getByText('The step is recorded.').first().waitFor();
    await lead.open('/links/people/PC1');
    const orders = page.getByRole('region', { name: 'Orders and other disruption' });
    await orders
      .getByText(/abduction/i)
      .first()
      .waitFor();
    expect(await orders.getByRole('row').count()).toBe(3);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('a place becomes a matter of a panel', () => {
  it('is put on the agenda, and an agency is asked to act before the meeting hears of it', async () => {
    const page = await lead.open('/links/places/PL1');
    await page.getByText('call a meeting on the page Panels first').waitFor();
    const meeting = { panel: 'MASE', date: '2099-03-04', chair: 'Sam Sample', chairAgency: 'Police' };
    expect(await lead.tell(CallMeeting, meeting)).toContain('Done');
    await lead.open('/links/places/PL1');
    await press(lead, 'Ask an agency to act');
    await tabTo(page, 'Which meeting');
    await page.keyboard.type('M');
    await tabTo(page, 'Why it should be talked about');
    await page.keyboard.type('Two children met men here');
    await tabTo(page, 'Agency');
    await page.keyboard.type('Police');
    await tabTo(page, 'What is to be done');
    await page.keyboard.type('Visit on Friday evenings');
    await tabTo(page, 'By when Day');
    for (const part of ['11', '3', '2099']) {
      await page.keyboard.type(part);
      await page.keyboard.press('Tab');
    }
    expect(await violationsOf(page)).toEqual([]);
    await press(lead, 'Ask the agency');
    await page.getByText('The agency is asked.').first().waitFor();
    await page.getByText(/MASE asks Police, by 11 Mar 2099: Visit on Friday evenings/).waitFor();
  });
});

describe('a placement outside the borough on the child’s page', () => {
  it('shows each check, is not agreed to without them, and is overridden by the head of service with a reason', async () => {
    const page = await head.open('/children/B0000001');
    const part = page.locator('#placements');
    await part.getByText('Host council consulted: not recorded').waitFor();
    await press(head, 'Agree to the placement of');
    await part.getByText('Only the Head of Service can agree without them').waitFor();
    await press(head, 'Agree without the checks');
    await page.keyboard.type('No bed nearer tonight');
    await tabTo(page, 'Agree without the checks');
    await page.keyboard.press('Enter');
    await part.getByText('by harper-sample').waitFor();
    await part.getByText('Why: No bed nearer tonight').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is not there for who places no children', async () => {
    const chair = await hub.signIn(people.police);
    const page = await chair.open('/children/B0000001');
    await page.getByRole('heading', { name: 'Plans and people' }).waitFor();
    expect(await page.locator('#placements').count()).toBe(0);
    expect(await page.getByText('Test House').count()).toBe(0);
    await chair.close();
  });

  it('stands in the list of placements with what is still to be done', async () => {
    const page = await head.open('/placements');
    await page.getByRole('row', { name: /Test House/ }).waitFor();
    await page.getByText('Agreed by the head of service without all checks').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([lead.strangers, head.strangers].flat()).toEqual([]);
  expect([lead.complaints, head.complaints].flat()).toEqual([]);
});
