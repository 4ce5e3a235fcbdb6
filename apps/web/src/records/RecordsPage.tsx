import { useHub } from '../api/hub.js';
import { useMayKnow } from '../audit/WhoLookedLink.js';
import { PageTitle } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import { PageParts, useDone } from '../parts/PageParts.js';
import { Waiting } from '../parts/States.js';
import { DisputesPart } from './DisputesPart.js';
import { HoldsPart } from './HoldsPart.js';
import { LookedPart } from './LookedPart.js';
import { RequestsPart } from './RequestsPart.js';
import { RetentionPart } from './RetentionPart.js';

const parts = [
  { part: 'requests', label: 'Requests', Shown: RequestsPart },
  { part: 'retention', label: 'Falling due', Shown: RetentionPart },
  { part: 'holds', label: 'Legal holds', Shown: HoldsPart },
  { part: 'disputes', label: 'Disputes', Shown: DisputesPart },
  { part: 'looked', label: 'Who has looked', Shown: LookedPart },
] as const;

/** Who answers requests; others see the other parts. */
const ANSWERS_REQUESTS = 'INFORMATION_GOVERNANCE';

/** What is owed to the people the records are about: requests, retention, holds and disputes. */
export const RecordsPage = (_: { params: Record<string, string> }) => {
  const { query, go } = useRouter();
  const { done, finish, forget } = useDone();
  const [{ data }] = useHub();
  const mayKnow = useMayKnow();
  if (!data) return <Waiting />;
  const { me } = data.hub;
  const hidden = [...(me.role === ANSWERS_REQUESTS ? [] : ['requests']), ...(mayKnow ? [] : ['looked'])];
  const open = parts.filter(({ part }) => !hidden.includes(part));
  const { Shown, part: shown } = open.find(({ part }) => part === query.get('part')) ?? open[0] ?? parts[1];
  return (
    <>
      <PageTitle>Keeping and giving out records</PageTitle>
      <p className="hub-lead">
        Who asked for what we hold, how long we keep it, what must not be destroyed, what is disputed, and who has
        looked.
      </p>
      <PageParts
        parts={open}
        shown={shown}
        done={done}
        onChoose={(part) => {
          forget();
          go(`/records?part=${part}`, { replace: true });
        }}
      />
      <Shown me={me.id} onDone={finish} />
    </>
  );
};
