import { figureToJson, toJson, type PlainFigure } from '@hub/metrics';
import { periodMeant } from '@hub/worker';
import { say, sayJson, UserError, type Command, type Given } from '../command.js';
import { withReading, type Reading } from '../opening.js';
import { tableOf } from '../table.js';
import { JSON_OPTION, KNOWN_AT, PERIOD } from './known-at.js';

/** The period that was given. */
export const periodGiven = (given: Given): string => {
  const period = given.text('period');
  if (period === undefined) throw new UserError('Say which period: --period 2016-17Q3');
  periodMeant(period);
  return period;
};

/** What figures are asked for in a reading. */
export const asked = ({ knownAt, position }: Reading, period: string) => ({ period, knownAt, position });

const targetOf = ({ target, meets }: PlainFigure): string =>
  target ? `${target.value} %${meets === null ? '' : meets ? ', met' : ', not met'}` : '';

export const figures: Command = {
  name: 'figures',
  usage: '--period PERIOD',
  summary: 'every indicator of a period',
  help: 'With --json they are keyed by indicator id, with every part of the definition as its own number.',
  options: { ...PERIOD, ...KNOWN_AT, ...JSON_OPTION },
  takes: [0, 0],
  run: (given, io) => {
    const period = periodGiven(given);
    return withReading(io, given.text('known-at'), async (reading) => {
      const found = await reading.hub.figures.figures(asked(reading, period));
      if (given.has('json')) {
        sayJson(io.out, toJson(found));
        return 0;
      }
      const note = found[0]?.note;
      say(io.out, `${found[0]?.period.label ?? period}${note === undefined ? '' : `. ${note}`}\n`);
      say(
        io.out,
        tableOf([
          ['id', 'indicator', 'figure', 'target'],
          ...found.map((figure) => [figure.id, figure.title, figure.display, targetOf(figure)]),
        ]),
      );
      return 0;
    });
  },
};

export const figure: Command = {
  name: 'figure',
  usage: 'ID --period PERIOD',
  summary: 'one indicator of a period, with every part of it',
  help: 'ID is 8a to 8i, T1 to T4, R1 to R3, C1 or S1.',
  options: { ...PERIOD, ...KNOWN_AT, ...JSON_OPTION },
  takes: [1, 1],
  run: (given, io) => {
    const period = periodGiven(given);
    const [id = ''] = given.arguments;
    return withReading(io, given.text('known-at'), async (reading) => {
      const all = await reading.hub.figures.figures(asked(reading, period));
      const found = all.find((one) => one.id.toLowerCase() === id.toLowerCase());
      if (!found)
        throw new UserError(`There is no indicator "${id}". There are: ${all.map((one) => one.id).join(', ')}.`);
      if (given.has('json')) {
        sayJson(io.out, figureToJson(found));
        return 0;
      }
      say(io.out, `${found.id} ${found.title}: ${found.display}`);
      say(io.out, `Period ${found.period.label}. ${found.definition}`);
      if (found.target) say(io.out, `Target ${targetOf(found)}.`);
      if (found.note !== undefined) say(io.out, found.note);
      if (found.assumedTimes > 0) say(io.out, `Times behind it that were assumed: ${found.assumedTimes}.`);
      say(io.out);
      say(io.out, tableOf(found.labelledParts.map(({ label, display }) => [`  ${label}`, display])));
      return 0;
    });
  },
};
