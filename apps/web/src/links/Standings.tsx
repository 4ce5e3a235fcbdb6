import type { LinkMapQueryQuery } from '../gql/graphql.js';
import { count } from '../words/durations.js';
import { Subject } from './Subject.js';
import { sayType } from './words.js';

/** So many are named: what to disrupt first. */
const MOST = 10;

/** Places, adults and things by how much they hold the picture together. Children are in no ranking. */
export const Standings = ({ map }: { map: LinkMapQueryQuery['linkMap'] }) => {
  const { standings, cutPoints, cutChildren, groupsAreClear, modularity, nodes } = map;
  if (standings.length === 0) return null;
  const groups = new Set(nodes.map(({ group }) => group)).size;
  return (
    <section className="hub-part" aria-labelledby="standings">
      <h2 className="govuk-heading-m" id="standings">
        What holds it together
      </h2>
      <p className="hub-lead">
        Places, adults and things by how many of the shortest ways run through them. Children are never ranked.
      </p>
      <div className="hub-scroll" role="region" aria-label="Table of what holds it together" tabIndex={0}>
        <table className="hub-table">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Kind</th>
              <th scope="col">Children</th>
              <th scope="col">Ties</th>
              <th scope="col">Without it</th>
            </tr>
          </thead>
          <tbody>
            {standings.slice(0, MOST).map(({ id, label, type, ties, children }) => (
              <tr key={id}>
                <th scope="row">
                  <Subject id={id} label={label} />
                </th>
                <td>{sayType(type)}</td>
                <td>{children}</td>
                <td>{ties}</td>
                <td>{cutPoints.includes(id) ? 'its part falls apart' : 'its part holds'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="govuk-body">
        {cutChildren > 0 &&
          `${count(cutChildren, 'child', 'children')} would part the picture too: counted, not named. A child is nobody’s target. `}
        {groupsAreClear
          ? `It falls into ${count(groups, 'group')} that are tied more closely within than to others (modularity ${modularity.toFixed(2)}).`
          : 'No groups stand out clearly.'}
      </p>
    </section>
  );
};
