import type { ProfileChange, ProfileContent, ProfileRecommendation, ProfileSection } from './content.js';

/** A number of a section under a name that is the same in every version. */
interface Line {
  readonly name: string;
  readonly value: string;
}

const linesOf = ({ title, tables, trends, maps }: ProfileSection): readonly Line[] => [
  ...tables.flatMap((table) =>
    table.rows.map(([row = '', value = '']) => ({ name: `${title}: ${table.title}: ${row}`.replace(/: $/, ''), value })),
  ),
  ...trends.map((trend) => ({ name: `${title}: ${trend.id} ${trend.title}`, value: trend.points.at(-1)?.display ?? '' })),
  ...maps.map((map) => ({ name: `${title}: ${map.title}`, value: map.says })),
];

const stateOf = ({ state, overdue }: ProfileRecommendation): string =>
  `${state.replace('_', ' ')}${overdue ? ', overdue' : ''}`;

const NOT_THERE = 'not there';

const compared = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly ProfileChange[] =>
  [...new Set([...now.keys(), ...before.keys()])].flatMap((what) => {
    const [then = NOT_THERE, here = NOT_THERE] = [before.get(what), now.get(what)];
    return then === here ? [] : [{ what, before: then, now: here }];
  });

const mapOf = (lines: readonly Line[]): ReadonlyMap<string, string> =>
  new Map(lines.map(({ name, value }) => [name, value]));

/** What differs between two versions for one audience: the first number of each line, hotspots in words, recommendations. */
export const changesBetween = (
  before: Pick<ProfileContent, 'sections' | 'recommendations'>,
  now: Pick<ProfileContent, 'sections' | 'recommendations'>,
): readonly ProfileChange[] => [
  ...compared(mapOf(before.sections.flatMap(linesOf)), mapOf(now.sections.flatMap(linesOf))),
  ...compared(
    new Map(before.recommendations.map((one) => [`Recommendation: ${one.text}`, stateOf(one)])),
    new Map(now.recommendations.map((one) => [`Recommendation: ${one.text}`, stateOf(one)])),
  ),
];

/** A line of two versions, one beside the other. */
export interface ProfileBeside {
  readonly what: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
}

/** A section of two versions, line by line. */
export interface ProfileSectionBeside {
  readonly id: string;
  readonly title: string;
  readonly leftText: string | null;
  readonly rightText: string | null;
  readonly lines: readonly ProfileBeside[];
}

/** Two versions side by side, section by section: every line of either, in the order of the right one. */
export const besideEachOther = (
  left: Pick<ProfileContent, 'sections'>,
  right: Pick<ProfileContent, 'sections'>,
): readonly ProfileSectionBeside[] =>
  right.sections.map((section) => {
    const other = left.sections.find(({ id }) => id === section.id);
    const here = mapOf(linesOf(section));
    const there = mapOf(other ? linesOf(other) : []);
    return {
      id: section.id,
      title: section.title,
      leftText: other?.text ?? null,
      rightText: section.text,
      lines: [...new Set([...here.keys(), ...there.keys()])].map((what) => {
        const [l = NOT_THERE, r = NOT_THERE] = [there.get(what), here.get(what)];
        return { what: what.replace(`${section.title}: `, ''), left: l, right: r, differs: l !== r };
      }),
    };
  });
