import { packs, type PackRow } from '@hub/views';
import { NOW, type ViewReader } from '@hub/kernel';
import type { BoardSettings } from '../board-settings.js';
import { periodMeant } from '../figure-period.js';
import type { PostOffice } from '../mail/post-office.js';

/**
 * Tells the addresses of each published pack that it is there. Posting is idempotent, so what a crash left out is posted
 * at the next round, and nobody is told twice. No figure, no file and nothing about a child leaves the hub.
 */
export const postPacks = async (mail: PostOffice, views: ViewReader, { variants }: BoardSettings): Promise<void> => {
  const rows = await views.rowsAt<PackRow>(packs.table, NOW, { where: { state: ['published'] } });
  for (const { row } of rows) {
    const variant = variants.find(({ id }) => id === row.variant);
    for (const to of variant?.mailTo ?? []) {
      mail.outbox.post({
        id: `board-pack|${row.packId}|${to}`,
        to: [to],
        subject: `${variant?.name ?? 'Board'}: the pack of ${periodMeant(row.period).label} is there`,
        text: `The pack of ${periodMeant(row.period).label}, edition ${row.edition}, was published. Sign in to read it: ${mail.settings.hub}\n`,
      });
    }
  }
};
