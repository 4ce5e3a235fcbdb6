import { expect, it } from '@jest/globals';
import { FigureDesk } from './figure-desk.js';

const emptyHub = {
  rowsAt: async () => [],
  storedRowsAt: async () => [],
  rowAt: async () => undefined,
  versionsUpTo: async () => [],
  versionsBegun: async () => [],
  position: async () => 0,
};

it('a question asked while a trend is being worked out is answered before the trend is', async () => {
  const desk = new FigureDesk(emptyHub, 'E09000006');
  const asked = { period: '2016-17Q3', knownAt: '2017-03-01T00:00:00.000Z', position: 0 };
  const answered: string[] = [];
  const trend = desk.trend({ ...asked, id: '8e', quarters: 8 }).then(() => answered.push('trend'));
  await new Promise((resolve) => setImmediate(resolve));
  const figures = desk.figures({ ...asked, period: '2014-15' }).then(() => answered.push('figures'));
  await Promise.all([trend, figures]);
  expect(answered).toEqual(['figures', 'trend']);
});

it('one figure is the same, worked out by itself or among all', async () => {
  const asked = { period: '2016-17Q3', knownAt: '2017-03-01T00:00:00.000Z', position: 0 };
  const all = await new FigureDesk(emptyHub, 'E09000006').figures(asked);
  const desk = new FigureDesk(emptyHub, 'E09000006');
  for (const one of all) expect(await desk.figure({ ...asked, id: one.id })).toEqual(one);
  await desk.figures(asked);
  for (const one of all) expect(await desk.figure({ ...asked, id: one.id })).toEqual(one);
  await expect(desk.figure({ ...asked, id: '9z' })).rejects.toThrow('There is no indicator "9z"');
});
