import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attack } from '@hub/disclosure';
import { newEventsOf } from '@hub/event-log';
import { NOW } from '@hub/kernel';
import { ledgerFrom } from '@hub/reports';
import { writeBorough } from '@hub/seeds';
import { TRACKING_SHEET } from '@hub/views';
import { releasesOnRecord } from '@hub/worker';
import { Fixture, type Told } from '../../test/fixture.js';

const AT = '2016-11-21T12:00:00.000Z';
const PERIOD = '2016-17Q2';
const PACK = '2016-17Q2.bscb.1';
const LINES = ['8a', '8b', '8c', '8d', '8e', '8f', '8g', '8h', '8i'];
const [ANALYST, LEAD, MASH_LEAD, COUNCILLOR] = ['lee-sample', 'alex-sample', 'morgan-sample', 'casey-sample'];

jest.setTimeout(240_000);

let fixture: Fixture;
let commands = 0;

const tell = async (user: string, mutation: string, input: object): Promise<string> => {
  const told: Told = await fixture.tell(user, mutation, { commandId: `c${(commands += 1)}`, ...input });
  await fixture.hub.viewsCaughtUp();
  return told.__typename === 'Refused' ? (told.problems[0]?.code ?? '') : told.__typename;
};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-borough-'));
  await writeBorough(folder, { seed: 8, end: '2016-11-21', children: 500 });
  const feeds = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.csv', ''),
      readFileSync(join(folder, file), 'utf8').trimEnd().split('\r\n'),
    ]),
  );
  rmSync(folder, { recursive: true });
  fixture = await Fixture.open({ feeds, at: AT });
});

afterAll(() => fixture.close());

const CONTENT = `content { lines { id display points { period display } comment } key }`;

interface Content {
  readonly lines: readonly {
    readonly id: string;
    readonly display: string;
    readonly points: readonly { readonly period: string; readonly display: string }[];
  }[];
}

