import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Story } from '@hub/testing';
import { Live } from '../test/live.js';
import { OURS, anyVersion, time, type Version } from '../test/random-versions.js';
import { casebookOf } from './casebook.js';
import { rowsAfter } from './record-row.js';

describe('who is who, kept up record by record', () => {
  it('gives after every record the same cases, queue and findings as assembling everything afresh', () =>
    fc.assert(
      fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 40 }), (versions) => {
        const live = new Live();
        for (const one of versions) {
          live.put(one);
          const fresh = live.afresh;
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
        fc.array(anyVersion, { maxLength: 40 }).chain((versions) => {
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
