import { THEMES } from '@hub/intelligence';
import { londonDateOf, type Period } from '@hub/kernel';
import type { OffenceRow } from '../intelligence/offences.js';
import type { ProfileAsked, ProfileKnown } from './known.js';
import { inPlainWords } from './locations.js';

/** Offences of one theme in a quarter and the one before, the children harmed, and the adults named. */
export interface ThemeLine {
  readonly name: string;
  readonly offences: number;
  readonly offencesBefore: number;
  readonly children: number;
  readonly childrenBefore: number;
  /** Adults of concern on record who are named in them. */
  readonly adults: number;
}

/** How children are tied to each other and to others: with whom. */
export interface WithWhom {
  readonly name: string;
  readonly ties: number;
  readonly children: number;
}

export interface ThemeFacts {
  readonly themes: readonly ThemeLine[];
  readonly withWhom: readonly WithWhom[];
}

const WHOM = {
  child: 'other children',
  person: 'adults of concern',
  group: 'groups and gangs',
  phone: 'shared phones',
  vehicle: 'vehicles',
  online: 'online accounts',
} as const;

const inPeriod = ({ occurredFrom }: OffenceRow, { start, end }: Pick<Period, 'start' | 'end'>): boolean => {
  const date = londonDateOf(occurredFrom);
  return date >= start && date < end;
};

const childrenOf = (some: readonly OffenceRow[]): number => new Set(some.flatMap(({ childIds }) => childIds)).size;

/** What happened by theme, and with whom evidence ties the children. */
export const themeFacts = ({ offences, ties, adults }: ProfileKnown, { period, before }: ProfileAsked): ThemeFacts => {
  const live = new Set(adults.map(({ id }) => id));
  return {
    themes: THEMES.map((theme) => {
      const now = offences.filter((one) => one.theme === theme && inPeriod(one, period));
      const then = offences.filter((one) => one.theme === theme && inPeriod(one, before));
      return {
        name: theme === 'cse' ? 'sexual exploitation' : inPlainWords(theme),
        offences: now.length,
        offencesBefore: then.length,
        children: childrenOf(now),
        childrenBefore: childrenOf(then),
        adults: new Set(now.flatMap(({ personIds }) => personIds).filter((id) => live.has(id))).size,
      };
    }),
    withWhom: (Object.keys(WHOM) as (keyof typeof WHOM)[]).map((type) => {
      const some = ties.filter(({ a, b }) =>
        type === 'child'
          ? a.type === 'child' && b.type === 'child'
          : [a, b].some((end) => end.type === type) && [a, b].some((end) => end.type === 'child'),
      );
      const children = new Set(
        some.flatMap(({ a, b }) => [a, b].flatMap((end) => (end.type === 'child' ? [end.id] : []))),
      );
      return { name: WHOM[type], ties: some.length, children: children.size };
    }),
  };
};
