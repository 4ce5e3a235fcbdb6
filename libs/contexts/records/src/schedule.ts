import { z } from 'zod';
import { DateField, birthday, type LondonDate } from '@hub/kernel';

const years = z.int().min(0).max(200);

/** How long a record is kept: so many years from birth, or from the last contact but not before an age. */
const Span = z.union([
  z.strictObject({ fromBirth: years }),
  z.strictObject({ fromLastContact: years, notBeforeAge: years.optional() }),
]);

const Rule = z.strictObject({
  /** A short name that stands in the decisions, for example `looked-after`. */
  id: z.string().min(1),
  /** Why the record is kept so long, as a sentence goes on after "because". */
  because: z.string().min(1),
  /** Where it is written. */
  source: z.string().min(1),
  /** Who it is for: a status ever held, an exploitation strand ever open, or anybody. */
  for: z.union([
    z.strictObject({ status: z.enum(['CLA', 'CARE_LEAVER', 'CPP', 'CIN', 'EARLY_HELP']) }),
    z.strictObject({ strand: z.enum(['cse', 'missing', 'trafficking', 'gangs']) }),
    z.literal('anybody'),
  ]),
  keep: Span,
  /** For a child who died under 18: so many years from death instead. */
  fromDeathUnder18: years.optional(),
});

/** The retention rules of a council from a date on. */
export const RetentionSchedule = z.strictObject({
  version: z.string().min(1),
  effectiveFrom: DateField,
  /** The first rule whose status was ever held decides; a rule of a strand can only make it longer. */
  rules: z.array(Rule).refine((rules) => rules.some((rule) => rule.for === 'anybody'), 'One rule must be for anybody'),
});
export type RetentionSchedule = z.infer<typeof RetentionSchedule>;
type RetentionRule = z.infer<typeof Rule>;

/**
 * The rules that hold unless a council sets its own. Only the first is law for every council; the others are what
 * councils have published, and each council must confirm them.
 */
export const DEFAULT_SCHEDULE: RetentionSchedule = {
  version: '2026-1',
  effectiveFrom: '2013-04-01',
  rules: [
    {
      id: 'looked-after',
      because: 'the child was looked after',
      source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50',
      for: { status: 'CLA' },
      keep: { fromBirth: 75 },
      fromDeathUnder18: 15,
    },
    {
      id: 'care-leaver',
      because: 'the young person was a care leaver',
      source: 'retention schedules of Devon and Blackpool',
      for: { status: 'CARE_LEAVER' },
      keep: { fromBirth: 75 },
    },
    {
      id: 'child-protection',
      because: 'the child had a child protection plan',
      source: 'retention schedule of Blackpool',
      for: { status: 'CPP' },
      keep: { fromLastContact: 35 },
    },
    {
      id: 'in-need',
      because: 'the child was a child in need',
      source: 'retention schedule of Devon',
      for: { status: 'CIN' },
      keep: { fromLastContact: 3, notBeforeAge: 18 },
    },
    {
      id: 'anybody',
      because: 'no longer rule applies',
      source: 'local schedule, to be confirmed',
      for: 'anybody',
      keep: { fromBirth: 25 },
    },
    {
      id: 'sexual-exploitation',
      because: 'sexual exploitation was a concern',
      source: 'Independent Inquiry into Child Sexual Abuse, final report, recommendation on records: 75 years',
      for: { strand: 'cse' },
      keep: { fromBirth: 75 },
    },
  ],
};

/** What of a child's record the rules ask for. */
export interface RetentionFacts {
  readonly dob: LondonDate;
  readonly diedOn?: LondonDate;
  readonly statusesEver: ReadonlySet<string>;
  readonly strandsEver: ReadonlySet<string>;
  /** The latest date on which anything was done or recorded about the child. */
  readonly lastContactOn: LondonDate;
}

/** Until when a record is kept, and why. */
export interface Retention {
  readonly rule: string;
  readonly version: string;
  readonly dueOn: LondonDate;
  readonly source: string;
  /** The reason in words: a whole sentence. */
  readonly why: string;
  readonly due: boolean;
}

/** The schedule in force on a date: of several the latest that has begun; the earliest when none has. */
export const scheduleOn = (schedules: readonly RetentionSchedule[], date: LondonDate): RetentionSchedule => {
  const inOrder = [...schedules].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return inOrder.filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1) ?? inOrder[0] ?? DEFAULT_SCHEDULE;
};

const later = (a: LondonDate, b: LondonDate): LondonDate => (a > b ? a : b);

const dueBy = (
  { keep, fromDeathUnder18 }: RetentionRule,
  { dob, diedOn, lastContactOn }: RetentionFacts,
): readonly [LondonDate, string] => {
  if (fromDeathUnder18 !== undefined && diedOn !== undefined && diedOn < birthday(dob, 18)) {
    return [birthday(diedOn, fromDeathUnder18), `${fromDeathUnder18} years from the death of a child under 18`];
  }
  if ('fromBirth' in keep) return [birthday(dob, keep.fromBirth), `until the ${keep.fromBirth}th anniversary of birth`];
  const fromContact = birthday(lastContactOn, keep.fromLastContact);
  if (keep.notBeforeAge === undefined) return [fromContact, `${keep.fromLastContact} years after the last contact`];
  return [
    later(fromContact, birthday(dob, keep.notBeforeAge)),
    `until the age of ${keep.notBeforeAge} and ${keep.fromLastContact} years without contact`,
  ];
};

/**
 * Until when a child's record is kept on these rules. The highest status ever held decides; a concern that must be kept
 * longer makes it longer, never shorter.
 */
export const retentionOf = (facts: RetentionFacts, schedule: RetentionSchedule, today: LondonDate): Retention => {
  const { rules, version } = schedule;
  const holds = (rule: RetentionRule): boolean =>
    rule.for === 'anybody' || ('status' in rule.for && facts.statusesEver.has(rule.for.status));
  const byStatus = rules.find(holds);
  const byStrand = rules.filter(
    ({ for: who }) => who !== 'anybody' && 'strand' in who && facts.strandsEver.has(who.strand),
  );
  const candidates = [...(byStatus ? [byStatus] : []), ...byStrand].map((rule) => ({ rule, due: dueBy(rule, facts) }));
  const longest = candidates.reduce((a, b) => (b.due[0] > a.due[0] ? b : a));
  const [dueOn, words] = longest.due;
  const { id, because, source } = longest.rule;
  return {
    rule: id,
    version,
    dueOn,
    source,
    why: `Kept ${words}, because ${because}.`,
    due: dueOn <= today,
  };
};
