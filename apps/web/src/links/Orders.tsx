import { useQuery } from 'urql';
import { DisruptionToolsQuery } from '../disruption/queries.js';
import { Register } from '../disruption/Register.js';
import { StepForm } from '../disruption/StepForm.js';
import type { DisruptionLineFragment } from '../gql/graphql.js';
import { useOffered } from './rights.js';

interface Props {
  readonly orders: readonly DisruptionLineFragment[];
  /** `place:PL1`: whom or what they are aimed at. */
  readonly subject: string;
  readonly onDone: (words: string) => void;
}

/** What is done about a place or against an adult: where each order stands, until when, its life, and its next step. */
export const Orders = ({ orders, subject, onDone }: Props) => {
  const { me, reviews } = useOffered();
  const [{ data: law }] = useQuery({ query: DisruptionToolsQuery });
  const tools = law?.disruptionTools ?? [];
  const at = subject.indexOf(':');
  const against = { subjectType: subject.slice(0, at), subjectId: subject.slice(at + 1) };
  return (
    <>
      <h2 className="govuk-heading-m">Orders and other disruption</h2>
      {orders.length === 0 ? (
        <p className="govuk-body">Nothing is in the register of disruption here.</p>
      ) : (
        <Register
          label="Orders and other disruption"
          lines={orders}
          me={me}
          tools={tools}
          records={reviews}
          onDone={onDone}
        />
      )}
      {reviews && (
        <div className="hub-links__acts">
          <StepForm me={me} tools={tools} against={against} onDone={onDone} />
        </div>
      )}
    </>
  );
};
