import { highestStatusOn, isAtRiskAt, strandsAt, type ChildCase } from '@hub/casebook';
import type { AsAt } from '@hub/exploitation';
import { ageOn, londonDateOf, type Period } from '@hub/kernel';
import { byName, type Counted } from './counted.js';
import type { ProfileAsked, ProfileRecords } from './known.js';

/** Our own children at risk at the end of the quarter: who they are, in numbers. */
export interface VictimFacts {
  readonly atRisk: Counted;
  readonly byAge: readonly Counted[];
  readonly bySex: readonly Counted[];
  readonly byStatus: readonly Counted[];
  /** Children with each strand open, and, of them, those who went missing in the quarter. */
  readonly missingToo: readonly (Counted & { readonly missing: number })[];
}

const AGES = ['9 and under', '10 to 12', '13 to 15', '16 to 17'] as const;

const ageBand = (childCase: ChildCase, { date }: AsAt): string => {
  const age = ageOn(childCase.child.content.dob, date);
  return age <= 9 ? AGES[0] : age <= 12 ? AGES[1] : age <= 15 ? AGES[2] : AGES[3];
};

const SEXES = { '1': 'male', '2': 'female', '9': 'not recorded' } as const;

const STATUSES = {
  CLA: 'looked after',
  CPP: 'child protection plan',
  CIN: 'child in need',
  EARLY_HELP: 'early help',
} as const;
const NO_STATUS = 'none of these';

const statusOf = (childCase: ChildCase, { date }: AsAt): string => {
  const status = highestStatusOn(childCase, date);
  return status === undefined || status === 'CARE_LEAVER' ? NO_STATUS : STATUSES[status];
};

const STRANDS = { cse: 'sexual exploitation', missing: 'missing', trafficking: 'trafficking', gangs: 'gangs' } as const;

/** Whether an episode graded missing began in the London dates of a period. */
export const wentMissingIn = ({ episodes }: ChildCase, { start, end }: Pick<Period, 'start' | 'end'>): boolean =>
  episodes.some((episode) => {
    const date = londonDateOf(episode.start);
    return episode.missing && date >= start && date < end;
  });

/** Counts the children at risk. A child has one age, sex and status, and may have several strands. */
export const victimFacts = ({ casebook }: ProfileRecords, { at, atBefore, period }: ProfileAsked): VictimFacts => {
  const all = [...casebook.cases.values()];
  const now = all.filter((one) => isAtRiskAt(one, at));
  const before = all.filter((one) => isAtRiskAt(one, atBefore));
  const open = (one: ChildCase, moment: AsAt): readonly string[] =>
    strandsAt(one, moment).map(({ strand }) => STRANDS[strand]);
  const missing = now.filter((one) => wentMissingIn(one, period)).flatMap((one) => open(one, at));
  return {
    atRisk: { name: 'Children at risk', now: now.length, before: before.length },
    byAge: byName(
      AGES,
      now.map((one) => ageBand(one, at)),
      before.map((one) => ageBand(one, atBefore)),
    ),
    bySex: byName(
      Object.values(SEXES),
      now.map(({ child }) => SEXES[child.content.sex]),
      before.map(({ child }) => SEXES[child.content.sex]),
    ),
    byStatus: byName(
      [...Object.values(STATUSES), NO_STATUS],
      now.map((one) => statusOf(one, at)),
      before.map((one) => statusOf(one, atBefore)),
    ),
    missingToo: byName(
      Object.values(STRANDS),
      now.flatMap((one) => open(one, at)),
      before.flatMap((one) => open(one, atBefore)),
    ).map((line) => ({ ...line, missing: missing.filter((name) => name === line.name).length })),
  };
};
