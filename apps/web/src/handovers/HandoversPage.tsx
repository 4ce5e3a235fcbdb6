import { useHub } from '../api/hub.js';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import { PageParts, useDone } from '../parts/PageParts.js';
import { Waiting } from '../parts/States.js';
import type { PartProps } from '../records/Part.js';
import { ReceivedPart } from './ReceivedPart.js';
import { SentPart } from './SentPart.js';

/** What both parts of this page are told. */
export interface HandoverPartProps extends PartProps {
  /** Id of the child that was asked for; empty = all. */
  readonly child: string;
  readonly knownAt: string | null;
  /** The page stands at an earlier moment: nothing is decided there. */
  readonly closed: boolean;
}

const parts = [
  { part: 'sent', label: 'To other authorities', Shown: SentPart },
  { part: 'received', label: 'From other authorities', Shown: ReceivedPart },
] as const;

/** Children who move: whom we hand over to other authorities, and whom they hand over to us. */
export const HandoversPage = (_: { params: Record<string, string> }) => {
  const { query, go } = useRouter();
  const known = useKnown();
  const { done, finish, forget } = useDone();
  const [{ data }] = useHub();
  if (!data) return <Waiting />;
  const { Shown, part: shown } = parts.find(({ part }) => part === query.get('part')) ?? parts[0];
  const child = (query.get('child') ?? '').trim();
  return (
    <>
      <PageTitle>Handovers</PageTitle>
      <p className="hub-lead">
        Children who move: whom we hand over to other authorities, and whom they hand over to us.
      </p>
      <PageParts
        parts={parts}
        shown={shown}
        done={done}
        onChoose={(part) => {
          forget();
          go(`/handovers?part=${part}`, { replace: true });
        }}
      />
      <Shown
        key={child}
        me={data.hub.me.id}
        child={child}
        knownAt={known.at}
        closed={known.at !== null}
        onDone={finish}
      />
    </>
  );
};
