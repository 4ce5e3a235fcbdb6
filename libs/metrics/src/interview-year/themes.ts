/** What an interview tells of: why the child went, what drew it away, where it was, with whom. */
export const THEME_GROUPS = ['push', 'pull', 'where', 'who'] as const;
export type ThemeGroup = (typeof THEME_GROUPS)[number];

/** A theme, and the beginnings of words by which it is known in what interviewers write. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** What stands in an entry in which no theme is known. */
export const OTHER_THEME = 'other';
/** An interview in which nothing was written of the group. */
export const NOT_RECORDED = 'not recorded';

const theme = (id: string, label: string, ...words: readonly string[]): Theme => ({ id, label, words });

/** The version of the themes, in force since 1 April 2016. A figure by themes says it. */
export const THEMES_VERSION = 1;

/**
 * Themes of return interviews: the push and pull factors of the statutory guidance on children who run away or go missing
 * (Department for Education, 2014) with those that interview providers report most, and the kinds of place and company
 * that interviews are asked for. The first theme of which a word is found is taken, so that an entry has one theme.
 */
export const THEMES: Readonly<Record<ThemeGroup, readonly Theme[]>> = {
  push: [
    theme('abuse', 'abuse or neglect', 'abus', 'neglect', 'violen', 'hurt', 'scared'),
    theme('substances-at-home', 'drugs or alcohol at home', 'drug', 'alcohol', 'drink'),
    theme('family-conflict', 'conflict in the family', 'argu', 'conflict', 'row', 'parent', 'sibling', 'step'),
    theme('unhappy-where-living', 'unhappy where they live', 'unhappy', 'placement', 'foster', 'carer', 'home'),
    theme('not-heard', 'not being heard', 'not feeling heard', 'heard', 'listen', 'communicat'),
    theme('bullying', 'bullying', 'bull'),
    theme('school', 'problems at school', 'school', 'exclu', 'exam', 'teacher'),
    theme('alone', 'feeling alone', 'alone', 'lonel', 'isolat', 'bored'),
    theme('change-of-worker', 'change of worker', 'worker'),
  ],
  pull: [
    theme(
      'exploitation',
      'signs of exploitation or gangs',
      'gang',
      'exploit',
      'county line',
      'groom',
      'older',
      'dealing',
    ),
    theme('money-or-gifts', 'money or gifts', 'money', 'gift', 'paid', 'offer'),
    theme('online', 'somebody met online', 'online', 'internet', 'snap', 'app'),
    theme('partner', 'boyfriend or girlfriend', 'boyfriend', 'girlfriend', 'partner'),
    theme('substances', 'drugs or alcohol', 'drug', 'alcohol', 'drink', 'weed'),
    theme('parties', 'parties', 'part'),
    theme('family', 'seeing family', 'family', 'mum', 'dad', 'nan', 'brother', 'sister', 'cousin'),
    theme('friends', 'seeing friends', 'friend', 'mate'),
  ],
  where: [
    theme('online', 'online', 'online'),
    theme('home-of-others', 'the home of a friend or relative', 'flat', 'house', 'home', 'friend', 'relative'),
    theme('hotel', 'hotels and rooms', 'hotel', 'lodge', 'rooms', 'inn'),
    theme('transport', 'stations and transport', 'station', 'halt', 'interchange', 'terminus', 'bus', 'tram', 'train'),
    theme('shopping', 'shops and shopping centres', 'shop', 'arcade', 'mall', 'high street', 'market', 'centre'),
    theme('park', 'parks and open space', 'park', 'green', 'common', 'wood', 'recreation', 'field'),
    theme('food', 'cafés and takeaways', 'café', 'cafe', 'kettle', 'takeaway', 'chicken', 'restaurant', 'food'),
    theme('school', 'school or college', 'school', 'college'),
  ],
  who: [
    theme('own', 'on their own', 'own', 'alone', 'nobody', 'no one'),
    theme('online', 'somebody met online', 'online'),
    theme('older', 'somebody older', 'older', 'adult', 'man', 'woman'),
    theme('partner', 'boyfriend or girlfriend', 'boyfriend', 'girlfriend', 'partner'),
    theme('family', 'family', 'cousin', 'brother', 'sister', 'mum', 'dad', 'nan', 'family', 'aunt', 'uncle'),
    theme('group', 'a group', 'group', 'gang'),
    theme('friends', 'friends', 'friend', 'mate'),
  ],
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const MATCHERS = new Map(
  Object.values(THEMES)
    .flat()
    .map((one) => [one, new RegExp(`(?<!\\p{L})(?:${one.words.map(escaped).join('|')})`, 'iu')] as const),
);

/** The theme of one entry; `other` when none is known in it. */
export const themeOf = (group: ThemeGroup, entry: string): string =>
  THEMES[group].find((one) => MATCHERS.get(one)?.test(entry))?.id ?? OTHER_THEME;

/** The themes of a list of entries, each once; `not recorded` when the list is empty or absent. */
export const themesIn = (group: ThemeGroup, entries: readonly string[] | undefined): readonly string[] =>
  entries === undefined || entries.length === 0
    ? [NOT_RECORDED]
    : [...new Set(entries.map((entry) => themeOf(group, entry)))];
