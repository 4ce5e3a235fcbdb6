import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { Fixture, type Told } from '../../test/fixture.js';
import type { Handover, HandoverContent, ReceivedHandover } from '../generated/graphql.js';

const LEARNED = '2016-09-01T09:00Z';
const CHILDREN = ['B0000001', 'B0000002', 'B0000003', 'B0000004', 'B0000005', 'B0000006'];
const SURNAMES = ['Movingexample', 'Secondexample', 'Thirdexample', 'Fourthexample', 'Fifthexample', 'Sixthexample'];

const FEEDS = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    ...CHILDREN.map((id, at) => `${id},${SURNAMES[at]},Robin,2003-03-14,1,E09000006,${LEARNED}`),
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    ...CHILDREN.map((id) => `${id},J. Placeholder,Children looked after,2016-01-05,,2016-09-01T09:20Z`),
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,score,rag,override_rag,override_reason,assessor,agency,multi_agency,recorded_at',
    'RA1,B0000001,cse,SERAF,2016-09-02T10:00,17,amber,red,Seen with an older cousin,A. Staffmember,CSC,Y,2016-09-02T12:00Z',
  ],
  safety_plans: [
    'plan_id,child_id,agreed_at,review_due,ended_at,recorded_at',
    'SP1,B0000001,2016-09-05,2016-10-05,,2016-09-05T12:00Z',
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,missing_from_type,last_seen_at,reported_at,recorded_at',
    `MP1,B0000001,${SURNAMES[0]},Robin,2003-03-14,missing,home,2016-09-10T18:00,2016-09-10T20:00,2016-09-11T07:00Z`,
  ],
};

const BROMLEY = { HUB_AUTHORITY: 'E09000006', HUB_COUNCIL: 'London Borough of Bromley' };
const CROYDON = { HUB_AUTHORITY: 'E09000008', HUB_COUNCIL: 'London Borough of Croydon' };
const WHY = 'The family moved to Croydon on Monday and asked for help there.';
const PROPOSAL = {
  ...{ toAuthority: 'E09000008', movedOn: '2016-10-03', responsibility: 'MOVES', gateway: 'CA_2004_S10' },
  ...{ parts: ['ASSESSMENTS', 'PLANS', 'ACTIONS'], reason: WHY },
};

const LIST = `{ handovers { authorities { code name key } mayDecide handovers { id childId surname state toName toKey tellBy
  late forYou reason digest records sentAt arrivedAt answeredAt why approvedBy consent } } }`;
const RECEIVED = `{ receivedHandovers { id state fromName digest records answerBy late childId provenance answeredBy why } }`;
const CONTENT = 'shown stays sections { title lines }';

