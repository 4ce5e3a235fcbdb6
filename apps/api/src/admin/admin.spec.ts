import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judge, PURPOSES, ROLES, SUBJECTS, type Purpose, type Role, type Subject } from '@hub/sharing';
import { readSettings, rememberBackup } from '@hub/worker';
import { openPage, SIGNED_OUT } from '../../test/open-page.js';
import { Fixture } from '../../test/fixture.js';
import { DEVELOPMENT_USERS } from '../edge/development-users.js';
import { rolesInWords, subjectInWords } from './roles.words.js';
import { settingsInForce } from './settings.present.js';

const SIGNED_IN = '{ signedIn { session person name roleName agency since lastActive pages mine } }';
const END = `mutation($input: EndSessionInput!) { endSession(input: $input) {
  __typename ... on EndedSession { person name } ... on Refused { problems { code message } } ... on Withheld { reason ask } } }`;

interface Person {
  readonly session: string;
  readonly person: string;
  readonly since: string;
  readonly lastActive: string;
  readonly pages: number;
  readonly mine: boolean;
}

describe('the administrator', () => {
  let fixture: Fixture;
  let folder = '';
  let now = Date.parse('2016-10-04T12:00:00Z');
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-mail-'));
    const send = { by: 'file', from: 'hub@council.example', folder: join(folder, 'out') };
    writeFileSync(join(folder, 'mail.json'), JSON.stringify({ send, hub: 'https://hub.council.example' }));
    fixture = await Fixture.open({
      app: { clock: () => now },
      environment: { HUB_MAIL: join(folder, 'mail.json') },
    });
  });
  afterAll(async () => {
    await fixture.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const signedIn = async (): Promise<readonly Person[]> =>
    (await fixture.ask<{ signedIn: Person[] }>('ash-sample', SIGNED_IN)).data.signedIn;
  const end = async (who: string, session: string, reason = 'lost') =>
    (await fixture.ask<{ endSession: object }>(who, END, { input: { session, reason } })).data.endSession;

  it('sees who is signed in, since when and when they last did something; never what opens a session', async () => {
    const cookie = await fixture.signIn('robin-sample');
    now += 5 * 60_000;
    await fixture.request('GET', '/session', { cookie, 'x-hub-idle': '60' });
    const people = await signedIn();
    expect(people.find(({ person }) => person === 'robin-sample')).toEqual({
      session: expect.stringMatching(/^[\w-]{16}$/),
      person: 'robin-sample',
      name: 'Robin Sample, Social worker',
      roleName: 'Social worker',
      agency: 'Bromley children’s social care',
      since: '2016-10-04T12:00:00.000Z',
      lastActive: '2016-10-04T12:04:00.000Z',
      pages: 0,
      mine: false,
    });
    expect(people.filter(({ mine }) => mine).map(({ person }) => person)).toEqual(['ash-sample']);
    const id = cookie.split('=')[1] ?? '';
    expect(JSON.stringify(people)).not.toContain(id);
    expect(fixture.app.sessions.find(people[0]?.session)).toBeUndefined();
  });

  it('ends a session: its cookie opens nothing more, its sockets close, and the audit says who, whose and why', async () => {
    const url = await fixture.app.listen();
    const cookie = await fixture.signIn('jo-sample');
    const [name = '', id = ''] = cookie.split('=');
    const page = await openPage(url, { hub: { header: `${name}=${id}` } } as never);
    const jo = (await signedIn()).find(({ person }) => person === 'jo-sample');
    expect(jo?.pages).toBe(1);
    expect(await end('ash-sample', jo?.session ?? '')).toEqual({
      __typename: 'EndedSession',
      person: 'jo-sample',
      name: 'Jo Sample, Police liaison',
    });
    expect(await page.closed).toBe(SIGNED_OUT);
    expect((await fixture.request('GET', '/session', { cookie })).statusCode).toBe(401);
    const { data } = await fixture.ask<{ readAudit: { lines: object[] } }>(
      'pat-sample',
      '{ readAudit(first: 1) { lines { person kindName query reason refused } } }',
    );
    expect(data.readAudit.lines).toEqual([
      {
        person: 'ash-sample',
        kindName: 'Ended the session of',
        query: 'jo-sample',
        reason: 'A device was lost or stolen',
        refused: false,
      },
    ]);
    expect(await end('ash-sample', jo?.session ?? '')).toMatchObject({ problems: [{ code: 'not-there' }] });
  });

  it('cannot end their own session here', async () => {
    const cookie = await fixture.signIn('ash-sample');
    const headers = { cookie, 'x-hub': '1', 'content-type': 'application/json' };
    const ask = async (query: string, variables = {}) =>
      (await fixture.request('POST', '/graphql', headers, JSON.stringify({ query, variables }))).json<{ data: never }>()
        .data;
    const { signedIn: people } = (await ask(SIGNED_IN)) as { signedIn: Person[] };
    const session = people.find(({ mine }) => mine)?.session ?? '';
    expect(await ask(END, { input: { session, reason: 'asked' } })).toMatchObject({
      endSession: { problems: [{ code: 'own-session', message: expect.stringContaining('Sign out') }] },
    });
  });

  it.each(DEVELOPMENT_USERS.filter(({ role }) => role !== 'ADMINISTRATOR').map(({ person }) => person))(
    '%s sees none of it, ends nobody’s session, and is not told whether there is one',
    async (person) => {
      await fixture.signIn('sam-sample');
      const session = fixture.app.sessions.running().find(({ user }) => user.person === 'sam-sample')?.handle ?? '';
      for (const query of [SIGNED_IN, '{ rolesInWords { role } }', '{ settings { name } }', '{ health { behind } }']) {
        expect(await fixture.ask(person, query)).toMatchObject({
          data: null,
          errors: [{ extensions: { code: 'WITHHELD' } }],
        });
      }
      const refusals = [await end(person, session), await end(person, 'no-such-session')];
      expect(refusals[0]).toMatchObject({ __typename: 'Withheld', ask: expect.stringContaining('administrator') });
      expect(refusals[0]).toEqual(refusals[1]);
      expect(fixture.app.sessions.running().some(({ handle }) => handle === session)).toBe(true);
    },
  );

  it('sees how the hub is, and when it was last copied', async () => {
    const health = async () =>
      (
        await fixture.ask<{ health: object }>(
          'ash-sample',
          `{ health {
      production behind parked { position } troubles lastBackupAt lastBackupOf diskFree diskTotal logBytes } }`,
        )
      ).data.health;
    expect(await health()).toMatchObject({
      production: false,
      parked: [],
      troubles: [],
      lastBackupAt: null,
      lastBackupOf: [],
    });
    rememberBackup(fixture.hub.folder, { at: '2016-10-03T02:00:00.000Z', folder: 'a copy', copied: ['log.sqlite'] });
    expect(await health()).toEqual({
      production: false,
      behind: 0,
      parked: [],
      troubles: [],
      lastBackupAt: '2016-10-03T02:00:00.000Z',
      lastBackupOf: ['log.sqlite'],
      diskFree: expect.any(Number),
      diskTotal: expect.any(Number),
      logBytes: 64 * 1024 * 1024,
    });
  });

  it('sees why a mail did not go out, and sends it again at once; nobody else does', async () => {
    const mail = { id: 'reminder|health|2016-10-04', to: ['mase@health.example'], subject: 'Actions wait', text: 'x' };
    const failed = async () => {
      const query = '{ health { mailFailed { id to subject problem nextTry } } }';
      return (await fixture.ask<{ health: { mailFailed: object[] } }>('ash-sample', query)).data.health.mailFailed;
    };
    const again = async (who: string, id = mail.id) => {
      const mutation = `mutation($input: SendMailAgainInput!) { sendMailAgain(input: $input) { __typename
        ... on MailTried { sent problem } ... on Refused { problems { code } } } }`;
      return (await fixture.ask<{ sendMailAgain: object }>(who, mutation, { input: { id } })).data.sendMailAgain;
    };
    writeFileSync(join(folder, 'out'), 'no folder');
    fixture.hub.mail?.outbox.post(mail);
    await fixture.hub.mail?.outbox.send();
    const { to, subject } = mail;
    expect(await failed()).toEqual([
      { id: mail.id, to, subject, problem: expect.any(String), nextTry: expect.any(String) },
    ]);
    expect(await again('ash-sample')).toEqual({ __typename: 'MailTried', sent: false, problem: expect.any(String) });
    for (const { person, role } of DEVELOPMENT_USERS) {
      if (role !== 'ADMINISTRATOR') expect(await again(person)).toEqual({ __typename: 'Withheld' });
    }
    rmSync(join(folder, 'out'));
    expect(await again('ash-sample')).toEqual({ __typename: 'MailTried', sent: true, problem: null });
    expect(await failed()).toEqual([]);
    expect(await again('ash-sample')).toEqual({ __typename: 'Refused', problems: [{ code: 'not-there' }] });
    expect(await again('ash-sample', 'another')).toEqual({ __typename: 'Refused', problems: [{ code: 'not-there' }] });
    expect(fixture.hub.mail?.outbox.list()).toMatchObject([{ askedAgain: { by: 'ash-sample' } }]);
  });
});

