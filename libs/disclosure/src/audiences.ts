/**
 * How small numbers are kept from one audience, from a day on. Data, not code: another council, another year or a
 * stricter reader is another row.
 */
export interface AudienceRule {
  readonly audience: string;
  /** First London date on which the rule is in force. */
  readonly from: string;
  /** Numbers from 1 to this are not shown. */
  readonly threshold: number;
  /**
   * Width of the narrowest interval to which a number that is not shown may be narrowed down by everything this
   * audience was given. As wide as "1 to the threshold" when it is the threshold less one.
   */
  readonly range: number;
  /** Numbers that are shown are rounded to the nearest multiple of this; 1 shows them as they are. */
  readonly roundTo: number;
  /** Audiences whose releases this one is taken to read as well, itself aside. */
  readonly alsoReads: readonly string[];
  /** Whether this audience takes late facts to add only, so that a number never falls when it is revised. */
  readonly lateFactsAdd: boolean;
  /** Fewest children that a question of an analyst may be about, or leave out. */
  readonly smallestQuery: number;
  readonly source: string;
}

const RETURNS = 'Department for Education, children in need statistics: any number from 1 to 5 is replaced by c';
const RESEARCH = 'Threshold of 10 of secure research services (UK Statistics Authority accredited processors)';

/**
 * The rules a hub starts with. The board and its groups read what councillors and the public are given; councillors
 * read what the public is given.
 */
export const startingRules: readonly AudienceRule[] = [
  {
    audience: 'board',
    from: '2016-04-01',
    threshold: 5,
    range: 4,
    roundTo: 1,
    alsoReads: ['councillors', 'public'],
    lateFactsAdd: false,
    smallestQuery: 10,
    source: RETURNS,
  },
  {
    audience: 'councillors',
    from: '2016-04-01',
    threshold: 5,
    range: 4,
    roundTo: 1,
    alsoReads: ['public'],
    lateFactsAdd: false,
    smallestQuery: 10,
    source: RETURNS,
  },
  {
    audience: 'public',
    from: '2016-04-01',
    threshold: 9,
    range: 8,
    roundTo: 5,
    alsoReads: [],
    lateFactsAdd: true,
    smallestQuery: 20,
    source: RESEARCH,
  },
];

/** The rule for an audience on a London date: the latest begun. An audience without one is a mistake of the caller. */
export const ruleOn = (rules: readonly AudienceRule[], audience: string, date: string): AudienceRule => {
  const [latest] = rules
    .filter((rule) => rule.audience === audience && rule.from <= date)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  if (!latest) throw new Error(`No rule of disclosure for the audience "${audience}" on ${date}.`);
  return latest;
};

/** Those who see what is given to this audience on a date: itself, and every audience that also reads it. */
export const readersOf = (rules: readonly AudienceRule[], audience: string, date: string): readonly AudienceRule[] => {
  const names = [...new Set(rules.filter(({ from }) => from <= date).map((rule) => rule.audience))].sort();
  return names
    .map((name) => ruleOn(rules, name, date))
    .filter((rule) => rule.audience === audience || rule.alsoReads.includes(audience));
};

/** What an exact number looks like under a rule, before anything is withheld because of other cells. */
export const roundedTo = (value: number, step: number): number => Math.round(value / step) * step;
