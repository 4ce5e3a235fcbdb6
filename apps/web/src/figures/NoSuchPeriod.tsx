import { useRouter } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { meantPeriod, type Period } from './periods.js';

/** The address names a period that cannot be asked for. */
export const NoSuchPeriod = ({ periods, onPeriod }: { periods: readonly Period[]; onPeriod: (id: string) => void }) => {
  const asked = useRouter().query.get('period');
  const usual = meantPeriod(periods, null);
  return (
    <Empty>
      <p className="govuk-body">
        There are no figures for “{asked}”. A quarter is written like 2016-17Q3, a year like 2016-17, and the record
        must have begun by then.
      </p>
      {usual && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onPeriod(usual.id)}>
          Show {usual.label}
        </button>
      )}
    </Empty>
  );
};
