import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Empty, StaleNote, Waiting } from '../parts/States.js';
import { DeliveryHistory } from './DeliveryHistory.js';
import { DeliveriesQuery } from './queries.js';
import { mayTakeIn } from './rights.js';
import { TakeIn } from './TakeIn.js';

/** Takes deliveries of other systems in, and shows those that were. */
export const IntakePage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const [{ data: hub }] = useHub();
  const { data, waiting, error, again } = useLive({ query: DeliveriesQuery, variables: { knownAt: known.at } });
  const role = hub?.hub.me.role;
  return (
    <div className="hub-intake">
      <PageTitle>Intake</PageTitle>
      {known.at && (
        <p className="hub-lead">Deliveries are taken in now, not into the past. Go back to now to take one in.</p>
      )}
      {!known.at && role && !mayTakeIn(role) && (
        <p className="hub-lead">
          Deliveries are taken in by social care and police. Your role can look at those that were.
        </p>
      )}
      {!known.at && role && mayTakeIn(role) && <TakeIn />}
      <section aria-labelledby="deliveries">
        <h2 id="deliveries" className="govuk-heading-m">
          Deliveries taken in
        </h2>
        {waiting && <Waiting />}
        {!data && error && <NoAnswer error={error} again={again} />}
        {data && <StaleNote error={error} again={again} />}
        {data?.deliveries.length === 0 && (
          <Empty>
            <p className="govuk-body">
              No delivery {known.at ? `had been taken in by ${known.words}` : 'has been taken in yet'}.
            </p>
          </Empty>
        )}
        {data && data.deliveries.length > 0 && <DeliveryHistory deliveries={data.deliveries} />}
      </section>
    </div>
  );
};
