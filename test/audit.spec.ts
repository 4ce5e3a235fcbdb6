import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeAudit } from '../scripts/lib/audit.mjs';

const TODAY = '2026-03-01';

/** As npm 10 and 11 report it: one cause, and a package that only has it through another. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    parser: {
      name: 'parser',
      via: [
        {
          source: 1,
          name: 'parser',
          title: 'Slow on long input',
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          severity: 'high',
        },
      ],
    },
    reader: { name: 'reader', via: ['parser'] },
  },
};
const clean = { auditReportVersion: 2, vulnerabilities: {} };
const why = 'The hub never gives it input of others.';
const exception = { advisory: 'GHSA-aaaa-bbbb-cccc', why, until: '2026-03-01' };

describe('the audit of packages', () => {
  it('a known weakness is a problem, named once with its package', () => {
    expect(judgeAudit(report, [], TODAY)).toEqual({
      asked: true,
      problems: ['GHSA-aaaa-bbbb-cccc (high) in parser: Slow on long input'],
      excused: [],
    });
  });

  it('one that is explained is excused until its last date, not one day longer', () => {
    expect(judgeAudit(report, [exception], TODAY)).toMatchObject({
      problems: [],
      excused: [expect.stringContaining(why)],
    });
    expect(judgeAudit(report, [exception], '2026-03-02').problems).toHaveLength(1);
  });

  it.each([
    ['names no advisory', { why, until: TODAY }, /names no advisory/],
    ['does not say why', { advisory: 'GHSA-x', why: 'fine', until: TODAY }, /does not say why/],
    ['has no end', { advisory: 'GHSA-x', why }, /has no last date/],
    ['excuses nothing', { advisory: 'GHSA-x', why, until: TODAY }, /excuses nothing any more/],
  ])('an exception that %s is a problem', (_what, one, message) => {
    expect(judgeAudit(clean, [one], TODAY).problems.join('\n')).toMatch(message);
  });

  it('a registry that does not answer is not taken for a clean bill', () => {
    for (const nothing of [undefined, { message: '405 Method Not Allowed' }, {}]) {
      expect(judgeAudit(nothing, [], TODAY)).toEqual({ asked: false, problems: [], excused: [] });
    }
  });

  it('the exceptions of this hub are explained and have an end', () => {
    const own: object[] = JSON.parse(
      readFileSync(new URL('../scripts/audit-exceptions.json', import.meta.url), 'utf8'),
    );
    expect(judgeAudit(undefined, own, TODAY).problems).toEqual([]);
  });
});
