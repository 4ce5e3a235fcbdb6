import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';

const LEAD = 'alex-sample';
const WORKER = 'morgan-sample';
const POLICE = 'jo-sample';
const PROVIDER = 'kit-sample';

describe('commands', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  let number = 0;
  const id = (): string => `command-${(number += 1)}`;
  const tell = (user: string, mutation: string, input: object) =>
    fixture.tell(user, mutation, { commandId: id(), ...input });

  const report = (ref: string, more: object = {}) => ({
    reportRef: ref,
    childId: 'B0000001',
    surname: 'Example',
    forename: 'Robin',
    dob: '2001-03-14',
    category: 'missing',
    lastSeenAt: '2016-08-01T18:00',
    reportedAt: '2016-08-01T20:00',
    ...more,
  });

  describe('a police report', () => {
    it('is in the log when Done is answered, and the same command again adds nothing', async () => {
      const input = { commandId: 'same', ...report('CM1') };
      const first = await fixture.tell(POLICE, 'reportMissing', input);
      const { position } = await fixture.hub.log.head();
      const again = await fixture.tell(POLICE, 'reportMissing', input);
      expect(first).toMatchObject({
        __typename: 'Done',
        key: 'missing.report-CM1',
        revision: 0,
        repeated: false,
        childId: 'B0000001',
      });
      expect(again).toMatchObject({ __typename: 'Done', revision: 0, repeated: true });
      expect((await fixture.hub.log.head()).position).toBe(position);
    });

    it('with the same content under another command changes nothing', async () => {
      await tell(POLICE, 'reportMissing', report('CM2'));
      expect(await tell(POLICE, 'reportMissing', report('CM2'))).toMatchObject({ revision: 0, repeated: false });
    });

    it('sent again with other content, by one who does not know the revision, is a correction', async () => {
      await tell(POLICE, 'reportMissing', report('CM3'));
      const told = await tell(POLICE, 'reportMissing', report('CM3', { laNotifiedAt: '2016-08-02T09:00' }));
      expect(told).toMatchObject({ __typename: 'Done', revision: 1 });
    });

    it('on a form that is out of date is not written: both values are shown, in words', async () => {
      await tell(POLICE, 'reportMissing', report('CM4'));
      await tell(POLICE, 'reportMissing', report('CM4', { riskGrade: 'high', basedOn: 0 }));
      const told = await tell(
        WORKER,
        'reportMissing',
        report('CM4', { riskGrade: 'low', laNotifiedAt: '2016-08-02T09:00', basedOn: 0 }),
      );
      expect(told).toMatchObject({ __typename: 'Stale', key: 'missing.report-CM4', revision: 1 });
      expect(told.fields).toEqual([
        { field: 'riskGrade', yours: 'low', theirs: 'high' },
        { field: 'laNotifiedAt', yours: '2 Aug 2016 09:00', theirs: null },
      ]);
      expect((await fixture.hub.audit.latest(1))[0]).toMatchObject({
        type: 'sharing.RecordsRead',
        data: { query: 'reportMissing', subject: 'report-missing' },
      });
      const knowingly = await tell(WORKER, 'reportMissing', report('CM4', { riskGrade: 'low', basedOn: 1 }));
      expect(knowingly).toMatchObject({ __typename: 'Done', revision: 2 });
    });

    it('on a form for a new record, when one is there already, is out of date too', async () => {
      await tell(POLICE, 'reportMissing', report('CM5'));
      const told = await tell(POLICE, 'reportMissing', report('CM5', { riskGrade: 'low', basedOn: null }));
      expect(told).toMatchObject({ __typename: 'Stale', revision: 0 });
    });

    it('that says what holds already is no clash, however old the form is', async () => {
      await tell(POLICE, 'reportMissing', report('CM6'));
      await tell(POLICE, 'reportMissing', report('CM6', { riskGrade: 'high' }));
      expect(await tell(POLICE, 'reportMissing', report('CM6', { riskGrade: 'high', basedOn: 0 }))).toMatchObject({
        __typename: 'Done',
        revision: 1,
      });
    });

    it.each([
      ['reportedAt', { reportedAt: '2016-08-01T17:00' }, 'reported-before-last-seen'],
      ['reportedAt', { reportedAt: '2016-10-04T14:00' }, 'in-the-future'],
      ['lastSeenAt', { lastSeenAt: '2015-10-25T01:30', reportedAt: '2015-10-25T09:00' }, 'exists-twice'],
      ['lastSeenAt', { lastSeenAt: '2016-03-27T01:30', reportedAt: '2016-03-27T09:00' }, 'does-not-exist'],
      ['lastSeenAt', { lastSeenAt: 'yesterday' }, 'not-a-time'],
      ['dob', { dob: '2003-02-31' }, 'not-a-date'],
      ['surname', { surname: '  ' }, 'empty'],
      ['category', { category: 'lost' }, 'not-a-choice'],
      ['reportRef', { reportRef: 'a|b' }, 'not-an-id'],
    ])('is refused at %s with a reason (%j)', async (field, change, code) => {
      const told = await tell(POLICE, 'reportMissing', report('CM7', change));
      expect(told.problems).toEqual([{ code, field, message: expect.stringMatching(/\.$/) }]);
    });

    it('with a time that exists twice is taken when its offset is given', async () => {
      const told = await tell(
        POLICE,
        'reportMissing',
        report('CM8', { lastSeenAt: '2015-10-25T01:30:00+01:00', reportedAt: '2015-10-25T09:00' }),
      );
      expect(told.__typename).toBe('Done');
    });

    it('names every field that is wrong at once', async () => {
      const told = await tell(POLICE, 'reportMissing', report('CM9', { surname: '', dob: 'x', lastSeenAt: '' }));
      expect(told.problems.map(({ field }) => field)).toEqual(['surname', 'dob', 'lastSeenAt']);
    });
  });

  describe('a return', () => {
    it('before the child was last seen is refused', async () => {
      await tell(POLICE, 'reportMissing', report('CM10'));
      const told = await tell(POLICE, 'recordReturn', { reportRef: 'CM10', foundAt: '2016-08-01T17:59' });
      expect(told.problems).toMatchObject([{ code: 'found-before-last-seen', field: 'foundAt' }]);
    });

    it('is recorded, and an interview is then required', async () => {
      await tell(POLICE, 'reportMissing', report('CM11'));
      await tell(POLICE, 'recordReturn', { reportRef: 'CM11', foundAt: '2016-08-02T10:00', foundHow: 'police' });
      await fixture.hub.processesCaughtUp();
      const [required] = await fixture.hub.log.readStream('interviews.duty-CM11');
      expect(required).toMatchObject({
        type: 'interviews.InterviewRequired',
        data: { returnedAt: '2016-08-02T09:00:00.000Z', dueAt: '2016-08-05T09:00:00.000Z' },
      });
    });

    it('of a report that is not known yet waits for it', async () => {
      expect(await tell(POLICE, 'recordReturn', { reportRef: 'CM12', foundAt: '2016-08-02T10:00' })).toMatchObject({
        __typename: 'Done',
        childId: null,
      });
    });
  });

  describe('an interview', () => {
    it('is offered, answered, agreed and held, each step on the one before', async () => {
      const offered = await fixture.tell(WORKER, 'offerInterview', {
        commandId: 'offer-1',
        childId: 'B0000002',
        reportRefs: ['MP1'],
        providerType: 'commissioned_independent',
        offeredAt: '2016-10-03T09:00',
      });
      await fixture.hub.viewsCaughtUp();
      const interviewId = offered.key.replace('interviews.interview-', '');
      const answered = await tell(PROVIDER, 'answerInterview', {
        interviewId,
        response: 'accepted',
        responseAt: '2016-10-03T10:00',
        basedOn: 0,
      });
      const agreed = await tell(PROVIDER, 'scheduleInterview', {
        interviewId,
        scheduledFor: '2016-10-05T10:00',
        basedOn: 1,
      });
      const tooSoon = await tell(PROVIDER, 'completeInterview', {
        interviewId,
        completedAt: '2016-10-05T11:00',
        basedOn: 2,
      });
      const held = await tell(PROVIDER, 'completeInterview', {
        interviewId,
        completedAt: '2016-10-04T11:00',
        pushFactors: ['argument', ' '],
        childWords: 'I was with friends',
        quality: 4,
        basedOn: 2,
      });
      expect([offered, answered, agreed, held].map(({ __typename, revision }) => [__typename, revision])).toEqual([
        ['Done', 0],
        ['Done', 1],
        ['Done', 2],
        ['Done', 3],
      ]);
      expect(tooSoon.problems).toMatchObject([{ code: 'in-the-future', field: 'completedAt' }]);
      const events = await fixture.hub.log.readStream(offered.key);
      expect(events.map(({ type }) => type.replace('interviews.', ''))).toEqual([
        'InterviewOffered',
        'InterviewAnswered',
        'InterviewScheduled',
        'InterviewCompleted',
      ]);
      expect(events.at(-1)?.data).toMatchObject({
        pushFactors: ['argument'],
        providerType: 'commissioned_independent',
      });
    });

    it('step on a form that is out of date is not written', async () => {
      const offer = await tell(WORKER, 'offerInterview', {
        childId: 'B0000001',
        reportRefs: ['MP2'],
        providerType: 'social_worker',
        offeredAt: '2016-10-04T09:00',
      });
      const interviewId = offer.key.replace('interviews.interview-', '');
      await tell(WORKER, 'answerInterview', { interviewId, response: 'declined_by_child', basedOn: 0 });
      const told = await tell(LEAD, 'answerInterview', { interviewId, response: 'accepted', basedOn: 0 });
      expect(told).toMatchObject({
        __typename: 'Stale',
        fields: [{ field: 'response', yours: 'accepted', theirs: 'declined by child' }],
      });
    });

    it.each([
      ['an unknown report', { reportRefs: ['MP99'] }, 'report-not-known', 'reportRefs'],
      ['no report', { reportRefs: [] }, 'reports-missing', 'reportRefs'],
      ['an unknown child', { childId: 'B0000099' }, 'child-not-known', 'childId'],
    ])('for %s is refused', async (_what, change, code, field) => {
      const told = await tell(WORKER, 'offerInterview', {
        childId: 'B0000001',
        reportRefs: ['MP2'],
        providerType: 'social_worker',
        offeredAt: '2016-10-04T09:00',
        ...change,
      });
      expect(told.problems).toMatchObject([{ code, field }]);
    });

    it('that is not on record cannot be answered', async () => {
      const told = await tell(WORKER, 'answerInterview', { interviewId: 'I-none', response: 'accepted', basedOn: 0 });
      expect(told.problems).toMatchObject([{ code: 'interview-not-known', field: 'interviewId' }]);
    });

    it('of a child who was not given to the provider is answered as if there were no such child', async () => {
      const told = await tell(PROVIDER, 'offerInterview', {
        childId: 'B0000004',
        reportRefs: ['MP2'],
        providerType: 'commissioned_independent',
        offeredAt: '2016-10-04T09:00',
      });
      expect(told.problems).toMatchObject([{ code: 'child-not-known', field: 'childId' }]);
    });

    it('is found not required by a manager only, with a reason', async () => {
      expect(
        await tell('robin-sample', 'decideInterviewNotRequired', { reportRef: 'MP1', reason: 'Moved away' }),
      ).toMatchObject({
        __typename: 'Withheld',
      });
      expect(
        (await tell(LEAD, 'decideInterviewNotRequired', { reportRef: 'MP1', reason: ' ' })).problems,
      ).toMatchObject([{ code: 'empty', field: 'reason' }]);
      expect(await tell(LEAD, 'decideInterviewNotRequired', { reportRef: 'MP1', reason: 'Moved away' })).toMatchObject({
        __typename: 'Done',
        childId: 'B0000002',
      });
    });
  });

  describe('an assessment and a safety plan', () => {
    const assessment = {
      childId: 'B0000001',
      strand: 'GANGS',
      tool: 'SERAF',
      assessedAt: '2016-10-01T10:00',
      rag: 'green',
      agency: 'CSC',
      multiAgency: true,
    };

    it('are recorded under a new id, which a retry makes again', async () => {
      const input = { commandId: 'assess-1', ...assessment };
      const first = await fixture.tell(WORKER, 'recordAssessment', input);
      const again = await fixture.tell(WORKER, 'recordAssessment', input);
      expect(first.key).toMatch(/^exploitation\.assessment-A-[0-9A-F]{12}$/);
      expect(again).toMatchObject({ key: first.key, repeated: true });
      const plan = await tell(WORKER, 'recordSafetyPlan', {
        childId: 'B0000001',
        agreedAt: '2016-10-02',
        reviewDue: '2016-11-01',
      });
      expect(plan).toMatchObject({ __typename: 'Done', childId: 'B0000001' });
    });

    it('an override needs its reason', async () => {
      const told = await tell(WORKER, 'recordAssessment', { ...assessment, overrideRag: 'red' });
      expect(told.problems).toMatchObject([{ code: 'override-reason-missing', field: 'overrideReason' }]);
    });

    it('a plan cannot end before it was agreed, nor be agreed tomorrow', async () => {
      const ended = await tell(WORKER, 'recordSafetyPlan', {
        childId: 'B0000001',
        agreedAt: '2016-10-02',
        endedAt: '2016-10-01',
      });
      const tomorrow = await tell(WORKER, 'recordSafetyPlan', { childId: 'B0000001', agreedAt: '2016-10-05' });
      expect(ended.problems).toMatchObject([{ code: 'end-before-start', field: 'endedAt' }]);
      expect(tomorrow.problems).toMatchObject([{ code: 'in-the-future', field: 'agreedAt' }]);
    });

    it('police liaison may not record them', async () => {
      expect(await tell(POLICE, 'recordAssessment', assessment)).toMatchObject({ __typename: 'Withheld' });
    });
  });

  describe('a key worker', () => {
    it('is allocated, and the one before ends where the new one starts', async () => {
      const told = await tell(LEAD, 'allocateKeyWorker', {
        childId: 'B0000001',
        worker: 'K. Mock',
        start: '2016-10-03',
        endPrevious: true,
      });
      expect(told).toMatchObject({ __typename: 'Done', childId: 'B0000001' });
      const [, ended] = await fixture.hub.log.readStream('children.keyworker-B0000001|2016-01-05');
      expect(ended).toMatchObject({ type: 'children.KeyWorkerCorrected', data: { end: '2016-10-03' } });
    });

    it('ends on a date, not before the start', async () => {
      await tell(LEAD, 'allocateKeyWorker', { childId: 'B0000003', worker: 'L. Mock', start: '2016-09-01' });
      const early = await tell(LEAD, 'endKeyWorker', {
        childId: 'B0000003',
        start: '2016-09-01',
        end: '2016-08-01',
        basedOn: 0,
      });
      const ended = await tell(LEAD, 'endKeyWorker', {
        childId: 'B0000003',
        start: '2016-09-01',
        end: '2016-10-01',
        basedOn: 0,
      });
      const none = await tell(LEAD, 'endKeyWorker', {
        childId: 'B0000003',
        start: '2016-01-01',
        end: '2016-10-01',
        basedOn: 0,
      });
      expect(early.problems).toMatchObject([{ code: 'end-before-start', field: 'end' }]);
      expect(ended.__typename).toBe('Done');
      expect(none.problems).toMatchObject([{ code: 'allocation-not-known' }]);
    });
  });

  describe('the match queue', () => {
    it('a report is matched, and taken back', async () => {
      expect(await tell(WORKER, 'matchReport', { reportRef: 'MP3', childId: 'B0000003' })).toMatchObject({
        __typename: 'Done',
      });
      expect(await tell(WORKER, 'matchReport', { reportRef: 'MP3', childId: 'B0000003' })).toMatchObject({
        revision: 0,
      });
      expect(await tell(WORKER, 'unmatchReport', { reportRef: 'MP3', basedOn: 0 })).toMatchObject({ revision: 1 });
      expect((await tell(WORKER, 'unmatchReport', { reportRef: 'MP1' })).problems).toMatchObject([
        { code: 'not-matched' },
      ]);
    });

    it('a report for which police gave a child is not matched by a person', async () => {
      expect((await tell(WORKER, 'matchReport', { reportRef: 'MP1', childId: 'B0000003' })).problems).toMatchObject([
        { code: 'decision-not-needed', field: 'reportRef' },
      ]);
    });

    it('a child is created for a report once, however often the command is sent', async () => {
      const input = {
        commandId: 'create-1',
        reportRef: 'MP3',
        surname: 'Nobody',
        forename: 'Known',
        dob: '2001-01-01',
        sex: '1',
        responsibleLa: 'E09000006',
      };
      const first = await fixture.tell(WORKER, 'createChildForReport', input);
      const again = await fixture.tell(WORKER, 'createChildForReport', input);
      expect(first.childId).toMatch(/^H-[0-9A-F]{12}$/);
      expect(again).toMatchObject({ childId: first.childId, repeated: true });
      expect(await fixture.hub.log.readStream(`children.child-${first.childId}`)).toHaveLength(1);
    });

    it('a command that was cut off between its two records is completed by the retry', async () => {
      const { hub } = fixture;
      await tell(
        POLICE,
        'reportMissing',
        report('CM20', { childId: null, surname: 'Half', forename: 'Way', dob: '2003-03-03' }),
      );
      const input = {
        commandId: 'create-2',
        reportRef: 'CM20',
        surname: 'Half',
        forename: 'Way',
        dob: '2003-03-03',
        sex: '2',
        responsibleLa: 'E09000006',
      };
      const { appendAll, append } = hub.log;
      let appends = 0;
      hub.log.append = async (...args) => {
        appends += 1;
        if (appends === 2) throw new Error('cut off');
        return append(...args);
      };
      await expect(fixture.tell(WORKER, 'createChildForReport', input)).rejects.toThrow(
        /tell whoever runs the hub: fault/,
      );
      Object.assign(hub.log, { appendAll, append });
      const done = await fixture.tell(WORKER, 'createChildForReport', input);
      expect(done).toMatchObject({ __typename: 'Done' });
      expect(await hub.log.readStream(`children.child-${done.childId}`)).toHaveLength(1);
      expect(await hub.log.readStream('children.match-CM20')).toHaveLength(1);
    });

    it('the id of another child cannot be used for it', async () => {
      await tell(
        POLICE,
        'reportMissing',
        report('CM21', { childId: null, surname: 'Third', forename: 'Person', dob: '2003-03-04' }),
      );
      const told = await tell(WORKER, 'createChildForReport', {
        reportRef: 'CM21',
        childId: 'B0000001',
        surname: 'Third',
        forename: 'Person',
        dob: '2003-03-04',
        sex: '2',
        responsibleLa: 'E09000006',
      });
      expect(told.problems).toMatchObject([{ code: 'child-id-taken', field: 'childId' }]);
    });
  });

  describe('ids', () => {
    it('are merged and unmerged; not with themselves, not unknown ones', async () => {
      expect(
        (await tell(LEAD, 'mergeChildren', { oldChildId: 'B0000003', childId: 'B0000003' })).problems,
      ).toMatchObject([{ code: 'merge-with-itself', field: 'childId' }]);
      expect((await tell(LEAD, 'mergeChildren', { oldChildId: 'B9', childId: 'B0000002' })).problems).toMatchObject([
        { code: 'child-not-known', field: 'oldChildId' },
      ]);
      expect(await tell(LEAD, 'mergeChildren', { oldChildId: 'B0000003', childId: 'B0000002' })).toMatchObject({
        __typename: 'Done',
        childId: 'B0000002',
      });
      expect(await tell(LEAD, 'unmergeChildren', { oldChildId: 'B0000003', basedOn: 0 })).toMatchObject({
        revision: 1,
      });
      expect((await tell(LEAD, 'unmergeChildren', { oldChildId: 'B0000001' })).problems).toMatchObject([
        { code: 'not-merged' },
      ]);
    });
  });

  it('a command id that was used for another record is refused', async () => {
    const commandId = 'twice';
    await fixture.tell(POLICE, 'reportMissing', { commandId, ...report('CM30') });
    const told = await fixture.tell(POLICE, 'reportMissing', { commandId, ...report('CM31') });
    expect(told.problems).toMatchObject([{ code: 'command-id-used', field: 'commandId' }]);
  });

  it('a command without an id is refused', async () => {
    expect((await tell(POLICE, 'reportMissing', { ...report('CM32'), commandId: ' ' })).problems).toMatchObject([
      { field: 'commandId' },
    ]);
  });

  it('while history is being taken in nothing else is recorded', async () => {
    const { hub } = fixture;
    const { loadingHistory } = hub;
    hub.loadingHistory = () => true;
    const told = await tell(POLICE, 'reportMissing', report('CM33'));
    hub.loadingHistory = loadingHistory;
    expect(told.problems).toMatchObject([{ code: 'history-being-loaded' }]);
  });

  it.each(['sam-sample', 'lee-sample', 'pat-sample'])(
    'what %s may not do is refused and told to the audit',
    async (user) => {
      const told = await tell(user, 'mergeChildren', { oldChildId: 'B0000003', childId: 'B0000002' });
      expect(told).toMatchObject({ __typename: 'Withheld' });
      const [line] = await fixture.hub.audit.latest(1);
      expect(line).toMatchObject({
        type: 'sharing.AccessRefused',
        by: { person: user },
        data: { query: 'mergeChildren', subject: 'merge-children', childId: 'B0000002' },
      });
    },
  );
});
