import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { BadSettings } from '@hub/worker';
import { CERTIFICATE } from '../../test/certificate.js';
import { memberOf } from './claims.js';
import { readSignIn } from './settings.js';

const HOW_TO = fileURLToPath(new URL('../../../../docs/how-to/sign-in.md', import.meta.url));

const folder = temporaryFolder();
afterAll(() => folder.remove());

const put = (name: string, content: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};
put('client.secret', 'shh\n');

const issuer = (more: object = {}): Record<string, unknown> => ({
  id: 'council',
  name: 'Council account',
  issuer: 'https://login.example/tenant/v2.0',
  clientId: 'hub',
  clientSecretFile: 'client.secret',
  role: { claim: 'realm_access.roles', map: [{ value: 'hub-chair', role: 'MASE_CHAIR' }] },
  agency: { always: 'Children’s social care' },
  ...more,
});

const settings = (more: object = {}): object => ({
  address: 'https://hub.example',
  contact: 'Ring the service desk on 020 7946 0000.',
  issuers: [issuer()],
  ...more,
});

const read = (given: object, production = true) => readSignIn(put('sign-in.json', JSON.stringify(given)), production);

describe('how people sign in', () => {
  it('is read from one file, with the files it names beside it', async () => {
    const { issuers, ...rest } = await read(settings());
    expect(rest).toEqual({
      address: 'https://hub.example',
      contact: 'Ring the service desk on 020 7946 0000.',
      developmentUsers: false,
    });
    expect(issuers).toEqual([
      expect.objectContaining({
        id: 'council',
        scopes: 'openid profile',
        role: { claim: ['realm_access', 'roles'], map: [['hub-chair', 'MASE_CHAIR']] },
        agency: 'Children’s social care',
        displayName: ['name'],
        account: ['sub'],
      }),
    ]);
  });

  it('a claim whose name has dots is written as a list', async () => {
    const claim = ['https://hub.example/roles'];
    const { issuers } = await read(
      settings({ issuers: [issuer({ role: { claim, map: [{ value: 'a', role: 'AUDITOR' }] } })] }),
    );
    expect(issuers[0]?.role.claim).toEqual(claim);
  });

  const withIssuer = (more: object): object => settings({ issuers: [issuer(more)] });

  it.each<[string, object, string]>([
    ['a key that does not exist', settings({ adress: 'x' }), 'adress: there is no such setting'],
    [
      'a key of an issuer that does not exist',
      withIssuer({ clientID: 'hub' }),
      'issuers[0].clientID: there is no such setting',
    ],
    [
      'a key of a map that does not exist',
      withIssuer({ role: { claim: 'roles', map: [{ value: 'a', role: 'AUDITOR', rolle: 'x' }] } }),
      'issuers[0].role.map[0].rolle: there is no such setting',
    ],
    ['no contact', settings({ contact: undefined }), 'contact: is missing'],
    ['a contact that is no sentence', settings({ contact: '020 7946 0000' }), 'contact: must be a sentence'],
    ['no issuer', settings({ issuers: [] }), 'issuers: names no sign-in service'],
    ['an issuer without an id', withIssuer({ id: undefined }), 'issuers[0].id: is missing'],
    ['an id that cannot stand in an address', withIssuer({ id: 'The Council' }), 'issuers[0].id: must be a short name'],
    [
      'a role that does not exist',
      withIssuer({ role: { claim: 'r', map: [{ value: 'a', role: 'BOSS' }] } }),
      'issuers[0].role.map[0].role: must be one of',
    ],
    [
      'the role of whoever runs the machine',
      withIssuer({ role: { claim: 'r', map: [{ value: 'a', role: 'OPERATOR' }] } }),
      'issuers[0].role.map[0].role: must be one of',
    ],
    ['nobody with a role', withIssuer({ role: { claim: 'r', map: [] } }), 'issuers[0].role.map: gives nobody a role'],
    ['no agency', withIssuer({ agency: {} }), 'issuers[0].agency: name either'],
    ['two ways to an agency', withIssuer({ agency: { always: 'A', claim: 'b' } }), 'issuers[0].agency: name either'],
    [
      'no secret',
      withIssuer({ clientSecretFile: undefined }),
      'issuers[0]: name either clientSecretFile or privateKey',
    ],
    ['scopes without openid', withIssuer({ scopes: ['profile'] }), 'issuers[0].scopes: must hold openid'],
    [
      'an issuer over plain http',
      withIssuer({ issuer: 'http://login.example' }),
      'issuers[0].issuer: must begin with https://',
    ],
    [
      'an issuer over plain http on this machine',
      withIssuer({ issuer: 'http://127.0.0.1:9' }),
      'issuers[0].issuer: must begin with https://',
    ],
    ['an issuer that is no address', withIssuer({ issuer: 'login' }), 'issuers[0].issuer: must be an address'],
    ['an address over plain http', settings({ address: 'http://hub.example' }), 'address: must begin with https://'],
    ['an address with a path', settings({ address: 'https://hub.example/hub' }), 'address: must be an origin'],
    ['no address', settings({ address: undefined }), 'address: is missing'],
    [
      'made-up users',
      settings({ developmentUsers: true }),
      'developmentUsers: made-up users do not exist in production',
    ],
    [
      'two issuers of one id',
      settings({ issuers: [issuer(), issuer({ issuer: 'https://b.example' })] }),
      'issuers: two have the id council',
    ],
    [
      'one issuer twice',
      settings({ issuers: [issuer(), issuer({ id: 'b' })] }),
      'issuers: two name https://login.example/tenant/v2.0',
    ],
    [
      'a secret that is not there',
      withIssuer({ clientSecretFile: 'none.secret' }),
      'none.secret, which cannot be read',
    ],
    ['a secret that is empty', withIssuer({ clientSecretFile: 'empty.secret' }), 'it is empty'],
    [
      'a key that is no key',
      withIssuer({ clientSecretFile: undefined, privateKey: { file: 'client.secret', algorithm: 'PS256' } }),
      'no private key for PS256',
    ],
    [
      'a key without its algorithm',
      withIssuer({ clientSecretFile: undefined, privateKey: { file: 'client.secret' } }),
      'issuers[0].privateKey.algorithm',
    ],
  ])('%s is refused by name in production', async (_what, given, words) => {
    put('empty.secret', '\n');
    await expect(read(given)).rejects.toThrow(BadSettings);
    await expect(read(given)).rejects.toThrow(words);
  });

  it('every key that is wrong is named at once', async () => {
    await expect(read(settings({ contact: '', issuers: [issuer({ id: 'B', extra: 1 })] }))).rejects.toThrow(
      /contact: .*\n.*issuers\[0\]\.id: .*\n.*issuers\[0\]\.extra: /s,
    );
  });

  it('outside production this machine may be asked over plain http, and nothing else', async () => {
    const here = { address: undefined, issuers: [issuer({ issuer: 'http://127.0.0.1:9' })] };
    expect(await read(settings(here), false)).toMatchObject({ address: undefined });
    expect(await read(settings({ developmentUsers: true }), false)).toMatchObject({ developmentUsers: true });
    await expect(read(withIssuer({ issuer: 'http://login.example' }), false)).rejects.toThrow('issuers[0].issuer');
    await expect(read(settings({ address: 'http://hub.example' }), false)).rejects.toThrow('address');
  });

  it('a file that is not there, or no JSON, is refused by its name', async () => {
    await expect(readSignIn(join(folder.path, 'none.json'), true)).rejects.toThrow(
      /HUB_SIGN_IN: .*none\.json cannot be read/,
    );
    await expect(readSignIn(put('broken.json', '{"issuers": '), true)).rejects.toThrow(
      /HUB_SIGN_IN: .*broken\.json is no JSON/,
    );
  });

  const EXAMPLES = [...readFileSync(HOW_TO, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);

  it.each(EXAMPLES.map((json) => [(JSON.parse(json) as { issuers: { issuer: string }[] }).issuers[0]?.issuer, json]))(
    'the example for %s in the guide can be used as it is',
    async (issuer, json = '') => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      put('hub.key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
      put('hub.certificate.pem', CERTIFICATE);
      put('keycloak.secret', 'shh');
      expect(await readSignIn(put('example.json', json), true)).toMatchObject({ issuers: [{ issuer }] });
    },
  );

  it.each<[string, object, object]>([
    [
      'Entra ID makes them, app roles beside each other in one list',
      {
        ...{ aud: 'hub', ver: '2.0', tid: '00000000-0000-0000-0000-000000000000', sub: 'pairwise-1', uti: 'x' },
        ...{ oid: '11111111-2222-3333-4444-555555555555', name: 'Robin Placeholder', preferred_username: 'robin@x' },
        ...{ roles: ['Agency.Council', 'Hub.SocialWorker'], groups: ['99999999-0000-0000-0000-000000000000'] },
      },
      { role: 'SOCIAL_WORKER', agency: 'Bromley children’s social care', name: 'Robin Placeholder' },
    ],
    [
      'Keycloak makes them, realm roles inside another claim',
      {
        ...{ azp: 'children-at-risk-hub', typ: 'ID', sub: 'f:1:robin', name: 'Robin Placeholder', agency: 'met' },
        realm_access: { roles: ['default-roles-partnership', 'offline_access', 'hub-mase-chair'] },
        resource_access: { account: { roles: ['hub-auditor'] } },
      },
      { role: 'MASE_CHAIR', agency: 'Metropolitan Police', name: 'Robin Placeholder' },
    ],
  ])('by the guide a person is known from claims as %s', async (_who, claims, user) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    put('hub.key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
    put('hub.certificate.pem', CERTIFICATE);
    put('keycloak.secret', 'shh');
    const [entra = '', keycloak = ''] = EXAMPLES;
    const { issuers } = await readSignIn(put('example.json', 'tid' in claims ? entra : keycloak), true);
    const [settings] = issuers;
    if (!settings) throw new Error('The example has no issuer');
    const told = { sub: '', ...claims, iss: settings.issuer };
    expect(memberOf(told, settings)).toEqual({ user: expect.objectContaining(user) });
    expect(memberOf({ ...told, roles: ['x'], realm_access: {} }, settings)).toMatchObject({
      lacking: 'role',
    });
  });

  it('the guide has an example for Entra ID and one for Keycloak', () => {
    expect(EXAMPLES).toEqual([
      expect.stringContaining('login.microsoftonline.com'),
      expect.stringContaining('/realms/'),
    ]);
  });

  it('no refusal repeats a secret', async () => {
    const given = withIssuer({ clientSecret: 'top-secret', privateKey: { file: 'x', algorithm: 'top-secret' } });
    await expect(read(given)).rejects.toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('top-secret') }),
    );
  });
});
