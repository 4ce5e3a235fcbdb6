import { gatewayWords, toChoose } from '../access/words.js';
import { useForm } from '../access/useForm.js';
import type {
  HandoverConsentOf,
  HandoverPart,
  HandoverResponsibility,
  HandoversQueryQuery,
  LegalGateway,
} from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { Choice, LongBox, TextBox } from '../records/Field.js';
import type { PartProps } from '../records/Part.js';
import { ProposeHandover } from './queries.js';
import { consentWords, partWords, responsibilityWords } from './words.js';

interface Props extends PartProps {
  readonly childId: string;
  readonly authorities: HandoversQueryQuery['handovers']['authorities'];
}

const Parts = ({ value, onChange }: { value: readonly HandoverPart[]; onChange: (parts: HandoverPart[]) => void }) => (
  <fieldset className="govuk-fieldset govuk-form-group">
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What goes, beside who the child is</legend>
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {(Object.keys(partWords) as HandoverPart[]).map((part) => (
        <div key={part} className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id={`handover-${part}`}
            checked={value.includes(part)}
            onChange={({ target }) => onChange(target.checked ? [...value, part] : value.filter((one) => one !== part))}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`handover-${part}`}>
            {partWords[part]}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);

/** Asks that a child's record goes to another authority. Nothing leaves before somebody else has read it and approved. */
export const Propose = ({ me, childId, authorities, onDone }: Props) => {
  const { typed, change, problem, send, ...form } = useForm(ProposeHandover, `${me} hand over ${childId}`, () => ({
    toAuthority: '',
    movedOn: '',
    responsibility: '' as HandoverResponsibility | '',
    gateway: '' as LegalGateway | '',
    consentOf: '' as HandoverConsentOf | '',
    consentGivenOn: '',
    parts: ['ASSESSMENTS', 'PLANS', 'ACTIONS', 'PLACEMENTS'] as HandoverPart[],
    restrictedToo: false,
    reason: '',
  }));
  const names = Object.fromEntries(authorities.map(({ code, name }) => [code, name]));
  const propose = async () => {
    const { toAuthority, movedOn, responsibility, gateway, consentOf, consentGivenOn, parts, restrictedToo, reason } =
      typed;
    const sent = await send(
      {
        ...{ childId, toAuthority, movedOn, parts, reason },
        responsibility: responsibility as HandoverResponsibility,
        gateway: gateway as LegalGateway,
        ...(consentOf ? { consentOf } : {}),
        ...(consentGivenOn ? { consentGivenOn } : {}),
        ...(restrictedToo ? { restrictedToo } : {}),
      },
      {
        toAuthority: toAuthority === '' && 'Choose the authority the child moves to.',
        movedOn: movedOn === '' && 'Say from which day the child lives there.',
        responsibility: responsibility === '' && 'Say who is responsible after the move.',
        gateway: gateway === '' && 'Choose the law that allows it.',
        reason: reason.trim() === '' && 'Say why, in a sentence. The other authority reads it.',
      },
    );
    if (sent) onDone(`Proposed. Nothing goes to ${names[toAuthority] ?? 'them'} before somebody else approves it.`);
    return sent;
  };
  return (
    <Act label="Hand over to another authority" about={`child ${childId}`} button="Propose it" {...form} send={propose}>
      <Choice
        id="handover-to"
        label="To which authority"
        problem={problem('toAuthority')}
        value={typed.toAuthority}
        words={toChoose(names)}
        onChange={(toAuthority) => change({ toAuthority })}
      />
      <TextBox
        id="handover-moved"
        label="The child lives there from"
        type="date"
        problem={problem('movedOn')}
        value={typed.movedOn}
        onChange={(movedOn) => change({ movedOn })}
      />
      <Choice
        id="handover-responsible"
        label="Who is responsible then"
        problem={problem('responsibility')}
        value={typed.responsibility}
        words={toChoose(responsibilityWords)}
        onChange={(responsibility) => change({ responsibility })}
      />
      <Choice
        id="handover-law"
        label="The law that allows it"
        problem={problem('gateway')}
        value={typed.gateway}
        words={toChoose(gatewayWords)}
        onChange={(gateway) => change({ gateway })}
      />
      <Choice
        id="handover-consent"
        label="Who consented"
        hint="Leave it when nobody was asked and the law does not need it."
        problem={problem('consentOf')}
        value={typed.consentOf}
        words={{ ...toChoose(consentWords), '': 'Nobody' }}
        onChange={(consentOf) => change({ consentOf })}
      />
      {typed.consentOf !== '' && (
        <TextBox
          id="handover-consented"
          label="They consented on"
          type="date"
          problem={problem('consentGivenOn')}
          value={typed.consentGivenOn}
          onChange={(consentGivenOn) => change({ consentGivenOn })}
        />
      )}
      <Parts value={typed.parts} onChange={(parts) => change({ parts })} />
      <LongBox
        id="handover-why"
        label="Why"
        hint="The other authority reads this."
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      {(problem('restrictedToo') || typed.restrictedToo) && (
        <div className="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id="handover-restricted"
              checked={typed.restrictedToo}
              onChange={({ target }) => change({ restrictedToo: target.checked })}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="handover-restricted">
              It goes although the record is restricted; why stands above
            </label>
          </div>
        </div>
      )}
    </Act>
  );
};
