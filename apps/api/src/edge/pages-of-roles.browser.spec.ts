import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../test/browser.js';
import { Fixture } from '../../test/fixture.js';
import { DEVELOPMENT_USERS } from './development-users.js';
import { userOf } from './hub.present.js';
import { DEFAULT_ROLES } from '@hub/sharing';
import { WEB_APP } from './web.routes.js';

const sourceOf = (path: string): string => readFileSync(new URL(`../../../web/src/${path}`, import.meta.url), 'utf8');

/** The pages of the web app, as it lists them. */
const PAGES = [...sourceOf('app.tsx').matchAll(/^ {2}\['(\/[^']*)', \w+\],$/gm)].map(([, path = '']) => path);

/** Where each door leads. */
const DOORS = new Map(
  [...sourceOf('frame/doors.ts').matchAll(/door: '(\w+)', label: '[^']*', to: '([^']+)'/g)].map(
    ([, door = '', to = '']) => [door, to],
  ),
);

const EXAMPLES: Readonly<Record<string, string>> = { ':ref': 'MP3', ':form': 'report', ':id': 'B0000001' };
const exampleOf = (page: string): string =>
  page === '/figures/:id'
    ? '/figures/8e?period=2016-17'
    : page.replace(/:\w+/g, (name) => EXAMPLES[name] ?? 'B0000001');

const isBehind = (page: string, door: string): boolean => page === door || page.startsWith(`${door}/`);

/** Pages that no door leads to: those of a child, and what is reached from there. */
const BETWEEN = PAGES.filter((page) => ![...DOORS.values()].some((door) => isBehind(page, door)));

describe('every page of every role, where only the questions of the pages are answered', () => {
  let fixture: Fixture;
  let browser: Browser;
  let url: string;
  const opened = new Set<string>();
  beforeAll(async () => {
    fixture = await Fixture.open({ app: { webFolder: WEB_APP, registeredOnly: true } });
    url = await fixture.app.listen();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await fixture.close();
  });

  it.each(DEVELOPMENT_USERS.map((user) => [user.role, user] as const))(
    '%s: asks nobody but the hub, and the browser complains of nothing',
    async (_role, user) => {
      const context = await browser.newContext();
      await context.request.post(`${url}/session`, { data: { userId: user.person }, headers: { 'x-hub': '1' } });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(`${page.url()}: ${message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (!['data:', 'blob:'].includes(protocol) && host !== new URL(url).host) wrong.push(`asked ${request.url()}`);
      });
      page.on('response', async (response) => {
        if (!response.url().endsWith('/graphql') || response.status() !== 200) return;
        const text = await response.text().catch(() => '');
        if (/NOT_REGISTERED|"FAULT"|TOO_MUCH/.test(text)) wrong.push(`${page.url()}: ${text}`);
      });
      const own = userOf(user, DEFAULT_ROLES).doors.flatMap((door) => {
        const to = DOORS.get(door);
        return to === undefined ? [] : PAGES.filter((one) => isBehind(one, to));
      });
      const children = own.includes('/sheet') ? BETWEEN : ['/children/:id'];
      for (const path of ['/', ...new Set([...own, ...children, '/admin', '/sheet'])]) {
        await page.goto(`${url}${exampleOf(path)}`);
        await page.locator('h1, main p').first().waitFor();
        await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
        opened.add(path);
      }
      expect(wrong).toEqual([]);
      await context.close();
    },
  );

  it('no page was left out', () => {
    expect(PAGES.filter((page) => !opened.has(page))).toEqual([]);
  });
});
