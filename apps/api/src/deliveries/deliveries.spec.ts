import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';
import type { IntakeJob } from '../generated/graphql.js';
import { partsOfPath } from './delivery.routes.js';

const CHILDREN = `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2001-03-15,1,E09000006
B0000050,New,Child,2003-05-05,2,E09000006
B0000051,Bad,Date,2003-02-31,2,E09000006
`;

const FIELDS = `id state message result { dryRun read new corrected unchanged rejected
  differences { feed key change fields { field before after } } moreDifferences
  rejects { feed rows href } rejectedRows { feed line column reason } refusedFiles { name reason } }`;

const JOB = `__typename ... on IntakeJob { ${FIELDS} }
  ... on Refused { problems { code field } } ... on Withheld { reason }`;

describe('deliveries through the pages', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const put = async (user: string, path: string, body: string, upload = 'upload-1') =>
    fixture.request(
      'PUT',
      `/intake/uploads/${upload}/${path}`,
      { cookie: await fixture.signIn(user), 'x-hub': '1', 'content-type': 'application/octet-stream' },
      body,
    );

  /** Starts a job and waits until it has ended. */
  const run = async (user: string, mutation: string, uploadId = 'upload-1'): Promise<IntakeJob> => {
    const { data } = await fixture.ask<Record<string, IntakeJob>>(
      user,
      `mutation($id: ID!) { ${mutation}(uploadId: $id) { ${JOB} } }`,
      { id: uploadId },
    );
    let job = data[mutation] as IntakeJob;
    while (job.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ intakeJob: job } = (
        await fixture.ask<{ intakeJob: IntakeJob }>(user, `query($id: ID!) { intakeJob(id: $id) { ${FIELDS} } }`, {
          id: job.id,
        })
      ).data);
    }
    return job;
  };

  it('a dry run says what would change and writes nothing, then the same delivery is taken in', async () => {
    expect((await put('morgan-sample', 'children.csv', CHILDREN)).statusCode).toBe(204);
    const before = await fixture.hub.log.head();
    const dry = await run('morgan-sample', 'dryRunDelivery');
    expect(dry).toMatchObject({
      state: 'done',
      result: { dryRun: true, read: 3, new: 1, corrected: 1, rejected: 1, rejects: [] },
    });
    expect(dry.result?.differences).toEqual([
      {
        feed: 'children',
        key: 'B0000001',
        change: 'corrected',
        fields: [{ field: 'dob', before: '2001-03-14', after: '2001-03-15' }],
      },
    ]);
    expect(dry.result?.rejectedRows).toMatchObject([{ feed: 'children', line: 4, column: 'dob' }]);
    expect(await fixture.hub.log.head()).toEqual(before);
    expect(readdirSync(fixture.hub.folder.temporary)).toEqual(['uploads']);

    const taken = await run('morgan-sample', 'takeDelivery');
    expect(taken).toMatchObject({
      state: 'done',
      result: { dryRun: false, read: 3, new: 1, corrected: 1, rejected: 1 },
    });
    expect(await fixture.hub.log.readStream('children.child-B0000050')).toHaveLength(1);

    const again = await run('morgan-sample', 'takeDelivery');
    expect(again.result).toMatchObject({ new: 0, corrected: 0, unchanged: 2, rejected: 1 });
  });

  it('rejected rows are downloaded by those who put them right, and told to the audit', async () => {
    const { data } = await fixture.ask<{ deliveries: { rejects: { href: string }[]; state: string; by: string }[] }>(
      'alex-sample',
      '{ deliveries { state by rejects { feed rows href } } }',
    );
    expect(data.deliveries[0]).toMatchObject({
      state: 'taken',
      by: 'Bromley children’s social care, mash operational lead',
    });
    const href = data.deliveries[0]?.rejects[0]?.href ?? '';
    const file = await fixture.request('GET', href, { cookie: await fixture.signIn('alex-sample') });
    expect(file.headers['content-disposition']).toBe('attachment; filename="children.rejects.csv"');
    expect(file.body).toContain('B0000051');
    expect((await fixture.hub.audit.latest(1))[0]?.data).toMatchObject({
      query: expect.stringMatching(/^rejects [0-9a-f]{32} children$/),
    });
    expect((await fixture.request('GET', href, { cookie: await fixture.signIn('pat-sample') })).statusCode).toBe(403);
    expect((await fixture.request('GET', href, {})).statusCode).toBe(401);
  });

  it('a download cannot leave its folder', async () => {
    const cookie = await fixture.signIn('alex-sample');
    for (const path of ['..%2f..%2f/rejects/children.csv', `${'0'.repeat(32)}/rejects/..%2f..%2fvault.csv`]) {
      expect((await fixture.request('GET', `/intake/deliveries/${path}`, { cookie })).statusCode).toBe(404);
    }
  });

  it('a child on record whose row was rejected is named in the audit when the rows are downloaded', async () => {
    const [head = ''] = CHILDREN.split('\n');
    const rows = `${head}\nB0000002,Sample,Alex,2002-06-31,2,E09000006\nB0000052,Bad,Date,2003-02-31,2,E09000006\n`;
    expect((await put('morgan-sample', 'children.csv', rows, 'rejected-rows')).statusCode).toBe(204);
    expect(await run('morgan-sample', 'dryRunDelivery', 'rejected-rows')).toMatchObject({ result: { rejected: 2 } });
    const taken = await run('morgan-sample', 'takeDelivery', 'rejected-rows');
    expect(taken).toMatchObject({ state: 'done' });
    const href = taken.result?.rejects[0]?.href ?? '';
    const file = await fixture.request('GET', href, { cookie: await fixture.signIn('alex-sample') });
    expect(file.body).toContain('B0000052');
    expect((await fixture.hub.audit.latest(1))[0]).toMatchObject({
      type: 'sharing.RecordsExported',
      data: { subject: 'rejects', childIds: ['B0000002'], children: 1 },
    });
  });

  it('an upload that is not there, and one by a role that takes nothing in, are refused', async () => {
    expect(await run('morgan-sample', 'takeDelivery', 'never-sent')).toMatchObject({
      problems: [{ code: 'upload-not-there', field: 'uploadId' }],
    });
    expect(await run('morgan-sample', 'takeDelivery', '../../etc')).toMatchObject({
      problems: [{ code: 'upload-not-there' }],
    });
    expect(await run('lee-sample', 'takeDelivery')).toMatchObject({ __typename: 'Withheld' });
    expect((await put('lee-sample', 'children.csv', CHILDREN)).statusCode).toBe(403);
  });

  it('a delivery that is too large is refused, and nothing of it stays', async () => {
    const response = await put('morgan-sample', 'children.csv', 'x'.repeat(100_001), 'upload-2');
    expect(response.statusCode).toBe(413);
    expect(readdirSync(join(fixture.hub.folder.temporary, 'uploads', 'upload-2'))).toEqual([]);
    await put('morgan-sample', 'a.csv', 'x'.repeat(60_000), 'upload-3');
    expect((await put('morgan-sample', 'b.csv', 'x'.repeat(60_000), 'upload-3')).statusCode).toBe(413);
  });

  it.each(['..%2fescape.csv', '%2e%2e/escape.csv', '.hidden', 'a%00.csv', 'c:%5cx.csv', 'a//b.csv'])(
    'the path %s is refused',
    async (path) => {
      const response = await put('morgan-sample', path, 'x', 'upload-4');
      expect([400, 404]).toContain(response.statusCode);
      expect(existsSync(join(fixture.hub.folder.temporary, 'uploads', 'escape.csv'))).toBe(false);
    },
  );

  it('a path stays inside its delivery', () => {
    expect(partsOfPath('2016-10-04/children.part-2.csv')).toEqual(['2016-10-04', 'children.part-2.csv']);
    for (const path of ['../x.csv', 'a/../x.csv', '/x.csv', 'a/', '', 'a\\b.csv', '.env', 'a/b/c/d/e/f/g/h/i.csv']) {
      expect(partsOfPath(path)).toBeUndefined();
    }
  });

  it('while one delivery is being taken in another one waits', async () => {
    const running = await fixture.hub.takeIn({
      delivery: join(fixture.folder, 'history'),
      by: { person: 'spec', agency: 'spec', role: 'OPERATOR' },
    });
    expect(await run('morgan-sample', 'takeDelivery')).toMatchObject({ problems: [{ code: 'intake-running' }] });
    await running.result;
  });
});
