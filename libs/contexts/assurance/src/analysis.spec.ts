import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import { analysisDecider, type AnalysisCommand, type AnalysisEvent } from './index.js';

const numbers = { audience: 'board', logPosition: 10, knownAt: '2017-05-01T09:00:00.000Z' };
const draft = (person = 'ann'): AnalysisCommand => ({ type: 'Draft', year: '2016-17', person, numbers });
const seal = (person = 'bob', edition = 1): AnalysisCommand => ({
  type: 'Seal',
  year: '2016-17',
  person,
  seal: {
    edition,
    releaseId: 'r',
    logPosition: 10,
    knownAt: numbers.knownAt,
    logDigest: 'd',
    contentDigest: 'c',
    files: [{ name: 'analysis.html', bytes: 1, sha256: 's' }],
  },
});

const withdraw = (edition = 1): AnalysisCommand => ({
  type: 'Withdraw',
  year: '2016-17',
  person: 'bob',
  edition,
  reason: 'A wrong table.',
});

const after = (...commands: readonly AnalysisCommand[]): readonly string[] | string => {
  const events: AnalysisEvent[] = [];
  for (const command of commands) {
    const decision = analysisDecider.decide(command, fold(analysisDecider, events));
    if (decision.outcome === 'refused') return decision.refusal.code;
    events.push(...decision.events);
  }
  return events.map(({ type, data }) => `${type.replace('assurance.Analysis', '')} ${data.edition}`);
};

describe('the annual analysis of interviews', () => {
  it('is sealed by a second person', () => {
    expect(after(draft(), seal('ann'))).toBe('two-people');
    expect(after(draft(), seal())).toEqual(['Drafted 1', 'Sealed 1']);
  });

  it('is not sealed without a draft, nor twice', () => {
    expect(after(seal())).toBe('no-draft');
    expect(after(draft(), seal(), seal())).toBe('no-draft');
  });

  it('is withdrawn once it is sealed, and once only; then another edition can be drafted', () => {
    expect(after(withdraw())).toBe('not-sealed');
    expect(after(draft(), withdraw())).toBe('not-sealed');
    expect(after(draft(), seal(), withdraw(2))).toBe('not-sealed');
    expect(after(draft(), seal(), withdraw(), withdraw())).toEqual(['Drafted 1', 'Sealed 1', 'Withdrawn 1']);
    expect(after(draft(), seal(), draft(), withdraw(), seal('bob', 2)).at(-1)).toBe('Sealed 2');
  });

  it('drafted again before it is sealed it is the same edition, afterwards the next', () => {
    expect(after(draft(), draft('bob'), seal('bob'))).toBe('two-people');
    expect(after(draft(), draft(), seal(), draft())).toEqual(['Drafted 1', 'Drafted 1', 'Sealed 1', 'Drafted 2']);
  });
});