const page = async (user: string, knownAt?: string): Promise<Content> => {
  const { data, errors } = await fixture.ask<{ board: { content: Content } }>(
    user,
    `query($at: DateTime) { board(period: "${PERIOD}", knownAt: $at) { ... on BoardPage { ${CONTENT} } } }`,
    { at: knownAt ?? null },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.board.content;
};

const packRead = async (user: string, packId = PACK) =>
  (
    await fixture.ask<{
      boardPack: { __typename: string; content?: Content; pack?: { knownAt: string; may: string[] } };
    }>(
      user,
      `{ boardPack(packId: "${packId}") { __typename ... on BoardPackPage { pack { knownAt may } ${CONTENT} } } }`,
    )
  ).data.boardPack;

const file = async (user: string, name: string) =>
  (
    await fixture.ask<{ boardPackFile: { __typename: string; content?: string } }>(
      user,
      `{ boardPackFile(packId: "${PACK}", name: "${name}") { __typename ... on HubFile { content } } }`,
    )
  ).data.boardPackFile;

describe('a pack of the board', () => {
  it('is made of a quarter that is over', async () =>
    expect(await tell(ANALYST, 'draftBoardPack', { variant: 'bscb', period: '2016-17Q3' })).toBe('quarter-not-over'));

  it('is drafted by whoever makes packs, and by nobody else', async () => {
    expect(await tell(MASH_LEAD, 'draftBoardPack', { variant: 'bscb', period: PERIOD })).toBe('Withheld');
    expect(await tell(ANALYST, 'draftBoardPack', { variant: 'bscb', period: PERIOD })).toBe('Done');
  });

  it('is read by nobody else before it is published', async () => {
    expect((await packRead(COUNCILLOR)).__typename).toBe('NotFound');
    expect((await packRead('jo-sample')).__typename).toBe('NotFound');
  });

  it('takes no words that say a small number or name a child', async () => {
    const say = (text: string) => tell(ANALYST, 'commentOnBoardPack', { packId: PACK, line: '8a', text });
    expect(await say('Three children moved here.')).toBe('small-number-in-words');
    expect(await say('This is about B0000001.')).toBe('reference-in-words');
  });

  it('is not passed on before every line has its words', async () => {
    expect(await tell(ANALYST, 'passOnBoardPack', { packId: PACK })).toBe('commentary-missing');
    for (const line of LINES) {
      const text = `What ${line} means, and what is done about it.`;
      expect(await tell(ANALYST, 'commentOnBoardPack', { packId: PACK, line, text })).toBe('Done');
    }
  });

  it('is challenged and answered', async () => {
    expect(await tell(MASH_LEAD, 'challengeBoardCommentary', { packId: PACK, line: '8e', matter: 'Why?' })).toBe(
      'Done',
    );
    expect(await tell(ANALYST, 'passOnBoardPack', { packId: PACK })).toBe('challenge-open');
    const [challenge] = (await fixture.hub.packs.pack(PACK))?.challenges ?? [];
    const challengeId = challenge?.challengeId;
    expect(await tell(ANALYST, 'answerBoardChallenge', { packId: PACK, challengeId, answer: 'Because.' })).toBe('Done');
    expect(await tell(ANALYST, 'passOnBoardPack', { packId: PACK })).toBe('Done');
  });

  it('is checked by a second person', async () => {
    expect(await tell(ANALYST, 'checkBoardPack', { packId: PACK })).toBe('two-people');
    expect(await tell(ANALYST, 'publishBoardPack', { packId: PACK })).toBe('not-sealed');
    expect(await tell(MASH_LEAD, 'checkBoardPack', { packId: PACK })).toBe('Done');
  });

  it('is published as files that can be made again, byte for byte', async () => {
    expect(await tell(ANALYST, 'publishBoardPack', { packId: PACK })).toBe('Done');
    const row = await fixture.hub.packs.pack(PACK);
    expect(row?.state).toBe('published');
    expect(row?.seal?.files.map(({ name }) => name)).toEqual([
      'pack.html',
      'pack.json',
      'pack.csv',
      'pack.ods',
      'pack.xlsx',
      'pack.pdf',
    ]);
    const again = row ? await fixture.hub.packs.reproduce(row) : [];
    expect(again.filter(({ same }) => !same)).toEqual([]);
  });

  it('says the same as the page of that moment', async () => {
    const pack = await packRead(LEAD);
    const shown = await page(ANALYST, pack.pack?.knownAt);
    expect(shown.lines.map(({ id, points }) => [id, points])).toEqual(
      pack.content?.lines.map(({ id, points }) => [id, points]),
    );
  });

  it('counts every child, and so does the page, also for whoever is kept from some of them', async () => {
    const { hub } = fixture;
    const numerators = async () => {
      const { data } = await fixture.ask<{ figures: { figures: { id: string; numerator: number | null }[] } }>(
        MASH_LEAD,
        `{ figures(period: "${PERIOD}") { ... on Figures { figures { id numerator } } } }`,
      );
      return data.figures.figures;
    };
    const before = await numerators();
    for (const { key: childId } of (await hub.views.rowsAt(TRACKING_SHEET.table, NOW)).slice(0, 80)) {
      const restricted = { childId, reason: 'kept to one person', people: ['nobody'], roles: [] };
      const meta = { commandId: `kept-${childId}`, by: { person: 'spec', agency: 'spec', role: 'OPERATOR' } };
      const events = newEventsOf(hub.kinds, [{ type: 'sharing.RecordRestricted', data: restricted }], {
        ...meta,
        purpose: 'operation',
      });
      await hub.log.append({ stream: `sharing.restriction-${childId}`, expected: 'any', events });
    }
    await hub.viewsCaughtUp();
    expect(await numerators()).not.toEqual(before);
    const pack = await packRead(MASH_LEAD);
    expect(await page(MASH_LEAD, pack.pack?.knownAt)).toEqual(await page(ANALYST, pack.pack?.knownAt));
    expect(await page(MASH_LEAD)).toEqual(await page(ANALYST));
    expect(pack.content?.lines).toEqual((await packRead(ANALYST)).content?.lines);
  });

  it('cannot be taken apart', async () => {
    const ledger = ledgerFrom(await releasesOnRecord(fixture.hub.views));
    expect(ledger).toHaveLength(1);
    const rules = fixture.hub.board.rules.filter(({ audience }) => audience === 'board');
    expect(attack(ledger, rules).filter(({ kind }) => kind !== 'needless')).toEqual([]);
  });

  it('says no number from 1 to 5 anywhere in its data', async () => {
    const json = JSON.parse(Buffer.from((await file(LEAD, 'pack.json')).content ?? '', 'base64').toString()) as {
      content: { lines: { id: string; measure: string; points: { shown: unknown }[] }[] };
    };
    const small = json.content.lines
      .filter(({ measure, id }) => measure === 'count' && id !== '8d')
      .flatMap(({ points }) =>
        points.flatMap(({ shown }) => (typeof shown === 'number' && shown > 0 && shown < 6 ? [shown] : [])),
      );
    expect(small).toEqual([]);
  });

  it('goes to its readers, not to those of another pack', async () => {
    expect((await file('jo-sample', 'pack.html')).__typename).toBe('HubFile');
    expect((await file(COUNCILLOR, 'pack.html')).__typename).toBe('NotFound');
    expect(await tell(COUNCILLOR, 'acknowledgeBoardPack', { packId: PACK })).toBe('no-such-pack');
    expect(await tell('jo-sample', 'acknowledgeBoardPack', { packId: PACK })).toBe('Done');
  });

  it('is given out only as it was sealed', async () => {
    const path = join(fixture.hub.folder.board, PACK, 'pack.csv');
    const sealed = readFileSync(path);
    writeFileSync(path, 'something else');
    expect((await file(LEAD, 'pack.csv')).__typename).toBe('NotFound');
    rmSync(join(fixture.hub.folder.board, PACK), { recursive: true });
    expect((await file(LEAD, 'pack.csv')).content).toBe(sealed.toString('base64'));
    expect(existsSync(path)).toBe(true);
  });

  it('is withdrawn for a reason', async () => {
    expect(await tell(ANALYST, 'withdrawBoardPack', { packId: PACK, reason: 'A wrong table.' })).toBe('Done');
    expect((await fixture.hub.packs.pack(PACK))?.state).toBe('withdrawn');
  });
});
