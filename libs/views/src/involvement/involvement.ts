import type { ChildCase, Owner } from '@hub/casebook';
import { addDays, londonDateOf, type LondonDate, type ViewTable } from '@hub/kernel';
import type { Involvement } from '@hub/sharing';
import type { CaseView } from '../cases/case-view.js';
import { given } from '../given.js';

/** Who works with a child by what is on record, and the police references of the child: what the policy reads. */
export interface InvolvementRow extends Involvement {
  readonly owner: Owner;
  readonly reportRefs: readonly string[];
}

export const INVOLVEMENT: ViewTable = {
  table: 'involvement_v1',
  columns: { owner: 'text' },
  wholeAtPosition: true,
};

/** London dates after an interview for which its provider still writes it up. */
const WRITE_UP_DAYS = 31;

const agenciesOf = ({ actions, referrals, assessments }: ChildCase): string[] =>
  [
    ...new Set([
      ...actions.map(({ content }) => content.ownerAgency),
      ...referrals.map(({ content }) => content.referrerAgency),
      ...assessments.map(({ content }) => content.agency),
    ]),
  ].sort();

const panelsOf = ({ reviews, referrals }: ChildCase): Involvement['panels'] => {
  const heard = new Map<string, LondonDate | undefined>();
  for (const { content } of reviews) {
    const before = heard.get(content.panel);
    if (before === undefined || before < content.meetingDate) heard.set(content.panel, content.meetingDate);
  }
  for (const { content } of referrals) if (content.outcome === undefined) heard.set(content.panel, undefined);
  return [...heard].sort(([a], [b]) => (a < b ? -1 : 1)).map(([panel, heardOn]) => ({ panel, ...given({ heardOn }) }));
};

const providersOf = ({ interviews }: ChildCase): Involvement['providers'] => {
  const last = new Map<string, LondonDate | undefined>();
  for (const { content } of interviews) {
    const { providerType, completedAt } = content;
    const until = completedAt === undefined ? undefined : addDays(londonDateOf(completedAt), WRITE_UP_DAYS);
    const before = last.get(providerType);
    const goesOn = last.has(providerType) && before === undefined;
    if (!goesOn && (until === undefined || before === undefined || before < until)) last.set(providerType, until);
  }
  return [...last]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([providerType, until]) => ({ providerType, ...given({ until }) }));
};

/** Who works with each child? Key: the child id that holds. */
export const involvement: CaseView<InvolvementRow> = {
  table: INVOLVEMENT,
  of: new Set([
    'child',
    'merge',
    'match',
    'keyWorker',
    'report',
    'interview',
    'assessment',
    'referral',
    'review',
    'action',
  ]),
  keyedByCase: true,
  rows: (assembled) => {
    const childCase = assembled.case;
    if (!childCase) return [];
    const row: InvolvementRow = {
      owner: `c:${childCase.id}`,
      childId: childCase.id,
      ids: [childCase.id, ...childCase.ids.slice(1).sort()],
      keyWorkers: childCase.keyWorkers.map(({ content: { worker, team, start, end } }) => ({
        start,
        ...given({ worker, team, end }),
      })),
      agencies: agenciesOf(childCase),
      panels: panelsOf(childCase),
      providers: providersOf(childCase),
      reportRefs: childCase.episodes.flatMap(({ reports }) => reports.map(({ reportRef }) => reportRef)).sort(),
    };
    return [{ key: childCase.id, row }];
  },
};
