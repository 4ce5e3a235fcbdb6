// The links page in a real browser: from the address to a picture whose ties answer, and what of that the server took.
// The same page with the same browser on a borough without links is the ceiling.
//
// Usage: node bench/links-page.bench.mjs [--nodes 2000]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createApp } from '../apps/api/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';
import { findChromium, noChromium } from '../test/chromium.mjs';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '2000' } } });
const size = Number(values.nodes);
const VISITS = 5;
const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

const subjects = Array.from({ length: size }, (_, node) => ({
  type: ['child', 'person', 'place'][node % 3],
  id: `${['B', 'PC', 'PL'][node % 3]}${String(node).padStart(7, '0')}`,
}));
const of = (type) => subjects.filter((one) => one.type === type);
const feeds = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la',
    ...of('child').map(({ id }) => `${id},Example${id},Robin,2018-03-14,1,E09000006`),
  ],
  persons_of_concern: [
    'person_id,label,review_due',
    ...of('person').map(({ id }) => `${id},Known as ${id},2100-01-01`),
  ],
  places: ['place_id,name,place_type,precision', ...of('place').map(({ id }) => `${id},Place ${id},park,unknown`)],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref',
    ...Array.from({ length: size * 2 }, (_, number) => {
      const [from, to] = [subjects[(number * 7919) % size], subjects[(number * 104_729 + 13) % size]];
      const state = number % 5 === 0 ? 'confirmed' : 'suspected';
      return `${from.type},${from.id},associates_with,${to.type},${to.id},${state},agency ${number % 4},R${number}`;
    }),
  ],
};

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/**
 * Runs in the page from its first moment on: notes at which frame it could be used. With ties: the frame after one was pressed
 * and its evidence has a heading. Asking from outside would find it only at the next of ever rarer looks.
 */
const watch = (withTies) => {
  const REACH = 12;
  const numbers = (text) => text.match(/-?[\d.]+/g).map(Number);
  /** The first suspected tie whose middle lies on no node, pressed there. */
  const press = (crowd) => {
    const dots = [...crowd.querySelectorAll('[data-nodes] text')].flatMap((text) => {
      const [xs, ys] = [numbers(text.getAttribute('x')), numbers(text.getAttribute('y'))];
      return xs.map((x, at) => [x, ys[at]]);
    });
    const ends = numbers(crowd.querySelector('[data-ties="suspected"] path').getAttribute('d'));
    for (let at = 0; at < ends.length; at += 4) {
      const [x, y] = [(ends[at] + ends[at + 2]) / 2, (ends[at + 1] + ends[at + 3]) / 2];
      if (dots.some(([left, top]) => Math.hypot(left - x, top - y) < REACH)) continue;
      const { a, d, e, f } = crowd.getScreenCTM();
      const where = { bubbles: true, clientX: x * a + e, clientY: y * d + f };
      return crowd.dispatchEvent(new MouseEvent('click', where));
    }
    throw new Error('no tie lies free');
  };
  let pressed = !withTies;
  const look = () => {
    const crowd = document.querySelector('.hub-links__many');
    if (!pressed && crowd) {
      pressed = true;
      requestAnimationFrame(() => press(crowd));
    }
    const ready = withTies
      ? [...document.querySelectorAll('h2')].some((heading) => heading.textContent.startsWith('Evidence:'))
      : document.body?.textContent.includes('No ties are known to us here');
    if (!ready) return;
    watching.disconnect();
    requestAnimationFrame(() => {
      window.usableAfter = performance.now();
    });
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true, characterData: true });
};

const machine = await browser.newBrowserCDPSession();

/** Milliseconds of the processor that the hub (which runs here) and every process of the browser have used until now. */
const processorUsed = async () => {
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  const { user, system } = process.cpuUsage();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, (user + system) / 1_000);
};

/** Opens the page some times on a hub with these feeds: until it can be used, and how long the server took to answer. */
const visits = async (kept, withTies) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const delivery = join(folder, 'delivery');
  mkdirSync(delivery);
  for (const [name, lines] of Object.entries(kept)) writeFileSync(join(delivery, `${name}.csv`), lines.join('\n'));
  const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/') });
  await (
    await hub.takeIn({ delivery, by: { person: 'bench', agency: 'bench', role: 'OPERATOR' } })
  ).result;
  await hub.viewsCaughtUp();
  const app = await createApp(hub);
  const url = await app.listen();
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  await context.request.post(`${url}/session`, { data: { userId: 'jo-sample' }, headers: { 'x-hub': '1' } });
  const page = await context.newPage();
  await page.addInitScript(watch, withTies);
  const whole = [];
  const server = [];
  const processor = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    await page.goto('about:blank');
    const before = await processorUsed();
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('LinkMapQuery') === true,
    );
    await page.goto(`${url}/links`, { waitUntil: 'commit' });
    const response = await answered;
    await response.finished();
    const { requestStart, responseEnd } = response.request().timing();
    server.push(responseEnd - requestStart);
    whole.push(await (await page.waitForFunction(() => window.usableAfter)).jsonValue());
    processor.push((await processorUsed()) - before);
  }
  await context.close();
  await app.close();
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
  return { first: whole[0], whole: middle(whole), server: middle(server), processor: middle(processor) };
};

const bare = await visits({ children: feeds.children }, false);
const full = await visits(feeds, true);
await browser.close();

const print = (name, figure, ceiling, budget) =>
  console.log(
    JSON.stringify({
      name,
      unit: 'ms',
      figure: Math.round(figure),
      ceiling: Math.round(ceiling),
      ...(budget ? { budget: { of: 'figure', atMost: budget } } : {}),
      how: `${size} nodes, ${size * 2} links, real Chromium, as police; middle of ${VISITS} visits; ceiling: the page without links`,
    }),
  );
print('links page, from its address until a pressed tie shows its heading', full.whole, bare.whole, 1_000);
print('links page, the same in time of the processor, hub and browser together', full.processor, bare.processor);
print('links page, the server’s answer to the picture', full.server, bare.server);
print('links page, the same on the first visit, when nothing has been worked out', full.first, bare.first);
