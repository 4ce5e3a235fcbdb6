import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packStream, profileStream } from '@hub/assurance';
import { attack } from '@hub/disclosure';
import { newEventsOf } from '@hub/event-log';
import { NOW } from '@hub/kernel';
import { DRAWN_FORM, ledgerFrom } from '@hub/reports';
import { writeBorough } from '@hub/seeds';
import { TRACKING_SHEET } from '@hub/views';
import { releasesOnRecord } from '@hub/worker';
import { pdfFaces, pdfFacts, pdfStructure } from '../../../../test/pdf.js';
import { hasGdal, NO_GDAL, seenByGdal } from '../../../../test/gdal.js';
import { Fixture, type Told } from '../../test/fixture.js';

const AT = '2016-11-21T12:00:00.000Z';
const PERIOD = '2016-17Q2';
const PACK = '2016-17Q2.bscb.1';
const LINES = ['8a', '8b', '8c', '8d', '8e', '8f', '8g', '8h', '8i'];
const [ANALYST, LEAD, MASH_LEAD, COUNCILLOR] = ['lee-sample', 'alex-sample', 'morgan-sample', 'casey-sample'];
const [CHAIR, WORKER] = ['sam-sample', 'robin-sample'];

let fixture: Fixture;
let commands = 0;

const tell = async (user: string, mutation: string, input: object): Promise<string> => {
  const told: Told = await fixture.tell(user, mutation, { commandId: `c${(commands += 1)}`, ...input });
  await fixture.hub.viewsCaughtUp();
  return told.__typename === 'Refused' ? (told.problems[0]?.code ?? '') : told.__typename;
};

/** Events as an earlier version of the program left them. */
const onRecord = async (stream: string, ...events: readonly { readonly type: string; readonly data: object }[]) => {
  const { hub } = fixture;
  const meta = { commandId: `c${(commands += 1)}`, by: { person: 'spec', agency: 'spec', role: 'OPERATOR' } };
  const made = newEventsOf(hub.kinds, events as never, { ...meta, purpose: 'operation' });
  await hub.log.append({ stream, expected: 'any', events: made });
  await hub.viewsCaughtUp();
};

const DRAWN_THEN = 'drawn in the first form';

