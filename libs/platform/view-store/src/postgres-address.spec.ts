import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@hub/testing';
import { addressOf } from './index.js';

const parameter = (text: string, name: string): string | null =>
  new URL(addressOf(text).connectionString).searchParams.get(name);

describe('the address of a PostgreSQL', () => {
  it('names user, server, database and schema, and says where without who', () => {
    expect(addressOf('postgres://hub_writer:secret@db.example:5433/hub')).toMatchObject({
      user: 'hub_writer',
      schema: 'hub_views',
      where: 'db.example:5433/hub, schema hub_views',
    });
    expect(addressOf('postgresql://a%40b@db/hub?schema=bromley')).toMatchObject({ user: 'a@b', schema: 'bromley' });
  });

  it('makes every table without a schema mean that of the views, beside what else the server is told', () => {
    expect(parameter('postgres://u@db/hub?schema=bromley', 'options')).toBe('-c search_path=bromley');
    expect(parameter('postgres://u@db/hub?options=-c%20work_mem%3D8MB', 'options')).toBe(
      '-c work_mem=8MB -c search_path=hub_views',
    );
    expect(parameter('postgres://u@db/hub?sslmode=verify-full', 'sslmode')).toBe('verify-full');
    expect(parameter('postgres://u@db/hub?schema=bromley', 'schema')).toBeNull();
  });

  it('takes the password from a file, whatever characters it has', () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'password');
    writeFileSync(file, '50%: p@ss/word\n');
    const { password } = new URL(addressOf(`postgres://u@db/hub?password_file=${file}`).connectionString);
    expect(decodeURIComponent(password)).toBe('50%: p@ss/word');
    expect(parameter(`postgres://u@db/hub?password_file=${file}`, 'password_file')).toBeNull();
    folder.remove();
  });

  it.each([
    ['views.sqlite', 'must look like'],
    ['https://db/hub', 'must look like'],
    ['postgres://u:secret@/hub', 'must look like'],
    ['postgres://u:secret@db/', 'must look like'],
    ['postgres://u:secret@db/hub?schema=Drop%20Table', 'Not a plain name'],
    ['postgres://u:secret@db/hub?password_file=/no/such/file', '/no/such/file'],
  ])('%s is refused without its password', (text, words) => {
    expect(() => addressOf(text)).toThrow(words);
    expect(() => addressOf(text)).not.toThrow('secret');
  });
});
