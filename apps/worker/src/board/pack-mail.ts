import type { PackVariant } from '@hub/assurance';
import type { MailFile, Posted } from '@hub/mailer';
import type { PackRow } from '@hub/views';
import type { BoardSettings } from '../board-settings.js';
import { periodMeant } from '../figure-period.js';
import type { PostOffice } from '../mail/post-office.js';
import { BadSettings } from '../settings.js';
import type { MailSettings } from '../mail/mail-settings.js';
import { ANALYSIS_AUDIENCE, type AnalysisDesk } from './analysis-desk.js';
import { HUB_ITSELF } from './due-drafts.js';
import type { PackDesk } from './pack-desk.js';

/** The one file of a pack that is sent, where a council says so. */
const SENT_FILE = 'pack.pdf';

const packMailId = (packId: string, to: string): string => `board-pack|${packId}|${to}`;
const withdrawnMailId = (documentId: string, to: string): string => `board-withdrawn|${documentId}|${to}`;

/** How the mail about a document of the board went, an address a line. */
export interface PackMail {
  readonly to: string;
  /** What was told: that it is there, or that it is not to be used any more. */
  readonly about: 'published' | 'withdrawn';
  readonly state: Posted['state'];
  /** What went wrong last. */
  readonly problem?: string;
}

/** How the mail about a pack or an analysis went; nothing where no mail leaves the hub. */
export const mailOfPack = (mail: PostOffice | undefined, documentId: string): readonly PackMail[] =>
  (mail?.outbox.list() ?? []).flatMap(({ id, to, state, problem }) => {
    const withdrawn = id.startsWith(withdrawnMailId(documentId, ''));
    if (!withdrawn && !id.startsWith(packMailId(documentId, ''))) return [];
    const about = withdrawn ? 'withdrawn' : 'published';
    return [{ to: to.join(', '), about, state, ...(problem === undefined ? {} : { problem }) }];
  });

/** Whether packs can be sent as settings say. Throws `BadSettings` where a way of sending takes no files. */
export const checkPackMail = ({ variants }: BoardSettings, mail: MailSettings | undefined): void => {
  const variant = variants.find(({ mailAs }) => mailAs === 'attachment');
  if (variant && mail?.send.by === 'notify') {
    throw new BadSettings(
      `HUB_PACKS: the pack "${variant.id}" is to be sent as an attachment, and GOV.UK Notify takes none here. Set "mailAs" to "link", or send by another way.`,
    );
  }
};

const attached = async (packs: PackDesk, row: PackRow, { mailAs }: PackVariant): Promise<readonly MailFile[]> => {
  if (mailAs !== 'attachment') return [];
  const bytes = await packs.file(row, SENT_FILE);
  if (!bytes) throw new Error(`The pack ${row.packId} has no file ${SENT_FILE} to be sent.`);
  return [{ name: `${row.packId}.pdf`, mediaType: 'application/pdf', base64: Buffer.from(bytes).toString('base64') }];
};

const postPublished = async (mail: PostOffice, packs: PackDesk, row: PackRow, variant: PackVariant): Promise<void> => {
  const waiting = variant.mailTo.filter((to) => !mail.outbox.has(packMailId(row.packId, to)));
  if (waiting.length === 0) return;
  const files = await attached(packs, row, variant);
  const { label } = periodMeant(row.period);
  for (const to of waiting) {
    mail.outbox.post({
      id: packMailId(row.packId, to),
      to: [to],
      subject: `${variant.name}: the pack of ${label} is there`,
      text: [
        `The pack of ${label}, edition ${row.edition}, was published.`,
        files.length > 0
          ? `It is attached as it was sealed. Sign in to say that you have it: ${mail.settings.hub}`
          : `Sign in to read it, and say there that you have it: ${mail.settings.hub}`,
      ].join('\n\n'),
      files: [...files],
    });
  }
};

const postDraft = (mail: PostOffice, row: PackRow, variant: PackVariant): void => {
  const { label } = periodMeant(row.period);
  for (const to of variant.draftMailTo ?? []) {
    mail.outbox.post({
      id: `board-draft|${row.packId}|${to}`,
      to: [to],
      subject: `${variant.name}: the draft of ${label} waits to be written`,
      text: `The hub made the draft of the pack of ${label}. Each of its lines needs its words, and a second person who checks it. Sign in and open Board: ${mail.settings.hub}`,
    });
  }
};

/** All addresses that hear of a pack: its readers and those who write it. */
const everybodyOf = (variants: readonly PackVariant[]): readonly string[] => [
  ...new Set(variants.flatMap(({ mailTo, draftMailTo = [] }) => [...mailTo, ...draftMailTo])),
];

const postWithdrawn = (mail: PostOffice, documentId: string, what: string, to: readonly string[]): void => {
  for (const address of to) {
    mail.outbox.post({
      id: withdrawnMailId(documentId, address),
      to: [address],
      subject: `Withdrawn: ${what}`,
      text: [
        `${what} was withdrawn. Do not use it any more.`,
        'Destroy every copy that you kept, and tell those to whom you passed one on.',
        `Why, and whether another edition takes its place, stands in the hub. Sign in and open Board: ${mail.settings.hub}`,
      ].join('\n\n'),
    });
  }
};

/**
 * Tells everybody who heard of a pack that it was withdrawn. A mail that was to say that it is there, and did not come
 * through yet, is taken back: the file in it is not to be used.
 */
const postWithdrawnPack = (mail: PostOffice, row: PackRow, variant: PackVariant): void => {
  for (const to of variant.mailTo) mail.outbox.takeBack(packMailId(row.packId, to));
  if (row.publishedAt === undefined) return;
  const what = `${variant.name}: the pack of ${periodMeant(row.period).label}, edition ${row.edition}`;
  postWithdrawn(mail, row.packId, what, everybodyOf([variant]));
};

/** Tells the board's addresses of each annual analysis that was withdrawn. Posting is idempotent. */
export const postWithdrawnAnalyses = async (
  mail: PostOffice,
  analyses: Pick<AnalysisDesk, 'withdrawn'>,
  { variants }: BoardSettings,
): Promise<void> => {
  const board = everybodyOf(variants.filter(({ audience }) => audience === ANALYSIS_AUDIENCE));
  for (const { analysisId, year, edition } of await analyses.withdrawn()) {
    postWithdrawn(mail, analysisId, `The analysis of return interviews of ${year}, edition ${edition}`, board);
  }
};

/**
 * Tells the addresses of each published pack that it is there, or was withdrawn, and those who write a pack that the hub drafted
 * one. Posting is idempotent, so what a crash left out is posted at the next round, and nobody is told twice. No figure stands in a mail
 * and nothing about a child; the pack itself goes with it only where the council chose so, as it was sealed.
 */
export const postPacks = async (mail: PostOffice, packs: PackDesk, { variants }: BoardSettings): Promise<void> => {
  for (const row of await packs.packs()) {
    const variant = variants.find(({ id }) => id === row.variant);
    if (!variant) continue;
    if (row.state === 'published') await postPublished(mail, packs, row, variant);
    if (row.state === 'withdrawn') postWithdrawnPack(mail, row, variant);
    if (row.state === 'drafted' && row.draftedBy === HUB_ITSELF) postDraft(mail, row, variant);
  }
};