/** Files of a seal, of which one was drawn in the first form. */
const filesThen = (files: readonly { name: string; bytes: number; sha256: string }[], drawn: string) =>
  files.map((file) =>
    file.name === drawn
      ? { ...file, bytes: DRAWN_THEN.length, sha256: createHash('sha256').update(DRAWN_THEN).digest('hex') }
      : file,
  );

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
    await fixture.ask<{ boardPackFile: { __typename: string; content?: string; message?: string } }>(
      user,
      `{ boardPackFile(packId: "${PACK}", name: "${name}") {
        __typename ... on HubFile { content } ... on NotFound { message } } }`,
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
    expect(again.filter(({ found }) => found !== 'same')).toEqual([]);
  });

  it('prints as PDF that a screen reader can read: tagged, its own faces, a table beside each chart', async () => {
    const pdf = Buffer.from((await file(LEAD, 'pack.pdf')).content ?? '', 'base64');
    expect(pdfFacts(pdf)).toMatch(/Tagged: +yes/);
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const { name, embedded } of pdfFaces(pdf)) expect([name, embedded]).toEqual([name, true]);
    const said = pdfStructure(pdf);
    expect(said.match(/^ *Figure\b/gm)).toHaveLength(LINES.length);
    for (const line of LINES) {
      expect(said).toContain(`${line} by quarter`);
      expect(said).toContain(`${line} by quarter, in numbers`);
    }
  });

  it('waits for whoever must do the next step, whatever quarter they look at, and for nobody else', async () => {
    const waiting = async (user: string): Promise<readonly string[]> => {
      const { data } = await fixture.ask<{ board: { waiting: { id: string }[] } }>(
        user,
        '{ board(period: "2015-16Q1") { ... on BoardPage { waiting { id } } } }',
      );
      return data.board.waiting.map(({ id }) => id);
    };
    await tell(ANALYST, 'draftBoardPack', { variant: 'scrutiny', period: PERIOD });
    expect(await waiting(ANALYST)).toEqual(['2016-17Q2.scrutiny.1']);
    expect(await waiting(MASH_LEAD)).toEqual([]);
    expect(await waiting(COUNCILLOR)).toEqual([]);
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

  it('is explained to those who may see lists, as it was known to the pack, whatever was learned since', async () => {
    const behind = async (user: string, more: string, outcome = 'COUNTED') => {
      const { data, errors } = await fixture.ask<{
        figure: {
          __typename: string;
          numerator?: number;
          explanation?: { edges: { node: { childId: string } }[] };
        };
      }>(
        user,
        `{ figure(id: "8a", period: "${PERIOD}"${more}) { __typename ... on Figure { numerator
          explanation(outcome: ${outcome}, first: 1000) { edges { node { childId } } } } } }`,
      );
      return { figure: data?.figure, refused: errors?.[0]?.extensions?.code };
    };
    const ofPack = `, pack: "${PACK}"`;
    const before = (await behind(LEAD, ofPack)).figure;
    expect(before?.explanation?.edges).toHaveLength(before?.numerator ?? 0);
    const notCounted = (await behind(LEAD, ofPack, 'NOT_COUNTED')).figure?.explanation?.edges ?? [];
    const assessment = { strand: 'CSE', tool: 'SERAF', rag: 'red', agency: 'CSC', multiAgency: true };
    const late = { ...assessment, childId: notCounted[0]?.node.childId, assessedAt: '2016-09-30T10:00' };
    expect(await tell(MASH_LEAD, 'recordAssessment', late)).toBe('Done');
    expect((await behind(LEAD, ofPack)).figure).toEqual(before);
    expect((await behind(LEAD, '')).figure?.numerator).toBe((before?.numerator ?? 0) + 1);
    expect((await behind(ANALYST, ofPack)).refused).toBe('WITHHELD');
    expect((await behind(LEAD, ', pack: "none"')).figure?.__typename).toBe('Refused');
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
    expect((await file(LEAD, 'pack.csv')).message).toContain('pack.csv is not the one that was sealed');
    rmSync(join(fixture.hub.folder.board, PACK), { recursive: true });
    expect((await file(LEAD, 'pack.csv')).content).toBe(sealed.toString('base64'));
    expect(existsSync(path)).toBe(true);
  });

  it('that was drawn in an earlier form is given out as long as it is kept, and then it is said why not', async () => {
    const now = await fixture.hub.packs.pack(PACK);
    if (!now?.seal) throw new Error('The pack was not sealed');
    const { form, ...seal } = now.seal;
    expect(form).toBe(DRAWN_FORM);
    const then = await fixture.hub.packs.made({ ...now, seal });
    const files = then.files.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 }));
    const key = { variant: 'bscb', period: PERIOD, edition: 1 };
    const sealed = { ...key, ...seal, files: filesThen(files, 'pack.html') };
    await onRecord(
      packStream('bscb', PERIOD),
      { type: 'assurance.PackSealed', data: sealed },
      { type: 'assurance.PackPublished', data: { ...key, publishedBy: 'spec', publishedOn: '2016-11-21' } },
    );
    const folder = join(fixture.hub.folder.board, PACK);
    writeFileSync(join(folder, 'pack.html'), DRAWN_THEN);
    rmSync(join(folder, 'pack.csv'));
    expect((await file(LEAD, 'pack.csv')).__typename).toBe('HubFile');
    expect(Buffer.from((await file(LEAD, 'pack.html')).content ?? '', 'base64').toString()).toBe(DRAWN_THEN);
    rmSync(join(folder, 'pack.html'));
    expect((await file(LEAD, 'pack.html')).message).toContain('put the sealed file back from a backup');
    expect((await file(COUNCILLOR, 'pack.html')).message).not.toContain('form');
    const row = await fixture.hub.packs.pack(PACK);
    const again = row ? await fixture.hub.packs.reproduce(row) : [];
    expect(again.filter(({ found }) => found !== 'same')).toEqual([{ name: 'pack.html', found: 'lost' }]);
  });

  it('is withdrawn for a reason', async () => {
    expect(await tell(ANALYST, 'withdrawBoardPack', { packId: PACK, reason: 'It names 2 children.' })).toBe(
      'small-number-in-words',
    );
    expect(await tell(ANALYST, 'withdrawBoardPack', { packId: PACK, reason: 'A wrong table.' })).toBe('Done');
    expect((await fixture.hub.packs.pack(PACK))?.state).toBe('withdrawn');
  });
});

