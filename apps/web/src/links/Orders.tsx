import { sayCode } from '../words/codes.js';
import { sayDate } from '../words/london.js';

interface Order {
  readonly id: string;
  readonly tool: string;
  readonly steps: readonly { readonly status: string; readonly at: string; readonly expires?: string | null }[];
}

/** What is done about a place or against an adult, each with the steps of its life. */
export const Orders = ({ orders }: { orders: readonly Order[] }) => (
  <>
    <h2 className="govuk-heading-m">Orders and actions</h2>
    {orders.length === 0 ? (
      <p className="govuk-body">Nothing is in the register of disruption here.</p>
    ) : (
      <ul className="hub-lines">
        {orders.map(({ id, tool, steps }) => (
          <li key={id}>
            <strong>{sayCode(tool)}</strong> ({id})
            {steps.map(({ status, at, expires }) => (
              <span className="hub-under" key={`${status} ${at}`}>
                {sayDate(at)}: {sayCode(status)}
                {expires && `, until ${sayDate(expires)}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    )}
  </>
);
