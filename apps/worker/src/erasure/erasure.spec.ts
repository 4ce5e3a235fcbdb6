import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handle, verifyChain } from '@hub/event-log';
import { NOW, type Envelope } from '@hub/kernel';
import { toJson } from '@hub/metrics';
import { holdDecider, holdStream, type HoldCommand, type RetentionEvent } from '@hub/records';
import { postgresForTests, temporaryFolder } from '@hub/testing';
import { openVault } from '@hub/vault';
import { Client } from 'pg';
import { asSuperuser } from '../../../../libs/platform/view-store/test/engines.js';
import { CHILDREN, RECORDS, type ChildRow } from '@hub/views';
import { decideDisposal } from '../../test/decide-disposal.mjs';
import { backUp } from '../backup.js';
import { moveVault } from '../moving-vault.js';
import { backupsOf, rememberBackup, visitBackup } from '../backups.js';
import type { Hub } from '../hub.js';
import { openHub } from '../hub/open-hub.js';
import { readSettings } from '../settings.js';

const SCRIPT = fileURLToPath(new URL('../../test/erase.mjs', import.meta.url));
const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
const KNOWN_AT = '2099-01-01T00:00:00.000Z';
const PERIODS = ['2016-17Q3', '2016-17'];

/** Everything in the delivery that tells who Quillon is, or what was written about them. */
const PLAIN = [
  'Featherstonehaugh',
  'Fetherstonhaugh',
  'Quillon',
  '1999-03-17',
  '1999-03-18',
  'clock tower',
  'did not want to go home',
  'Zebedee',
  'V. Placeholder',
  'phone the aunt',
];

const FEEDS: Readonly<Record<string, readonly string[]>> = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la',
    'B0000001,Featherstonehaugh,Quillon,1999-03-17,1,E09000006',
    'B0000009,Fetherstonhaugh,Quillon,1999-03-17,1,E09000006',
    'B0000002,Marker,Alex,2002-06-15,2,E09000006',
    'B0000003,Featherstonehaugh,Quillon,not-a-date,1,E09000006',
  ],
  child_aliases: ['old_child_id,child_id,merged_at', 'B0000009,B0000001,2016-05-01T10:00'],
  statuses: ['child_id,status,legal_status,start,end', 'B0000001,CIN,,2016-01-01,', 'B0000002,CLA,C2,2016-02-01,'],
  keyworkers: ['child_id,worker,team,start,end', 'B0000001,V. Placeholder,Atlas,2016-01-05,'],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,score,rag,agency,multi_agency',
    'RA1,B0000001,gangs,SERAF,2016-10-02T10:00,17,red,CSC,Y',
    'RA2,B0000002,cse,SERAF,2016-10-03T10:00,9,amber,CSC,N',
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at,circumstances',
    'MP1,B0000001,Featherstonehaugh,Quillon,1999-03-17,missing,medium,home,2016-10-01T18:00,2016-10-01T20:00,2016-10-02T07:30,was seen near the clock tower',
    'MP2,,FETHERSTONHAUGH,Quillon,1999-03-17,missing,medium,home,2016-11-01T18:00,2016-11-01T20:00,2016-11-02T07:30,near the clock tower again',
    'MP3,B0000001,Featherstonehaugh,Quillon,1999-03-18,missing,medium,home,2016-12-01T18:00,2016-12-01T20:00,2016-12-02T07:30,',
    'MP4,B0000002,Marker,Alex,2002-06-15,missing,high,foster,2016-11-03T21:40,2016-11-03T21:40,2016-11-04T09:10,by the river',
  ],
  police_found_reports: [
    'report_ref,found_at,la_notified_at,found_how',
    'MP1,2016-10-02T10:00,2016-10-02T11:00,police',
    'MP2,2016-11-02T10:00,2016-11-02T11:00,police',
  ],
  return_interviews: [
    'interview_id,child_id,report_refs,provider_type,offered_at,response,completed_at,companions,child_words',
    'IN1,B0000001,MP1,la_team,2016-10-02T12:00,accepted,2016-10-03T10:00,Zebedee,did not want to go home',
  ],
  panel_actions: [
    'action_id,panel,meeting_date,child_id,owner_agency,owner,action,due',
    'AC1,MASE,2016-10-05,B0000001,police,V. Placeholder,phone the aunt,2016-10-20',
  ],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Which texts stand in which files, in any of the forms in which something could keep them. */
