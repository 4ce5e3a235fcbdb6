import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { FigureBody } from './FigureBody.js';
import { NoSuchPeriod } from './NoSuchPeriod.js';
import { usePeriod } from './usePeriod.js';

/** One figure: its definition, every part of it, its trend, and what was counted and why. */
export const FigurePage = ({ params }: { params: Record<string, string> }) => {
  const { periods, period, answer, choose } = usePeriod();
  const known = useKnown();
  const id = params.id ?? '';
  const pack = useRouter().query.get('pack');
  if (period) {
    return (
      <FigureBody
        key={`${id} ${period.id} ${known.at ?? ''} ${pack ?? ''}`}
        id={id}
        periods={periods}
        period={period}
        knownAt={known.at}
        pack={pack}
        onPeriod={choose}
      />
    );
  }
  return (
    <>
      <PageTitle>Figure {id}</PageTitle>
      <Link to="/figures">All figures</Link>
      {answer.waiting && <Waiting />}
      {answer.error && <NoAnswer error={answer.error} again={answer.again} />}
      {answer.data && <NoSuchPeriod periods={periods} onPeriod={choose} />}
    </>
  );
};
