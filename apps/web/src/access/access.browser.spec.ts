import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pressText, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

let hub: RunningHub;
let lead: Visit;
let worker: Visit;

beforeAll(async () => {
  hub = await RunningHub.start();
  lead = await hub.signIn(people.lead);
  worker = await hub.signIn(people.police);
});

afterAll(async () => {
  await lead.close();
  await worker.close();
  await hub.stop();
});

describe.each([
  ['restricted records', 'restrictions', /^Restrict a record/],
  ['conflicts of interest', 'conflicts', /^Put a conflict of interest on record/],
  ['who works with a child', 'involvements&child=B0000001', /^Put on record who works/],
  ['what was told', 'disclosures&child=B0000001', /^Record what was told/],
])('%s', (_name, part, form) => {
  it('has no accessibility violations with its form open by keyboard, and fits 320 pixels', async () => {
    const page = await lead.open(`/access?part=${part}`);
    await pressText(page, form);
    await page.getByRole('button', { name: 'Not now' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const width = await lead.sideways();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBe(0);
  });
});

it('a record is restricted by its lead, who stays able to open it and lifts it again', async () => {
  const page = await lead.open('/access?part=restrictions');
  await pressText(page, /^Restrict a record/);
  await page.getByLabel('Id of the child').fill('B9999999');
  await page.getByLabel('Why').fill('A relative works here.');
  await pressText(page, /^Restrict the record/);
  await page.getByText('There is no child with this id').first().waitFor();
  expect(await page.getByLabel('Why').inputValue()).toBe('A relative works here.');
  await page.getByLabel('Id of the child').fill('B0000001');
  await pressText(page, /^Restrict the record/);
  await page.getByText(`Open to: ${people.lead}`).waitFor();
  await pressText(page, /^Lift the restriction of B0000001/);
  await page.getByLabel('Why').fill('She has left.');
  await pressText(page, /^Lift the restriction$/);
  await page.getByText('is no longer restricted').first().waitFor();
});

it('an agency is let in, and what it was told is on record with the law that allows it', async () => {
  const page = await lead.open('/access?part=involvements&child=B0000001');
  await pressText(page, /^Put on record who works/);
  await page.getByLabel('Name of the agency').fill('Health');
  await page.getByLabel('Why they need to know').fill('The school nurse sees her weekly.');
  await page.getByLabel('The law that allows it').selectOption('CA_2004_S10');
  await pressText(page, /^Open the record to them/);
  await page.getByText('The school nurse sees her weekly.').waitFor();
  await pressText(page, /^What was told/);
  await pressText(page, /^Record what was told/);
  await page.getByLabel('To which agency').fill('Health');
  await page.getByLabel('Who there was told').fill('Duty nurse');
  await page.getByLabel('What they were told').fill('That she was missing twice.');
  await page.getByLabel('Why they need it').fill('To see her on return.');
  await page.getByLabel('The law that allows it').selectOption('CA_2004_S11');
  await page.getByLabel('When they were told').fill('2016-10-03T14:05');
  await pressText(page, /^Record it/);
  await page.getByText('3 Oct 2016, 14:05').first().waitFor();
  await pressText(page, /^Take back/);
  await page.getByLabel('Why', { exact: true }).fill('It was another child.');
  await pressText(page, /^Take it back/);
  await page.getByText('Taken back: It was another child.').waitFor();
});

it('whoever is related to a child says so on the child’s page, and finds the child no more until a lead ends it', async () => {
  const page = await worker.open('/children/B0000002');
  await pressText(page, /^I am related to this child/);
  await page.getByLabel('How you are tied').selectOption('RELATIVE');
  expect(await violationsOf(page)).toEqual([]);
  await pressText(page, /^Close the record to me/);
  await page.getByText('The record is closed to you from now on.').first().waitFor();
  await worker.open('/children/B0000002');
  await page.getByRole('heading', { name: 'No such child' }).waitFor();
  const others = await lead.open('/access?part=conflicts');
  await pressText(others, new RegExp(`^End the conflict of interest of ${people.police} and B0000002`));
  await others.getByLabel('Why').fill('It was a namesake.');
  await pressText(others, /^End the conflict of interest$/);
  await others.getByText('No conflict of interest is on record.').waitFor();
  await worker.open('/search?text=B0000002');
  await page.getByText('1 child found').first().waitFor();
});

it('who may not decide about access sees nothing of it, and whom to ring', async () => {
  const page = await worker.open('/access');
  await page.getByText('You cannot see this part.').waitFor();
  expect(await page.getByRole('button', { name: 'Restrict a record' }).count()).toBe(0);
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([lead.strangers, worker.strangers]).toEqual([[], []]);
  expect([lead.complaints, worker.complaints]).toEqual([[], []]);
});