const plainIn = (folder: string, texts = PLAIN): string[] =>
  filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    const text = bytes.toString('latin1').toLowerCase();
    return texts
      .filter((plain) => text.includes(plain.toLowerCase()) || bytes.includes(Buffer.from(plain, 'utf16le')))
      .map((plain) => `${plain} in ${path.slice(folder.length + 1)}`);
  });

const open = (data: string, more: Readonly<Record<string, string>> = {}): Promise<Hub> =>
  openHub({ settings: readSettings({ HUB_DATA: data, ...more }, '/') });

/** A vault of its own in the PostgreSQL of the tests. */
const vaultInPostgres = async () => {
  const url = await postgresForTests();
  const schema = `spec_${randomBytes(6).toString('hex')}`;
  const address = new URL(url);
  address.searchParams.set('schema', schema);
  return {
    HUB_VAULT: address.toString(),
    keysLeft: async (subjects: readonly string[]) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const sql = `select subject from ${schema}.keys where wrapped is not null and subject = any($1)`;
      const { rows } = await client.query<{ subject: string }>(sql, [subjects]);
      await client.end();
      return rows.map(({ subject }) => subject);
    },
    remove: () => asSuperuser(url, `drop schema ${schema} cascade`),
  };
};

const personErased = async (hub: Hub): Promise<Envelope<RetentionEvent>[]> => {
  const events = (await hub.log.readAll(0, 100_000)) as unknown as Envelope<RetentionEvent>[];
  return events.filter(({ type }) => type === 'records.PersonErased');
};

/** Waits for what is carried out in the background: answers when the log says that somebody was erased. */
const erased = (hub: Hub): Promise<void> =>
  new Promise((resolve, reject) => {
    const subscription = hub.log.subscribeAll(
      0,
      async (batch) => {
        if (!batch.some(({ type }) => type === 'records.PersonErased')) return;
        resolve();
        void subscription.close();
      },
      reject,
    );
  });

const figuresOf = async (hub: Hub, position = hub.viewsPosition()) => {
  const figures = [];
  for (const period of PERIODS) {
    figures.push(toJson(await hub.figures.figures({ period, knownAt: KNOWN_AT, position })));
  }
  return figures;
};

const hold = (hub: Hub, command: HoldCommand) =>
  handle(
    hub.log,
    holdDecider,
    holdStream(command.holdId),
    command,
    { commandId: `${command.type}`, by, purpose: 'x' },
    {
      kinds: hub.kinds,
    },
  );

