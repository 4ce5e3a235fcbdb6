import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { createApp, type HubApp } from '@hub/api';
import { temporaryFolder } from '@hub/testing';
import { POSTGRES } from '../../../libs/platform/view-store/test/engines.js';
import { runCli } from './index.js';

const FEEDS = {
  children: `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2018-03-14,1,E09000006
B0000002,Sample,Alex,2018-06-15,2,E09000006
`,
  risk_assessments: `assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency
RA1,B0000001,cse,SERAF,2024-01-01T10:00,red,CSC,Y
`,
  police_missing_reports: `report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at
MP1,,Nobody,Known,2018-01-01,missing,low,other,2024-03-20T18:00,2024-03-20T20:00,
`,
};

/** What is asked of the hub without naming a moment of its own. */
const QUESTIONS = [
  ['sheet', '--known-at', '2020-01-01'],
  ['worklist', 'match-queue'],
  ['worklist', 'waiting'],
  ['worklist', 'notes'],
  ['figure', '8a', '--period', '2024-25'],
  ['figures', '--period', '2024-25'],
  ['explain', '8a', '--period', '2024-25'],
];

const withoutTheTime = (name: string, value: unknown): unknown => (name === 'knownAt' ? undefined : value);

describe('the hub command with views in PostgreSQL', () => {
  const folder = temporaryFolder();
  let expected: unknown[];
  let place: Awaited<ReturnType<typeof POSTGRES.newPlace>>;

  const hub = async (engine: 'file' | 'postgres', ...texts: string[]) => {
    let out = '';
    let err = '';
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: join(folder.path, engine), ...(engine === 'file' ? {} : place.environment) },
      folder: folder.path,
    });
    return { code, out, err };
  };

  const answers = async (engine: 'file' | 'postgres'): Promise<unknown[]> => {
    const all = [];
    for (const question of QUESTIONS) {
      const { code, out, err } = await hub(engine, ...question, '--json');
      all.push({ question, code, err, answer: JSON.parse(out, withoutTheTime) as unknown });
    }
    return all;
  };

  beforeAll(async () => {
    place = await POSTGRES.newPlace();
    mkdirSync(join(folder.path, 'delivery'));
    for (const [feed, text] of Object.entries(FEEDS)) {
      writeFileSync(join(folder.path, 'delivery', `${feed}.csv`), text);
    }
  });

  afterAll(async () => {
    await place.remove();
    folder.remove();
  });

  it('tries a delivery out, takes it in and answers every question as with a file', async () => {
    for (const engine of ['file', 'postgres'] as const) {
      const tried = await hub(engine, 'intake', 'delivery', '--dry-run', '--json');
      expect(JSON.parse(tried.out)).toMatchObject({ dryRun: true, feeds: [{ new: 2 }, { new: 1 }, { new: 1 }] });
      expect(await hub(engine, 'intake', 'delivery')).toMatchObject({ code: 0 });
      const again = await hub(engine, 'intake', 'delivery', '--dry-run', '--json');
      expect(JSON.parse(again.out)).toMatchObject({ feeds: [{ new: 0 }, { new: 0 }, { new: 0 }] });
    }
    expected = await answers('file');
    expect(await answers('postgres')).toEqual(expected);
  });

  it('says in words that PostgreSQL cannot be reached, without the password, and ends', async () => {
    let err = '';
    const code = await runCli(['intake', 'delivery'], {
      out: { write: () => undefined },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: join(folder.path, 'other'), HUB_VIEWS: 'postgres://u:secret@127.0.0.1:1/hub' },
      folder: folder.path,
    });
    expect(code).toBe(1);
    expect(err).toContain('PostgreSQL at 127.0.0.1:1/hub, schema hub_views cannot be reached');
    expect(err).not.toMatch(/secret|\n +at /);
  });

  describe('beside a running server', () => {
    let own: Hub;
    let app: HubApp;

    beforeAll(async () => {
      const environment = { HUB_DATA: join(folder.path, 'postgres'), HUB_PORT: '0', ...place.environment };
      own = await openHub({ settings: readSettings(environment, '/') });
      const local = { token: '' };
      app = await createApp(own, { localToken: () => local.token });
      local.token = own.announce(await app.listen());
    });

    afterAll(async () => {
      await app.close();
      await own.close();
    });

    it('is answered from the same views, also when they were built anew', async () => {
      expect(await hub('postgres', 'rebuild')).toMatchObject({ code: 0 });
      expect(await answers('postgres')).toEqual(expected);
      expect(JSON.parse((await hub('postgres', 'status', '--json')).out)).toMatchObject({
        running: { pid: process.pid },
        viewsPosition: (await own.log.head()).position,
      });
    });
  });
});
