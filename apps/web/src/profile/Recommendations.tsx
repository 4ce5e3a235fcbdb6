import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import type { RecommendationFieldsFragment, RecommendationState } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { Choice, LongBox, TextBox } from '../records/Field.js';
import { useKept } from '../session/useKept.js';
import { sayDate } from '../words/london.js';
import { DropRecommendation, MakeRecommendation, MoveRecommendation, TakeOnRecommendation } from './commands.js';
import { progressWords } from './words.js';

type Recommendation = RecommendationFieldsFragment;

interface Finish {
  readonly onDone: (words: string) => void;
}

const Move = ({ one, onDone }: { one: Recommendation } & Finish) => {
  const move = useCommand(MoveRecommendation);
  const { typed, change, done } = useKept(`recommendation ${one.id}`, () => ({
    progress: 'BEGUN' as RecommendationState,
    words: '',
  }));
  return (
    <Act
      label="Say how far it is"
      about={`on ${one.text}`}
      button="Save"
      busy={move.busy}
      outcome={move.outcome}
      send={async () => {
        const outcome = await move.run({ recommendationId: one.id, ...typed });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('It is noted how far the recommendation is.');
        return true;
      }}
    >
      <Choice
        id={`progress-${one.id}`}
        label="How far"
        value={typed.progress}
        onChange={(progress) => change({ ...typed, progress })}
        words={progressWords}
      />
      <LongBox
        id={`words-${one.id}`}
        label="What was done, or why not"
        hint="Say “a few” instead of a small number, and name nobody."
        value={typed.words}
        onChange={(words) => change({ ...typed, words })}
      />
    </Act>
  );
};

const PANELS = { MASE: 'MASE', MAP: 'MAP', MACE: 'MACE', MEGA: 'MEGA' } as const;

const TakeOn = ({ one, onDone }: { one: Recommendation } & Finish) => {
  const take = useCommand(TakeOnRecommendation);
  const { typed, change, done } = useKept(`take on ${one.id}`, () => ({
    panel: 'MASE' as keyof typeof PANELS,
    meetingDate: '',
  }));
  return (
    <Act
      label="Make it an action"
      about={`of ${one.agency}: ${one.text}`}
      button="Make it an action"
      busy={take.busy}
      outcome={take.outcome}
      send={async () => {
        const outcome = await take.run({ recommendationId: one.id, ...typed });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone(`It is an action of ${one.agency} now, due on ${sayDate(one.due)}.`);
        return true;
      }}
    >
      <Choice
        id={`panel-${one.id}`}
        label="Panel that took it on"
        value={typed.panel}
        onChange={(panel) => change({ ...typed, panel })}
        words={PANELS}
      />
      <TextBox
        id={`meeting-${one.id}`}
        type="date"
        label="Day of its meeting"
        value={typed.meetingDate}
        onChange={(meetingDate) => change({ ...typed, meetingDate })}
      />
    </Act>
  );
};

const Drop = ({ one, profileId, onDone }: { one: Recommendation; profileId: string } & Finish) => {
  const drop = useCommand(DropRecommendation);
  return (
    <button
      type="button"
      className="hub-link"
      aria-disabled={drop.busy}
      onClick={() =>
        void drop.run({ profileId, recommendationId: one.id }).then((outcome) => {
          if (outcome.__typename === 'Done') onDone('The recommendation was taken out of the draft.');
        })
      }
    >
      Take it out<span className="govuk-visually-hidden">: {one.text}</span>
    </button>
  );
};

const Make = ({ profileId, onDone }: { profileId: string } & Finish) => {
  const make = useCommand(MakeRecommendation);
  const { typed, change, done } = useKept(`recommend ${profileId}`, () => ({
    text: '',
    agency: '',
    owner: '',
    due: '',
  }));
  return (
    <Act
      label="Recommend something"
      about="in this profile"
      button="Recommend it"
      busy={make.busy}
      outcome={make.outcome}
      send={async () => {
        const outcome = await make.run({ profileId, ...typed });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('The recommendation stands in the draft.');
        return true;
      }}
    >
      <LongBox
        id="recommendation-text"
        label="What is to be done"
        hint="Say “a few” instead of a small number, and name nobody."
        value={typed.text}
        onChange={(text) => change({ ...typed, text })}
      />
      <TextBox
        id="recommendation-agency"
        label="Agency"
        value={typed.agency}
        onChange={(agency) => change({ ...typed, agency })}
      />
      <TextBox
        id="recommendation-owner"
        label="Who answers for it there"
        value={typed.owner}
        onChange={(owner) => change({ ...typed, owner })}
      />
      <TextBox
        id="recommendation-due"
        type="date"
        label="Done by"
        value={typed.due}
        onChange={(due) => change({ ...typed, due })}
      />
    </Act>
  );
};

/** What is recommended, who answers for it, how far it is, and what the reader may do. `draft` = the version in work. */
export const Recommendations = ({
  all,
  draft,
  onDone,
}: { all: readonly Recommendation[]; draft: string | undefined } & Finish) => (
  <section className="hub-section" aria-labelledby="recommendations">
    <h2 className="govuk-heading-m" id="recommendations">
      Recommendations
    </h2>
    {all.length === 0 && <p className="govuk-body">Nothing is recommended yet.</p>}
    <ul className="govuk-list hub-profile__recommendations">
      {all.map((one) => (
        <li key={one.id}>
          <p className="govuk-body govuk-!-font-weight-bold">{one.text}</p>
          <p className="govuk-body">
            {one.agency}: {one.owner}. By {sayDate(one.due)}. <strong>{progressWords[one.state]}</strong>
            {one.overdue && (
              <>
                , <strong>overdue</strong>
              </>
            )}
            {one.words && `: ${one.words}`}
            {one.actionId && (
              <>
                {' '}
                <Link to={`/matters/action/${one.actionId}`}>
                  Its action<span className="govuk-visually-hidden">: {one.text}</span>
                </Link>
              </>
            )}
          </p>
          <div className="hub-board__actions">
            {one.may.includes('MOVE') && <Move one={one} onDone={onDone} />}
            {draft === undefined && one.may.includes('TAKE_ON') && <TakeOn one={one} onDone={onDone} />}
            {draft !== undefined && <Drop one={one} profileId={draft} onDone={onDone} />}
          </div>
        </li>
      ))}
    </ul>
    {draft !== undefined && <Make profileId={draft} onDone={onDone} />}
  </section>
);
