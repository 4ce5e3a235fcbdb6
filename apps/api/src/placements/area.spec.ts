import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@hub/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';
import type { AreaCheck } from '../generated/graphql.js';
import { areaRound } from './area-mail.js';

const CHILDREN = Array.from({ length: 40 }, (_, number) => `B00003${String(number).padStart(2, '0')}`);
const [ONE, OTHER] = [CHILDREN[0] ?? '', CHILDREN[35] ?? ''];
const LEARNED = '2016-04-01T09:00Z';

/** Thirty were found within 600 metres, ten all over the borough. */
const foundAt = (number: number): string =>
  number < 30
    ? `${540_000 + (number % 6) * 120},${168_500 + Math.floor(number / 6) * 120},address`
    : `${534_000 + (number - 30) * 900},${164_000 + ((number * 7) % 10) * 700},address`;

const FEEDS = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    ...CHILDREN.map((id, at) => `${id},Example${at},Robin,2003-03-14,1,E09000006,${LEARNED}`),
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    `${OTHER},J. Placeholder,Children looked after,2016-01-05,,2016-04-01T09:20Z`,
  ],
  places: [
    'place_id,name,place_type,easting,northing,precision,recorded_at',
    `PL1,High Street chicken shop,food_outlet,540500,168900,address,${LEARNED}`,
    `PL2,Station arcade,other,540450,168800,address,${LEARNED}`,
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,missing_from_type,last_seen_at,reported_at,recorded_at',
    ...CHILDREN.map(
      (id, at) =>
        `MP${at},${id},Example${at},Robin,2003-03-14,missing,home,2016-05-03T18:00,2016-05-03T20:00,2016-05-04T07:00Z`,
    ),
  ],
  police_found_reports: [
    'report_ref,found_at,found_easting,found_northing,found_precision,recorded_at',
    ...CHILDREN.map((_, at) => `MP${at},2016-05-04T10:00,${foundAt(at)},2016-05-04T12:00Z`),
  ],
};

const NEAR = { easting: 540_317, northing: 168_719, precision: 'address' };
const AWAY = { easting: 575_123, northing: 155_234, precision: 'address' };
const WHY = 'A foster carer has room';

