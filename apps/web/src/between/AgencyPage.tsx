import type { ReactNode } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useRouter } from '../frame/router.js';
import type { AgencyQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { MatterTable } from './MatterTable.js';
import { AgencyQuery } from './queries.js';
import { SilencesPart } from './SilencesPart.js';
import { byChild, WaitingChildren } from './WaitingChildren.js';

type Work = AgencyQueryQuery['agencyWork'];

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

/** A part of the page in numbers. */
interface Summed {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly overdue: number;
}

/** How much there is of each, with the way to it: the page is long where much waits. */
const Overview = ({ parts }: { parts: readonly Summed[] }) => (
  <nav aria-label="On this page">
    <ul className="hub-parts-of">
      {parts.map(({ id, title, count, overdue }) => (
        <li key={id}>
          <a href={`#${id}`}>
            {title}: {count}
            {overdue > 0 && `, ${overdue} overdue`}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Part = ({ id, title, nothing, count, overdue, children }: Summed & { nothing: string; children: ReactNode }) => (
  <section className="hub-list" aria-labelledby={id}>
    <h2 className="govuk-heading-m" id={id}>
      {title}: {count}
      {overdue > 0 && `, ${overdue} overdue`}
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
        const children = byChild(work.children);
        const late = (matters: Work['actions']) => matters.filter(({ state }) => state === 'overdue').length;
        const actions = { id: 'actions', title: 'Actions', count: work.actions.length, overdue: late(work.actions) };
        const questions = { id: 'questions', title: 'Challenges', count: work.questions.length, overdue: 0 };
        const waiting = {
          id: 'children',
          title: 'Children who wait',
          count: children.length,
          overdue: children.filter(({ overdue }) => overdue).length,
        };
        const parts = [actions, questions, waiting];
        const quiet = parts.every(({ count }) => count === 0);
        return (
          <>
            <Chooser work={work} own={me.agency} />
            {!quiet && <Overview parts={parts} />}
            {quiet && (
              <Empty>
                <p className="govuk-body">
                  Nothing waits for {work.agency ?? 'any agency'}. What a panel asks next time stands here at once.
                </p>
              </Empty>
            )}
            <Part {...actions} nothing="No action is open.">
              <MatterTable label="Actions" matters={work.actions} opens={opens} />
            </Part>
            <Part {...questions} nothing="No challenge waits.">
              <MatterTable label="Challenges" matters={work.questions} opens={opens} />
            </Part>
            <Part {...waiting} nothing="No child waits.">
              <WaitingChildren children={children} opens={opens} />
            </Part>
            <SilencesPart agency={work.agency ?? undefined} knownAt={known.at} opens={opens} withActions={false} />
          </>
        );
      }}
    </ListPage>
  );
};
