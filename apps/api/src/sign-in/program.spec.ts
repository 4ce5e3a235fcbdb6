import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { SignInFixture } from '../../test/sign-in-fixture.js';
import { FIELD_POLICIES } from '../edge/policy-table.js';
import { judge } from '@hub/sharing';

const PROGRAMS = {
  audience: 'api://hub',
  clients: [{ client: 'police-system', name: 'Police system', agency: 'Metropolitan Police' }],
};

const REPORT = {
  reportRef: 'MERLIN/16/000123',
  surname: 'Example',
  forename: 'Robin',
  dob: '2003-03-14',
  category: 'missing',
  lastSeenAt: '2016-10-03T21:40',
  reportedAt: '2016-10-03T22:15',
};

describe('a program of a partner', () => {
  let at: SignInFixture;
  let number = 0;
  beforeAll(async () => {
    at = await SignInFixture.open({ issuer: { programs: PROGRAMS } });
  });
  afterAll(() => at.close());

  const seconds = (): number => Math.floor(Date.now() / 1_000);
  const claims = (more: JWTPayload = {}): JWTPayload => ({
    iss: at.provider.issuer,
    aud: 'api://hub',
    sub: 'service-1',
    azp: 'police-system',
    iat: seconds(),
    exp: seconds() + 3_600,
    ...more,
  });
  const endless = (): JWTPayload => {
    const { exp: _end, ...others } = claims();
    return others;
  };
  /** A new address each time, so that one wrong token does not stop the next. */
  const enter = (token: string) =>
    at.fixture.server.inject({
      method: 'POST',
      url: '/sign-in/program/council',
      headers: { host: 'localhost', 'x-hub': '1', authorization: `Bearer ${token}` },
      remoteAddress: `192.0.2.${(number += 1)}`,
    });
  const cookieOf = async (more: JWTPayload = {}): Promise<string> => {
    const response = await enter(await at.provider.sign(claims(more)));
    const [cookie = ''] = [response.headers['set-cookie']].flat();
    return cookie.split(';')[0] ?? '';
  };
  const send = async (cookie: string, query: string, variables: object = {}) =>
    (
      await at.fixture.request(
        'POST',
        '/graphql',
        { cookie, 'x-hub': '1', 'content-type': 'application/json' },
        JSON.stringify({ query, variables }),
      )
    ).json<{
      data: Record<string, { __typename: string; fields?: unknown[] }> | null;
      errors?: { message: string }[];
    }>();
  const report = (cookie: string, more: object = {}) =>
    send(
      cookie,
      `mutation($input: ReportMissingInput!) { reportMissing(input: $input) { __typename
        ... on Withheld { reason } ... on Refused { problems { code } } ... on Stale { fields { field theirs } } } }`,
      { input: { commandId: `program-${(number += 1)}`, ...REPORT, ...more } },
    );

  /** All that is said, but the moment. */
  const answered = ({ statusCode, headers: { date: _date, ...headers }, body }: Awaited<ReturnType<typeof enter>>) => ({
    statusCode,
    headers,
    body,
  });

  it('comes in with an access token of its sign-in service, and records what its agency does', async () => {
    const cookie = await cookieOf();
    expect((await report(cookie)).data?.['reportMissing']).toEqual({ __typename: 'Done' });
    expect((await report(cookie, { riskGrade: 'high' })).data?.['reportMissing']).toEqual({ __typename: 'Done' });
    const [, event] = await at.fixture.hub.log.readStream('missing.report-MERLIN/16/000123');
    expect(event?.by).toMatchObject({ role: 'PARTNER_SYSTEM', agency: 'Metropolitan Police' });
  });

  it('asks nothing: no question is open to it, and a stale command shows nothing of the record', async () => {
    const open = Object.entries(FIELD_POLICIES).filter(
      ([, { subject, purpose }]) => judge('PARTNER_SYSTEM', purpose, subject).allowed,
    );
    expect(open.map(([field]) => field).sort()).toEqual(
      ['recordReturn', 'reportMissing', 'withdrawReport', 'withdrawReturn'].map((name) => `Mutation.${name}`),
    );
    const cookie = await cookieOf();
    const { data } = await send(cookie, '{ child(id: "B0000001") { __typename } }');
    expect(data?.['child']?.__typename ?? 'refused').not.toBe('Child');
    expect((await report(cookie, { riskGrade: 'low', basedOn: 0 })).data?.['reportMissing']).toEqual({
      __typename: 'Stale',
      fields: [],
    });
  });

  it.each<[string, () => Promise<string>]>([
    ['none', async () => ''],
    ['one that somebody else signed', () => at.provider.sign(claims(), { forged: true })],
    ['one of another issuer', () => at.provider.sign(claims({ iss: 'https://elsewhere.example' }))],
    ['one that is made for another service', () => at.provider.sign(claims({ aud: 'api://other' }))],
    ['one that is made for people', () => at.provider.sign(claims({ aud: 'hub' }))],
    ['one that is over', () => at.provider.sign(claims({ exp: seconds() - 60 }))],
    ['one that does not end', () => at.provider.sign(endless())],
    ['one of a person who used the program', () => at.provider.sign(claims({ sid: 'a session' }))],
    ['one of a program that is not named', () => at.provider.sign(claims({ azp: 'another-system' }))],
  ])('does not come in with %s', async (_what, token) => {
    const response = await enter(await token());
    expect([response.statusCode, response.headers['set-cookie']]).toEqual([401, undefined]);
    expect(answered(response)).toEqual(answered(await enter('x.y.z')));
  });

  it('is signed out when its token is over, however busy it is', async () => {
    const cookie = await cookieOf({ exp: seconds() + 600 });
    at.pass(9);
    expect((await report(cookie)).data?.['reportMissing']?.__typename).toBe('Done');
    at.pass(2);
    const { statusCode } = await at.fixture.request('GET', '/session', { cookie });
    expect(statusCode).toBe(401);
  });

  it('tells nobody of its token: not the server’s log, and the audit only who came', async () => {
    const token = await at.provider.sign(claims({ azp: 'another-system' }));
    await enter(token);
    expect(at.troubles.join('\n')).toContain('none of the programs');
    expect(at.troubles.join('\n')).not.toContain(token.slice(-20));
  });

  it('that guesses is kept out for a while', async () => {
    const guess = () =>
      at.fixture.request('POST', '/sign-in/program/council', { 'x-hub': '1', authorization: 'Bearer guess' });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 40; attempt += 1) statuses.push((await guess()).statusCode);
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
  });
});
