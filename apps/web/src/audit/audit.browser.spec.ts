import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violationsOf } from '../../test/accessibility.js';
import { smallBorough } from '../../test/borough.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const CHILD = 'B0000002';

const LEARNED = '2016-09-15T09:00Z';

/** An adult of concern, tied to the child. */
const LINKS = {
  persons_of_concern: ['person_id,label,review_due,recorded_at', `PC1,Known as Jay,2100-01-01,${LEARNED}`],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,handling,last_seen,recorded_at',
    `child,${CHILD},associates_with,person,PC1,suspected,Police,L1,P,2016-09-14,${LEARNED}`,
  ],
};

let hub: RunningHub;
let auditor: Visit;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start({ ...smallBorough(), ...LINKS });
  [auditor, lead] = [await hub.signIn(people.auditor), await hub.signIn(people.lead)];
  const page = await lead.open(`/children/${CHILD}`);
  const noted = page.waitForResponse((response) => (response.request().postData() ?? '').includes('NoteTakenOut'));
  await page.evaluate(() => window.print());
  await noted;
});

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
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    await auditor.page.setViewportSize({ width: 320, height: 256 });
    await auditor.open(path);
    const width = await auditor.sideways();
    await auditor.page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBe(0);
  });
});

it('a page that was printed stands in the audit, with whose page it was', async () => {
  const page = await auditor.open(`/audit?kind=PRINT&child=${CHILD}`);
  const row = page.getByRole('row').nth(1);
  expect(await row.innerText()).toMatch(/alex-sample/);
  expect(await row.innerText()).toMatch(/Printed: a child’s record/);
});

it('lines are found by keyboard alone, and the address keeps what was asked', async () => {
  const page = await auditor.open('/audit');
  await page.getByLabel('User id').focus();
  await page.keyboard.type('alex-sample');
  await page.keyboard.press('Tab');
  await page.keyboard.type(CHILD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/person=alex-sample&child=B0000002/);
  await page.getByRole('link', { name: 'All of them as a CSV file' }).waitFor();
  const lines = page.locator('tbody tr');
  await lines.filter({ hasNotText: CHILD }).first().waitFor({ state: 'detached' });
  await lines.filter({ hasText: 'alex-sample' }).first().waitFor();
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All of them as a CSV file' }).click();
  expect((await file).suggestedFilename()).toMatch(/^who-read-what-\d{4}-\d\d-\d\d\.csv$/);
});

it('no name of a child stands on the auditor’s pages', async () => {
  for (const path of ['/audit', '/audit/unusual?show=all']) {
    const page = await auditor.open(path);
    expect(await page.locator('#main').innerText()).not.toMatch(/Example|Pattern|Specimen|Placeholder/);
  }
});

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
});

it('the strategic lead finds who has looked at a child from the child’s page', async () => {
  const page = await lead.open(`/children/${CHILD}`);
  await page.getByRole('link', { name: 'Who has looked at this record' }).click();
  await page.getByRole('heading', { name: `Who has looked at ${CHILD}` }).waitFor();
  await page.getByRole('row').filter({ hasText: 'alex-sample' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await lead.sideways()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('who has looked at an adult of concern is found from their page, and by their id in the audit', async () => {
  const page = await lead.open('/links/people/PC1');
  await page.getByRole('link', { name: 'Who has looked at this record' }).click();
  await page.getByRole('heading', { name: 'Who has looked at adult PC1' }).waitFor();
  await page.getByRole('row').filter({ hasText: 'alex-sample' }).getByText('1 time').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await lead.sideways()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  const audit = await auditor.open('/audit');
  await audit.getByLabel('Adult’s or place’s id').fill('PC1');
  await audit.keyboard.press('Enter');
  await audit.waitForURL(/other=PC1/);
  const row = audit.getByRole('row').filter({ hasText: 'an adult of concern' }).first();
  await row.getByRole('link', { name: 'adult PC1' }).click();
  await audit.waitForURL(/other=person(?:%3A|:)PC1/);
  await audit.getByRole('link', { name: 'Who has looked, counted' }).click();
  await audit.getByRole('heading', { name: 'Who has looked at adult PC1' }).waitFor();
  expect(await audit.locator('#main').innerText()).not.toContain('Jay');
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([...auditor.strangers, ...lead.strangers]).toEqual([]);
  expect([...auditor.complaints, ...lead.complaints]).toEqual([]);
});
