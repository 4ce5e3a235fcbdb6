import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import type { ViewPlace } from '@hub/view-store';
import { dataFolderAt, dataFolderOf, viewPlaceOf } from './data-folder.js';
import { BadSettings, readSettings } from './settings.js';

describe('settings', () => {
  it('without any variable the hub is Bromley’s, in the current folder, on this machine only', () => {
    expect(readSettings({}, '/srv/hub')).toMatchObject({
      dataFolder: '/srv/hub/.hub',
      authority: 'E09000006',
      council: 'London Borough of Bromley',
      host: '127.0.0.1',
      port: 4310,
      origins: [],
      proxies: [],
      signInFile: undefined,
      production: false,
    });
  });

  it('variables win, and an empty one counts as not given', () => {
    const settings = readSettings(
      { HUB_DATA: '/data', HUB_PORT: '80', HUB_AUTHORITY: '', HUB_ORIGINS: 'https://hub.example, https://b.example' },
      '/srv',
    );
    expect(settings).toMatchObject({
      dataFolder: '/data',
      port: 80,
      authority: 'E09000006',
      origins: ['https://hub.example', 'https://b.example'],
    });
  });

  it('several processes need a log and views that all of them reach', () => {
    const given = { HUB_LOG: 'esdb://log.example:2113?tls=false', HUB_VIEWS: 'postgres://w@db.example/hub' };
    expect(readSettings(given, '/srv')).toMatchObject({ keepsViews: true });
    expect(readSettings({ ...given, HUB_KEEPS_VIEWS: 'no', HUB_SHARED: 'all' }, '/srv')).toMatchObject({
      keepsViews: false,
      sharedFolder: '/srv/all',
    });
    for (const name of ['HUB_SHARED', 'HUB_KEEPS_VIEWS']) {
      expect(() => readSettings({ [name]: 'no', HUB_LOG: given.HUB_LOG }, '/srv')).toThrow(`${name}: needs HUB_LOG`);
    }
  });

  it('the sign-in file is looked for from the folder of the start', () => {
    expect(readSettings({ HUB_SIGN_IN: 'sign-in.json' }, '/srv/hub').signInFile).toBe('/srv/hub/sign-in.json');
    expect(readSettings({ HUB_SIGN_IN: '/etc/hub/sign-in.json' }, '/srv/hub').signInFile).toBe('/etc/hub/sign-in.json');
  });

  it('the operations of programs are looked for from the folder of the start', () => {
    expect(readSettings({ HUB_OPERATIONS: 'partners' }, '/srv/hub').operations).toBe('/srv/hub/partners');
    expect(readSettings({}, '/srv/hub').operations).toBeUndefined();
  });

  it('the file of streets must be PMTiles: whatever else were named could be read over the web', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder.path, 'streets.pmtiles'), 'PMTiles\u0003 and more');
    writeFileSync(join(folder.path, 'vault.key'), 'a key');
    const named = (file: string) => readSettings({ HUB_BASEMAP: file }, folder.path);
    expect(named('streets.pmtiles').basemapFile).toBe(join(folder.path, 'streets.pmtiles'));
    expect(() => named('vault.key')).toThrow(/HUB_BASEMAP: is no PMTiles file/);
    expect(() => named('nothing.pmtiles')).toThrow(/HUB_BASEMAP: cannot be read/);
    folder.remove();
  });

  it('Mapbox is asked only with a public token of the council: a secret one would be in every browser', () => {
    expect(readSettings({}, '/').mapboxToken).toBeUndefined();
    expect(readSettings({ HUB_MAPBOX_TOKEN: 'pk.eyJ1IjoiYSJ9.x-y_z' }, '/').mapboxToken).toBe('pk.eyJ1IjoiYSJ9.x-y_z');
    expect(() => readSettings({ HUB_MAPBOX_TOKEN: 'sk.eyJ1IjoiYSJ9.x-y_z' }, '/')).toThrow(/HUB_MAPBOX_TOKEN.*public/);
  });

  it('proxies are addresses and networks', () => {
    expect(readSettings({ HUB_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8' }, '/').proxies).toEqual([
      '10.0.0.5',
      '10.1.0.0/16',
      'fd00::/8',
    ]);
  });

  it('the log lies in the data folder, unless an event store is named', () => {
    expect(readSettings({}, '/').eventStore).toBeUndefined();
    expect(readSettings({ HUB_LOG: 'esdb://localhost?tls=false' }, '/').eventStore).toBe('esdb://localhost?tls=false');
  });

  it('what is wrong with a connection string is said without its password', () => {
    expect(() => readSettings({ HUB_LOG: 'esdb://hub:correct-horse@localhost?tsl=false' }, '/')).toThrow(
      /^(?!.*correct-horse).*HUB_LOG/s,
    );
  });

  it('only NODE_ENV=production is production', () => {
    expect(readSettings({ NODE_ENV: 'production' }, '/').production).toBe(true);
    expect(readSettings({ NODE_ENV: 'Production' }, '/').production).toBe(false);
    expect(readSettings({ NODE_ENV: 'test' }, '/').production).toBe(false);
  });

  it.each([
    [{ HUB_PORT: 'many' }, 'HUB_PORT'],
    [{ HUB_PORT: '70000' }, 'HUB_PORT'],
    [{ HUB_AUTHORITY: 'Bromley' }, 'E09000006'],
    [{ HUB_UPLOAD_MB: '0' }, 'HUB_UPLOAD_MB'],
    [{ HUB_METRICS_TOKEN: 'too short' }, 'HUB_METRICS_TOKEN'],
    [{ HUB_LOG: 'log.sqlite' }, 'HUB_LOG: must be a connection string'],
    [{ HUB_LOG: 'esdb://localhost?throwOnAppendFailure=false' }, 'HUB_LOG: throwOnAppendFailure'],
    [{ HUB_PROXIES: 'proxy.example' }, 'HUB_PROXIES'],
    [{ HUB_PROXIES: '10.0.0.5, 10.0.0.0/33' }, 'HUB_PROXIES'],
    [{ HUB_VIEWS: 'mysql://hub:secret@db/hub' }, 'HUB_VIEWS: must look like postgres://'],
    [{ HUB_VIEWS: 'postgres://hub:secret@db' }, 'HUB_VIEWS: must look like postgres://'],
    [{ HUB_VIEWS: 'postgres://hub:secret@db/hub?schema=a;b' }, 'HUB_VIEWS: Not a plain name'],
    [{ HUB_VIEWS: 'postgres://hub@db/hub?password_file=/no/such/file' }, 'cannot be read: /no/such/file'],
    [{ HUB_VIEWS_OWNER: 'postgres://owner:secret@db/hub' }, 'HUB_VIEWS_OWNER: needs HUB_VIEWS'],
    [{ HUB_VIEWS_READER: 'postgres://reader:secret@db/hub' }, 'HUB_VIEWS_READER: needs HUB_VIEWS'],
    [{ HUB_VAULT: 'vault.sqlite:secret' }, 'HUB_VAULT: must look like postgres://'],
    [{ HUB_VAULT_OWNER: 'postgres://owner:secret@db/hub' }, 'HUB_VAULT_OWNER: needs HUB_VAULT'],
  ])('%j is refused by name', (environment, words) => {
    expect(() => readSettings(environment as Record<string, string>, '/')).toThrow(BadSettings);
    expect(() => readSettings(environment as Record<string, string>, '/')).toThrow(words);
    expect(() => readSettings(environment as Record<string, string>, '/')).not.toThrow('secret');
  });

  it('views are in a file of the data folder, or where HUB_VIEWS says, written and read by the roles that are named', () => {
    const viewsOf = (environment: Record<string, string>): ViewPlace =>
      viewPlaceOf(dataFolderAt('/data'), readSettings({ HUB_DATA: '/data', ...environment }, '/'));
    expect(viewsOf({})).toEqual({ file: '/data/views.sqlite' });
    const [writer, reader, owner] = ['writer', 'reader', 'owner'].map((role) => `postgres://${role}@db/hub`);
    expect(viewsOf({ HUB_VIEWS: `${writer}` })).toEqual({ postgres: { writer } });
    expect(viewsOf({ HUB_VIEWS: `${writer}`, HUB_VIEWS_READER: `${reader}`, HUB_VIEWS_OWNER: `${owner}` })).toEqual({
      postgres: { writer, reader, owner },
    });
  });

  it('a vault in the folder and one in PostgreSQL are never both used: two halves of the keys would open half of the log', () => {
    const folder = temporaryFolder();
    const settings = readSettings(
      { HUB_DATA: folder.path, HUB_VAULT: 'postgres://vault@db/hub', HUB_VAULT_KEY: 'k' },
      '/',
    );
    expect(dataFolderOf(settings)).toMatchObject({
      vaultServer: { writer: 'postgres://vault@db/hub' },
      vaultKey: '/k',
    });
    writeFileSync(join(folder.path, 'vault.sqlite'), '');
    expect(() => dataFolderOf(settings)).toThrow('HUB_VAULT: names a PostgreSQL, but');
    folder.remove();
  });
});