describe('roles in words', () => {
  const { roles: table } = readSettings({ HUB_ROLES: '{"COUNCILLOR":{"also":["deliveries"]}}' }, '/');

  it('say what the policy says, with what the deployment decided otherwise', () => {
    expect(judge('COUNCILLOR', 'assurance', 'deliveries').allowed).toBe(false);
    const said = rolesInWords(table).flatMap(({ role, may }) =>
      may.flatMap(({ subject, purposes }) => purposes.map((purpose) => `${role} ${subject} ${purpose}`)),
    );
    const meant = (Object.keys(ROLES) as Role[]).flatMap((role) =>
      SUBJECTS.flatMap((subject) =>
        (Object.keys(PURPOSES) as Purpose[])
          .filter((purpose) => judge(role, purpose, subject, table).allowed)
          .map((purpose) => `${role} ${subject} ${PURPOSES[purpose]}`),
      ),
    );
    expect(said).toEqual(meant);
    expect(said).toContain(`COUNCILLOR deliveries ${PURPOSES.assurance}`);
  });

  it('follow on from "may"', () => {
    for (const subject of SUBJECTS) expect(subjectInWords(subject)).toMatch(/^[a-z][a-z ,]+$/);
    expect(subjectInWords('some-new-thing' as Subject)).toBe('some new thing');
  });
});

