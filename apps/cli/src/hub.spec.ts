import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp, type HubApp } from '@hub/api';
import { packDecider, packStream, type PackCommand } from '@hub/assurance';
import { handle, newEventsOf } from '@hub/event-log';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { temporaryFolder } from '@hub/testing';
import { COMMANDS, runCli } from './index.js';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const delivery = join(folder.path, 'delivery');
afterAll(() => folder.remove());

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as from a terminal in the folder. */
const hub = async (...texts: string[]): Promise<Ran> => {
  let out = '';
  let err = '';
  const code = await runCli(texts, {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    environment: { HUB_DATA: data, HUB_PORT: '0' },
    folder: folder.path,
  });
  return { code, out, err };
};

const json = async <Answer = Record<string, unknown>>(...texts: string[]): Promise<Answer> => {
  const { code, out, err } = await hub(...texts, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Answer;
};

const write = (feeds: Readonly<Record<string, string>>, name = delivery): void => {
  mkdirSync(name, { recursive: true });
  for (const [feed, text] of Object.entries(feeds)) writeFileSync(join(name, `${feed}.csv`), text);
};

const CHILDREN = `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2018-03-14,1,E09000006
B0000002,Sample,Alex,2018-06-15,2,E09000006
`;
const ASSESSMENTS = `assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency
RA1,B0000001,cse,SERAF,2024-01-01T10:00,red,CSC,Y
RA2,B0000002,gangs,SERAF,2024-02-31T10:00,amber,CSC,N
`;

describe('the hub command', () => {
  it('without a command says what there is', async () => {
    const { code, err } = await hub();
    expect(code).toBe(1);
    for (const { name } of COMMANDS) expect(err).toContain(`hub ${name}`);
  });

  it('a command that does not exist is answered with those that do', async () => {
    expect(await hub('figurs')).toEqual({
      code: 1,
      out: '',
      err: `There is no command "figurs". There are: ${COMMANDS.map(({ name }) => name).join(', ')}.\n`,
    });
  });

  it.each(COMMANDS.map(({ name }) => [name]))('hub %s --help says how it is used', async (name) => {
    const { code, out } = await hub(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`hub ${name}`);
  });

  it('says its version', async () => {
    expect((await hub('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('where there is no hub, that is said', async () => {
    expect(await hub('figures', '--period', '2024-25')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no hub in'),
    });
  });
});

describe('where several authorities are served', () => {
  const file = join(folder.path, 'authorities.json');
  const of = async (...texts: string[]): Promise<Ran> => {
    let [out, err] = ['', ''];
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: { HUB_AUTHORITIES: file },
      folder: folder.path,
    });
    return { code, out, err };
  };
  beforeAll(() => {
    const authorities = [
      { code: 'E09000006', name: 'Bromley', host: 'bromley.hub.example', data: 'of-bromley' },
      { code: 'E09000008', name: 'Croydon', host: 'croydon.hub.example', data: 'of-croydon' },
    ];
    writeFileSync(file, JSON.stringify({ authorities }));
  });

  it('a command must say whose hub, and is told which there are', async () => {
    const { code, err } = await of('status');
    expect(code).toBe(1);
    expect(err).toContain('Say whose hub with --authority CODE. There are: E09000006 (Bromley), E09000008 (Croydon).');
    expect((await of('status', '--authority', 'E09000001')).err).toContain('There is no authority E09000001 here.');
    expect((await of('status', '--authority')).err).toContain('needs an ONS code behind it');
    expect((await of('start', '--authority', 'E09000006')).err).toContain('starts the hubs of all authorities');
    expect((await hub('status', '--authority', 'E09000006')).err).toContain('HUB_AUTHORITIES names none');
  });

  it('a delivery goes into the folder of the authority that was named, and nowhere else', async () => {
    write({ children: CHILDREN }, join(folder.path, 'one-child'));
    const { code } = await of('intake', join(folder.path, 'one-child'), '--authority=E09000008');
    expect(code).toBe(0);
    expect(readdirSync(join(folder.path, 'of-croydon'))).toContain('log.sqlite');
    expect((await of('status', '--authority', 'E09000006')).err).toContain('There is no hub in');
  });
});

describe('the main job without the web page', () => {
  beforeAll(() => write({ children: CHILDREN, risk_assessments: ASSESSMENTS }));

  it('a dry run says what would happen and writes nothing', async () => {
    const result = await json<{ feeds: { feed: string; new: number; rejected: number }[]; dryRun: boolean }>(
      'intake',
      'delivery',
      '--dry-run',
    );
    expect(result).toMatchObject({
      dryRun: true,
      feeds: [
        { feed: 'children', new: 2 },
        { feed: 'risk_assessments', new: 1, rejected: 1 },
      ],
    });
    expect(await json('status')).toMatchObject({ events: 0 });
  });

  it('rejected rows are said and kept, and the exit code is 0', async () => {
    const { code, out } = await hub('intake', 'delivery');
    expect(code).toBe(0);
    expect(out).toContain('risk_assessments: 1 row was not taken.');
    expect(out).toContain('Line 3');
    const [kept = ''] = readdirSync(join(data, 'deliveries'));
    expect(readFileSync(join(data, 'deliveries', kept, 'risk_assessments.rejects.csv'), 'utf8')).toContain('RA2');
  });

  it('the same again changes nothing', async () => {
    expect(await json('intake', 'delivery')).toMatchObject({
      run: 2,
      feeds: [
        { new: 0, unchanged: 2 },
        { new: 0, unchanged: 1 },
      ],
    });
  });

  it('a file that is refused makes the exit code 2, and the others are taken', async () => {
    const other = join(folder.path, 'other');
    write(
      { children: 'child_id,surname\nB1,X\n', safety_plans: 'plan_id,child_id,agreed_at\nP1,B0000001,2024-01-02\n' },
      other,
    );
    const { code, out } = await hub('intake', other);
    expect(code).toBe(2);
    expect(out).toContain('1 file was refused');
    expect(await hub('intake', join(folder.path, 'nowhere'))).toMatchObject({ code: 2 });
  });

  it('the sheet, worklists, figures and what is behind them are answered', async () => {
    const sheet = await json<{ children: { childId: string; overall: string }[] }>('sheet');
    expect(sheet.children).toMatchObject([{ childId: 'B0000001', overall: 'red' }]);
    expect(await json('sheet', '--known-at', '2020-01-01')).toMatchObject({ children: [], position: 0 });
    expect(await json('worklist', 'missing-now')).toEqual([]);
    expect((await hub('worklist', 'waiting')).out).toBe('Nothing is on this list.\n');
    const figures = await json<Record<string, { numerator: number; parts: object }>>('figures', '--period', '2024-25');
    expect(Object.keys(figures)).toEqual([
      '8a',
      '8b',
      '8c',
      '8d',
      '8e',
      '8f',
      '8g',
      '8h',
      '8i',
      'T1',
      'T2',
      'T3',
      'T4',
      'R1',
      'R2',
      'R3',
      'C1',
      'S1',
      'D1',
    ]);
    const figure = await json('figure', '8a', '--period', '2024-25');
    expect(figure).toMatchObject({ numerator: 1, period: { id: '2024-25' }, parts: expect.any(Object) });
    expect({ ...(figure as object), knownAt: '' }).toEqual({ ...figures['8a'], knownAt: '' });
    expect(await json('explain', '8A', '--period', '2024-25')).toMatchObject({
      counted: 1,
      items: [{ childId: 'B0000001', childName: 'Example, Robin' }],
    });
    expect((await hub('figure', '8a', '--period', '2024-25')).out).toContain('8a ');
    expect((await hub('figures', '--period', '2018-19', '--known-at', '2020-01-01')).out).toContain(
      'Nothing was known',
    );
  });

  it.each([
    [['figure', '9z', '--period', '2024-25'], 'There is no indicator "9z". There are: 8a'],
    [['explain', '9z', '--period', '2024-25'], 'There is no indicator "9z". There are: 8a'],
    [['reporting', 'load', 'bscb'], 'HUB_VIEWS names it.'],
    [['reporting', 'show', 'bscb'], 'hub reporting load PACK'],
    [['figure', '8a'], 'Say which period'],
    [['figure', '8a', '--period', 'now'], '"now" is no period'],
    [['sheet', '--known-at', 'soon'], '"soon" is no moment'],
    [['worklist', 'everything'], 'There are: missing-now'],
    [['rebuild', '--view', 'everything'], 'There are: cases'],
    [['verify', '--digest', 'abc'], 'Write the digest as it was printed'],
  ])('%j is refused in words', async (texts, words) => {
    expect(await hub(...texts)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(words) });
  });

  it('what names children is in the read audit', async () => {
    await hub('sheet');
    const own = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
    const [line] = await own.audit.latest(1);
    await own.close();
    expect(line).toMatchObject({
      type: 'sharing.RecordsRead',
      by: { person: 'hub-command', role: 'OPERATOR' },
      data: { query: 'sheet', childIds: ['B0000001'] },
    });
  });

  it('views are built anew and are the same', async () => {
    const before = await json('sheet');
    expect(await hub('rebuild')).toMatchObject({ code: 0 });
    for (const view of ['deliveries', 'links', 'handovers']) {
      expect(await hub('rebuild', '--view', view)).toMatchObject({ code: 0 });
    }
    expect(await json('sheet')).toMatchObject({ children: before['children'], position: before['position'] });
  });

  it('an untouched log is intact, and is compared with a digest that was written down', async () => {
    const [log] = await json<{ outcome: string; position: number; digest: string }[]>('verify');
    expect(log?.outcome).toBe('intact');
    expect((await hub('verify', '--digest', `${log?.position}:${log?.digest}`)).code).toBe(0);
    const { code, out } = await hub('verify', '--digest', `1:${'0'.repeat(64)}`);
    expect([code, out]).toEqual([2, expect.stringContaining('CHANGED at event 1')]);
  });

  it('a backup can be opened where the key is put beside it, and no earlier one is written over', async () => {
    const target = join(folder.path, 'backup');
    expect((await hub('backup', target)).out).toContain('log.sqlite');
    expect(readdirSync(target)).not.toContain('vault.key');
    expect(await hub('backup', target)).toMatchObject({ code: 1, err: expect.stringContaining('not empty') });
    const whole = join(folder.path, 'whole');
    await hub('backup', whole, '--with-key');
    expect(statSync(join(whole, 'vault.key')).mode & 0o077).toBe(0);
    let out = '';
    await runCli(['sheet', '--json'], {
      out: { write: (text) => (out += text) },
      err: { write: () => undefined },
      environment: { HUB_DATA: whole },
      folder: folder.path,
    });
    expect(JSON.parse(out)).toMatchObject({ children: [{ surname: 'Example' }] });
  });

  it('a borough and the inspection scenario are written as deliveries', async () => {
    expect((await hub('borough', 'made-up', '--children', '5', '--end', '2016-11-21')).out).toContain(
      '--recorded-at-column',
    );
    expect((await hub('inspection', 'inspected')).code).toBe(0);
    expect(readdirSync(join(folder.path, 'made-up'))).toContain('police_missing_reports.csv');
    expect(await hub('borough', 'x', '--end', 'today')).toMatchObject({ code: 1 });
  });
});

