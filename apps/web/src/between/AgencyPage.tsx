import type { ReactNode } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { Link, useRouter } from '../frame/router.js';
import type { AgencyQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { ListPage } from '../worklists/ListPage.js';
import { MatterTable } from './MatterTable.js';
import { AgencyQuery } from './queries.js';
import { SilencesPart } from './SilencesPart.js';
import { useSome } from './useSome.js';

type Work = AgencyQueryQuery['agencyWork'];

const buttons: Readonly<Record<string, string>> = {
  interview: 'Open the interviews',
  assessment: 'Assess',
  information: 'Open the child’s page',
};

const addressOf = ({ childId, what }: Work['children'][number]): string =>
  what === 'assessment' ? `/children/${childId}/record/assessment` : `/children/${childId}`;

const Children = ({ children, opens }: { children: Work['children']; opens: boolean }) => {
  const { shown, more } = useSome(children, 'children');
  return (
    <>
      <div className="hub-scroll" role="region" aria-label="Children who wait" tabIndex={0}>
        <table className="hub-table hub-between">
          <thead>
            <tr>
              <th scope="col">Child</th>
              <th scope="col">What waits</th>
              <th scope="col">Next</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={`${one.childId} ${one.what} ${one.words}`}>
                <th scope="row">
                  {one.child}
                  <span className="hub-cell__under">{one.childId}</span>
                </th>
                <td className="hub-breaks">
                  {one.overdue && <Lacking>Overdue</Lacking>} {one.words}
                </td>
                <td>
                  {opens && (
                    <Link to={addressOf(one)} className="govuk-button govuk-button--secondary hub-button--small">
                      {buttons[one.what] ?? 'Open'}
                      <span className="govuk-visually-hidden">: {one.child}</span>
                    </Link>
                  )}
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

const Chooser = ({ work, own }: { work: Work; own: string }) => {
  const { go } = useRouter();
  if (work.agencies.length === 0) return null;
  const names = [...new Set([own, ...work.agencies])];
  return (
    <p className="hub-between__whose">
      <label htmlFor="agency">Whose work</label>{' '}
      <select
        id="agency"
        className="govuk-select"
        value={work.agency ?? ''}
        onChange={({ target }) => go(target.value ? `/agency?agency=${encodeURIComponent(target.value)}` : '/agency')}
      >
        <option value="">Every agency</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </p>
  );
};

const Part = ({
  id,
  title,
  nothing,
  count,
  children,
}: {
  id: string;
  title: string;
  nothing: string;
  count: number;
  children: ReactNode;
}) => (
  <section className="hub-list" aria-labelledby={id}>
    <h2 className="govuk-heading-m" id={id}>
      {title}: {count}
    </h2>
    {count === 0 ? <p className="govuk-body">{nothing}</p> : children}
  </section>
);

/** What waits for an agency between meetings: its actions, challenges put to it, children, and what went quiet. */
export const AgencyPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const asked = useRouter().query.get('agency');
  const shown = useLive({ query: AgencyQuery, variables: { agency: asked, knownAt: known.at } });
  return (
    <ListPage
      title="My agency"
      lead="What panels asked an agency to do, what it was asked to account for, and the children who wait for it. What is overdue comes first."
      shown={shown}
      ofChildren
    >
      {({ agencyWork: work, hub: { me } }) => {
        const opens = me.doors.includes('search');
        const quiet = work.actions.length + work.questions.length + work.children.length === 0;
        return (
          <>
            <Chooser work={work} own={me.agency} />
            {quiet && (
              <Empty>
                <p className="govuk-body">
                  Nothing waits for {work.agency ?? 'any agency'}. What a panel asks next time stands here at once.
                </p>
              </Empty>
            )}
            <Part id="actions" title="Actions" count={work.actions.length} nothing="No action is open.">
              <MatterTable label="Actions" matters={work.actions} opens={opens} />
            </Part>
            <Part id="questions" title="Challenges" count={work.questions.length} nothing="No challenge waits.">
              <MatterTable label="Challenges" matters={work.questions} opens={opens} />
            </Part>
            <Part id="children" title="Children who wait" count={work.children.length} nothing="No child waits.">
              <Children children={work.children} opens={opens} />
            </Part>
            <SilencesPart agency={asked ?? me.agency} knownAt={known.at} opens={opens} />
          </>
        );
      }}
    </ListPage>
  );
};
