import { describe, expect, it } from '@jest/globals';
import type { PackVariant } from '@hub/assurance';
import type { Mail } from '@hub/mailer';
import type { PackRow } from '@hub/views';
import type { BoardSettings } from '../board-settings.js';
import type { PostOffice } from '../mail/post-office.js';
import type { PackDesk } from './pack-desk.js';
import { postPacks } from './pack-mail.js';

const VARIANT = {
  id: 'bscb',
  name: 'Safeguarding children board',
  mailTo: ['board@example.gov.uk', 'chair@example.gov.uk'],
  mailAs: 'link',
  draftMailTo: ['lead@example.gov.uk'],
} as unknown as PackVariant;

const PACK = {
  packId: '2016-17Q2.bscb.1',
  variant: 'bscb',
  period: '2016-17Q2',
  edition: 1,
  draftedBy: 'hub',
  state: 'published',
} as unknown as PackRow;

/** What is posted, round after round, when these are the packs and this is how the variant is sent. */
const posted = async (pack: object, variant: object = {}, rounds = 1): Promise<readonly Mail[]> => {
  const mails = new Map<string, Mail>();
  const mail = {
    outbox: {
      has: (id: string) => mails.has(id),
      post: (one: Mail) => {
        if (!mails.has(one.id)) mails.set(one.id, one);
      },
    },
    settings: { hub: 'https://hub.example.gov.uk' },
  } as unknown as PostOffice;
  const packs = {
    packs: () => Promise.resolve([{ ...PACK, ...pack }]),
    file: () => Promise.resolve(new Uint8Array([1, 2, 3])),
  } as unknown as PackDesk;
  const settings = { variants: [{ ...VARIANT, ...variant }] } as unknown as BoardSettings;
  for (let round = 0; round < rounds; round += 1) await postPacks(mail, packs, settings);
  return [...mails.values()];
};

describe('the mail of a pack', () => {
  it('goes to each address of its variant once, however many rounds there are', async () =>
    expect((await posted({}, {}, 3)).map(({ to }) => to)).toEqual([
      ['board@example.gov.uk'],
      ['chair@example.gov.uk'],
    ]));

  it('holds a way to the hub and no file, unless the council chose that the file is sent', async () => {
    const [link] = await posted({});
    expect(link).toMatchObject({ files: [], text: expect.stringContaining('Sign in to read it') });
    const [file] = await posted({}, { mailAs: 'attachment' });
    expect(file?.files).toEqual([expect.objectContaining({ name: '2016-17Q2.bscb.1.pdf' })]);
  });

  it.each(['drafted', 'passed on', 'checked', 'sealed', 'withdrawn'])(
    'of one that is %s goes to none of its readers',
    async (state) => {
      const to = (await posted({ state })).flatMap((mail) => mail.to);
      expect(to).not.toContain('board@example.gov.uk');
      expect(to).not.toContain('chair@example.gov.uk');
    },
  );

  it('of a draft goes to those who write it where the hub made the draft, and to nobody where a person did', async () => {
    expect((await posted({ state: 'drafted' })).map(({ to }) => to)).toEqual([['lead@example.gov.uk']]);
    expect(await posted({ state: 'drafted', draftedBy: 'ann' })).toEqual([]);
  });

  it('of a variant that is set up no more goes to nobody', async () =>
    expect(await posted({ variant: 'scrutiny' })).toEqual([]));
});
