import { useId } from 'react';
import type { MapCells, MapLayer, MapReader } from '../gql/graphql.js';
import { FORMS, MEASURES, type Choices, type Form, type Measure, type View } from './view.js';

interface Props {
  readonly choices: Choices;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
}

const Choice = <Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) => {
  const id = useId();
  return (
    <div className="govuk-form-group hub-map__choice">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="govuk-select"
        value={value}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
};

/** What, when and for whom: the left of the page. */
export const ChoicesForm = ({ choices, view, onView }: Props) => {
  const { readers, layers } = choices;
  const reader = readers.find(({ id }) => id === view.reader);
  const layer = layers.find(({ id }) => id === view.layer);
  const open = layers.filter((one) => one.readers.includes(view.reader));
  return (
    <form className="hub-map__choices" aria-label="What the map shows" onSubmit={(event) => event.preventDefault()}>
      <Choice<MapLayer>
        label="What"
        value={view.layer}
        options={open.map(({ id, name }) => [id, name])}
        onChoose={(next) => onView({ layer: next })}
      />
      <p className="hub-map__about">{layer?.about}</p>
      <Choice<string>
        label="When"
        value={view.period}
        options={(reader?.periods ?? []).map(({ id, label }) => [id, label])}
        onChoose={(next) => onView({ period: next })}
      />
      <Choice<MapReader>
        label="Who may see"
        value={view.reader}
        options={readers.map(({ id, name }) => [id, name])}
        onChoose={(next) => onView({ reader: next })}
      />
      <p className="hub-map__about">{reader?.about}</p>
      <Choice<MapCells>
        label="Areas"
        value={view.cells}
        options={[
          ['HEXAGONS', 'Hexagons of 0.1 km²'],
          ['WARDS', 'Wards'],
        ]}
        onChoose={(next) => onView({ cells: next })}
      />
      {view.reader === 'NAMED' && (
        <Choice<Measure>
          label="Coloured by"
          value={view.measure}
          options={Object.entries(MEASURES) as [Measure, string][]}
          onChoose={(next) => onView({ measure: next })}
        />
      )}
      <Choice<Form>
        label="Shown as"
        value={view.form}
        options={Object.entries(FORMS) as [Form, string][]}
        onChoose={(next) => onView({ form: next })}
      />
      <p className="hub-map__about">
        Key <kbd>t</kbd>: the table and back.
      </p>
    </form>
  );
};
