import { stat, statfs } from 'node:fs/promises';
import type { Instant } from '@hub/kernel';
import { lastBackup, type Hub } from '@hub/worker';
import type { Health } from '../generated/graphql.js';

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0;

/** Bytes to which the size of the log is rounded up. */
const STEP = 64 * 1024 * 1024;

/** Mail on its way, and mail that did not come: what waits after a try that failed is told too. */
const mailOf = ({ mail }: Hub): Pick<Health, 'mailBy' | 'mailWaiting' | 'mailFailed'> => {
  const posted = mail?.outbox.list() ?? [];
  return {
    mailBy: mail?.way ?? null,
    mailWaiting: posted.filter(({ state }) => state === 'waiting').length,
    mailFailed: posted.flatMap(({ id, state, postedAt, to, subject, problem, nextTry = null }) =>
      state !== 'sent' && problem !== undefined ? [{ id, postedAt, to: [...to], subject, problem, nextTry }] : [],
    ),
  };
};

/** How the hub is. Of records that could not be shown it says where they stand, and nothing of what they say. */
export const healthOf = async (hub: Hub, startedAt: Instant): Promise<Health> => {
  const { position } = await hub.log.head();
  const disk = await statfs(hub.folder.path);
  const backup = lastBackup(hub.folder);
  return {
    startedAt,
    production: hub.settings.production,
    behind: Math.max(0, position - hub.viewsPosition()),
    parked: (await hub.parked()).map(({ position, type, table, error }) => ({ position, type, view: table, error })),
    troubles: hub.troubles().map(({ name }) => name),
    lastBackupAt: backup?.at ?? null,
    lastBackupOf: [...(backup?.copied ?? [])],
    diskFree: disk.bavail * disk.bsize,
    diskTotal: disk.blocks * disk.bsize,
    logBytes: Math.ceil((await sizeOf(hub.folder.log)) / STEP) * STEP,
    ...mailOf(hub),
  };
};
