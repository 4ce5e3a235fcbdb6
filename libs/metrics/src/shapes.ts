import { all, each, shape, within, type FigureShape } from './shape.js';

const OUTCOMES = ['accepted', 'notAccepted', 'stepDownEarlyHelp', 's47', 'nrm', 'deferred', 'transferred'];
const LIMBS = ['assessment', 'safetyPlan', 'keyWorker', 'review'];
const PLACES = ['Home', 'Foster', 'ChildrensHome', 'SemiIndependent', 'Hospital', 'School', 'Other', 'NotRecorded'].map(
  (place) => `missingFrom${place}`,
);
const STATUSES = ['CLA', 'CPP', 'CIN', 'EarlyHelp', 'None'].map((status) => `status${status}`);
const AGES = ['age0To4', 'age5To9', 'age10To15', 'age16To17'];
const SEXES = ['sexMale', 'sexFemale', 'sexNotRecorded'];

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const shareOf = (names: readonly string[], whole: string): FigureShape['shares'] =>
  Object.fromEntries(names.map((name) => [`percentage${capital(name)}`, [name, whole] as const]));

/** Reports of which police told us the same day, or the day after, or never. */
const notices = (total: string): FigureShape =>
  shape({
    headline: { is: 'share', part: 'sameDay', whole: total },
    better: 'higher',
    counts: [total, 'sameDay', 'anotherDay', 'notTold', 'hostedReports', 'hostedChildren'],
    notRecorded: ['notTold'],
    sums: [all(total, 'sameDay', 'anotherDay', 'notTold'), ...each(total, 'hostedReports')],
    shares: { percentageSameDay: ['sameDay', total] },
    flows: [total, 'sameDay'],
  });

/**
 * The shape of every figure that is given to those who may know no children, by its id. A figure that is not here is not
 * given to them at all.
 */
