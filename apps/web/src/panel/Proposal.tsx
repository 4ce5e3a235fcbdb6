import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '../api/useCommand.js';
import { useAnnouncer } from '../frame/page.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import type { Field } from '../record/fields.js';
import { count } from '../words/durations.js';
import { PutOnAgenda } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { groupsOf, kindsOf, type GroupedBy, type Proposed } from './proposed.js';
import { ProposedGroup } from './ProposedGroup.js';
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

const isPressing = ({ overall, missingNow }: Proposed): boolean => overall === 'RED' || missingNow;

const ticks = [
  ['Tick all', () => true],
  ['Tick red and missing only', isPressing],
  ['Tick none', () => false],
] as const;

interface Arranged {
  readonly by: GroupedBy;
  /** Only children with this kind of reason. */
  readonly kind: string | undefined;
}

/** How a long list is put in order: by what it is grouped, and one kind of reason alone. */
const Arrange = ({
  proposed,
  arranged: { by, kind },
  onArrange,
}: {
  proposed: readonly Proposed[];
  arranged: Arranged;
  onArrange: (arranged: Arranged) => void;
}) => (
  <p className="hub-proposed__arrange">
    <label>
      Group by{' '}
      <select
        className="govuk-select"
        value={by}
        onChange={({ target }) => onArrange({ by: target.value === 'rag' ? 'rag' : 'reason', kind })}
      >
        <option value="reason">weightiest reason</option>
        <option value="rag">RAG</option>
      </select>
    </label>
    <label>
      Show{' '}
      <select
        className="govuk-select"
        value={kind ?? ''}
        onChange={({ target }) => onArrange({ by, kind: target.value || undefined })}
      >
        <option value="">every reason ({proposed.length})</option>
        {kindsOf(proposed).map(([name, children]) => (
          <option key={name} value={name}>
            {name} ({children})
          </option>
        ))}
      </select>
    </label>
  </p>
);

/** Whom the rules propose, each with every reason, in groups; ticked ones are put on the agenda. Others are added by hand. */
export const Proposal = (props: Props) => {
  const { meeting, again } = props;
  const { panel, date, agenda, topics } = meeting;
  const [{ data }, ask] = useQuery({ query: ProposalQuery, variables: { panel, date } });
  const { say } = useAnnouncer();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [arranged, setArranged] = useState<Arranged>({ by: 'reason', kind: undefined });
  const heading = useRef<HTMLHeadingElement>(null);
  const put = useCommand(PutOnAgenda);
  const onAgenda = agenda.length + topics.length;
  useEffect(() => ask({ requestPolicy: 'network-only' }), [ask, onAgenda]);

  const proposed = data?.agendaProposal.children ?? [];
  const ticked = ({ childId }: Proposed): boolean => !left.has(childId);
  const tick = (children: readonly Proposed[], on: boolean) => {
    const next = new Set(left);
    for (const { childId } of children) {
      if (on) next.delete(childId);
      else next.add(childId);
    }
    setLeft(next);
  };
  const chosen = proposed.filter(ticked);
  const putOn = async (children: readonly Proposed[]): Promise<void> => {
    const said = await put.run({ panel, date, childIds: children.map(({ childId }) => childId) });
    again();
    if (said.__typename !== 'Done') return;
    say(`${count(children.length, 'child is', 'children are')} on the agenda now.`);
    heading.current?.focus();
  };
  return (
    <>
      {proposed.length > 0 && (
        <section aria-labelledby="proposed">
          <h3 id="proposed" ref={heading} tabIndex={-1}>
            {agenda.length === 0
              ? `The rules propose ${count(proposed.length, 'child', 'children')}`
              : `The rules propose ${count(proposed.length, 'more child', 'more children')}`}
          </h3>
          <OutcomeNote outcome={put.outcome} />
          {proposed.length > 1 && <Arrange proposed={proposed} arranged={arranged} onArrange={setArranged} />}
          <p className="hub-proposed__tick">
            {ticks.map(([words, holds]) => (
              <button
                key={words}
                type="button"
                className="hub-link"
                onClick={() => setLeft(new Set(proposed.filter((one) => !holds(one)).map(({ childId }) => childId)))}
              >
                {words}
              </button>
            ))}
          </p>
          {groupsOf(proposed, arranged.by, arranged.kind).map((group) => (
            <ProposedGroup
              key={group.title}
              group={group}
              ticked={ticked}
              busy={put.busy}
              onTick={tick}
              onPut={(children) => void putOn(children)}
            />
          ))}
          <p className="hub-proposed__put">
            <button
              type="button"
              className="govuk-button hub-button--small"
              aria-disabled={put.busy || chosen.length === 0}
              onClick={() => {
                if (chosen.length > 0) void putOn(chosen);
              }}
            >
              Put {count(chosen.length, 'child', 'children')} on the agenda
            </button>
          </p>
        </section>
      )}
      <ProposedTopics meeting={meeting} topics={data?.agendaProposal.topics ?? []} again={again} />
      <ByHand {...props} />
    </>
  );
};
