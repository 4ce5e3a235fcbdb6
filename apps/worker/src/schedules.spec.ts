import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_SCHEDULE } from '@hub/records';
import { temporaryFolder } from '@hub/testing';
import { readSchedules } from './schedules.js';

describe('the retention rules of a council', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const reading = (text: string) => () => {
    const file = join(folder.path, 'retention.json');
    writeFileSync(file, text);
    return readSchedules(file);
  };

  it('are those the hub comes with unless it has its own', () => {
    expect(readSchedules(undefined)).toEqual([DEFAULT_SCHEDULE]);
    const own = { ...DEFAULT_SCHEDULE, version: 'own' };
    expect(reading(JSON.stringify([own]))()).toEqual([own]);
  });

  it.each([
    ['no JSON', '{', 'cannot be read as JSON'],
    ['no list', '{}', 'the list:'],
    ['nothing in it', '[]', 'the list:'],
    ['a name that is not known', JSON.stringify([{ ...DEFAULT_SCHEDULE, kept: 1 }]), 'kept'],
    [
      'no rule for anybody',
      JSON.stringify([{ ...DEFAULT_SCHEDULE, rules: [] }]),
      '0.rules: One rule must be for anybody',
    ],
  ])('%s: the hub does not start, and says what is wrong', (_case, text, said) => {
    expect(reading(text)).toThrow(said);
    expect(reading(text)).toThrow('HUB_RETENTION');
  });
});
