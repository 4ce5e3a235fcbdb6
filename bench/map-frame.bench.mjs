// One step of the slider of the map as a reader sees it: a real Chromium draws the map with many episodes and goes through the
// days; the time is that from the step to the picture after it. The hub, its pages and the shapes of the cells are the real
// ones; the episodes are made up on the way to the page. Prints one JSON object a line.
// Usage: node bench/map-frame.bench.mjs [--points 20000] [--steps 60]
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from '@hub/analysis';
import { chromium } from 'playwright-core';
import { createApp } from '../apps/api/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';
import { findChromium, noChromium } from '../test/chromium.mjs';

const { values } = parseArgs({
  options: { points: { type: 'string', default: '20000' }, steps: { type: 'string', default: '60' } },
});
const [points, steps] = [Number(values.points), Number(values.steps)];
const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/') });
const delivery = join(folder, 'delivery');
mkdirSync(delivery);
const write = (name, ...lines) => writeFileSync(join(delivery, `${name}.csv`), `${lines.join('\n')}\n`);
write(
  'children',
  'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
  'B0000001,E,R,2012-03-14,1,E09000006,2025-04-01T09:00Z',
);
await (
  await hub.takeIn({ delivery, by: { person: 'bench', agency: 'bench', role: 'OPERATOR' }, recordedAtColumn: true })
).result;
const app = await createApp(hub);
const url = await app.listen();
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  await context.request.post(`${url}/session`, { data: { userId: 'alex-sample' }, headers: { 'x-hub': '1' } });
  const page = await context.newPage();
  const chance = chanceOf(1);
  const DAY = 86_400_000;
  const START = Date.UTC(2025, 3, 1);
  const date = (day) => new Date(START + day * DAY).toISOString().slice(0, 10);
  const recordsOver = (cells) =>
    Array.from({ length: points }, (_, at) => {
      const first = chance.below(91);
      return {
        __typename: 'MapRecord',
        ref: `MP${at}`,
        childIds: [`C${at % 2_000}`],
        childNames: ['Example, Robin'],
        from: `${date(first)}T10:00:00.000Z`,
        to: null,
        firstDay: date(first),
        lastDay: date(Math.min(90, first + chance.below(10))),
        precision: 'address',
        hexagon: cells[chance.below(cells.length)],
        ward: null,
        at: [-0.02 + chance.next() * 0.12, 51.32 + chance.next() * 0.1],
      };
    });
  let cells = [];
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    if (body.data?.mapAreas?.areas?.length > 500) cells = body.data.mapAreas.areas.map(({ id }) => id);
    if (body.data?.mapRecords) {
      while (cells.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      body.data.mapRecords = { __typename: 'MapRecords', total: points, records: recordsOver(cells), lines: [] };
    }
    await route.fulfill({ response: answer, json: body });
  });
  await page.goto(`${url}/profile?layer=FOUND&period=2025-26Q1`);
  const slider = page.getByRole('slider');
  await slider.waitFor();
  await page.locator('.hub-map__canvas[data-drawn]').waitFor();

  /** Milliseconds from each step to the second frame after it, when it has been painted; and of the script alone. */
  const frames = await page.evaluate(
    async ({ steps, start }) => {
      const input = document.querySelector('input[type=range]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const settled = async () => {
        for (let quiet = 0; quiet < 10; quiet += 1) await frame();
      };
      await settled();
      const idle = [];
      for (let step = 0; step < steps; step += 1) {
        const before = performance.now();
        await frame();
        await frame();
        idle.push(performance.now() - before);
      }
      const shown = [];
      for (let step = 0; step < steps; step += 1) {
        const before = performance.now();
        set.call(input, String(start + 1 + (step % 80)));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        await frame();
        shown.push(performance.now() - before);
      }
      return { idle, shown };
    },
    { steps, start: START / DAY },
  );
  const at = (all, part) => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))];
  const print = (name, part, budget) =>
    console.log(
      JSON.stringify({
        name,
        unit: 'ms',
        figure: Number(at(frames.shown, part).toFixed(1)),
        ceiling: Number(at(frames.idle, part).toFixed(1)),
        ...(budget ? { budget } : {}),
        how: `${points} episodes, ${steps} steps in a Chromium that draws without a graphics card; from the step to the second frame after it; ceiling: two frames in which nothing changes`,
      }),
    );
  print('one step of the slider in the browser, median', 0.5, { of: 'figure', atMost: 50 });
  print('one step of the slider in the browser, p95', 0.95);
} finally {
  await browser.close();
  await app.close();
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
