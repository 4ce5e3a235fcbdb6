import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BadSettings } from '../settings.js';
import { readMailSettings } from './mail-settings.js';

const GOOD = {
  send: { by: 'smtp', from: 'hub@council.example', host: 'mail.council.example', password: 'dear secret' },
  hub: 'https://hub.council.example',
  reminders: { on: ['monday'], at: '08:00', to: { Health: ['mase@health.example'] } },
};

describe('how mail leaves the hub', () => {
  let folder: string;
  const fileWith = (content: unknown): string => {
    const file = join(folder, 'mail.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-settings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is not at all unless a file says how', () => {
    expect(readMailSettings(undefined)).toBeUndefined();
  });

  it('is as the file says, protected on the way unless it says otherwise', () => {
    expect(readMailSettings(fileWith(GOOD))?.send).toMatchObject({ by: 'smtp', port: 587, security: 'starttls' });
  });

  it.each([
    ['a way that is none', { ...GOOD, send: { by: 'pigeon' } }, 'send'],
    ['an address that is none', { ...GOOD, reminders: { ...GOOD.reminders, to: { Health: ['nobody'] } } }, 'Health'],
    ['a time that is none', { ...GOOD, reminders: { ...GOOD.reminders, at: '25:00' } }, 'reminders.at'],
    ['a link that is none', { ...GOOD, hub: 'javascript:alert(1)' }, 'hub'],
    ['something unknown', { ...GOOD, attach: 'everything' }, 'the file'],
    ['what is no JSON', '{ "password": "dear secret"', 'cannot be read'],
  ])('refuses %s, and tells no secret', (_what, content, named) => {
    const reading = (): unknown => readMailSettings(fileWith(content));
    expect(reading).toThrow(BadSettings);
    expect(reading).toThrow(named);
    expect(reading).not.toThrow('dear secret');
  });
});
