import { existsSync, mkdtempSync, rmSync, unwatchFile, watchFile } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pressText, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';
import { ProposeHandover } from './queries.js';

/** A child who moves, and what is said of an adult near them, which only some may handle and no other authority gets. */
const LEARNED = '2016-09-01T09:00Z';
const bromleys = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    `B0000001,Movingexample,Robin,2018-03-14,1,E09000006,${LEARNED}`,
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,score,rag,assessor,agency,multi_agency,recorded_at',
    'RA1,B0000001,cse,SERAF,2016-09-02T10:00,17,amber,A. Staffmember,CSC,Y,2016-09-02T12:00Z',
  ],
  persons_of_concern: [
    'person_id,label,born,handling,review_due,recorded_at',
    `PC1,Known as Jay,1985,C,2016-12-01,${LEARNED}`,
  ],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,source_grade,info_grade,handling,last_seen,recorded_at',
    `child,B0000001,associates_with,person,PC1,confirmed,Police,L1,1,A,C,2016-09-14,2016-09-15T09:00Z`,
  ],
};
const croydons = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    `B0000001,Ownexample,Kim,2018-03-14,2,E09000008,${LEARNED}`,
  ],
};

/** Neither staff nor whoever is near a child is told to another authority. */
const STAYS = /Known as Jay|PC1|associate|Staffmember/;

const folder = mkdtempSync(join(tmpdir(), 'hub-exchange-'));
let bromley: RunningHub;
let croydon: RunningHub;
let lead: Visit;
let theirs: Visit;

const at = (code: string, council: string) => () => ({
  ...{ HUB_AUTHORITY: code, HUB_COUNCIL: council, HUB_EXCHANGE: join(folder, 'exchange') },
});

beforeAll(async () => {
  croydon = await RunningHub.start(croydons, at('E09000008', 'London Borough of Croydon'));
  theirs = await croydon.signIn(people.mash);
  theirs.listen();
});

beforeAll(async () => {
  bromley = await RunningHub.start(bromleys, at('E09000006', 'London Borough of Bromley'));
  lead = await bromley.signIn(people.lead);
});

/** A hub tells the others its key in its first round, some seconds after it has begun. */
const hasToldItsKey = (code: string): Promise<void> =>
  new Promise((resolve) => {
    const key = join(folder, 'exchange', 'keys', `${code}.json`);
    const look = (): void => {
      if (!existsSync(key)) return;
      unwatchFile(key);
      resolve();
    };
    watchFile(key, { interval: 100 }, look);
    look();
  });

/** The reader comes back to the page again and again: then it looks whether the other council did something meanwhile. */
const comingBack = async (visit: Visit, path: string): Promise<Page> => {
  const page = await visit.open(path);
  await page.evaluate(() => void window.setInterval(() => window.dispatchEvent(new Event('focus')), 1_000));
  return page;
};

beforeAll(async () => {
  await hasToldItsKey('E09000008');
  await hasToldItsKey('E09000006');
});

afterAll(async () => {
  await bromley.stop();
  await croydon.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('the page of what is approved and sent shows neither staff nor anybody near the child', async () => {
  const worker = await bromley.signIn(people.mash);
  const proposed = await worker.tell(ProposeHandover, {
    ...{ childId: 'B0000001', toAuthority: 'E09000008', movedOn: '2016-10-03', responsibility: 'MOVES' },
    ...{ gateway: 'CA_2004_S10', parts: ['ASSESSMENTS', 'PLANS', 'ACTIONS', 'NOTES'] },
    reason: 'The family moved to Croydon.',
  });
  expect(proposed).toContain('"Done"');
  await worker.close();
  const sent = await lead.open('/handovers');
  await pressText(sent, /^Read what goes and approve it/);
  await sent.getByText('Who the child is', { exact: true }).waitFor();
  expect(await sent.locator('main').innerText()).not.toMatch(STAYS);
  await pressText(sent, /^Approve: send exactly this/);
  await sent.getByText(/^Sent to London Borough of Croydon|^Arrived at London Borough of Croydon/).waitFor();
});

it('a child whom another authority hands over is read and taken on at the keyboard', async () => {
  const page = await comingBack(theirs, '/handovers?part=received');
  await page.getByText('London Borough of Bromley', { exact: true }).waitFor();
  await pressText(page, /^Read it and take the child on/);
  await page.getByText(/Movingexample/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await theirs.sideways()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await pressText(page, /^Take the child on/);
  await page.getByText('Say who the child is here.').first().waitFor();
  await page.getByLabel('Who this is here').selectOption('NEW');
  await pressText(page, /^Take the child on/);
  await page.getByText('Done. Taken on. London Borough of Bromley is told.').waitFor();
  await page.locator('.hub-under', { hasText: 'The child is' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /Movingexample/ }).waitFor();
});

it('the sender reads that the child was taken on', async () => {
  const sent = await comingBack(lead, '/handovers');
  await sent.getByText(/^Taken on by London Borough of Croydon/).waitFor();
});

it('the page of what came shows neither staff nor anybody near the child, and the other child of the same id is untouched', async () => {
  const heard = await theirs.heard();
  expect(heard).toContain('Movingexample');
  expect(heard).not.toMatch(STAYS);
  const page = await theirs.open('/children/B0000001');
  expect(await page.locator('h1').innerText()).toContain('Ownexample');
  expect([theirs.strangers, theirs.complaints, lead.strangers, lead.complaints].flat()).toEqual([]);
});
