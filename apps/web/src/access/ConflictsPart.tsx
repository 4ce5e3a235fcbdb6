import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { ConflictNature } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayTime } from '../words/london.js';
import type { AccessPartProps } from './AccessPage.js';
import { EndAct } from './EndAct.js';
import { ConflictsQuery, DeclareConflict, EndConflict } from './queries.js';
import { useForm } from './useForm.js';
import { natureWords, toChoose } from './words.js';

const Declare = ({ me, onDone, again }: AccessPartProps & { again: () => void }) => {
  const { typed, change, problem, send, ...form } = useForm(DeclareConflict, `${me} conflict`, () => ({
    childId: '',
    person: '',
    nature: '' as ConflictNature | '',
    detail: '',
  }));
  return (
    <Act
      label="Put a conflict of interest on record"
      about=""
      button="Keep them away from the record"
      {...form}
      send={async () => {
        const childId = typed.childId.trim();
        const person = typed.person.trim();
        const { nature, detail } = typed;
        const sent = await send(
          { childId, person, nature: nature as ConflictNature, ...(detail.trim() ? { detail } : {}) },
          {
            childId: childId === '' && 'Type the id of the child, for example B0001234.',
            person: person === '' && 'Type the user id of the person.',
            nature: nature === '' && 'Choose how they are tied to the child.',
          },
        );
        if (sent) {
          onDone(`For ${person} child ${childId} is not on record from now on.`);
          again();
        }
        return sent;
      }}
    >
      <TextBox
        id="conflict-child"
        label="Id of the child"
        problem={problem('childId')}
        value={typed.childId}
        onChange={(childId) => change({ childId })}
      />
      <TextBox
        id="conflict-person"
        label="Who is tied to the child"
        hint="User id. If it is you, the record closes to you and somebody else must end it."
        problem={problem('person')}
        value={typed.person}
        onChange={(person) => change({ person })}
      />
      <Choice
        id="conflict-nature"
        label="How they are tied"
        problem={problem('nature')}
        value={typed.nature}
        words={toChoose(natureWords)}
        onChange={(nature) => change({ nature })}
      />
      <TextBox
        id="conflict-detail"
        label="Anything more (you can leave this empty)"
        problem={problem('detail')}
        value={typed.detail}
        onChange={(detail) => change({ detail })}
      />
    </Act>
  );
};

/** Members of staff who are kept away from a child they are tied to. */
export const ConflictsPart = (props: AccessPartProps) => {
  const shown = useLive({ query: ConflictsQuery, variables: {} });
  return (
    <Part
      title="Conflicts of interest"
      lead="People who are tied to a child. For them the child is not on record, in no list and no search."
      shown={shown}
    >
      {({ conflicts }) => (
        <>
          <Declare {...props} again={shown.again} />
          {conflicts.length === 0 ? (
            <Empty>
              <p className="govuk-body">No conflict of interest is on record.</p>
            </Empty>
          ) : (
            <ul className="hub-lines">
              {conflicts.map(({ childId, person, nature, detail, since, by }) => (
                <li key={`${childId} ${person}`}>
                  <strong>{person}</strong> and <Link to={`/children/${childId}`}>child {childId}</Link>:{' '}
                  {natureWords[nature]}
                  {detail && `. ${detail}`}
                  <span className="hub-under">
                    Put on record by {by}, {sayTime(since)}
                  </span>
                  <EndAct
                    document={EndConflict}
                    input={{ childId, person }}
                    name={`${props.me} conflict ${childId} ${person}`}
                    label="End"
                    about={`the conflict of interest of ${person} and ${childId}`}
                    button="End the conflict of interest"
                    hint={`${person} can open the record again if their work needs it.`}
                    onDone={() => {
                      props.onDone(`The conflict of interest of ${person} and child ${childId} has ended.`);
                      shown.again();
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Part>
  );
};
