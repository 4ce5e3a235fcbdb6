import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const pages = [
  ['/admin', 'Signed in now'],
  ['/admin/roles', 'What roles may see'],
  ['/admin/settings', 'Settings in force'],
  ['/admin/health', 'Health'],
] as const;

let hub: RunningHub;
let admin: Visit;

beforeAll(async () => {
  hub = await RunningHub.start();
  admin = await hub.signIn(people.administrator);
});

afterAll(async () => {
  await admin.close();
  await hub.stop();
});

describe.each(pages)('%s', (path, heading) => {
  it('has no accessibility violations, and fits 320 pixels', async () => {
    const page = await admin.open(path);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOf(admin.page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const width = await admin.sideways();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBe(0);
  });
});

it.each([
  ['Accessibility statement', '/accessibility.html'],
  ['Privacy notice', '/privacy.html'],
])('%s is one step away on every page, and is read without signing in', async (name, path) => {
  const page = await admin.open('/admin');
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe(path);
  expect(await violationsOf(admin.page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await admin.sideways()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  const context = await hub.browser.newContext({ javaScriptEnabled: false });
  const stranger = await context.newPage();
  await stranger.goto(new URL(path, page.url()).href);
  expect(await stranger.getByRole('heading', { level: 1 }).textContent()).toBe(name);
  await context.close();
});

it('the administrator’s door is Admin, and no record of a child is behind any address', async () => {
  const page = await admin.open('/');
  await page.getByRole('heading', { name: 'Signed in now', level: 1 }).waitFor();
  expect(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents()).toEqual(['Admin']);
  for (const path of ['/sheet', '/children/B0000001', '/missing', '/figures', '/audit']) {
    await admin.open(path);
    await page.getByText('You cannot see this part.').waitFor();
  }
});

it('by keyboard alone: somebody’s session is ended with a reason, and their open page is gone', async () => {
  const other = await hub.signIn(people.socialWorker);
  await other.open('/sheet');
  const page = await admin.open('/admin');
  const end = page.getByRole('button', { name: 'End the session of Robin Sample, Social worker' });
  await end.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'They have left' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
  const send = page.getByRole('button', { name: 'Sign them out' });
  await send.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Choose a reason.' }).waitFor();
  expect(await violationsOf(admin.page)).toEqual([]);
  await page.getByRole('radio', { name: 'They have left' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Robin Sample, Social worker was signed out.').first().waitFor();
  await other.page.getByRole('heading', { name: 'Choose a development user' }).waitFor();
  await other.close();
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([admin.strangers, admin.complaints]).toEqual([[], []]);
});
