import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { AUTHORITY, handClock, sampleEvent, temporaryFolder } from '@hub/testing';
import { openEmbeddedLog } from './embedded-log.js';
import { digestAt, verifyChain } from './verifying.js';

const INSERT = `
  insert or replace into events
    (position, id, authority, stream, revision, type, version, occurred_at, recorded_at, subject, meta, data, hash)
  select :position, :id, authority, stream, :revision, type, version, occurred_at, recorded_at, subject, meta, '{}', hash
  from events where position = 1`;

describe('the log file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;
  let raw: Database.Database;

  beforeEach(async () => {
    folder = temporaryFolder();
    file = join(folder.path, 'hub.log');
    const log = openEmbeddedLog({ file, authority: AUTHORITY, now: handClock().now });
    for (const name of ['one', 'two', 'three']) {
      await log.append({ stream: 'a-1', expected: 'any', events: [sampleEvent(name)] });
    }
    await log.close();
    raw = new Database(file);
  });

  afterEach(() => {
    raw.close();
    folder.remove();
  });

  describe.each(['on', 'off'])('with recursive triggers %s in the program that tries', (recursive) => {
    beforeEach(() => {
      raw.exec(`pragma recursive_triggers = ${recursive}`);
    });

    it.each([
      ['an update', "update events set data = '{}' where position = 2"],
      ['a delete', 'delete from events where position = 3'],
      ['a delete of everything', 'delete from events'],
      ['a replace of a position', INSERT.replace(':position', '2').replace(':id', "'new'").replace(':revision', '9')],
      ['a replace of an id', INSERT.replace(':position', '4').replace(':id', 'id').replace(':revision', '9')],
      ['a replace of a revision', INSERT.replace(':position', '4').replace(':id', "'new'").replace(':revision', '0')],
      ['a gap in the positions', INSERT.replace(':position', '5').replace(':id', "'new'").replace(':revision', '9')],
    ])('refuses %s', async (_, statement) => {
      expect(() => raw.exec(statement)).toThrow('append only');
      expect(await verifyChain(file)).toMatchObject({ outcome: 'intact', position: 3 });
    });
  });

  describe('when someone takes the guards away', () => {
    const tamper = (statement: string): void => {
      raw.exec('drop trigger events_no_update; drop trigger events_no_delete; drop trigger events_only_add');
      raw.exec(statement);
    };

    it.each([
      ['data', `update events set data = '{"name":"other"}' where position = 2`, 2],
      ['the moment of recording', "update events set recorded_at = '2026-11-21T07:00:00.000Z' where position = 2", 2],
      ['who did it', "update events set meta = replace(meta, 'social-worker', 'auditor') where position = 1", 1],
      ['the stream', "update events set stream = 'b-1' where position = 3", 3],
      ['a hash', "update events set hash = replace(hash, substr(hash, 1, 1), 'x') where position = 2", 2],
      ['an event that is taken out', 'delete from events where position = 1', 1],
      ['two events that change places', 'update events set position = 9 where position = 2', 2],
    ])('shows the first position that was changed: %s', async (_, statement, position) => {
      tamper(statement);
      expect(await verifyChain(file)).toMatchObject({ outcome: 'changed', position });
    });

    it('says when an event is missing', async () => {
      tamper('delete from events where position = 2');
      expect(await verifyChain(file)).toEqual({ outcome: 'changed', position: 2, problem: 'an event is missing here' });
    });

    it('shows a cut end only to those who wrote the digest down', async () => {
      const known = digestAt(file);
      tamper('delete from events where position = 3');
      expect(await verifyChain(file)).toMatchObject({ outcome: 'intact', position: 2 });
      expect(await verifyChain(file, [known])).toMatchObject({ outcome: 'changed', position: 3 });
    });
  });

  it('has the same digest at a position whatever came later, and a digest for every position', async () => {
    const report = await verifyChain(file, [digestAt(file, 1), digestAt(file, 2), digestAt(file, 0)]);
    expect(report).toMatchObject({ outcome: 'intact', position: 3, digest: digestAt(file).digest });
    expect(digestAt(file, 0).digest).toBe('0'.repeat(64));
    expect(() => digestAt(file, 4)).toThrow('it has no position 4');
  });

  it('does not accept a digest of another log', async () => {
    const other = { position: 2, digest: 'f'.repeat(64) };
    expect(await verifyChain(file, [other])).toMatchObject({ outcome: 'changed', position: 2 });
  });

  it('keeps the form of its hashes for ever: printed digests depend on it', () => {
    expect(digestAt(file).digest).toBe('3fcabf64709de9a3a8af86886a8dd1d413a8278bf13330a7d7b3fc99c674cd4c');
  });

  it('is refused to another authority', () => {
    expect(() => openEmbeddedLog({ file, authority: 'E09000001' })).toThrow('belongs to the authority E09000006');
  });

  it('is refused when a later version of the hub made it', () => {
    raw.exec('pragma user_version = 2');
    expect(() => openEmbeddedLog({ file, authority: AUTHORITY })).toThrow('not a log this version');
  });
});