describe('beside a running server', () => {
  let own: Hub;
  let app: HubApp;
  beforeAll(async () => {
    own = await openHub({ settings: readSettings({ HUB_DATA: data, HUB_PORT: '0' }, '/') });
    const local = { token: '' };
    app = await createApp(own, { localToken: () => local.token });
    local.token = own.announce(await app.listen());
  });
  afterAll(async () => {
    await app.close();
    await own.close();
  });
  afterEach(() => own.viewsCaughtUp());

  it('deliveries are taken in through it', async () => {
    const more = join(folder.path, 'more');
    write(
      { children: 'child_id,surname,forename,dob,sex,responsible_la\nB0000003,More,Kim,2018-01-01,2,E09000006\n' },
      more,
    );
    expect(await json('intake', more, '--dry-run')).toMatchObject({ dryRun: true, feeds: [{ new: 1 }] });
    expect(await json('intake', more)).toMatchObject({ outcome: 'taken', feeds: [{ new: 1 }] });
    expect(await own.log.readStream('children.child-B0000003')).toHaveLength(1);
  });

  it('everything is answered, and told to its audit', async () => {
    expect(await json('sheet')).toMatchObject({ children: [{ childId: 'B0000001' }] });
    expect((await own.audit.latest(1))[0]).toMatchObject({ by: { person: 'hub-command' }, data: { query: 'sheet' } });
    expect((await hub('figure', '8a', '--period', '2024-25')).code).toBe(0);
    expect(await json('status')).toMatchObject({ running: { pid: process.pid } });
    expect((await hub('verify')).code).toBe(0);
    expect((await hub('rebuild')).code).toBe(0);
  });

  it('while a delivery is being taken in another one is told to wait', async () => {
    const running = await own.takeIn({ delivery, by: { person: 'spec', agency: 'spec', role: 'OPERATOR' } });
    expect(await hub('intake', delivery)).toMatchObject({ code: 1, err: expect.stringContaining('being taken in') });
    await running.result;
  });

  it('retention --preview says what falls due, why, and whether it is on hold; it destroys nothing', async () => {
    expect((await hub('retention')).err).toContain('Say --preview');
    const { records } = await json<{ records: object[] }>('retention', '--preview', '--until', '2100-01-01');
    expect(records).toContainEqual(
      expect.objectContaining({ childId: 'B0000001', rule: 'sexual-exploitation', dueOn: '2093-03-14', holds: 0 }),
    );
    const { out } = await hub('retention', '--preview', '--until', '2044-01-01');
    expect(out).toContain('Kept until the 25th anniversary of birth, because no longer rule applies.');
    expect((await hub('retention', '--preview')).out).toContain('0 records fall due');
    expect((await hub('retention', '--preview', '--until', 'soon')).err).toContain('is no date');
  });

  it('subject-access writes what is held about a person, for its owner only', async () => {
    const target = join(folder.path, 'pack');
    expect((await hub('subject-access', 'NOBODY', target)).err).toContain('No child is on record');
    expect((await hub('subject-access', 'B0000001', target, '--request', 'none')).err).toContain('There is no request');
    const { code, out } = await hub('subject-access', 'B0000001', target);
    expect([code, out]).toEqual([0, expect.stringContaining('pack.html, pack.pdf, pack.json')]);
    for (const file of ['pack.html', 'pack.pdf']) expect(statSync(join(target, file)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(target, 'pack.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/);
    expect(JSON.parse(readFileSync(join(target, 'pack.json'), 'utf8'))).toMatchObject({
      about: { name: 'Robin Example' },
    });
  });

  it('backups lists those that were made, and visits one', async () => {
    const target = join(folder.path, 'listed backup');
    await hub('backup', target);
    const { out } = await hub('backups');
    expect(out).toContain(`${target}`);
    expect(out).toContain('holds no key of anybody erased');
    expect((await hub('backups', '--clean', target)).out).toContain('holds no key of anybody erased any more');
    expect((await hub('backups', '--clean', 'nowhere')).err).toContain('There is no vault at');
  });
});

describe('boundaries', () => {
  const SQUARE = {
    type: 'Polygon',
    coordinates: [
      [
        [0.01, 51.4],
        [0.02, 51.4],
        [0.02, 51.41],
        [0.01, 51.41],
        [0.01, 51.4],
      ],
    ],
  };
  const file = (properties: object): string =>
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: SQUARE }] });

  it('are loaded from a file, with their source; a file with a fault is refused and changes nothing', async () => {
    writeFileSync(join(folder.path, 'wards.geojson'), file({ code: 'W1', title: 'One' }));
    expect(await json('geography', 'list')).toMatchObject([{ id: 'approximate', areas: 22 }]);
    expect(await hub('geography', 'load', 'wards.geojson', '--name', 'title')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Say where the file comes from'),
    });
    expect(await hub('geography', 'load', 'wards.geojson', '--source', 'Made up')).toMatchObject({
      code: 1,
      err: expect.stringContaining('has no property "name". It has: code, title'),
    });
    expect(await json('geography', 'list')).toMatchObject([{ id: 'approximate' }]);
    const loaded = await hub(
      ...['geography', 'load', 'wards.geojson', '--name', 'title', '--source', 'Made up', '--from', '2022-05-05'],
    );
    expect(loaded).toMatchObject({ code: 0, out: expect.stringContaining('Areas counted by from 2022-05-05: 1.') });
    expect(await json('geography', 'list')).toMatchObject([{ from: '2022-05-05', areas: 1, source: 'Made up' }]);
  });
});