export const shapes: Readonly<Record<string, FigureShape>> = {
  '8a': shape({
    headline: { is: 'count', part: 'atRisk' },
    better: 'neither',
    counts: ['atRisk', 'everAtRisk'],
    sums: [...within('everAtRisk', 'atRisk')],
  }),
  '8b': shape({
    headline: { is: 'count', part: 'referrals' },
    better: 'neither',
    counts: [
      'referrals',
      'childrenReferred',
      'childrenReferredCIN',
      'childrenReferredCPP',
      'childrenReferredCLA',
      'childrenReferredAllThree',
      'childrenReferredNone',
      'childrenCIN',
      'childrenCPP',
      'childrenCLA',
      'childrenAllThree',
    ],
    populations: ['childrenCIN', 'childrenCPP', 'childrenCLA', 'childrenAllThree'],
    sums: [
      all('childrenReferred', 'childrenReferredAllThree', 'childrenReferredNone'),
      all('childrenReferredAllThree', 'childrenReferredCIN', 'childrenReferredCPP', 'childrenReferredCLA'),
      all('childrenAllThree', 'childrenCIN', 'childrenCPP', 'childrenCLA'),
    ],
    shares: {
      percentageCIN: ['childrenReferredCIN', 'childrenCIN'],
      percentageCPP: ['childrenReferredCPP', 'childrenCPP'],
      percentageCLA: ['childrenReferredCLA', 'childrenCLA'],
      percentageAllThree: ['childrenReferredAllThree', 'childrenAllThree'],
    },
    flows: ['referrals'],
  }),
  '8c': shape({
    headline: { is: 'share', part: 'decided', whole: 'referrals' },
    better: 'higher',
    sameAs: { referrals: '8b.referrals' },
    counts: ['decided', ...OUTCOMES, 'pending'],
    notRecorded: ['pending'],
    sums: [all('referrals', 'decided', 'pending'), all('decided', ...OUTCOMES)],
    shares: shareOf([...OUTCOMES, 'pending'], 'referrals'),
    flows: ['decided', 'pending'],
  }),
  '8d': shape({
    headline: { is: 'share', part: 'meetingsWithChallenge', whole: 'meetingsHeld' },
    better: 'higher',
    counts: ['challenges', 'challengesAnswered', 'challengesUnanswered', 'actionsDue', 'actionsCompletedInTime'],
    ofNoChild: ['meetingsHeld', 'meetingsWithChallenge', 'meetingsNotHeld', 'meetingsNotRecorded'],
    notRecorded: ['meetingsNotRecorded'],
    sums: [
      all('challenges', 'challengesAnswered', 'challengesUnanswered'),
      ...within('actionsDue', 'actionsCompletedInTime'),
    ],
    shares: {
      percentageMeetingsWithChallenge: ['meetingsWithChallenge', 'meetingsHeld'],
      percentageChallengesAnswered: ['challengesAnswered', 'challenges'],
      percentageActionsCompletedInTime: ['actionsCompletedInTime', 'actionsDue'],
    },
    flows: ['challenges', 'challengesAnswered', 'challengesUnanswered', 'actionsDue', 'actionsCompletedInTime'],
  }),
  '8e': shape({
    headline: { is: 'share', part: 'inTime', whole: 'required' },
    better: 'higher',
    sameAs: { inTimeOfOffered: '8e.inTime', inTimeOfAccepted: '8e.inTime', inTimeOfCompleted: '8e.inTime' },
    counts: [
      'returns',
      'pending',
      'required',
      'inTime',
      'offered',
      'accepted',
      'completed',
      'beforeReturn',
      'childrenRequired',
      'childrenReceived',
      'hostedReturns',
      'hostedInTime',
      'hostedChildren',
    ],
    notRecorded: ['pending', 'beforeReturn'],
    sums: [
      all('returns', 'pending', 'required'),
      ...within('required', 'offered', 'accepted', 'completed', 'inTime', 'hostedInTime'),
      ...each('required', 'inTime', 'accepted', 'completed', 'beforeReturn', 'hostedReturns'),
      ...each('offered', 'inTime', 'completed'),
      ...each('accepted', 'inTime'),
      ...within('hostedReturns', 'hostedInTime'),
      ...each('childrenRequired', 'childrenReceived', 'hostedChildren'),
    ],
    shares: {
      percentageOfRequired: ['inTime', 'required'],
      percentageOfOffered: ['inTime', 'offered'],
      percentageOfAccepted: ['inTime', 'accepted'],
      percentageOfCompleted: ['inTime', 'completed'],
      percentageOfChildren: ['childrenReceived', 'childrenRequired'],
    },
    flows: ['returns', 'required', 'inTime', 'offered', 'completed'],
  }),
  '8f': shape({
    headline: { is: 'share', part: 'childrenMissing', whole: 'childrenInNeed' },
    better: 'lower',
    counts: ['childrenMissing', 'childrenInNeed', 'episodes'],
    populations: ['childrenInNeed'],
    sums: [...within('childrenInNeed', 'childrenMissing'), ...each('R2.episodes', 'episodes')],
    shares: { percentageMissing: ['childrenMissing', 'childrenInNeed'] },
    flows: ['episodes'],
  }),
  '8g': shape({
    headline: { is: 'count', part: 'gangs' },
    better: 'neither',
    counts: ['gangs', 'atRisk', 'affiliated', 'notRecorded'],
    notRecorded: ['notRecorded'],
    sums: [all('gangs', 'atRisk', 'affiliated', 'notRecorded'), ...each('8a.atRisk', 'gangs')],
  }),
  '8h': shape({
    headline: { is: 'count', part: 'cse' },
    better: 'neither',
    sameAs: { cohort: '8b.childrenAllThree' },
    counts: ['cse', 'cseInCohort', 'cseOutsideCohort'],
    populations: ['cohort'],
    sums: [
      all('cse', 'cseInCohort', 'cseOutsideCohort'),
      ...each('8a.atRisk', 'cse'),
      ...each('cohort', 'cseInCohort'),
    ],
    shares: { percentageOfCohort: ['cseInCohort', 'cohort'] },
  }),
  '8i': shape({
    headline: { is: 'share', part: 'allFour', whole: 'atRisk' },
    better: 'higher',
    sameAs: { atRisk: '8a.atRisk' },
    counts: ['allFour', ...LIMBS],
    sums: [...each('atRisk', 'allFour', ...LIMBS), ...LIMBS.flatMap((limb) => each(limb, 'allFour'))],
    shares: shareOf(['allFour', ...LIMBS], 'atRisk'),
  }),
  T1: notices('reports'),
  T2: notices('foundReports'),
  T3: shape({
    headline: { is: 'hours', part: 'missingMedianHours' },
    better: 'lower',
    averages: {
      missingMedianHours: 'missingNotices',
      missingP90Hours: 'missingNotices',
      returnedMedianHours: 'returnedNotices',
      returnedP90Hours: 'returnedNotices',
    },
  }),
  T4: shape({
    headline: { is: 'share', part: 'inTime', whole: 'required' },
    better: 'higher',
    sameAs: { returns: '8e.returns' },
    counts: ['neverTold', 'pending', 'required', 'inTime', 'hostedReturns', 'hostedChildren'],
    notRecorded: ['neverTold'],
    sums: [all('returns', 'neverTold', 'pending', 'required'), ...each('required', 'inTime', 'hostedReturns')],
    shares: { percentageInTime: ['inTime', 'required'] },
    flows: ['required', 'inTime'],
  }),
  R1: shape({
    headline: { is: 'count', part: 'twoOrMore' },
    better: 'lower',
    counts: ['twoOrMore', 'threeOrMore', 'hostedChildren'],
    ofNoChild: ['windowDays'],
    sums: [...within('twoOrMore', 'threeOrMore'), ...each('twoOrMore', 'hostedChildren')],
  }),
  R2: shape({
    headline: { is: 'count', part: 'episodes' },
    better: 'neither',
    counts: [
      'episodes',
      'children',
      'absentEpisodes',
      'absentChildren',
      ...PLACES,
      ...STATUSES,
      ...AGES,
      ...SEXES,
      ...SEXES.map((sex) => `children${capital(sex)}`),
      'hostedEpisodes',
      'hostedChildren',
    ],
    notRecorded: ['missingFromNotRecorded', 'sexNotRecorded'],
    sums: [
      all('episodes', ...PLACES),
      all('episodes', ...STATUSES),
      all('episodes', ...AGES),
      all('episodes', ...SEXES),
      all('children', ...SEXES.map((sex) => `children${capital(sex)}`)),
      ...each('episodes', 'hostedEpisodes'),
      ...each('children', 'hostedChildren'),
    ],
    flows: ['episodes', 'absentEpisodes'],
  }),
  R3: shape({
    headline: { is: 'count', part: 'episodes' },
    better: 'lower',
    counts: ['episodes', 'children', 'hostedEpisodes', 'hostedChildren'],
    sums: [...each('episodes', 'hostedEpisodes'), ...each('children', 'hostedChildren')],
  }),
  C1: shape({
    headline: { is: 'share', part: 'childrenMissing', whole: 'childrenLookedAfter' },
    better: 'lower',
    counts: ['childrenLookedAfter', 'childrenMissing', 'episodes', 'childrenOfferedIndependent'],
    populations: ['childrenLookedAfter'],
    sums: [
      ...within('childrenLookedAfter', 'childrenMissing', 'childrenOfferedIndependent'),
      ...each('R2.episodes', 'episodes'),
      ...each('R2.children', 'childrenMissing'),
    ],
    shares: {
      percentageMissing: ['childrenMissing', 'childrenLookedAfter'],
      percentageOfferedIndependent: ['childrenOfferedIndependent', 'childrenMissing'],
    },
    flows: ['episodes'],
  }),
  /** Each disruption protects some few children, so that a small number of them is kept back like one of children. */
  D1: shape({
    headline: { is: 'count', part: 'inForce' },
    better: 'neither',
    counts: ['new', 'inForce', 'breached', 'charged', 'convicted'],
    flows: ['new'],
  }),
  /** The exact combinations are nearly all small: only how many there are is given. */
  S1: shape({
    headline: { is: 'count', part: 'atRisk' },
    better: 'neither',
    sameAs: { atRisk: '8a.atRisk' },
  }),
};

/** The shape of a figure; undefined when it is not given to those who may know no children. */
export const shapeOf = (id: string): FigureShape | undefined => shapes[id];

/** The name of a count among all counts of all figures: `8a.atRisk`, also where it stands in another figure. */
export const numberName = (id: string, part: string): string => {
  if (part.includes('.')) return part;
  return shapes[id]?.sameAs[part] ?? `${id}.${part}`;
};
