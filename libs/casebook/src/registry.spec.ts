import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Story } from '@hub/testing';
import { assembleCase } from './assemble.js';
import { RowsInMemory, casebookOf } from './casebook.js';
import type { AssembledCase, ChildCase, Finding, QueuedReport } from './child-case.js';
import { recordAfter, rowsAfter, type RecordRow } from './record-row.js';
import { Registry, type Owner } from './registry.js';

const OURS = 'E09000006';
const CHILDREN = ['A', 'B', 'C', 'D'] as const;
const REPORTS = ['r1', 'r2', 'r3'] as const;
const NAMES = ['Ash', 'Birch'] as const;
const DOBS = ['2002-03-04', '2003-05-06'] as const;

interface Version {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

const child = fc.constantFrom(...CHILDREN);
const reportRef = fc.constantFrom(...REPORTS);
const who = fc.record({
  surname: fc.constantFrom(...NAMES),
  forename: fc.constant('Sam'),
  dob: fc.constantFrom(...DOBS),
});
const hour = fc.integer({ min: 0, max: 400 });
const time = (hours: number): string => new Date(Date.UTC(2016, 9, 1) + hours * 3_600_000).toISOString();

const version: fc.Arbitrary<Version> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(child, who).map(([childId, details]) => ({
      stream: `children.child-${childId}`,
      type: 'children.ChildRegistered',
      data: { childId, ...details, sex: '9', responsibleLa: OURS },
    })),
  },
  child.map((childId) => ({
    stream: `children.child-${childId}`,
    type: 'children.ChildRecordWithdrawn',
    data: { childId },
  })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(child, child)
      .filter(([old, kept]) => old !== kept)
      .map(([oldChildId, childId]) => ({
        stream: `children.merge-${oldChildId}`,
        type: 'children.IdsMerged',
        data: { oldChildId, childId, mergedAt: time(0) },
      })),
  },
  {
    weight: 2,
    arbitrary: child.map((oldChildId) => ({
      stream: `children.merge-${oldChildId}`,
      type: 'children.IdsUnmerged',
      data: { oldChildId },
    })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(reportRef, fc.option(child, { nil: undefined }), who, hour, fc.constantFrom('missing', 'absent'))
      .map(([ref, childId, details, at, category]) => ({
        stream: `missing.report-${ref}`,
        type: 'missing.ChildReportedMissing',
        data: {
          reportRef: ref,
          ...(childId ? { childId } : {}),
          ...details,
          category,
          lastSeenAt: time(at),
          reportedAt: time(at + 1),
        },
      })),
  },
  reportRef.map((ref) => ({
    stream: `missing.report-${ref}`,
    type: 'missing.ReportWithdrawn',
    data: { reportRef: ref },
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(reportRef, hour).map(([ref, at]) => ({
      stream: `missing.return-${ref}`,
      type: 'missing.ChildReturned',
      data: { reportRef: ref, foundAt: time(at) },
    })),
  },
  reportRef.map((ref) => ({
    stream: `missing.return-${ref}`,
    type: 'missing.ReturnWithdrawn',
    data: { reportRef: ref },
  })),
  {
    weight: 3,
    arbitrary: fc.tuple(reportRef, child).map(([ref, childId]) => ({
      stream: `children.match-${ref}`,
      type: 'children.ReportMatched',
      data: { reportRef: ref, childId, decidedBy: 'someone', decidedAt: time(0) },
    })),
  },
  reportRef.map((ref) => ({
    stream: `children.match-${ref}`,
    type: 'children.MatchWithdrawn',
    data: { reportRef: ref },
  })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('i1', 'i2'), child, fc.array(reportRef, { minLength: 1, maxLength: 3 }))
      .map(([interviewId, childId, reportRefs]) => ({
        stream: `interviews.interview-${interviewId}`,
        type: 'interviews.InterviewOpened',
        data: { interviewId, childId, reportRefs, providerType: 'other' },
      })),
  },
  fc.constantFrom('i1', 'i2').map((interviewId) => ({
    stream: `interviews.interview-${interviewId}`,
    type: 'interviews.InterviewWithdrawn',
    data: { interviewId },
  })),
  reportRef.map((ref) => ({
    stream: `interviews.duty-${ref}`,
    type: 'interviews.InterviewRequired',
    data: { reportRef: ref, returnedAt: time(0), dueAt: time(72) },
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('s1', 's2'), child).map(([assessmentId, childId]) => ({
      stream: `exploitation.assessment-${assessmentId}`,
      type: 'exploitation.RiskAssessed',
      data: {
        assessmentId,
        childId,
        strand: 'cse',
        tool: 't',
        assessedAt: time(0),
        rag: 'red',
        agency: 'police',
        multiAgency: true,
      },
    })),
  },
  child.map((childId) => ({
    stream: `children.status-${childId}|CIN|2016-01-01`,
    type: 'children.StatusRecorded',
    data: { childId, status: 'CIN', start: '2016-01-01' },
  })),
  fc.option(child, { nil: undefined }).map((childId) => ({
    stream: 'panels.challenge-ch1',
    type: 'panels.ChallengeRaised',
    data: {
      challengeId: 'ch1',
      panel: 'MASE',
      meetingDate: '2016-10-05',
      ...(childId ? { childId } : {}),
      byAgency: 'police',
      toAgency: 'health',
      matter: 'm',
    },
  })),
);

/** What a live view does: after each record it assembles only the cases that the record touched. */
class Live {
  readonly rows = new Map<string, RecordRow>();
  readonly #story = new Story();
  readonly #registry = new Registry();
  readonly #source = new RowsInMemory();
  readonly #assembled = new Map<Owner, AssembledCase>();

  put({ stream, type, data }: Version): void {
    const before = this.rows.get(stream);
    const row = recordAfter(this.#story.event(stream, type, data), before);
    if (!row) throw new Error(`${stream} is no record`);
    this.rows.set(stream, row);
    const touched = this.#registry.touchedBy(row, before);
    this.#registry.put(row, before);
    this.#source.put(row, before);
    for (const owner of this.#registry.touchedBy(row, before)) touched.add(owner);
    for (const owner of touched) this.#assembled.set(owner, assembleCase(owner, OURS, this.#registry, this.#source));
  }

  get cases(): Map<string, ChildCase> {
    return new Map(
      [...this.#assembled.values()].flatMap((one) => (one.case ? [[one.case.id, one.case] as const] : [])),
    );
  }

  get findings(): Finding[] {
    return [...this.#assembled.keys()].sort().flatMap((owner) => this.#assembled.get(owner)?.findings ?? []);
  }

  get queue(): QueuedReport[] {
    return [...this.#assembled.keys()].sort().flatMap((owner) => this.#assembled.get(owner)?.queued ?? []);
  }
}

describe('who is who, kept up record by record', () => {
  it('gives after every record the same cases, queue and findings as assembling everything afresh', () =>
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 40 }), (versions) => {
        const live = new Live();
        for (const one of versions) {
          live.put(one);
          const fresh = casebookOf(live.rows.values(), OURS);
          expect(live.cases).toEqual(fresh.cases);
          expect(live.queue).toEqual(fresh.queue);
          expect(live.findings).toEqual(fresh.findings);
        }
      }),
      { numRuns: 1000 },
    ));

  it('gives the same casebook whatever the order in which the records are put in', () =>
    fc.assert(
      fc.property(
        fc.array(version, { maxLength: 40 }).chain((versions) => {
          const story = new Story();
          const rows = rowsAfter(versions.map(({ stream, type, data }) => story.event(stream, type, data)));
          return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
        }),
        ([rows, shuffled]) => expect(casebookOf(shuffled, OURS)).toEqual(casebookOf(rows, OURS)),
      ),
      { numRuns: 300 },
    ));

  it('tells the case of an interview when the report of another child that it names is no longer waiting', () => {
    const live = new Live();
    const register = (childId: string): Version => ({
      stream: `children.child-${childId}`,
      type: 'children.ChildRegistered',
      data: { childId, surname: 'Ash', forename: 'Sam', dob: '2002-03-04', sex: '9', responsibleLa: OURS },
    });
    live.put(register('A'));
    live.put({
      stream: 'interviews.interview-i1',
      type: 'interviews.InterviewOpened',
      data: { interviewId: 'i1', childId: 'A', reportRefs: ['r1'], providerType: 'other' },
    });
    live.put({
      stream: 'missing.report-r1',
      type: 'missing.ChildReportedMissing',
      data: {
        reportRef: 'r1',
        childId: 'B',
        surname: 'Ash',
        forename: 'Sam',
        dob: '2002-03-04',
        category: 'missing',
        lastSeenAt: time(0),
        reportedAt: time(1),
      },
    });
    expect(live.findings.map(({ code }) => code)).toEqual(['child-not-known']);
    live.put(register('B'));
    expect(live.findings.map(({ code }) => code)).toEqual(['interview-of-another-child']);
  });

  it('tells the child from whom a correction took a record away', () => {
    const live = new Live();
    for (const childId of ['A', 'B']) {
      live.put({
        stream: `children.child-${childId}`,
        type: 'children.ChildRegistered',
        data: { childId, surname: 'Ash', forename: 'Sam', dob: '2002-03-04', sex: '9', responsibleLa: OURS },
      });
    }
    const plan = (childId: string): Version => ({
      stream: 'exploitation.plan-p1',
      type: 'exploitation.SafetyPlanAgreed',
      data: { planId: 'p1', childId, agreedAt: '2016-10-01' },
    });
    live.put(plan('A'));
    live.put(plan('B'));
    expect(live.cases.get('A')?.plans).toEqual([]);
    expect(live.cases.get('B')?.plans).toHaveLength(1);
  });
});
