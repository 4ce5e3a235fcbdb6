import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attack, startingRules } from '@hub/disclosure';
import { shapes } from '@hub/metrics';
import { writeBorough } from '@hub/seeds';
import { Fixture } from '../../test/fixture.js';

interface Answered {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percentage: number | null;
  readonly display: string;
  readonly parts: readonly { readonly name: string; readonly value: number | null; readonly display: string }[];
  readonly trend: readonly { readonly period: { readonly id: string }; readonly numerator: number | null }[];
}

const END = '2016-11-21';
const KNOWN_AT = '2016-11-21T12:00:00.000Z';
const PERIODS = ['2015-16Q4', '2016-17Q1', '2016-17Q2', '2015-16'];
const FIELDS = `id numerator denominator percentage display parts { name value display }
  trend(quarters: 4) { period { id } numerator }`;

let fixture: Fixture;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-borough-'));
  await writeBorough(folder, { seed: 8, end: END, children: 700 });
  const feeds = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.csv', ''),
      readFileSync(join(folder, file), 'utf8').trimEnd().split('\r\n'),
    ]),
  );
  rmSync(folder, { recursive: true });
  fixture = await Fixture.open({ feeds, at: KNOWN_AT });
});

afterAll(() => fixture.close());

const ask = async (user: string, period: string): Promise<readonly Answered[]> => {
  const { data, errors } = await fixture.ask<{ figures: { figures: readonly Answered[] } }>(
    user,
    `{ figures(period: "${period}") { ... on Figures { figures { ${FIELDS} } } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.figures.figures;
};

const ofNoChild = (id: string, part: string): boolean => shapes[id]?.ofNoChild.includes(part) ?? false;
const isShare = (id: string, part: string): boolean => part in (shapes[id]?.shares ?? {});
const isHours = (part: string): boolean => part.endsWith('Hours');

describe.each([
  ['a board analyst', 'lee-sample'],
  ['a councillor', 'casey-sample'],
])('figures for %s', (_who, user) => {
  it.each(PERIODS)('say no number from 1 to 5 of children or what happened to them, in %s', async (period) => {
    const small = (await ask(user, period)).flatMap(({ id, parts }) =>
      parts.filter(
        ({ name, value }) =>
          !ofNoChild(id, name) && !isShare(id, name) && !isHours(name) && value !== null && value > 0 && value < 6,
      ),
    );
    expect(small).toEqual([]);
  });

  it.each(PERIODS)('are those of the panel wherever they are shown, in %s', async (period) => {
    const full = await ask('alex-sample', period);
    for (const shown of await ask(user, period)) {
      const truth = full.find(({ id }) => id === shown.id);
      for (const { name, value } of shown.parts.filter((part) => part.value !== null && !isHours(part.name))) {
        const expected = truth?.parts.find((part) => part.name === name)?.value ?? NaN;
        expect([shown.id, name, Math.abs((value ?? NaN) - expected) < 0.051]).toEqual([shown.id, name, true]);
      }
    }
  });

  it('are the same in a trend as on the page of each quarter', async () => {
    const [latest, before] = [await ask(user, '2016-17Q2'), await ask(user, '2016-17Q1')];
    for (const { id, trend } of latest) {
      const own = before.find((one) => one.id === id)?.numerator;
      expect([id, trend.find(({ period }) => period.id === '2016-17Q1')?.numerator]).toEqual([id, own]);
    }
  });

  it('are not given for any other span of days, so that nobody can be found by the difference', async () => {
    const { data } = await fixture.ask<{ figures: { problems: readonly { field: string; message: string }[] } }>(
      user,
      '{ figures(period: "2016-04-01..2016-04-02") { ... on Refused { problems { field message } } } }',
    );
    expect(data.figures.problems[0]?.field).toBe('period');
    expect(data.figures.problems[0]?.message).toContain('Choose a quarter');
  });
});

it('some numbers had to be hidden, and hidden numbers cannot be worked out from all that is shown', async () => {
  const position = fixture.hub.viewsPosition();
  const asked = { knownAt: KNOWN_AT, position, audience: 'board', on: '2016-11-21', rules: startingRules };
  const { release } = await fixture.hub.shown.years({ ...asked, period: '2016-17Q2' });
  expect(release.counts.filter(({ standing }) => standing === 'c').length).toBeGreaterThan(10);
  expect(
    attack(
      [release],
      startingRules.filter(({ audience }) => audience === 'board'),
    ),
  ).toEqual([]);
});

it('the panel is shown everything, since it works with the children', async () => {
  const small = (await ask('alex-sample', '2016-17Q2')).flatMap(({ parts }) =>
    parts.filter(({ value }) => value !== null && value > 0 && value < 6),
  );
  expect(small.length).toBeGreaterThan(10);
});