describe('a child who moves to another authority', () => {
  const shared = temporaryFolder();
  const exchange = join(shared.path, 'exchange');
  let bromley: Fixture;
  let croydon: Fixture;
  let number = 0;

  beforeAll(async () => {
    bromley = await Fixture.open({
      feeds: FEEDS,
      environment: { ...BROMLEY, HUB_EXCHANGE: exchange },
    });
    croydon = await Fixture.open({
      feeds: { children: FEEDS.children.slice(0, 2).map((line) => line.replace('Movingexample', 'Ownexample')) },
      environment: { ...CROYDON, HUB_EXCHANGE: exchange },
    });
    await carry();
  });
  afterAll(async () => {
    await bromley.close();
    await croydon.close();
    shared.remove();
  });

  /** Both carry, there and back. */
  const carry = async (): Promise<void> => {
    for (const one of [bromley, croydon, bromley, croydon]) {
      await one.hub.carryHandovers();
      await one.hub.viewsCaughtUp();
    }
  };
  const tell = async (of: Fixture, user: string, name: string, input: object): Promise<Told> => {
    const told = await of.tell(user, name, { commandId: `handover-${(number += 1)}`, ...input });
    await of.hub.viewsCaughtUp();
    return told;
  };
  const problem = (told: Told): string | undefined => told.problems?.[0]?.code;
  const read = async <Data>(at: Fixture, user: string, query: string): Promise<Data> => {
    const { data, errors } = await at.ask<Data>(user, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const ours = async (user = 'morgan-sample'): Promise<readonly Handover[]> =>
    (await read<{ handovers: { handovers: readonly Handover[] } }>(bromley, user, LIST)).handovers.handovers;
  const of = async (childId: string): Promise<Handover> =>
    (await ours()).find((one) => one.childId === childId) as Handover;
  const theirs = async (): Promise<readonly ReceivedHandover[]> =>
    (await read<{ receivedHandovers: readonly ReceivedHandover[] }>(croydon, 'morgan-sample', RECEIVED))
      .receivedHandovers;
  const content = async (handoverId: string): Promise<HandoverContent> =>
    (
      await bromley.ask<{ handoverContent: HandoverContent }>(
        'morgan-sample',
        `{ handoverContent(handoverId: "${handoverId}") { ${CONTENT} } }`,
      )
    ).data.handoverContent;
  const receivedContent = async (receivedId: string): Promise<HandoverContent | null> =>
    (
      await croydon.ask<{ receivedContent: HandoverContent | null }>(
        'morgan-sample',
        `{ receivedContent(receivedId: "${receivedId}") { ${CONTENT} } }`,
      )
    ).data.receivedContent;

  /** Proposes, approves and carries: the id on both sides. */
  const send = async (childId: string, more: object = {}): Promise<{ id: string; receivedId: string }> => {
    expect((await tell(bromley, 'robin-sample', 'proposeHandover', { childId, ...PROPOSAL, ...more })).__typename).toBe(
      'Done',
    );
    const { id } = await of(childId);
    const { shown } = await content(id);
    expect((await tell(bromley, 'morgan-sample', 'approveHandover', { handoverId: id, shown })).__typename).toBe(
      'Done',
    );
    await carry();
    return { id, receivedId: `E09000006.${id}` };
  };

  /** Every byte of every file under a folder. */
  const bytesIn = (folder: string): string =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file, 'latin1'))
      .join('\n');

  it('each knows the other and its key', async () => {
    const { data } = await bromley.ask<{ handovers: { authorities: readonly { code: string; key: string }[] } }>(
      'morgan-sample',
      LIST,
    );
    expect(data.handovers.authorities).toEqual([
      { code: 'E09000008', name: 'London Borough of Croydon', key: expect.stringMatching(/^(?:[0-9a-f]{4} ?){8}$/) },
    ]);
  });

  it('is proposed, approved by somebody else, sent, taken on and told back; both keep what happened', async () => {
    const [childId] = CHILDREN;
    expect((await tell(bromley, 'robin-sample', 'proposeHandover', { childId, ...PROPOSAL })).__typename).toBe('Done');
    const proposed = await of(childId as string);
    expect(proposed).toMatchObject({ state: 'PROPOSED', tellBy: '2016-10-10', late: false, forYou: true, reason: WHY });
    await carry();
    expect(await theirs()).toEqual([]);
    expect(bytesIn(exchange)).not.toContain(proposed.id);

    const shown = await content(proposed.id);
    const lines = JSON.stringify(shown);
    expect(lines).toContain('Movingexample');
    expect(lines).toContain('cse, SERAF, amber, score 17, overridden to red');
    expect(lines).toContain('Agreed 5 Sep 2016');
    expect(lines).not.toMatch(/Staffmember|older cousin/);
    expect(shown.stays).toContain('1 police report of going missing: ask the police for them');

    expect(
      (await tell(bromley, 'morgan-sample', 'approveHandover', { handoverId: proposed.id, shown: shown.shown }))
        .__typename,
    ).toBe('Done');
    expect(await of(childId as string)).toMatchObject({ state: 'SENT', records: 3 });
    const inTheFolder = bytesIn(exchange);
    expect(inTheFolder).toContain(proposed.id);
    for (const word of ['Movingexample', 'SERAF', 'Croydon on Monday', 'B0000001'])
      expect(inTheFolder).not.toContain(word);

    await carry();
    const arrived = await of(childId as string);
    expect(arrived.arrivedAt).not.toBeNull();
    const [came] = await theirs();
    expect(came).toMatchObject({
      state: 'WAITING',
      fromName: 'London Borough of Bromley',
      records: 3,
      childId: null,
      digest: arrived.digest,
      answerBy: '2016-10-11',
    });
    expect(JSON.stringify(await receivedContent(came?.id ?? ''))).toContain('Movingexample');

    const taken = await tell(croydon, 'morgan-sample', 'acceptHandover', { receivedId: came?.id });
    expect(taken).toMatchObject({ __typename: 'Done' });
    await carry();
    const [accepted] = await theirs();
    expect(accepted).toMatchObject({ state: 'ACCEPTED', childId: taken.childId, answeredBy: 'morgan-sample' });
    expect(accepted?.provenance).toEqual([
      'children.child-B0000001, known there since 1 Sep 2016 10:00',
      'exploitation.assessment-RA1, known there since 2 Sep 2016 13:00',
      'exploitation.plan-SP1, known there since 5 Sep 2016 13:00',
    ]);
    expect(await of(childId as string)).toMatchObject({ state: 'ACCEPTED', toName: 'London Borough of Croydon' });

    const child = `{ child(id: "${taken.childId}") { ... on Child { surname } } }`;
    expect((await croydon.ask<{ child: object }>('morgan-sample', child)).data.child).toEqual({
      surname: 'Movingexample',
    });
    const [assessed] = await croydon.hub.log.readStream('exploitation.assessment-E09000006-RA1');
    expect(assessed?.data).toMatchObject({ childId: taken.childId, rag: 'amber', overrideRag: 'red' });
    expect(JSON.stringify(assessed?.data)).not.toMatch(/Staffmember|older cousin/);
    const [details] = await croydon.hub.log.readStream(`children.child-${taken.childId}`);
    expect(details?.data).toMatchObject({ responsibleLa: 'E09000008' });
    expect(
      (await bromley.ask<{ child: object }>('morgan-sample', '{ child(id: "B0000001") { ... on Child { surname } } }'))
        .data.child,
    ).toEqual({ surname: 'Movingexample' });
    const own = '{ child(id: "B0000001") { ... on Child { surname } } }';
    expect((await croydon.ask<{ child: object }>('morgan-sample', own)).data.child).toEqual({ surname: 'Ownexample' });
  });

  it('once answered, what came is read by nobody any more but in the child’s record', async () => {
    const [accepted] = await theirs();
    expect(await receivedContent(accepted?.id ?? '')).toBeNull();
    const [first] = await croydon.hub.log.readStream(`sharing.received-${accepted?.id}`);
    expect(first?.data).toMatchObject({ $erased: true });
    expect(first?.data).not.toHaveProperty('content');
    const again = await tell(croydon, 'morgan-sample', 'acceptHandover', { receivedId: accepted?.id });
    expect(again.__typename).toBe('Done');
  });

  it('needs a second person, who approves what they read', async () => {
    const childId = CHILDREN[1] as string;
    await tell(bromley, 'morgan-sample', 'proposeHandover', { childId, ...PROPOSAL });
    const { id, forYou } = await of(childId);
    expect(forYou).toBe(false);
    const { shown } = await content(id);
    expect(problem(await tell(bromley, 'morgan-sample', 'approveHandover', { handoverId: id, shown }))).toBe(
      'second-person',
    );
    expect((await tell(bromley, 'robin-sample', 'approveHandover', { handoverId: id, shown })).__typename).toBe(
      'Withheld',
    );
    const plan = { childId, agreedAt: '2016-10-01', reviewDue: '2016-11-01' };
    expect((await tell(bromley, 'morgan-sample', 'recordSafetyPlan', plan)).__typename).toBe('Done');
    expect(problem(await tell(bromley, 'alex-sample', 'approveHandover', { handoverId: id, shown }))).toBe(
      'changed-since',
    );
    expect(problem(await tell(bromley, 'robin-sample', 'proposeHandover', { childId, ...PROPOSAL }))).toBe(
      'handover-open',
    );
    expect((await tell(bromley, 'robin-sample', 'withdrawHandover', { handoverId: id, reason: WHY })).__typename).toBe(
      'Done',
    );
    await carry();
    expect(await of(childId)).toMatchObject({ state: 'WITHDRAWN', why: WHY });
    expect((await theirs()).map((one) => one.id)).not.toContain(`E09000006.${id}`);
  });

  it('is refused with a reason, which the sender reads; nothing of it is kept', async () => {
    const { id, receivedId } = await send(CHILDREN[2] as string);
    const reason = 'The family never arrived at the address; ring us.';
    expect((await tell(croydon, 'morgan-sample', 'refuseHandover', { receivedId, reason })).__typename).toBe('Done');
    await carry();
    expect((await ours()).find((one) => one.id === id)).toMatchObject({ state: 'REFUSED', why: reason });
    const [first] = await croydon.hub.log.readStream(`sharing.received-${receivedId}`);
    expect(first?.data).not.toHaveProperty('content');
    expect(problem(await tell(croydon, 'morgan-sample', 'acceptHandover', { receivedId }))).toBe('handover-over');
  });

  it('is called back before it is answered, and then taken on by nobody', async () => {
    const { id, receivedId } = await send(CHILDREN[3] as string);
    expect((await tell(bromley, 'robin-sample', 'withdrawHandover', { handoverId: id, reason: WHY })).__typename).toBe(
      'Done',
    );
    await carry();
    expect((await theirs()).find((one) => one.id === receivedId)?.state).toBe('CALLED_BACK');
    expect(problem(await tell(croydon, 'morgan-sample', 'acceptHandover', { receivedId }))).toBe('handover-over');
  });

  it('goes to nobody while another key lies there than the one it was proposed for', async () => {
    const childId = CHILDREN[1] as string;
    await tell(bromley, 'robin-sample', 'proposeHandover', { childId, ...PROPOSAL });
    const { id } = (await ours()).find((one) => one.childId === childId && one.state === 'PROPOSED') as Handover;
    const cardOf = (code: string): string => join(exchange, 'keys', `${code}.json`);
    const card = readFileSync(cardOf('E09000008'), 'utf8');
    const { keys } = JSON.parse(readFileSync(cardOf('E09000006'), 'utf8')) as { keys: object };
    writeFileSync(cardOf('E09000008'), JSON.stringify({ ...(JSON.parse(card) as object), keys }));
    const { shown } = await content(id);
    expect((await tell(bromley, 'alex-sample', 'approveHandover', { handoverId: id, shown })).__typename).toBe('Done');
    await bromley.hub.carryHandovers();
    await bromley.hub.viewsCaughtUp();
    expect((await ours()).find((one) => one.id === id)).toMatchObject({ state: 'APPROVED', sentAt: null });
    expect(bytesIn(exchange)).not.toContain(id);
    expect(bromley.hub.troubles().map(({ message }) => message)).toContainEqual(
      expect.stringContaining('is another one than when this handover began'),
    );
    await expect(croydon.hub.carryHandovers()).rejects.toThrow('Another key of London Borough of Croydon');
    writeFileSync(cardOf('E09000008'), card);
    await carry();
    expect((await ours()).find((one) => one.id === id)?.arrivedAt).not.toBeNull();
  });

  it('whose record is restricted stays here unless it is said that it goes', async () => {
    const childId = CHILDREN[4] as string;
    await tell(bromley, 'morgan-sample', 'restrictRecord', {
      childId,
      reason: WHY,
      people: ['morgan-sample', 'alex-sample'],
      roles: [],
    });
    expect(problem(await tell(bromley, 'morgan-sample', 'proposeHandover', { childId, ...PROPOSAL }))).toBe(
      'record-restricted',
    );
    const hidden = await tell(bromley, 'robin-sample', 'proposeHandover', {
      childId,
      ...PROPOSAL,
      restrictedToo: true,
    });
    expect(hidden.__typename).not.toBe('Done');
    const said = await tell(bromley, 'morgan-sample', 'proposeHandover', { childId, ...PROPOSAL, restrictedToo: true });
    expect(said.__typename).toBe('Done');
    expect((await ours('robin-sample')).map((one) => one.childId)).not.toContain(childId);
    const { id } = await of(childId);
    const asRobin = (handoverId: string) =>
      bromley.ask('robin-sample', `{ handoverContent(handoverId: "${handoverId}") { ${CONTENT} } }`);
    expect(await asRobin(id)).toEqual(await asRobin('HO-of-nobody'));
    const callOff = { handoverId: id, reason: WHY };
    expect((await tell(bromley, 'robin-sample', 'withdrawHandover', callOff)).__typename).toBe('Withheld');
  });

  it('goes beside a child who is on record there, whose details stay theirs', async () => {
    const { receivedId } = await send(CHILDREN[5] as string, { responsibility: 'STAYS', parts: [] });
    expect(problem(await tell(croydon, 'morgan-sample', 'acceptHandover', { receivedId, childId: 'B9999999' }))).toBe(
      'child-not-known',
    );
    const told = await tell(croydon, 'morgan-sample', 'acceptHandover', { receivedId, childId: 'B0000001' });
    expect(told).toMatchObject({ __typename: 'Done', childId: 'B0000001' });
    const own = '{ child(id: "B0000001") { ... on Child { surname } } }';
    expect((await croydon.ask<{ child: object }>('morgan-sample', own)).data.child).toEqual({ surname: 'Ownexample' });
  });

  it('a letter that is none, or that somebody changed, is laid aside and told; nothing is taken in', async () => {
    const before = (await theirs()).length;
    const box = join(exchange, 'for', 'E09000008');
    const letter = JSON.parse(
      readFileSync(
        join(
          bromley.folder,
          'data',
          'handovers',
          readdirSync(join(bromley.folder, 'data', 'handovers')).find((name) => name.endsWith('package.json')) ?? '',
        ),
        'utf8',
      ),
    ) as object;
    writeFileSync(join(box, 'E09000006.HO-FORGED.package.json'), JSON.stringify({ ...letter, about: 'HO-FORGED' }));
    writeFileSync(join(box, 'noise.json'), 'no letter');
    await carry();
    expect(readdirSync(box).filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(readdirSync(box).filter((name) => name.endsWith('.refused'))).toHaveLength(2);
    expect(await theirs()).toHaveLength(before);
    const words = croydon.hub
      .troubles()
      .map(({ message }) => message)
      .join('\n');
    expect(words).toContain('is not signed with the key of that authority');
  });

  it('who reads what came is in the audit, by the handover', async () => {
    const read = (await theirs()).find(({ provenance }) => provenance.length === 3)?.id ?? '';
    const lines = await croydon.hub.auditDesk.lines({ filter: { subjects: [read] }, first: 5 });
    expect(lines.total).toBeGreaterThan(0);
  });
});

describe('a hub that stands alone', () => {
  it('hands nobody over, and says so', async () => {
    const alone = await Fixture.open({ feeds: FEEDS });
    try {
      const { data } = await alone.ask<{ handovers: object }>('morgan-sample', LIST);
      expect(data.handovers).toEqual({ authorities: [], handovers: [], mayDecide: true });
      const told = await alone.tell('morgan-sample', 'proposeHandover', {
        commandId: 'alone',
        childId: 'B0000001',
        ...PROPOSAL,
      });
      expect(told.problems[0]?.code).toBe('hub-alone');
    } finally {
      await alone.close();
    }
  });
});
