import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newEventsOf } from '@hub/event-log';
import { NOW } from '@hub/kernel';
import { CHILDREN, INVOLVEMENT, TRACKING_SHEET, type ChildRow, type InvolvementRow } from '@hub/views';
import { Fixture } from '../../test/fixture.js';
import { DEVELOPMENT_USERS } from './development-users.js';
import { changeTo, partsOfRows, rowsFor } from './live-rows.js';
import { sightFor } from './sight.js';
import { Directory, directoryOf } from './sight-facts.js';

const BY = { person: 'spec', agency: 'spec', role: 'STRATEGIC_LEAD' };

describe('the rows that hold now', () => {
  let fixture: Fixture;
  let number = 0;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const rows = (table: string) =>
    rowsFor<InvolvementRow>(fixture.hub, table, { at: fixture.hub.now(), position: NOW, isNow: true });
  const record = async (stream: string, type: string, data: object): Promise<void> => {
    const { hub } = fixture;
    const meta = { commandId: `rows-${(number += 1)}`, by: BY, purpose: 'operation' };
    await hub.log.append({ stream, expected: 'any', events: newEventsOf(hub.kinds, [{ type, data }], meta) });
    await hub.viewsCaughtUp();
  };
  const whole = async (table: string) =>
    new Map((await fixture.hub.views.rowsAt(table, NOW)).map(({ key, row }) => [key, row]));
  const known = (directory: Directory) => [...directory.byId].map(([id, { childId }]) => [id, childId]).sort();
  const reports = (directory: Directory) => [...directory.byReport].map(([ref, { childId }]) => [ref, childId]).sort();

  it('are not read again when a change concerns another table', async () => {
    const before = await rows(INVOLVEMENT.table);
    const sheet = await rows(TRACKING_SHEET.table);
    await record('exploitation.plan-P1', 'exploitation.SafetyPlanAgreed', {
      planId: 'P1',
      childId: 'B0000001',
      agreedAt: '2016-10-01',
    });
    expect(await rows(INVOLVEMENT.table)).toBe(before);
    expect(await rows(TRACKING_SHEET.table)).not.toBe(sheet);
  });

  it('say how they came out of the list before, and who is who follows them', async () => {
    const steps: readonly (readonly [string, string, object])[] = [
      [
        'panels.action-X1',
        'panels.ActionSet',
        {
          actionId: 'X1',
          panel: 'MASE',
          meetingDate: '2016-10-01',
          childId: 'B0000001',
          ownerAgency: 'Housing',
          action: 'a',
          due: '2016-11-01',
        },
      ],
      [
        'children.merge-B0000003',
        'children.IdsMerged',
        { oldChildId: 'B0000003', childId: 'B0000002', mergedAt: '2016-10-01T00:00:00.000Z' },
      ],
      [
        'children.match-MP3',
        'children.ReportMatched',
        { reportRef: 'MP3', childId: 'B0000004', decidedBy: 'a', decidedAt: '2016-10-01T00:00:00.000Z' },
      ],
      ['children.merge-B0000003', 'children.IdsUnmerged', { oldChildId: 'B0000003' }],
    ];
    let before = await rows(INVOLVEMENT.table);
    reports(directoryOf(before));
    for (const [stream, type, data] of steps) {
      await record(stream, type, data);
      const after = await rows(INVOLVEMENT.table);
      expect(changeTo(after)?.from.deref()).toBe(before);
      const directory = directoryOf(after);
      expect(directory).toBe(directoryOf(before));
      expect(known(directory)).toEqual(known(new Directory(after)));
      expect(reports(directory)).toEqual(reports(new Directory(after)));
      for (const table of [INVOLVEMENT.table, TRACKING_SHEET.table]) {
        expect(new Map((await rows(table)).map(({ key, row }) => [key, row]))).toEqual(await whole(table));
      }
      before = after;
    }
  });

  it('are held in a form that leaves most of them out where only a part is needed, and that follows them too', async () => {
    const idsAlone = ({ owner, ids }: ChildRow) => ({ owner, ids });
    const merge = { oldChildId: 'B0000004', childId: 'B0000001', mergedAt: '2016-10-01T00:00:00.000Z' };
    for (const [type, data] of [
      ['children.IdsMerged', merge],
      ['children.IdsUnmerged', { oldChildId: 'B0000004' }],
    ] as const) {
      const before = await partsOfRows(fixture.hub, CHILDREN.table, idsAlone);
      await record('children.merge-B0000004', type, data);
      const after = await partsOfRows(fixture.hub, CHILDREN.table, idsAlone);
      expect(after).not.toEqual(before);
      const wanted = [...(await whole(CHILDREN.table))].map(([key, row]) => [
        key,
        idsAlone(row as unknown as ChildRow),
      ]);
      expect(new Map(after.map(({ key, row }) => [key, row]))).toEqual(new Map(wanted as [string, object][]));
    }
  });

  it('of who works with a child tell key workers in few spans', async () => {
    const [worker, team] = ['J. Placeholder', 'Atlas'];
    for (const span of [{ start: '2016-01-01', end: '2016-02-01' }, { start: '2016-02-01' }]) {
      const allocated = { childId: 'B0000002', worker, team, ...span };
      await record(`children.keyworker-B0000002|${span.start}`, 'children.KeyWorkerAllocated', allocated);
    }
    const held = (await rows(INVOLVEMENT.table)).find(({ key }) => key === 'B0000002');
    expect(held?.row.keyWorkers).toContainEqual({ worker, team, start: '2016-01-01' });
    expect(held?.row.keyWorkers.filter((one) => one.worker === worker)).toHaveLength(1);
  });

  it('that changed twice before anybody asked are told as one change', async () => {
    const before = await rows(INVOLVEMENT.table);
    directoryOf(before);
    const merged = { oldChildId: 'B0000003', childId: 'B0000002', mergedAt: '2016-10-01T00:00:00.000Z' };
    await record('children.merge-B0000003', 'children.MergeCorrected', merged);
    await record('children.merge-B0000003', 'children.IdsUnmerged', { oldChildId: 'B0000003' });
    await record('children.merge-B0000003', 'children.MergeCorrected', merged);
    const after = await rows(INVOLVEMENT.table);
    expect(known(directoryOf(after))).toEqual(known(new Directory(after)));
  });

  it('what is kept from somebody stays so while other children change, and goes with an id that is merged', async () => {
    const lead = DEVELOPMENT_USERS.find(({ role }) => role === 'MASH_LEAD');
    if (!lead) throw new Error('Nobody is MASH lead');
    const kept = async (): Promise<readonly string[]> => {
      const all = await rows(INVOLVEMENT.table);
      const left = (await sightFor(fixture.hub, lead)).keepRows(all);
      return all.filter((one) => !left.includes(one)).map(({ key }) => key);
    };
    const merge = { oldChildId: 'B0000004', childId: 'B0000001', mergedAt: '2016-10-01T00:00:00.000Z' };
    const action = { actionId: 'X2', panel: 'MASE', meetingDate: '2016-10-01', childId: 'B0000001' };
    const steps: readonly (readonly [kept: string, stream: string, type: string, data: object])[] = [
      [
        'B0000004',
        `sharing.wall-B0000004|${lead.person}`,
        'sharing.ConflictDeclared',
        { childId: 'B0000004', person: lead.person, nature: 'relative' },
      ],
      [
        'B0000004',
        'panels.action-X2',
        'panels.ActionSet',
        { ...action, ownerAgency: 'Probation', action: 'a', due: '2016-11-01' },
      ],
      ['B0000001', 'children.merge-B0000004', 'children.IdsMerged', merge],
      ['B0000004', 'children.merge-B0000004', 'children.IdsUnmerged', { oldChildId: 'B0000004' }],
    ];
    for (const [expected, stream, type, data] of steps) {
      await record(stream, type, data);
      expect(await kept()).toEqual([expected]);
    }
  });
});
