import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newEventsOf } from '@hub/event-log';
import { NOW } from '@hub/kernel';
import { temporaryFolder } from '@hub/testing';
import { TRACKING_SHEET, type SheetRow } from '@hub/views';
import type { Hub } from '../hub.js';
import { readSettings } from '../settings.js';
import { openHub } from './open-hub.js';

const BY = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
const PLAN = { planId: 'P1', childId: 'B0000001', agreedAt: '2016-10-01' };

const folder = temporaryFolder();
const settings = readSettings({ HUB_DATA: join(folder.path, 'data') }, '/');

beforeAll(async () => {
  const delivery = join(folder.path, 'delivery');
  mkdirSync(delivery);
  const write = (feed: string, ...lines: string[]): void =>
    writeFileSync(join(delivery, `${feed}.csv`), `${lines.join('\n')}\n`);
  write(
    'children',
    'child_id,surname,forename,dob,sex,responsible_la',
    'B0000001,Example,Robin,2018-03-14,1,E09000006',
  );
  write(
    'risk_assessments',
    'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency',
    'RA1,B0000001,cse,SERAF,2024-01-01T10:00,red,CSC,Y',
  );
  const hub = await openHub({ settings });
  await (
    await hub.takeIn({ delivery, by: BY })
  ).result;
  await hub.viewsCaughtUp();
  await hub.close();
});

afterAll(() => folder.remove());

const plansOf = async ({ views }: Hub) => (await views.rowsAt<SheetRow>(TRACKING_SHEET.table, NOW))[0]?.row.plans;

it('views that are to follow later can be read at once, and follow as soon as somebody needs what they do not know', async () => {
  const hub = await openHub({ settings, viewsFollow: new Promise(() => undefined) });
  const meta = { commandId: 'later-1', by: BY, purpose: 'operation' };
  const events = newEventsOf(hub.kinds, [{ type: 'exploitation.SafetyPlanAgreed', data: PLAN }], meta);
  await hub.log.append({ stream: 'exploitation.plan-P1', expected: 'any', events });
  expect([await plansOf(hub), hub.keepsViews()]).toEqual([[], false]);
  await hub.viewsCaughtUp();
  expect([await plansOf(hub), hub.keepsViews()]).toEqual([[{ agreedAt: '2016-10-01' }], true]);
  await hub.close();
});

it('views follow from their moment on, though nobody asks', async () => {
  let come = (): void => undefined;
  const hub = await openHub({ settings, viewsFollow: new Promise<void>((resolve) => (come = resolve)) });
  const meta = { commandId: 'later-2', by: BY, purpose: 'operation' };
  const ended = { ...PLAN, planId: 'P2', agreedAt: '2016-10-02' };
  const events = newEventsOf(hub.kinds, [{ type: 'exploitation.SafetyPlanAgreed', data: ended }], meta);
  const told = new Promise<void>((resolve) => {
    hub.onViewsChanged(() => resolve());
  });
  await hub.log.append({ stream: 'exploitation.plan-P2', expected: 'any', events });
  come();
  await told;
  expect(await plansOf(hub)).toHaveLength(2);
  await hub.close();
});

it('a hub is closed whose views never began to follow', async () => {
  const hub = await openHub({ settings, viewsFollow: new Promise(() => undefined) });
  await expect(hub.close()).resolves.toBeUndefined();
});