const PROFILE = '2016-17Q2.1';

const SECTIONS = `sections { id text sentences tables { title rows } trends { id points { display value } }
  maps { says regions { events children } } hours { reading } }`;

interface Profile {
  readonly __typename: string;
  readonly digest?: string | null;
  readonly since?: string | null;
  readonly files?: readonly string[];
  readonly changed?: readonly { readonly what: string }[];
  readonly recommendations?: readonly {
    readonly id: string;
    readonly state: string;
    readonly actionId: string | null;
  }[];
  readonly sections?: readonly {
    readonly id: string;
    readonly text: string | null;
    readonly tables: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
    readonly trends: readonly {
      readonly points: readonly { readonly display: string; readonly value: number | null }[];
    }[];
    readonly maps: readonly {
      readonly says: string;
      readonly regions: readonly { readonly children: number | null }[];
    }[];
    readonly hours: readonly unknown[];
  }[];
}

const PAGE = `__typename ... on ProblemProfilePage { digest since files changed { what } recommendations { id state actionId } ${SECTIONS} }`;

const profile = async (user: string, audience: string, profileId = PROFILE): Promise<Profile> => {
  const asked = `{ found: problemProfileVersion(profileId: "${profileId}", audience: ${audience}) { ${PAGE} } }`;
  return (await fixture.ask<{ found: Profile }>(user, asked)).data.found;
};

const live = async (user: string, audience: string, period = PERIOD): Promise<Profile> => {
  const asked = `{ found: problemProfile(period: "${period}", audience: ${audience}) { ${PAGE} } }`;
  return (await fixture.ask<{ found: Profile }>(user, asked)).data.found;
};

const profileFile = async (user: string, audience: string, name: string): Promise<Buffer | undefined> => {
  const asked = `{ found: problemProfileFile(profileId: "${PROFILE}", audience: ${audience}, name: "${name}") { __typename ... on HubFile { content } } }`;
  const { found } = (await fixture.ask<{ found: { content?: string } }>(user, asked)).data;
  return found.content === undefined ? undefined : Buffer.from(found.content, 'base64');
};

/** What the page offers somebody to do with the version. */
const offered = async (user: string): Promise<readonly string[] | undefined> =>
  (
    await fixture.ask<{ problemProfiles: { versions: { id: string; may: string[] }[] } }>(
      user,
      '{ problemProfiles { versions { id may } } }',
    )
  ).data.problemProfiles.versions.find(({ id }) => id === PROFILE)?.may;

const age = async (user: string) =>
  (
    await fixture.ask<{ found: { age: { days: number | null; stale: boolean } } }>(
      user,
      '{ found: problemProfiles { age { days stale } } }',
    )
  ).data.found.age;

const SMALL = /^(?:[1-5])$/;

