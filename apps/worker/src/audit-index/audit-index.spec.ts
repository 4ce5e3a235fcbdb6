import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newEventsOf, openEmbeddedLog, type WritableLog } from '@hub/event-log';
import { addDays, type LondonDate } from '@hub/kernel';
import { unusualAmong, USUAL_RULES, type DaySpan, type Viewer } from '@hub/sharing';
import { temporaryFolder } from '@hub/testing';
import { auditOn, type Audit } from '../audit.js';
import { AUDIT_KINDS } from '../kinds.js';
import { AuditIndex } from './audit-index.js';
import type { AuditFilter } from './questions.js';

const ROBIN: Viewer = { person: 'robin', agency: 'Social care', role: 'SOCIAL_WORKER' };
const JO: Viewer = { person: 'jo', agency: 'Police', role: 'POLICE_LIAISON' };
const FIRST = '2026-03-27T22:30:00.000Z';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('the index of the read audit', () => {
  let log: WritableLog;
  let audit: Audit;
  let now = FIRST;
  let file = '';
  let made = 0;

  const openAudit = async (name: string): Promise<void> => {
    log = await openEmbeddedLog({ file: join(folder.path, name), authority: 'E09000006', now: () => now });
    audit = auditOn(log);
  };
  beforeEach(async () => {
    now = FIRST;
    made += 1;
    file = join(folder.path, `index-${made}.sqlite`);
    await openAudit(`audit-${made}.sqlite`);
  });
  afterEach(() => log.close());

  const indexed = async <Answer>(ask: (index: AuditIndex) => Answer | Promise<Answer>): Promise<Answer> => {
    const index = new AuditIndex(log, file);
    try {
      return await ask(index);
    } finally {
      index.close();
    }
  };
  const queries = (filter: AuditFilter): Promise<string[]> =>
    indexed(async (index) => (await index.lines({ filter, first: 50 })).lines.map(({ query }) => query));

  const look = (viewer: Viewer, query: string, childIds: readonly string[], more: object = {}): Promise<void> =>
    audit.read(viewer, 'safeguarding', { query, subject: 'child', childIds, ...more });

  it('finds lines by who, kind, purpose, child and London day, the latest first', async () => {
    await look(ROBIN, 'child', ['B0000001']);
    now = '2026-03-28T23:30:00.000Z';
    await look(JO, 'sheet', ['B0000001', 'B0000002'], { glass: 'G-1' });
    now = '2026-03-29T23:30:00.000Z';
    await audit.refused(JO, 'assurance', { query: 'readAudit', subject: 'audit', reason: 'No.', childId: 'B0000002' });
    await audit.signedIn(ROBIN, { issuer: 'https://id.example', account: 'a-1' });
    expect(await queries({})).toEqual(['sign-in', 'readAudit', 'sheet', 'child']);
    expect(await queries({ person: 'jo' })).toEqual(['readAudit', 'sheet']);
    expect(await queries({ agency: 'Social care' })).toEqual(['sign-in', 'child']);
    expect(await queries({ role: 'POLICE_LIAISON', purpose: 'assurance' })).toEqual(['readAudit']);
    expect(await queries({ kinds: ['read', 'sign-in'] })).toEqual(['sign-in', 'sheet', 'child']);
    expect(await queries({ subjects: ['B0000002'] })).toEqual(['readAudit', 'sheet']);
    expect(await queries({ subjects: ['B0000001', 'B0000009'] })).toEqual(['sheet', 'child']);
    expect(await queries({ glass: 'G-1' })).toEqual(['sheet']);
    expect(await queries({ from: '2026-03-28', to: '2026-03-28' })).toEqual(['sheet']);
    expect(await queries({ from: '2026-03-30' })).toEqual(['sign-in', 'readAudit']);
    expect(await queries({ person: 'jo; drop table lines' })).toEqual([]);
    expect(await indexed((index) => index.choices())).toEqual({
      agencies: ['Police', 'Social care'],
      roles: ['POLICE_LIAISON', 'SOCIAL_WORKER'],
    });
  });

  it('a line comes out as it went in', async () => {
    await look(ROBIN, 'sheet', ['B0000002', 'B0000001'], {
      ownSurname: ['B0000002'],
      unrelated: ['B0000001'],
      others: ['place:PL1', 'person:PC1'],
      page: 'place:PL1',
      knownAt: '2016-10-03T22:59:59.999Z',
      glass: 'G-1',
    });
    const { lines } = await indexed((index) => index.lines({ filter: {}, first: 1 }));
    const [event] = await log.readAll(0, 1);
    expect(lines).toEqual([
      {
        position: 1,
        id: event?.id,
        at: FIRST,
        day: '2026-03-27',
        person: 'robin',
        agency: 'Social care',
        role: 'SOCIAL_WORKER',
        purpose: 'safeguarding',
        kind: 'read',
        query: 'sheet',
        subject: 'child',
        childIds: ['B0000001', 'B0000002'],
        others: ['person:PC1', 'place:PL1'],
        page: 'place:PL1',
        children: 2,
        part: 1,
        parts: 1,
        ownSurname: ['B0000002'],
        unrelated: ['B0000001'],
        knownAt: '2016-10-03T22:59:59.999Z',
        glass: 'G-1',
      },
    ]);
  });

  it('finds lines by an adult or a place, shown or asked for in vain, whatever children they name', async () => {
    await look(ROBIN, 'linkMap', ['B0000001'], { others: ['person:PC1', 'place:PL1'] });
    await look(JO, 'personsOfConcern', [], { others: ['person:PC1'] });
    await look(JO, 'personOfConcern', [], { asked: 'person:PC9' });
    await audit.refused(JO, 'safeguarding', {
      query: 'placeOfConcern',
      subject: 'intelligence',
      reason: 'No.',
      other: 'place:PL1',
    });
    expect(await queries({ subjects: ['person:PC1'] })).toEqual(['personsOfConcern', 'linkMap']);
    expect(await queries({ subjects: ['place:PL1'] })).toEqual(['placeOfConcern', 'linkMap']);
    expect(await queries({ subjects: ['person:PC9'] })).toEqual(['personOfConcern']);
    expect(await queries({ subjects: ['B0000001'] })).toEqual(['linkMap']);
  });

  it('whose own page it was counts as opened, and whoever stands on it as seen', async () => {
    const page = { others: ['person:PC1', 'place:PL1'], page: 'person:PC1' };
    await look(ROBIN, 'personOfConcern', ['B0000001'], page);
    await look(ROBIN, 'personOfConcern', ['B0000001'], page);
    await look(ROBIN, 'linkMap', [], { others: ['person:PC1'] });
    const counts = async (key: string): Promise<unknown> =>
      (await indexed((index) => index.lookers([key]))).map(({ opened, listed }) => [opened, listed]);
    expect(await counts('person:PC1')).toEqual([[2, 1]]);
    expect(await counts('place:PL1')).toEqual([[0, 2]]);
    expect(await counts('B0000001')).toEqual([[0, 2]]);
  });

  it('a line that names nobody but those who are hidden is neither shown nor counted', async () => {
    await look(ROBIN, 'child', ['B0000001']);
    await look(ROBIN, 'personOfConcern', ['B0000001'], { others: ['person:PC1'], page: 'person:PC1' });
    await look(ROBIN, 'sheet', ['B0000001', 'B0000002']);
    await audit.signedIn(ROBIN, { issuer: 'https://id.example', account: 'a-1' });
    const hidden = ['B0000001', 'B0000009', 'person:PC1'];
    expect(await queries({ hidden })).toEqual(['sign-in', 'sheet']);
    expect((await indexed((index) => index.lines({ filter: { hidden }, first: 1 }))).total).toBe(2);
    expect(await queries({ hidden: ['B0000001'] })).toEqual(['sign-in', 'sheet', 'personOfConcern']);
  });

  it('a line that names a child twice, as another program may have written it, counts once', async () => {
    const twice = { query: 'sheet', subject: 'sheet', childIds: ['B0000001', 'B0000001'], children: 2 };
    const { person, agency, role } = ROBIN;
    const meta = { commandId: 'twice', by: { person, agency, role }, purpose: 'safeguarding' };
    const events = newEventsOf(AUDIT_KINDS, [{ type: 'sharing.RecordsRead', data: twice }], meta);
    await log.append({ stream: 'sharing.reads-robin', expected: 'any', events });
    expect(await indexed((index) => index.lookers(['B0000001']))).toMatchObject([{ listed: 1 }]);
  });

  it('pages go on where the last one ended, whatever came in between', async () => {
    for (const query of ['a', 'b', 'c', 'd', 'e']) await look(ROBIN, query, ['B0000001']);
    const first = await indexed((index) => index.lines({ filter: { person: 'robin' }, first: 2 }));
    await look(ROBIN, 'f', ['B0000001']);
    const before = first.lines.at(-1)?.position ?? 0;
    const next = await indexed((index) => index.lines({ filter: { person: 'robin' }, first: 3, before }));
    expect([first, next].map(({ lines, total, hasMore }) => [lines.map(({ query }) => query), total, hasMore])).toEqual(
      [
        [['e', 'd'], 5, true],
        [['c', 'b', 'a'], 6, false],
      ],
    );
  });

  it('says of each who looked at a child how often and when, under any of the child’s ids', async () => {
    await look(ROBIN, 'child', ['B0000001']);
    await look(ROBIN, 'child', ['B0000002'], { glass: 'G-1' });
    now = '2026-03-28T09:00:00.000Z';
    await look(ROBIN, 'sheet', ['B0000001', 'B0000003']);
    await look(ROBIN, 'child', [], { asked: 'B0000001' });
    await audit.refused(JO, 'safeguarding', { query: 'child', subject: 'child', reason: 'No.', childId: 'B0000002' });
    await look(JO, 'child', ['B0000003']);
    expect(await indexed((index) => index.lookers(['B0000001', 'B0000002']))).toEqual([
      {
        ...{ person: 'jo', agency: 'Police', role: 'POLICE_LIAISON' },
        ...{ opened: 0, listed: 0, refused: 1, underGlass: 0 },
        firstAt: '2026-03-28T09:00:00.000Z',
        lastAt: '2026-03-28T09:00:00.000Z',
      },
      {
        ...{ person: 'robin', agency: 'Social care', role: 'SOCIAL_WORKER' },
        ...{ opened: 2, listed: 1, refused: 0, underGlass: 1 },
        firstAt: FIRST,
        lastAt: '2026-03-28T09:00:00.000Z',
      },
    ]);
  });

  it('takes in what came since, once, and is the same when it is made again', async () => {
    await look(ROBIN, 'child', ['B0000001']);
    await indexed((index) => index.catchUp());
    await look(JO, 'sheet', ['B0000001', 'B0000002']);
    const grown = await indexed((index) => index.lines({ filter: {}, first: 10 }));
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    expect(await indexed((index) => index.lines({ filter: {}, first: 10 }))).toEqual(grown);
    expect(grown.total).toBe(2);
  });

  it('starts again when the audit that it was made from is not the one that is there', async () => {
    await look(ROBIN, 'child', ['B0000001']);
    await look(ROBIN, 'child', ['B0000002']);
    await indexed((index) => index.catchUp());
    await log.close();
    await openAudit('another-audit.sqlite');
    await look(JO, 'sheet', ['B0000003']);
    expect(await queries({})).toEqual(['sheet']);
    expect(await queries({ subjects: ['B0000001'] })).toEqual([]);
  });

  it('lists day by day, and keeps of days that are over, what the rules find unusual among all accesses', async () => {
    const people = [ROBIN, JO, ...['kim', 'lee', 'max', 'pat'].map((person) => ({ ...ROBIN, person }))];
    const many = { atLeast: 3, timesUsual: 1.5 };
    const stricter = {
      manyInHour: { atLeast: 2, timesUsual: 1 },
      manyInDay: many,
      refused: { atLeast: 2 },
      manyPeople: { atLeast: 3 },
    };
    const strict = { ...USUAL_RULES, sets: USUAL_RULES.sets.map((one) => ({ ...one, ...stricter })) };
    let number = 0;
    const write = async (from: LondonDate, days: number): Promise<void> => {
      for (let line = 0; line < days * 12; line += 1) {
        number += 1;
        const viewer = people[(number * 31) % 7] ?? ROBIN;
        const childId = `B000000${(number * 17) % 5}`;
        const what = (number * 13) % 9;
        now = `${addDays(from, Math.floor(line / 12))}T${String(6 + (line % 12)).padStart(2, '0')}:00:00.000Z`;
        if (what === 0) {
          await audit.refused(viewer, 'safeguarding', { query: 'child', subject: 'child', reason: 'No.', childId });
        } else if (what === 1) await look(viewer, 'sheet', ['B0000001', childId]);
        else for (const one of [childId, `B100000${what}`]) await look(viewer, 'child', [one], { unrelated: [one] });
      }
    };
    const ask = async (days: DaySpan, rules = strict): Promise<ReadonlySet<string>> => {
      const [found, { lines }] = await indexed(
        async (index) =>
          [await index.unusual({ days, rules }), await index.lines({ filter: {}, first: 10_000 })] as const,
      );
      const until = [...lines].reverse().filter(({ day }) => day <= days.to);
      expect(found).toEqual(unusualAmong(until, days, rules));
      return new Set(found.map(({ rule }) => rule));
    };
    await write('2026-04-01', 12);
    expect([...(await ask({ from: '2026-04-06', to: '2026-04-12' }))].sort()).toEqual([
      'many-in-day',
      'many-in-hour',
      'many-people',
      'no-part-in-case',
      'out-of-hours',
      'refused',
    ]);
    await ask({ from: '2026-04-12', to: '2026-04-12' });
    await write('2026-04-12', 4);
    await ask({ from: '2026-04-08', to: '2026-05-20' });
    await ask({ from: '2026-04-01', to: '2026-04-14' });
    await ask({ from: '2026-04-01', to: '2026-04-14' }, USUAL_RULES);
  });
});
