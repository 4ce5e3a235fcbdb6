import { json, knownAt, period, Told, type Command, type Given } from '../command.js';
import { knownAtOf, withReader, type Asked } from '../open.js';
import { say, sayJson, table } from '../print.js';

const periodOf = (given: Given): string => {
  const typed = given.text('period');
  if (typed !== undefined) return typed;
  throw new Told('Say which period: --period 2016-17Q3, or --period 2016-17 for a year.', 2);
};

const asking = async (given: Given, { log }: Asked) => {
  const knownAtMoment = knownAtOf(given.text('known-at'));
  return {
    period: periodOf(given),
    knownAt: knownAtMoment,
    position: await log.positionAt(knownAtMoment),
  };
};

const notes = (notes: Iterable<string | null | undefined>): string[] => [
  ...new Set([...notes].filter((note): note is string => typeof note === 'string')),
];

const targetWords = (target: number | undefined, meets: boolean | null): string => {
  if (target === undefined) return '';
  return meets === null ? `${target} %` : `${target} %, ${meets ? 'met' : 'not met'}`;
};

/** `hub figures` */
export const figures: Command = {
  name: 'figures',
  takes: '--period <period>',
  words: [0, 0],
  help: 'every figure of a period',
  options: { period, 'known-at': knownAt, json },
  run: (given) =>
    withReader(async (asked) => {
      const question = await asking(given, asked);
      if (given.flag('json')) {
        sayJson(await asked.figures.json(question));
        return 0;
      }
      const found = await asked.figures.figures(question);
      say(`${found[0]?.period.label ?? question.period}, as known ${question.knownAt}`);
      for (const note of notes(found.map((figure) => figure.note))) say(note);
      say('');
      say(
        table(
          ['', 'figure', 'result', 'target'],
          found.map(({ id, title, display, target, meets }) => [id, title, display, targetWords(target?.value, meets)]),
        ),
      );
      return 0;
    }),
};

/** `hub figure` */
export const figure: Command = {
  name: 'figure',
  takes: '<id> --period <period>',
  words: [1, 1],
  help: 'one figure, with every part of its definition',
  options: { period, 'known-at': knownAt, json },
  run: (given) =>
    withReader(async (asked) => {
      const question = await asking(given, asked);
      const [id = ''] = given.words;
      const all = await asked.figures.figures(question);
      const found = all.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
      if (!found)
        throw new Told(`There is no indicator "${id}". There are: ${all.map((each) => each.id).join(', ')}.`, 2);
      if (given.flag('json')) {
        sayJson((await asked.figures.json(question))[found.id]);
        return 0;
      }
      say(`${found.id}  ${found.title}: ${found.display}`);
      say(`${found.period.label}, as known ${found.knownAt}`);
      if (found.note !== undefined) say(found.note);
      say('');
      say(found.definition);
      say('');
      say(
        table(
          ['part', 'value'],
          found.labelledParts.map(({ label, display }) => [label, display]),
        ),
      );
      return 0;
    }),
};

/** `hub explain` */
export const explain: Command = {
  name: 'explain',
  takes: '<id> --period <period>',
  words: [1, 1],
  help: 'what a figure counted, did not count and excluded, and why',
  options: { period, 'known-at': knownAt, json },
  run: (given) =>
    withReader(async (asked) => {
      const question = await asking(given, asked);
      const explained = await asked.figures.explain({ ...question, id: given.words[0] ?? '' });
      if (given.flag('json')) {
        sayJson(explained);
        return 0;
      }
      const { counted, notCounted, excluded } = explained;
      say(`${counted} counted, ${notCounted} not counted, ${excluded} excluded`);
      say('');
      say(
        table(
          ['', 'what', 'which', 'child', 'why'],
          explained.items.map(({ outcome, unit, ref, childId, reason, assumed }) => [
            outcome,
            unit,
            ref,
            childId ?? '',
            assumed ? `${reason} (a time was assumed)` : reason,
          ]),
        ),
      );
      return 0;
    }),
};
