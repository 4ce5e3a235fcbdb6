import { describe, expect, it } from '@jest/globals';
import { PANEL_DECISIONS } from '@hub/reports';
import { decisions } from '../../apps/web/src/words/codes.js';
import { BLAMING } from './blaming.js';
import { allTexts, describedBy, saidBy, type Text } from './texts.js';

/** Texts that blame a child or make an offender of one, each with what is said instead. */
const blamed = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ file, line, text }) =>
    BLAMING.flatMap(({ words, say }) => {
      const found = words.exec(text);
      return found ? [`${file}:${line} "${found[0]}": say ${say}`] : [];
    }),
  );

/**
 * Where such a word is meant: pages that say that a child is never called so or name the parts of a panel’s agenda as
 * others do, and a kind of placement that is called so by law.
 */
const MEANT: readonly RegExp[] = [
  /^docs\/(glossary|dpia|adr\/0037-[\w-]+)\.md:\d+ "offenders?"/,
  /^(seeds\/reference\/placement\.json|apps\/web\/src\/placements\/words\.ts):\d+ "offender"/,
];

describe('how the hub speaks of children', () => {
  const texts = allTexts();

  it('reads pages, messages, code sets, schemas, reports and guides', () => {
    const files = new Set(texts.map(({ file }) => file));
    for (const file of [
      'apps/web/src/words/codes.ts',
      'apps/web/src/panel/DecideForm.tsx',
      'apps/api/src/panels/meetings.graphql',
      'apps/api/src/panels/minutes.document.ts',
      'libs/contexts/panels/src/sitting.ts',
      'libs/metrics/src/index.ts',
      'seeds/reference/placement.json',
      'docs/how-to/hold-a-meeting.md',
    ]) {
      expect([...files]).toContain(file);
    }
    expect(texts.length).toBeGreaterThan(5_000);
  });

  it('never blames a child and never makes an offender of one', () =>
    expect(blamed(texts).filter((one) => !MEANT.some((meant) => meant.test(one)))).toEqual([]));
});

it('a decision of a panel has one word: pages, papers, minutes and what is given to a child say the same', () => {
  const said = decisions.map(({ value, label }) => [value, label.toLowerCase()]);
  expect(Object.fromEntries(said)).toEqual(PANEL_DECISIONS);
});

describe('the check itself', () => {
  it.each([
    ["const a = 'She is promiscuous.';", 'promiscuous'],
    ['const a = <p>The young offender</p>;', 'offender'],
    [['const a = `He $', '{b} absconded from care`;'].join(''), 'absconded'],
    ["const a = 'putting herself at risk';", 'putting herself at risk'],
    ["const a = { label: 'Lifestyle choice' };", 'Lifestyle choice'],
    ["const a = 'A child prostitute';", 'child prostitute'],
    ["const a = 'Failed to engage with the service';", 'Failed to engage'],
  ])('finds it in %s', (source, words) =>
    expect(blamed(saidBy('a.tsx', source)).some((one) => one.includes(`"${words}"`))).toBe(true),
  );

  it('finds it in what a schema says of itself', () => {
    expect(blamed(describedBy('a.graphql', '"An offender." type A { "Who absconded." b: String }'))).toHaveLength(2);
    expect(blamed(describedBy('a.graphql', 'enum A { GANG_MEMBER }'))).toHaveLength(1);
  });

  it('leaves comments, names and plain words alone', () =>
    expect(
      blamed(
        saidBy(
          'a.ts',
          "// an offender\nconst offender = 'Youth offending service, criminal justice, missing from home';",
        ),
      ),
    ).toEqual([]));
});
