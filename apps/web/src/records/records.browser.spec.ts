import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfFacts } from '../../../../test/pdf.js';
import { pressText, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

/** People who have grown up since: Quinn falls due, Robin asks what we hold. */
const borough = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,ethnicity,recorded_at',
    'B0000001,Example,Robin,1990-03-14,1,E09000006,WBRI,2006-09-01T09:00Z',
    'B0000002,Leaver,Quinn,1990-06-15,2,E09000006,,2006-09-01T09:01Z',
    'B0000003,Friend,Zoe,1991-06-15,2,E09000006,,2006-09-01T09:02Z',
  ],
  statuses: [
    'child_id,status,legal_status,start,end,recorded_at',
    'B0000001,CLA,C2,2006-01-01,2008-01-01,2006-09-01T09:10Z',
    'B0000002,CIN,,2006-02-01,2007-01-01,2006-09-01T09:11Z',
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at,circumstances,recorded_at',
    'MP1,B0000001,Example,Robin,1990-03-14,missing,medium,home,2006-10-01T18:00,2006-10-01T20:00,2006-10-02T07:30,Was with Zoe by the river,2006-10-02T07:00Z',
  ],
};

let hub: RunningHub;
let governor: Visit;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start(borough);
  governor = await hub.signIn(people.governor);
  lead = await hub.signIn(people.lead);
});

afterAll(async () => {
  await governor.close();
  await lead.close();
  await hub.stop();
});

describe.each([
  ['requests', '/records?part=requests'],
  ['falling due', '/records?part=retention'],
  ['legal holds', '/records?part=holds'],
  ['disputes', '/records?part=disputes'],
  ['who has looked', '/records?part=looked'],
])('%s', (_name, path) => {
  it('has no accessibility violations and fits 320 pixels', async () => {
    const page = await governor.open(path);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const width = await governor.sideways();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBe(0);
  });
});

it('a request is recorded, read, made and answered with the keyboard alone', async () => {
  const page = await governor.open('/records?part=requests');
  await pressText(page, /^Record a request/);
  await page.keyboard.press('Tab');
  const child = page.getByLabel('Id of the person it is about');
  await child.focus();
  await page.keyboard.type('B0000001');
  await page.getByLabel('Received on').fill('2026-11-01');
  await pressText(page, /^Record the request/);
  await page.getByText('The request is recorded').first().waitFor();
  await pressText(page, /^SAR-/);
  await page.getByRole('heading', { name: 'What we hold about Robin Example' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await pressText(page, /^Decide Report/);
  expect(await page.getByLabel('As it is given out').inputValue()).toBe('Was with [another person] by the river');
  expect(await violationsOf(page)).toEqual([]);
  await pressText(page, /^Save the decision/);
  await page.getByText('Every text has been read.').waitFor();
  await pressText(page, /^Make the pack/);
  await page.getByText('It can be released.').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), pressText(page, /^Pack as a page/)]);
  expect(file.suggestedFilename()).toMatch(/^SAR-.*\.html$/);
  const [pdf] = await Promise.all([page.waitForEvent('download'), pressText(page, /^Pack as PDF/)]);
  expect(pdfFacts(readFileSync(await pdf.path()))).toMatch(
    /Title: +What we hold about Robin Example[\s\S]*Tagged: +yes/,
  );
  await pressText(page, /^I have given it out/);
  await page.getByText(/^Request .* Answered on/).waitFor();
});

it('a value that somebody says is wrong is marked on the child’s page until it is settled', async () => {
  const page = await lead.open('/children/B0000001');
  await page.getByRole('button', { name: /^Somebody says/ }).click();
  await page.getByLabel('What is said to be wrong').selectOption({ label: 'Ethnicity: WBRI' });
  await page.getByLabel('What they say').fill('I am of mixed heritage');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('Ethnicity (details of the child)').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const settling = await governor.open('/records?part=disputes');
  await settling.getByRole('button', { name: /^Settle the dispute/ }).click();
  await settling.getByLabel('What was found').fill('The form of 2006 says otherwise.');
  await settling.getByRole('button', { name: 'Settle it' }).click();
  await settling.getByText('The record has not been corrected since.').waitFor();
  await settling.getByLabel('What came of it').selectOption('NOT_UPHELD');
  await settling.getByRole('button', { name: 'Settle it' }).click();
  await settling.getByText('Nothing is disputed.').waitFor();
});

it('two people destroy a record that falls due; what one proposed the other agrees to', async () => {
  const page = await lead.open('/records?part=retention');
  await page.getByRole('button', { name: 'Propose what becomes of it Quinn Leaver' }).click();
  await page.getByLabel('What becomes of it', { exact: true }).selectOption('DISPOSE');
  await page.getByLabel('Why', { exact: true }).fill('Quiet since 2007');
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByText('You proposed to destroy it: Quiet since 2007').waitFor();
  const other = await governor.open('/records?part=retention');
  await pressText(other, /^Agree for Quinn Leaver/);
  await pressText(other, /^Yes, destroy this record/);
  await other.getByText('Decided. The record is being destroyed').first().waitFor();
  await other.getByText('1 record falls due').waitFor();
});

it('information governance comes to who has looked at a record by its id, and to unusual access, with the keyboard alone', async () => {
  const page = await governor.open('/records?part=looked');
  await pressText(page, /^Who has looked at this record/);
  await page.getByText('Enter the child’s id.').waitFor();
  await page.getByLabel('The child’s id').fill('B0000001');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Who has looked at B0000001' }).waitFor();
  await page.getByRole('rowheader').first().waitFor();
  await governor.open('/records?part=looked');
  await pressText(page, /^Unusual access/);
  await page.getByRole('heading', { level: 1, name: 'Unusual access' }).waitFor();
  expect(await page.getByRole('link', { name: 'Every line' }).count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect([governor.strangers, lead.strangers]).toEqual([[], []]);
  expect([governor.complaints, lead.complaints]).toEqual([[], []]);
});
