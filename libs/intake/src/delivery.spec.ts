import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { csv, sample } from '../test/samples.js';
import { Bench } from '../test/workbench.js';
import { openDelivery, type Delivery } from './delivery.js';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

type Files = Readonly<Record<string, string | Buffer>>;

const plan = (plan_id: string): string => csv([sample('safety_plans', { plan_id })]);

const open = async (files: Files, historical = false): Promise<Delivery> => {
  const read = await openDelivery(bench.delivery(files), historical);
  if (!read.ok) throw new Error(read.reason);
  return read.delivery;
};
const refusal = async (files: Files) => {
  const read = await openDelivery(bench.delivery(files));
  if (read.ok) throw new Error('The delivery is good');
  return read;
};
const names = ({ files }: Delivery): string[] => files.map(({ name }) => name);

describe('the files of a delivery', () => {
  it('are taken feed by feed, then by folder, then by part, numbers by their value', async () => {
    const delivery = await open({
      'safety_plans.csv': plan('1'),
      'safety_plans.part-10.csv': plan('2'),
      'safety_plans.part-2.csv': plan('3'),
      'day-10/safety_plans.csv': plan('4'),
      'day-9/safety_plans.csv': plan('5'),
      'day-9/late/safety_plans.csv': plan('6'),
      'day-9/children.csv': csv([sample('children')]),
    });
    expect(names(delivery)).toEqual([
      'day-9/children.csv',
      'safety_plans.csv',
      'safety_plans.part-2.csv',
      'safety_plans.part-10.csv',
      'day-9/safety_plans.csv',
      'day-9/late/safety_plans.csv',
      'day-10/safety_plans.csv',
    ]);
  });

  it('that are no feed are named, and the others taken', async () => {
    const delivery = await open({
      'safety_plans.csv': plan('1'),
      'childs.csv': 'a\n',
      'Children.csv': csv([sample('children')]),
      'children.CSV': csv([sample('children')]),
      'children.part-x.csv': csv([sample('children')]),
      'children.2.csv': csv([sample('children')]),
      'qa_audits.csv': 'a\n',
      'README.txt': 'hello',
      'day/report.xlsx': 'x',
    });
    expect(names(delivery)).toEqual(['safety_plans.csv']);
    expect(delivery.refused.map(({ name }) => name).sort()).toEqual([
      'Children.csv',
      'children.2.csv',
      'children.CSV',
      'children.part-x.csv',
      'childs.csv',
      'qa_audits.csv',
    ]);
    expect(delivery.refused.find(({ name }) => name === 'childs.csv')?.reason).toContain(
      '"childs" is not the name of a feed',
    );
    expect(delivery.refused.find(({ name }) => name === 'qa_audits.csv')?.reason).toContain(
      'does not take in qa_audits',
    );
    expect([...delivery.others].sort()).toEqual(['README.txt', 'day/report.xlsx']);
  });

  it('that are spreadsheets are refused with what to do, by their name or by what is in them; nothing is unpacked', async () => {
    const zip = Buffer.from(`PK\u0003\u0004${plan('1')}`);
    const delivery = await open({
      'safety_plans.csv': plan('1'),
      'children.xlsx': zip,
      'day/statuses.ODS': zip,
      'placements.csv': zip,
      'keyworkers.csv': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    });
    expect(names(delivery)).toEqual(['safety_plans.csv']);
    const reasons = new Map(delivery.refused.map(({ name, reason }) => [name, reason]));
    for (const name of ['children.xlsx', 'day/statuses.ODS']) expect(reasons.get(name)).toContain('is a spreadsheet');
    for (const name of ['placements.csv', 'keyworkers.csv']) expect(reasons.get(name)).toContain('only called CSV');
    for (const reason of reasons.values()) expect(reason).toContain('save the sheet as CSV (UTF-8)');
    expect(reasons.size).toBe(4);
  });

  it('dot files and rejects of earlier intakes are no part of it', async () => {
    const delivery = await open({
      'safety_plans.csv': plan('1'),
      '.hidden.csv': 'x',
      '.git/children.csv': 'x',
      'safety_plans.rejects.csv': 'x',
    });
    expect([names(delivery), delivery.refused, delivery.others]).toEqual([['safety_plans.csv'], [], []]);
  });

  it('with a bad header are refused, and the others taken', async () => {
    const delivery = await open({ 'safety_plans.csv': plan('1'), 'safety_plans.part-2.csv': 'plan_id,hat\n' });
    expect(names(delivery)).toEqual(['safety_plans.csv']);
    expect(delivery.refused).toEqual([{ name: 'safety_plans.part-2.csv', reason: expect.stringContaining('"hat"') }]);
  });

  it.each([
    ['little-endian', Buffer.from(`\ufeff${plan('1')}`, 'utf16le')],
    ['big-endian', Buffer.from(`\ufeff${plan('1')}`, 'utf16le').swap16()],
    ['without a mark', Buffer.from(plan('1'), 'utf16le')],
  ])('in UTF-16, %s, are refused', async (_, content) => {
    const { refused } = await refusal({ 'safety_plans.csv': content });
    expect(refused[0]?.reason).toContain('UTF-16');
  });

  it.each([
    ['empty', ''],
    ['nothing but a byte order mark', '\ufeff'],
  ])('that are %s are refused', async (_, content) => {
    const { refused, reason } = await refusal({ 'safety_plans.csv': content });
    expect(refused[0]?.reason).toContain('is empty');
    expect(reason).toContain('No file of this delivery can be taken');
  });

  it('with a header and no rows are good', async () =>
    expect(names(await open({ 'safety_plans.csv': 'plan_id,child_id,agreed_at\r\n' }))).toEqual(['safety_plans.csv']));

  it('may be links to files; links to nothing and to folders are told', async () => {
    const folder = bench.delivery({ 'safety_plans.csv': plan('1'), 'store/children.csv': csv([sample('children')]) });
    symlinkSync(join(folder, 'safety_plans.csv'), join(folder, 'safety_plans.part-2.csv'));
    symlinkSync(join(folder, 'store'), join(folder, 'linked'));
    symlinkSync(join(folder, 'gone.csv'), join(folder, 'safety_plans.part-3.csv'));
    const read = await openDelivery(folder);
    expect(read.ok && names(read.delivery)).toEqual([
      'store/children.csv',
      'safety_plans.csv',
      'safety_plans.part-2.csv',
    ]);
    expect(read.ok && read.delivery.refused.map(({ name }) => name)).toEqual(['linked', 'safety_plans.part-3.csv']);
  });
});

