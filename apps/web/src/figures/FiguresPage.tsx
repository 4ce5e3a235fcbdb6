import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { Waiting } from '../parts/States.js';
import { NoAnswer } from '../parts/Refusals.js';
import { FiguresTable } from './FiguresTable.js';
import { PeriodChooser } from './PeriodChooser.js';
import { NoSuchPeriod } from './NoSuchPeriod.js';
import { usePeriod } from './usePeriod.js';

/** All figures of a quarter or a year, with their targets and trends. */
export const FiguresPage = (_: { params: Record<string, string> }) => {
  const { periods, period, answer, choose } = usePeriod();
  const known = useKnown();
  return (
    <>
      <PageTitle>Figures</PageTitle>
      {answer.waiting && <Waiting />}
      {answer.error && <NoAnswer error={answer.error} again={answer.again} />}
      {answer.data && !period && <NoSuchPeriod periods={periods} onPeriod={choose} />}
      {period && (
        <>
          <PeriodChooser periods={periods} period={period} onPeriod={choose} />
          <FiguresTable key={`${period.id} ${known.at ?? ''}`} period={period} knownAt={known.at} />
        </>
      )}
    </>
  );
};
