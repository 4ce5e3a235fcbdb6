import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { USUAL_RULES } from '@hub/sharing';
import { temporaryFolder } from '@hub/testing';
import { readUnusualRules } from './unusual-settings.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const written = (content: string): string => {
  const file = join(folder.path, 'rules.json');
  writeFileSync(file, content);
  return file;
};

describe('the rules of unusual access', () => {
  it('are the usual ones when no file is named', () => expect(readUnusualRules(undefined)).toEqual(USUAL_RULES));

  it('are those of the file', () => {
    const own = { ...USUAL_RULES, bankHolidays: ['2031-01-01'] };
    expect(readUnusualRules(written(JSON.stringify(own)))).toEqual(own);
  });

  it.each([
    ['{', /HUB_UNUSUAL: .*cannot be read as JSON/],
    [
      '{ "sets": [], "bankHolidays": ["2026-02-30"] }',
      /HUB_UNUSUAL: sets: .*\nHUB_UNUSUAL: bankHolidays\.0: must be a date/,
    ],
  ])('%s is refused, and says where', (content, message) => {
    expect(() => readUnusualRules(written(content))).toThrow(message);
  });
});