describe('services for children', () => {
  const HEAD = 'service_id,name,provider,needs,age_from,age_to,wards,places,starts_on,ends_on';
  const load = (...rows: string[]): Promise<Ran> => {
    writeFileSync(join(folder.path, 'services.csv'), [HEAD, ...rows, ''].join('\n'));
    return hub('services', 'load', 'services.csv');
  };
  const QUIET = 'SV1,A quiet hour,A charity,being-heard;loneliness,12,17,,20,2024-04-01,';
  const STREET = 'SV2,Street work,The council,gangs,10,17,One,,2024-04-01,2025-03-31';

  it.each([
    ['a ward that there is not', STREET.replace('One', 'Nowhere'), /^Line 3: there is no ward "Nowhere"/],
    [
      'a need that there is not',
      STREET.replace('gangs', 'pets'),
      /^Line 3: needs.* cannot be used .*Needs are: family/,
    ],
    ['ages the wrong way', STREET.replace('10,17', '17,10'), /^Line 3: The oldest age is below the youngest/],
    [
      'an end before it starts',
      STREET.replace('2025-03-31', '2023-03-31'),
      /^Line 3: The service starts on 2024-04-01/,
    ],
    ['an end that is no date', STREET.replace('2025-03-31', 'soon'), /^Line 3: ends_on "soon" is no date/],
    ['places that are no number', STREET.replace(',,2024', ',many,2024'), /^Line 3: places "many" is no whole number/],
    ['a service that stands in the file twice', QUIET, /^Line 3: SV1 stands on line 2 already/],
  ])('a file with %s is refused with its line, and nothing of it is loaded', async (_what, row, says) => {
    expect(await load(QUIET, row)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(says) });
    expect((await hub('services', 'list')).out).toBe('No service is on record.\n');
  });

  it('are on the register as the file says; the same file again changes nothing', async () => {
    expect(await load(QUIET, STREET)).toMatchObject({ code: 0, out: expect.stringContaining('2 services are on the') });
    const { out } = await hub('services', 'list');
    expect(out).toMatch(/SV1 +A quiet hour +A charity +being-heard, loneliness +all wards/);
    expect(out).toMatch(/SV2 +Street work +The council +gangs +One +until 2025-03-31/);
    const position = async () => (await json<{ position: number }>('sheet')).position;
    const before = await position();
    expect((await load(QUIET, STREET)).code).toBe(0);
    expect(await position()).toBe(before);
    expect((await load(QUIET.replace(',20,', ',30,'))).code).toBe(0);
    expect(await position()).toBe(before + 1);
  });

  it('a command that is half written says how it is used', async () => {
    expect((await hub('services', 'load')).err).toContain('Write: hub services load FILE');
    expect((await hub('services', 'load', 'nowhere.csv')).err).toContain('The file nowhere.csv cannot be read');
  });
});

