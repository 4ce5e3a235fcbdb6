import type { NamedExplained } from '@hub/worker';
import { say, sayJson, type Command, type Io } from '../command.js';
import { withReading } from '../opening.js';
import { tableOf } from '../table.js';
import { asked, periodGiven } from './figures.js';
import { JSON_OPTION, KNOWN_AT, PERIOD } from './known-at.js';

const HEADS = { counted: 'Counted', 'not counted': 'Not counted', excluded: 'Excluded' } as const;

const list = (io: Io, items: readonly NamedExplained[]): void => {
  for (const outcome of Object.keys(HEADS) as (keyof typeof HEADS)[]) {
    const own = items.filter((item) => item.outcome === outcome);
    say(io.out, `${HEADS[outcome]}: ${own.length}`);
    if (own.length > 0) {
      say(
        io.out,
        tableOf(
          own.map(({ unit, ref, childId, childName, reason, assumed }) => [
            `  ${unit} ${ref}`,
            [childId ?? '', childName ?? ''].filter((one) => one !== '').join(' '),
            `${reason}${assumed ? ' (a time of it was assumed)' : ''}`,
          ]),
        ),
      );
    }
    say(io.out);
  }
};

export const explain: Command = {
  name: 'explain',
  usage: 'ID --period PERIOD',
  summary: 'what is behind an indicator: counted, not counted, excluded, and why',
  help: 'It names children, so it is written into the read audit.',
  options: { ...PERIOD, ...KNOWN_AT, ...JSON_OPTION },
  takes: [1, 1],
  run: (given, io) => {
    const period = periodGiven(given);
    const [id = ''] = given.arguments;
    return withReading(io, given.text('known-at'), async (reading) => {
      const { items, counted, notCounted, excluded } = await reading.hub.figures.explain({
        ...asked(reading, period),
        id,
      });
      await reading.named('explain', 'names-in-explanations', new Set(items.flatMap(({ childId }) => childId ?? [])));
      if (given.has('json')) sayJson(io.out, { id, period, counted, notCounted, excluded, items });
      else list(io, items);
      return 0;
    });
  },
};
