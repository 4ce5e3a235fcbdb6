import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people, RunningHub, type Visit } from '../../../web/test/running-hub.js';

let hub: RunningHub;

beforeAll(async () => {
  hub = await RunningHub.start();
});

afterAll(() => hub.stop());

const open = async (visit: Visit): Promise<Page> => {
  await visit.page.goto(`${hub.url}/try-graphql`);
  await visit.page.getByRole('button', { name: /^sheet\(/, includeHidden: true }).waitFor({ state: 'attached' });
  return visit.page;
};
const answer = (page: Page, words: string) => page.getByRole('region', { name: 'Answer' }).getByText(words).waitFor();

describe('the page to try GraphQL', () => {
  it('asks as the user who is signed in, and nothing of anybody but the hub', async () => {
    const visit = await hub.signIn(people.lead);
    const page = await open(visit);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await answer(page, '"roleName": "Strategic lead"');
    await page.getByText('What can be asked').click();
    await page.getByRole('button', { name: /^child\(/ }).click();
    await page.getByLabel('Variables, as JSON').fill('{ "id": "B0000001" }');
    await page.getByLabel('Question').press('Control+Enter');
    await answer(page, '"surname": "Example"');
    expect(visit.strangers).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('asks as another user once one is chosen, under that role’s rules', async () => {
    const visit = await hub.signIn(people.lead);
    const page = await open(visit);
    await page.getByLabel('Ask as').selectOption(people.analyst);
    await page.getByText(/^You ask as .*Board analyst/).waitFor();
    await page.getByLabel('Question').fill('{ missingNow { surname } }');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await answer(page, '"code": "WITHHELD"');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('signs somebody in when nobody is, and says when the variables are no JSON', async () => {
    const context = await hub.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${hub.url}/try-graphql`);
    await page.getByText(/^You ask as /).waitFor();
    await page.getByLabel('Variables, as JSON').fill('{');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText(/^The variables are no JSON/).waitFor();
    await context.close();
  });

  it('asks as whoever is signed in where there are no development users, and says when nobody is', async () => {
    const visit = await hub.signIn(people.lead);
    await visit.page.route('**/development-users', (route) => route.fulfill({ status: 404, json: {} }));
    const page = await open(visit);
    await page.getByText(/^You ask as Alex Sample/).waitFor();
    expect(await page.getByLabel('Ask as').isVisible()).toBe(false);
    await page.context().clearCookies();
    await page.reload();
    await page.getByText(/^Nobody is signed in/).waitFor();
    await visit.close();
  });

  it('has no accessibility violations, and fits 320 pixels', async () => {
    const visit = await hub.signIn(people.lead);
    const page = await open(visit);
    await page.getByText('What can be asked').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await visit.sideways()).toBe(0);
    await visit.close();
  });
});