describe('packs of the board', () => {
  const PACK = '2024-25Q1.councillors.1';

  /** Somebody drafts, writes and passes on, as they would on the page. */
  const passedOn = async (): Promise<void> => {
    const own = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
    const of = { variant: 'councillors', period: '2024-25Q1', person: 'ann' };
    const tell = async (command: object): Promise<void> => {
      const whole = { ...of, ...command } as PackCommand;
      const meta = {
        commandId: JSON.stringify(command),
        by: { person: 'ann', agency: 'spec', role: 'BOARD_ANALYST' },
        purpose: 'assurance',
      };
      await handle(own.log, packDecider, packStream(of.variant, of.period), whole, meta, { kinds: own.kinds });
    };
    const variant = own.packs.variant(of.variant);
    if (!variant) throw new Error('There is no pack for councillors');
    await tell({ type: 'Draft', numbers: own.packs.numbersAt(variant, own.now(), own.viewsPosition()) });
    for (const line of variant.lines) await tell({ type: 'Comment', line, text: 'As expected.' });
    await tell({ type: 'PassOn' });
    await own.close();
  };

  it('are made, and what is missing is said', async () => {
    expect((await hub('report', 'make', 'bscb')).err).toContain('Say which quarter');
    expect((await hub('report', 'make', 'nobody', '2024-25Q1')).err).toContain('There are: bscb, vulnerable-children');
    expect((await hub('report', 'make', 'bscb', '2024-25Q1')).out).toContain('Draft 2024-25Q1.bscb.1 was made');
    expect((await hub('report', 'check', '2024-25Q1.bscb.1')).err).toContain('has not passed this pack on');
    expect((await hub('report', 'due')).out).toBe('No draft is due that was not made.\n');
    expect((await hub('report', 'reproduce', '2024-25Q1.bscb.1')).err).toContain('is not sealed yet');
  });

  it('that somebody else made are checked, published, made again byte for byte, and attacked', async () => {
    await passedOn();
    expect(await hub('report', 'check', PACK)).toMatchObject({ code: 0, out: `${PACK} is checked.\n` });
    expect(await hub('report', 'publish', PACK)).toMatchObject({ code: 0, out: `${PACK} is published.\n` });
    const again = await hub('report', 'reproduce', PACK);
    expect([again.code, again.out.match(/^the same/gm)]).toEqual([0, new Array(6).fill('the same')]);
    expect((await hub('report', 'withdraw', PACK)).err).toContain('Write make, due, check, publish or reproduce');
    const attacked = await hub('disclosure', 'attack', PACK);
    expect([attacked.code, attacked.out]).toEqual([0, expect.stringContaining('1 releases attacked: 0 small numbers')]);
  });

  /** The seal as an earlier version of the program would have left it: one of its files is drawn otherwise. */
  const sealedThen = async (drawn: string): Promise<string> => {
    const own = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
    const key = { variant: 'councillors', period: '2024-25Q1', edition: 1 };
    const { form: _form, ...seal } = (await own.packs.pack(PACK))?.seal ?? { files: [] };
    const sha256 = createHash('sha256').update(drawn).digest('hex');
    const files = seal.files.map((file) => (file.name === 'pack.pdf' ? { ...file, sha256 } : file));
    const by = { person: 'ann', agency: 'spec', role: 'BOARD_ANALYST' };
    const events = newEventsOf(
      own.kinds,
      [{ type: 'assurance.PackSealed', data: { ...key, ...seal, files } }] as never,
      {
        commandId: 'sealed then',
        by,
        purpose: 'assurance',
      },
    );
    await own.log.append({ stream: packStream(key.variant, key.period), expected: 'any', events });
    const path = join(own.folder.board, PACK, 'pack.pdf');
    await own.close();
    writeFileSync(path, drawn);
    return path;
  };

  it('that were drawn in an earlier form are compared where they are kept, and their numbers made again', async () => {
    const path = await sealedThen('drawn then');
    const kept = await hub('report', 'reproduce', PACK);
    expect([kept.code, kept.out.match(/^the same/gm)]).toEqual([0, new Array(5).fill('the same')]);
    expect(kept.out).toContain('drawn in form 1, kept as it was sealed  pack.pdf\n');
    expect(kept.out).toContain('Keep those files and their backups');
    writeFileSync(path, 'something else');
    const other = await hub('report', 'reproduce', PACK);
    expect([other.code, other.out]).toEqual([1, expect.stringContaining('NOT THE SAME  pack.pdf\n')]);
    rmSync(path);
    const lost = await hub('report', 'reproduce', PACK);
    expect([lost.code, lost.out]).toEqual([1, expect.stringContaining('drawn in form 1, LOST  pack.pdf\n')]);
    expect(lost.out).toContain(`Put it back from a backup into board/${PACK} of the data folder`);
  });

  it('the guard is tried on made-up tables, without any hub', async () => {
    const { code, out } = await hub('disclosure', 'prove', '--sets', '3', '--from', '5');
    expect([code, out]).toEqual([0, expect.stringContaining('3 made-up sets of tables, and 1 made-up histories')]);
    expect(out).toContain('0 sets told a small number');
    expect((await hub('disclosure', 'prove', '--sets', 'many')).err).toContain('is no number');
    expect((await hub('disclosure', 'hide')).err).toContain('Write attack or prove');
  });
});
