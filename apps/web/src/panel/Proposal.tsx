import { useState } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '../api/useCommand.js';
import type { ProposalQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { RagTag } from '../parts/Tags.js';
import type { Field } from '../record/fields.js';
import { count } from '../words/durations.js';
import { PutOnAgenda } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { ProposedTopics } from './ProposedTopics.js';
import { ProposalQuery } from './queries.js';
import { SayForm } from './SayForm.js';
import { useSayForm } from './useSayForm.js';

const byHand: readonly Field[] = [
  { kind: 'text', name: 'childId', label: 'Id of the child', short: true },
  { kind: 'text', name: 'reason', label: 'Why this child should be heard' },
];

interface Props {
  readonly meeting: Meeting;
  readonly me: string;
  readonly now: string;
  readonly again: () => void;
}

const ByHand = ({ meeting: { panel, date }, me, now, again }: Props) => {
  const form = useSayForm({
    name: `${me} panel on ${panel}|${date}`,
    fields: byHand,
    mutation: PutOnAgenda,
    initial: {},
    about: ({ values }) => ({ panel, date, childIds: [values.childId?.trim() ?? ''] }),
    onDone: again,
  });
  return (
    <details className="hub-more-of">
      <summary>Put another child on the agenda</summary>
      <SayForm
        label="Put another child on the agenda"
        form={form}
        fields={byHand}
        now={now}
        button="Put on the agenda"
      />
    </details>
  );
};

type Proposed = ProposalQueryQuery['agendaProposal']['children'][number];

const isPressing = ({ overall, missingNow }: Proposed): boolean => overall === 'RED' || missingNow;

/** Whom the rules propose, each with every reason; ticked ones are put on the agenda. Others are added by hand. */
export const Proposal = (props: Props) => {
  const { meeting, again } = props;
  const { panel, date } = meeting;
  const [{ data }] = useQuery({ query: ProposalQuery, variables: { panel, date }, requestPolicy: 'network-only' });
  const [left, setLeft] = useState<readonly string[]>([]);
  const put = useCommand(PutOnAgenda);
  const proposed = data?.agendaProposal.children ?? [];
  const ticked = proposed.filter(({ childId }) => !left.includes(childId)).map(({ childId }) => childId);
  const tickOnly = (ticks: (child: Proposed) => boolean) =>
    setLeft(proposed.filter((child) => !ticks(child)).map(({ childId }) => childId));
  const toggle = (childId: string) =>
    setLeft(left.includes(childId) ? left.filter((one) => one !== childId) : [...left, childId]);
  return (
    <>
      {proposed.length > 0 && (
        <section aria-labelledby="proposed">
          <h3 id="proposed">
            {meeting.agenda.length === 0
              ? `The rules propose ${count(proposed.length, 'child', 'children')}`
              : `The rules propose ${count(proposed.length, 'more child', 'more children')}`}
          </h3>
          <OutcomeNote outcome={put.outcome} />
          <p className="hub-proposed__tick">
            {(
              [
                ['Tick all', () => true],
                ['Tick red and missing only', isPressing],
                ['Tick none', () => false],
              ] as const
            ).map(([words, ticks]) => (
              <button key={words} type="button" className="hub-link" onClick={() => tickOnly(ticks)}>
                {words}
              </button>
            ))}
          </p>
          <ul className="hub-proposed">
            {proposed.map((child) => (
              <li key={child.childId}>
                <label className="hub-tick">
                  <input
                    type="checkbox"
                    checked={!left.includes(child.childId)}
                    onChange={() => toggle(child.childId)}
                  />
                  <strong>
                    {child.surname}, {child.forename}
                  </strong>{' '}
                  {child.age}
                </label>
                <RagTag rag={child.overall} />
                <span>{child.reasons.join('; ')}</span>
              </li>
            ))}
          </ul>
          <p className="hub-proposed__put">
            <button
              type="button"
              className="govuk-button hub-button--small"
              aria-disabled={put.busy || ticked.length === 0}
              onClick={() => {
                if (ticked.length > 0) void put.run({ panel, date, childIds: ticked }).then(again);
              }}
            >
              Put {count(ticked.length, 'child', 'children')} on the agenda
            </button>
          </p>
        </section>
      )}
      <ProposedTopics meeting={meeting} topics={data?.agendaProposal.topics ?? []} again={again} />
      <ByHand {...props} />
    </>
  );
};
