import { useForm } from '../access/useForm.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { EndGuardian as EndGuardianOf, NameGuardian, PlanForPlace, RatePlace } from './queries.js';

interface Acts {
  readonly placeId: string;
  /** What the page shows of what was decided about the place: its revision, -1 while nothing was. */
  readonly basedOn: number;
  readonly onDone: (words: string) => void;
}

const dueOf = (reviewDue: string): { readonly reviewDue?: string } => (reviewDue === '' ? {} : { reviewDue });

/** Says how dangerous the place is for children now, and why. */
export const Rate = ({ placeId, basedOn, onDone }: Acts) => {
  const { typed, change, problem, send, ...form } = useForm(RatePlace, `rate ${placeId}`, () => ({
    rag: '' as '' | 'red' | 'amber' | 'green' | 'none',
    reason: '',
    reviewDue: '',
  }));
  return (
    <Act
      label="Rate this place"
      about=""
      button="Put the rating on record"
      {...form}
      send={async () => {
        const reason = typed.reason.trim();
        const sent = await send(
          { placeId, rag: typed.rag, reason, ...dueOf(typed.reviewDue), basedOn },
          { rag: typed.rag === '' && 'Choose a rating.', reason: reason === '' && 'Say why.' },
        );
        if (sent) onDone('The rating is on record.');
        return sent;
      }}
    >
      <Choice
        id="place-rag"
        label="How dangerous is it for children now?"
        problem={problem('rag')}
        value={typed.rag}
        words={{ '': 'Choose one', red: 'Red', amber: 'Amber', green: 'Green', none: 'No concern now' }}
        onChange={(rag) => change({ rag })}
      />
      <TextBox
        id="place-reason"
        label="Why: what happened here, or has stopped"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextBox
        id="place-rag-due"
        label="Look at it again by"
        type="date"
        problem={problem('reviewDue')}
        value={typed.reviewDue}
        onChange={(reviewDue) => change({ reviewDue })}
      />
    </Act>
  );
};

/** Says what is to be done about the place, and who leads. */
export const Plan = ({ placeId, basedOn, onDone }: Acts) => {
  const { typed, change, problem, send, ...form } = useForm(PlanForPlace, `plan ${placeId}`, () => ({
    plan: '',
    leadAgency: '',
    reviewDue: '',
  }));
  return (
    <Act
      label="Make a plan"
      about="for this place"
      button="Put the plan on record"
      {...form}
      send={async () => {
        const [plan, leadAgency] = [typed.plan.trim(), typed.leadAgency.trim()];
        const sent = await send(
          { placeId, plan, leadAgency, ...dueOf(typed.reviewDue), basedOn },
          {
            plan: plan === '' && 'Say what is to be done.',
            leadAgency: leadAgency === '' && 'Say which agency leads.',
          },
        );
        if (sent) onDone('The plan is on record.');
        return sent;
      }}
    >
      <TextBox
        id="place-plan"
        label="What is to be done"
        problem={problem('plan')}
        value={typed.plan}
        onChange={(plan) => change({ plan })}
      />
      <TextBox
        id="place-lead"
        label="Which agency leads"
        problem={problem('leadAgency')}
        value={typed.leadAgency}
        onChange={(leadAgency) => change({ leadAgency })}
      />
      <TextBox
        id="place-plan-due"
        label="Look at it again by"
        type="date"
        problem={problem('reviewDue')}
        value={typed.reviewDue}
        onChange={(reviewDue) => change({ reviewDue })}
      />
    </Act>
  );
};

/** Names somebody who looks out for children there. */
export const Guardian = ({ placeId, onDone }: Omit<Acts, 'basedOn'>) => {
  const { typed, change, problem, send, ...form } = useForm(NameGuardian, `guardian ${placeId}`, () => ({
    name: '',
    part: '',
    since: '',
  }));
  return (
    <Act
      label="Name a guardian"
      about="of this place"
      button="Put it on record"
      {...form}
      send={async () => {
        const [name, part] = [typed.name.trim(), typed.part.trim()];
        const sent = await send(
          { placeId, name, part, since: typed.since },
          {
            name: name === '' && 'Say who it is.',
            part: part === '' && 'Say what they are there, for example manager.',
            since: typed.since === '' && 'Give the day since when.',
          },
        );
        if (sent) onDone('The guardian is on record.');
        return sent;
      }}
    >
      <TextBox
        id="guardian-name"
        label="Who"
        problem={problem('name')}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <TextBox
        id="guardian-part"
        label="What they are there"
        hint="For example manager, warden, shopkeeper."
        problem={problem('part')}
        value={typed.part}
        onChange={(part) => change({ part })}
      />
      <TextBox
        id="guardian-since"
        label="Since"
        type="date"
        problem={problem('since')}
        value={typed.since}
        onChange={(since) => change({ since })}
      />
    </Act>
  );
};

/** Says that somebody looks out for children there no more. */
export const EndGuardian = ({
  placeId,
  guardianId,
  name,
  onDone,
}: Omit<Acts, 'basedOn'> & { guardianId: string; name: string }) => {
  const { typed, change, problem, send, ...form } = useForm(EndGuardianOf, `guardian end ${guardianId}`, () => ({
    until: '',
  }));
  return (
    <Act
      label="No longer a guardian"
      about={name}
      button="Put it on record"
      {...form}
      send={async () => {
        const { until } = typed;
        const sent = await send({ placeId, guardianId, until }, { until: until === '' && 'Give the last day.' });
        if (sent) onDone('It is on record that this guardian has stopped.');
        return sent;
      }}
    >
      <TextBox
        id={`guardian-until-${guardianId}`}
        label="Until"
        type="date"
        problem={problem('until')}
        value={typed.until}
        onChange={(until) => change({ until })}
      />
    </Act>
  );
};
