import { useMemo, useState, type FormEvent } from 'react';
import { LinkDrawing } from '@hub/charts';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useRouter } from '../frame/router.js';
import type { LinkMapQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { count } from '../words/durations.js';
import { ListPage } from '../worklists/ListPage.js';
import { Alerts } from './Alerts.js';
import { Evidence } from './Evidence.js';
import { PathFinder } from './PathFinder.js';
import { LinkMapQuery } from './queries.js';
import { Standings } from './Standings.js';
import { TieTable } from './TieTable.js';
import { Matrix, Neighbours } from './Twins.js';
import { readWindow, writeWindow, type Window } from './window.js';

const PARTS = {
  picture: 'Picture',
  ties: 'Table of ties',
  neighbours: 'Neighbours',
  matrix: 'Matrix',
} as const;
type PartName = keyof typeof PARTS;

const WindowForm = ({ window, onShow }: { window: Window; onShow: (window: Window) => void }) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onShow({
      from: String(typed.get('from') ?? '') || null,
      to: String(typed.get('to') ?? '') || null,
      confirmedOnly: typed.get('confirmed') === 'yes',
    });
  };
  return (
    <form onSubmit={submit} className="hub-links__window" aria-label="Which ties are shown">
      <label className="govuk-label" htmlFor="links-from">
        Seen from
      </label>
      <input id="links-from" name="from" type="date" className="govuk-input" defaultValue={window.from ?? ''} />
      <label className="govuk-label" htmlFor="links-to">
        until
      </label>
      <input id="links-to" name="to" type="date" className="govuk-input" defaultValue={window.to ?? ''} />
      <label className="govuk-label">
        <input type="checkbox" name="confirmed" value="yes" defaultChecked={window.confirmedOnly} /> Leave out what is
        only suspected
      </label>
      <button type="submit" className="govuk-button govuk-button--secondary hub-button--small">
        Show
      </button>
    </form>
  );
};

const Shown = ({ map, window }: { map: LinkMapQueryQuery['linkMap']; window: Window }) => {
  const { query, go } = useRouter();
  const asked = query.get('show') ?? 'picture';
  const part: PartName = asked in PARTS ? (asked as PartName) : 'picture';
  const [tie, setTie] = useState<string>();
  const labels = useMemo(() => new Map(map.nodes.map(({ id, label }) => [id, label])), [map]);
  const labelOf = (id: string): string => labels.get(id) ?? id.replace(':', ' ');
  const children = map.nodes.filter(({ type }) => type === 'CHILD').length;
  const words = `${count(children, 'child', 'children')} and ${map.nodes.length - children} others by ${count(map.ties.length, 'tie')} known to us`;
  return (
    <>
      <p className="govuk-body">
        {words}. {map.about}
      </p>
      <nav aria-label="Ways to look at it" className="hub-links__ways">
        {(Object.keys(PARTS) as PartName[]).map((name) => (
          <button
            key={name}
            type="button"
            className="hub-link"
            aria-pressed={name === part}
            onClick={() => go(writeWindow(window, name), { replace: true })}
          >
            {PARTS[name]}
          </button>
        ))}
      </nav>
      {map.nodes.length === 0 && (
        <Empty>
          <p className="govuk-body">No ties are known to us here. That is no information: there may be some.</p>
        </Empty>
      )}
      {part === 'picture' && map.nodes.length > 0 && (
        <>
          <div className="hub-links__frame" role="region" aria-label="Picture of the ties" tabIndex={0}>
            <LinkDrawing
              nodes={map.nodes}
              ties={map.ties}
              label={`${words}. The table of ties says the same in words.`}
              chosen={tie}
              onTie={setTie}
            />
          </div>
          <p className="govuk-hint">
            C child, A adult, P place, G group, V vehicle, T phone, O online account. Solid: confirmed. Dashed:
            suspected. Struck through: refuted. * a note stands with it. Press a line for its evidence. Where things lie
            says nothing.
          </p>
        </>
      )}
      {part === 'ties' && <TieTable ties={map.ties} onEvidence={setTie} />}
      {part === 'neighbours' && <Neighbours nodes={map.nodes} ties={map.ties} />}
      {part === 'matrix' && <Matrix nodes={map.nodes} ties={map.ties} />}
      {tie && <Evidence tie={tie} labelOf={labelOf} onClose={() => setTie(undefined)} />}
      <Alerts />
      {map.leftOut.length > 0 && (
        <section className="hub-part" aria-labelledby="left-out">
          <h2 className="govuk-heading-m" id="left-out">
            Not in the picture
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {map.leftOut.map(({ count: hidden, why }) => (
              <li key={why}>
                {hidden} hidden: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Standings map={map} />
      <PathFinder nodes={map.nodes} window={window} />
    </>
  );
};

/** Who is linked with whom and where: a picture, its tables, what to look at across cases, and what to disrupt first. */
export const LinksPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { query, go } = useRouter();
  const window = useMemo(() => readWindow(query), [query]);
  const { from, to, confirmedOnly } = window;
  const shown = useLive({ query: LinkMapQuery, variables: { from, to, confirmedOnly, knownAt: known.at } });
  return (
    <ListPage
      title="Links"
      lead="Children, places and adults, and how they are linked. No tie is no information: it does not say that there is none."
      shown={shown}
      ofChildren
    >
      {({ linkMap }) => (
        <div className="hub-links">
          <WindowForm
            key={JSON.stringify(window)}
            window={window}
            onShow={(chosen) => go(writeWindow(chosen, query.get('show') ?? 'picture'))}
          />
          <Shown map={linkMap} window={window} />
        </div>
      )}
    </ListPage>
  );
};
