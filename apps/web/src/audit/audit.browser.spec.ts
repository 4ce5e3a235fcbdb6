import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const CHILD = 'B0000002';

let hub: RunningHub;
let auditor: Visit;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start();
  [auditor, lead] = [await hub.signIn(people.auditor), await hub.signIn(people.lead)];
  const page = await lead.open(`/children/${CHILD}`);
  const noted = page.waitForResponse((response) => (response.request().postData() ?? '').includes('NoteTakenOut'));
  await page.evaluate(() => window.print());
  await noted;
}, 120_000);

afterAll(async () => {
  await auditor.close();
  await lead.close();
  await hub.stop();
});

describe.each([
  ['every line', '/audit'],
  ['one child’s lines', `/audit?child=${CHILD}`],
  ['no line', '/audit?person=nobody'],
  ['unusual access', '/audit/unusual'],
])('the audit: %s', (_name, path) => {
  it('has no accessibility violations, and one heading', async () => {
    const page = await auditor.open(path);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
  }, 60_000);

  it('fits 320 pixels without scrolling sideways', async () => {
    await auditor.page.setViewportSize({ width: 320, height: 256 });
    await auditor.open(path);
    const width = await auditor.sideways();
    await auditor.page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBe(0);
  }, 60_000);
});

it('a page that was printed stands in the audit, with whose page it was', async () => {
  const page = await auditor.open(`/audit?kind=PRINT&child=${CHILD}`);
  const row = page.getByRole('row').nth(1);
  expect(await row.innerText()).toMatch(/alex-sample/);
  expect(await row.innerText()).toMatch(/Printed: a child’s record/);
}, 60_000);

it('lines are found by keyboard alone, and the address keeps what was asked', async () => {
  const page = await auditor.open('/audit');
  await page.getByLabel('User id').focus();
  await page.keyboard.type('alex-sample');
  await page.keyboard.press('Tab');
  await page.keyboard.type(CHILD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/person=alex-sample&child=B0000002/);
  await page.getByRole('link', { name: 'All of them as a CSV file' }).waitFor();
  for (const row of await page.getByRole('row').filter({ hasText: 'alex-sample' }).all()) {
    expect(await row.innerText()).toContain(CHILD);
  }
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All of them as a CSV file' }).click();
  expect((await file).suggestedFilename()).toMatch(/^who-read-what-\d{4}-\d\d-\d\d\.csv$/);
}, 60_000);

it('no name of a child stands on the auditor’s pages', async () => {
  for (const path of ['/audit', '/audit/unusual?show=all']) {
    const page = await auditor.open(path);
    expect(await page.locator('#main').innerText()).not.toMatch(/Example|Pattern|Specimen|Placeholder/);
  }
}, 60_000);

it('an access that a rule lists is looked into, keeps its finding, and waits no more', async () => {
  const page = await auditor.open('/audit/unusual');
  const row = page.getByRole('row').filter({ hasText: 'own surname' });
  await row.getByText('Say what you found').focus();
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: 'Keep it' }).click();
  await row.getByRole('alert').getByText('Choose what you found.').waitFor();
  await row.getByLabel('There was good reason').check();
  await row.getByLabel('In a sentence').fill('Alex leads the service and had been rung about this child.');
  expect(await violationsOf(page)).toEqual([]);
  await row.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Done.').waitFor();
  await auditor.open('/audit/unusual?show=looked-into');
  await page.getByText('Alex leads the service and had been rung about this child.').waitFor();
}, 60_000);

it('the strategic lead finds who has looked at a child from the child’s page', async () => {
  const page = await lead.open(`/children/${CHILD}`);
  await page.getByRole('link', { name: 'Who has looked at this record' }).click();
  await page.getByRole('heading', { name: `Who has looked at ${CHILD}` }).waitFor();
  await page.getByRole('row').filter({ hasText: 'alex-sample' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await lead.sideways()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
}, 60_000);

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([...auditor.strangers, ...lead.strangers]).toEqual([]);
  expect([...auditor.complaints, ...lead.complaints]).toEqual([]);
});
