import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadEvent } from '@hub/sharing';
import { Fixture } from '../../test/fixture.js';
import type { ReadAudit, WhoHasLooked } from '../generated/graphql.js';

const AUDITOR = 'pat-sample';

describe('the read audit', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const search = (user: string, text: string): Promise<unknown> =>
    fixture.ask(user, 'query($text: String!) { searchChildren(text: $text) { id } }', { text });
  const latest = async (): Promise<ReadEvent> => {
    const [line] = await fixture.hub.audit.latest(1);
    return { type: line?.type, data: line?.data } as ReadEvent;
  };
  const audit = async (args: string, fields = 'total next lines { query person }'): Promise<ReadAudit> => {
    const { data, errors } = await fixture.ask<{ readAudit: ReadAudit }>(
      AUDITOR,
      `{ readAudit(${args}) { ${fields} } }`,
    );
    expect(errors).toBeUndefined();
    return data.readAudit;
  };

  describe('of a search', () => {
    it('says whom it found and how, and not what was typed', async () => {
      await search('sam-sample', 'Example Robin');
      expect(await latest()).toEqual({
        type: 'sharing.RecordsSearched',
        data: {
          query: 'searchChildren',
          subject: 'child',
          childIds: ['B0000001'],
          children: 1,
          by: 'name',
          digest: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      });
    });

    it.each([
      ['15/06/2002', 'date-of-birth'],
      ['B0000001', 'id'],
      ['MP2', 'id'],
      ['nobody at all', 'name'],
    ])('for %s is one by %s', async (text, by) => {
      await search('sam-sample', text);
      expect((await latest()).data).toMatchObject({ by });
    });

    it('that finds nobody is a line too; the same text leaves the same mark, another text another', async () => {
      const marks: string[] = [];
      for (const text of ['Nobody Known', '  nobody known ', 'Somebody Known']) {
        await search('sam-sample', text);
        marks.push(((await latest()).data as { digest: string }).digest);
      }
      expect((await latest()).data).toMatchObject({ childIds: [], children: 0 });
      expect(marks[0]).toBe(marks[1]);
      expect(marks[0]).not.toBe(marks[2]);
    });

    it('within the sheet is a search', async () => {
      await fixture.ask('sam-sample', '{ sheet(filter: { text: "éxample" }) { total edges { node { id } } } }');
      expect(await latest()).toMatchObject({
        type: 'sharing.RecordsSearched',
        data: { query: 'sheet', childIds: ['B0000001'] },
      });
    });

    it('for the reader’s own name says so, and which children share it', async () => {
      await search('sam-sample', 'sample');
      expect((await latest()).data).toMatchObject({ forOwnName: true, ownSurname: ['B0000002', 'B0000003'] });
    });
  });

  it('of a child’s page says that the reader has the same surname', async () => {
    await fixture.ask('sam-sample', '{ child(id: "B0000002") { __typename } }');
    expect((await latest()).data).toMatchObject({ childIds: ['B0000002'], ownSurname: ['B0000002'] });
    await fixture.ask('sam-sample', '{ child(id: "B0000001") { __typename } }');
    expect((await latest()).data).not.toHaveProperty('ownSurname');
  });

  it('of an id that nobody has says what was asked; of a name in its place it says nothing of it', async () => {
    await fixture.ask('sam-sample', '{ child(id: "B0009999") { __typename } }');
    expect((await latest()).data).toEqual({
      query: 'child',
      subject: 'child',
      childIds: [],
      children: 0,
      asked: 'B0009999',
    });
    await fixture.ask('sam-sample', '{ child(id: "Robin Example") { __typename } }');
    expect((await latest()).data).not.toHaveProperty('asked');
  });

  it('holds no name and nothing that was typed, anywhere', async () => {
    await search('robin-sample', 'Example');
    const written = JSON.stringify(await fixture.hub.audit.log.readAll(0, 1_000));
    expect(written).not.toMatch(/Example|Visitor|15\/06\/2002|2002-06-15|nobody/i);
  });

  it('says what leaves the hub in the browser: on which page, and which children on record stand there', async () => {
    const { data } = await fixture.ask(
      'robin-sample',
      'mutation { noteTakenOut(how: PRINT, page: "sheet", childIds: ["B0000001", "B0000004", "Robin Example"]) }',
    );
    expect(data).toEqual({ noteTakenOut: true });
    expect(await latest()).toEqual({
      type: 'sharing.PagePrinted',
      data: { query: 'sheet', subject: 'sheet', childIds: ['B0000001', 'B0000004'], children: 2 },
    });
    await fixture.ask('robin-sample', 'mutation { noteTakenOut(how: EXPORT, page: "robin-example", childIds: []) }');
    expect(await latest()).toEqual({
      type: 'sharing.RecordsExported',
      data: { query: 'another page', subject: 'hub', childIds: [], children: 0 },
    });
  });

  describe('as the auditor asks it', () => {
    it('is narrowed by person, kind and child, and shows what was just done', async () => {
      await fixture.ask('jo-sample', '{ child(id: "B0000004") { __typename } }');
      await fixture.ask('lee-sample', '{ child(id: "B0000004") { __typename } }');
      const lines = (
        await audit(
          'filter: { childId: "B0000004" }, first: 2',
          'lines { person kind kindName children childIds purpose roleName reason }',
        )
      ).lines;
      expect(lines).toEqual([
        {
          ...{ person: 'lee-sample', kind: 'REFUSED', kindName: 'Was refused', children: 0, childIds: ['B0000004'] },
          ...{ purpose: 'to protect a child', roleName: 'Board analyst' },
          reason: 'The record of a child is open to those who work on the case.',
        },
        {
          ...{ person: 'jo-sample', kind: 'READ', kindName: 'Looked at', children: 1, childIds: ['B0000004'] },
          ...{ purpose: 'to protect a child', roleName: 'Police liaison', reason: null },
        },
      ]);
      expect((await audit('filter: { person: "jo-sample", kinds: [REFUSED] }')).total).toBe(0);
    });

    it('goes on, page by page, to the first line ever', async () => {
      const everyone: string[] = [];
      let after = '';
      let total = 0;
      do {
        const page = await audit(`first: 3${after}`, 'total next lines { id }');
        total = page.total;
        everyone.push(...page.lines.map(({ id }) => id));
        after = page.next ? `, after: "${page.next}"` : '';
      } while (after !== '');
      expect(new Set(everyone).size).toBe(total);
    });

    it('follows a merge: a look under the id that was given up is a look at this child', async () => {
      await fixture.ask('jo-sample', '{ child(id: "B0000003") { __typename } }');
      const told = await fixture.tell('morgan-sample', 'mergeChildren', {
        commandId: 'merge',
        oldChildId: 'B0000003',
        childId: 'B0000002',
      });
      expect(told.__typename).toBe('Done');
      await fixture.hub.viewsCaughtUp();
      const { lines } = await audit('filter: { childId: "B0000002", person: "jo-sample" }', 'lines { childIds query }');
      expect(lines).toEqual([{ childIds: ['B0000003'], query: 'child' }]);
      const { data } = await fixture.ask<{ whoHasLooked: WhoHasLooked }>(
        'alex-sample',
        '{ whoHasLooked(childId: "B0000003") { childIds lookers { person roleName opened listed } } }',
      );
      expect(data.whoHasLooked.childIds).toEqual(['B0000002', 'B0000003']);
      expect(data.whoHasLooked.lookers).toContainEqual({
        ...{ person: 'jo-sample', roleName: 'Police liaison', opened: 1, listed: 0 },
      });
      expect((await latest()).data).toMatchObject({ query: 'whoHasLooked', childIds: ['B0000002', 'B0000003'] });
    });
  });

  describe('as a file', () => {
    it('holds the lines that the page shows, and taking it is a line itself', async () => {
      const { csv, total } = await audit('filter: { person: "jo-sample", kinds: [READ, REFUSED] }', 'csv total');
      const cookie = await fixture.signIn(AUDITOR);
      const file = await fixture.request('GET', csv, { cookie });
      expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
      const [head, ...rows] = file.body.trimEnd().split('\r\n');
      expect(head).toMatch(/^\ufeffposition,at,user,agency/);
      expect(rows).toHaveLength(total);
      expect(rows.every((row) => row.includes('jo-sample'))).toBe(true);
      expect(await latest()).toMatchObject({ type: 'sharing.RecordsExported', data: { query: 'readAudit' } });
    });

    it('is not given to anybody else, who stands in the audit as refused', async () => {
      const cookie = await fixture.signIn('sam-sample');
      expect((await fixture.request('GET', '/read-audit/lines.csv', { cookie })).statusCode).toBe(403);
      expect(await latest()).toMatchObject({ type: 'sharing.AccessRefused', data: { query: 'readAudit' } });
      expect((await fixture.request('GET', '/read-audit/lines.csv', {})).statusCode).toBe(401);
    });
  });
});
