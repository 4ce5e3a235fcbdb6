import { Link } from '../frame/router.js';
import type { AgencyQueryQuery } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { useSome } from '../parts/useSome.js';

type Line = AgencyQueryQuery['agencyWork']['children'][number];

/** A child with everything that waits for it. */
export interface WaitingChild {
  readonly childId: string;
  readonly child: string;
  readonly overdue: boolean;
  readonly waits: readonly Line[];
}

/** What waits, one entry a child, in the order in which the children come first. */
export const byChild = (lines: readonly Line[]): readonly WaitingChild[] => {
  const children = new Map<string, Line[]>();
  for (const line of lines) children.set(line.childId, [...(children.get(line.childId) ?? []), line]);
  return [...children].map(([childId, waits]) => ({
    childId,
    child: waits[0]?.child ?? childId,
    overdue: waits.some(({ overdue }) => overdue),
    waits,
  }));
};

const links: Readonly<Record<string, string>> = { interview: 'Open the interview', assessment: 'Assess' };

const addressOf = ({ childId, what }: Line): string =>
  what === 'assessment' ? `/children/${childId}/record/assessment` : `/children/${childId}`;

interface Props {
  readonly children: readonly WaitingChild[];
  /** Whether the reader may open the page of a child. */
  readonly opens: boolean;
}

/** Children for whom an agency has something to do, each once. */
export const WaitingChildren = ({ children, opens }: Props) => {
  const { shown, more } = useSome(children, 'children');
  return (
    <>
      <div className="hub-scroll" role="region" aria-label="Children who wait" tabIndex={0}>
        <table className="hub-table hub-between">
          <thead>
            <tr>
              <th scope="col">Child</th>
              <th scope="col">What waits</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ childId, child, waits }) => (
              <tr key={childId}>
                <th scope="row">
                  {opens ? <Link to={`/children/${childId}`}>{child}</Link> : child}
                  <span className="hub-cell__under">{childId}</span>
                </th>
                <td className="hub-breaks">
                  <ul className="hub-lines">
                    {waits.map((one) => (
                      <li key={`${one.what} ${one.words}`}>
                        {one.overdue && <Lacking>Overdue</Lacking>} {one.words}{' '}
                        {opens && links[one.what] && (
                          <Link to={addressOf(one)}>
                            {links[one.what]}
                            <span className="govuk-visually-hidden"> of {child}</span>
                          </Link>
                        )}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
};
