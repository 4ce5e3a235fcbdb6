import type { ChildCase, Owner } from '@hub/casebook';
import { addDays, londonDateOf, type LondonDate, type ViewTable } from '@hub/kernel';
import type { InterviewDetails } from '@hub/interviews';
import type { Involvement } from '@hub/sharing';
import type { CaseView } from '../cases/case-view.js';
import { fromParts } from '../cases/workings.js';
import { joined, piece } from '../cases/pieces.js';
import { ownerOf } from '../children/header.js';
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

const idsOf = fromParts((ids: readonly string[], childId: string) => piece({ childId, ids }));

const everyKeyWorker = fromParts((keyWorkers: ChildCase['keyWorkers']) =>
  piece({
    keyWorkers: keyWorkers.map(({ content: { worker, team, start, end } }) => ({
      start,
      ...given({ worker, team, end }),
    })),
  }),
);

const agenciesOf = fromParts(
  (actions: ChildCase['actions'], referrals: ChildCase['referrals'], assessments: ChildCase['assessments']) => {
    const agencies = new Set<string>();
    for (const { content } of actions) agencies.add(content.ownerAgency);
    for (const { content } of referrals) agencies.add(content.referrerAgency);
    for (const { content } of assessments) agencies.add(content.agency);
    return piece({ agencies: [...agencies].sort() });
  },
);

const panelsOf = fromParts((reviews: ChildCase['reviews'], referrals: ChildCase['referrals']) => {
  const heard = new Map<string, LondonDate | undefined>();
  for (const { content } of reviews) {
    const before = heard.get(content.panel);
    if (before === undefined || before < content.meetingDate) heard.set(content.panel, content.meetingDate);
  }
  for (const { content } of referrals) if (content.outcome === undefined) heard.set(content.panel, undefined);
  const panels = [...heard].sort(([a], [b]) => (a < b ? -1 : 1));
  return piece({ panels: panels.map(([panel, heardOn]) => ({ panel, ...given({ heardOn }) })) });
});

const writtenUpBy = ({ completedAt }: InterviewDetails): LondonDate | undefined =>
  completedAt === undefined ? undefined : addDays(londonDateOf(completedAt), WRITE_UP_DAYS);

const providersOf = fromParts((interviews: ChildCase['interviews']) => {
  const last = new Map<string, LondonDate | undefined>();
  for (const { content } of interviews) {
    const { providerType } = content;
    const until = writtenUpBy(content);
    const before = last.get(providerType);
    const goesOn = last.has(providerType) && before === undefined;
    if (!goesOn && (until === undefined || before === undefined || before < until)) last.set(providerType, until);
  }
  const providers = [...last].sort(([a], [b]) => (a < b ? -1 : 1));
  return piece({ providers: providers.map(([providerType, until]) => ({ providerType, ...given({ until }) })) });
});

const reportRefsOf = fromParts((episodes: ChildCase['episodes']) =>
  piece({ reportRefs: episodes.flatMap(({ reports }) => reports.map(({ reportRef }) => reportRef)).sort() }),
);

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
  rows: (assembled, { workings }) => {
    const childCase = assembled.case;
    if (!childCase) return [];
    const { actions, referrals, assessments, reviews } = childCase;
    return [
      joined(
        childCase.id,
        ownerOf(childCase, workings),
        idsOf(workings, childCase.ids, childCase.id),
        everyKeyWorker(workings, childCase.keyWorkers),
        agenciesOf(workings, actions, referrals, assessments),
        panelsOf(workings, reviews, referrals),
        providersOf(workings, childCase.interviews),
        reportRefsOf(workings, childCase.episodes),
      ),
    ];
  },
};
