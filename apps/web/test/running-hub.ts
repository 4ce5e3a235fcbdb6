import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { print, type DocumentNode } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../../test/browser.js';
import { smallBorough } from './borough.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** People of the hub, one for each role that the specs need. */
export const people = {
  chair: 'sam-sample',
  lead: 'alex-sample',
  mash: 'morgan-sample',
  socialWorker: 'robin-sample',
  police: 'jo-sample',
  health: 'noor-sample',
  provider: 'kit-sample',
  analyst: 'lee-sample',
  auditor: 'pat-sample',
  administrator: 'ash-sample',
  governor: 'ingrid-sample',
} as const;

const addressOf = (hub: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const address = /Open (http:\S+) /.exec(said)?.[1];
      if (address) resolve(address);
    };
    hub.stdout?.on('data', hear);
    hub.stderr?.on('data', hear);
    hub.once('exit', (code) => reject(new Error(`The hub ended with ${code} before it was ready:\n${said}`)));
  });

/** The hub's own command line. */
const hubSays = (words: readonly string[], env: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, ['apps/cli/bin/hub.mjs', ...words], { cwd: root, env });

/** A real hub on the small borough in a process of its own, and a real browser beside it. */
export class RunningHub {
  private constructor(
    readonly url: string,
    readonly browser: Browser,
    private readonly hub: ChildProcess,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /**
   * Takes a borough in through the hub's own intake, then starts the hub as `npm start` does; `settings` = more of them, for
   * a hub in this folder.
   */
  static async start(
    borough: Readonly<Record<string, readonly string[]>> = smallBorough(),
    settings: (folder: string) => Readonly<Record<string, string>> = () => ({}),
  ): Promise<RunningHub> {
    const folder = mkdtempSync(join(tmpdir(), 'hub-web-'));
    const delivery = join(folder, 'delivery');
    mkdirSync(delivery);
    for (const [feed, lines] of Object.entries(borough)) {
      writeFileSync(join(delivery, `${feed}.csv`), `${lines.join('\n')}\n`);
    }
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const data = join(folder, 'data');
    const env = { ...inherited, ...settings(folder), HUB_DATA: data, HUB_PORT: '0', HUB_SKIP_BUILD: '1' };
    await hubSays(['intake', delivery, '--recorded-at-column'], env);
    const hub = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [url, browser] = await Promise.all([addressOf(hub), launchBrowser()]);
    return new RunningHub(url, browser, hub, folder, env);
  }

  /** Carries out a command of the hub, beside the hub that runs, with a file of this text and what is said after it. */
  async command(words: readonly string[], text: string, ...more: readonly string[]): Promise<void> {
    const file = join(this.folder, 'given');
    writeFileSync(file, text);
    await hubSays([...words, file, ...more], this.env);
  }

  /** The folder in which the hub keeps what was sealed. */
  get sealed(): string {
    return join(this.folder, 'data', 'board');
  }

  /** Ends browser and hub, and takes the folder away. */
  async stop(): Promise<void> {
    await this.browser.close();
    const ended = new Promise((resolve) => this.hub.once('exit', resolve));
    this.hub.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * A browser window of its own with somebody signed in; `at` = another address of the hub, as through a line; `sharpness` =
   * pixels of the screen for one of the page.
   */
  async signIn(person: string, { width = 1440, height = 900, at = this.url, sharpness = 1 } = {}): Promise<Visit> {
    const context = await this.browser.newContext({ viewport: { width, height }, deviceScaleFactor: sharpness });
    context.setDefaultTimeout(180_000);
    await context.request.post(`${at}/session`, { data: { userId: person }, headers: { 'x-hub': '1' } });
    return new Visit(at, context, await context.newPage());
  }
}

/** One person at one window, and everything the window asked for or complained about. */
export class Visit {
  /** Requests that left the hub's own address. */
  readonly strangers: string[] = [];
  /** What the browser reported: script errors and refused content. */
  readonly complaints: string[] = [];

  constructor(
    private readonly url: string,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    const own = new URL(url).host;
    page.on('request', (request) => {
      const asked = new URL(request.url());
      if (!['data:', 'blob:'].includes(asked.protocol) && asked.host !== own) this.strangers.push(asked.href);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Opens a page and waits until it shows what it has. */
  async open(path: string): Promise<Page> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.locator('h1').waitFor();
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return this.page;
  }

  /** How many pixels the page itself scrolls sideways. */
  sideways(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** Carries a mutation of the pages out without a page; answers what the hub says to it. */
  async tell(mutation: DocumentNode, input: object): Promise<string> {
    const commandId = `${Visit.#commands++}-${print(mutation).length}`;
    const answer = await this.context.request.post(`${this.url}/graphql`, {
      data: { query: print(mutation), variables: { input: { commandId, ...input } } },
      headers: { 'x-hub': '1' },
    });
    return answer.text();
  }

  static #commands = 0;

  /** Keeps everything that the hub sends to this window from now on, over either way. */
  listen(): void {
    this.page.on('response', (response) => {
      if (/graphql/.test(response.url())) this.#wire.push(response.text().catch(() => ''));
    });
    this.page.on('websocket', (line) => line.on('framereceived', ({ payload }) => this.#wire.push(String(payload))));
  }

  readonly #wire: (string | Promise<string>)[] = [];

  /** What the window was sent since it listens. */
  async heard(): Promise<string> {
    return (await Promise.all(this.#wire)).join('\n');
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
