import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { components, networkOf, standings, weakPoints, type Network, type NodeKind } from '@hub/analysis';
import {
  crossLinks,
  intelligenceRulesOn,
  subjectKey,
  tiesOf,
  type LinkDetails,
  type LinkType,
} from '@hub/intelligence';
import { writeBorough } from '@hub/seeds';
import { readFeed, type RawRow } from '../../seeds/src/read-delivery.js';

const END = '2026-11-21';

/** What was planted in the borough of seed 1, and nobody else is told: whoever looks for it must find it. */
interface Planted {
  readonly children: readonly string[];
  readonly persons: readonly string[];
  readonly places: readonly string[];
}

const KINDS: Readonly<Partial<Record<string, NodeKind>>> = { person: 'adult' };
const kindOf = (key: string): NodeKind => {
  const type = key.slice(0, key.indexOf(':'));
  return KINDS[type] ?? (type as NodeKind);
};

/** The version of each piece of evidence that holds at the end. */
const latest = (rows: readonly RawRow[]): readonly RawRow[] => {
  const found = new Map<string, RawRow>();
  for (const row of rows) {
    const key = [row['from_id'], row['relation'], row['to_id'], row['source_ref']].join('|');
    const held = found.get(key);
    if (held === undefined || (held['recorded_at'] ?? '') < (row['recorded_at'] ?? '')) found.set(key, row);
  }
  return [...found.values()];
};

const detailsOf = (row: RawRow): LinkDetails & { readonly knownOn: string } => ({
  fromType: row['from_type'] as LinkType,
  fromId: row['from_id'] ?? '',
  relation: row['relation'] as LinkDetails['relation'],
  toType: row['to_type'] as LinkType,
  toId: row['to_id'] ?? '',
  state: row['state'] as LinkDetails['state'],
  sourceAgency: row['source_agency'] ?? '',
  sourceRef: row['source_ref'] ?? '',
  lastSeen: row['last_seen'],
  knownOn: (row['recorded_at'] ?? '').slice(0, 10),
});

describe('the network that was planted in the synthetic borough', () => {
  let folder: string;
  let planted: Planted;
  let network: Network;
  let alerts: ReturnType<typeof crossLinks>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planted-'));
    await writeBorough(folder, { seed: 1, end: END });
    planted = JSON.parse(await readFile(new URL('./planted-network.json', import.meta.url), 'utf8')) as Planted;
    const ties = tiesOf(latest((await readFeed(folder, 'links')).rows).map(detailsOf));
    const keys = new Set(ties.flatMap(({ a, b }) => [subjectKey(a), subjectKey(b)]));
    network = networkOf(
      [...keys].map((id) => ({ id, kind: kindOf(id) })),
      ties.map(({ a, b, state }) => ({ a: subjectKey(a), b: subjectKey(b), state })),
    );
    alerts = crossLinks(ties, END, intelligenceRulesOn(END));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const expected = (): readonly string[] =>
    [
      ...planted.children.map((id) => `child:${id}`),
      ...planted.persons.map((id) => `person:${id}`),
      ...planted.places.map((id) => `place:${id}`),
    ].sort();

  it('is the one part that joins three children or more, whole and without a decoy', () => {
    const found = components(network).filter(
      (part) => part.filter(({ kind }) => kind === 'child').length >= intelligenceRulesOn(END).networkChildren,
    );
    const members = found.flatMap((part) => part.map(({ id }) => id)).filter((id) => !id.startsWith('vehicle:'));
    const right = members.filter((id) => expected().includes(id)).length;
    console.info(`planted network: ${right} of ${expected().length} found, ${members.length - right} decoys flagged`);
    expect(found).toHaveLength(1);
    expect(members.sort()).toEqual(expected());
  });

  it('five children, two places and three adults; what holds it together is no child', () => {
    expect([planted.children, planted.places, planted.persons].map(({ length }) => length)).toEqual([5, 2, 3]);
    const first = standings(network)
      .slice(0, 3)
      .map(({ node }) => node.id);
    expect(first.every((id) => expected().includes(id))).toBe(true);
    expect(planted.places.every((id) => first.includes(`place:${id}`))).toBe(true);
    const { cutPoints } = weakPoints(network);
    expect(cutPoints.some(({ id }) => id === `place:${planted.places[0]}`)).toBe(true);
  });

  it('its places, and the car that joined it last, are told; the decoy places with one child are not', () => {
    const ids = alerts.map(({ id }) => id);
    for (const place of planted.places) expect(ids).toContain(`reach:place:${place}`);
    expect(ids.filter((id) => id.startsWith('reach:'))).toHaveLength(2);
    expect(ids.filter((id) => id.startsWith('new-link:'))).toEqual(['new-link:vehicle:VX00001']);
  });
});
