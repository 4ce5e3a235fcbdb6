import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { download } from '../figures/download.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import type { DisruptionsQueryQuery, DisruptionWhich } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { count } from '../words/durations.js';
import { londonDateOf } from '../words/london.js';
import { LinkSubjectsQuery } from '../links/queries.js';
import { EffectCard } from './EffectCard.js';
import { DisruptionsExportQuery, DisruptionsQuery, DisruptionToolsQuery } from './queries.js';
import { Register } from './Register.js';
import { StepForm } from './StepForm.js';
import { fileOf } from './taken.js';

type Summary = DisruptionsQueryQuery['disruptions']['summary'];

const sorts: readonly (readonly [which: DisruptionWhich | '', label: string, count: keyof Summary])[] = [
  ['', 'All', 'all'],
  ['IN_FORCE', 'In force', 'inForce'],
  ['EXPIRING', 'Running out', 'expiring'],
  ['RAN_OUT', 'Ran out', 'ranOut'],
  ['INTERIM', 'Interim', 'interim'],
  ['BREACHED', 'Breached', 'breached'],
  ['PROSECUTION', 'Prosecutions', 'prosecutions'],
  ['LOOK_AT', 'To look at', 'lookAt'],
];

/** Roles that record steps. The hub decides; this only spares the others a form that would be refused. */
const recorders = new Set(['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON']);

const failed = 'The register could not be fetched, so nothing was taken. Check the connection and try again.';

/** The register of disruption: what is used against whom, whether it holds, until when, and what came of it. */
export const DisruptionsPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const client = useClient();
  const { query, go } = useRouter();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useHub();
  const [{ data: law }] = useQuery({ query: DisruptionToolsQuery });
  const which = sorts.find(([one]) => one !== '' && one === query.get('show'))?.[0] ?? '';
  const filter = which === '' ? {} : { which: [which] };
  const shown = useLive({ query: DisruptionsQuery, variables: { filter, knownAt: known.at } });
  const me = hub?.hub.me;
  const records = me !== undefined && recorders.has(me.role) && !known.at;
  const tools = law?.disruptionTools ?? [];
  const subjects = useLive({ query: LinkSubjectsQuery, variables: { knownAt: known.at }, pause: !records });
  const finish = (words: string) => {
    setDone(words);
    say(words);
    shown.again();
  };
  const take = async () => {
    const { data } = await client
      .query(DisruptionsExportQuery, { filter, knownAt: known.at }, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) return finish(failed);
    const { edges, at } = data.disruptionsExport;
    download(`disruption-${londonDateOf(at)}.csv`, fileOf(edges.map(({ node }) => node)));
    finish(`${count(edges.length, 'disruption')} saved as a file. Keep it where only those who need it can open it.`);
  };
  return (
    <ListPage
      title="Disruption"
      lead="Orders, notices, licensing, prosecutions and visits against people, places and groups that put children at risk. What runs out soonest comes first."
      shown={shown}
      done={done}
      ofChildren
    >
      {({ disruptions: { summary, edges } }) => (
        <>
          <div className="hub-chips hub-chips--page" role="group" aria-label="Which disruptions">
            {sorts.map(([one, label, name]) => (
              <button
                key={label}
                type="button"
                className="hub-chip"
                aria-pressed={one === which}
                onClick={() => go(one === '' ? '/disruption' : `/disruption?show=${one}`, { replace: true })}
              >
                {label} ({summary[name]})
              </button>
            ))}
          </div>
          <div className="hub-actions">
            {records && me && (
              <StepForm me={me.id} tools={tools} subjects={subjects.data?.linkSubjects ?? []} onDone={finish} />
            )}
            {me && recorders.has(me.role) && edges.length > 0 && (
              <button type="button" className="hub-link" onClick={() => void take()}>
                Save as CSV
              </button>
            )}
          </div>
          {edges.length === 0 ? (
            <Empty>
              <p className="govuk-body">Nothing of this kind is on record.</p>
            </Empty>
          ) : (
            <Register
              key={which}
              label="Register of disruption"
              lines={edges.map(({ node }) => node)}
              me={me?.id ?? ''}
              tools={tools}
              records={records}
              onDone={finish}
            />
          )}
          <EffectCard knownAt={known.at} />
        </>
      )}
    </ListPage>
  );
};
