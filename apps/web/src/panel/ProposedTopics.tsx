import { useCommand } from '../api/useCommand.js';
import type { ProposalQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { PutTopicOnAgenda } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { sayTopicKind } from './words.js';

interface Props {
  readonly meeting: Meeting;
  readonly topics: ProposalQueryQuery['agendaProposal']['topics'];
  readonly again: () => void;
}

/** What an earlier meeting kept in view or acts on, each to be put on this agenda with one button. */
export const ProposedTopics = ({ meeting: { panel, date }, topics, again }: Props) => {
  const put = useCommand(PutTopicOnAgenda);
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="proposed-topics">
      <h3 id="proposed-topics">From earlier meetings</h3>
      <OutcomeNote outcome={put.outcome} />
      <ul className="hub-proposed">
        {topics.map(({ topic, kind, title, reason }) => (
          <li key={topic}>
            <strong>{title}</strong> {sayTopicKind(kind).toLowerCase()} <span>{reason}</span>{' '}
            <button
              type="button"
              className="hub-link"
              aria-disabled={put.busy}
              onClick={() => void put.run({ panel, date, kind, topic, reason }).then(again)}
            >
              Put on the agenda<span className="govuk-visually-hidden"> {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
