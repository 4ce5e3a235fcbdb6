import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import { quotationDecider, quotationFault, type QuotationCommand, type QuotationEvent } from './index.js';

const of = { interviewId: 'RI1', childId: 'B1' };
const consent = (agreed: boolean): QuotationCommand => ({
  ...of,
  type: 'RecordConsent',
  agreed,
  askedOn: '2016-10-05',
});
const clear = (text = 'I just wanted some quiet.', interviewRevision = 2): QuotationCommand => ({
  ...of,
  type: 'Clear',
  text,
  interviewRevision,
  person: 'alex',
  names: ['Robin', 'Example-Smith'],
});
const keep: QuotationCommand = { ...of, type: 'KeepBack', reason: 'known story', interviewRevision: 2, person: 'alex' };

const after = (...commands: readonly QuotationCommand[]): readonly QuotationEvent[] | string => {
  const events: QuotationEvent[] = [];
  for (const command of commands) {
    const decision = quotationDecider.decide(command, fold(quotationDecider, events));
    if (decision.outcome === 'refused') return decision.refusal.code;
    events.push(...decision.events);
  }
  return events;
};
const types = (found: ReturnType<typeof after>) =>
  typeof found === 'string' ? found : found.map(({ type }) => type.replace('interviews.Quotation', ''));

describe('the words of a child', () => {
  it('are cleared only when the child agreed', () => {
    expect(types(after(clear()))).toBe('no-consent');
    expect(types(after(consent(false), clear()))).toBe('no-consent');
    expect(types(after(consent(true), clear()))).toEqual(['ConsentRecorded', 'Cleared']);
  });

  it('are not cleared any more when the child says no afterwards', () =>
    expect(types(after(consent(true), clear(), consent(false), clear('Other words.')))).toBe('no-consent'));

  it('are cleared once for the same text and reading of the interview, and anew for another', () => {
    expect(types(after(consent(true), clear(), clear()))).toEqual(['ConsentRecorded', 'Cleared']);
    expect(types(after(consent(true), clear(), clear(undefined, 3)))).toHaveLength(3);
  });

  it('can be kept back, with or without an answer of the child', () => {
    expect(types(after(keep))).toEqual(['KeptBack']);
    expect(types(after(consent(true), clear(), keep, clear()))).toEqual([
      'ConsentRecorded',
      'Cleared',
      'KeptBack',
      'Cleared',
    ]);
  });

  it.each([
    ['I was with my mates, I was fine.', undefined],
    ['“They said I could come back later.” I thought that was agreed.', undefined],
    ["I felt better after. It's cold, and I'm tired.", undefined],
    ['I went to see [friend] near [place].', undefined],
    ['I went to see Jake.', 'name-in-quotation'],
    ['We took the tram to Larkmere', 'name-in-quotation'],
    ['robin did not come.', 'names-the-child'],
    ['They call me EXAMPLE-SMITH.', 'names-the-child'],
    ['I was at number 12.', 'digit-in-quotation'],
  ])('%s: %s', (text, code) => expect(quotationFault(text, ['Robin', 'Example-Smith'])?.code).toBe(code));
});
