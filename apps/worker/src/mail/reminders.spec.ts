import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addHours, type Instant } from '@hub/kernel';
import { openHub, readSettings, type Hub } from '../index.js';

/** A Monday in London, 8 in the morning in summer time. */
const MONDAY: Instant = '2016-10-03T07:00:00.000Z';

const FEEDS: Readonly<Record<string, readonly string[]>> = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    'B0000001,Example,Robin,2001-03-14,1,E09000006,2016-09-01T09:00Z',
  ],
  panel_actions: [
    'action_id,panel,meeting_date,child_id,owner_agency,action,due,completed_at,recorded_at',
    'A1,MASE,2016-09-06,B0000001,Health,Visit Robin at home,2016-09-20,,2016-09-06T12:00Z',
    'A2,MASE,2016-09-06,B0000001,Health,Write to the GP,2016-10-20,,2016-09-06T12:01Z',
    'A3,MASE,2016-09-06,,Health,Bring figures,2016-09-20,2016-09-19,2016-09-19T12:01Z',
    'A4,MASE,2016-09-06,,Housing,Look at the flat,2016-09-20,,2016-09-19T12:02Z',
  ],
};

describe('agencies are reminded of their actions', () => {
  let folder: string;
  let hub: Hub | undefined;
  let now: Instant;

  const open = async (): Promise<Hub> => {
    hub = await openHub({
      settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_MAIL: join(folder, 'mail.json') }, folder),
      now: () => now,
    });
    return hub;
  };
  const sent = (): string[] =>
    readdirSync(folder).includes('out')
      ? readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name), 'utf8'))
      : [];
  const withMail = (way: object): void =>
    writeFileSync(
      join(folder, 'mail.json'),
      JSON.stringify({
        send: way,
        hub: 'https://hub.council.example',
        reminders: {
          on: ['monday'],
          at: '08:00',
          to: { Health: ['mase@health.example'], Police: ['p@police.example'] },
        },
      }),
    );

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reminders-'));
    now = MONDAY;
    withMail({ by: 'file', from: 'hub@council.example', folder: join(folder, 'out') });
    const opened = await open();
    const delivery = join(folder, 'delivery');
    mkdirSync(delivery);
    for (const [feed, lines] of Object.entries(FEEDS)) writeFileSync(join(delivery, `${feed}.csv`), lines.join('\n'));
    const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
    await (
      await opened.takeIn({ delivery, by, historical: true })
    ).result;
    await opened.viewsCaughtUp();
  });
  afterEach(async () => {
    await hub?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('on the chosen day from the chosen time, each agency that has some and an address, and nothing tells of a child', async () => {
    now = addHours(MONDAY, -0.1);
    await hub?.mail?.goRound();
    expect(sent()).toEqual([]);
    now = MONDAY;
    await hub?.mail?.goRound();
    const [mail = '', ...others] = sent();
    expect(others).toEqual([]);
    expect(mail).toContain('To: mase@health.example');
    expect(mail).toContain('2 actions to Health that are not done yet; 1 of them is overdue.');
    for (const word of ['Robin', 'Example', 'B0000001', 'GP', 'A1']) expect(mail).not.toContain(word);
    expect(mail.match(/https?:\S+/g)).toEqual(['https://hub.council.example']);
  });

  it('once a day, also when the hub was ended and started again', async () => {
    await hub?.mail?.goRound();
    rmSync(join(folder, 'out'), { recursive: true });
    now = addHours(MONDAY, 2);
    await hub?.mail?.goRound();
    await hub?.close();
    await (await open()).mail?.goRound();
    expect(sent()).toEqual([]);
    now = addHours(MONDAY, 24 * 7);
    await hub?.mail?.goRound();
    expect(sent()).toHaveLength(1);
  });

  it('a reminder that cannot be sent is trouble that is seen, and goes out when the way is mended', async () => {
    await hub?.close();
    writeFileSync(join(folder, 'no-folder'), '');
    withMail({ by: 'file', from: 'hub@council.example', folder: join(folder, 'no-folder') });
    await (await open()).mail?.goRound();
    expect(hub?.troubles().map(({ name }) => name)).toEqual(['MailFailed']);
    expect(hub?.mail?.outbox.list()).toEqual([expect.objectContaining({ state: 'waiting', attempts: 1 })]);
    await hub?.close();
    withMail({ by: 'file', from: 'hub@council.example', folder: join(folder, 'out') });
    now = addHours(MONDAY, 1);
    await (await open()).mail?.goRound();
    expect(sent()).toHaveLength(1);
  });
});
