import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { judge } from '@hub/sharing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../../test/browser.js';
import { Fixture, HISTORY } from '../../test/fixture.js';
import { hostileInputs } from '../../test/hostile.js';
import { DEVELOPMENT_USERS } from './development-users.js';
import { COMMANDS, FIELD_POLICIES } from './policy-table.js';
import { WEB_APP } from './web.routes.js';

const ON_RECORD = { childId: 'B0000001', oldChildId: 'B0000002', reportRef: 'MP2', assessmentId: 'RA1' };

/** What would run when a page took it for more than words; `run` is what it would leave. */
const PAYLOAD = `<img src=x onerror=run()><script>run()</script>"'><svg/onload=run()>javascript:run()`;
const NAME = `<b onclick=run()>Example`;

/** These would shut the record to its reader. What they say is shown on no page of a child. */
const SHUTTING = ['restrictRecord', 'declareConflict'];

const PAGES = [
  '/sheet',
  '/children/B0000001',
  '/children/B0000002',
  '/children/B0000001/record/report',
  '/children/B0000001/record/assessment',
  '/missing',
  '/interviews',
  '/matches',
  '/matches/MP3',
  '/merges',
  '/findings',
  '/figures',
  '/figures/8e?period=2016-17',
  '/intake',
  `/search?text=${encodeURIComponent(PAYLOAD)}`,
  `/search?text=Example`,
  `/children/${encodeURIComponent(PAYLOAD)}`,
  `/${encodeURIComponent(PAYLOAD)}`,
  '/audit',
];

let fixture: Fixture;
let url: string;
let browser: Browser;
let page: Page;
let number = 0;
const complaints: string[] = [];
const taken: string[] = [];

const feeds = Object.fromEntries(
  Object.entries(HISTORY).map(([feed, lines]) => [
    feed,
    lines.map((line) => line.replaceAll('Example', NAME).replaceAll('J. Placeholder', `<i onclick=run()>J`)),
  ]),
);

beforeAll(async () => {
  fixture = await Fixture.open({ feeds, app: { webFolder: WEB_APP } });
  const { schema } = fixture.app.nest.get(GraphQLSchemaHost, { strict: false });
  for (const mutation of Object.keys(COMMANDS).filter((name) => !SHUTTING.includes(name))) {
    const policy = FIELD_POLICIES[`Mutation.${mutation}`];
    const user = DEVELOPMENT_USERS.find(({ role }) => policy && judge(role, policy.purpose, policy.subject).allowed);
    for (const { inputType, field, input } of hostileInputs(schema, mutation, ON_RECORD, PAYLOAD)) {
      const { data } = await fixture.ask<Record<string, { __typename: string }>>(
        user?.person ?? '',
        `mutation($input: ${inputType}!) { ${mutation}(input: $input) { __typename } }`,
        { input: { commandId: `hostile-${(number += 1)}`, ...input } },
      );
      if (data[mutation]?.__typename === 'Done') taken.push(`${mutation}.${field}`);
    }
  }
  await fixture.hub.viewsCaughtUp();
  url = await fixture.app.listen();
  browser = await launchBrowser();
  const context = await browser.newContext();
  await context.addInitScript('window.run = () => { window.wasRun = true; };');
  await context.request.post(`${url}/session`, { data: { userId: 'alex-sample' }, headers: { 'x-hub': '1' } });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { host, protocol, pathname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && host !== new URL(url).host) complaints.push(`asked ${request.url()}`);
    if (pathname === '/x') complaints.push('an image of a payload was asked for');
  });
});

afterAll(async () => {
  await browser.close();
  await fixture.close();
});

it('several text fields took the payload as words', () => {
  expect(taken.length).toBeGreaterThan(4);
});

it.each(PAGES)('%s: nothing of it runs, and the browser complains of nothing', async (path) => {
  await page.goto(`${url}${path}`);
  await page.locator('h1').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  for (const details of await page.locator('details:not([open]) > summary').all()) {
    if (await details.isVisible()) await details.click();
  }
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(await page.locator('img[src=x], b[onclick], i[onclick], svg[onload]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('what was typed stands on the page as it was typed', async () => {
  await page.goto(`${url}/children/B0000001`);
  await page.locator('h1').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).toContain('<b onclick=run()>Example');
  expect(text).toContain(PAYLOAD);
});