describe('an address where a child might be placed', () => {
  let fixture: Fixture;
  const folder = temporaryFolder();
  beforeAll(async () => {
    const settings = {
      send: { by: 'file', from: 'hub@council.example', folder: join(folder.path, 'sent') },
      hub: 'https://hub.council.example',
      areas: { at: '08:00', to: ['placements@council.example'] },
    };
    writeFileSync(join(folder.path, 'mail.json'), JSON.stringify(settings));
    fixture = await Fixture.open({ feeds: FEEDS, environment: { HUB_MAIL: join(folder.path, 'mail.json') } });
  });
  afterAll(async () => {
    await fixture.close();
    folder.remove();
  });

  const list = async (user: string, more = ''): Promise<readonly AreaCheck[]> => {
    const { data, errors } = await fixture.ask<{ areaChecks: { checks: readonly AreaCheck[] } }>(
      user,
      `{ areaChecks${more} { about checks { id childId surname place { easting } reason checkedBy near turned forYou
        watched looks { by done } } } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.areaChecks.checks;
  };
  let number = 0;
  const tell = async (user: string, name: string, input: object): Promise<Record<string, unknown>> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await fixture.ask<Record<string, Record<string, unknown>>>(
      user,
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Done { key }
        ... on Refused { problems { code field } } ... on Withheld { reason } } }`,
      { input: { commandId: `area-${(number += 1)}`, ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    await fixture.hub.viewsCaughtUp();
    return data[name] ?? {};
  };
  /** Whether a mail was posted on a day when the hub looked from this time on. */
  const mailedOn = async (day: string, time = '09:00:00'): Promise<boolean> => {
    await areaRound(fixture.hub)(`${day}T${time}.000Z`);
    return fixture.hub.mail?.outbox.has(`area-turned|${day}`) ?? false;
  };
  const of = async (user: string, childId: string): Promise<AreaCheck | undefined> =>
    (await list(user)).find((one) => one.childId === childId);

  it('is checked for a child with a reason, by those who place children', async () => {
    const asked = { childId: ONE, place: NEAR, reason: WHY };
    expect(await tell('jo-sample', 'checkArea', asked)).toMatchObject({ __typename: 'Withheld' });
    expect(await tell('alex-sample', 'checkArea', { ...asked, reason: ' ' })).toMatchObject({
      problems: [{ field: 'reason' }],
    });
    expect(await tell('alex-sample', 'checkArea', { ...asked, childId: 'B9' })).toMatchObject({
      problems: [{ code: 'child-not-known' }],
    });
    expect(await tell('alex-sample', 'checkArea', asked)).toMatchObject({ __typename: 'Done' });
    const { errors } = await fixture.ask('jo-sample', '{ areaChecks { about } }');
    expect(errors).toMatchObject([{ extensions: { code: 'WITHHELD' } }]);
  });

  it('is told with hotspots, rated places and networks by distance; who asked and why stays on record', async () => {
    const check = await of('alex-sample', ONE);
    expect(check).toMatchObject({
      place: { easting: NEAR.easting },
      reason: WHY,
      checkedBy: 'alex-sample',
      forYou: true,
    });
    expect(check?.near[0]).toMatch(/^\d+ hotspots? within 500 metres/);
    expect(check?.near.slice(1)).toEqual([
      'No place rated red within 2 kilometres.',
      'No place rated amber within 2 kilometres.',
      'No network of several children within 2 kilometres.',
    ]);
    expect(check?.turned).toEqual([]);
  });

  it('outside the borough’s map says that the hub knows of no hotspot there, not that there is none', async () => {
    await tell('harper-sample', 'checkArea', { childId: CHILDREN[1], place: AWAY, reason: WHY });
    expect((await of('harper-sample', CHILDREN[1] ?? ''))?.near[0]).toContain('does not mean that there is none');
  });

  it('whose area turns is told first to whoever may know, until somebody says what was done', async () => {
    fixture.clock.at = '2016-10-05T09:00:00.000Z';
    await tell('alex-sample', 'ratePlace', {
      placeId: 'PL1',
      rag: 'red',
      reason: 'Two girls were given alcohol there',
    });
    const [first] = await list('alex-sample');
    expect(first).toMatchObject({ childId: ONE, turned: ['A place is now rated red.'] });
    expect(first?.near[1]).toBe('1 place rated red within 500 metres.');
    expect((await of('harper-sample', ONE))?.turned).toEqual(['A place is now rated red.']);
    expect(await mailedOn('2016-10-05')).toBe(true);
    const look = { checkId: first?.id, done: 'Rang the carer; another address is looked for' };
    expect(await tell('alex-sample', 'lookAtAreaAgain', look)).toMatchObject({ __typename: 'Done' });
    expect(await of('alex-sample', ONE)).toMatchObject({
      turned: [],
      looks: [{ by: 'alex-sample', done: look.done }],
    });
  });

  it('that turned is told by mail once a day, with a link and no more, until somebody says what was done', async () => {
    expect(await mailedOn('2016-10-06')).toBe(false);
    const sent = fixture.hub.mail?.outbox.list().map(({ id, to, subject }) => ({ id, to, subject }));
    expect(sent).toEqual([
      { id: 'area-turned|2016-10-05', to: ['placements@council.example'], subject: 'An area has turned' },
    ]);
    const kept = readdirSync(join(fixture.folder, 'data', 'mail')).map((name) =>
      readFileSync(join(fixture.folder, 'data', 'mail', name), 'utf8'),
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain('https://hub.council.example');
    expect(kept[0]).not.toMatch(/B00003|Example|chicken|540|168|\brated\b/);
    expect(await mailedOn('2016-10-07', '07:59:00')).toBe(false);
  });

  it('is shown to a social worker of the child by what that worker may know, whoever asked', async () => {
    await tell('alex-sample', 'checkArea', { childId: OTHER, place: NEAR, reason: WHY });
    expect(await list('robin-sample')).toMatchObject([
      {
        childId: OTHER,
        forYou: true,
        near: [expect.stringContaining('No hotspot'), ...Array<unknown>(3).fill(expect.any(String))],
      },
    ]);
    const other = { checkId: (await of('alex-sample', ONE))?.id };
    expect(await tell('robin-sample', 'endAreaWatch', other)).toMatchObject({ __typename: 'Withheld' });
  });

  it('about a child from whom somebody is kept away is in no mail', async () => {
    // Before the hub looks by itself that day.
    fixture.clock.at = '2016-10-08T05:00:00.000Z';
    await tell('alex-sample', 'ratePlace', { placeId: 'PL1', rag: 'amber', reason: 'Staff were spoken to' });
    await tell('alex-sample', 'ratePlace', { placeId: 'PL2', rag: 'red', reason: 'Men wait there after school' });
    const turned = (await list('alex-sample')).filter((check) => check.turned.length > 0);
    expect(turned.map(({ childId }) => childId)).toContain(OTHER);
    for (const { childId } of turned) {
      expect(
        await tell('morgan-sample', 'declareConflict', {
          childId,
          person: 'riley-sample',
          nature: 'RELATIVE',
          detail: 'A cousin of the child',
        }),
      ).toMatchObject({ __typename: 'Done' });
    }
    expect(await mailedOn('2016-10-08')).toBe(false);
  });

  it('is watched until somebody ends it', async () => {
    const { id: checkId } = (await of('alex-sample', ONE)) ?? {};
    expect(await tell('alex-sample', 'endAreaWatch', { checkId })).toMatchObject({ __typename: 'Done' });
    expect(await of('alex-sample', ONE)).toBeUndefined();
    expect((await list('alex-sample', '(ended: true)')).find(({ id }) => id === checkId)).toMatchObject({
      watched: false,
      near: [],
    });
    expect(await tell('alex-sample', 'lookAtAreaAgain', { checkId, done: 'x' })).toMatchObject({
      problems: [{ code: 'watch-ended' }],
    });
  });

  it('and the reason are sealed in the log with the child’s key', () => {
    const folder = join(fixture.folder, 'data');
    const bytes = readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => path.includes('log') && statSync(path).isFile())
      .map((path) => readFileSync(path).toString('latin1'))
      .join('');
    expect(bytes).toContain('placements.AreaChecked');
    expect(bytes).not.toContain(WHY);
    expect(bytes).not.toContain(String(NEAR.easting));
    expect(bytes).not.toContain('another address is looked for');
  });
});
