import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import { BRIEFING_HOURS, briefingDecider, briefingStream, type BriefingCommand, type BriefingEvent } from './index.js';

const SINCE = '2016-10-03T20:00:00.000Z';
const BACK = '2016-10-05T08:00:00.000Z';

const arrange = (more: Partial<BriefingCommand>): BriefingCommand => ({
  type: 'ArrangeBriefings',
  reportRef: 'MP1',
  afterHours: BRIEFING_HOURS,
  ...more,
});

/** The types of the events that these commands lead to, one list a command. */
const typesAfter = (...commands: readonly Partial<BriefingCommand>[]): string[][] => {
  const history: BriefingEvent[] = [];
  return commands.map((command) => {
    const decision = briefingDecider.decide(arrange(command), fold(briefingDecider, history));
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    history.push(...decision.events);
    return decision.events.map(({ type }) => type.replace('missing.Briefings', ''));
  });
};

describe('briefings on a child missing from a placement', () => {
  it('of one report are one stream', () => expect(briefingStream('MP1')).toBe('missing.briefing-MP1'));

  it('are due 24, 48 and 72 hours, 5 and 7 days after the child was last seen', () => {
    const decision = briefingDecider.decide(arrange({ missingSince: SINCE }), briefingDecider.initial);
    expect(decision).toMatchObject({
      events: [
        {
          data: {
            briefAt: [
              '2016-10-04T20:00:00.000Z',
              '2016-10-05T20:00:00.000Z',
              '2016-10-06T20:00:00.000Z',
              '2016-10-08T20:00:00.000Z',
              '2016-10-10T20:00:00.000Z',
            ],
          },
        },
      ],
    });
  });

  it('fall away from the moment the child was back', () => {
    const held = fold(briefingDecider, [
      { type: 'missing.BriefingsPlanned', data: { reportRef: 'MP1', missingSince: SINCE, briefAt: [] } },
    ]);
    expect(briefingDecider.decide(arrange({ missingSince: SINCE, overAt: BACK }), held)).toMatchObject({
      events: [{ type: 'missing.BriefingsStoodDown', data: { reportRef: 'MP1', from: BACK } }],
    });
  });

  it.each<[string, Partial<BriefingCommand>[], string[][]]>([
    ['the same again changes nothing', [{ missingSince: SINCE }, { missingSince: SINCE }], [['Planned'], []]],
    [
      'fall away when the child is back',
      [{ missingSince: SINCE }, { missingSince: SINCE, overAt: BACK }],
      [['Planned'], ['StoodDown']],
    ],
    [
      'fall away once only',
      [
        { missingSince: SINCE, overAt: BACK },
        { missingSince: SINCE, overAt: BACK },
      ],
      [['Planned', 'StoodDown'], []],
    ],
    [
      'are planned again when the return is taken back',
      [{ missingSince: SINCE, overAt: BACK }, { missingSince: SINCE }],
      [['Planned', 'StoodDown'], ['Planned']],
    ],
    [
      'move with the last sighting',
      [{ missingSince: SINCE }, { missingSince: '2016-10-03T19:00:00.000Z' }],
      [['Planned'], ['Planned']],
    ],
    [
      'follow the return to another time',
      [
        { missingSince: SINCE, overAt: BACK },
        { missingSince: SINCE, overAt: '2016-10-05T09:00:00.000Z' },
      ],
      [['Planned', 'StoodDown'], ['StoodDown']],
    ],
    [
      'of a child who is back are planned anew when the last sighting moves, and fall away anew',
      [
        { missingSince: SINCE, overAt: BACK },
        { missingSince: '2016-10-03T19:00:00.000Z', overAt: BACK },
      ],
      [
        ['Planned', 'StoodDown'],
        ['Planned', 'StoodDown'],
      ],
    ],
    ['do not fall away while it is not known from when', [{ missingSince: SINCE }, {}], [['Planned'], []]],
    [
      'are planned when a report that asked for none is put right',
      [{ overAt: BACK }, { missingSince: SINCE }],
      [[], ['Planned']],
    ],
    ['of a report that asks for none are never planned', [{ overAt: BACK }], [[]]],
    [
      'fall away once when the report turns out to ask for none',
      [{ missingSince: SINCE }, { overAt: BACK }, { overAt: '2016-10-06T08:00:00.000Z' }],
      [['Planned'], ['StoodDown'], []],
    ],
  ])('%s', (_rule, commands, expected) => {
    expect(typesAfter(...commands)).toEqual(expected);
  });
});