describe('somebody who is erased', () => {
  const folder = temporaryFolder();
  const template = join(folder.path, 'template');
  afterAll(() => folder.remove());

  let before: { figures: unknown; early: unknown; position: number };
  beforeAll(async () => {
    const delivery = join(folder.path, 'delivery');
    mkdirSync(delivery);
    for (const [feed, lines] of Object.entries(FEEDS)) {
      writeFileSync(join(delivery, `${feed}.csv`), `${lines.join('\r\n')}\r\n`);
    }
    const hub = await open(template);
    const { outcome } = await (await hub.takeIn({ delivery, by })).result;
    expect(outcome).toBe('taken');
    await hub.processesCaughtUp();
    await hub.viewsCaughtUp();
    const position = hub.viewsPosition();
    before = { figures: await figuresOf(hub), early: await figuresOf(hub, position - 4), position };
    await hub.close();
  });

  const copyOf = (name: string): string => {
    const data = join(folder.path, name);
    cpSync(template, data, { recursive: true });
    return data;
  };

  it('stood in the views and the rejects before, in the log never', () => {
    const found = plainIn(template).map((line) => line.split(' in ')[1]?.split('.')[0]);
    expect(found).toEqual(expect.arrayContaining(['views']));
    expect(plainIn(template).some((line) => line.includes('rejects.csv'))).toBe(true);
    expect(plainIn(template).filter((line) => / in (log|audit|vault)/.test(line))).toEqual([]);
  });

  describe.each(['a file', 'PostgreSQL'])('in one go, with the keys in %s', (engine) => {
    let data: string;
    let hub: Hub;
    let vault: Awaited<ReturnType<typeof vaultInPostgres>> | undefined;
    beforeAll(async () => {
      data = copyOf(`whole, ${engine}`);
      if (engine === 'PostgreSQL') {
        vault = await vaultInPostgres();
        await moveVault('vault-to-postgres', readSettings({ HUB_DATA: data, HUB_VAULT: vault.HUB_VAULT }, '/'));
        expect(await vault.keysLeft(['child:B0000001', 'child:B0000002'])).toHaveLength(2);
      }
      hub = await open(data, vault === undefined ? {} : { HUB_VAULT: vault.HUB_VAULT });
      await hub.viewsCaughtUp();
      await figuresOf(hub);
      mkdirSync(join(data, 'tmp', 'uploads'));
      writeFileSync(join(data, 'tmp', 'uploads', 'children.csv'), 'Featherstonehaugh');
      await decideDisposal(hub, 'B0000001');
      await erased(hub);
      await hub.eraseDecided();
      await hub.viewsCaughtUp();
    });
    afterAll(async () => {
      await hub.close();
      await vault?.remove();
    });

    it('has no key any more, and others have theirs', async () => {
      const { vault: file } = hub.folder;
      expect(existsSync(file)).toBe(vault === undefined);
      if (vault) expect(await vault.keysLeft(['child:B0000001', 'child:B0000002'])).toEqual(['child:B0000002']);
    });

    it('stands in plain text in no file, while the hub runs', () => expect(plainIn(data)).toEqual([]));

    it('others are there as before', async () => {
      expect(plainIn(data, ['Marker']).some((line) => line.startsWith('Marker in views'))).toBe(true);
      const rows = await hub.views.rowsAt<{ content: { circumstances?: string } }>(RECORDS.table, NOW, {
        where: { report: ['MP4'], kind: ['report'] },
      });
      expect(rows[0]?.row.content.circumstances).toBe('by the river');
    });

    it('cannot be read out of the log any more', async () => {
      const text = JSON.stringify(await hub.log.readAll(0, 100_000));
      expect(PLAIN.filter((plain) => text.toLowerCase().includes(plain.toLowerCase()))).toEqual([]);
    });

    it('is counted as before: every figure is the same, now and as known earlier', async () => {
      expect(await figuresOf(hub)).toEqual(before.figures);
      expect(await figuresOf(hub, before.position - 4)).toEqual(before.early);
    });

    it('is on no list and found by no search, now and as known earlier', async () => {
      for (const position of [NOW, before.position]) {
        const rows = await hub.views.rowsAt<ChildRow>(CHILDREN.table, position);
        expect(rows.map(({ key }) => key)).toEqual(['B0000002']);
      }
    });

    it('is recorded as erased, under every id, with a digest of what went', async () => {
      const [event] = await personErased(hub);
      expect(event?.data).toMatchObject({
        childId: 'B0000001',
        childIds: ['B0000001', 'B0000009'],
        applied: { rule: 'anybody' },
        keys: 5,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        birthdayKept: false,
        backupsLeft: 0,
      });
      expect(await personErased(hub)).toHaveLength(1);
    });

    it('does not come back when the source delivers it again', async () => {
      const { position } = await hub.log.head();
      const running = await hub.takeIn({ delivery: join(folder.path, 'delivery'), by });
      const result = await running.result;
      await hub.viewsCaughtUp();
      expect(result.outcome).toBe('taken');
      const added = await hub.log.readAll(position, 1_000);
      expect(added.map(({ type }) => type).filter((type) => !type.startsWith('deliveries.'))).toEqual([]);
      expect(await figuresOf(hub)).toEqual(before.figures);
      expect(plainIn(data).filter((line) => !line.includes('rejects.csv'))).toEqual([]);
    });

    it('the chain of the log is whole, and nobody was troubled', async () => {
      expect((await verifyChain(join(data, 'log.sqlite'))).outcome).toBe('intact');
      expect([...hub.troubles(), ...(await hub.parked())]).toEqual([]);
    });
  });

  it.each(['decided', 'keys destroyed', 'views rebuilt', 'recorded'])(
    'killed when the step "%s" was done: the next start finishes it, and it comes to the same',
    async (step) => {
      const data = copyOf(`killed ${step}`);
      const child = spawn(process.execPath, [SCRIPT, data, 'B0000001', step], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      const hub = await open(data);
      await erased(hub);
      await hub.eraseDecided();
      await hub.viewsCaughtUp();
      expect(plainIn(data)).toEqual([]);
      expect(await figuresOf(hub)).toEqual(before.figures);
      expect((await personErased(hub)).map(({ data: { childId } }) => childId)).toEqual(['B0000001']);
      expect(hub.troubles()).toEqual([]);
      await hub.close();
      expect(plainIn(data)).toEqual([]);
    },
  );

  it('is not while a hold stands, placed after the decision or over every record; then it is', async () => {
    const hub = await open(copyOf('held'));
    await hub.viewsCaughtUp();
    const moratorium = { holdId: 'H1' };
    await hold(hub, { ...moratorium, type: 'Place', matter: 'moratorium', reason: 'inquiry', reviewOn: '2027-01-01' });
    await hub.viewsCaughtUp();
    await decideDisposal(hub, 'B0000001');
    await hub.viewsCaughtUp();
    expect(await hub.eraseDecided()).toEqual([]);
    expect(await personErased(hub)).toEqual([]);
    await hold(hub, { ...moratorium, type: 'Lift', reason: 'over' });
    await erased(hub);
    await hub.close();
  });

  it('is not while a report that may be theirs waits for a match', async () => {
    const data = copyOf('queued');
    const hub = await open(data);
    const delivery = join(folder.path, 'twin');
    mkdirSync(delivery);
    const [head = ''] = FEEDS['children'] ?? [];
    const [reportHead = ''] = FEEDS['police_missing_reports'] ?? [];
    const twin = 'B0000005,Featherstonehaugh,Quillon,1999-03-17,2,E09000006';
    const report = 'MP9,,Featherstonehaugh,Quillon,1999-03-17,missing,low,home,2016-12-20T18:00,2016-12-20T20:00,,';
    writeFileSync(join(delivery, 'children.csv'), `${head}\r\n${twin}\r\n`);
    writeFileSync(join(delivery, 'police_missing_reports.csv'), `${reportHead}\r\n${report}\r\n`);
    await (
      await hub.takeIn({ delivery, by })
    ).result;
    await hub.viewsCaughtUp();
    await decideDisposal(hub, 'B0000001');
    await hub.viewsCaughtUp();
    await hub.eraseDecided();
    expect(await personErased(hub)).toEqual([]);
    expect(hub.troubles().map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Report MP9 waits for a match and may be about child B0000001'),
    );
    await hub.close();
  });

  describe('backups', () => {
    const wrapped = async (backup: string): Promise<unknown> => {
      const file = join(backup, 'vault.sqlite');
      const vault = await openVault({ file, masterKeyFile: join(template, 'vault.key'), readOnly: true });
      const key = await vault.find('child:B0000001');
      await vault.close();
      return key;
    };

    it('made before are visited: the keys go there too; one that was moved is left to a person', async () => {
      const data = copyOf('backed up');
      const hub = await open(data);
      const [near, far] = [join(folder.path, 'near'), join(folder.path, 'far')];
      for (const backup of [near, far]) {
        await backUp(hub.folder, backup, false);
        rememberBackup(hub.folder, { at: '2026-11-01T00:00:00.000Z', folder: backup, copied: ['vault.sqlite'] });
      }
      expect(await wrapped(near)).toBeInstanceOf(Buffer);
      const elsewhere = join(folder.path, 'elsewhere');
      cpSync(far, elsewhere, { recursive: true });
      rememberBackup(hub.folder, {
        at: '2026-11-02T00:00:00.000Z',
        folder: join(folder.path, 'moved away'),
        copied: [],
      });
      await hub.viewsCaughtUp();
      await decideDisposal(hub, 'B0000001');
      await erased(hub);
      await hub.eraseDecided();
      expect([await wrapped(near), await wrapped(far)]).toEqual(['destroyed', 'destroyed']);
      expect((await personErased(hub))[0]?.data).toMatchObject({ backupsLeft: 1 });
      expect((await backupsOf(hub.folder)).map(({ state }) => state)).toEqual(['clean', 'clean', 'not there']);
      expect(await wrapped(elsewhere)).toBeInstanceOf(Buffer);
      await visitBackup(hub.folder, elsewhere);
      expect(await wrapped(elsewhere)).toBe('destroyed');
      const later = join(folder.path, 'later');
      await backUp(hub.folder, later, false);
      expect(await wrapped(later)).toBe('destroyed');
      expect(existsSync(join(later, 'log.sqlite'))).toBe(true);
      await hub.close();
    });
  });
});
