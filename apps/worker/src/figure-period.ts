import { parsePeriod, type Period } from '@hub/kernel';

/** Thrown for a period or an indicator that does not exist; says which there are. */
export class NoSuchFigure extends Error {
  override readonly name = 'NoSuchFigure';

  constructor(
    readonly field: 'id' | 'period',
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