describe('the settings in force', () => {
  const SECRET = 'correct-horse';
  const environment = {
    HUB_PORT: '4321',
    HUB_LOG: `esdb://hub:${SECRET}@localhost?tls=false`,
    HUB_VIEWS: `postgres://hub:${SECRET}@localhost/hub`,
    HUB_VIEWS_READER: `postgres://reader:${SECRET}@localhost/hub`,
    HUB_COUNCIL: '',
  };
  const shown = settingsInForce(readSettings(environment, '/srv/hub'), environment);

  it('say what is in force and whether it was set', () => {
    expect(shown.find(({ name }) => name === 'HUB_PORT')).toMatchObject({ value: '4321', set: true });
    expect(shown.find(({ name }) => name === 'HUB_COUNCIL')).toMatchObject({
      value: 'London Borough of Bromley',
      set: false,
    });
    expect(shown.find(({ name }) => name === 'HUB_VIEWS_OWNER')).toMatchObject({ value: null, set: false });
  });

  it('name every variable that the hub reads', () => {
    const source = readFileSync(new URL('../../../worker/src/settings.ts', import.meta.url), 'utf8');
    const read = new Set(source.match(/\bHUB_[A-Z_]+\b/g));
    expect([...read].filter((name) => !shown.some((one) => one.name === name))).toEqual([]);
  });

  it('never tell a password', () => {
    expect(JSON.stringify(shown)).not.toContain(SECRET);
    expect(shown.filter(({ value }) => value?.includes('not shown'))).toHaveLength(3);
  });
});
