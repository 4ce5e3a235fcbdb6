import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addHours, type Instant } from '@hub/kernel';
import { MailFailed, type Mail, type Mailer } from './mail.js';
import { Outbox } from './outbox.js';

const MAIL: Mail = {
  id: 'reminder|Health|2026-03-02',
  to: ['mase@health.example'],
  subject: 'Actions wait for your agency',
  text: 'Sign in to the hub.',
};

describe('the outbox', () => {
  let folder: string;
  let now: Instant;
  let sent: Mail[];
  let fails: MailFailed | Error | undefined;
  const mailer: Mailer = {
    name: 'a list',
    send: async (mail) => {
      if (fails) throw fails;
      sent.push(mail);
    },
  };
  const open = (): Outbox => new Outbox({ folder, mailer, now: () => now });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outbox-'));
    now = '2026-03-02T08:00:00.000Z' as Instant;
    sent = [];
    fails = undefined;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the same mail once, whatever became of it', async () => {
    expect(open().post(MAIL)).toBe(true);
    expect(open().post({ ...MAIL, text: 'Other words.' })).toBe(false);
    await open().send();
    expect(open().post(MAIL)).toBe(false);
    await open().send();
    expect(sent).toEqual([MAIL]);
  });

  it('never sends what was taken back, and keeps nothing of its words; what was sent cannot be taken back', async () => {
    fails = new MailFailed('the server is down', true);
    open().post(MAIL);
    await open().send();
    expect(open().takeBack(MAIL.id)).toBe(true);
    fails = undefined;
    expect(open().sendAgain(MAIL.id, 'ash-sample')).toBe(false);
    expect(open().retry(MAIL.id)).toBe(false);
    await open().send();
    expect(sent).toEqual([]);
    expect(open().post(MAIL)).toBe(false);
    expect(open().list()).toEqual([expect.objectContaining({ state: 'taken back' })]);
    const other = { ...MAIL, id: 'other' };
    open().post(other);
    await open().send();
    expect(open().takeBack(other.id)).toBe(false);
  });

  it('sends what another run of the hub had taken', async () => {
    open().post(MAIL);
    await open().send();
    expect(sent).toEqual([MAIL]);
    expect(open().list()).toEqual([expect.objectContaining({ id: MAIL.id, state: 'sent', attempts: 1, sentAt: now })]);
  });

  it('sends again when the hub died after sending and before noting it', async () => {
    const dies: Mailer = {
      name: 'dies',
      send: (mail) => {
        sent.push(mail);
        return new Promise(() => undefined);
      },
    };
    open().post(MAIL);
    void new Outbox({ folder, mailer: dies, now: () => now }).send();
    await open().send();
    expect(sent.map(({ id }) => id)).toEqual([MAIL.id, MAIL.id]);
    expect(open().list()[0]?.state).toBe('sent');
  });

  it('tries again later what failed, and says why it waits', async () => {
    fails = new MailFailed('The mail server says: try later', false);
    const outbox = open();
    outbox.post(MAIL);
    expect(await outbox.send()).toEqual([expect.objectContaining({ state: 'waiting', problem: fails.message })]);
    fails = undefined;
    await outbox.send();
    expect(sent).toEqual([]);
    now = addHours(now, 1);
    expect(await outbox.send()).toEqual([]);
    expect(sent).toEqual([MAIL]);
  });

  it('gives up at last, keeps the mail on the list, and tries again when it is asked to', async () => {
    fails = new Error('words of a library');
    const outbox = open();
    outbox.post(MAIL);
    for (let day = 0; day < 7; day += 1) {
      await outbox.send();
      now = addHours(now, 48);
    }
    expect(outbox.list()).toEqual([expect.objectContaining({ state: 'failed', attempts: 7 })]);
    expect(outbox.list()[0]?.problem).not.toContain('words of a library');
    fails = undefined;
    expect(outbox.retry(MAIL.id)).toBe(true);
    expect(outbox.retry(MAIL.id)).toBe(false);
    await outbox.send();
    expect(sent).toEqual([MAIL]);
  });

  it('sends again at once when somebody asks, what failed for good and what waits for its next try, and says who asked', async () => {
    const outbox = open();
    outbox.post(MAIL);
    expect(outbox.sendAgain(MAIL.id, 'ash-sample')).toBe(false);
    for (const lasting of [false, true]) {
      fails = new MailFailed('The server is away', lasting);
      await outbox.send();
      expect(outbox.list()[0]).toMatchObject({ problem: 'The server is away' });
      expect(outbox.sendAgain(MAIL.id, 'ash-sample')).toBe(true);
    }
    fails = undefined;
    expect(await outbox.send()).toEqual([]);
    expect(sent).toEqual([MAIL]);
    expect(outbox.list()[0]).toMatchObject({ state: 'sent', askedAgain: { by: 'ash-sample', at: now } });
    expect(outbox.sendAgain(MAIL.id, 'ash-sample')).toBe(false);
    expect(outbox.sendAgain('another', 'ash-sample')).toBe(false);
  });

  it('does not try again what was refused for good', async () => {
    fails = new MailFailed('No such address', true);
    const outbox = open();
    outbox.post(MAIL);
    expect(await outbox.send()).toEqual([expect.objectContaining({ state: 'failed', problem: 'No such address' })]);
  });

  it('forgets the words of a mail when it was sent', async () => {
    open().post(MAIL);
    await open().send();
    expect(JSON.stringify(open().list())).not.toContain('Sign in');
  });

  it.each([
    ['a subject that would begin another header', { subject: 'Hello\r\nBcc: x@y.example' }],
    ['nobody to send to', { to: [] }],
    ['an address that is none', { to: ['mase at health'] }],
  ])('refuses %s', (_what, wrong) => {
    expect(() => open().post({ ...MAIL, ...wrong })).toThrow();
    expect(open().list()).toEqual([]);
  });
});
