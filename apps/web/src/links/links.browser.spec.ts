import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallBorough } from '../../test/borough.js';
import { people, RunningHub, type Visit } from '../../test/running-hub.js';

const LEARNED = '2016-09-15T09:00Z';

const LINKED = {
  persons_of_concern: ['person_id,label,review_due,recorded_at', `PC1,Known as Jay,2100-01-01,${LEARNED}`],
  places: ['place_id,name,place_type,precision,recorded_at', `PL1,High Street shop,food_outlet,unknown,${LEARNED}`],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,source_grade,info_grade,recorded_at',
    `child,B0000001,met_at,place,PL1,confirmed,Police,L1,1,A,${LEARNED}`,
    `child,B0000002,met_at,place,PL1,suspected,School,L2,2,C,${LEARNED}`,
    `person,PC1,uses,place,PL1,refuted,Police,L3,3,E,${LEARNED}`,
  ],
};

let hub: RunningHub;
let lead: Visit;

beforeAll(async () => {
  hub = await RunningHub.start({ ...smallBorough(), ...LINKED });
  lead = await hub.signIn(people.lead);
});

afterAll(async () => {
  await lead.close();
  await hub.stop();
});

const faults = async (): Promise<unknown[]> =>
  (await new AxeBuilder({ page: lead.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze())
    .violations;

describe('the links page', () => {
  it('draws each tie by how sure it is, and shows the evidence of one that is pressed', async () => {
    const page = await lead.open('/links');
    const drawing = page.getByRole('img', { name: /by 3 ties known to us/ });
    await drawing.waitFor();
    expect(await drawing.locator('.hub-links__tie--refuted').count()).toBe(1);
    await page.locator('[data-tie="child:B0000001|place:PL1"] line').first().click({ force: true });
    await page
      .getByRole('heading', { name: 'Evidence: Example, Robin (child B0000001) and High Street shop' })
      .waitFor();
    await page.getByText('Police, L1. Grade 1A').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('says by keyboard alone, in the table of ties, what the picture draws', async () => {
    const page = await lead.open('/links');
    await page.getByRole('button', { name: 'Table of ties' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Known as Jay use High Street shop Refuted 0/ }).waitFor();
    await page
      .getByRole('button', { name: 'of evidence for Sample, Alex (child B0000002) and High Street shop' })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('School, L2. Grade 2C').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('tells how two are linked, and never by what was refuted', async () => {
    const page = await lead.open('/links');
    const ask = async (one: string, other: string): Promise<void> => {
      await page.getByLabel('One', { exact: true }).fill(one);
      await page.getByLabel('The other', { exact: true }).fill(other);
      await page.getByRole('button', { name: 'Show the way' }).click();
    };
    await ask('B0000001', 'Sample, Alex');
    await page.getByText('By 2 ties, the shortest way').waitFor();
    await ask('b0000001', 'Adult: Known as Jay');
    await page.getByText('No way from one to the other is known to us').waitFor();
  });

  it('puts on record what was done about what cases share', async () => {
    const page = await lead.open('/links');
    await page
      .getByRole('button', { name: 'Say what was done about High Street shop: Cases share this' })
      .first()
      .click();
    await page.getByLabel('What was done, or why nothing is').fill('Visited with police');
    await page.getByRole('button', { name: 'Put it on record' }).click();
    await page.getByText(/Dealt with by alex-sample.*Visited with police/).waitFor();
  });
});

it('a place is rated with a reason, and says so', async () => {
  const page = await lead.open('/links/places/PL1');
  await page.getByRole('button', { name: 'Rate this place' }).click();
  await page.getByRole('button', { name: 'Put the rating on record' }).click();
  await page.getByText('Choose a rating.').first().waitFor();
  await page.getByLabel('How dangerous is it for children now?').selectOption('amber');
  await page.getByLabel(/Why: what happened here/).fill('Two children met here');
  await page.getByRole('button', { name: 'Put the rating on record' }).click();
  await page.getByText('Rated amber: Two children met here').waitFor();
  expect(await faults()).toEqual([]);
});

describe('what is typed on the pages of links, by keyboard alone', () => {
  const keys = async (...typed: readonly string[]): Promise<void> => {
    for (const one of typed) {
      await (one.length > 1 && /^[A-Z][a-z]+$/.test(one)
        ? lead.page.keyboard.press(one)
        : lead.page.keyboard.type(one.replace(/^=/, '')));
    }
  };

  it('a place is put on record, and is linked with a child by evidence with its grade', async () => {
    const page = await lead.open('/links?show=record');
    await page.getByRole('button', { name: 'Record a place' }).focus();
    await keys('Enter', 'Tab', '=Bench by the pond', 'Tab', '=park');
    await page.keyboard.press('Shift+Tab');
    await keys('Enter');
    await page.getByText('The place is on record').first().waitFor();
    await page.getByRole('link', { name: 'Bench by the pond' }).waitFor();

    await page.getByRole('button', { name: 'Record a link' }).focus();
    await keys('Enter', 'Tab', '=A child', 'Tab', '=B0000003', 'Tab', '=met', 'Tab', '=Place', 'Tab', 'Space', 'Tab');
    await keys('=Police', 'Tab', '=N-1', 'Tab', '=1', 'Tab', '=A');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Put the link on record' }).focus();
    await keys('Enter');
    await page.getByText('The link is on record.').first().waitFor();
    await page.getByRole('button', { name: 'Table of ties' }).focus();
    await keys('Enter');
    await page
      .getByRole('row', { name: /Pattern, Sam .child B0000003. met at Bench by the pond Confirmed 1/ })
      .waitFor();
  });

  it('evidence is refuted with a reason, which is asked for, and stands as refuted with it', async () => {
    const page = await lead.open('/links?show=ties');
    await page
      .getByRole('button', { name: 'of evidence for Sample, Alex (child B0000002) and High Street shop' })
      .focus();
    await keys('Enter');
    await page.getByRole('button', { name: 'Confirm, suspect or refute L2' }).focus();
    await keys('Enter', '=Refuted', 'Tab', 'Enter');
    await page.getByText('Say why: what speaks for it').first().waitFor();
    await page.getByLabel('Why', { exact: true }).focus();
    await keys('=It was another child', 'Enter');
    await page.getByText(/Refuted by alex-sample.*It was another child. Its source says: suspected/).waitFor();
    await page.getByRole('row', { name: /Sample, Alex .child B0000002. met at High Street shop Refuted 0/ }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('two records of one place are joined with the reason, and parted again', async () => {
    const page = await lead.open('/links/places/PL1');
    await page.getByRole('button', { name: 'Join with another record' }).focus();
    await keys('Enter', '=Bench', 'Tab', '=The same corner', 'Enter');
    await page.getByText(/joined .* by alex-sample: The same corner/).waitFor();
    await page.getByRole('row', { name: /Pattern, Sam .child B0000003. met at High Street shop/ }).waitFor();
    await page.getByRole('button', { name: 'Part them again' }).focus();
    await keys('Enter', '=Across the road', 'Enter');
    await page.getByText(/parted .* by alex-sample: Across the road/).waitFor();
    await page
      .getByRole('row', { name: /Pattern, Sam .child B0000003. met at High Street shop/ })
      .waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });

  it('a record of an adult is kept on review, and what is typed is still there after leaving the page', async () => {
    let page = await lead.open('/links/people/PC1');
    await page.getByRole('button', { name: 'Review this record' }).focus();
    await keys('Enter', '=Seen at the shop again');
    await lead.open('/links');
    page = await lead.open('/links/people/PC1');
    await page.getByRole('button', { name: 'Review this record' }).focus();
    await keys('Enter');
    expect(await page.getByLabel('Why is it kept, or let go?').inputValue()).toBe('Seen at the shop again');
    await page.getByLabel('Keep it until').fill('2101-01-01');
    await keys('Enter');
    await page.getByText(/by alex-sample: Seen at the shop again/).waitFor();
    expect(await faults()).toEqual([]);
  });
});

it('asks nothing of anybody but the hub, and the browser complains of nothing', () => {
  expect(lead.strangers).toEqual([]);
  expect(lead.complaints).toEqual([]);
});
