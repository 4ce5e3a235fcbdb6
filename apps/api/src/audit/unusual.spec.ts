import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';
import type { UnusualAccess, UnusualAccessList } from '../generated/graphql.js';

const NOTE = 'Sam chairs the panel that this child is on.';

describe('unusual access', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({ realClock: true });
    for (const id of ['B0000002', 'B0000003', 'B0000001']) {
      await fixture.ask('sam-sample', `{ child(id: "${id}") { __typename } }`);
    }
    for (let time = 0; time < 5; time += 1) await fixture.ask('lee-sample', '{ child(id: "B0000004") { __typename } }');
  });
  afterAll(() => fixture.close());

  const list = async (args = '', user = 'pat-sample'): Promise<UnusualAccessList> => {
    const { data, errors } = await fixture.ask<{ unusualAccess: UnusualAccessList }>(
      user,
      `{ unusualAccess${args} { total open accesses { key ruleName person childIds why finding findingName note
        lookedIntoBy mayLookInto } } }`,
    );
    expect(errors).toBeUndefined();
    return data.unusualAccess;
  };
  const ofRule = ({ accesses }: UnusualAccessList, name: string): UnusualAccess | undefined =>
    accesses.find(({ ruleName }) => ruleName === name);
  const OWN = 'A child with the reader’s own surname';

  it('is listed with the reason, by ids only', async () => {
    const listed = await list();
    expect(ofRule(listed, OWN)).toMatchObject({
      person: 'sam-sample',
      childIds: ['B0000002', 'B0000003'],
      why: 'Looked 2 times at 2 children with a surname that is also theirs.',
      finding: null,
      mayLookInto: true,
    });
    expect(ofRule(listed, 'Refused again and again')).toMatchObject({
      person: 'lee-sample',
      childIds: ['B0000004'],
      why: 'Was refused 5 times in one day.',
    });
    expect(JSON.stringify(listed)).not.toMatch(/Example|Alexis/);
    expect(listed.open).toBe(listed.total);
  });

  it('waits until somebody has looked into it, and then says what came of it, whom, and why', async () => {
    const before = await list();
    const key = ofRule(before, OWN)?.key ?? '';
    const told = await fixture.tell('pat-sample', 'lookIntoAccess', {
      commandId: 'look-1',
      key,
      finding: 'EXPLAINED',
      note: NOTE,
    });
    expect(told.__typename).toBe('Done');
    const after = await list();
    expect([after.total, after.open]).toEqual([before.total, before.open - 1]);
    expect(ofRule(after, OWN)).toBeUndefined();
    expect(ofRule(await list('(show: LOOKED_INTO)'), OWN)).toMatchObject({
      key,
      finding: 'EXPLAINED',
      findingName: 'There was good reason',
      note: NOTE,
      lookedIntoBy: 'pat-sample',
    });
  });

  it('the finding is sealed in the log', async () => {
    const raw = await fixture.hub.log.readAll(0, 1_000);
    expect(raw.some(({ type }) => type === 'sharing.UnusualAccessLookedInto')).toBe(true);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(fixture.hub.folder.log).includes(NOTE)).toBe(false);
  });

  it.each([
    ['what is not listed', { key: 'refused|2026-01-01|nobody' }, 'not-listed'],
    ['what has no day', { key: 'anything' }, 'not-listed'],
    ['a note that says nothing', { note: '-' }, 'reason-missing'],
  ])('%s is refused, and changes nothing', async (name, more, code) => {
    const key = ofRule(await list(), 'Refused again and again')?.key ?? '';
    const told = await fixture.tell('pat-sample', 'lookIntoAccess', {
      ...{ commandId: `refused-${name}`, key, finding: 'ADVISED', note: NOTE },
      ...more,
    });
    expect(told).toMatchObject({ __typename: 'Refused', problems: [{ code }] });
  });

  it('days before anybody looked hold nothing', async () => {
    expect(await list('(from: "2015-01-01", to: "2015-02-01")')).toMatchObject({ total: 0, accesses: [] });
  });
});
