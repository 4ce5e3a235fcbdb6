import { describe, expect, it } from '@jest/globals';
import type { PackVariant } from '@hub/assurance';
import type { Mail } from '@hub/mailer';
import type { PackRow } from '@hub/views';
import type { BoardSettings } from '../board-settings.js';
import type { PostOffice } from '../mail/post-office.js';
import type { PackDesk } from './pack-desk.js';
import { mailOfPack, postPacks, postWithdrawnAnalyses } from './pack-mail.js';

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

/** An outbox in memory, and what was taken back from it. */
const officeWith = (mails: Map<string, Mail>, takenBack: string[] = []): PostOffice =>
  ({
    outbox: {
      has: (id: string) => mails.has(id),
      post: (one: Mail) => {
        if (!mails.has(one.id)) mails.set(one.id, one);
      },
      takeBack: (id: string) => takenBack.push(id),
      list: () => [...mails.values()].map((one) => ({ ...one, state: 'sent' })),
    },
    settings: { hub: 'https://hub.example.gov.uk' },
  }) as unknown as PostOffice;

/** What is posted, round after round, when these are the packs and this is how the variant is sent. */
const posted = async (pack: object, variant: object = {}, rounds = 1): Promise<readonly Mail[]> => {
  const mails = new Map<string, Mail>();
  const mail = officeWith(mails);
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

  it('of one that was given and then withdrawn tells readers and writers once, without why, and takes back what waits', async () => {
    const mails = new Map<string, Mail>();
    const takenBack: string[] = [];
    const mail = officeWith(mails, takenBack);
    const given = { ...PACK, state: 'withdrawn', publishedAt: '2016-11-01T09:00:00.000Z', withdrawn: 'A wrong total.' };
    const packs = { packs: () => Promise.resolve([given]) } as unknown as PackDesk;
    const settings = { variants: [VARIANT] } as unknown as BoardSettings;
    for (let round = 0; round < 2; round += 1) await postPacks(mail, packs, settings);
    expect([...mails.values()].flatMap(({ to }) => to)).toEqual([...VARIANT.mailTo, 'lead@example.gov.uk']);
    for (const { subject, text, files = [] } of mails.values()) {
      expect(subject).toBe('Withdrawn: Safeguarding children board: the pack of 2016-17 Q2, edition 1');
      expect(text).toContain('Destroy every copy');
      expect(text).not.toContain('wrong total');
      expect(files).toEqual([]);
    }
    expect(takenBack).toContain('board-pack|2016-17Q2.bscb.1|board@example.gov.uk');
    expect(mailOfPack(mail, PACK.packId)).toContainEqual({
      to: 'chair@example.gov.uk',
      about: 'withdrawn',
      state: 'sent',
    });
  });

  it('of an annual analysis that was withdrawn goes to the addresses of the board and to no other audience', async () => {
    const mails = new Map<string, Mail>();
    const analyses = {
      withdrawn: () => Promise.resolve([{ analysisId: '2016-17.interviews.1', year: '2016-17', edition: 1 } as never]),
    };
    const others = { ...VARIANT, id: 'members', audience: 'councillors', mailTo: ['members@example.gov.uk'] };
    const settings = { variants: [{ ...VARIANT, audience: 'board' }, others] } as unknown as BoardSettings;
    for (let round = 0; round < 2; round += 1) await postWithdrawnAnalyses(officeWith(mails), analyses, settings);
    expect([...mails.values()].flatMap(({ to }) => to)).toEqual([...VARIANT.mailTo, 'lead@example.gov.uk']);
    expect([...mails.values()][0]?.subject).toBe('Withdrawn: The analysis of return interviews of 2016-17, edition 1');
  });

  it('of a variant that is set up no more goes to nobody', async () =>
    expect(await posted({ variant: 'scrutiny' })).toEqual([]));
});
