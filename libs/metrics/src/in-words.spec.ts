import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { goldenFigures } from '../test/golden-borough.js';
import { inWords } from '../test/in-words.js';

const written = readFileSync(new URL('../test/golden-borough.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n\n');

describe('the golden borough, as people read it', () => {
  it.each(goldenFigures.map((figure, index) => [figure.id, figure, written[index]] as const))(
    '%s: every part, every table, and every line behind it, in words',
    (_id, figure, words) => expect(inWords(figure)).toBe(words),
  );

  it('is written down for every figure', () => expect(written).toHaveLength(goldenFigures.length));
});
