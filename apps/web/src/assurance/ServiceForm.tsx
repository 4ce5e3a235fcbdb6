import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { Act } from '../records/Act.js';
import { TextBox } from '../records/Field.js';
import { RecordService } from './queries.js';

interface Props {
  readonly needs: readonly { readonly need: string; readonly label: string }[];
  readonly wards: readonly string[];
  readonly onDone: (words: string) => void;
}

const toggled = (chosen: readonly string[], one: string): readonly string[] =>
  chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];

const Boxes = ({
  id,
  legend,
  choices,
  chosen,
  onChange,
}: {
  id: string;
  legend: string;
  choices: readonly (readonly [value: string, label: string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) => (
  <fieldset className="govuk-fieldset govuk-form-group">
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {choices.map(([value, label]) => (
        <div key={value} className="govuk-checkboxes__item">
          <input
            id={`${id}-${value}`}
            type="checkbox"
            className="govuk-checkboxes__input"
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(chosen, value))}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${value}`}>
            {label}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);

const whole = (text: string): number | undefined => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);

/** Puts a service on the register. */
export const ServiceForm = ({ needs: choices, wards: wardNames, onDone }: Props) => {
  const record = useCommand(RecordService);
  const [name, setName] = useState('');
  const [provider, setProvider] = useState('');
  const [needs, setNeeds] = useState<readonly string[]>([]);
  const [ageFrom, setAgeFrom] = useState('10');
  const [ageTo, setAgeTo] = useState('17');
  const [wards, setWards] = useState<readonly string[]>([]);
  const [places, setPlaces] = useState('');
  const [startsOn, setStartsOn] = useState('');
  return (
    <Act
      label="Record a service"
      about="on the register"
      button="Record the service"
      busy={record.busy}
      outcome={record.outcome}
      send={async () => {
        const { __typename } = await record.run({
          name,
          provider,
          needs: [...needs],
          ageFrom: whole(ageFrom) ?? -1,
          ageTo: whole(ageTo) ?? -1,
          wards: [...wards],
          places: whole(places) ?? null,
          startsOn,
        });
        if (__typename === 'Done') onDone('The service is on the register.');
        return __typename === 'Done';
      }}
    >
      <TextBox id="service-name" label="Name of the service" value={name} onChange={setName} />
      <TextBox id="service-provider" label="Who runs it" value={provider} onChange={setProvider} />
      <Boxes
        id="service-need"
        legend="What it is there for"
        choices={choices.map(({ need, label }) => [need, label])}
        chosen={needs}
        onChange={setNeeds}
      />
      <TextBox id="service-from" label="Youngest age" value={ageFrom} onChange={setAgeFrom} />
      <TextBox id="service-to" label="Oldest age" value={ageTo} onChange={setAgeTo} />
      <TextBox
        id="service-places"
        label="Children it can help in a year"
        hint="Leave it empty where that is not known."
        value={places}
        onChange={setPlaces}
      />
      <TextBox id="service-starts" label="First day" type="date" value={startsOn} onChange={setStartsOn} />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Only for some wards ({wards.length === 0 ? 'all of the borough' : `${wards.length} chosen`})
          </span>
        </summary>
        <Boxes
          id="service-ward"
          legend="Wards"
          choices={wardNames.map((ward) => [ward, ward])}
          chosen={wards}
          onChange={setWards}
        />
      </details>
    </Act>
  );
};
