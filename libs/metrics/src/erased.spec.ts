import { expect, it } from '@jest/globals';
import { casebookOf, identityLeft, rowsAfter } from '@hub/casebook';
import { quarter, type Envelope } from '@hub/kernel';
import { AUTHORITY } from '@hub/testing';
import { KNOWN_AT, goldenEvents, goldenFigures } from '../test/golden-borough.js';
import { allFigures, toJson } from './index.js';

/** Fields of a record that are sealed, as far as figures could look at them. */
const SEALED = ['surname', 'forename', 'dob', 'worker', 'action', 'matter', 'decidedBy', 'circumstances', 'home'];

const erase = (events: readonly Envelope[], ids: ReadonlySet<string>): readonly Envelope[] => {
  const isOf = ({ data }: Envelope): boolean => ids.has((data as { childId?: string }).childId ?? '');
  const stays = new Map(identityLeft(events.filter(isOf), 'E1').residues.map(({ eventId, data }) => [eventId, data]));
  return events.map((event) => {
    if (!isOf(event)) return event;
    const open = Object.entries(event.data).filter(([name]) => !SEALED.includes(name));
    return { ...event, data: { ...Object.fromEntries(open), ...stays.get(event.id), $erased: true } };
  });
};

const figuresOf = (events: readonly Envelope[]) =>
  toJson(allFigures(casebookOf(rowsAfter(events), AUTHORITY), quarter(2016, 3), KNOWN_AT));

const children = goldenEvents.flatMap(({ type, data }) =>
  type === 'children.ChildRegistered' ? [(data as { childId: string }).childId] : [],
);

it.each(children)('every figure of the golden borough is the same after %s was erased', (childId) => {
  expect(figuresOf(erase(goldenEvents, new Set([childId])))).toEqual(toJson(goldenFigures));
});

it('and after everybody was', () => {
  expect(figuresOf(erase(goldenEvents, new Set(children)))).toEqual(toJson(goldenFigures));
});
