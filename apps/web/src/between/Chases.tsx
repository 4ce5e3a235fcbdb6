import type { ReactNode } from 'react';
import type { ChaseFieldsFragment } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { sayDate } from '../words/london.js';
import { sayMeans } from './words.js';

interface Props {
  readonly chases: readonly ChaseFieldsFragment[];
  /** What may be done about a chase that was not answered. */
  readonly answer?: (chase: ChaseFieldsFragment) => ReactNode;
}

/** Who chased whom about a matter, when and how, and what they said. */
export const Chases = ({ chases, answer }: Props) => (
  <ul className="hub-lines">
    {chases.map((chase) => (
      <li key={chase.chaseId}>
        <strong>{sayDate(chase.chasedOn)}</strong> {chase.by} asked {chase.agency}
        {chase.whom && ` (${chase.whom})`}, {sayMeans(chase.means).toLowerCase()}: {chase.about}{' '}
        {chase.answeredOn ? (
          <>
            Answer on {sayDate(chase.answeredOn)}: {chase.answer}
          </>
        ) : (
          <>
            <Lacking>No answer yet.</Lacking>
            {chase.nextChase && ` Ask again on ${sayDate(chase.nextChase)}.`}
            {answer?.(chase)}
          </>
        )}
      </li>
    ))}
  </ul>
);
