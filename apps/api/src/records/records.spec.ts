import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfFaces, pdfPages, pdfStructure } from '../../../../test/pdf.js';
import { Fixture, type Told } from '../../test/fixture.js';

const INGRID = 'ingrid-sample';
const ALEX = 'alex-sample';
const MORGAN = 'morgan-sample';

/** Grown up since: Quinn was in need and falls due; Robin was looked after and does not. */
const FEEDS = {
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
    'MP2,B0000002,Leaver,Quinn,1990-06-15,missing,medium,home,2006-10-01T18:00,2006-10-01T20:00,2006-10-02T07:30,,2006-10-02T07:01Z',
  ],
  return_interviews: [
    'interview_id,child_id,report_refs,provider_type,offered_at,response,completed_at,child_words,recorded_at',
    'RI1,B0000001,MP1,la_team,2006-10-03T09:00,accepted,2006-10-03T10:00,It was too loud at home,2006-10-03T11:00Z',
  ],
};

describe('the office that answers for the records', () => {
  let fixture: Fixture;
  let number = 0;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: FEEDS, realClock: true });
  });
  afterAll(() => fixture.close());

  const tell = async (user: string, mutation: string, input: object): Promise<Told> => {
    const told = await fixture.tell(user, mutation, { commandId: `spec-${(number += 1)}`, ...input });
    await fixture.hub.viewsCaughtUp();
    return told;
  };
  const ask = async <Data>(user: string, query: string): Promise<Data> => {
    const { data, errors } = await fixture.ask<Data>(user, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const problem = ({ problems }: Told): string | undefined => problems?.[0]?.code;
  const idOf = ({ key }: Told): string => key.slice(key.indexOf('-') + 1);

  interface Preview {
    retentionPreview: {
      total: number;
      schedule: string;
      lines: {
        childId: string;
        rule: string;
        why: string;
        dueOn: string;
        holds: number;
        state: string;
        mine: boolean;
      }[];
    };
  }
  const preview = async (user = INGRID, until = '"2030-01-01"'): Promise<Preview['retentionPreview']> =>
    (
      await ask<Preview>(
        user,
        `{ retentionPreview(until: ${until}) { total schedule lines { childId rule why dueOn holds state mine } } }`,
      )
    ).retentionPreview;

  it('sees which records fall due, by which rule, and why', async () => {
    expect(await preview()).toMatchObject({
      total: 2,
      schedule: '2026-1',
      lines: [
        {
          childId: 'B0000002',
          rule: 'in-need',
          why: 'Kept until the age of 18 and 3 years without contact, because the child was a child in need.',
          holds: 0,
          state: 'OPEN',
        },
        { childId: 'B0000003', rule: 'anybody' },
      ],
    });
  });

  describe('a hold', () => {
    let holdId: string;
    it('beats the rule', async () => {
      holdId = idOf(
        await tell(INGRID, 'placeHold', {
          childId: 'B0000002',
          matter: 'COURT',
          reason: 'a claim against the council',
          reviewOn: '2030-01-01',
        }),
      );
      expect((await preview()).lines[0]).toMatchObject({ holds: 1 });
      const told = await tell(INGRID, 'proposeRetention', { childId: 'B0000002', decision: 'DISPOSE', reason: 'due' });
      expect(problem(told)).toBe('on-hold');
    });

    it('over every record counts for each', async () => {
      const every = { matter: 'MORATORIUM', reason: 'a national inquiry', reviewOn: '2030-01-01' };
      const id = idOf(await tell(ALEX, 'placeHold', every));
      expect((await preview()).lines.map(({ holds }) => holds)).toEqual([2, 1]);
      await tell(ALEX, 'liftHold', { holdId: id, reason: 'it is over' });
      expect((await preview()).lines.map(({ holds }) => holds)).toEqual([1, 0]);
    });

    it('is on the list with its reason until it is lifted', async () => {
      const list = () => ask<object>(INGRID, '{ legalHolds { id childId matter reason overdue } }');
      expect(await list()).toEqual({
        legalHolds: [
          { id: holdId, childId: 'B0000002', matter: 'COURT', reason: 'a claim against the council', overdue: false },
        ],
      });
      expect((await tell(INGRID, 'reviewHold', { holdId, reviewOn: '2020-01-01' })).__typename).toBe('Done');
      expect(await list()).toMatchObject({ legalHolds: [{ overdue: true }] });
      await tell(INGRID, 'liftHold', { holdId, reason: 'settled' });
      expect(await list()).toEqual({ legalHolds: [] });
    });
  });

  describe('a record that falls due', () => {
    const dispose = { childId: 'B0000002', decision: 'DISPOSE', reason: 'three years quiet' };
    it('is not destroyed before it is due', async () => {
      const told = await tell(INGRID, 'proposeRetention', { ...dispose, childId: 'B0000001' });
      expect(problem(told)).toBe('not-due');
    });

    it('is not destroyed by one person', async () => {
      expect((await tell(INGRID, 'proposeRetention', dispose)).__typename).toBe('Done');
      expect((await preview()).lines[0]).toMatchObject({ state: 'PROPOSED', mine: true });
      expect((await preview(ALEX)).lines[0]).toMatchObject({ state: 'PROPOSED', mine: false });
      expect(problem(await tell(INGRID, 'agreeRetention', { childId: 'B0000002' }))).toBe('two-people');
    });

    it('stays when the second person does not agree', async () => {
      await tell(ALEX, 'declineRetention', { childId: 'B0000002', reason: 'a sibling has a claim' });
      expect((await preview()).lines[0]).toMatchObject({ state: 'OPEN' });
      expect(problem(await tell(ALEX, 'agreeRetention', { childId: 'B0000002' }))).toBe('nothing-proposed');
    });

    it('kept longer by two people, it comes up again when that time is over', async () => {
      const keep = { childId: 'B0000003', decision: 'KEEP_LONGER', keepUntil: '2040-01-01', reason: 'asked for' };
      await tell(ALEX, 'proposeRetention', keep);
      await tell(INGRID, 'agreeRetention', { childId: 'B0000003' });
      expect((await preview()).lines.map(({ childId }) => childId)).toEqual(['B0000002']);
      expect((await preview(INGRID, '"2040-01-01"')).lines.map(({ childId }) => childId)).toContain('B0000003');
    });
  });

  describe('a dispute', () => {
    const value = { childId: 'B0000001', recordKey: 'children.child-B0000001', field: 'ethnicity' };
    let disputeId: string;
    it('marks a value of the record, for everybody who may see the record', async () => {
      disputeId = idOf(await tell(MORGAN, 'disputeValue', { ...value, says: 'I am of mixed heritage' }));
      expect(await ask(MORGAN, '{ disputedValues(childId: "B0000001") { recordKey field words } }')).toEqual({
        disputedValues: [{ recordKey: value.recordKey, field: 'ethnicity', words: 'Ethnicity' }],
      });
      expect(await ask(MORGAN, '{ child(id: "B0000001") { ... on Child { disputed { recordKey field } } } }')).toEqual({
        child: { disputed: [{ recordKey: value.recordKey, field: 'ethnicity' }] },
      });
    });

    it('is about a value that is there', async () => {
      const told = await tell(MORGAN, 'disputeValue', { ...value, field: 'upn', says: 'no' });
      expect(problem(told)).toBe('no-such-value');
    });

    it('is not upheld before the record was corrected; not upheld it leaves a statement', async () => {
      const settle = { disputeId, statement: 'The form of 2006 says otherwise.' };
      expect(problem(await tell(INGRID, 'settleDispute', { ...settle, outcome: 'UPHELD' }))).toBe('not-corrected-yet');
      expect((await tell(INGRID, 'settleDispute', { ...settle, outcome: 'NOT_UPHELD' })).__typename).toBe('Done');
      expect(await ask(MORGAN, '{ disputedValues(childId: "B0000001") { field } }')).toEqual({ disputedValues: [] });
      expect(await ask(INGRID, '{ disputes(settled: true) { says state statement } }')).toEqual({
        disputes: [
          { says: 'I am of mixed heritage', state: 'NOT_UPHELD', statement: 'The form of 2006 says otherwise.' },
        ],
      });
    });
  });

  describe('a request for what is held', () => {
    interface Detail {
      accessRequest: {
        unread: number;
        digest: string | null;
        packIsCurrent: boolean;
        request: { daysLeft: number; dueOn: string };
        texts: { textId: string; original: string; proposed: string; decision: string | null }[];
      };
    }
    let requestId: string;
    const detail = async (): Promise<Detail['accessRequest']> =>
      (
        await ask<Detail>(
          INGRID,
          `{ accessRequest(id: "${requestId}") { ... on AccessRequestDetail {
            unread digest packIsCurrent request { daysLeft dueOn } texts { textId original proposed decision } } } }`,
        )
      ).accessRequest;
    const pack = async (format: string): Promise<{ fileName: string; content: string; unread: number }> =>
      (
        await ask<{ accessPack: { fileName: string; content: string; unread: number } }>(
          INGRID,
          `{ accessPack(requestId: "${requestId}", format: ${format}) { ... on AccessPack { fileName content unread } } }`,
        )
      ).accessPack;

    it('has a clock of a month, and two more once', async () => {
      requestId = idOf(
        await tell(INGRID, 'receiveAccessRequest', {
          childId: 'B0000001',
          receivedOn: '2026-01-31',
          requester: 'CHILD',
          requesterName: 'Robin Example',
        }),
      );
      expect((await detail()).request.dueOn).toBe('2026-02-28');
      expect(problem(await tell(INGRID, 'extendAccessRequest', { requestId, reason: 'long' }))).toBe(
        'too-late-to-extend',
      );
    });

    it('has the words that were cleared to be quoted, as they were cleared', async () => {
      const of = { interviewId: 'RI1' };
      await tell(ALEX, 'recordQuotationConsent', { ...of, agreed: true, askedOn: '2006-10-04' });
      expect((await tell(ALEX, 'screenQuotation', { ...of, usable: true, text: 'It was loud.' })).__typename).toBe(
        'Done',
      );
      expect((await detail()).texts.map(({ original }) => original)).toEqual([
        'Was with Zoe by the river',
        'It was too loud at home',
        'It was loud.',
      ]);
      const { content } = await pack('HTML');
      expect(content).toContain('Whether your words may be quoted without your name');
      expect(content).toContain('4 October 2006');
      expect(content).not.toContain('loud');
    });

    it('gives out no free text that nobody has read, and releases no such pack', async () => {
      const { texts, unread } = await detail();
      expect(unread).toBe(3);
      expect(texts[0]).toMatchObject({
        original: 'Was with Zoe by the river',
        proposed: 'Was with [another person] by the river',
        decision: null,
      });
      const draft = await pack('HTML');
      expect(draft.fileName).toBe(`${requestId}-draft.html`);
      expect(draft.content).not.toMatch(/Zoe|river/);
      const pages = pdfPages(Buffer.from((await pack('PDF')).content, 'base64'));
      for (const page of pages) expect(page).toMatch(/OFFICIAL-SENSITIVE[\s\S]*Taken out by Ingrid Sample/);
      expect(pages.join('')).not.toMatch(/Zoe|river/);
      await tell(INGRID, 'makeAccessPack', { requestId });
      const { digest } = await detail();
      expect(problem(await tell(INGRID, 'releaseAccessPack', { requestId, digest }))).toBe('texts-unread');
    });

    it('is answered with the pack that was looked through, not with an older one', async () => {
      const [text, ...others] = (await detail()).texts;
      for (const { textId } of others) await tell(INGRID, 'reviewText', { requestId, textId, decision: 'RELEASE' });
      const { digest: old } = await detail();
      await tell(INGRID, 'reviewText', {
        requestId,
        textId: text?.textId,
        decision: 'REDACT',
        ground: 'THIRD_PARTY',
        text: 'Was with [another person] by the river',
      });
      expect((await detail()).packIsCurrent).toBe(false);
      expect(problem(await tell(INGRID, 'releaseAccessPack', { requestId, digest: old }))).toBe('another-pack');
      await tell(INGRID, 'makeAccessPack', { requestId });
      const { digest, packIsCurrent } = await detail();
      expect(packIsCurrent).toBe(true);
      expect((await tell(INGRID, 'releaseAccessPack', { requestId, digest })).__typename).toBe('Done');
      const { content, fileName } = await pack('HTML');
      expect(fileName).toBe(`${requestId}.html`);
      for (const words of ['Was with [another person] by the river', 'It was too loud at home', 'It was loud.'])
        expect(content).toContain(words);
      expect(content).not.toContain('Zoe');
      const pdf = Buffer.from((await pack('PDF')).content, 'base64');
      const said = pdfPages(pdf).join('\n').replace(/\s+/g, ' ');
      for (const words of ['What we hold about Robin Example', 'Was with [another person] by the river', digest ?? '?'])
        expect(said).toContain(words);
      expect(said).not.toMatch(/Zoe|Taken out by/);
      expect(pdfStructure(pdf).match(/^ *(H1|H2|H3|L|Table|TH)\b/gm)?.length).toBeGreaterThan(10);
      for (const { name, embedded } of pdfFaces(pdf))
        expect([name, embedded]).toEqual([expect.stringMatching(/^Inter-/), true]);
      await fixture.hub.rebuild();
      expect((await pack('PDF')).content).toBe(pdf.toString('base64'));
      expect(JSON.parse((await pack('JSON')).content)).toMatchObject({ about: { name: 'Robin Example' } });
      expect(await ask(INGRID, '{ accessRequests { id } }')).toEqual({ accessRequests: [] });
    });
  });

  it('nobody else is told anything of it', async () => {
    for (const query of [
      'retentionPreview { total }',
      'legalHolds { id }',
      'disputes { id }',
      'accessRequests { id }',
    ]) {
      const { errors } = await fixture.ask('sam-sample', `{ ${query} }`);
      expect(errors?.[0]?.extensions?.code).toBe('WITHHELD');
    }
  });

  it('what two people decided to destroy is destroyed: nobody finds the child any more', async () => {
    await tell(INGRID, 'proposeRetention', { childId: 'B0000002', decision: 'DISPOSE', reason: 'due' });
    expect((await tell(ALEX, 'agreeRetention', { childId: 'B0000002' })).__typename).toBe('Done');
    await fixture.hub.eraseDecided();
    await fixture.hub.viewsCaughtUp();
    expect(await ask(MORGAN, '{ child(id: "B0000002") { __typename } searchChildren(text: "Leaver") { id } }')).toEqual(
      {
        child: { __typename: 'NotFound' },
        searchChildren: [],
      },
    );
    expect((await preview()).lines.map(({ childId }) => childId)).toEqual([]);
    const told = await tell(MORGAN, 'allocateKeyWorker', { childId: 'B0000002', worker: 'R', start: '2026-01-01' });
    expect(told.__typename).toBe('Refused');
  });
});
