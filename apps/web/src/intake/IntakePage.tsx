import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Empty, StaleNote, Waiting } from '../parts/States.js';
import { DeliveriesQuery } from './queries.js';
import { DeliveryHistory } from './DeliveryHistory.js';

/** Takes deliveries of other systems in, and shows those that were. */
export const IntakePage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { data, waiting, error, again } = useLive({ query: DeliveriesQuery, variables: { knownAt: known.at } });
  return (
    <>
      <PageTitle>Intake</PageTitle>
      {waiting && <Waiting />}
      {!data && error && <NoAnswer error={error} again={again} />}
      {data && (
        <section>
          <h2 className="govuk-heading-m">Deliveries taken in</h2>
          <StaleNote error={error} again={again} />
          {data.deliveries.length === 0 ? (
            <Empty>
              <p className="govuk-body">No delivery had been taken in{known.at ? ` by ${known.words}` : ' yet'}.</p>
            </Empty>
          ) : (
            <DeliveryHistory deliveries={data.deliveries} />
          )}
        </section>
      )}
    </>
  );
};
