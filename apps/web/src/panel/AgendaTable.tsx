import { useState } from 'react';
import { Link } from '../frame/router.js';
import { Lacking, MissingNowTag, RagTag } from '../parts/Tags.js';
import { TakeOffAgenda } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { SayForm } from './SayForm.js';
import { useSayForm } from './useSayForm.js';

const reasonField = [{ kind: 'text', name: 'reason', label: 'Why this child is not heard now' }] as const;

const TakeOff = ({ meeting, childId, onDone }: { meeting: Meeting; childId: string; onDone: () => void }) => {
  const { panel, date } = meeting;
  const form = useSayForm({
    name: `panel off ${panel}|${date} ${childId}`,
    fields: reasonField,
    mutation: TakeOffAgenda,
    initial: {},
    about: () => ({ panel, date, childId }),
    onDone,
  });
  return <SayForm label="Take off the agenda" form={form} fields={reasonField} now="" button="Take off the agenda" />;
};

/** The agenda: each child with every reason, how the child stands now, and what was decided. */
export const AgendaTable = ({ meeting, again }: { meeting: Meeting; again: () => void }) => {
  const [taking, setTaking] = useState<string>();
  const { agenda, panel, date, status } = meeting;
  if (agenda.length === 0) return <p className="govuk-body">Nobody is on it yet.</p>;
  const mayChange = meeting.mayPrepare && status !== 'closed';
  return (
    <div className="hub-scroll" role="region" aria-label="Agenda" tabIndex={0}>
      <table className="hub-table hub-table--stacks">
        <thead>
          <tr>
            <th scope="col">Child</th>
            <th scope="col">Overall</th>
            <th scope="col">Why</th>
            {status !== 'called' && <th scope="col">Decision</th>}
            {mayChange && <th scope="col">Change</th>}
          </tr>
        </thead>
        <tbody>
          {agenda.map((item) => (
            <tr key={item.childId}>
              <th scope="row">
                <Link to={`/panels/${panel}/${date}/meeting?child=${item.childId}`} className="hub-cell__name">
                  {item.surname}, {item.forename}
                </Link>{' '}
                {item.age}
                <span className="hub-cell__under">{item.childId}</span>
              </th>
              <td data-head="Overall">
                <RagTag rag={item.overall} /> {item.missingNow && <MissingNowTag />}
              </td>
              <td data-head="Why">
                <ul className="hub-reasons">
                  {item.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </td>
              {status !== 'called' && (
                <td data-head="Decision">
                  {item.state === 'clash' ? (
                    <Lacking>Two decisions clash</Lacking>
                  ) : (
                    (item.decision ?? (status === 'closed' ? 'Not heard' : 'Not heard yet'))
                  )}
                </td>
              )}
              {mayChange && (
                <td data-head="Change">
                  {item.state === 'waiting' &&
                    (taking === item.childId ? (
                      <TakeOff meeting={meeting} childId={item.childId} onDone={again} />
                    ) : (
                      <button type="button" className="hub-link" onClick={() => setTaking(item.childId)}>
                        Take off
                        <span className="govuk-visually-hidden">
                          {' '}
                          {item.forename} {item.surname}
                        </span>
                      </button>
                    ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
