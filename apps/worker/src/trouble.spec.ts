import { describe, expect, it } from '@jest/globals';
import { StoreFailed } from '@hub/view-store';
import { troubleOf } from './trouble.js';

const parsed = (): unknown => {
  try {
    return JSON.parse('{"surname": Zebedee}');
  } catch (error) {
    return error;
  }
};

describe('what goes wrong in the background', () => {
  it('is told in the hub’s own words', () => {
    expect(troubleOf(new StoreFailed('PostgreSQL cannot be reached', true))).toEqual({
      name: 'StoreFailed',
      message: 'PostgreSQL cannot be reached',
    });
  });

  it('is told without words that may come from a record', () => {
    expect(String((parsed() as Error).message)).toContain('Zebedee');
    expect(troubleOf(parsed())).toMatchObject({
      name: 'SyntaxError',
      message: expect.stringMatching(/^SyntaxError at (?!.*Zebedee)/),
    });
  });

  it('is told even when it is no error, and says nothing of what it is', () => {
    expect(JSON.stringify(troubleOf({ surname: 'Zebedee' }))).not.toContain('Zebedee');
  });
});
