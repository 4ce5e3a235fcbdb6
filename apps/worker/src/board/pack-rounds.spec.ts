import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packDecider, packStream, type PackCommand } from '@hub/assurance';
import { handle } from '@hub/event-log';
import { addHours, type Instant } from '@hub/kernel';
import { temporaryFolder } from '@hub/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Hub } from '../hub.js';
import { openHub } from '../hub/open-hub.js';
import { readSettings } from '../settings.js';

const PACK = '2016-17Q2.bscb.1';
const OF = { variant: 'bscb', period: '2016-17Q2' };

const folder = temporaryFolder();
const out = join(folder.path, 'out');
let now: Instant = '2016-10-22T09:00:00.000Z';
let hub: Hub;

/** What was recorded on one day: a child, and that she is at risk. */
const takeIn = async (recordedAt: string, id: string): Promise<void> => {
  const delivery = join(folder.path, `delivery ${id}`);
  mkdirSync(delivery);
  const feeds = {
    children: [
      'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
      `${id},Example,Robin,2001-03-14,1,E09000006,${recordedAt}`,
    ],
    risk_assessments: [
      'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency,recorded_at',
      `RA${id},${id},cse,SERAF,2016-09-01T10:00,red,CSC,Y,${recordedAt}`,
    ],
  };
  for (const [feed, lines] of Object.entries(feeds)) writeFileSync(join(delivery, `${feed}.csv`), lines.join('\n'));
  const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
  await (
    await hub.takeIn({ delivery, by, historical: true })
  ).result;
  await hub.viewsCaughtUp();
};

let told = 0;
const tell = async (person: string, command: object): Promise<void> => {
  const meta = {
    commandId: `told ${(told += 1)}`,
    by: { person, agency: 'spec', role: 'OPERATOR' },
    purpose: 'assurance',
  };
  const whole = { ...OF, person, ...command } as PackCommand;
  const { outcome } = await handle(hub.log, packDecider, packStream(OF.variant, OF.period), whole, meta, {
    kinds: hub.kinds,
  });
  if (outcome !== 'accepted') throw new Error(`${whole.type}: ${outcome}`);
  await hub.viewsCaughtUp();
};

const mails = (): readonly string[] =>
  readdirSync(out)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(out, name), 'utf8'));

beforeAll(async () => {
  writeFileSync(
    join(folder.path, 'packs.json'),
    JSON.stringify({
      variants: [
        {
          id: 'bscb',
          name: 'Safeguarding children board',
          audience: 'board',
          lines: ['8a'],
          themes: [],
          readers: ['MASE_CHAIR'],
          mailTo: ['board@example.gov.uk'],
          mailAs: 'attachment',
          draftAfterDays: 21,
          draftMailTo: ['lead@example.gov.uk'],
        },
        {
          id: 'scrutiny',
          name: 'Scrutiny committee',
          audience: 'councillors',
          lines: ['8a'],
          themes: [],
          readers: [],
          mailTo: [],
        },
      ],
    }),
  );
  writeFileSync(
    join(folder.path, 'mail.json'),
    JSON.stringify({
      send: { by: 'file', from: 'hub@example.gov.uk', folder: out },
      hub: 'https://hub.example.gov.uk',
    }),
  );
  hub = await openHub({
    settings: readSettings(
      {
        HUB_DATA: join(folder.path, 'data'),
        HUB_MAIL: join(folder.path, 'mail.json'),
        HUB_PACKS: join(folder.path, 'packs.json'),
      },
      folder.path,
    ),
    now: () => now,
  });
});
afterAll(async () => {
  await hub.close();
  folder.remove();
});

