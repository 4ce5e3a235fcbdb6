import { parsePeriod, type Period } from '@hub/kernel';
import { isGiven } from '@hub/reports';

/** Thrown for a period or an indicator that does not exist; says which there are. */
export class NoSuchFigure extends Error {
  override readonly name = 'NoSuchFigure';

  constructor(
    readonly field: 'id' | 'period' | 'pack',
    message: string,
  ) {
    super(message);
  }
}

/** The period that somebody means. Throws `NoSuchFigure`. */
export const periodMeant = (text: string): Period => {
  const period = parsePeriod(text);
  if (period) return period;
  throw new NoSuchFigure(
    'period',
    `"${text}" is no period. Write a quarter (2016-17Q3), a financial year (2016-17) or two dates (2015-06-01..2016-06-01).`,
  );
};

/** The period that somebody means who may know no children: a quarter or a year. Throws `NoSuchFigure` for any other. */
export const givenPeriodMeant = (text: string): Period => {
  const period = periodMeant(text);
  if (isGiven(period)) return period;
  throw new NoSuchFigure(
    'period',
    'Choose a quarter (2016-17Q3) or a financial year (2016-17). For any other span of days a few children could be told apart.',
  );
};
