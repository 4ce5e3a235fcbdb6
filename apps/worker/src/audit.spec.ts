import { afterEach, describe, expect, it } from '@jest/globals';
import { openMemoryLog } from '@hub/event-log';
import { NAMED_IN_LINE, type ReadEvent, type ShownEvent, type Viewer } from '@hub/sharing';
import { auditOn, type Audit } from './audit.js';

const VIEWER: Viewer = { person: 'u-1', agency: 'Children’s social care', role: 'SOCIAL_WORKER' };
const ids = (count: number): string[] => Array.from({ length: count }, (_one, index) => `B${1_000_000 + index}`);

describe('the lines of the audit', () => {
  let audit: Audit;
  const open = (): Audit =>
    (audit = auditOn(openMemoryLog({ authority: 'E09000006', now: () => '2026-03-27T22:30:00.000Z' })));
  afterEach(() => audit.close());

  const lines = async (): Promise<ReadEvent[]> =>
    (await audit.log.readAll(0, 100)).map(({ type, data }) => ({ type, data }) as ReadEvent);

  it('a read of more children than a line holds names every one of them, in several lines written together', async () => {
    const children = ids(2 * NAMED_IN_LINE + 1);
    await open().read(VIEWER, 'safeguarding', { query: 'sheet', subject: 'sheet', childIds: children });
    const written = (await lines()).map(({ data }) => data as ShownEvent['data']);
    expect(written.map(({ part }) => part)).toEqual([
      { number: 1, of: 3 },
      { number: 2, of: 3 },
      { number: 3, of: 3 },
    ]);
    expect(written.flatMap(({ childIds }) => childIds)).toEqual(children);
    expect(written.every((line) => line.children === children.length)).toBe(true);
    const events = await audit.log.readAll(0, 10);
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  it('a read that fits one line says nothing of parts', async () => {
    await open().read(VIEWER, 'safeguarding', {
      query: 'sheet',
      subject: 'sheet',
      childIds: ids(NAMED_IN_LINE),
      glass: 'G-1',
    });
    expect(await lines()).toEqual([
      {
        type: 'sharing.RecordsRead',
        data: {
          query: 'sheet',
          subject: 'sheet',
          childIds: ids(NAMED_IN_LINE),
          children: NAMED_IN_LINE,
          glass: 'G-1',
        },
      },
    ]);
  });

  it('adults and places stand beside the children, every one of them, and whose page it was', async () => {
    const others = Array.from({ length: NAMED_IN_LINE + 1 }, (_one, index) => `person:PC${index + 1}`);
    await open().read(VIEWER, 'safeguarding', {
      query: 'linkMap',
      subject: 'intelligence',
      childIds: ids(2),
      others,
      page: 'person:PC1',
    });
    const [first, second] = (await lines()).map(({ data }) => data as ShownEvent['data']);
    expect([first?.others, second?.others].flat()).toEqual(others);
    expect(first).toMatchObject({ childIds: ids(2), page: 'person:PC1', part: { number: 1, of: 2 } });
    expect(second).toMatchObject({ childIds: [], children: 2 });
  });

  it.each([
    ['person:PC1', 'person:PC1'],
    ['person:Robin Example', undefined],
    ['stranger:PC1', undefined],
  ])('of an adult that was asked for in vain, %s leaves %s', async (asked, kept) => {
    await open().read(VIEWER, 'safeguarding', {
      query: 'personOfConcern',
      subject: 'intelligence',
      childIds: [],
      asked,
    });
    await audit.refused(VIEWER, 'safeguarding', { query: 'q', subject: 'intelligence', reason: 'No.', other: asked });
    const [read, refused] = await lines();
    expect((read?.data as { asked?: string }).asked).toBe(kept);
    expect((refused?.data as { other?: string }).other).toBe(kept);
  });

  it('each line says of its own children who has the reader’s surname and in whose case they have no part', async () => {
    const children = ids(NAMED_IN_LINE + 1);
    const last = children.slice(-1);
    await open().read(VIEWER, 'safeguarding', {
      query: 'sheet',
      subject: 'sheet',
      childIds: children,
      ownSurname: [...last, 'B9999999'],
      unrelated: children.slice(0, 1),
    });
    const [first, second] = (await lines()).map(({ data }) => data as ShownEvent['data']);
    expect(first).toMatchObject({ unrelated: ['B1000000'] });
    expect(first).not.toHaveProperty('ownSurname');
    expect(second).toMatchObject({ ownSurname: last });
    expect(second).not.toHaveProperty('unrelated');
  });

  it.each([
    ['B0000001', 'B0000001'],
    ['01/MIS/2345-16', '01/MIS/2345-16'],
    ['Robin Example', undefined],
    ['Robin', undefined],
    ['Robin Example 2001', undefined],
    [`B${'1'.repeat(40)}`, undefined],
  ])('of an id that was asked for in vain, %s leaves %s', async (asked, kept) => {
    await open().read(VIEWER, 'safeguarding', { query: 'child', subject: 'child', childIds: [], asked });
    await audit.refused(VIEWER, 'safeguarding', { query: 'child', subject: 'child', reason: 'No.', childId: asked });
    const [read, refused] = await lines();
    expect((read?.data as { asked?: string }).asked).toBe(kept);
    expect((refused?.data as { childId?: string }).childId).toBe(kept);
  });

  it('a file, a print, a page that follows and a search are lines of their own kind', async () => {
    open();
    const shown = { query: 'sheet', subject: 'sheet', childIds: ['B0000001'] } as const;
    await audit.takenOut(VIEWER, 'safeguarding', { ...shown, how: 'export' });
    await audit.takenOut(VIEWER, 'safeguarding', { ...shown, how: 'print' });
    await audit.followed(VIEWER, 'safeguarding', { query: 'sheetChanged', subject: 'sheet' });
    await audit.searched(VIEWER, 'safeguarding', { ...shown, by: 'name', digest: 'd', forOwnName: true });
    expect((await lines()).map(({ type }) => type)).toEqual([
      'sharing.RecordsExported',
      'sharing.PagePrinted',
      'sharing.ChangesFollowed',
      'sharing.RecordsSearched',
    ]);
  });
});
