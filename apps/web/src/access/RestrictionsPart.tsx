import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { RestrictionsQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { LongBox, TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayTime } from '../words/london.js';
import type { AccessPartProps } from './AccessPage.js';
import { EndAct } from './EndAct.js';
import { LiftRestriction, RestrictionsQuery, RestrictRecord } from './queries.js';
import { Roles } from './Roles.js';
import { useForm } from './useForm.js';

type Restriction = RestrictionsQueryQuery['restrictions'][number];

const idsIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

interface Props extends AccessPartProps {
  /** The restriction that is changed; left out = a new one. */
  readonly restriction?: Restriction;
  readonly again: () => void;
}

const Restrict = ({ me, onDone, restriction, again }: Props) => {
  const name = `${me} restrict ${restriction?.childId ?? ''}`;
  const { typed, change, problem, send, ...form } = useForm(RestrictRecord, name, () => ({
    childId: restriction?.childId ?? '',
    reason: restriction?.reason ?? '',
    people: restriction ? restriction.people.join(', ') : me,
    roles: [...(restriction?.roles ?? [])],
  }));
  const id = `restrict-${restriction?.childId ?? 'new'}`;
  return (
    <Act
      label={restriction ? 'Change who may open it' : 'Restrict a record'}
      about={restriction ? `the record of ${restriction.childId}` : ''}
      button={restriction ? 'Save who may open it' : 'Restrict the record'}
      {...form}
      send={async () => {
        const childId = typed.childId.trim();
        const people = idsIn(typed.people);
        const sent = await send(
          { childId, reason: typed.reason, people, roles: typed.roles },
          {
            childId: childId === '' && 'Type the id of the child, for example B0001234.',
            reason: typed.reason.trim() === '' && 'Say why, in a sentence.',
          },
        );
        if (sent) {
          onDone(`Only those you named can open the record of ${childId}.`);
          again();
        }
        return sent;
      }}
    >
      {!restriction && (
        <TextBox
          id={`${id}-child`}
          label="Id of the child"
          problem={problem('childId')}
          value={typed.childId}
          onChange={(childId) => change({ childId })}
        />
      )}
      <LongBox
        id={`${id}-why`}
        label="Why"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextBox
        id={`${id}-people`}
        label="People who may open it"
        hint="User ids, with a comma between them. If you leave out yourself and your role, you cannot open the record or lift this again."
        problem={problem('people')}
        value={typed.people}
        onChange={(people) => change({ people })}
      />
      <Roles id={id} value={typed.roles} onChange={(roles) => change({ roles })} />
    </Act>
  );
};

const Row = ({ restriction, ...props }: Props & { restriction: Restriction }) => {
  const { childId, reason, people, roleNames, since, by } = restriction;
  return (
    <li>
      <Link to={`/children/${childId}`}>Child {childId}</Link>: {reason}
      <span className="hub-under">Open to: {[...roleNames, ...people].join(', ')}</span>
      <span className="hub-under">
        Restricted by {by}, {sayTime(since)}
      </span>
      <div className="hub-actions">
        <Restrict {...props} restriction={restriction} key={since} />
        <EndAct
          document={LiftRestriction}
          input={{ childId }}
          name={`${props.me} lift ${childId}`}
          label="Lift"
          about={`the restriction of ${childId}`}
          button="Lift the restriction"
          hint="The record is open again to everybody who works with the child."
          onDone={() => {
            props.onDone(`The record of ${childId} is no longer restricted.`);
            props.again();
          }}
        />
      </div>
    </li>
  );
};

/** Records that only some may open. */
export const RestrictionsPart = (props: AccessPartProps) => {
  const shown = useLive({ query: RestrictionsQuery, variables: {} });
  return (
    <Part
      title="Restricted records"
      lead="Only the people and roles named here can open these records. A restriction that leaves you out is not shown to you."
      shown={shown}
    >
      {({ restrictions }) => (
        <>
          <Restrict {...props} again={shown.again} />
          {restrictions.length === 0 ? (
            <Empty>
              <p className="govuk-body">No record that is open to you is restricted.</p>
            </Empty>
          ) : (
            <ul className="hub-lines">
              {restrictions.map((restriction) => (
                <Row key={restriction.childId} {...props} restriction={restriction} again={shown.again} />
              ))}
            </ul>
          )}
        </>
      )}
    </Part>
  );
};
