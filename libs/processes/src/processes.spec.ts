import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import type { Envelope } from '@hub/kernel';
import { processes, type ProcessCommand } from './index.js';

/** What each process is told to do by the last event of a story. */
const commandsOf = (story: BoroughStory): Readonly<Record<string, readonly unknown[]>> => {
  const event = story.events.at(-1) as Envelope;
  const histories = (stream: string): readonly Envelope[] => story.events.filter((one) => one.stream === stream);
  return Object.fromEntries(
    processes.map((process) => {
      const read = new Set(process.reads(event));
      const commands: readonly ProcessCommand[] = process.on.includes(event.type)
        ? process.then(event, (stream) => {
            if (!read.has(stream)) throw new Error(`${process.name} looks at ${stream} without naming it`);
            return histories(stream);
          })
        : [];
      return [process.name, commands.map(({ stream, command }) => ({ stream, ...(command as object) }))];
    }),
  );
};

const RETURN = 'when-a-child-returns-then-an-interview-is-required';
const BRIEF = 'when-an-episode-opens-for-a-looked-after-child-then-briefings-are-due';

const report = (story: BoroughStory, more: object = {}): BoroughStory =>
  story.tell('missing.report-MP1', 'missing.ChildReportedMissing', {
    reportRef: 'MP1',
    surname: 'Example',
    forename: 'Robin',
    dob: '2002-06-15',
    category: 'missing',
    missingFromType: 'foster',
    lastSeenAt: at('2016-10-01T18:00'),
    reportedAt: at('2016-10-01T20:00'),
    ...more,
  });

const found = (story: BoroughStory, foundAt = '2016-10-02T10:00'): BoroughStory =>
  story.tell('missing.return-MP1', 'missing.ChildReturned', { reportRef: 'MP1', foundAt: at(foundAt) });

const REQUIRED = {
  stream: 'interviews.duty-MP1',
  type: 'RequireInterview',
  reportRef: 'MP1',
  returnedAt: '2016-10-02T09:00:00.000Z',
};

describe(RETURN, () => {
  it.each<[string, (story: BoroughStory) => BoroughStory, readonly object[]]>([
    ['a report alone asks for none', (story) => report(story), []],
    ['a return alone asks for none', (story) => found(story), []],
    ['report, then return', (story) => found(report(story)), [REQUIRED]],
    ['return, then report', (story) => report(found(story)), [REQUIRED]],
    ['an absence asks for none', (story) => found(report(story, { category: 'absent' })), []],
    ['a return before the child was last seen asks for none', (story) => found(report(story), '2016-10-01T17:00'), []],
    [
      'a report that was taken back asks for none',
      (story) => found(report(story)).tell('missing.report-MP1', 'missing.ReportWithdrawn', { reportRef: 'MP1' }),
      [],
    ],
  ])('%s', (_rule, tell, expected) => {
    expect(commandsOf(tell(new BoroughStory()))[RETURN]).toEqual(expected);
  });

  it('another event leads to nothing', () => {
    expect(commandsOf(new BoroughStory().child('B0000001'))).toEqual({ [RETURN]: [], [BRIEF]: [] });
  });
});

describe(BRIEF, () => {
  const arranged = (more: object) => [
    {
      stream: 'missing.briefing-MP1',
      type: 'ArrangeBriefings',
      reportRef: 'MP1',
      afterHours: [24, 48, 72, 120, 168],
      ...more,
    },
  ];
  const missingSince = '2016-10-01T17:00:00.000Z';

  it.each<[string, (story: BoroughStory) => BoroughStory, object]>([
    ['missing from a placement', (story) => report(story), { missingSince }],
    ['and back', (story) => found(report(story)), { missingSince, overAt: '2016-10-02T09:00:00.000Z' }],
    [
      'back, and the report comes later',
      (story) => report(found(story)),
      { missingSince, overAt: '2016-10-02T09:00:00.000Z' },
    ],
    [
      'a return before the child was last seen is no return',
      (story) => found(report(story), '2016-10-01T17:00'),
      { missingSince },
    ],
  ])('%s', (_rule, tell, expected) => {
    expect(commandsOf(tell(new BoroughStory()))[BRIEF]).toEqual(arranged(expected));
  });

  it.each<[string, object]>([
    ['missing from home', { missingFromType: 'home' }],
    ['absent from a placement', { category: 'absent' }],
  ])('%s asks for none, from the moment that is known', (_rule, more) => {
    const [command] = commandsOf(report(new BoroughStory().learnedAt('2016-10-04T08:00:00.000Z'), more))[BRIEF] ?? [];
    expect(command).toMatchObject({ overAt: '2016-10-04T08:00:00.000Z' });
    expect(command).not.toHaveProperty('missingSince');
  });
});
