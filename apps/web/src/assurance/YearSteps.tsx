import { PeriodSteps } from '../parts/PeriodSteps.js';

interface Props {
  readonly year: string;
  readonly earlier: string;
  readonly later: string | null | undefined;
}

/** Steps to the financial year before or after, in the address. */
export const YearSteps = ({ year, earlier, later }: Props) => (
  <PeriodSteps
    label="Financial year"
    parameter="year"
    earlier={earlier}
    later={later}
    words={['Year before', 'Year after']}
  >
    <strong>Year {year}</strong>
  </PeriodSteps>
);
