import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { InvolvementHolder, InvolvementsQueryQuery, LegalGateway } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, LongBox, TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayDate, sayTime } from '../words/london.js';
import type { AccessPartProps } from './AccessPage.js';
import { EndAct } from './EndAct.js';
import { EndInvolvement, GrantInvolvement, InvolvementsQuery } from './queries.js';
import { useForm } from './useForm.js';
import { WhichChild } from './WhichChild.js';
import { gatewayWords, holderWords, toChoose } from './words.js';

type Involvement = InvolvementsQueryQuery['involvements'][number];

const Grant = ({ me, child, onDone, again }: AccessPartProps & { again: () => void }) => {
  const { typed, change, problem, send, ...form } = useForm(GrantInvolvement, `${me} involvement ${child}`, () => ({
    childId: child,
    holder: 'AGENCY' as InvolvementHolder,
    who: '',
    reason: '',
    gateway: '' as LegalGateway | '',
    until: '',
  }));
  return (
    <Act
      label="Put on record who works with a child"
      about=""
      button="Open the record to them"
      {...form}
      send={async () => {
        const { holder, reason, gateway, until } = typed;
        const childId = typed.childId.trim();
        const who = typed.who.trim();
        const sent = await send(
          { childId, holder, who, reason, gateway: gateway as LegalGateway, ...(until ? { until } : {}) },
          {
            childId: childId === '' && 'Type the id of the child, for example B0001234.',
            who: who === '' && 'Type the name of the agency, or the user id of the person.',
            reason: reason.trim() === '' && 'Say why, in a sentence.',
            gateway: gateway === '' && 'Choose the law that allows it.',
          },
        );
        if (sent) {
          onDone(`The record of ${childId} is open to ${who}.`);
          again();
        }
        return sent;
      }}
    >
      <TextBox
        id="involve-child"
        label="Id of the child"
        problem={problem('childId')}
        value={typed.childId}
        onChange={(childId) => change({ childId })}
      />
      <Choice
        id="involve-holder"
        label="Who works with the child"
        problem={problem('holder')}
        value={typed.holder}
        words={holderWords}
        onChange={(holder) => change({ holder })}
      />
      <TextBox
        id="involve-who"
        label={typed.holder === 'AGENCY' ? 'Name of the agency' : 'User id of the person'}
        problem={problem('who')}
        value={typed.who}
        onChange={(who) => change({ who })}
      />
      <LongBox
        id="involve-why"
        label="Why they need to know"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <Choice
        id="involve-gateway"
        label="The law that allows it"
        problem={problem('gateway')}
        value={typed.gateway}
        words={toChoose(gatewayWords)}
        onChange={(gateway) => change({ gateway })}
      />
      <TextBox
        id="involve-until"
        label="Last day (leave it empty if it is not known)"
        type="date"
        problem={problem('until')}
        value={typed.until}
        onChange={(until) => change({ until })}
      />
    </Act>
  );
};

const Row = ({ row, me, onDone, again }: AccessPartProps & { row: Involvement; again: () => void }) => {
  const { childId, holder, who, reason, gatewayName, until, since, by } = row;
  return (
    <li>
      <strong>{who}</strong> works with <Link to={`/children/${childId}`}>child {childId}</Link>: {reason}
      <span className="hub-under">{gatewayName}</span>
      <span className="hub-under">
        {holder === 'AGENCY' ? 'Agency' : 'One person'}, {until ? `until ${sayDate(until)}` : 'until it is ended'}. Put
        on record by {by}, {sayTime(since)}
      </span>
      <EndAct
        document={EndInvolvement}
        input={{ childId, holder, who }}
        name={`${me} involvement ${childId} ${holder} ${who}`}
        label="End"
        about={`the involvement of ${who} with ${childId}`}
        button="End the involvement"
        onDone={() => {
          onDone(`${who} no longer works with child ${childId}.`);
          again();
        }}
      />
    </li>
  );
};

/** Agencies and people who were told to work with a child, beside what the records say. */
export const InvolvementsPart = (props: AccessPartProps) => {
  const { child } = props;
  const shown = useLive({ query: InvolvementsQuery, variables: { childId: child || null } });
  return (
    <Part
      title="Who works with a child"
      lead="Agencies and people who need to know although no record says that they work with the child."
      shown={shown}
    >
      {({ involvements }) => (
        <>
          <WhichChild part="involvements" child={child} label="Id of the child (empty shows every child)" />
          <Grant key={child} {...props} again={shown.again} />
          {involvements.length === 0 ? (
            <Empty>
              <p className="govuk-body">Nobody was added{child && ` for child ${child}`}.</p>
            </Empty>
          ) : (
            <ul className="hub-lines">
              {involvements.map((row) => (
                <Row key={`${row.childId} ${row.holder} ${row.who}`} {...props} row={row} again={shown.again} />
              ))}
            </ul>
          )}
        </>
      )}
    </Part>
  );
};
