import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SignInFixture } from '../../test/sign-in-fixture.js';
import { launchBrowser } from '../../../../test/browser.js';
import { violationsOf } from '../../../web/test/accessibility.js';
import { WEB_APP } from '../edge/web.routes.js';

const FORM = '/children/B0000002/record/report';

let at: SignInFixture;
let url: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let asked: Set<string>;

beforeAll(async () => {
  at = await SignInFixture.open({
    provider: { host: 'localhost' },
    fixture: { history: true },
    app: { webFolder: WEB_APP },
  });
  url = await at.fixture.app.listen();
  at.provider.knows(url, 'council');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await at.close();
});

/** A new window at which this account will sign in. */
const open = async (account: 'robin' | 'chair' | 'stranger' | undefined): Promise<void> => {
  at.provider.next = account;
  context = await browser.newContext();
  page = await context.newPage();
  await page.clock.install();
  complaints = [];
  asked = new Set();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
};

afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

/** Minutes pass, for the hub and for the page. */
const pass = async (minutes: number): Promise<void> => {
  at.pass(minutes);
  await page.clock.fastForward(minutes * 60_000);
};

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });

const signIn = async (path: string, then: string): Promise<void> => {
  await page.goto(`${url}${path}`);
  await page.getByRole('link', { name: 'Sign in with Council account' }).click();
  await heading(then).waitFor();
};

describe('signing in, in a real browser', () => {
  it('leads to the provider and back to the page the person wanted', async () => {
    await open('robin');
    await page.goto(`${url}/missing`);
    await page.getByRole('link', { name: 'Sign in with Council account' }).waitFor();
    expect([await violationsOf(page), await page.title()]).toEqual([[], 'Sign in – Children at risk hub']);
    await page.getByRole('link', { name: 'Sign in with Council account' }).click();
    await heading('Missing now').waitFor();
    expect(new URL(page.url()).pathname).toBe('/missing');
    await page.getByText('Robin Placeholder').waitFor();
    expect([...asked].sort()).toEqual([url, at.provider.issuer].sort());
  });

  it('somebody without a role reads so, and whom to ring, and sees no page of the hub', async () => {
    await open('stranger');
    await page.goto(`${url}/sheet`);
    await page.getByRole('link', { name: 'Sign in with Council account' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(
      /You are not signed in\s+Council account knows you, but you have no role in this hub.* Ring the service desk/,
    );
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('signing out ends the session here and leads to the provider to end it there', async () => {
    await open('robin');
    await signIn('/missing', 'Missing now');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('link', { name: 'Sign in with Council account' }).waitFor();
    expect(page.url()).toBe(`${url}/`);
    at.provider.next = undefined;
    await page.getByRole('link', { name: 'Sign in with Council account' }).click();
    await page.getByText('it was stopped before the end').waitFor();
  });
});

describe('a session about to run out, in a real browser', () => {
  const dialog = () => page.getByRole('alertdialog', { name: 'You are about to be signed out' });
  const reference = () => page.getByLabel('Police reference');

  it('warns in a dialog that the keyboard reaches and cannot leave, and is kept with one key', async () => {
    await open('robin');
    await signIn('/search?text=a', 'Find a child');
    const search = page.getByRole('searchbox').first();
    await search.focus();
    await pass(28);
    await dialog().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const stay = page.getByRole('button', { name: 'Stay signed in' });
    expect(await stay.evaluate((button) => button === document.activeElement)).toBe(true);
    for (let tabs = 0; tabs < 6; tabs += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body ||
            Boolean(document.activeElement?.closest('[role="alertdialog"]')),
        ),
      ).toBe(true);
    }
    await stay.focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    expect(await search.evaluate((box) => box === document.activeElement)).toBe(true);
    await pass(27);
    expect(await dialog().count()).toBe(0);
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  });

  it('keeps what was typed through the end and a new sign-in, on the page where it was typed', async () => {
    await open('chair');
    await signIn(FORM, 'Record a police report');
    await reference().fill('MERLIN/16/000777');
    await pass(28);
    await dialog().waitFor();
    await pass(2.1);
    await page.getByText('You are signed out. What you were typing is kept').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.getByRole('link', { name: 'Sign in with Council account' }).click();
    await heading('Record a police report').waitFor();
    expect(new URL(page.url()).pathname).toBe(FORM);
    expect(await reference().inputValue()).toBe('MERLIN/16/000777');
  });

  it('that the provider ended closes the page at once', async () => {
    await open('robin');
    await signIn('/missing', 'Missing now');
    const connected = page.waitForEvent('websocket');
    await page.reload();
    await (await connected).waitForEvent('framereceived');
    const account = at.provider.accounts.get('robin') ?? {};
    at.provider.accounts.set('robin', { ...account, roles: [] });
    at.pass(5);
    await at.fixture.app.signIn?.askAgain();
    at.provider.accounts.set('robin', account);
    await page.getByText('You are signed out.').waitFor();
  });
});
