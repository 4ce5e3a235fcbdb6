import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { authoritiesIn, authorityNamed, type Variables } from './authorities-file.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());

type Listed = Record<string, unknown>;

const BROMLEY: Listed = { code: 'E09000006', name: 'Bromley', host: 'bromley.hub.example', data: 'bromley' };
const CROYDON: Listed = { code: 'E09000008', name: 'Croydon', host: 'croydon.hub.example', data: 'croydon' };

const read = (content: unknown, environment: Variables = {}) => {
  const file = join(folder.path, 'authorities.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return authoritiesIn({ HUB_AUTHORITIES: file, ...environment }, folder.path);
};

const two = (bromley: Listed = {}, croydon: Listed = {}) => ({
  exchange: 'exchange',
  authorities: [
    { ...BROMLEY, ...bromley },
    { ...CROYDON, ...croydon },
  ],
});

describe('the file of several authorities', () => {
  it('without the setting one hub runs as always', () => {
    expect(authoritiesIn({}, folder.path)).toBeUndefined();
    expect(authoritiesIn({ HUB_AUTHORITIES: '' }, folder.path)).toBeUndefined();
  });

  it('gives each its own settings, and what the machine has', () => {
    const found = read(two({ settings: { HUB_ROLES: '{}', HUB_PROFILE_DAYS: '30' } }), {
      PATH: '/bin',
      HUB_MARKING: 'TEST',
    });
    expect(found?.map(({ settings }) => settings)).toMatchObject([
      {
        authority: 'E09000006',
        council: 'Bromley',
        dataFolder: join(folder.path, 'bromley'),
        profileDays: 30,
        marking: 'TEST',
      },
      {
        authority: 'E09000008',
        council: 'Croydon',
        dataFolder: join(folder.path, 'croydon'),
        profileDays: 90,
        marking: 'TEST',
      },
    ]);
    expect(found?.[1]?.variables).toMatchObject({ PATH: '/bin', HUB_ORIGINS: 'http://croydon.hub.example' });
    expect(found?.every(({ settings }) => settings.exchangeFolder === join(folder.path, 'exchange'))).toBe(true);
    expect(JSON.stringify(found?.[1])).not.toMatch(/bromley/i);
  });

  const LOG = (user: string) => `esdb://${user}:secret@log.example:2113`;
  const VIEWS = (user: string, schema: string) => `postgres://${user}:secret@db.example/hub?schema=${schema}`;
  const settings = (one: Record<string, string>) => ({ settings: one });

  it.each([
    ['a code', two({}, { code: 'E09000006' }), 'Bromley and Croydon share the code E09000006'],
    ['a host name', two({}, { host: 'bromley.hub.example' }), 'share the host name bromley.hub.example'],
    ['a folder', two({}, { data: 'bromley' }), 'share the folder'],
    ['a folder inside the other', two({}, { data: 'bromley/croydon' }), 'share the folder'],
    [
      'a sign-in file',
      two(settings({ HUB_SIGN_IN: 's.json' }), settings({ HUB_SIGN_IN: './s.json' })),
      'HUB_SIGN_IN: the file',
    ],
    [
      'a token of the monitoring',
      two(settings({ HUB_METRICS_TOKEN: 'abcdefghijklmnop' }), settings({ HUB_METRICS_TOKEN: 'abcdefghijklmnop' })),
      'HUB_METRICS_TOKEN',
    ],
    [
      'a user of the event store',
      two(settings({ HUB_LOG: LOG('hub') }), settings({ HUB_LOG: LOG('hub') })),
      'HUB_LOG: the user "hub" of esdb://log.example:2113',
    ],
    [
      'a user of PostgreSQL',
      two(settings({ HUB_VIEWS: VIEWS('w', 'bromley') }), settings({ HUB_VIEWS: VIEWS('w', 'croydon') })),
      'PostgreSQL: the user "w" of db.example',
    ],
    [
      'a schema',
      two(settings({ HUB_VIEWS: VIEWS('w1', 'views') }), settings({ HUB_VIEWS: VIEWS('w2', 'views') })),
      'HUB_VIEWS: db.example/hub, schema views',
    ],
    [
      'a vault',
      two(settings({ HUB_VAULT: 'postgres://a:secret@db/hub' }), settings({ HUB_VAULT: 'postgres://b:secret@db/hub' })),
      'HUB_VAULT: db/hub, schema hub_vault',
    ],
    [
      'a master key',
      two(settings({ HUB_VAULT_KEY: 'k' }), settings({ HUB_VAULT_KEY: './k' })),
      'HUB_VAULT_KEY: the file',
    ],
  ])('refuses two that share %s, in words and without a password', (_what, content, words) => {
    expect(() => read(content)).toThrow(words);
    expect(() => read(content)).toThrow('Each authority needs its own');
    expect(() => read(content)).not.toThrow('secret');
  });

  it('takes two that have nothing in common in one store', () => {
    const own = (name: string) =>
      settings({ HUB_LOG: LOG(name), HUB_VIEWS: VIEWS(`${name}_writer`, name), HUB_SHARED: `shared-${name}` });
    expect(read(two(own('bromley'), own('croydon')))).toHaveLength(2);
  });

  it.each([
    ['is no JSON', '{', 'is no file that holds JSON'],
    ['names nobody', { authorities: [] }, 'authorities'],
    ['has an unknown part', two({ port: 1 }), 'authorities.0: Unrecognized key: "port"'],
    ['has a host name with a port', two({ host: 'bromley.hub.example:80' }), 'authorities.0.host: must be a host name'],
    ['has an address for a host name', two({ host: '127.0.0.1' }), 'authorities.0.host: must be a host name'],
    ['has a code that is none', two({ code: 'Bromley' }), 'authorities.0.code: must be an ONS code'],
    ['has a setting that the file says elsewhere', two(settings({ HUB_DATA: 'x' })), 'Bromley: HUB_DATA cannot stand'],
    ['has a setting with a wrong value', two(settings({ HUB_PROFILE_DAYS: '0' })), 'Bromley: HUB_PROFILE_DAYS'],
  ])('that %s is refused in words', (_what, content, words) => {
    expect(() => read(content)).toThrow(words);
  });

  it('a setting for all that must be each one’s own is refused', () => {
    expect(() => read(two(), { HUB_SIGN_IN: 'sign-in.json' })).toThrow('HUB_SIGN_IN is set for all. Say it for each');
    expect(() => read(two(), { HUB_DATA: '/data' })).toThrow('HUB_DATA is set for all');
  });

  it('one is found by its code or host name, and what is not there is said', () => {
    const found = read(two()) ?? [];
    expect(authorityNamed(found, 'E09000008').name).toBe('Croydon');
    expect(authorityNamed(found, 'bromley.hub.example').name).toBe('Bromley');
    expect(() => authorityNamed(found, 'E09000001')).toThrow('There is no authority E09000001 here. There are:');
  });
});
