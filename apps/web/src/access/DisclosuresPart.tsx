import { useLive } from '../api/live.js';
import type { DisclosuresQueryQuery, LegalGateway } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, LongBox, TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayTime } from '../words/london.js';
import type { AccessPartProps } from './AccessPage.js';
import { EndAct } from './EndAct.js';
import { DisclosuresQuery, RecordDisclosure, WithdrawDisclosure } from './queries.js';
import { useForm } from './useForm.js';
import { WhichChild } from './WhichChild.js';
import { gatewayWords, toChoose } from './words.js';

type Disclosure = DisclosuresQueryQuery['disclosures'][number];

const Tell = ({ me, agency, child, onDone, again }: AccessPartProps & { again: () => void }) => {
  const { typed, change, problem, send, ...form } = useForm(RecordDisclosure, `${me} disclosure ${child}`, () => ({
    toAgency: '',
    recipient: '',
    what: '',
    why: '',
    gateway: '' as LegalGateway | '',
    disclosedAt: '',
  }));
  return (
    <Act
      label="Record what was told"
      about={`about child ${child}`}
      button="Record it"
      {...form}
      send={async () => {
        const { toAgency, recipient, what, why, gateway, disclosedAt } = typed;
        const sent = await send(
          { childId: child, ...typed, gateway: gateway as LegalGateway },
          {
            toAgency: toAgency.trim() === '' && 'Type the name of the agency that was told.',
            recipient: recipient.trim() === '' && 'Say who at the agency was told.',
            what: what.trim() === '' && 'Say what was told.',
            why: why.trim() === '' && 'Say why, in a sentence.',
            gateway: gateway === '' && 'Choose the law that allows it.',
            disclosedAt: disclosedAt === '' && 'Say on which day and at what time.',
          },
        );
        if (sent) {
          onDone(`What ${toAgency.trim()} was told is on record.`);
          again();
        }
        return sent;
      }}
    >
      <p className="govuk-body">From your agency: {agency}.</p>
      <TextBox
        id="tell-to"
        label="To which agency"
        problem={problem('toAgency')}
        value={typed.toAgency}
        onChange={(toAgency) => change({ toAgency })}
      />
      <TextBox
        id="tell-recipient"
        label="Who there was told"
        problem={problem('recipient')}
        value={typed.recipient}
        onChange={(recipient) => change({ recipient })}
      />
      <LongBox
        id="tell-what"
        label="What they were told"
        problem={problem('what')}
        value={typed.what}
        onChange={(what) => change({ what })}
      />
      <LongBox
        id="tell-why"
        label="Why they need it"
        problem={problem('why')}
        value={typed.why}
        onChange={(why) => change({ why })}
      />
      <Choice
        id="tell-gateway"
        label="The law that allows it"
        problem={problem('gateway')}
        value={typed.gateway}
        words={toChoose(gatewayWords)}
        onChange={(gateway) => change({ gateway })}
      />
      <TextBox
        id="tell-when"
        label="When they were told"
        type="datetime-local"
        problem={problem('disclosedAt')}
        value={typed.disclosedAt}
        onChange={(disclosedAt) => change({ disclosedAt })}
      />
    </Act>
  );
};

const Row = ({ row, me, onDone, again }: AccessPartProps & { row: Disclosure; again: () => void }) => (
  <li>
    <strong>
      {row.fromAgency} told {row.toAgency}
    </strong>{' '}
    ({row.recipient}): {row.what}
    <span className="hub-under">Why: {row.why}</span>
    <span className="hub-under">{row.gatewayName}</span>
    <span className="hub-under">
      {sayTime(row.disclosedAt)}, recorded by {row.by}
    </span>
    {row.withdrawn ? (
      <span className="hub-under">Taken back: {row.withdrawn}</span>
    ) : (
      <EndAct
        document={WithdrawDisclosure}
        input={{ disclosureId: row.id }}
        name={`${me} withdraw ${row.id}`}
        label="Take back"
        about={`what ${row.toAgency} was told on ${sayTime(row.disclosedAt)}`}
        button="Take it back"
        hint="For what was recorded by mistake. It stays in history."
        onDone={() => {
          onDone('Taken back. It stays in history.');
          again();
        }}
      />
    )}
  </li>
);

/** What agencies told each other about one child. */
export const DisclosuresPart = (props: AccessPartProps) => {
  const { child } = props;
  const shown = useLive({ query: DisclosuresQuery, variables: { childId: child }, pause: child === '' });
  return (
    <>
      <WhichChild part="disclosures" child={child} label="Id of the child" />
      {child !== '' && (
        <Part
          title={`What agencies told each other about child ${child}`}
          lead="What was told outside the hub, to whom, and which law allowed it."
          shown={shown}
        >
          {({ disclosures }) => (
            <>
              <Tell key={child} {...props} again={shown.again} />
              {disclosures.length === 0 ? (
                <Empty>
                  <p className="govuk-body">Nothing is on record for child {child}.</p>
                </Empty>
              ) : (
                <ul className="hub-lines">
                  {disclosures.map((row) => (
                    <Row key={row.id} {...props} row={row} again={shown.again} />
                  ))}
                </ul>
              )}
            </>
          )}
        </Part>
      )}
    </>
  );
};