describe('a folder that is no delivery', () => {
  it('is not there', async () => {
    const read = await openDelivery(join(bench.root, 'nowhere'));
    expect(read.ok ? '' : read.reason).toContain('There is no folder');
  });
  it('holds no feed', async () => expect((await refusal({ 'notes.txt': 'x' })).reason).toContain('holds no feed'));
});

describe('the declaration', () => {
  it('that is wrong refuses the whole delivery', async () =>
    expect((await refusal({ 'safety_plans.csv': plan('1'), 'delivery.json': '{"seperator":";"}' })).reason).toContain(
      '"seperator"',
    ));

  it('under another name than delivery.json is not passed over', async () =>
    expect((await refusal({ 'safety_plans.csv': plan('1'), 'Delivery.json': '{}' })).reason).toContain('Rename'));

  it('in a sub-folder holds for what lies below, key by key before the one above', async () => {
    const { files, source } = await open({
      'delivery.json': '{"source": "CareFirst", "ambiguous": "first"}',
      'a/delivery.json': '{"ambiguous": "second"}',
      'safety_plans.csv': plan('1'),
      'a/safety_plans.csv': plan('2'),
      'a/b/safety_plans.csv': plan('3'),
      'c/safety_plans.csv': plan('4'),
    });
    expect(source).toBe('CareFirst');
    expect(files.map(({ name, declaration }) => [name, declaration])).toEqual([
      ['safety_plans.csv', { source: 'CareFirst', ambiguous: 'first' }],
      ['a/safety_plans.csv', { source: 'CareFirst', ambiguous: 'second' }],
      ['a/b/safety_plans.csv', { source: 'CareFirst', ambiguous: 'second' }],
      ['c/safety_plans.csv', { source: 'CareFirst', ambiguous: 'first' }],
    ]);
  });

  it('that is wrong in a sub-folder refuses the delivery and says where', async () =>
    expect((await refusal({ 'safety_plans.csv': plan('1'), 'a/delivery.json': '[]' })).reason).toContain(
      'a/delivery.json',
    ));
});

describe('the id of a delivery', () => {
  const files: Files = { 'safety_plans.csv': plan('1'), 'safety_plans.part-2.csv': plan('2'), 'delivery.json': '{}' };
  const idOf = async (some: Files, historical = false): Promise<string> => (await open(some, historical)).id;

  it('is the same for the same files, wherever they lie', async () =>
    expect(await idOf(files)).toBe(await idOf(files)));
  it('is the same whatever lies beside them', async () =>
    expect(await idOf({ ...files, 'README.txt': 'x', 'hat.csv': 'x' })).toBe(await idOf(files)));
  it.each([
    ['another row', { ...files, 'safety_plans.csv': plan('3') }],
    ['another declaration', { ...files, 'delivery.json': '{"source": "Mosaic"}' }],
    ['the files in another order', { 'safety_plans.csv': plan('2'), 'safety_plans.part-2.csv': plan('1') }],
    ['a file more', { ...files, 'safety_plans.part-3.csv': plan('1') }],
  ])('is another for %s', async (_, others) => expect(await idOf(others)).not.toBe(await idOf(files)));
  it('is another for a historical load', async () => expect(await idOf(files, true)).not.toBe(await idOf(files)));
});
