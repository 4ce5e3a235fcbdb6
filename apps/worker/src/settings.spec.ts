import { describe, expect, it } from '@jest/globals';
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

  it.each([
    [{ HUB_PORT: 'many' }, 'HUB_PORT'],
    [{ HUB_PORT: '70000' }, 'HUB_PORT'],
    [{ HUB_AUTHORITY: 'Bromley' }, 'E09000006'],
    [{ HUB_UPLOAD_MB: '0' }, 'HUB_UPLOAD_MB'],
  ])('%j is refused by name', (environment, words) => {
    expect(() => readSettings(environment as Record<string, string>, '/')).toThrow(BadSettings);
    expect(() => readSettings(environment as Record<string, string>, '/')).toThrow(words);
  });
});