describe('the problem profile', () => {
  it('is too old when there never was one, and says so', async () =>
    expect(await age(COUNCILLOR)).toEqual({ days: null, stale: true }));

  it('is live for whoever may see it: exact for the lead, guarded for the board', async () => {
    const exact = await live(LEAD, 'PANEL');
    expect(exact.sections?.map(({ id }) => id)).toEqual(['VICTIMS', 'ADULTS', 'LOCATIONS', 'THEMES', 'GAPS']);
    expect(exact.sections?.[2]?.maps.some(({ says }) => /hotspot|[Ss]tands? out|cannot be told/.test(says))).toBe(true);
    expect(exact.sections?.[3]?.hours.length).toBeGreaterThan(0);
    expect((await live(COUNCILLOR, 'PANEL')).__typename).toBe('NotFound');
    expect((await live(COUNCILLOR, 'DIRECTOR')).__typename).toBe('NotFound');
    expect((await live(COUNCILLOR, 'BOARD')).__typename).toBe('ProblemProfilePage');
    expect((await live(LEAD, 'BOARD', '2016-17')).__typename).toBe('Refused');
  });

  it('counts for a social worker the children of the worker only', async () => {
    const [all] = (await live(LEAD, 'PANEL')).sections?.[0]?.tables[0]?.rows ?? [];
    const [own] = (await live(WORKER, 'PANEL')).sections?.[0]?.tables[0]?.rows ?? [];
    expect(Number(own?.[1])).toBeLessThan(Number(all?.[1]));
    expect((await live(WORKER, 'BOARD')).__typename).toBe('NotFound');
  });

  it('is drafted by the leads, of a quarter that is over', async () => {
    expect(await tell(ANALYST, 'draftProblemProfile', { period: PERIOD })).toBe('Withheld');
    expect(await tell(LEAD, 'draftProblemProfile', { period: '2016-17Q3' })).toBe('quarter-not-over');
    expect(await tell(LEAD, 'draftProblemProfile', { period: '2016-17' })).toBe('no-such-quarter');
    expect(await tell(LEAD, 'draftProblemProfile', { period: PERIOD })).toBe('Done');
    expect((await profile(COUNCILLOR, 'BOARD')).__typename).toBe('NotFound');
  });

  it('takes no words by which somebody could be found', async () => {
    const say = (text: string) => tell(LEAD, 'writeProfileText', { profileId: PROFILE, section: 'VICTIMS', text });
    expect(await say('Two girls of one school.')).toBe('small-number-in-words');
    expect(await say('See B0000001.')).toBe('reference-in-words');
    const recommendation = {
      profileId: PROFILE,
      text: 'Visit three children',
      agency: 'Police',
      owner: 'Insp',
      due: '2017-01-31',
    };
    expect(await tell(LEAD, 'makeRecommendation', recommendation)).toBe('small-number-in-words');
  });

  it('is whole before it is passed on, and checked by a second person', async () => {
    for (const section of ['VICTIMS', 'ADULTS', 'LOCATIONS', 'THEMES', 'GAPS']) {
      const text = `What is known of ${section.toLowerCase()}, and what is not.`;
      expect(await tell(LEAD, 'writeProfileText', { profileId: PROFILE, section, text })).toBe('Done');
    }
    // Words that nobody has checked stand on the live page of those who write and check them, and of nobody else.
    const wordsFor = async (user: string) => (await live(user, 'BOARD')).sections?.[0]?.text;
    expect(await wordsFor(LEAD)).toContain('What is known of victims');
    expect(await wordsFor(COUNCILLOR)).toBeNull();
    expect(await tell(LEAD, 'passOnProblemProfile', { profileId: PROFILE })).toBe('recommendation-missing');
    const given = {
      profileId: PROFILE,
      text: 'Patrol the park after school.',
      agency: 'Police',
      owner: 'Inspector Sample',
      due: '2017-01-31',
    };
    expect(await tell(LEAD, 'makeRecommendation', given)).toBe('Done');
    expect(await tell(LEAD, 'passOnProblemProfile', { profileId: PROFILE })).toBe('Done');
    expect([await offered(LEAD), await offered(CHAIR)]).toEqual([
      expect.not.arrayContaining(['CHECK']),
      expect.arrayContaining(['CHECK']),
    ]);
    expect(await tell(LEAD, 'checkProblemProfile', { profileId: PROFILE })).toBe('two-people');
    expect(await tell(LEAD, 'sealProblemProfile', { profileId: PROFILE })).toBe('not-checked');
    expect(await tell(ANALYST, 'checkProblemProfile', { profileId: PROFILE })).toBe('Withheld');
    expect(await tell(CHAIR, 'checkProblemProfile', { profileId: PROFILE })).toBe('Done');
  });

  it('is sealed, and reopens the same to the byte', async () => {
    expect(await tell(LEAD, 'sealProblemProfile', { profileId: PROFILE })).toBe('Done');
    expect(await tell(LEAD, 'sealProblemProfile', { profileId: PROFILE })).toBe('Done');
    const row = await fixture.hub.profiles.version(PROFILE);
    const again = row ? await fixture.hub.profiles.reproduce(row) : [];
    expect(again.length).toBeGreaterThan(40);
    expect(again.filter(({ found }) => found !== 'same')).toEqual([]);
    for (const kept of ['PANEL', 'DIRECTOR']) {
      expect((await profile(COUNCILLOR, kept)).__typename).toBe('NotFound');
      expect(await profileFile(COUNCILLOR, kept, 'profile.csv')).toBeUndefined();
    }
    const page = await profile(COUNCILLOR, 'BOARD');
    expect(page.digest).toBe(row?.seal?.contents[2]?.digest);
    // Every file that the page offers was sealed, pictures in points among them.
    const sealed = row?.seal?.files.map(({ name }) => name) ?? [];
    expect(sealed).toEqual(expect.arrayContaining(page.files?.map((name) => `board-${name}`) ?? []));
    const [map = ''] = page.files?.filter((name) => /offences.*png$/.test(name)) ?? [];
    const given = [await profileFile(COUNCILLOR, 'BOARD', 'profile.html'), await profileFile(COUNCILLOR, 'BOARD', map)];
    rmSync(join(fixture.hub.folder.board, `profile-${PROFILE}`), { recursive: true });
    expect([
      await profileFile(COUNCILLOR, 'BOARD', 'profile.html'),
      await profileFile(COUNCILLOR, 'BOARD', map),
    ]).toEqual(given);
    expect(given[1]?.subarray(1, 4).toString()).toBe('PNG');
    expect(await age(LEAD)).toEqual({ days: 0, stale: false });
  });

  it('is not called the sealed one where a child is kept from the reader', async () =>
    expect((await profile(LEAD, 'PANEL')).digest).toBeNull());

  it('gives the board no number from 1 to 5, on the page or in any file', async () => {
    const page = await profile(COUNCILLOR, 'BOARD');
    const numbers = page.sections?.flatMap(({ trends, maps, tables }) => [
      ...trends.flatMap(({ points }) => points.map(({ display }) => display)),
      ...maps.flatMap(({ regions }) => regions.map(({ children }) => String(children))),
      ...tables.flatMap(({ rows }) => rows.flat()),
    ]);
    expect(numbers?.length).toBeGreaterThan(20);
    expect(numbers?.filter((one) => SMALL.test(one))).toEqual([]);
    const csv = (await profileFile(COUNCILLOR, 'BOARD', 'profile.csv'))?.toString() ?? '';
    const values = csv.split('\r\n').filter((line) => /,(Children|20\d\d-\d\d Q\d),/.test(line));
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((line) => SMALL.test(line.split(',').at(-1) ?? ''))).toEqual([]);
  });

  it('has exact numbers where the board has none: the guard is not idle', async () => {
    const exact = (await profile(LEAD, 'DIRECTOR')).sections?.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flat()),
    );
    expect(exact?.filter((one) => SMALL.test(one)).length).toBeGreaterThan(0);
  });

  it('is given as a map whose areas are of six children or more, to be read by any program', async () => {
    const read = async (user: string, audience: string) =>
      JSON.parse((await profileFile(user, audience, 'profile.geojson'))?.toString() ?? '{}') as {
        type: string;
        features: {
          properties: { children: number };
          geometry: { type: string; coordinates: number[][][][] } | null;
        }[];
      };
    const board = await read(COUNCILLOR, 'BOARD');
    expect(board.type).toBe('FeatureCollection');
    expect(board.features.length).toBeGreaterThan(0);
    for (const { properties, geometry } of board.features) {
      expect(properties.children).toBeGreaterThanOrEqual(6);
      for (const [longitude = 0, latitude = 0] of geometry?.coordinates.flat(2) ?? []) {
        expect(Math.abs(longitude)).toBeLessThan(1);
        expect(latitude).toBeGreaterThan(51);
      }
    }
    expect(Math.min(...(await read(LEAD, 'PANEL')).features.map(({ properties }) => properties.children))).toBeLessThan(
      6,
    );
  });

  it(hasGdal ? 'is read by QGIS: where it lies, valid shapes, numbers' : NO_GDAL, async () => {
    if (!hasGdal) return;
    for (const [user, audience] of [
      [LEAD, 'PANEL'],
      [COUNCILLOR, 'BOARD'],
    ] as const) {
      const map = (await profileFile(user, audience, 'profile.geojson'))?.toString() ?? '';
      const seen = seenByGdal('profile.geojson', map);
      expect(seen).toMatchObject({ epsg: 4326, invalid: 0, fields: { events: 'Integer', children: 'Integer' } });
      expect(seen.features).toBe((JSON.parse(map) as { features: object[] }).features.length);
    }
    const table = (await profileFile(COUNCILLOR, 'BOARD', 'profile.csv'))?.toString() ?? '';
    expect(seenByGdal('profile.csv', table).fields).toMatchObject({
      section: 'String',
      row: 'String',
      value: 'String',
    });
  });

  it('has a slide of each map and chart, as drawing and in points of 1920 by 1080', async () => {
    const slides = (await profile(LEAD, 'DIRECTOR')).files?.filter((name) => name.endsWith('.png')) ?? [];
    expect(slides.length).toBeGreaterThan(8);
    const png = await profileFile(LEAD, 'DIRECTOR', slides.find((name) => name.includes('offences')) ?? '');
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([1920, 1080]);
    const pdf = await profileFile(COUNCILLOR, 'BOARD', 'profile.pdf');
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await profileFile(COUNCILLOR, 'PANEL', 'profile.pdf')).toBeUndefined();
    expect(await profileFile(LEAD, 'BOARD', '../secret')).toBeUndefined();
  });

  it('leaves a line in the audit for each file', async () => {
    await profileFile(COUNCILLOR, 'BOARD', 'profile.json');
    const [line] = await fixture.hub.audit.latest(1);
    expect(line).toMatchObject({
      type: 'sharing.RecordsExported',
      by: { person: COUNCILLOR },
      data: { query: expect.stringMatching(/problemProfileFile$/) },
    });
  });

  it('makes a recommendation an action of its agency, which is followed up', async () => {
    const [one] = (await live(LEAD, 'PANEL')).recommendations ?? [];
    const recommendationId = one?.id;
    expect(one?.state).toBe('OPEN');
    const taken = { recommendationId, panel: 'MASE', meetingDate: '2016-11-15' };
    expect(await tell(LEAD, 'takeOnRecommendation', taken)).toBe('Done');
    expect(await tell(LEAD, 'takeOnRecommendation', taken)).toBe('Done');
    const actionId = `${recommendationId}-A`;
    expect(await tell(LEAD, 'reportActionDone', { actionId, doneOn: '2016-11-20', done: 'Patrols began.' })).toBe(
      'Done',
    );
    await fixture.hub.processesCaughtUp();
    await fixture.hub.viewsCaughtUp();
    expect((await live(LEAD, 'PANEL')).recommendations).toEqual([{ id: recommendationId, state: 'DONE', actionId }]);
  });

  it('what was sealed stays as it was when a recommendation moves on', async () => {
    const row = await fixture.hub.profiles.version(PROFILE);
    expect((await profile(LEAD, 'PANEL')).recommendations?.[0]?.state).toBe('OPEN');
    expect((await profile(COUNCILLOR, 'BOARD')).digest).toBe(row?.seal?.contents[2]?.digest);
  });

  it('stands beside another version, and says what changed', async () => {
    expect(await tell(LEAD, 'draftProblemProfile', { period: PERIOD })).toBe('reason-missing');
    expect(await tell(LEAD, 'draftProblemProfile', { period: '2016-17Q1' })).toBe('Done');
    const earlier = await profile(LEAD, 'DIRECTOR', '2016-17Q1.1');
    expect(earlier.since).toBe('version 1 of 2016-17 Q2');
    expect(earlier.changed?.length).toBeGreaterThan(0);
    const asked = `{ found: problemProfilesBeside(left: "2016-17Q1.1", right: "${PROFILE}", audience: DIRECTOR) {
      __typename ... on ProfilesBeside { sections { id lines { what left right differs } } } } }`;
    const { found } = (
      await fixture.ask<{ found: { sections: { lines: { left: string; right: string; differs: boolean }[] }[] } }>(
        LEAD,
        asked,
      )
    ).data;
    const lines = found.sections.flatMap((section) => section.lines);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(({ left, right, differs }) => differs !== (left !== right))).toEqual([]);
    expect(lines.some(({ differs }) => differs)).toBe(true);
  });

  it('that was drawn in an earlier form and is lost is not drawn otherwise in its place: it is said why', async () => {
    const { seal } = (await fixture.hub.profiles.version(PROFILE)) ?? {};
    if (!seal) throw new Error('The profile is not sealed');
    const { sealedAt: _at, form, ...rest } = seal;
    expect(form).toBe(DRAWN_FORM);
    const files = filesThen(rest.files, 'board-profile.html');
    const data = { period: PERIOD, version: 1, ...rest, files };
    await onRecord(profileStream(PERIOD), { type: 'assurance.ProfileSealed', data });
    rmSync(join(fixture.hub.folder.board, `profile-${PROFILE}`), { recursive: true });
    const asked = `{ found: problemProfileFile(profileId: "${PROFILE}", audience: BOARD, name: "profile.html") {
      __typename ... on NotFound { message } } }`;
    const { found } = (await fixture.ask<{ found: { message?: string } }>(COUNCILLOR, asked)).data;
    expect(found.message).toContain('it was drawn in form 1');
    expect(await profileFile(COUNCILLOR, 'BOARD', 'profile.pdf')).toBeDefined();
  });

  it('is too old from the day after the last of ninety', async () => {
    fixture.clock.at = '2017-02-19T12:00:00.000Z';
    expect(await age(COUNCILLOR)).toEqual({ days: 90, stale: false });
    fixture.clock.at = '2017-02-20T12:00:00.000Z';
    expect(await age(COUNCILLOR)).toEqual({ days: 91, stale: true });
    fixture.clock.at = AT;
  });
});

