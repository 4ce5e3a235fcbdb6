import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press, violationsOf } from '../../test/accessibility.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

let hub: RunningHub;
let lead: Visit;
beforeAll(async () => {
  hub = await RunningHub.start();
  lead = await hub.signIn(people.lead, { width: 1366 });
});
afterAll(async () => {
  await lead.close();
  await hub.stop();
});

const DOCUMENT = '/profile/document';

const drawn = (page: Page) => page.getByRole('heading', { name: 'Gaps in knowledge' }).waitFor();

/** The words of the last thing that was done. */
const done = (page: Page, words: string) => page.locator('.hub-done').getByText(words).waitFor();

describe('the profile document', () => {
  it('says on the board page, the map and itself that there is none, and leads to it', async () => {
    const page = await lead.open('/board');
    await page.getByText('None yet. No problem profile was ever sealed').waitFor();
    await lead.open('/profile');
    await page.getByText('No problem profile was ever sealed').waitFor();
    await page.getByRole('link', { name: 'Profile document: versions, gaps and recommendations' }).click();
    await drawn(page);
    await page.getByText('No problem profile was ever sealed').waitFor();
    expect(lead.strangers).toEqual([]);
    expect(lead.complaints).toEqual([]);
  });

  it('is made, written, recommended and passed on with the keyboard alone', async () => {
    const page = await lead.open(DOCUMENT);
    await drawn(page);
    await press(page, 'Make the draft of a version');
    await press(page, 'Make the draft');
    await done(page, 'The draft was made');
    await page.getByRole('link', { name: /version 1/ }).press('Enter');
    await drawn(page);
    for (const section of ['victims', 'adults', 'locations', 'themes', 'gaps']) {
      await page.getByRole('button', { name: `Write about it on ${section}` }).press('Enter');
      const box = page.locator(`#text-${section}`);
      await box.pressSequentially('Two girls');
      await page.getByRole('button', { name: 'Save the text' }).press('Enter');
      await page.getByText('says a number of 5 or fewer').waitFor();
      expect(await box.inputValue()).toBe('Two girls');
      await box.fill(`What is known of ${section}.`);
      await page.getByRole('button', { name: 'Save the text' }).press('Enter');
      await done(page, `The text on ${section} was saved`);
    }
    await page.getByRole('button', { name: 'Recommend something' }).press('Enter');
    await page.locator('#recommendation-text').fill('Patrol the park after school.');
    await page.locator('#recommendation-agency').fill('Police');
    await page.locator('#recommendation-owner').fill('Inspector Sample');
    await page.locator('#recommendation-due').fill('2099-01-31');
    await page.getByRole('button', { name: 'Recommend it' }).press('Enter');
    await done(page, 'The recommendation stands in the draft');
    await page.getByRole('button', { name: 'Pass it on to be checked' }).press('Enter');
    await done(page, 'waits to be checked');
    expect(await page.getByRole('button', { name: 'I have checked this profile' }).count()).toBe(0);
  });

  it('is checked by the chair and sealed by the lead; then it is no longer too old', async () => {
    const chair = await hub.signIn(people.chair);
    const page = await chair.open(DOCUMENT);
    await page.getByRole('link', { name: /version 1/ }).click();
    await page.getByRole('button', { name: 'I have checked this profile' }).click();
    await done(page, 'The profile is checked');
    await chair.close();
    const mine = await lead.open(DOCUMENT);
    await mine.getByRole('link', { name: /version 1/ }).click();
    await mine.getByRole('button', { name: 'Seal it' }).click();
    await done(mine, 'The profile is sealed');
    await mine.getByText('As it was sealed').waitFor();
    await lead.open(DOCUMENT);
    await drawn(mine);
    expect(await mine.getByText(/Too old|None yet/).count()).toBe(0);
  });

  it('is short until a part is opened, leads to each of its parts, and is whole in print', async () => {
    const page = await lead.open(DOCUMENT);
    await drawn(page);
    const tables = page.locator('#behind-victims');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await tables.isVisible()).toBe(false);
    expect(await height()).toBeLessThan(4_000);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['victims', 'adults', 'locations', 'themes', 'gaps']) {
      expect(await page.locator(`#behind-${part}`).isVisible()).toBe(true);
    }
    expect(await page.getByRole('button', { name: 'of Victims' }).count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: /^Show .* of Victims$/ }).press('Enter');
    await tables.waitFor();
    await page.getByRole('button', { name: /^Hide .* of Victims$/ }).press('Enter');
    await tables.waitFor({ state: 'hidden' });
    const links = page.getByRole('navigation', { name: 'In this profile' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual(expect.arrayContaining(['Victims', 'Gaps in knowledge']));
    await links.filter({ hasText: 'Gaps in knowledge' }).press('Enter');
    await page.waitForFunction(() => location.hash === '#section-gaps');
    await drawn(page);
  });

  it('is taken away as a file', async () => {
    const page = await lead.open(DOCUMENT);
    await page.getByRole('link', { name: /version 1/ }).click();
    await drawn(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Numbers for Excel (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^problem-profile-.*-panel-profile\.csv$/);
  });

  it('is not given out as a file that is not the one that was sealed: the page says why, of documents and of slides', async () => {
    const [version = ''] = readdirSync(hub.sealed);
    const folder = join(hub.sealed, version);
    const files = readdirSync(folder).filter((name) => /^director-(profile\.csv|slide-.*)$/.test(name));
    expect(files.length).toBeGreaterThan(1);
    for (const name of files) writeFileSync(join(folder, name), 'something else');
    const page = await lead.open(DOCUMENT);
    await page.getByRole('link', { name: /version 1/ }).click();
    await page.locator('#profile-audience').selectOption({ label: 'Director and chief officer' });
    await drawn(page);
    await page.getByRole('button', { name: 'Numbers for Excel (CSV)' }).click();
    await page.getByRole('alert').getByText('director-profile.csv is not the one that was sealed').waitFor();
    await page.getByRole('button', { name: 'Take the slide' }).click();
    await page
      .getByRole('alert')
      .getByText(/director-slide-\S+ is not the one that was sealed/)
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('shows board and members theirs, and nothing else', async () => {
    const analyst = await hub.signIn(people.analyst);
    const page = await analyst.open(DOCUMENT);
    await drawn(page);
    expect(await page.locator('#profile-audience option').allInnerTexts()).toEqual(['Board and members']);
    expect(await page.getByRole('button', { name: 'Make the draft of a version' }).count()).toBe(0);
    await analyst.close();
  });

  it.each([1366, 768, 320])(
    'has no accessibility violation and does not scroll sideways at %i pixels',
    async (width) => {
      const visit = await hub.signIn(people.lead, { width });
      const page = await visit.open(DOCUMENT);
      await drawn(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(await visit.sideways()).toBe(0);
      await page.getByRole('link', { name: /version 1/ }).click();
      await page.getByText('As it was sealed').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await visit.sideways()).toBe(0);
      await visit.close();
    },
  );
});
