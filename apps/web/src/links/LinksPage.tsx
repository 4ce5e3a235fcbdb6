import { useMemo, useState, type FormEvent } from 'react';
import { LinkDrawing } from '@hub/charts';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import type { LinkMapQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { count } from '../words/durations.js';
import { ListPage } from '../worklists/ListPage.js';
import { ofLinks } from './concerns.js';
import { Alerts } from './Alerts.js';
import { Evidence } from './Evidence.js';
import { LeftOut } from './LeftOut.js';
import { linkOffer, newPersonOffer, newPlaceOffer, thingOffer } from './offers.js';
import { OnRecord } from './OnRecord.js';
import { PathFinder } from './PathFinder.js';
import { LinkMapQuery, LinkSubjectsQuery } from './queries.js';
import { Recording } from './Recording.js';
import { useOffered } from './rights.js';
import { Standings } from './Standings.js';
import { Subject } from './Subject.js';
import { TieTable, type Tie } from './TieTable.js';
import { Matrix, Neighbours } from './Twins.js';
import { readWindow, writeWindow, type Window } from './window.js';
import { sayType } from './words.js';

type LinkMap = LinkMapQueryQuery['linkMap'];

const PARTS = {
  picture: 'Picture',
  ties: 'Table of ties',
  neighbours: 'Neighbours',
  matrix: 'Matrix',
  record: 'On record',
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

/** The ties with what the nodes of the picture are called. */
const namedTies = ({ nodes, ties }: LinkMap): readonly Tie[] => {
  const found = new Map(nodes.map((node) => [node.id, node]));
  return ties.map((tie) => {
    const [a, b] = [found.get(tie.a), found.get(tie.b)];
    return {
      ...tie,
      ...{ aLabel: a?.label ?? tie.a, aNote: a?.note ?? null },
      ...{ bLabel: b?.label ?? tie.b, bNote: b?.note ?? null },
    };
  });
};

/** Who or what was pressed in the picture. */
const ChosenNode = ({ id, map }: { id: string; map: LinkMap }) => {
  const node = map.nodes.find((one) => one.id === id);
  return node ? (
    <p className="govuk-body" aria-live="polite">
      {sayType(node.type)}: <Subject id={id} label={node.label} />, {count(node.ties, 'tie')}.
      {node.note && <span className="hub-under">{node.note}</span>}
    </p>
  ) : null;
};

interface ShownProps {
  readonly map: LinkMap;
  readonly window: Window;
  readonly again: () => void;
  readonly onDone: (words: string) => void;
}

const Shown = ({ map, window, again, onDone }: ShownProps) => {
  const known = useKnown();
  const { role, records } = useOffered();
  const subjects = useLive({ query: LinkSubjectsQuery, variables: { knownAt: known.at }, concerns: ofLinks });
  const others = subjects.data?.linkSubjects ?? [];
  const finish = (words: string) => {
    again();
    subjects.again();
    onDone(words);
  };
  const { query, go } = useRouter();
  const asked = query.get('show') ?? 'picture';
  const part: PartName = asked in PARTS ? (asked as PartName) : 'picture';
  const [tie, setTie] = useState<string>();
  const [node, setNode] = useState<string>();
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
      {part !== 'record' && map.nodes.length === 0 && (
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
              chosen={node ?? tie}
              onNode={setNode}
              onTie={(id) => {
                setNode(undefined);
                setTie(id);
              }}
            />
          </div>
          {node !== undefined && <ChosenNode id={node} map={map} />}
          <p className="govuk-hint">
            C child, A adult, P place, G group, V vehicle, T phone, O online account. Solid: confirmed. Dashed:
            suspected. Struck through: refuted. * a note stands with it. Press a line for its evidence, a shape for who
            or what it is. Where things lie says nothing.
          </p>
        </>
      )}
      {part === 'ties' && <TieTable ties={namedTies(map)} onEvidence={setTie} />}
      {part === 'neighbours' && <Neighbours nodes={map.nodes} ties={map.ties} />}
      {part === 'matrix' && <Matrix nodes={map.nodes} ties={map.ties} />}
      {part === 'record' && <OnRecord subjects={others} onDone={finish} />}
      {tie && <Evidence key={tie} tie={tie} labelOf={labelOf} onDone={finish} onClose={() => setTie(undefined)} />}
      {records && (
        <Recording
          title="Put on record"
          offers={[linkOffer(others), newPersonOffer(role), newPlaceOffer, thingOffer]}
          onDone={finish}
        />
      )}
      <Alerts nameOf={(childId) => labelOf(`child:${childId}`)} />
      <LeftOut leftOut={map.leftOut} />
      <Standings map={map} />
      <PathFinder nodes={map.nodes} window={window} />
    </>
  );
};

/** Who is linked with whom and where: a picture, its tables, what to look at across cases, and what to disrupt first. */
export const LinksPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const { query, go } = useRouter();
  const window = useMemo(() => readWindow(query), [query]);
  const { from, to, confirmedOnly } = window;
  const shown = useLive({
    query: LinkMapQuery,
    variables: { from, to, confirmedOnly, knownAt: known.at },
    concerns: ofLinks,
  });
  const finish = (words: string) => {
    setDone(words);
    say(words);
  };
  return (
    <ListPage
      title="Links"
      lead="Children, places and adults, and how they are linked. No tie is no information: it does not say that there is none."
      shown={shown}
      done={done}
      ofChildren
    >
      {({ linkMap }) => (
        <div className="hub-links">
          <WindowForm
            key={JSON.stringify(window)}
            window={window}
            onShow={(chosen) => go(writeWindow(chosen, query.get('show') ?? 'picture'))}
          />
          <Shown map={linkMap} window={window} again={shown.again} onDone={finish} />
        </div>
      )}
    </ListPage>
  );
};