describe('the draft of a pack', () => {
  it('is not made before its day by the clock of the log, nor of a quarter before the hub began', async () => {
    expect(await hub.draftDuePacks()).toEqual([]);
    await takeIn('2016-09-20T09:00Z', 'B0000001');
    await takeIn('2016-10-21T22:59Z', 'B0000003');
    expect(await hub.draftDuePacks()).toEqual([]);
  });

  it('is made by itself on its day, where a day is set, and once', async () => {
    await takeIn('2016-10-21T23:00Z', 'B0000002');
    const { position, recordedAt } = await hub.log.head();
    expect(await hub.draftDuePacks()).toEqual([PACK]);
    expect(await hub.draftDuePacks()).toEqual([]);
    expect((await hub.packs.packs()).map(({ packId }) => packId)).toEqual([PACK]);
    expect(await hub.packs.pack(PACK)).toMatchObject({ draftedBy: 'hub', logPosition: position, knownAt: recordedAt });
    expect(await hub.log.head()).toMatchObject({ position: position + 1, recordedAt });
  });

  it('is told to those who write it, by a mail that tells of no child and no number of them', async () => {
    await hub.mail?.goRound();
    const [mail = '', ...others] = mails();
    expect(others).toEqual([]);
    expect(mail).toContain('To: lead@example.gov.uk');
    expect(mail).toContain('the draft of 2016-17 Q2 waits to be written');
    for (const word of ['Robin', 'Example,', 'B0000001', 'at risk']) expect(mail).not.toContain(word);
    await hub.mail?.goRound();
    expect(mails()).toHaveLength(1);
  });
});

describe('a published pack', () => {
  it('that cannot be sent is trouble that is seen, and waits', async () => {
    await tell('ann', { type: 'Comment', line: '8a', text: 'As expected.' });
    await tell('ann', { type: 'PassOn' });
    await tell('bob', { type: 'Check' });
    const meta = { commandId: 'seal', by: { person: 'bob', agency: 'spec', role: 'OPERATOR' }, purpose: 'assurance' };
    expect(await hub.packs.seal(PACK, meta, 'bob')).toBeUndefined();
    await hub.mail?.goRound();
    expect(mails()).toHaveLength(1);
    await tell('bob', { type: 'Publish', publishedOn: '2016-10-25' });
    rmSync(out, { recursive: true });
    writeFileSync(out, 'no folder');
    await hub.mail?.goRound();
    expect(hub.troubles().map(({ name }) => name)).toEqual(['MailFailed']);
    expect(hub.mail?.outbox.list().filter(({ state }) => state !== 'sent')).toEqual([
      expect.objectContaining({ to: ['board@example.gov.uk'], state: 'waiting', attempts: 1 }),
    ]);
  });

  it('goes out when the way is mended, once, and the file with it is the one that was sealed', async () => {
    rmSync(out);
    now = addHours(now, 1);
    await hub.mail?.goRound();
    now = addHours(now, 48);
    await hub.mail?.goRound();
    const [mail = '', ...others] = mails();
    expect(others).toEqual([]);
    expect(mail).toContain('To: board@example.gov.uk');
    expect(mail).toContain(`Attached: ${PACK}.pdf`);
    expect(mail).toContain('Sign in to say that you have it: https://hub.example.gov.uk');
    const sent = readdirSync(out).find((name) => name.endsWith('.pdf')) ?? '';
    const sealed = readFileSync(join(hub.folder.board, PACK, 'pack.pdf'));
    expect(readFileSync(join(out, sent)).equals(sealed)).toBe(true);
    expect(
      readFileSync(join(folder.path, 'data', 'mail', readdirSync(join(folder.path, 'data', 'mail'))[0] ?? ''), 'utf8'),
    ).not.toContain('base64');
  });

  it('is not sent as a file by a way that takes none: the settings are refused in words', async () => {
    writeFileSync(
      join(folder.path, 'mail.json'),
      JSON.stringify({
        send: {
          by: 'notify',
          apiKey: 'hub-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
          templateId: 'T',
        },
        hub: 'https://hub.example.gov.uk',
      }),
    );
    const settings = readSettings(
      {
        HUB_DATA: join(folder.path, 'other'),
        HUB_MAIL: join(folder.path, 'mail.json'),
        HUB_PACKS: join(folder.path, 'packs.json'),
      },
      folder.path,
    );
    await expect(openHub({ settings })).rejects.toThrow('Set "mailAs" to "link"');
  });
});
