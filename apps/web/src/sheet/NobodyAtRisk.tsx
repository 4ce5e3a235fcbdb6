import { useHub } from '../api/hub.js';
import { useKnown } from '../frame/known.js';

/** What an empty sheet means: to those who see a part of the borough, nothing about the rest of it. */
export const NobodyAtRisk = () => {
  const known = useKnown();
  const [{ data }] = useHub();
  const whose = data?.hub.me.scopeIsPart ? 'Of the children you work with, none' : 'No child';
  if (known.at) {
    return (
      <>
        {whose} was known to be at risk on {known.words}. The record may begin later: see “As known on”.
      </>
    );
  }
  if (data?.hub.me.scopeIsPart) return <>{whose} is known to be at risk.</>;
  return <>{whose} is known to be at risk. Take a delivery in on the Intake page, or record an assessment.</>;
};
