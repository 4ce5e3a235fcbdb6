import { beforeEach, describe, expect, it } from '@jest/globals';
import { framesOf } from './frames.js';
import { Journal, journalForm, type JournalMeans } from './journal.js';
import { tellFailure } from './failures.js';

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
});

const journalIn = (form: JournalMeans['form'], more: Partial<JournalMeans> = {}): Journal =>
  new Journal({
    form,
    program: 'worker',
    out: { write: (text: string) => written.push(`out ${text}`) },
    err: { write: (text: string) => written.push(`err ${text}`) },
    now: () => new Date('2026-03-04T14:05:00Z'),
    ...more,
  });

const line = (): unknown => JSON.parse((written.at(-1) ?? '').replace(/^out /, ''));

describe('the journal', () => {
  it.each([
    [{}, 'words'],
    [{ NODE_ENV: 'production' }, 'json'],
    [{ HUB_JOURNAL: 'json' }, 'json'],
  ])('is written for a terminal, and for the machine in production or where that is asked for: %j', (given, form) => {
    expect(journalForm(given)).toBe(form);
  });

  it('names the council and the span in hand, where there are any', () => {
    const traceOf = () => ({ trace: 't1', span: 's1' });
    journalIn('json', { authority: 'E09000006', traceOf }).tell({ level: 'info', what: 'ready', message: 'It works.' });
    expect(line()).toEqual({
      ...{ time: '2026-03-04T14:05:00.000Z', level: 'info', what: 'ready', program: 'worker', pid: process.pid },
      ...{ authority: 'E09000006', message: 'It works.', trace: 't1', span: 's1' },
    });
  });

  it('says in words what a person must look at, and leaves requests out', () => {
    const journal = journalIn('words');
    journal.tell({ level: 'info', what: 'answered', message: 'A request was answered', status: 200 });
    journal.tell({ level: 'warning', what: 'trouble', message: 'PostgreSQL is away.' });
    journal.tell({ level: 'info', what: 'ready', message: 'It works.' });
    expect(written).toEqual(['err Attention: PostgreSQL is away.\n', 'out It works.\n']);
  });

  it('passes on what other processes of the hub said, and nothing else', () => {
    const journal = journalIn('json', { program: 'door' });
    const said = '{"time":"2026-03-04T14:05:00.000Z","what":"ready","message":"It works."}';
    journal.pass(said, 'out', 'Bromley');
    expect(written).toEqual([`out ${said}\n`]);
    for (const other of ['Zebedee', '{"what":"Zebedee","time":"x"}', '"Zebedee"', 'null']) {
      journal.pass(other, 'err', 'Bromley');
      expect(line()).toMatchObject({ what: 'withheld', program: 'door' });
    }
    expect(written.join('')).not.toContain('Zebedee');
    journalIn('words').pass('It works.', 'out', 'Bromley');
    expect(written.at(-1)).toBe('out Bromley: It works.\n');
  });
});

describe('an error in the journal', () => {
  const error = new TypeError('Zebedee is odd\n    at Zebedee (Zebedee.ts:1:1)');

  it('is told by its kind and place, even when its words look like places', () => {
    expect(framesOf(error)[0]).toMatch(/^at .*journal\.spec/);
    for (const form of ['json', 'words'] as const) {
      journalIn(form).tellError('fault', error, { fault: 'f1', said: 'Fault f1' });
      tellFailure(journalIn(form), error);
    }
    expect(written.join('')).toContain('Fault f1: TypeError');
    expect(written.join('')).not.toContain('Zebedee');
  });

  it('has no place when its words were changed since, or when it is no error', () => {
    const changed = new Error('before');
    expect(framesOf(changed)).not.toEqual([]);
    changed.message = 'after';
    expect([framesOf(changed), framesOf('Zebedee')]).toEqual([[], []]);
  });
});