describe('a question of an analyst', () => {
  const ask = (user: string, more: object = {}) =>
    tell(user, 'askBoardQuestion', { indicator: '8a', period: PERIOD, ...more });
  const answers = async () =>
    (
      await fixture.ask<{ boardAnswers: { groups: string[]; display: string; period: { id: string } }[] }>(
        ANALYST,
        '{ boardAnswers { groups display period { id } } }',
      )
    ).data.boardAnswers;
  const givenSoFar = async () => (await releasesOnRecord(fixture.hub.views)).length;

  it('is the analyst’s alone: others open the lists', async () => {
    expect(await ask(LEAD)).toBe('Withheld');
    expect(await ask(COUNCILLOR)).toBe('Withheld');
  });

  it('about a few children is refused and leaves nothing', async () => {
    const before = await givenSoFar();
    expect(await ask(ANALYST, { strand: 'TRAFFICKING', age: 'AGE_UNDER_10' })).toBe('question-too-few');
    expect(await ask(ANALYST, { period: '2016-09-01..2016-09-20' })).toBe('no-such-figure');
    expect(await ask(ANALYST, { indicator: '9z' })).toBe('no-such-figure');
    expect([await givenSoFar(), await answers()]).toEqual([before, []]);
  });

  it('is answered by a release of its own, which names whom it was about for the next to be held against', async () => {
    const before = await givenSoFar();
    expect(await ask(ANALYST)).toBe('Done');
    const [last] = (await releasesOnRecord(fixture.hub.views)).slice(before);
    expect(last?.about?.length).toBeGreaterThan(9);
    expect(await answers()).toEqual([{ groups: [], display: String(last?.about?.length), period: { id: PERIOD } }]);
  });

  it('that differs from an earlier one by a few is refused, also where only late facts make the difference', async () => {
    const { data } = await fixture.ask<{
      figure: { explanation: { edges: { node: { childId: string } }[] } };
    }>(
      LEAD,
      `{ figure(id: "8a", period: "${PERIOD}") { ... on Figure { explanation(outcome: NOT_COUNTED) { edges { node { childId } } } } } }`,
    );
    const childId = data.figure.explanation.edges[0]?.node.childId;
    const assessment = { strand: 'CSE', tool: 'SERAF', rag: 'red', agency: 'CSC', multiAgency: true };
    expect(await tell(MASH_LEAD, 'recordAssessment', { ...assessment, childId, assessedAt: '2016-09-30T10:00' })).toBe(
      'Done',
    );
    const before = await givenSoFar();
    expect(await ask(ANALYST)).toBe('question-differs-by-a-few');
    expect(await givenSoFar()).toBe(before);
  });

  it('tells nothing together with packs and earlier answers', async () => {
    const ledger = ledgerFrom(await releasesOnRecord(fixture.hub.views));
    const rules = fixture.hub.board.rules.filter(({ audience }) => audience === 'board');
    expect(attack(ledger, rules).filter(({ kind }) => kind !== 'needless')).toEqual([]);
  });
});
