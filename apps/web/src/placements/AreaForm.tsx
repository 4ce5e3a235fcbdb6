import { useForm } from '../access/useForm.js';
import { Act } from '../records/Act.js';
import { LongBox, TextBox } from '../records/Field.js';
import { CheckArea } from './area-queries.js';

interface Props {
  readonly me: string;
  readonly onDone: (words: string) => void;
}

/** A number of the National Grid as it is typed: metres, with spaces or without. */
const metresOf = (typed: string): number | undefined => {
  const digits = typed.replaceAll(/\s/g, '');
  return /^\d{6,7}$/.test(digits) ? Number(digits) : undefined;
};

/** Asks what is known near an address where a child might be placed. */
export const AreaForm = ({ me, onDone }: Props) => {
  const { typed, change, problem, send, ...form } = useForm(CheckArea, `${me} area`, () => ({
    childId: '',
    easting: '',
    northing: '',
    reason: '',
  }));
  return (
    <Act
      label="Check an address"
      about="where a child might be placed"
      button="Check"
      {...form}
      send={async () => {
        const [easting, northing] = [metresOf(typed.easting), metresOf(typed.northing)];
        const childId = typed.childId.trim();
        const sent = await send(
          {
            childId,
            place: { easting: easting ?? 0, northing: northing ?? 0, precision: 'address' },
            reason: typed.reason,
          },
          {
            childId: childId === '' && 'Type the id of the child, for example B0001234.',
            easting: easting === undefined && 'Type the easting in metres: six digits, for example 540400.',
            northing: northing === undefined && 'Type the northing in metres: six digits, for example 168700.',
            reason: typed.reason.trim() === '' && 'Say why you ask: it stays on record with your name.',
          },
        );
        if (sent) onDone('The address is checked. What is known near it stands below, and the area is watched.');
        return sent;
      }}
    >
      <p>Who asked, when and why stays on record. The address is kept with the child’s key.</p>
      <TextBox
        id="area-child"
        label="Id of the child"
        problem={problem('childId')}
        value={typed.childId}
        onChange={(childId) => change({ childId })}
      />
      <TextBox
        id="area-easting"
        label="Easting"
        hint="National Grid, in metres, from the address list of the council."
        problem={problem('easting')}
        value={typed.easting}
        onChange={(easting) => change({ easting })}
      />
      <TextBox
        id="area-northing"
        label="Northing"
        problem={problem('northing')}
        value={typed.northing}
        onChange={(northing) => change({ northing })}
      />
      <LongBox
        id="area-reason"
        label="Why you ask"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};
