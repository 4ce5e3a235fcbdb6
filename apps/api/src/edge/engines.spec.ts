import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { POSTGRES } from '../../../../libs/platform/view-store/test/engines.js';
import { Fixture } from '../../test/fixture.js';

const LINE = `id version surname age statuses overall overallSince direction gaps strands { strand rag }
  missing { now } interview { state } keyWorker { name } lastPanel { date }`;

/** A question for each way in which views are read: all rows, some, one; now and as known then; joined and counted. */
const QUESTIONS = [
  `{ sheet { total edges { node { ${LINE} } } } }`,
  `{ sheet(knownAt: "2016-10-03") { total edges { node { ${LINE} } } } }`,
  `{ sheet(knownAt: "2016-09-01") { total } }`,
  `{ child(id: "B0000001") { ... on Child { id badges overall timeline { occurredAt title detail } } } }`,
  `{ child(id: "B0000001", knownAt: "2016-10-01") { ... on Child { id badges overall } } }`,
  '{ searchChildren(text: "SAMPLE") { id } }',
  '{ merges { key } }',
  '{ matchQueue { reportRef candidates { __typename } } }',
  '{ findings { code message } }',
  '{ missingNow { childId since } }',
  '{ interviewsDue { childId state } }',
  '{ figures(period: "2016-17Q2") { ... on Figures { figures { id display } } } }',
  '{ figure(id: "8a", period: "2016-17Q2") { ... on Figure { display explanation { counted edges { node { ref childId } } } } } }',
  '{ deliveries { id } }',
  '{ hub { behind incomplete } }',
];

const MARK = { childId: 'B0000001', strand: 'CSE', tool: 'SERAF', rag: 'amber', agency: 'CSC', multiAgency: true };

describe('with its views in PostgreSQL', () => {
  let file: Fixture;
  let postgres: Fixture;
  let place: Awaited<ReturnType<typeof POSTGRES.newPlace>>;

  beforeAll(async () => {
    place = await POSTGRES.newPlace();
    file = await Fixture.open();
    postgres = await Fixture.open({ environment: place.environment as Record<string, string> });
  });

  afterAll(async () => {
    await file.close();
    await postgres.close();
    await place.remove();
  });

  it.each(QUESTIONS)('the API answers %s as with a file', async (query) => {
    const expected = await file.ask('morgan-sample', query);
    expect(expected.errors).toBeUndefined();
    expect(await postgres.ask('morgan-sample', query)).toEqual(expected);
  });

  it('a command is on the page of the child as soon as the views have seen it', async () => {
    const input = { ...MARK, commandId: 'a-command', assessedAt: '2016-10-04T08:00:00Z' };
    for (const fixture of [file, postgres]) {
      expect(await fixture.tell('morgan-sample', 'recordAssessment', input)).toMatchObject({ __typename: 'Done' });
      await fixture.hub.viewsCaughtUp();
    }
    const query = '{ child(id: "B0000001") { ... on Child { timeline { occurredAt title } } } }';
    const expected = await file.ask<{ child: { timeline: object[] } }>('morgan-sample', query);
    expect(expected.data.child.timeline).toContainEqual({
      occurredAt: '2016-10-04T08:00:00.000Z',
      title: expect.stringContaining('assess'),
    });
    expect(await postgres.ask('morgan-sample', query)).toEqual(expected);
  });
});
