/**
 * What the synthetic borough is drawn to look like, at scale 1. Sources are sections of the domain reference; figures
 * without one are choices of ours that make the others come out. `npm run -w @hub/seeds summary` prints what a draw gave.
 */

/** Children with a social care status on one date (baseline facts, section 0.5). */
export const atADate = {
  anyStatus: 1785,
  protectionPlan: 229,
  lookedAfter: 281,
  lookedAfterElsewhere: 147,
  unaccompanied: 16,
} as const;

/** Mean length in days of a stretch of involvement, and how many begin each year to keep the numbers at a date level. */
export const involvement = {
  shortNeed: { meanDays: 90, share: 0.5 },
  longNeed: { meanDays: 720 },
  protectionPlanDays: 300,
  lookedAfterDays: 800,
  startsAYear: { need: 1150, protectionPlan: 290, lookedAfter: 156 },
  atStart: { need: 1275, protectionPlan: 229, lookedAfter: 281 },
} as const;

/** Children who are known only because they were reported missing, and children other councils placed here. */
export const others = { reportedOnlyAYear: 120, hostedAYear: 24 } as const;

/**
 * Spells of going missing that begin per child and year. Teenagers only weigh fully from 15 on: 93 % of missing children
 * are 12 to 17 and 58 % are 15 to 17 (section 7.3).
 */
export const goingMissing = {
  startsAYear: { lookedAfter: 0.42, lookedAfterInHomes: 0.85, need: 0.23 },
  ageWeight: (age: number): number => (age < 5 ? 0 : age < 10 ? 0.03 : age < 12 ? 0.12 : age < 15 ? 0.75 : 1.3),
  /** Log-series parameters for reports of one spell: means of about 5.5 looked after, 2.4 at home, 4 hosted (section 7.1). */
  tail: { lookedAfter: 0.942, need: 0.85, reportedOnly: 0.58, hosted: 0.9 },
  most: 50,
  /** Absences the police graded absent and never missing. */
  absentShare: 0.2,
  upgradedShare: 0.06,
} as const;

/** Lengths of an absence: 70 % about 6 hours, 17 % 12 to 48 hours, 12 % 2 to 7 days, 1 % longer (section 7.2). */
export const durations = {
  shortShare: 0.7,
  dayShare: 0.17,
  weekShare: 0.12,
  shortMedianHours: 6,
  shortSigma: 0.75,
  longMeanDays: 11,
} as const;

/** Straight line between a figure at the start of the history and one at its end. */
export interface Course {
  readonly from: number;
  readonly to: number;
}

export const onCourse = ({ from, to }: Course, progress: number): number => from + (to - from) * progress;

/** Slow at first, quick in the middle, slow at the end: how the interview service improved. */
export const improvement = (progress: number): number => 1 / (1 + Math.exp(-9 * (progress - 0.5)));

/**
 * Return home interviews. Together: within 72 hours of all returns from about 10 to 30 % in the first year to 70 to
 * 85 % at the end (section 7.4).
 */
export const interviewing = {
  offered: { from: 0.5, to: 0.985 },
  accepted: { from: 0.68, to: 0.92 },
  completed: { from: 0.8, to: 0.98 },
  within72Hours: { from: 0.5, to: 0.96 },
  independent: { from: 0.25, to: 0.9 },
} as const;

/** Police notices to the council on the same London date; late at first, and some never. */
export const notices = {
  sameDayMissing: { from: 0.5, to: 0.93 },
  sameDayReturn: { from: 0.4, to: 0.9 },
  never: { from: 0.07, to: 0.01 },
} as const;

/** How a child came back: 43 % by themselves, 29 % found by police (section 7.3). */
export const howFound = [
  ['returned_self', 43],
  ['police', 29],
  ['carer', 12],
  ['family', 10],
  ['other', 4],
  ['', 2],
] as const;

/** Police risk grades of a missing report: 16 % high, 68 % medium, 13 % low (section 1.2). */
export const riskGrades = [
  ['medium', 68],
  ['high', 16],
  ['low', 13],
  ['', 3],
] as const;

type StrandName = 'cse' | 'missing' | 'trafficking' | 'gangs';

/**
 * Assessed risk: new cases come from missing children and from children in need who were never missing. Late in the
 * history children who only go missing are assessed and heard too, which is how the four safeguards improve.
 */
export const risk = {
  afterMissing: (reports: number): number => (reports >= 5 ? 0.7 : reports >= 2 ? 0.33 : 0.1),
  startsAYearInNeed: 0.085,
  meanDays: 340,
  missingOnly: { from: 0.05, to: 0.9 },
  /** Strands a case is about; several cases in ten are about more than one. */
  strands: [
    [['cse'], 32],
    [['cse', 'missing'], 28],
    [['gangs'], 9],
    [['gangs', 'missing'], 10],
    [['cse', 'gangs'], 5],
    [['cse', 'gangs', 'missing'], 4],
    [['trafficking'], 4],
    [['cse', 'trafficking'], 3],
    [['gangs', 'trafficking', 'missing'], 3],
    [['missing'], 12],
  ] as readonly (readonly [readonly StrandName[], number])[],
  firstRag: [
    ['red', 17],
    ['amber', 48],
    ['green', 35],
  ],
  reassessDays: 84,
  /** Boys whose case would be about exploitation of the one kind and is about gangs. */
  boysInGangs: 0.3,
  listedByPanel: { from: 0.6, to: 0.95 },
  safetyPlan: { from: 0.6, to: 0.98 },
  keyWorkerWithoutStatus: { from: 0.3, to: 0.92 },
  multiAgency: { from: 0.45, to: 0.92 },
} as const;

/** Report names that do not match the child's record as written, beyond what folding forgives; they wait for a person. */
export const matching = {
  misspelt: 0.035,
  wrongBirthDate: 0.008,
  givenChildId: 0.15,
  decided: 0.93,
  neverRecorded: 0.002,
} as const;

/** Ethnicity codes of children known to social care; about a sixth of all under-18s are from a minority (section 0.5). */
export const ethnicities = [
  ['WBRI', 640],
  ['WIRI', 8],
  ['WIRT', 6],
  ['WROM', 12],
  ['WOTH', 55],
  ['MWBC', 55],
  ['MWBA', 22],
  ['MWAS', 18],
  ['MOTH', 30],
  ['AIND', 10],
  ['APKN', 10],
  ['ABAN', 8],
  ['AOTH', 18],
  ['BCRB', 32],
  ['BAFR', 55],
  ['BOTH', 22],
  ['CHNE', 4],
  ['OOTH', 20],
  ['REFU', 6],
  ['NOBT', 26],
  ['LEGX', 2],
  ['', 12],
] as const;
