import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import { Recorded, Waiting } from '../parts/States.js';
import { DisputesPart } from './DisputesPart.js';
import { HoldsPart } from './HoldsPart.js';
import { RequestsPart } from './RequestsPart.js';
import { RetentionPart } from './RetentionPart.js';

const parts = [
  { part: 'requests', label: 'Requests', Shown: RequestsPart },
  { part: 'retention', label: 'Falling due', Shown: RetentionPart },
  { part: 'holds', label: 'Legal holds', Shown: HoldsPart },
  { part: 'disputes', label: 'Disputes', Shown: DisputesPart },
] as const;

/** Who answers requests; others see the other parts. */
const ANSWERS_REQUESTS = 'INFORMATION_GOVERNANCE';

/** What is owed to the people the records are about: requests, retention, holds and disputes. */
export const RecordsPage = (_: { params: Record<string, string> }) => {
  const { query, go } = useRouter();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data }] = useHub();
  if (!data) return <Waiting />;
  const { me } = data.hub;
  const open = parts.filter(({ part }) => part !== 'requests' || me.role === ANSWERS_REQUESTS);
  const { Shown, part: shown } = open.find(({ part }) => part === query.get('part')) ?? open[0] ?? parts[1];
  const finish = (words: string) => {
    setDone(words);
    say(words);
  };
  return (
    <>
      <PageTitle>Keeping and giving out records</PageTitle>
      <p className="hub-lead">
        Who asked for what we hold, how long we keep it, what must not be destroyed, and what is disputed.
      </p>
      <div className="hub-chips hub-chips--page" role="group" aria-label="Part">
        {open.map(({ part, label }) => (
          <button
            key={part}
            type="button"
            className="hub-chip"
            aria-pressed={part === shown}
            onClick={() => {
              setDone(undefined);
              go(`/records?part=${part}`, { replace: true });
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <Recorded>{done}</Recorded>
      <Shown me={me.id} onDone={finish} />
    </>
  );
};
