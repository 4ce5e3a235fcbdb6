import { expect, it } from '@jest/globals';
import { startThread } from './calls.js';

it('what was still asked of a thread that is closed ends as asked for, and is no trouble', async () => {
  const troubles: unknown[] = [];
  const thread = startThread({
    module: '../test/answers-close-only',
    data: {},
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const asked = thread.call('anything');
  await Promise.all([expect(asked).rejects.toMatchObject({ name: 'ThreadEnded', asked: true }), thread.close()]);
  await expect(thread.call('more')).rejects.toMatchObject({ name: 'ThreadEnded' });
  expect(troubles).toEqual([]);
});
